"""The columns that a class of rows has in a table."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from enum import IntEnum, StrEnum
from math import isnan
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec
from arro3.core import DataType, Field
from attrs import evolve, fields, frozen, has

from ..times import EPOCH, STEPS
from .arrow import MONEY, TEXT, TIME, WHOLE

MICROSECONDS: Mapping[str, int] = {"ms": 1_000, "s": 1_000_000}


@frozen
class Column:
    """One column that is made from rows."""

    name: str
    type: DataType
    value: Callable[[Any], object]
    """What a row has there; for a time, microseconds."""
    metadata: Mapping[str, str]
    member: str | None = None
    """The field of a row that is made from it again; ``None`` if another column has that value too."""
    back: Callable[[Any], object] = lambda value: value
    """What the row had, from what the table has; times come in microseconds."""
    needed: bool = False
    """Whether no row can be made where the table has nothing: its field cannot be ``None``."""

    @property
    def field(self) -> Field:
        """Return the column as Arrow describes it."""
        return Field(self.name, self.type, nullable=True, metadata=dict(self.metadata))


def columns(row: Any) -> Iterable[Column]:
    """Yield the columns of a class of rows; rows that are plain values have one column."""
    names = field_names(row)
    if names is None:
        yield _plain("value", row, lambda one: one, {})
        return
    hints = get_type_hints(row)
    units: Mapping[str, str] = getattr(sys.modules[row.__module__], "UNITS", {}).get(row.__name__, {})
    for name in names:
        kind = _core(hints[name])
        for column in _field(name, kind, units.get(name)):
            yield evolve(column, needed=kind is hints[name])


def field_names(row: Any) -> Sequence[str] | None:
    """Return the names of the fields of a class of rows; ``None`` if rows are plain values."""
    if isinstance(row, type) and has(row):
        return [one.name for one in fields(row)]
    named: Sequence[str] | None = getattr(row, "_fields", None)
    return named


def _field(name: str, kind: Any, unit: str | None) -> Iterable[Column]:
    """Yield the column of a field; an enum has a second one, with the name of the value."""
    read = attrgetter(name)
    metadata = {} if unit is None else {"unit": unit}
    if kind is int and unit is not None and unit in MICROSECONDS:
        factor = MICROSECONDS[unit]
        yield Column(
            name,
            TIME,
            lambda row: None if (value := read(row)) is None else value * factor,
            metadata,
            name,
            lambda value: value // factor,
        )
        return
    if isinstance(kind, type) and issubclass(kind, (StrEnum, IntEnum)):
        raw = TEXT if issubclass(kind, StrEnum) else WHOLE
        yield Column(name, raw, lambda row: None if (value := read(row)) is None else value.value, metadata, name, kind)
        yield Column(f"{name}_label", TEXT, lambda row: _label(read(row)), {})
        return
    yield _plain(name, kind, read, metadata)


def _plain(name: str, kind: Any, read: Callable[[Any], Any], metadata: Mapping[str, str]) -> Column:
    for known, stored in ((bool, DataType.bool()), (int, WHOLE), (str, TEXT)):
        if kind is known:
            return Column(name, stored, read, metadata, name)
    if kind is float:
        return Column(name, DataType.float64(), lambda row: _number(read(row)), metadata, name)
    if kind is Decimal:
        return Column(name, MONEY, lambda row: _number(read(row)), metadata, name)
    if kind is datetime:
        return Column(name, TIME, lambda row: _microseconds(read(row)), metadata, name, _moment)
    if kind is UUID:
        return Column(
            name, TEXT, lambda row: None if (value := read(row)) is None else str(value), metadata, name, UUID
        )
    return Column(
        name,
        TEXT,
        lambda row: msgspec.json.encode(read(row)).decode(),
        {**metadata, "encoding": "json"},
        name,
        lambda value: msgspec.json.decode(value, type=kind),
    )


def _core(hint: Any) -> Any:
    """Return a type without ``None``."""
    if get_origin(hint) in {Union, UnionType}:
        left = [one for one in get_args(hint) if one is not NoneType]
        return left[0] if len(left) == 1 else hint
    return hint


def _label(value: Any) -> str | None:
    return value.name.lower() if value is not None and value.is_known else None


def _number(value: float | Decimal | None) -> float | Decimal | None:
    """Return a number; one that is missing may come as NaN."""
    return None if value is None or isnan(value) else value


def _microseconds(value: datetime | None) -> int | None:
    return None if value is None else (value - EPOCH) // (STEPS["ms"] / 1000)


def _moment(microseconds: int) -> datetime:
    return EPOCH + timedelta(microseconds=microseconds)
