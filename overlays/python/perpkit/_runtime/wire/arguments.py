"""From Python arguments to path, query and body; whatever can be refused is refused here, before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, TypeGuard
from urllib.parse import quote

from attrs import field, frozen

from ..description.operation import Kind, Operation, Parameter
from ..errors import ParameterError
from ..times import to_epoch

DIGITS = 40
"""Decimals with more digits than this before or after the point are taken for a mistake."""


@frozen(kw_only=True)
class Encoded:
    """Arguments as they are sent. Values are not shown: they are the caller's."""

    path: str
    query: tuple[tuple[str, str], ...] = field(repr=False)
    """Names and values, not yet percent-encoded."""
    lists: frozenset[str] = frozenset()
    """Names of those whose value is a list: the commas between its items stay commas."""
    body: bytes | None = field(repr=False)
    """Compact JSON, or ``None`` if the operation takes no body."""

    @property
    def query_bytes(self) -> bytes:
        """The query; all but unreserved characters and the commas of lists is percent-encoded."""
        parts = (
            f"{escaped(name)}={quote(value, safe=',') if name in self.lists else escaped(value)}"
            for name, value in self.query
        )
        return "&".join(parts).encode()


def escaped(text: str) -> str:
    """Percent-encode everything but letters, digits and ``-._~`` (RFC 3986)."""
    return quote(text, safe="")


def encode(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    extra_query: Mapping[str, str] | None = None,
    reserved: Collection[str] = (),
) -> Encoded:
    """Check ``arguments`` and write them as the operation wants them.

    Args:
        operation: What is called.
        arguments: Python keyword → value; ``None`` is not given.
        extra_query: Query parameters sent as they are; one that is described replaces the argument, unchecked.
        reserved: Query parameters that signing fills in.

    Raises:
        ParameterError: If anything is refused.
    """
    extra = _checked_extra(extra_query or {}, reserved)
    _refuse_unknown(operation, arguments)
    path = operation.path
    query: list[tuple[str, str]] = []
    lists: list[str] = []
    members: list[str] = []
    for parameter in operation.parameters:
        if parameter.location == "query" and parameter.name in extra:
            continue
        value = arguments.get(parameter.keyword)
        if value is None:
            if parameter.required:
                raise ParameterError(parameter.keyword, f"is required by {operation.id}{_allowed(parameter)}")
            continue
        text = wire_text(parameter, value)
        if parameter.location == "query":
            query.append((parameter.name, text))
            if parameter.separator == ",":
                lists.append(parameter.name)
        elif parameter.location == "body":
            members.append(f"{json.dumps(parameter.name)}:{_literal(parameter, text)}")
        else:
            path = path.replace(f"{{{parameter.name}}}", _segment(parameter, text))
    has_body = any(parameter.location == "body" for parameter in operation.parameters)
    return Encoded(
        path=path,
        query=(*query, *extra.items()),
        lists=frozenset(lists),
        body=f"{{{','.join(members)}}}".encode() if has_body else None,
    )


def wire_text(parameter: Parameter, value: object) -> str:
    """Check one value and return it as the text that is sent.

    Raises:
        ParameterError: If the value is refused.
    """
    if isinstance(value, Enum):
        value = value.value
    if parameter.separator is not None and not isinstance(value, str):
        return _joined(parameter, parameter.separator, value)
    text = _scalar(parameter, value)
    if parameter.separator is not None:
        for item in text.split(parameter.separator):
            _check_text(parameter, item)
    else:
        _check_text(parameter, text)
    return text


def epoch(parameter: Parameter, value: object) -> int:
    """Return a time, given as a datetime or an epoch integer, in the parameter's unit.

    Raises:
        ParameterError: If it is neither.
    """
    unit = parameter.unit or "ms"
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ParameterError(
                parameter.keyword,
                f"{value.isoformat()} has no timezone, so it names no moment; "
                "use datetime(..., tzinfo=UTC) or .astimezone()",
            )
        return to_epoch(value, unit)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    words = {"ms": "milliseconds", "s": "seconds"}[unit]
    raise _wrong_type(parameter, value, f"an aware datetime or epoch {words} as an int")


def _checked_extra(extra: Mapping[str, str], reserved: Collection[str]) -> Mapping[str, str]:
    for name, value in extra.items():
        if name in reserved:
            raise ParameterError("extra_query", f"{name!r} is filled in by signing; leave it out")
        _check_unicode("extra_query", name + _given_text(name, value))
    return extra


def _given_text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise ParameterError("extra_query", f"{name!r} is {value!r}; values are sent as they are, so pass a str")
    return value


def _refuse_unknown(operation: Operation[Any], arguments: Mapping[str, object]) -> None:
    known = [parameter.keyword for parameter in operation.parameters]
    for keyword in arguments:
        if keyword not in known:
            hint = _meant(keyword, known) or f"; it takes {', '.join(known) or 'nothing'}"
            raise ParameterError(keyword, f"is no argument of {operation.id}{hint}")


def _joined(parameter: Parameter, separator: str, value: object) -> str:
    if not _is_sequence(value):
        raise _wrong_type(parameter, value, "a str or a sequence of str")
    items: list[str] = []
    for item in value:
        text = _scalar(parameter, item.value if isinstance(item, Enum) else item)
        if separator in text:
            raise ParameterError(
                parameter.keyword, f"the item {text!r} contains {separator!r}, which would make it several items"
            )
        _check_text(parameter, text)
        items.append(text)
    if not items:
        raise ParameterError(parameter.keyword, "is an empty sequence; give at least one item, or leave it out")
    return separator.join(items)


