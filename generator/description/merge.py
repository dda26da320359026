"""Merge: the documents of one API become one, and every node keeps the file and line it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import field, frozen

from .document import Document, is_array, is_object
from .problem import Location, Problem, ProblemError, json_path

COMMON = "common.yaml"
METHODS = ("get", "post", "put", "patch", "delete")
"""Members of a path that operations are generated from. The linter refuses all others."""
_GROUP_KEYS = ("openapi", "info", "tags", "paths", "components")


@frozen
class Merged:
    """One document made of several files. ``origins`` maps its nodes to file and line."""

    value: dict[str, Any]
    origins: Mapping[Location, tuple[Path, int]]

    def place(self, location: Location) -> tuple[Path | None, int | None]:
        """Return file and line of a node, or of the nearest node around it that has them."""
        for length in range(len(location), -1, -1):
            if origin := self.origins.get(location[:length]):
                return origin
        return None, None


def merge(documents: Sequence[Document]) -> Merged:
    """Merge the documents of one API: ``common.yaml`` first, the others by file name.

    Raises:
        ProblemError: Something is defined twice, stands in the wrong file, or a reference leads nowhere.
    """
    ordered = sorted(documents, key=lambda document: (document.path.name != COMMON, document.path.name))
    if not ordered or ordered[0].path.name != COMMON:
        folder = ordered[0].path.parent if ordered else Path()
        message = f"an API needs a {COMMON} with openapi, info and servers; add it"
        raise ProblemError([Problem(folder / COMMON, None, "$", message)])
    merging = _Merging(frozenset(document.path.name for document in ordered))
    for document in ordered:
        merging.add(document)
    merging.resolve()
    if merging.problems:
        raise ProblemError(merging.problems)
    return Merged(merging.value, merging.origins)


@frozen
class _Merging:
    """The document while it is merged."""

    names: frozenset[str]
    value: dict[str, Any] = field(factory=dict[str, Any])
    origins: dict[Location, tuple[Path, int]] = field(factory=dict[Location, tuple[Path, int]])
    problems: list[Problem] = field(factory=list[Problem])
    _operation_ids: dict[str, tuple[Path, int]] = field(factory=dict[str, tuple[Path, int]])

    def add(self, document: Document) -> None:
        common = document.path.name == COMMON
        tags_before = len(self.value.get("tags", ()))
        for key, content in document.value.items():
            location: Location = (key,)
            if key == "tags":
                self._add_tags(document, content)
            elif key == "paths":
                for path, item in self._members(document, location, content):
                    self._add_members(document, ("paths", path), item)
            elif key == "components":
                for section, members in self._members(document, location, content):
                    self._add_members(document, ("components", section), members)
            elif common:
                self.value[key] = self._own(content)
            elif key == "openapi" and content != self.value.get("openapi"):
                self._report(document, location, f"write the same version as {COMMON}: {self.value.get('openapi')}")
            elif key not in _GROUP_KEYS:
                self._report(document, location, f"only {COMMON} may have this key; move it there")
        self._note_lines(document, tags_before)
        self._note_operations(document)

    def resolve(self) -> None:
        """Check that every reference names a node of the merged document."""
        merged = Merged(self.value, self.origins)
        for location, reference in references(self.value):
            if target(self.value, reference) is None:
                file, line = merged.place(location)
                message = f"there is nothing at {reference}; correct the reference or add the component"
                self.problems.append(Problem(file or COMMON, line, json_path(location), message))

    def _members(self, document: Document, location: Location, content: Any) -> Iterator[tuple[str, Any]]:
        if is_object(content):
            yield from content.items()
        else:
            self._report(document, location, "must be a mapping; write its members below it, or remove the key")

    def _add_tags(self, document: Document, tags: Any) -> None:
        if not is_array(tags):
            self._report(document, ("tags",), "must be a list of {name, description}")
            return
        known: list[Any] = self.value.setdefault("tags", [])
        names = [tag.get("name") if is_object(tag) else None for tag in known]
        for index, tag in enumerate(tags):
            name = tag.get("name") if is_object(tag) else None
            if name is not None and name in names:
                self._report_twice(
                    document, ("tags", index), f"tag {name}", self.origins.get(("tags", names.index(name)))
                )
            names.append(name)
            known.append(self._own(tag))

    def _add_members(self, document: Document, into: Location, members: Any) -> None:
        """Merge the methods of a path, or the components of a section."""
        container: dict[str, Any] = self.value.setdefault(str(into[0]), {}).setdefault(into[1], {})
        for name, member in self._members(document, into, members):
            location = (*into, name)
            if name in container:
                self._report_twice(document, location, f"{into[1]} {name}", self.origins.get(location))
            else:
                container[name] = self._own(member)

    def _own(self, value: Any) -> Any:
        """Copy a node; references into other files of the API become references into the merged document."""
        if is_array(value):
            return [self._own(item) for item in value]
        if not is_object(value):
            return value
        copy = {key: self._own(member) for key, member in value.items()}
        if isinstance(reference := copy.get("$ref"), str):
            name, mark, pointer = reference.partition("#")
            copy["$ref"] = mark + pointer if name.removeprefix("./") in self.names else reference
        return copy

    def _note_lines(self, document: Document, tags_before: int) -> None:
        for location, line in document.lines.items():
            merged = location
            if location[:1] == ("tags",) and len(location) > 1 and isinstance(location[1], int):
                merged = ("tags", location[1] + tags_before, *location[2:])
            self.origins.setdefault(merged, (document.path, line))

    def _note_operations(self, document: Document) -> None:
        for location, operation in operations(document.value):
            name = operation.get("operationId")
            if not isinstance(name, str):
                continue
            inner = (*location, "operationId")
            if name in self._operation_ids:
                self._report_twice(document, inner, f"operationId {name}", self._operation_ids[name])
            self._operation_ids.setdefault(name, (document.path, document.lines.get(inner, 1)))

    def _report_twice(self, document: Document, location: Location, what: str, first: tuple[Path, int] | None) -> None:
        place = f" at {first[0]}:{first[1]}" if first else ""
        self._report(document, location, f"{what} is already defined{place}; keep one of the two")

    def _report(self, document: Document, location: Location, message: str) -> None:
        line = document.lines.get(location)
        self.problems.append(Problem(document.path, line, json_path(location), message))


def operations(value: Mapping[str, Any]) -> Iterator[tuple[Location, dict[str, Any]]]:
    """Walk over the operations of a document, each with its location."""
    paths: Any = value.get("paths")
    for path, item in paths.items() if is_object(paths) else ():
        for method, operation in item.items() if is_object(item) else ():
            if method in METHODS and is_object(operation):
                yield ("paths", path, method), operation


def references(value: Any, location: Location = ()) -> Iterator[tuple[Location, str]]:
    """Walk over every ``$ref`` at or below a node, each with the location of the ``$ref`` itself."""
    if is_object(value):
        for key, member in value.items():
            if key == "$ref" and isinstance(member, str):
                yield (*location, key), member
            else:
                yield from references(member, (*location, key))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from references(item, (*location, index))


def target(value: Mapping[str, Any], reference: str) -> Any:
    """Return the node of a reference such as ``#/components/schemas/Bar``, or ``None``."""
    start, *keys = reference.split("/")
    node: Any = value if start == "#" else None
    for key in keys:
        node = node.get(key.replace("~1", "/").replace("~0", "~")) if is_object(node) else None
    return node
