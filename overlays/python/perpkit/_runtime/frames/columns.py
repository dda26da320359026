"""The columns that a class of rows has in a table, and their values."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, Literal, TypeAlias, get_type_hints
from uuid import UUID

from attrs import evolve, fields, frozen, has

from ..moments import Milliseconds, Seconds
from ..times import EPOCH, STEPS
from ..wire.hints import given

Content: TypeAlias = Literal["time", "moment", "text", "whole", "number", "flag", "money", "nested"]
"""What a column holds: epoch milliseconds, epoch microseconds, ``str``, ``int``, ``float``, ``bool``, ``Decimal``, or
lists and maps."""
Read: TypeAlias = Callable[[Sequence[Any]], list[Any]]
PLAIN: Mapping[Any, Content] = {bool: "flag", int: "whole", str: "text", float: "number", Decimal: "money"}
MOMENTS: Mapping[Any, str] = {Milliseconds: "ms", Seconds: "s"}
VALUE = "value"
"""The column of rows that are plain values."""


@frozen
class Column:
    """One column that is made from rows."""

    name: str
    content: Content
    values: Read
    """Rows → the values that they have there."""
    unit: str | None = None
    nullable: bool = False
    """Whether a value may be ``None``, as described; a number may always be."""
    member: str | None = None
    """The field of a row that holds the value; ``None`` if another column has that value too."""
    kind: Any = object
    """The type of that field, without ``None``."""

    def inside(self, name: str, nullable: bool) -> Column:
        """Return the column for rows that have this one's rows as a member."""
        read, outer = self.values, attrgetter(name)

        def values(rows: Sequence[Any]) -> list[Any]:
            found = list(map(outer, rows))
            if None not in found:
                return read(found)
            there = iter(read([one for one in found if one is not None]))
            return [None if one is None else next(there) for one in found]

        return evolve(self, name=f"{name}_{self.name}", values=values, nullable=self.nullable or nullable)


@cache
def columns(row: Any, *, flat: bool = True) -> tuple[Column, ...]:
    """Return the columns of a class of rows, in the order of its fields. Rows that are plain values have one column.

    Args:
        row: The class.
        flat: Whether members of an object inside a row have columns of their own; else the object has one.
    """
    return tuple(_columns(row, flat))


def units(found: Iterable[Column]) -> Mapping[str, str]:
    """Return column → unit, for columns with a unit. Times have none: they are moments, whatever the vendor counts."""
    return {one.name: one.unit for one in found if one.unit is not None and one.content != "time"}


def value_columns(name: str, kind: Any, unit: str | None = None) -> tuple[Column, ...]:
    """Return the columns of plain values of a type."""
    if kind in MOMENTS:
        return (Column(name, "time", _times(list, MOMENTS[kind]), unit),)
    return tuple(_of(name, kind, list, unit, False))


def _columns(row: Any, flat: bool) -> Iterable[Column]:
    names = field_names(row)
    if names is None:
        yield from value_columns(VALUE, row)
        return
    hints = get_type_hints(row)
    known = units_of(row)
    for name in names:
        hint = given(hints[name])
        nullable = hint is not hints[name]
        if flat and field_names(hint) is not None:
            yield from (one.inside(name, nullable) for one in columns(hint))
            continue
        if hasattr(row, f"{name}_utc"):
            found: Iterable[Column] = [
                Column(name, "time", _times(_all(name), known[name]), known[name], nullable),
            ]
        else:
            found = _of(name, hint, _all(name), known.get(name), nullable)
        for one in found:
            yield evolve(one, member=name, kind=hint) if one.name == name else one


def field_names(row: Any) -> Sequence[str] | None:
    """Return the names of the fields of a class of rows; ``None`` if rows are plain values."""
    if isinstance(row, type) and has(row):
        return [one.name for one in fields(row)]
    named: Sequence[str] | None = getattr(row, "_fields", None)
    return named


def class_of(value: object) -> Any:
    """Return the class of a value."""
    return type(value)


def units_of(row: Any) -> Mapping[str, str]:
    """Return field → unit of a class of rows."""
    known: Mapping[str, Mapping[str, str]] = getattr(sys.modules[row.__module__], "UNITS", {})
    return known.get(row.__name__, {})


def _of(name: str, kind: Any, read: Read, unit: str | None, nullable: bool) -> Iterable[Column]:
    """Yield the column of a field; an enum has a second one, with the name of the value."""
    if kind in PLAIN:
        content = PLAIN[kind]
        known = {"number": _numbers(read), "money": _amounts(read)}.get(content, read)
        yield Column(name, content, known, unit, nullable)
    elif isinstance(kind, type) and issubclass(kind, StrEnum | IntEnum):
        stored: Content = "text" if issubclass(kind, StrEnum) else "whole"
        yield Column(name, stored, _each(read, attrgetter("_value_")), unit, nullable)
        labels = {one: one.name.lower() for one in kind}
        yield Column(f"{name}_label", "text", lambda rows: list(map(labels.get, read(rows))), None, True)
    elif kind is datetime:
        yield Column(name, "moment", _each(read, lambda one: (one - EPOCH) // (STEPS["ms"] / 1000)), unit, nullable)
    elif kind is UUID:
        yield Column(name, "text", _each(read, UUID.__str__), unit, nullable)
    else:
        yield Column(name, "nested", read, unit, nullable)


def _all(name: str) -> Read:
    """Return what reads a field of each row. Compiled for that field, it needs two thirds of an attrgetter's time.

    ``name`` is an identifier: attrs and named tuples, which make methods in the same way, have no other fields.
    """
    read: Read = eval(f"lambda rows: [row.{name} for row in rows]", {})  # noqa: S307
    return read


def _each(read: Read, change: Callable[[Any], Any]) -> Read:
    """Return values that are changed one by one; those that are missing stay missing."""

    def values(rows: Sequence[Any]) -> list[Any]:
        found = read(rows)
        try:
            return list(map(change, found))
        except (TypeError, AttributeError):  # quicker than to look for None first
            return [None if one is None else change(one) for one in found]

    return values


def _times(read: Read, unit: str) -> Read:
    if unit == "ms":
        return read
    return _each(read, (lambda one: one * 1000) if unit == "s" else (lambda one: one // 1_000_000))


def _numbers(read: Read) -> Read:
    """Return numbers; one that is missing may come as NaN."""

    def values(rows: Sequence[Any]) -> list[Any]:
        found = read(rows)
        try:
            total = sum(found)  # tells in one quick pass whether any is missing
        except TypeError:
            total = None
        if total is not None and total == total:
            return found
        return [None if one is None or one != one else one for one in found]

    return values


def _amounts(read: Read) -> Read:
    def values(rows: Sequence[Any]) -> list[Any]:
        return [None if one is None or one.is_nan() else one for one in read(rows)]

    return values
