"""Arrow data: making it from Python values, and reading it. The stubs of arro3 are vague, so all of it is here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from arro3.core import Array, DataType, Field, RecordBatch, RecordBatchReader, Schema, Table

from .columns import Column, Content

TIME = DataType.timestamp("us", tz="UTC")
TEXT = DataType.utf8()
WHOLE = DataType.int64()
MONEY = DataType.decimal128(38, 18)
TYPES: Mapping[Content, DataType] = {
    "time": DataType.timestamp("ms", tz="UTC"),
    "moment": TIME,
    "text": TEXT,
    "whole": WHOLE,
    "number": DataType.float64(),
    "flag": DataType.bool(),
    "money": MONEY,
    "nested": TEXT,
}


def described(column: Column, kind: DataType | None = None, **facts: str) -> Field:
    """Return a column as Arrow describes it.

    Args:
        column: The column.
        kind: Its type, if it is not the one that it has in a frame.
        **facts: What to note beside the unit.
    """
    if column.unit is not None:
        facts["unit"] = column.unit
    if column.content == "nested":
        facts["encoding"] = "json"
    return Field(column.name, TYPES[column.content] if kind is None else kind, nullable=True, metadata=facts)


def array(values: Sequence[object], kind: DataType) -> Array:
    """Return an array. Times are given as numbers in the unit of ``kind``.

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


def batch(arrays: Sequence[Array], schema: Schema) -> RecordBatch:
    """Return a batch of some columns."""
    maker: Any = RecordBatch
    made: RecordBatch = maker.from_arrays(arrays, schema=schema)
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
