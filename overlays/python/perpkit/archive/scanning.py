"""Reading a table: one snapshot of it, in a stated order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from arro3.core import RecordBatch, RecordBatchReader, Schema
from deltalake import DeltaTable

from .._runtime.errors import ConfigurationError
from .arrow import column_values, fitted, stream
from .schema import FETCHED_AT, PERIOD, SERIES
from .store import Store, moment, quoted, text

if TYPE_CHECKING:
    import duckdb
    import polars


class Scan:
    """Rows of a dataset, as they were when the scan was made.

    It may be read several times; every reading gives the same rows. Anything that takes an Arrow stream takes a scan:
    ``polars.DataFrame(scan)``, ``pyarrow.table(scan)``, ``duckdb.sql("FROM scan")``. Rows come by period, then by
    series, then by time; rows of one moment by their other columns, in the order of the schema.

    Made by :meth:`Archive.scan`.
    """

    def __init__(
        self, store: Store, table: DeltaTable, time: str | None, bounds: tuple[int | None, int | None], equal: Filters
    ) -> None:
        self._store = store
        self._table = table
        self._time = time or FETCHED_AT
        self._bounds = bounds
        self._equal = equal

    @property
    def version(self) -> int:
        """The version of the table that is read."""
        return self._table.version()

    @property
    def schema(self) -> Schema:
        """The columns, in Arrow's terms, with their units."""
        return Schema.from_arrow(self._table.schema())

    @property
    def rows(self) -> int:
        """The number of rows."""
        reader = self._store.ask(self._table, f"SELECT count(*) AS n FROM rows WHERE {self._condition}")  # noqa: S608
        return sum(column_values(reader, "n"))

    def to_arrow(self) -> RecordBatchReader:
        """Return a stream of record batches. At most one period is held in memory at a time."""
        return stream(self.schema, self._stream())

    def to_polars(self) -> polars.LazyFrame:
        """Return a lazy frame over the files of the snapshot, in no particular order; needs ``polars``."""
        pl: Any = _needed("polars")
        frame: Any
        files = self._paths()
        if any(path != address for path, address in files):  # Polars looks for files by their addresses
            paths, schema = [path for path, _ in files], pl.DataFrame(self.schema.empty_table()).schema
            frame = pl.scan_parquet(paths, schema=schema, hive_schema={PERIOD: pl.String}, missing_columns="insert")
        else:
            frame = pl.scan_delta(self._table)
        start, end = self._bounds
        column = pl.col(self._time)
        if start is not None:
            frame = frame.filter(column >= _literal(pl, start))
        if end is not None:
            frame = frame.filter(column < _literal(pl, end))
        for name, values in self._equal.items():
            frame = frame.filter(pl.col(name).is_in(list(values)))
        found: polars.LazyFrame = frame
        return found

    def to_duckdb(self, connection: duckdb.DuckDBPyConnection | None = None) -> duckdb.DuckDBPyRelation:
        """Return a relation over the files of the snapshot, in no particular order; needs ``duckdb``.

        Files on object storage are read by this library instead of DuckDB. That needs no further credentials, and takes
        longer, because DuckDB then gets every column.

        Args:
            connection: Where it is made; by default DuckDB's own connection in memory.
        """
        db: Any = _needed("duckdb") if connection is None else connection
        files = [path for path, _ in self._paths()]
        if not files or any(_PATTERN.search(one) for one in files):
            streamed: duckdb.DuckDBPyRelation = db.from_arrow(self)
            return streamed
        names = ", ".join(quoted(name) for name in self.schema.names)
        options = f"hive_partitioning = true, hive_types = {{{text(PERIOD)}: VARCHAR}}, union_by_name = true"
        source = f"read_parquet([{', '.join(map(text, files))}], {options})"
        relation: duckdb.DuckDBPyRelation = db.sql(f"SELECT {names} FROM {source} WHERE {self._condition}")  # noqa: S608
        return relation

    def _paths(self) -> list[tuple[str, str]]:
        """Return path and address of each file, if they are on this machine. In an address, spaces are encoded."""
        local = self._table.table_uri.startswith("file:")
        return [(unquote(one), one) for one in self._table.file_uris()] if local else []

    def copy_to(self, path: Path) -> int:
        """Write the rows as one Parquet file, and return their number."""
        query = f"COPY ({self._query('true')}) TO {text(str(path))} STORED AS PARQUET"
        return sum(column_values(self._store.ask(self._table, query), "count"))

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Return a new stream, for programs that take Arrow data."""
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._table.table_uri!r}, version={self.version})"

    @property
    def _condition(self) -> str:
        start, end = self._bounds
        parts = ["true"]
        if start is not None:
            parts.append(f"{quoted(self._time)} >= {moment(start)}")
        if end is not None:
            parts.append(f"{quoted(self._time)} < {moment(end)}")
        for name, values in self._equal.items():
            among = ", ".join(text(value) for value in values)
            parts.append(f"{quoted(name)} IN ({among})" if among else "false")
        return " AND ".join(parts)

    def _stream(self) -> Iterator[RecordBatch]:
        reader = self._store.ask(
            self._table,
            f"SELECT DISTINCT {quoted(PERIOD)} AS p FROM rows WHERE {self._condition} ORDER BY p",  # noqa: S608
        )
        for period in column_values(reader, "p"):
            yield from self._batches(f"{quoted(PERIOD)} = {text(period)}")

    def _batches(self, extra: str) -> Iterator[RecordBatch]:
        schema = self.schema
        for batch in self._store.ask(self._table, self._query(extra)):
            yield fitted(batch, schema)

    def _query(self, extra: str) -> str:
        # Columns by name, in the order of the table. The order of rows is complete, so it is the same at each reading.
        names = self.schema.names
        first = [PERIOD, SERIES, self._time]
        order = ", ".join(quoted(name) for name in [*first, *(name for name in names if name not in first)])
        columns = ", ".join(quoted(name) for name in names)
        return f"SELECT {columns} FROM rows WHERE {extra} AND {self._condition} ORDER BY {order}"  # noqa: S608


Filters = Mapping[str, Sequence[str]]
"""Column → the texts that it may have."""


_PATTERN = re.compile(r"[*?\[]")
"""What DuckDB does not take for a plain path."""


def _literal(pl: Any, microseconds: int) -> Any:
    return pl.lit(microseconds).cast(pl.Datetime("us", "UTC"))


def _needed(package: str) -> Any:
    try:
        return import_module(package)
    except ImportError as missing:
        raise ConfigurationError(f"this needs the package {package}: pip install {package}") from missing
