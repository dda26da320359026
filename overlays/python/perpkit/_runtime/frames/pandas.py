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
        self._columns = columns
        self._decimals = decimals
        self._index = index
        self._tz = tz
        self._frames: list[Any] = []

    def add(self, values: Values) -> None:
        made = map(self._series, self._columns, values)
        self._frames.append(self._pandas.DataFrame(dict(zip([one.name for one in self._columns], made, strict=True))))

    def done(self) -> Any:
        frame: Any = self._frames[0] if len(self._frames) == 1 else self._pandas.concat(self._frames, ignore_index=True)
        return frame if self._index is None else frame.set_index(self._index)

    def _series(self, column: Column, values: Sequence[Any]) -> Any:
        pandas = self._pandas
        if column.content in ("time", "moment"):
            unit = "ms" if column.content == "time" else "us"
            numpy = needed("numpy")
            there = [NOT_A_TIME if one is None else one for one in values] if None in values else values
            numbers = numpy.array(there, dtype="int64")
            times = pandas.Series(numbers.view(f"datetime64[{unit}]"))
            return times if self._tz is None else times.dt.tz_localize("UTC").dt.tz_convert(self._tz)
        if column.content == "money":
            if self._decimals == "exact":
                return pandas.Series(values, dtype=object)
            return pandas.Series([None if one is None else float(one) for one in values], dtype="float64")
        if column.content == "nested":
            return self._texts([None if one is None else encoded(plain(one)) for one in values])
        if column.content == "text":
            return self._texts(values)
        return pandas.Series(values, dtype=(NULLABLE if column.nullable else NUMPY)[column.content])

    def _texts(self, values: Sequence[Any]) -> Any:
        if int(self._pandas.__version__.partition(".")[0]) < 3:
            return self._pandas.Series(values, dtype="string")
        pyarrow = sys.modules.get("pyarrow")  # in which pandas then keeps texts; it takes them quicker from there
        found = values if pyarrow is None else pyarrow.array(values, pyarrow.large_string())
        return self._pandas.Series(found, dtype="str")


NOT_A_TIME = -(2**63)
NUMPY: Mapping[Content, str] = {"whole": "int64", "flag": "bool", "number": "float64"}
NULLABLE: Mapping[Content, str] = {"whole": "Int64", "flag": "boolean", "number": "float64"}
