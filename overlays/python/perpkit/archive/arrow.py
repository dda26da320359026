"""Arrow data: making it from Python values, and reading it. The stubs of arro3 are vague, so all of it is here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from .._runtime.errors import ConfigurationError

try:
    import deltalake  # noqa: F401  # pyright: ignore[reportUnusedImport]
    from arro3.core import Array, DataType, Field, RecordBatch, RecordBatchReader, Schema, Table
except ImportError as missing:
    raise ConfigurationError(
        "perpkit.archive needs the packages deltalake and arro3-core: pip install perpkit[archive]"
    ) from missing

TIME = DataType.timestamp("us", tz="UTC")
TEXT = DataType.utf8()
WHOLE = DataType.int64()
MONEY = DataType.decimal128(38, 18)


def array(values: Sequence[object], kind: DataType) -> Array:
    """Return an array. Times are given in microseconds.

    Raises:
        OverflowError: An amount does not fit.
    """
    maker: Any = Array
    made: Array
    if DataType.is_timestamp(kind):
        made = maker(values, type=WHOLE).cast(kind)
    elif DataType.is_decimal(kind):
        made = maker([None if one is None else f"{one:f}" for one in values], type=TEXT).cast(kind)
        if made.null_count != sum(one is None for one in values):
            raise OverflowError("an amount does not fit in 38 digits, 18 of them after the point")
    else:
        made = maker(values, type=kind)
    return made


def table(arrays: Sequence[Array], schema: Schema) -> Table:
    """Return a table of some columns."""
    maker: Any = Table
    made: Table = maker.from_arrays(arrays, schema=schema)
    return made


def values(data: RecordBatch | Table, name: str) -> list[Any]:
    """Return the values of a column."""
    column: Any = data[name]
    return list(column.to_pylist())


def column_values(reader: RecordBatchReader, name: str) -> list[Any]:
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


def stream(schema: Schema, batches: Iterable[RecordBatch]) -> RecordBatchReader:
    """Return a stream of batches that are made when they are read."""
    maker: Any = RecordBatchReader
    made: RecordBatchReader = maker.from_batches(schema, batches)
    return made
