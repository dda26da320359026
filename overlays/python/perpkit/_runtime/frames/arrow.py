"""Arrow data: making it from Python values, and reading it. The stubs of arro3 are vague, so all of it is here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from arro3.core import Array, DataType, RecordBatch, RecordBatchReader, Schema, Table

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


def stream(schema: Schema, batches: Iterable[RecordBatch]) -> RecordBatchReader:
    """Return a stream of batches that are made when they are read."""
    maker: Any = RecordBatchReader
    made: RecordBatchReader = maker.from_batches(schema, batches)
    return made
