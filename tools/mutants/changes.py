"""Mutants of a description: every keyword made weaker and stronger, every part removed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from generator.description.contents import Description as Document
from generator.description.contents import Schema
from generator.description.document import is_array, is_object
from generator.description.problem import Location
from tools.contract.description import pointer

GONE = object()
"""Used instead of a value: remove the key or the item."""
UNDESCRIBED = "undescribed"
"""A value that no enum has, a status, name or media type that no document has."""
NOTHING = "(?!)"
"""A pattern that nothing matches."""

_OTHER = {"boolean": "string"}
_WIDER = {"integer": "number"}
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_UPPER = ("maximum", "maxLength", "maxItems")


@frozen
class Change:
    """One change of a document."""

    operator: str
    location: Location
    value: Any
    equivalent: bool = False
    """Whether another keyword beside it already has the same effect."""
    item: str = ""
    """Which of several things at the location is meant."""

    @property
    def place(self) -> str:
        """Location as a pointer, with the item."""
        return f"{pointer(self.location)} {self.item}".strip()


def applied(document: Mapping[str, Any], change: Change) -> dict[str, Any]:
    """Return the changed document; what was not changed is shared."""
    changed: dict[str, Any] = _put(document, change.location, change.value)
    return changed


def _put(node: Any, location: Location, value: Any) -> Any:
    if not location:
        return value
    key, rest = location[0], location[1:]
    copy: Any = dict(node) if is_object(node) else list(node)
    if not rest and value is GONE:
        del copy[key]
    else:
        copy[key] = _put(copy[key] if rest else None, rest, value)
    return copy


def changes(document: dict[str, Any]) -> Iterator[Change]:
    """Give every change of the schemas, parameters, responses and requests of a document."""
    described = Document(document)
    for schema in described.schemas:
        yield from _of_schema(schema)
        names = schema.value.get("propertyNames")
        if is_object(names):
            yield from _of_schema(Schema((*schema.location, "propertyNames"), names, "values", "propertyNames"))
    for location, parameter in described.parameters:
        yield from _of_parameter(location, parameter)
    for location, header in described.headers:
        yield _flipped((*location, "required"), header.get("required", False), "header")
    for location, response in described.responses:
        yield from _of_members((*location, "headers"), response.get("headers", {}), "header")
        yield from _of_media((*location, "content"), response.get("content", {}))
    for location, operation in described.operations:
        yield from _of_operation(location, operation)


def _of_operation(location: Location, operation: Mapping[str, Any]) -> Iterator[Change]:
    yield from _of_members((*location, "responses"), operation["responses"], "status")
    yield Change("status weaker", (*location, "responses", UNDESCRIBED), {"description": "Not described."})
    for index, _ in enumerate(operation.get("parameters", ())):
        yield Change("parameter gone", (*location, "parameters", index), GONE)
    body = operation.get("requestBody")
    if is_object(body):
        yield _flipped((*location, "requestBody", "required"), body.get("required", False), "request body")
        yield from _of_media((*location, "requestBody", "content"), body["content"])


def _of_media(location: Location, content: Mapping[str, Any]) -> Iterator[Change]:
    if content:
        yield from _of_members(location, content, "content type")
        yield Change("content type weaker", (*location, UNDESCRIBED), {"schema": {}})


def _of_members(location: Location, members: Mapping[str, Any], what: str) -> Iterator[Change]:
    for name in members:
        yield Change(f"{what} gone", (*location, name), GONE)


def _of_parameter(location: Location, parameter: Mapping[str, Any]) -> Iterator[Change]:
    yield _flipped((*location, "required"), parameter["required"], "parameter")
    yield Change("parameter renamed", (*location, "name"), f"{parameter['name']}_renamed")
    if "explode" in parameter:
        yield Change("parameter explode", (*location, "explode"), not parameter["explode"])


def _flipped(location: Location, required: bool, what: str) -> Change:
    return Change(f"{what} required {'weaker' if required else 'stronger'}", location, not required)


def _of_schema(schema: Schema) -> Iterator[Change]:
    at, value = schema.location, schema.value
    if "$ref" in value:
        yield Change("$ref weaker", at, {})
    for keyword in (*_LOWER, *_UPPER):
        if keyword in value:
            step = 1 if keyword in _UPPER else -1
            yield Change(f"{keyword} gone", (*at, keyword), GONE)
            for how, bound in (("weaker", value[keyword] + step), ("stronger", value[keyword] - step)):
                if bound >= _floor(keyword):
                    yield Change(f"{keyword} {how}", (*at, keyword), bound)
    yield from _of_types(schema)
    yield from _of_values(at, value)
    yield from _of_object(at, value)
    yield from _of_branches(at, value)
    for keyword in ("format", "items", "propertyNames"):
        if keyword in value:
            yield Change(f"{keyword} gone", (*at, keyword), GONE)
    positions = value.get("prefixItems", [])
    for index in range(len(positions)):
        yield Change("prefixItems weaker", (*at, "prefixItems", index), {})
        if index:
            swapped = [*positions[: index - 1], positions[index], positions[index - 1], *positions[index + 1 :]]
            yield Change("prefixItems order", (*at, "prefixItems"), swapped, item=f"{index - 1}-{index}")


def _floor(keyword: str) -> float:
    """A length has no bound below 0."""
    return 0 if keyword.endswith(("Length", "Items")) else float("-inf")


def _of_types(schema: Schema) -> Iterator[Change]:
    if "type" not in schema.value:
        return
    at, types, listed = (*schema.location, "type"), schema.value["type"], schema.enumerated
    yield Change("type gone", at, GONE, listed)
    if is_array(types):
        for one in types:
            rest = [other for other in types if other != one]
            yield Change("nullable stronger" if one == "null" else "type stronger", at, rest)
        return
    yield Change("type weaker", at, [types, _OTHER.get(types, "boolean")], listed)
    yield Change("type other", at, _OTHER.get(types, "boolean"))
    if types in _WIDER:
        yield Change("type weaker", at, _WIDER[types], listed)
    if types == "number":
        yield Change("type stronger", at, "integer")
    if types != "null":
        yield Change("nullable weaker", at, [types, "null"], listed)


def _of_values(at: Location, value: Mapping[str, Any]) -> Iterator[Change]:
    if "enum" in value:
        allowed: list[Any] = value["enum"]
        yield Change("enum gone", (*at, "enum"), GONE)
        yield Change("enum weaker", (*at, "enum"), [*allowed, stranger(allowed)])
        for one in allowed:
            yield Change("enum stronger", (*at, "enum"), [other for other in allowed if other != one], item=str(one))
    if "const" in value:
        yield Change("const gone", (*at, "const"), GONE)
        yield Change("const other", (*at, "const"), UNDESCRIBED)
    if "pattern" in value:
        pattern: str = value["pattern"]
        yield Change("pattern gone", (*at, "pattern"), GONE)
        yield Change("pattern stronger", (*at, "pattern"), NOTHING)
        for weaker in (pattern.removeprefix("^"), pattern.removesuffix("$")):
            if weaker != pattern:
                yield Change("pattern weaker", (*at, "pattern"), weaker)


def stranger(allowed: list[Any]) -> Any:
    """Return a value of the same type that an enum does not have."""
    if isinstance(allowed[0], bool):
        return not allowed[0]
    return f"{allowed[0]}-{UNDESCRIBED}" if isinstance(allowed[0], str) else max(allowed) + 1


def _of_object(at: Location, value: Mapping[str, Any]) -> Iterator[Change]:
    required: list[str] = value.get("required", [])
    for name in required:
        yield Change("required weaker", (*at, "required"), [other for other in required if other != name], item=name)
    for name in value.get("properties", {}):
        yield Change("property gone", (*at, "properties", name), GONE)
        if name not in required:
            yield Change("required stronger", (*at, "required"), [*required, name], item=name)
    if is_object(value.get("additionalProperties")):
        yield Change("additionalProperties weaker", (*at, "additionalProperties"), GONE)
    if "additionalProperties" in value:
        yield Change("additionalProperties stronger", (*at, "additionalProperties"), False)


def _of_branches(at: Location, value: Mapping[str, Any]) -> Iterator[Change]:
    for keyword in ("oneOf", "anyOf"):
        branches = value.get(keyword, [])
        if branches:
            yield Change(f"{keyword} gone", (*at, keyword), GONE)
        for index in range(len(branches)):
            yield Change(f"{keyword} stronger", (*at, keyword, index), GONE)
            yield Change(f"{keyword} weaker", (*at, keyword, index), {})
