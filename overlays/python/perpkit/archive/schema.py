"""The columns of a table: those of the arguments, those of a row's class, and when the row was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any, get_args, get_origin

import msgspec
from arro3.core import Array, Field, RecordBatch, Schema, Table
from attrs import frozen

from .._runtime.description.operation import Operation, WindowPaging
from .._runtime.frames.columns import Column, columns
from .._runtime.times import EPOCH
from .arrow import TEXT, TIME, TYPES, array, described, stored, table
from .period import period_of
from .series import Series, owned_parameters
from .store import ArchiveError

PERIOD = "period"
SERIES = "series"
FETCHED_AT = "fetched_at"
REVISED_AT = "revised_at"
"""When a row was first seen, if its window had been complete without it; else null."""
MICROSECONDS: Mapping[str, int] = {"ms": 1_000, "s": 1_000_000}
ROOM: Mapping[str, int] = {"money": 10**20, "whole": 2**63}
"""What the numbers of a column must stay below, in either direction."""
PREFIX = "asked_"
"""Begins the name of an argument's column if rows have a field of the same name."""


@frozen
class Layout:
    """The columns of one dataset."""

    parameters: Mapping[str, str]
    """Keyword of an argument → name of its column."""
    columns: tuple[Column, ...]
    time: str | None
    """The column of a row's time; ``None`` if rows are snapshots."""
    page: str | None = None
    """The vendor's page."""

    @classmethod
    def of(cls, operation: Operation[Any]) -> Layout:
        """Return the layout of an operation.

        A sum that begins anew in each answer has no column: it means nothing without its answer, and the rows have
        what it adds up.
        """
        sums = operation.paging.running_sums if isinstance(operation.paging, WindowPaging) else ()
        found = tuple(one for one in columns(row_class(operation), flat=False) if one.name not in sums)
        taken = {one.name for one in found} | {PERIOD, SERIES, FETCHED_AT, REVISED_AT}
        owned = owned_parameters(operation)
        keywords = [one.keyword for one in operation.parameters if one.keyword not in owned]
        named = {word: f"{PREFIX}{word}" if word in taken else word for word in keywords}
        paging = operation.paging
        return cls(named, found, paging.time if isinstance(paging, WindowPaging) else None, operation.page)

    @property
    def schema(self) -> Schema:
        """The Arrow schema of the table."""
        facts = {} if self.page is None else {"page": self.page}
        return Schema(
            [
                Field(PERIOD, TEXT, nullable=False),
                Field(SERIES, TEXT, nullable=False),
                *(Field(name, TEXT, nullable=True) for name in self.parameters.values()),
                *(described(one, TIME if one.content == "time" else None, **facts) for one in self.columns),
                Field(FETCHED_AT, TIME, nullable=False),
                *([] if self.time is None else [Field(REVISED_AT, TIME, nullable=True)]),
            ]
        )

    def moment_ms(self, operation: Operation[Any], row: object) -> int:
        """Return the time of a row in epoch milliseconds."""
        paging = operation.paging
        if not isinstance(paging, WindowPaging):
            raise TypeError(f"{operation.id} has no window")
        moment: int = getattr(row, paging.time)
        return moment * MICROSECONDS[paging.unit] // 1_000

    def check(self, rows: Sequence[Any]) -> None:
        """Check that rows can be written.

        Raises:
            ArchiveError: A number is too large for its column.
        """
        for column in self.columns:
            for value in column.values(rows) if column.content in ROOM else ():
                if value is not None and abs(value) >= ROOM[column.content]:
                    raise ArchiveError(
                        f"{column.name} is {value}, which has no room in the archive: it keeps numbers below "
                        f"{ROOM[column.content]:.0e}. The rest is kept, and this is asked again later"
                    )

    def table(self, answers: Iterable[Answered]) -> Table:
        """Return the rows of several answers as one table, sorted by series; each keeps the order of its rows."""
        ordered = sorted(answers, key=lambda one: one.series.key)
        series = [one.series for one in ordered for _ in one.rows]
        rows = [row for one in ordered for row in one.rows]
        arrays = [
            array([name for one in ordered for name in one.periods], TEXT),
            array([one.key for one in series], TEXT),
            *(array([one.texts.get(word) for one in series], TEXT) for word in self.parameters),
            *(_array(column, column.values(rows)) for column in self.columns),
            array([one.asked_ms * 1_000 for one in ordered for _ in one.rows], TIME),
        ]
        if self.time is not None:
            arrays.append(array([moment for one in ordered for moment in one.revised or [None] * len(one.rows)], TIME))
        return table(arrays, self.schema)

    def rows(self, made: Any, batch: RecordBatch | Table) -> list[Any] | None:
        """Return rows as they were, from their columns; ``None`` if the table lacks something that a row needs.

        Args:
            made: The class of a row.
            batch: The columns.
        """
        names: list[str] = []
        lists: list[list[object]] = []
        there = set(batch.schema.names)  # a table of an earlier version may lack some
        for column in self.columns:
            if column.member is None:
                continue
            kept = stored(batch, column.name) if column.name in there else [None] * batch.num_rows
            if not column.nullable and None in kept:
                return None  # the vendor left it out, or the row was written before there was such a field
            names.append(column.member)
            lists.append([None if value is None else _back(column, value) for value in kept])
        return [made(**dict(zip(names, row, strict=True))) for row in zip(*lists, strict=True)]


@frozen
class Answered:
    """The rows of one series in one window."""

    series: Series
    rows: Sequence[Any]
    periods: Sequence[str]
    """The period of each row."""
    asked_ms: int
    revised: Sequence[int | None] = ()
    """For each row when it was first seen, in microseconds, if the window was complete before; empty if it was not."""

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


def _array(column: Column, values: Sequence[Any]) -> Array:
    """Return the values of a column. Times have microseconds here: Delta Lake knows no other."""
    if column.content == "time":
        return array([None if one is None else one * 1_000 for one in values], TIME)
    if column.content == "nested":
        values = [msgspec.json.encode(one).decode() for one in values]
    return array(values, TYPES[column.content])


def _back(column: Column, value: Any) -> Any:
    """Return what a row had, from what the table has; times come in microseconds."""
    if column.content == "time":
        return value // MICROSECONDS[column.unit or "ms"]
    if column.content == "moment":
        return EPOCH + timedelta(microseconds=value)
    if column.content == "nested":
        return msgspec.json.decode(value, type=column.kind)
    return value if column.kind in PLAIN else column.kind(value)


PLAIN = (bool, int, str, float, Decimal)
"""Types of which the table holds the values themselves."""
