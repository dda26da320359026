"""What the recordings show of a description."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from generator.description.document import is_array, is_object
from generator.description.problem import Location
from perpkit.sandbox.recording import Recording
from tools.contract.description import Description, find, settle
from tools.contract.judge import content_type, violations

from .element import (
    Aspect,
    Element,
    Place,
    alternatives,
    elements,
    held,
    member_name,
    members,
    nullable,
    place,
)

JSON = "application/json"


def described(description: Description) -> Iterator[Element]:
    """Yield everything that recordings of an API can show."""
    for code in description.document["x-error-codes"]:
        yield Element(Aspect.CODE, "", f"{code['code']} ({code['meaning']})")
    known: set[Location] = set()
    for operation, (location, content) in description.operations.items():
        for status in content["responses"]:
            yield Element(Aspect.STATUS, operation, status)
            here = _schema(description, (*location, "responses", status))
            if here is None:
                continue
            if status.startswith("2"):
                yield from _reached(operation, elements(description, here))
            yield from elements(description, here, known)


def owners(description: Description, operation: str) -> set[str]:
    """Return the schemas that describe the answers of an operation."""
    location, content = description.operations[operation]
    places = (_schema(description, (*location, "responses", status)) for status in content["responses"])
    return {one.owner for here in places if here for one in elements(description, here)}


def seen(description: Description, recordings: Iterable[Recording]) -> Iterator[Element]:
    """Yield everything that recordings show; some of it more than once."""
    codes = {str(one["code"]): one["meaning"] for one in description.document["x-error-codes"]}
    for recording in recordings:
        answering = tuple(description.operations) if recording.lent else (recording.operation,)
        for operation in answering:
            yield Element(Aspect.STATUS, operation, str(recording.status))
        if content_type(recording) != JSON:
            continue
        body = json.loads(recording.body)
        for code in _codes(description, body):
            if code in codes:
                yield Element(Aspect.CODE, "", f"{code} ({codes[code]})")
        location = description.operations[recording.operation][0]
        here = _schema(description, (*location, "responses", str(recording.status)))
        if here is not None:
            shown = list(_shown(description, here, body))
            yield from shown
            if 200 <= recording.status < 300:
                for operation in answering:
                    yield from _reached(operation, shown)


def _reached(operation: str, shown: Iterable[Element]) -> Iterator[Element]:
    for one in shown:
        if one.aspect is Aspect.PROPERTY:
            yield Element(Aspect.REACHED, operation, f"{one.owner}.{one.name}")


def _schema(description: Description, response: Location) -> Place | None:
    """Return the schema of the JSON body of a response, if it has one."""
    content = find(description.document, response)
    if "$ref" in content:
        response = settle(description.document, content)
        content = find(description.document, response)
    return place(description, (*response, "content", JSON, "schema")) if JSON in content.get("content", {}) else None


def _codes(description: Description, body: Any) -> Iterator[str]:
    for shape in description.document["x-perpkit"]["error-shapes"]:
        node = body
        for key in shape["code"].split("."):
            node = node.get(key) if is_object(node) else None
        if isinstance(node, str | int):
            yield str(node)


def _shown(description: Description, here: Place, value: Any) -> Iterator[Element]:
    node = here.node
    if value in node.get("enum", ()):
        yield here.element(Aspect.VALUE, repr(value))
    if nullable(here):
        yield here.element(Aspect.NULLABLE, "null" if value is None else "not null")
    if is_object(value) or is_array(value):
        yield from _members_shown(description, here, value)
        further = held(description, here)
        if further is not None:
            for item in _rest(here, value):
                yield from _shown(description, further, item)
    for branch in alternatives(description, here):
        if not list(violations(description, branch.location, value)):
            yield from _shown(description, branch, value)


def _members_shown(description: Description, here: Place, value: Any) -> Iterator[Element]:
    for key, member in members(description, here):
        name = member_name(here, key)
        present = 0 <= key < len(value) if isinstance(key, int) else key in value
        if isinstance(key, str) and key not in here.node.get("required", ()):
            yield here.element(Aspect.OPTIONAL, f"{name} {'present' if present else 'absent'}")
        if present:
            yield here.element(Aspect.PROPERTY, name)
            yield from _shown(description, member, value[key])


def _rest(here: Place, value: Any) -> Iterable[Any]:
    """Return the items of a list, or the values of a map that are not described members."""
    if is_array(value):
        return value
    return [member for key, member in value.items() if key not in here.node.get("properties", {})]
