"""Rows as columns, which other libraries take."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from .columns import Column, columns, units
from .nested import keyed
from .pandas import PandasSink
from .sinks import (
    ArrowSink,
    CsvSink,
    Decimals,
    DictsSink,
    JsonSink,
    ParquetSink,
    PolarsSink,
    Sink,
    arrow,
    replacing,
    schema,
)

if TYPE_CHECKING:
    import arro3.core
    import pandas  # type: ignore[import-untyped, unused-ignore]
    import polars

T = TypeVar("T")

BATCH = 10_000
"""Rows that are turned into columns at a time. An iterator needs no more memory; a list is read from the cache."""


class Table:
    """Rows as columns. The description says which, so a table without rows has them too.

    It is not a list, so everything that takes an Arrow stream takes a table: ``polars.DataFrame(bars)``,
    ``pyarrow.table(bars)``, ``duckdb.sql("FROM bars")``, ``deltalake.write_deltalake(path, bars)``.
    """

    def __init__(self, columns: Sequence[Column], batches: Callable[[], Iterator[Sequence[Any]]]) -> None:
        self._columns = tuple(columns)
        self._batches = batches

    @classmethod
    def of(cls, rows: Sequence[Any], model: Any) -> Table:
        """Return the table of rows of a class."""
        return cls(columns(model), lambda: _batched(rows))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(one.name for one in self._columns)

    @property
    def units(self) -> Mapping[str, str]:
        """Column → unit of its values, for columns that have one."""
        return units(self._columns)

    def to_arrow(self) -> arro3.core.Table:
        """Return an Arrow table of ``arro3``; needs ``perpkit[frames]``."""
        return self._into(ArrowSink(self._columns))

    def to_polars(self) -> polars.DataFrame:
        """Return a Polars frame; needs ``perpkit[frames]`` and ``polars``."""
        frame: polars.DataFrame = self._into(PolarsSink(self._columns))
        return frame

    def to_pandas(
        self, *, decimals: Decimals = "exact", index: str | None = None, tz: str | None = "UTC"
    ) -> pandas.DataFrame:
        """Return a pandas frame; needs ``pandas`` alone.

        Args:
            decimals: ``"exact"`` keeps amounts as ``Decimal``, which pandas does not plot or describe; ``"float"``
                rounds them.
            index: The column that becomes the index, such as ``"time"``.
            tz: The zone in which times are shown. ``None`` leaves it out, as Excel needs it; such times are in UTC.

        Raises:
            ValueError: There is no such column, or no such way.
        """
        frame: pandas.DataFrame = self._into(PandasSink(self._columns, decimals, index, tz))
        return frame

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return one dict for each row."""
        return self._into(DictsSink(self._columns))

    def to_json(self) -> str:
        """Return JSON: a list of objects."""
        text: str = self._into(JsonSink(self._columns))
        return text

    def to_csv(self, path: str | PathLike[str]) -> None:
        """Write CSV in UTF-8, with a line of names. The file appears once it is complete."""
        with replacing(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
            self._into(CsvSink(self._columns, file))

    def to_parquet(self, path: str | PathLike[str]) -> None:
        """Write Parquet; needs ``perpkit[frames]``, and one of ``pyarrow``, ``polars`` and ``arro3-io``.

        The file appears once it is complete. With ``pyarrow``, only one batch of rows is in memory at a time.
        """
        with replacing(path) as unfinished:
            self._into(ParquetSink(self._columns, unfinished))

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Return a stream of batches, for programs that take Arrow data; needs ``perpkit[frames]``."""
        sink = ArrowSink(self._columns)
        reader = arrow().stream(sink.schema, map(sink.batch, self._values()))
        return reader.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """Return the schema, for programs that take Arrow data; needs ``perpkit[frames]``."""
        return schema(self._columns).__arrow_c_schema__()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} with columns {', '.join(self.names)}>"

    def _values(self) -> Iterator[list[list[Any]]]:
        for rows in self._batches():
            yield [one.values(rows) for one in self._columns]

    def _into(self, sink: Sink[T]) -> T:
        for values in self._values():
            sink.add(values)
        return sink.done()


class AsyncTable:
    """The rows of an asynchronous iterator as columns: what :class:`Table` has, to be awaited. It is read once."""

    def __init__(self, columns: Sequence[Column], rows: AsyncIterator[Any]) -> None:
        self._columns = tuple(columns)
        self._rows = rows
        self._read = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(one.name for one in self._columns)

    @property
    def units(self) -> Mapping[str, str]:
        """Column → unit of its values, for columns that have one."""
        return units(self._columns)

    async def to_arrow(self) -> arro3.core.Table:
        """See :meth:`Table.to_arrow`."""
        return await self._into(ArrowSink(self._columns))

    async def to_polars(self) -> polars.DataFrame:
        """See :meth:`Table.to_polars`."""
        frame: polars.DataFrame = await self._into(PolarsSink(self._columns))
        return frame

    async def to_pandas(
        self, *, decimals: Decimals = "exact", index: str | None = None, tz: str | None = "UTC"
    ) -> pandas.DataFrame:
        """See :meth:`Table.to_pandas`."""
        frame: pandas.DataFrame = await self._into(PandasSink(self._columns, decimals, index, tz))
        return frame

    async def to_dicts(self) -> list[dict[str, Any]]:
        """See :meth:`Table.to_dicts`."""
        return await self._into(DictsSink(self._columns))

    async def to_json(self) -> str:
        """See :meth:`Table.to_json`."""
        text: str = await self._into(JsonSink(self._columns))
        return text

    async def to_csv(self, path: str | PathLike[str]) -> None:
        """See :meth:`Table.to_csv`."""
        with replacing(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
            await self._into(CsvSink(self._columns, file))

    async def to_parquet(self, path: str | PathLike[str]) -> None:
        """See :meth:`Table.to_parquet`."""
        with replacing(path) as unfinished:
            await self._into(ParquetSink(self._columns, unfinished))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} with columns {', '.join(self.names)}>"

    async def _into(self, sink: Sink[T]) -> T:
        if self._read:
            raise RuntimeError(READ)
        self._read = True
        rows: list[Any] = []
        empty = True
        async for row in self._rows:
            rows.append(row)
            if len(rows) == BATCH:
                sink.add([one.values(rows) for one in self._columns])
                rows, empty = [], False
        if rows or empty:
            sink.add([one.values(rows) for one in self._columns])
        return sink.done()


READ = "the rows of this iterator have been read; make the iterator and the table anew"


@overload
def frame(source: Iterable[Any], model: Any, *, key: str = "key") -> Table: ...


@overload
def frame(source: AsyncIterable[Any], model: Any, *, key: str = "key") -> AsyncTable: ...


def frame(source: Iterable[Any] | AsyncIterable[Any], model: Any, *, key: str = "key") -> Table | AsyncTable:
    """Return rows of a class as columns, also if there are none.

    An iterator, such as that of an ``iter_`` method, is read once, batch by batch: only the columns stay in memory, or,
    on the way into a file, one batch of them.

    Args:
        source: Rows: a list, an iterator, an asynchronous iterator, or a map of lists, such as the pairs of each
            venue.
        model: The class of a row.
        key: For a map: the name of the column with its keys.
    """
    if isinstance(source, AsyncIterable):
        return AsyncTable(columns(model), aiter(source))
    if isinstance(source, Mapping):
        lists = cast("Mapping[str, list[Any]]", source)
        pairs = [(name, row) for name, rows in lists.items() for row in rows]
        return Table(keyed(columns(model), key), lambda: _batched(pairs))
    if isinstance(source, Sequence):
        return Table.of(source, model)
    return Table(columns(model), _once(iter(source)))


def _batched(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for begin in range(0, max(len(rows), 1), BATCH):  # one batch also if there is no row
        yield rows[begin : begin + BATCH]


def _once(rows: Iterator[Any]) -> Callable[[], Iterator[Sequence[Any]]]:
    read = False

    def batches() -> Iterator[Sequence[Any]]:
        nonlocal read
        if read:
            raise RuntimeError(READ)
        read = True
        yield list(islice(rows, BATCH))  # also if there is none
        while batch := list(islice(rows, BATCH)):
            yield batch

    return batches


def parts(table: Table) -> tuple[tuple[Column, ...], Iterator[Sequence[Sequence[Any]]]]:
    """Return the columns of a table, and their values in batches of rows."""
    return table._columns, table._values()  # pyright: ignore[reportPrivateUsage]
