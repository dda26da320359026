"""Mutants of a body: answers that a changed API or a broken server might give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from attrs import frozen

from generator.description.document import is_array, is_object
from generator.description.problem import Location

from .places import Place

TARGETED = ("type", "null", "drop", "rename", "unknown-field")
"""Operators whose mutants must nearly all be noticed."""

GARBAGE = "\x00 <garbage> \ufffd"
ABSURD = 1e300
_NUMERIC = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_SIGNED = re.compile(r"\^\(?-\?")
_INSTEAD: dict[str, Any] = {
    "object": {"instead": True},
    "array": ["instead"],
    "string": "text instead",
    "number": 7.5,
    "boolean": True,
}


@frozen
class Mutant:
    """A changed body."""

    operator: str
    label: str
    """Which place was changed, without what differs from row to row."""
    body: Any
    equivalent: bool
    """Whether the description clearly allows this, so that it is right to accept it."""
    kind: str
    """The unit that is described at the place, or else the JSON type of what was there."""


@frozen
class _Change:
    """Another value for one place."""

    operator: str
    value: Any
    equivalent: bool = False
    below: str = ""
    """Label of the member that is concerned."""


def put(body: Any, location: Location, value: Any) -> Any:
    """Return the body with another value at a location; what was not changed is shared."""
    if not location:
        return value
    key, rest = location[0], location[1:]
    copy: Any = dict(body) if is_object(body) else list(body)
    copy[key] = put(copy[key], rest, value)
    return copy


def mutants(body: Any, place: Place) -> Iterator[Mutant]:
    """Give every mutant of one place of a body."""
    for change in (*_retyped(place), *_revalued(place), *_resized(place)):
        changed = put(body, place.location, change.value)
        kind = str(place.schema.get("x-unit", json_type(place.value)))
        yield Mutant(change.operator, place.label + change.below, changed, change.equivalent, kind)


def _retyped(place: Place) -> Iterator[_Change]:
    actual = json_type(place.value)
    for name, instead in _INSTEAD.items():
        if name != actual:
            yield _Change("type", instead, name in place.types)
    if actual == "number":
        yield _Change("type", str(place.value), "string" in place.types)
    elif isinstance(place.value, str) and _NUMERIC.fullmatch(place.value):
        number = float(place.value)
        yield _Change("type", number, "number" in place.types or ("integer" in place.types and number.is_integer()))
    if actual != "null":
        yield _Change("null", None, "null" in place.types)


def _revalued(place: Place) -> Iterator[_Change]:
    value = place.value
    signed = place.schema.get("x-signed") is True or _SIGNED.match(str(place.schema.get("pattern", ""))) is not None
    if isinstance(value, str):
        yield _Change("garbage", GARBAGE)
        if value:
            yield _Change("empty", "", "null" in place.types and place.is_number)
        if _NUMERIC.fullmatch(value) and Decimal(value):
            yield _Change("sign", value[1:] if value.startswith("-") else f"-{value}", signed)
            yield _Change("thousandfold", f"{Decimal(value) * 1000:f}")
    elif json_type(value) == "number":
        yield _Change("garbage", ABSURD)
        if value:
            yield _Change("sign", -value, signed)
            seconds = place.schema.get("x-unit") in {"s", "ms"} and 10**9 <= value < 10**10
            yield _Change("thousandfold", value * 1000, seconds)


def _resized(place: Place) -> Iterator[_Change]:
    value, schema = place.value, place.schema
    if is_object(value):
        described = schema.get("properties", {})
        for key in value:
            rest = {name: member for name, member in value.items() if name != key}
            below = f".{key}" if key in described else "{}"
            yield _Change("drop", rest, key not in schema.get("required", ()), below)
            yield _Change("rename", {**rest, f"{key}_renamed": value[key]}, not described, below)
        yield _Change("unknown-field", {**value, "unknown_field": next(iter(value.values()), 1)}, not described)
        if value:
            yield _Change("empty", {}, not schema.get("required"))
    elif is_array(value) and value:
        yield from _resized_list(value, row="prefixItems" in schema)


def _resized_list(value: list[Any], *, row: bool) -> Iterator[_Change]:
    yield _Change("empty", [])
    yield _Change("length", [*value, value[-1]])
    yield _Change("unknown-field" if row else "length", [*value, None])
    for index in range(len(value)):
        below = f"[{index}]" if row else "[]"
        yield _Change("drop", [*value[:index], *value[index + 1 :]], not row, below)
        if row and index and json_form(value[index - 1]) != json_form(value[index]):
            swapped = [*value[: index - 1], value[index], value[index - 1], *value[index + 1 :]]
            yield _Change("order", swapped, below=below)


def json_form(value: object) -> tuple[str, str]:
    """Return what tells two JSON values apart: to Python, ``True`` is 1."""
    return json_type(value), repr(value)


def json_type(value: object) -> str:
    """Return the JSON type; an integer is a number."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case _:
            return "array" if is_array(value) else "object"
