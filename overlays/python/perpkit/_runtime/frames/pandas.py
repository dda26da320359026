"""A pandas frame, made without Arrow: pandas alone is enough."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from .columns import Column, Content
from .plain import encoded, plain
from .sinks import Decimals, Values, needed


class PandasSink:
    """A pandas frame."""

    def __init__(self, columns: Sequence[Column], decimals: Decimals, index: str | None, tz: str | None) -> None:
        if decimals not in ("exact", "float"):
            raise ValueError(f'decimals is {decimals!r}; it can be "exact" or "float"')
        if index is not None and index not in [one.name for one in columns]:
            raise ValueError(f"there is no column {index!r}; there are {', '.join(one.name for one in columns)}")
        self._pandas = needed("pandas")
        self._numpy = needed("numpy")
        self._old = int(self._pandas.__version__.partition(".")[0]) < 3
        self._text = self._pandas.api.types.pandas_dtype("string" if self._old else "str")
        self._columns = columns
        self._decimals = decimals
        self._index = index
        self._tz = tz
        self._parts: list[list[Any]] = [[] for _ in columns]
        """The arrays of each column, one for each batch."""

    def add(self, values: Values) -> None:
        for column, found, parts in zip(self._columns, values, self._parts, strict=True):
            parts.append(self._array(column, found))

    def done(self) -> Any:
        joined = {one.name: self._joined(parts) for one, parts in zip(self._columns, self._parts, strict=True)}
        frame: Any = self._pandas.DataFrame(joined, copy=False)
        return frame if self._index is None else frame.set_index(self._index)

    def _joined(self, parts: Sequence[Any]) -> Any:
        if len(parts) == 1:
            return parts[0]
        return self._pandas.concat([self._pandas.Series(part, copy=False) for part in parts], ignore_index=True)

    def _array(self, column: Column, values: Sequence[Any]) -> Any:
        """Return a column as an array, of which pandas makes a column in less time than of a list."""
        content = column.content
        if content in ("time", "moment"):
            return self._times(values, "datetime64[ms]" if content == "time" else "datetime64[us]")
        if content == "nested":
            return self._texts([None if one is None else encoded(plain(one)) for one in values])
        if content == "text":
            return self._texts(values)
        if content == "money":
            return self._numpy.array(values, dtype=object if self._decimals == "exact" else "float64")
        if content != "number" and column.nullable:
            return self._pandas.array(values, dtype=NULLABLE[content])
        return self._numpy.array(values, dtype=NUMPY[content])

    def _times(self, values: Sequence[Any], kind: str) -> Any:
        try:
            numbers = self._numpy.array(values, dtype="int64")
        except TypeError:  # quicker than to look for None first
            numbers = self._numpy.array([NOT_A_TIME if one is None else one for one in values], dtype="int64")
        if self._tz is None:
            return self._pandas.DatetimeIndex(numbers.view(kind))
        times = self._pandas.DatetimeIndex(numbers.view(kind), tz="UTC")
        return times if self._tz == "UTC" else times.tz_convert(self._tz)

    def _texts(self, values: Sequence[Any]) -> Any:
        pyarrow = sys.modules.get("pyarrow")  # in which pandas then keeps texts
        if self._old or pyarrow is None:
            return self._pandas.array(values, dtype=self._text)
        return self._text.__from_arrow__(pyarrow.array(values, pyarrow.large_string()))


NOT_A_TIME = -(2**63)
NUMPY: Mapping[Content, str] = {"whole": "int64", "flag": "bool", "number": "float64"}
NULLABLE: Mapping[Content, str] = {"whole": "Int64", "flag": "boolean"}
