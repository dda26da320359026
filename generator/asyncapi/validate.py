"""Validate: the finished document must be AsyncAPI 3.0, and each ``x-stream`` what the client reads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.exceptions import ValidationError, relevance
from jsonschema.protocols import Validator
from jsonschema_rs import Draft7Validator as CompiledValidator

from ..description import document
from ..description.document import is_object
from ..description.merge import Merged, references, target
from ..description.problem import Location, Problem, ProblemError, json_path
from .contents import members, server

HERE = Path(__file__).parent


@cache
def _specification() -> dict[str, Any]:
    """Return the official JSON Schema of AsyncAPI 3.0."""
    found: dict[str, Any] = json.loads((HERE / "asyncapi-3.0.0.json").read_bytes())
    return found


@cache
def _official() -> Validator:
    """Return what checks a document by it."""
    return Draft7Validator(_specification())


@cache
def _extension(kind: str) -> Validator:
    """Return what checks the ``x-stream`` of a server, channel, message or parameter."""
    described = document.read(HERE / "x-stream.schema.yaml").value
    return Draft202012Validator({**described, "$ref": f"#/$defs/{kind}"})


def validate(merged: Merged) -> None:
    """Check a document against AsyncAPI 3.0.

    Raises:
        ProblemError: The document is not valid; each problem names the file and line the node comes from.
    """
    for defects in (_discriminators, _lost_references, _malformed, _extensions):
        problems = [_problem(merged, location, message) for location, message in defects(merged.value)]
        if problems:
            raise ProblemError(problems)


def _problem(merged: Merged, location: Location, message: str) -> Problem:
    file, line = merged.place(location)
    return Problem(file or "streams.yaml", line, json_path(location), message)


def _discriminators(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    """Find what OpenAPI allows and AsyncAPI refuses without saying why."""
    for location, schema, place in members(value, value.get("components"), "schemas", ("components",)):
        del location
        if is_object(schema.get("discriminator")):
            message = "AsyncAPI has no discriminator object; remove it, and write x-stream.values for each message"
            yield (*place, "discriminator"), message


def _lost_references(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    for location, reference in references(value):
        if target(value, reference) is None:
            yield location, f"there is nothing at {reference}; correct the reference or add what it names"


def _malformed(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    if CompiledValidator(_specification(), validate_formats=False).is_valid(value):
        return  # the compiled validator is fast; the other one says what is wrong, and where
    for error in map(_deepest, _official().iter_errors(value)):
        yield tuple(error.absolute_path), f"not AsyncAPI 3.0: {error.message.partition(chr(10))[0]}"


def _deepest(error: ValidationError) -> ValidationError:
    """Return the error of the alternative that fits best, instead of one that lists all alternatives."""
    while error.context:
        error = max(error.context, key=lambda one: (len(one.absolute_path), relevance(one)))
    return error


def _extensions(value: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    _, main = server(value)
    nodes: list[tuple[str, Any, Location]] = [
        *(("server", node, place) for _, node, place in members(value, value, "servers", ()) if "x-stream" in node),
        *(("channel", node, place) for _, node, place in members(value, value, "channels", ())),
    ]
    for _, channel, place in members(value, value, "channels", ()):
        nodes += [("parameter", node, where) for _, node, where in members(value, channel, "parameters", place)]
        nodes += [("message", node, where) for _, node, where in members(value, channel, "messages", place)]
    if not any(kind == "server" and place == main for kind, _, place in nodes):
        yield main, "the first server is the one that is used; write its x-stream"
    seen: set[Location] = set()
    for kind, node, place in nodes:
        if place in seen:
            continue
        seen.add(place)
        extension: Any = node.get("x-stream", {} if kind in {"message", "parameter"} else None)
        for error in map(_deepest, _extension(kind).iter_errors(extension)):
            yield (*place, "x-stream", *error.absolute_path), f"x-stream of a {kind}: {error.message}"
