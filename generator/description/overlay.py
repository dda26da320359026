"""OpenAPI Overlay 1.0 and 1.1: an ordered list of changes to a document, each with its target and its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, Literal

import jsonpath_rfc9535 as jsonpath
from attrs import define, frozen

from .document import Document, is_array, is_object, read
from .merge import Merged
from .origins import Origin, Origins
from .problem import Location, Problem, ProblemError, json_path

_VERSION = re.compile(r"1\.[01]\.\d+")


def read_overlay(path: Path) -> Document:
    """Read an overlay and check that it is one.

    Raises:
        ProblemError: The file is not YAML, or not an overlay of version 1.0 or 1.1.
    """
    overlay = read(path)
    _check(overlay, strict=False)
    return overlay


def apply(document: Mapping[str, Any], overlay: Mapping[str, Any], *, strict: bool = True) -> dict[str, Any]:
    """Return a copy of the document with the overlay's actions applied in order.

    Args:
        document: What the overlay changes; it is left as it is.
        overlay: The overlay document. Its ``extends`` is not looked at.
        strict: The project's rules on top of the standard's: an action gives its reason, changes something and
            matches something.

    Raises:
        ProblemError: The overlay is not valid, or an action does not fit the document.
    """
    named = Document(Path("overlay"), dict(overlay), {})
    return apply_file(Merged(dict(document), {}), named, strict=strict).value


def apply_file(merged: Merged, overlay: Document, *, strict: bool = True) -> Merged:
    """Apply an overlay from a file. The origin of what it adds or changes is then in that file."""
    return apply_files(merged, [overlay], strict=strict)


def apply_files(merged: Merged, overlays: Iterable[Document], *, strict: bool = True) -> Merged:
    """Apply overlays one after another. The document is copied only once."""
    edit = _Edit(deepcopy(merged.value), Origins.of(merged.origins))
    for overlay in overlays:
        _check(overlay, strict=strict)
        problems: list[Problem] = []
        for index, action in enumerate(overlay.value["actions"]):
            try:
                _act(edit, overlay, index, action, strict=strict)
            except _MismatchError as mismatch:
                problems.append(_problem(overlay, ("actions", index), f"{_title(index, action)} {mismatch}"))
        if problems:
            raise ProblemError(problems)
    return Merged(edit.value, edit.origins.flat())


class _MismatchError(Exception):
    """An action does not fit the document at that moment."""


def _problem(overlay: Document, location: Location, message: str) -> Problem:
    return Problem(overlay.path, _line(overlay, location), json_path(location), message)


def _line(overlay: Document, location: Location) -> int | None:
    """Return the line of a node of the overlay, or of the nearest node around it."""
    known = (location[:length] for length in range(len(location), -1, -1))
    return next((overlay.lines[around] for around in known if around in overlay.lines), None)


def _title(index: int, action: Mapping[str, Any]) -> str:
    return f"action {index} (target {action['target']})"


def _check(overlay: Document, *, strict: bool) -> None:
    """Raise every problem of the overlay itself, for any document."""
    problems = [_problem(overlay, location, message) for location, message in _defects(overlay.value, strict=strict)]
    if problems:
        raise ProblemError(problems)


def _defects(overlay: Mapping[str, Any], *, strict: bool) -> Iterator[tuple[Location, str]]:
    version = overlay.get("overlay")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        yield ("overlay",), f"version {version!r} is not known; write overlay: 1.1.0 (1.0.x and 1.1.x are read)"
    info: Any = overlay.get("info")
    for key in ("title", "version"):
        if not is_object(info) or not isinstance(info.get(key), str):
            yield ("info", key), f"write info with a {key} that is text"
    actions: Any = overlay.get("actions")
    if not is_array(actions) or not actions:
        yield ("actions",), "write at least one action"
        return
    for index, action in enumerate(actions):
        location = ("actions", index)
        if is_object(action):
            yield from (((*location, key), message) for key, message in _action_defects(action, strict=strict))
        else:
            yield location, "an action is a mapping; write target, description and one of update, copy, remove"


def _action_defects(action: Mapping[str, Any], *, strict: bool) -> Iterator[tuple[str, str]]:
    for key in ("target", "copy"):
        if key == "target" or key in action:
            yield from ((key, message) for message in _path_defects(action.get(key)))
    if not isinstance(action.get("remove", False), bool):
        yield "remove", "write true or false"
    if "update" in action and "copy" in action:
        yield "copy", "update and copy cannot stand in one action; write two actions"
    if strict and not str(action.get("description") or "").strip():
        yield "description", "write a description with the reason for this action and the evidence"
    if strict and not any(key in action for key in ("update", "copy")) and action.get("remove") is not True:
        yield "target", "this action changes nothing; write update, copy or remove: true"


def _path_defects(path: Any) -> Iterator[str]:
    if not isinstance(path, str):
        yield "write a JSONPath that begins with $"
        return
    try:
        jsonpath.compile(path)
    except jsonpath.JSONPathError as error:
        yield f"{path!r} is not a JSONPath of RFC 9535: {error}"


def _act(edit: _Edit, overlay: Document, index: int, action: Mapping[str, Any], *, strict: bool) -> None:
    targets = edit.find(action["target"])
    if strict and not targets:
        raise _MismatchError("matches nothing; correct the JSONPath, or delete the action if the document changed")
    if action.get("remove") is True:
        edit.remove(targets)
        return
    if "update" in action:
        addition, source = action["update"], _Source(overlay, ("actions", index, "update"))
    elif "copy" in action:
        addition, source = edit.only(action["copy"]), _Source(overlay, ("actions", index, "copy"))
    else:
        return
    if len({_kind(edit.at(target)) for target in targets}) > 1:
        raise _MismatchError("matches nodes of different kinds; split it into one action for each kind")
    for target in targets:
        edit.merge(target, addition, source)


def _kind(value: Any) -> Literal["object", "array", "primitive"]:
    if is_object(value):
        return "object"
    return "array" if is_array(value) else "primitive"


@frozen
class _Source:
    """The place in the overlay that an addition comes from."""

    overlay: Document
    location: Location

    def member(self, key: str | int) -> _Source:
        return _Source(self.overlay, (*self.location, key))

    @property
    def origin(self) -> Origin:
        return self.overlay.path, _line(self.overlay, self.location) or 1


@define
class _Edit:
    """A document being changed, with the origins of its nodes."""

    value: dict[str, Any]
    origins: Origins

    def find(self, path: str) -> list[Location]:
        return list(dict.fromkeys(node.location for node in jsonpath.find(path, self.value)))

    def at(self, location: Location) -> Any:
        node: Any = self.value
        for key in location:
            node = node[key]
        return node

    def only(self, path: str) -> Any:
        """Return a copy of the only node that a JSONPath selects."""
        found = self.find(path)
        if len(found) != 1:
            raise _MismatchError(f"copies from {path}, which selects {len(found)} nodes; write a path to exactly one")
        return deepcopy(self.at(found[0]))

    def remove(self, targets: list[Location]) -> None:
        """Remove nodes, children before parents and later items of a list before earlier ones."""
        if () in targets:
            raise _MismatchError("would remove the whole document; select the nodes below $")
        for target in sorted(targets, reverse=True):
            del self.at(target[:-1])[target[-1]]
            self.origins.forget(target)

    def merge(self, location: Location, addition: Any, source: _Source) -> None:
        """Merge at a target. Here, unlike deeper in a merge, an array also accepts a single item."""
        node = self.at(location)
        if is_array(node) and not is_array(addition):
            self._append(node, location, addition, source)
        else:
            self._merge(location, addition, source)

    def _merge(self, location: Location, addition: Any, source: _Source) -> None:
        node = self.at(location)
        if _kind(node) != _kind(addition):
            message = f"puts {_article(addition)} where {json_path(location)} has {_article(node)}; write the same kind"
            raise _MismatchError(message)
        if is_object(node):
            for key, member in addition.items():
                if key in node:
                    self._merge((*location, key), member, source.member(key))
                else:
                    node[key] = deepcopy(member)
                    self._note((*location, key), member, source.member(key))
        elif is_array(node):
            for index, item in enumerate(addition):
                self._append(node, location, item, source.member(index))
        else:
            self.at(location[:-1])[location[-1]] = addition
            self.origins.note(location, source.origin)

    def _append(self, items: list[Any], location: Location, item: Any, source: _Source) -> None:
        self._note((*location, len(items)), item, source)
        items.append(deepcopy(item))

    def _note(self, location: Location, value: Any, source: _Source) -> None:
        """Record the origin of a new node and of the nodes below it."""
        self.origins.note(location, source.origin)
        members = value.items() if is_object(value) else enumerate(value) if is_array(value) else ()
        for key, member in members:
            self._note((*location, key), member, source.member(key))


def _article(value: Any) -> str:
    return {"object": "an object", "array": "an array", "primitive": "a plain value"}[_kind(value)]