def _is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, bytes)


def _scalar(parameter: Parameter, value: object) -> str:
    match parameter.kind:
        case Kind.STRING:
            return _string(parameter, value)
        case Kind.BOOLEAN:
            if not isinstance(value, bool):
                raise _wrong_type(parameter, value, "True or False")
            return "true" if value else "false"
        case Kind.DECIMAL:
            number = _decimal(parameter, value)
            _check_range(parameter, number, value)
            return format(number, "f")
        case Kind.TIME:
            time = epoch(parameter, value)
            _check_range(parameter, time, value)
            return str(time)
        case Kind.INTEGER:
            if not isinstance(value, int) or isinstance(value, bool):
                raise _wrong_type(parameter, value, "an int")
            _check_range(parameter, value, value)
            return str(int(value))


def _string(parameter: Parameter, value: object) -> str:
    if not isinstance(value, str):
        raise _wrong_type(parameter, value, "a str")
    if not value and parameter.required:
        raise ParameterError(parameter.keyword, f"is empty, and required{_allowed(parameter)}")
    if len(value) < parameter.min_length:
        raise ParameterError(parameter.keyword, f"is {value!r}; the shortest allowed has length {parameter.min_length}")
    _check_unicode(parameter.keyword, value)
    return value


def _decimal(parameter: Parameter, value: object) -> Decimal:
    expected = "a number: Decimal, int, float, or a str such as '0.5'"
    if isinstance(value, bool) or not isinstance(value, (Decimal, int, float, str)):
        raise _wrong_type(parameter, value, expected)
    try:
        number = Decimal(str(value))  # through text: a float then means what it shows, not its binary noise
    except InvalidOperation:
        raise _wrong_type(parameter, value, expected) from None
    if not number.is_finite():
        raise ParameterError(parameter.keyword, f"is {value!r}, which is no number that can be sent")
    if max(abs(number.adjusted()), -int(number.as_tuple().exponent)) > DIGITS:
        raise ParameterError(parameter.keyword, f"is {value!r}; more than {DIGITS} digits are taken for a mistake")
    return number


def _check_range(parameter: Parameter, number: int | Decimal, given: object) -> None:
    low, high, above = parameter.minimum, parameter.maximum, parameter.exclusive_minimum
    if (
        (low is not None and number < low)
        or (high is not None and number > high)
        or (above is not None and number <= above)
    ):
        shown = given.isoformat() if isinstance(given, datetime) else f"{given!r}"
        raise ParameterError(parameter.keyword, f"is {shown}{_allowed(parameter)}{_unit_hint(parameter, number)}")


def _unit_hint(parameter: Parameter, number: int | Decimal) -> str:
    if parameter.kind is not Kind.TIME:
        return ""
    if parameter.unit == "ms" and 10**9 <= number < 10**10:
        return "; that looks like seconds: multiply by 1000, or pass a datetime"
    if parameter.unit == "s" and 10**12 <= number < 10**13:
        return "; that looks like milliseconds: divide by 1000, or pass a datetime"
    return ""


def _check_text(parameter: Parameter, text: str) -> None:
    choices = [str(choice) for choice in parameter.choices]
    if choices and text not in choices:
        raise ParameterError(parameter.keyword, f"is {text!r}{_allowed(parameter)}{_meant(text, choices)}")
    if not parameter.matches(text):
        raise ParameterError(parameter.keyword, f"is {text!r}; it must match {parameter.pattern}")


def _check_unicode(keyword: str, text: str) -> None:
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise ParameterError(keyword, f"is {text!r}, which is no valid Unicode: it holds half of a surrogate pair")


def _wrong_type(parameter: Parameter, value: object, expected: str) -> ParameterError:
    return ParameterError(parameter.keyword, f"is {value!r} ({type(value).__name__}); pass {expected}")


def _allowed(parameter: Parameter) -> str:
    """Say what is allowed, as the end of a sentence."""
    if parameter.choices:
        return f"; allowed: {', '.join(map(str, parameter.choices))}"
    bounds = [
        f"{words} {bound}"
        for words, bound in (
            ("at least", parameter.minimum),
            ("more than", parameter.exclusive_minimum),
            ("at most", parameter.maximum),
        )
        if bound is not None
    ]
    return f"; it must be {' and '.join(bounds)}" if bounds else ""


def _meant(text: str, known: Sequence[str]) -> str:
    """Ask whether the nearest known text was meant, if one is near."""
    from difflib import get_close_matches  # needed for a mistake only

    by_folded = {name.casefold(): name for name in known}
    close = get_close_matches(text.casefold(), by_folded, n=1)
    return f"; did you mean {by_folded[close[0]]}?" if close else ""


def _literal(parameter: Parameter, text: str) -> str:
    """Return a member of the JSON body."""
    if parameter.separator is None and (parameter.numeric or parameter.kind in {Kind.INTEGER, Kind.TIME, Kind.BOOLEAN}):
        return text
    return json.dumps(text, ensure_ascii=False)


def _segment(parameter: Parameter, text: str) -> str:
    if text in {"", ".", ".."}:
        raise ParameterError(parameter.keyword, f"is {text!r}, which cannot stand in a path")
    return escaped(text)
