"""What a lenient API means by a value that does not have the described form. Used only after a first decoding failed.

- An epoch of the other unit is a moment in the described one (seconds, milliseconds).
- An empty text is null where a number is described.
- Null is NaN where a number is described that cannot be null. :mod:`.unknown` reports it.
- A number is a text where one is described, with its digits as they were sent.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias, get_args, get_origin

import msgspec
from attrs import evolve, frozen, has

from ..description.forms import is_array, is_object
from ..moments import Milliseconds, Seconds, as_milliseconds, as_seconds
from .hints import given, members

NOT_KNOWN: Mapping[Any, Any] = {float: math.nan, Decimal: Decimal("NaN")}
"""Type of a number → what is returned for null."""


class Digits(str):
    """A number with a point or an exponent, as it is spelt in JSON."""

    __slots__ = ()


SPELT: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Digits)
"""Returns JSON as built-in types, and :class:`Digits`."""

Odd: TypeAlias = list[int]
"""Collects numbers that are a moment in neither unit. They are returned unchanged."""
Mend: TypeAlias = Callable[[Any, Odd], Any]


@frozen
class Moment:
    """A unit that is described for moments."""

    converted: Callable[[int], int]
    fits: Callable[[int], bool]
    """Whether the type allows a number."""
    some: int
    """A number that it allows."""


MOMENTS: Mapping[Any, Moment] = {
    Milliseconds: Moment(as_milliseconds, lambda number: number >= 10**12, 10**12),
    Seconds: Moment(as_seconds, lambda number: number < 10**10, 10**9),
}


def mended(kind: Any, value: Any) -> Any:
    """Return a payload as a class.

    Args:
        kind: The class.
        value: What ``SPELT`` returns, with the names and lists of the class.

    Raises:
        msgspec.ValidationError: If a value has none of the forms that are accepted.
        ValueError: If a number is too long to be a text.
    """
    odd = Odd()
    made = msgspec.convert(_mend(kind)(value, odd), kind, strict=False)
    return _restored(kind, made, value) if odd else made


@cache
def _mend(kind: Any, *, nullable: bool = False) -> Mend:
    """Return the function that brings values into a form that ``kind`` can be converted from."""
    arguments = get_args(kind)
    inner = given(kind)
    if inner is not kind:
        return _mend(inner, nullable=True)
    if kind in MOMENTS:
        return _moment(MOMENTS[kind], nullable)
    if kind in NOT_KNOWN or kind is int:
        return _number(kind, nullable)
    if _is_text(kind):
        return _text
    if get_origin(kind) is list:
        return _list(_mend(arguments[0]))
    if get_origin(kind) is dict:
        return _map(_mend(arguments[1]))
    if hasattr(kind, "_fields"):
        return _row([_mend(member) for member in members(kind).values()])
    if has(kind):
        return _object({name: _mend(member) for name, member in members(kind).items()})
    return _plain


def _moment(moment: Moment, nullable: bool) -> Mend:
    def mend(value: Any, odd: Odd) -> Any:
        number = _whole(value)
        if number is None:
            return None if nullable and value == "" else value
        number = moment.converted(number)
        if moment.fits(number):
            return number
        odd.append(number)
        return moment.some

    return mend


def _number(kind: Any, nullable: bool) -> Mend:
    null = None if nullable else NOT_KNOWN.get(kind)

    def mend(value: Any, odd: Odd) -> Any:
        if value is None or value == "":
            return null
        if isinstance(value, Digits):
            number = _whole(value) if kind is int else None
            return str(value) if number is None else number
        return value

    return mend


def _text(value: Any, odd: Odd) -> Any:
    return str(value) if type(value) in {int, Digits} else value


def _list(item: Mend) -> Mend:
    def mend(value: Any, odd: Odd) -> Any:
        return [item(one, odd) for one in value] if is_array(value) else value

    return mend


def _map(member: Mend) -> Mend:
    def mend(value: Any, odd: Odd) -> Any:
        return {key: member(one, odd) for key, one in value.items()} if is_object(value) else value

    return mend


def _row(positions: Sequence[Mend]) -> Mend:
    def mend(value: Any, odd: Odd) -> Any:
        if not is_array(value) or len(value) != len(positions):
            return value
        return [position(one, odd) for position, one in zip(positions, value, strict=True)]

    return mend


def _object(fields: Mapping[str, Mend]) -> Mend:
    def mend(value: Any, odd: Odd) -> Any:
        if not is_object(value):
            return value
        return {name: field(value[name], odd) for name, field in fields.items() if name in value}

    return mend


def _plain(value: Any, odd: Odd) -> Any:
    """Return what is not described further as a decoder returns it."""
    if isinstance(value, Digits):
        return float(value)
    if is_array(value):
        return [_plain(one, odd) for one in value]
    return {key: _plain(one, odd) for key, one in value.items()} if is_object(value) else value


def _whole(value: Any) -> int | None:
    """Return a whole number, which may come in a text; ``None`` if it is not one."""
    if not isinstance(value, str):
        return value if type(value) is int else None
    try:
        return msgspec.convert(str(value), int, strict=False)
    except msgspec.ValidationError:
        return None


def _is_text(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, str)


def _restored(kind: Any, made: Any, value: Any) -> Any:
    """Put the numbers back that are no moment in either unit."""
    if made is None:
        return None
    kind = given(kind)
    if kind in MOMENTS:
        number = _whole(value)
        return made if number is None or MOMENTS[kind].fits(MOMENTS[kind].converted(number)) else number
    if get_origin(kind) is list:
        return [_restored(get_args(kind)[0], one, item) for one, item in zip(made, value, strict=True)]
    if get_origin(kind) is dict:
        return {key: _restored(get_args(kind)[1], one, value[key]) for key, one in made.items()}
    if hasattr(kind, "_fields"):
        return kind._make(map(_restored, members(kind).values(), made, value))
    if has(kind) and is_object(value):
        found = {name: hint for name, hint in members(kind).items() if name in value}
        return evolve(made, **{name: _restored(hint, getattr(made, name), value[name]) for name, hint in found.items()})
    return made
