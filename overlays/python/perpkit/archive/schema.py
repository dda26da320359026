"""The columns of a table: those of the arguments, those of a row's class, and when the row was asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from math import isnan
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec
from arro3.core import DataType, Field, Schema, Table
from attrs import fields, frozen, has

from .._runtime.description.operation import Operation, WindowPaging
from .._runtime.times import EPOCH, STEPS
from .arrow import MONEY, TEXT, TIME, WHOLE, array, table
from .period import period_of
from .series import Series, owned_parameters

PERIOD = "period"
SERIES = "series"
FETCHED_AT = "fetched_at"
MICROSECONDS: Mapping[str, int] = {"ms": 1_000, "s": 1_000_000}
PREFIX = "asked_"
"""Begins the name of an argument's column if rows have a field of the same name."""


@frozen
class Column:
    """One column that is made from rows."""

    name: str
    type: DataType
    value: Callable[[Any], object]
    """What a row has there; for a time, microseconds."""
    metadata: Mapping[str, str]

    @property
    def field(self) -> Field:
        """Return the column as Arrow describes it."""
        return Field(self.name, self.type, nullable=True, metadata=dict(self.metadata))


@frozen
class Layout:
    """The columns of one dataset."""

    parameters: Mapping[str, str]
    """Keyword of an argument → name of its column."""
    columns: tuple[Column, ...]
    time: str | None
    """The column of a row's time; ``None`` if rows are snapshots."""

    @classmethod
    def of(cls, operation: Operation[Any]) -> Layout:
        """Return the layout of an operation."""
        columns = tuple(_columns(row_class(operation)))
        taken = {one.name for one in columns} | {PERIOD, SERIES, FETCHED_AT}
        owned = owned_parameters(operation)
        keywords = [one.keyword for one in operation.parameters if one.keyword not in owned]
        named = {word: f"{PREFIX}{word}" if word in taken else word for word in keywords}
        paging = operation.paging
        return cls(named, columns, paging.time if isinstance(paging, WindowPaging) else None)

    @property
    def schema(self) -> Schema:
        """The Arrow schema of the table."""
        return Schema(
            [
                Field(PERIOD, TEXT, nullable=False),
                Field(SERIES, TEXT, nullable=False),
                *(Field(name, TEXT, nullable=True) for name in self.parameters.values()),
                *(one.field for one in self.columns),
                Field(FETCHED_AT, TIME, nullable=False),
            ]
        )

    def moment_ms(self, operation: Operation[Any], row: object) -> int:
        """Return the time of a row in epoch milliseconds."""
        paging = operation.paging
        if not isinstance(paging, WindowPaging):
            raise TypeError(f"{operation.id} has no window")
        moment: int = getattr(row, paging.time)
        return moment * MICROSECONDS[paging.unit] // 1_000

    def table(self, answers: Iterable[Answered]) -> Table:
        """Return the rows of several answers as one table, sorted by series; each keeps the order of its rows."""
        ordered = sorted(answers, key=lambda one: one.series.key)
        series = [one.series for one in ordered for _ in one.rows]
        rows = [row for one in ordered for row in one.rows]
        arrays = [
            array([name for one in ordered for name in one.periods], TEXT),
            array([one.key for one in series], TEXT),
            *(array([one.texts.get(word) for one in series], TEXT) for word in self.parameters),
            *(array([column.value(row) for row in rows], column.type) for column in self.columns),
            array([one.asked_ms * 1_000 for one in ordered for _ in one.rows], TIME),
        ]
        return table(arrays, self.schema)


@frozen
class Answered:
    """The rows of one series in one window."""

    series: Series
    rows: Sequence[Any]
    periods: Sequence[str]
    """The period of each row."""
    asked_ms: int

    @classmethod
    def of(cls, layout: Layout, operation: Operation[Any], series: Series, rows: Sequence[Any], asked: int) -> Answered:
        """Return an answer, with the periods of its rows. A snapshot belongs to the period in which it was asked."""
        if layout.time is None:
            return cls(series, rows, [period_of(series.kind, asked)] * len(rows), asked)
        named = [period_of(series.kind, layout.moment_ms(operation, row)) for row in rows]
        return cls(series, rows, named, asked)


def row_class(operation: Operation[Any]) -> Any:
    """Return the class of a row, or of the whole payload if it is not a list."""
    payload: Any = operation.payload()
    return get_args(payload)[0] if get_origin(payload) is list else payload


def _columns(row: Any) -> Iterable[Column]:
    """Yield the columns of a class of rows; rows that are plain values have one column."""
    names = _fields(row)
    if names is None:
        yield _plain("value", row, lambda one: one, {})
        return
    hints = get_type_hints(row)
    units: Mapping[str, str] = getattr(sys.modules[row.__module__], "UNITS", {}).get(row.__name__, {})
    for name in names:
        yield from _field(name, _core(hints[name]), units.get(name))


def _fields(row: Any) -> Sequence[str] | None:
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
        yield Column(name, TIME, lambda row: None if (value := read(row)) is None else value * factor, metadata)
        return
    if isinstance(kind, type) and issubclass(kind, (StrEnum, IntEnum)):
        raw = TEXT if issubclass(kind, StrEnum) else WHOLE
        yield Column(name, raw, lambda row: None if (value := read(row)) is None else value.value, metadata)
        yield Column(f"{name}_label", TEXT, lambda row: _label(read(row)), {})
        return
    yield _plain(name, kind, read, metadata)


def _plain(name: str, kind: Any, read: Callable[[Any], Any], metadata: Mapping[str, str]) -> Column:
    for known, stored in ((bool, DataType.bool()), (int, WHOLE), (str, TEXT)):
        if kind is known:
            return Column(name, stored, read, metadata)
    if kind is float:
        return Column(name, DataType.float64(), lambda row: _number(read(row)), metadata)
    if kind is Decimal:
        return Column(name, MONEY, read, metadata)
    if kind is datetime:
        return Column(name, TIME, lambda row: _microseconds(read(row)), metadata)
    if kind is UUID:
        return Column(name, TEXT, lambda row: None if (value := read(row)) is None else str(value), metadata)
    return Column(name, TEXT, lambda row: msgspec.json.encode(read(row)).decode(), {**metadata, "encoding": "json"})


def _core(hint: Any) -> Any:
    """Return a type without ``None``."""
    if get_origin(hint) in {Union, UnionType}:
        left = [one for one in get_args(hint) if one is not NoneType]
        return left[0] if len(left) == 1 else hint
    return hint


def _label(value: Any) -> str | None:
    return value.name.lower() if value is not None and value.is_known else None


def _number(value: float | None) -> float | None:
    """Return a number; one that is missing may come as NaN."""
    return None if value is None or isnan(value) else value


def _microseconds(value: datetime | None) -> int | None:
    return None if value is None else (value - EPOCH) // (STEPS["ms"] / 1000)
