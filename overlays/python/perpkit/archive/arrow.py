"""What an archive does with Arrow data besides making and reading it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from .._runtime.errors import ConfigurationError

try:
    import deltalake  # noqa: F401  # pyright: ignore[reportUnusedImport]
    from arro3.core import Array, DataType, Field, RecordBatch, Schema, Table

    from .._runtime.frames.arrow import (
        MONEY,
        TEXT,
        TIME,
        TYPES,
        WHOLE,
        array,
        described,
        stream,
        table,
        values,
    )
except ImportError as missing:
    raise ConfigurationError(
        "perpkit.archive needs the packages deltalake and arro3-core: pip install perpkit[archive]"
    ) from missing

__all__ = [
    "MONEY",
    "TEXT",
    "TIME",
    "TYPES",
    "WHOLE",
    "array",
    "column_values",
    "described",
    "fitted",
    "stream",
    "table",
    "taken",
    "values",
    "with_column",
]


def stored(data: RecordBatch | Table, name: str) -> list[Any]:
    """Return the values of a column; times as microseconds."""
    if not DataType.is_timestamp(data.schema.field(name).type):
        return values(data, name)
    column: Any = data[name]
    return list(column.cast(WHOLE).to_pylist())


def column_values(reader: Iterable[RecordBatch], name: str) -> list[Any]:
    """Return the values of a column of all batches."""
    return [value for batch in reader for value in values(batch, name)]


def fitted(batch: RecordBatch, schema: Schema) -> RecordBatch:
    """Return a batch with the columns and types of a schema."""
    maker: Any = RecordBatch
    made: RecordBatch = maker.from_arrays(
        [batch[name].cast(schema.field(name).type) for name in schema.names], schema=schema
    )
    return made


def taken(data: Table, places: Sequence[int]) -> Table:
    """Return some rows of a table."""
    if not places:
        return data.slice(0, 0)
    (batch,) = data.combine_chunks().to_batches()
    rows: Any = batch
    picked: RecordBatch = rows.take(array(places, DataType.uint64()))
    return Table.from_batches([picked])


def with_column(data: Table, field: Field, column: Array) -> Table:
    """Return a table with one more column."""
    names = data.schema.names
    columns: list[Any] = [data[name] for name in names]
    maker: Any = Table
    made: Table = maker.from_arrays([*columns, column], schema=data.schema.append(field))
    return made
