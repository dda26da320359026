"""The checks of an operation's parameters, on the received values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from .._runtime.description.operation import Kind, Operation, Parameter
from .._runtime.wire.values import wire_choice
from .refusal import Refusal

_INTEGER = re.compile(r"-?[0-9]{1,19}")
_DECIMAL = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?")
_TYPES = {
    Kind.STRING: "String",
    Kind.INTEGER: "Integer",
    Kind.DECIMAL: "Decimal",
    Kind.BOOLEAN: "Boolean",
    Kind.TIME: "Long",
    Kind.ID: "Id",
}


def check_text(parameter: Parameter, value: str | None) -> None:
    """Refuse a missing or wrong value of the query or the path."""
    if value is None:
        _check_absence(parameter)
        return
    for item in value.split(parameter.separator) if parameter.separator else (value,):
        _check_value(parameter, _parsed(parameter, item), item)


def check_member(parameter: Parameter, members: Mapping[str, Any]) -> None:
    """Refuse a missing or wrong member of a JSON body. ``null`` counts as missing."""
    value = members.get(parameter.name)
    if value is None:
        _check_absence(parameter)
        return
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    if not _has_type(parameter, value):
        raise _wrong(parameter, text, f"expected a JSON {_json_type(parameter)}")
    _check_value(parameter, _parsed(parameter, text), text)


def check_demands(operation: Operation[Any], given: Mapping[str, Any]) -> None:
    """Refuse a request without any of several parameters, one of which is needed."""
    for demand in operation.demands:
        if all(given.get(name) is None for name in demand.names):
            names = " or ".join(f"'{name}'" for name in demand.names)
            raise Refusal("bad-request", f"Required parameter {names} is not present", demand.names[0])


def _check_absence(parameter: Parameter) -> None:
    if parameter.required:
        raise Refusal(
            "bad-request",
            f"Required {_TYPES[parameter.kind]} parameter '{parameter.name}' is not present",
            parameter.name,
        )


def _has_type(parameter: Parameter, value: Any) -> bool:
    if isinstance(value, bool):
        return parameter.kind is Kind.BOOLEAN
    match _json_type(parameter):
        case "integer":
            return isinstance(value, int)
        case "number":
            return isinstance(value, int | float)
        case "string":
            return isinstance(value, str)
        case "integer or string":
            return isinstance(value, int | str)
        case _:
            return False


def _json_type(parameter: Parameter) -> str:
    match parameter.kind:
        case Kind.INTEGER | Kind.TIME:
            return "integer"
        case Kind.DECIMAL if parameter.numeric:
            return "number"
        case Kind.BOOLEAN:
            return "boolean"
        case Kind.ID:
            return "integer or string"
        case _:
            return "string"


def _parsed(parameter: Parameter, text: str) -> int | Decimal | None:
    """Return the value of a numeric parameter, or ``None`` for parameters that are not numbers."""
    match parameter.kind:
        case Kind.INTEGER | Kind.TIME:
            if not _INTEGER.fullmatch(text):
                raise _wrong(parameter, text, "expected an integer")
            return int(text)
        case Kind.DECIMAL:
            if not _DECIMAL.fullmatch(text):
                raise _wrong(parameter, text, "expected a decimal number")
            return Decimal(text)
        case Kind.BOOLEAN:
            if text not in ("true", "false"):
                raise _wrong(parameter, text, "expected true or false")
            return None
        case Kind.STRING | Kind.ID:
            return None


def _check_value(parameter: Parameter, number: int | Decimal | None, text: str) -> None:
    choices = [wire_choice(choice) for choice in parameter.choices]
    if choices and text not in choices:
        raise _wrong(parameter, text, f"allowed are {', '.join(choices)}")
    if len(text) < parameter.min_length:
        raise _wrong(parameter, text, f"the shortest has {parameter.min_length} characters")
    if not parameter.matches(text):
        raise _wrong(parameter, text, f"expected a match of {parameter.pattern}")
    if number is None:
        return
    if parameter.minimum is not None and number < parameter.minimum:
        raise _wrong(parameter, text, f"the minimum is {parameter.minimum}")
    if parameter.maximum is not None and number > parameter.maximum:
        raise _wrong(parameter, text, f"the maximum is {parameter.maximum}")
    if parameter.exclusive_minimum is not None and number <= parameter.exclusive_minimum:
        raise _wrong(parameter, text, f"it must be greater than {parameter.exclusive_minimum}")


def _wrong(parameter: Parameter, text: str, expected: str) -> Refusal:
    return Refusal("bad-request", f"Parameter '{parameter.name}' is {text[:40]!r}: {expected}", parameter.name)
