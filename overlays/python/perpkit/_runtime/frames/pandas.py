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
        self._columns = columns
        self._decimals = decimals
        self._index = index
        self._tz = tz
        self._frames: list[Any] = []

    def add(self, values: Values) -> None:
        arrays = {one.name: self._array(one, found) for one, found in zip(self._columns, values, strict=True)}
        self._frames.append(self._pandas.DataFrame(arrays, copy=False))

    def done(self) -> Any:
        frame: Any = self._frames[0] if len(self._frames) == 1 else self._pandas.concat(self._frames, ignore_index=True)
        return frame if self._index is None else frame.set_index(self._index)

    def _array(self, column: Column, values: Sequence[Any]) -> Any:
        """Return a column as an array, of which pandas makes a column in less time than of a list."""
        content = column.content
        if content in ("time", "moment"):
            there = [NOT_A_TIME if one is None else one for one in values] if None in values else values
            numbers = self._numpy.array(there, dtype="int64")
            times = self._pandas.DatetimeIndex(
                numbers.view("datetime64[ms]" if content == "time" else "datetime64[us]")
            )
            return times if self._tz is None else times.tz_localize("UTC").tz_convert(self._tz)
        if content == "nested":
            return self._texts([None if one is None else encoded(plain(one)) for one in values])
        if content == "text":
            return self._texts(values)
        if content == "money":
            return self._numpy.array(values, dtype=object if self._decimals == "exact" else "float64")
        if content != "number" and column.nullable:
            return self._pandas.array(values, dtype=NULLABLE[content])
        return self._numpy.array(values, dtype=NUMPY[content])

    def _texts(self, values: Sequence[Any]) -> Any:
        if int(self._pandas.__version__.partition(".")[0]) < 3:
            return self._pandas.array(values, dtype="string")
        pyarrow = sys.modules.get("pyarrow")  # in which pandas then keeps texts; it takes them quicker from there
        found = values if pyarrow is None else pyarrow.array(values, pyarrow.large_string())
        return self._pandas.array(found, dtype="str")


NOT_A_TIME = -(2**63)
NUMPY: Mapping[Content, str] = {"whole": "int64", "flag": "bool", "number": "float64"}
NULLABLE: Mapping[Content, str] = {"whole": "Int64", "flag": "boolean"}
