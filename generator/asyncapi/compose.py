"""From ``spec/<api>/streams.yaml`` to one AsyncAPI document that holds every schema that it refers to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

from ..description import document, overlay
from ..description.document import Document, is_array, is_object
from ..description.merge import Merged, references, target
from ..description.problem import Location, Problem, ProblemError
from ..description.undecided import undecided
from .contents import payloads

FILE = "streams.yaml"
CARRIED = "x-stream-messages"
"""Root key of the OpenAPI document: message → reference of its payload, so that its schemas count as used."""

_SCHEMAS: Location = ("components", "schemas")


def read_streams(path: Path, overlays: Sequence[Path]) -> Merged:
    """Read the streams of an API and apply their overlays.

    Raises:
        ProblemError: A file cannot be read, something is still to be decided, or an overlay does not fit.
    """
    described = document.read(path)
    changes = [overlay.read_overlay(one) for one in overlays]
    problems = [problem for one in (described, *changes) for problem in undecided(one)]
    if problems:
        raise ProblemError(problems)
    return overlay.apply_files(_own(described), changes)


def _own(described: Document) -> Merged:
    """Return a document whose references into other files of its folder are references into the joined document."""
    names = {one.name for one in described.path.parent.glob("*.yaml")}
    value: dict[str, Any] = _without_files(described.value, names)
    origins = {location: (described.path, line) for location, line in described.lines.items()}
    return Merged(value, origins)


def _without_files(value: Any, names: set[str]) -> Any:
    if is_array(value):
        return [_without_files(item, names) for item in value]
    if not is_object(value):
        return value
    copy = {key: _without_files(member, names) for key, member in value.items()}
    if isinstance(reference := copy.get("$ref"), str):
        name, mark, pointer = reference.partition("#")
        copy["$ref"] = mark + pointer if name.removeprefix("./") in names else reference
    return copy


def with_messages(openapi: Merged, streams: Merged) -> Merged:
    """Return the OpenAPI document with a list of the schemas that messages carry.

    Raises:
        ProblemError: There is no such schema.
    """
    found = payloads(streams.value)
    problems: list[Problem] = []
    for name, reference in found.items():
        if target(openapi.value, reference) is None:
            file, line = streams.place(("components", "messages", name, "payload", "$ref"))
            message = (
                f"there is nothing at {reference}; correct the reference or add the schema to the OpenAPI documents"
            )
            problems.append(Problem(file or FILE, line, f"$.components.messages.{name}.payload", message))
    if problems:
        raise ProblemError(problems)
    value = {**openapi.value, CARRIED: {name: {"$ref": reference} for name, reference in found.items()}}
    return Merged(value, openapi.origins)


def joined(streams: Merged, openapi: Merged) -> Merged:
    """Return the AsyncAPI document with a copy of every OpenAPI schema that it refers to, itself or through others."""
    value: dict[str, Any] = deepcopy(streams.value)
    origins = dict(streams.origins)
    waiting = [reference for _, reference in references(value)]
    while waiting:
        name = _schema(waiting.pop())
        schemas = value.setdefault("components", {}).setdefault("schemas", {})
        schema = openapi.value["components"]["schemas"].get(name) if name is not None and name not in schemas else None
        if name is None or schema is None:
            continue
        schemas[name] = deepcopy(schema)
        waiting += [reference for _, reference in references(schema)]
    found: Mapping[str, Any] = value.get("components", {}).get("schemas", {})
    if found:
        value["components"]["schemas"] = dict(sorted(found.items()))
    for location, origin in openapi.origins.items():
        if location[:2] == _SCHEMAS and (len(location) < 3 or location[2] in found):
            origins.setdefault(location, origin)
    return Merged(value, origins)


def _schema(reference: str) -> str | None:
    parts = reference.split("/")
    return parts[3] if parts[:3] == ["#", *map(str, _SCHEMAS)] and len(parts) > 3 else None
