"""Every place of a recorded body, with its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen
from jsonschema_rs import Draft202012Validator

from generator.description.document import is_array, is_object
from generator.description.problem import Location
from tools.contract.description import find, parsed

_COMBINED = ("oneOf", "anyOf")


@frozen
class Place:
    """One value of a body."""

    location: Location
    label: str
    """Location without what differs from row to row."""
    value: Any
    schema: Mapping[str, Any]
    """What is described here, with references followed and the alternative chosen that the value fits."""
    around: Mapping[str, Any]
    """The same of the container; empty at the root."""
    types: frozenset[str]
    """JSON types that are allowed here, by any alternative."""

    @property
    def is_number(self) -> bool:
        """Whether a number is described here, or a decimal number in text."""
        return bool(self.types & {"number", "integer"}) or self.schema.get("format") == "decimal"

    @property
    def named(self) -> bool:
        """Whether it is a described member of an object, not an entry of a map."""
        return bool(self.location) and self.location[-1] in self.around.get("properties", {})

    @property
    def positioned(self) -> bool:
        """Whether it is a position of a row, not an item of a list."""
        return "prefixItems" in self.around


class Places:
    """Walks bodies by the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._validators: dict[str, Draft202012Validator] = {}

    def walk(self, schema: Any, value: Any) -> Iterator[Place]:
        """Give every value at and below the root of a body."""
        yield from self._walk(Place((), "$", value, self._settled(schema, value), {}, self._types(schema)))

    def _walk(self, place: Place) -> Iterator[Place]:
        yield place
        value, schema = place.value, place.schema
        if is_object(value):
            described: Mapping[str, Any] = schema.get("properties", {})
            for key, member in value.items():
                label, inner = (f".{key}", described[key]) if key in described else ("{}", schema.get(_REST))
                yield from self._below(place, key, label, inner, member)
        elif is_array(value):
            positions: list[Any] = schema.get("prefixItems", [])
            for index, item in enumerate(value):
                label = f"[{index}]" if positions else "[]"
                inner = positions[index] if positions else schema.get("items")
                yield from self._below(place, index, label, inner, item)

    def _below(self, place: Place, key: str | int, label: str, schema: Any, value: Any) -> Iterator[Place]:
        settled = self._settled(schema, value)
        location, types = (*place.location, key), self._types(schema)
        yield from self._walk(Place(location, place.label + label, value, settled, place.schema, types))

    def _types(self, schema: Any) -> frozenset[str]:
        if not is_object(schema):
            return frozenset()
        own: Any = schema.get("type", [])
        parts = [find(self._document, parsed(schema["$ref"]))] if "$ref" in schema else []
        parts += [one for keyword in _COMBINED for one in schema.get(keyword, ())]
        return frozenset([own] if isinstance(own, str) else own).union(*map(self._types, parts))

    def _settled(self, schema: Any, value: Any) -> dict[str, Any]:
        """Merge a schema with what it refers to and the alternative the value fits."""
        if not is_object(schema):
            return {}
        settled: dict[str, Any] = {key: member for key, member in schema.items() if key not in ("$ref", *_COMBINED)}
        for part in self._parts(schema, value):
            other = self._settled(part, value)
            required: list[str] = [*settled.get("required", []), *other.get("required", [])]
            properties: dict[str, Any] = {**other.get("properties", {}), **settled.get("properties", {})}
            settled = {**other, **settled, "required": required, "properties": properties}
        return settled

    def _parts(self, schema: Mapping[str, Any], value: Any) -> Iterator[Any]:
        if "$ref" in schema:
            yield find(self._document, parsed(schema["$ref"]))
        for keyword in _COMBINED:
            fitting = [one for one in schema.get(keyword, ()) if self._fits(one, value)]
            if len(fitting) == 1:  # of several, none is what the value has to be
                yield fitting[0]

    def _fits(self, schema: Any, value: Any) -> bool:
        if not is_object(schema):
            return bool(schema)
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = Draft202012Validator({"components": self._document["components"], **schema})
        return self._validators[key].is_valid(value)


_REST = "additionalProperties"
