"""Answers: an inline object in the response of an operation becomes a component with a name."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from .document import is_array, is_object
from .merge import Merged, operations
from .origins import Origins
from .problem import Location, Problem, ProblemError, json_path

SUFFIX = "Answer"


def name_answers(merged: Merged) -> Merged:
    """Move the inline object of each operation's responses to ``components.schemas.<OperationId>Answer``.

    Raises:
        ProblemError: An operation has two of them, or the name is taken.
    """
    value, origins = deepcopy(merged.value), Origins.of(merged.origins)
    problems: list[Problem] = []
    for place, operation in operations(value):
        name = answer_name(str(operation.get("operationId")))
        for location, holder, key in list(_inline(place, operation)):
            schemas: dict[str, Any] = value.setdefault("components", {}).setdefault("schemas", {})
            if name in schemas:
                file, line = merged.place(location)
                message = f"{name} is the name of another schema already; write a $ref to a component with its own name"
                problems.append(Problem(file or "document", line, json_path(location), message))
                continue
            schemas[name] = holder[key]
            holder[key] = {"$ref": f"#/components/schemas/{name}"}
            taken = origins.take(location)
            origins.put(("components", "schemas", name), taken)
            if taken.own is not None:
                origins.note(location, taken.own)
    if problems:
        raise ProblemError(problems)
    return Merged(value, origins.flat())


def answer_name(operation: str) -> str:
    """Return the name of an operation's answer: ``FuturesLiquidationMapAnswer`` for ``futures_liquidation_map``."""
    return "".join(f"{word[:1].upper()}{word[1:]}" for word in operation.split("_")) + SUFFIX


def _inline(place: Location, operation: dict[str, Any]) -> Iterator[tuple[Location, Any, str | int]]:
    """Walk over the inline objects of an operation's responses. Yields location, the parent node and the key in it."""
    responses: Any = operation.get("responses")
    for status, response in responses.items() if is_object(responses) else ():
        content: Any = response.get("content") if is_object(response) else None
        for kind, media in content.items() if is_object(content) else ():
            schema: Any = media.get("schema") if is_object(media) else None
            if not is_object(schema):
                continue
            location: Location = (*place, "responses", status, "content", kind, "schema")
            if "properties" in schema:
                yield location, media, "schema"
            branches: Any = schema.get("oneOf")
            for index, branch in enumerate(branches) if is_array(branches) else ():
                if is_object(branch) and "properties" in branch:
                    yield (*location, "oneOf", index), branches, index
