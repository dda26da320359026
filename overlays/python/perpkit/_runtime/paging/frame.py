"""The window of a walk, and the units in which it is counted."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from ..description.operation import Operation, WindowPaging
from ..errors import ParameterError
from ..times import DAY_MS, PER_SECOND, Unit, interval_ms
from ..wire.arguments import Encoded

Window = tuple[int, int]
"""From (included) to (excluded), in the unit of the walk."""


class Frame:
    """A window, and how to ask for a part of it.

    Parameters and rows may count their times in different units. Then both are compared in whole seconds, because one
    of the two sides knows nothing shorter.
    """

    def __init__(self, operation: Operation[Any], paging: WindowPaging, encoded: Encoded, now_ms: int) -> None:
        """Read the window from the arguments.

        Raises:
            ParameterError: There is no window, or its bars have no fixed width.
        """
        self.operation = operation
        self.paging = paging
        self._start = operation.parameter(paging.start)
        self._end = operation.parameter(paging.end)
        asked: Unit = self._start.unit or "ms"
        self.unit: Unit = "s" if "s" in (asked, paging.unit) else "ms"
        """Unit of the walk."""
        self._step = PER_SECOND[asked] // PER_SECOND[self.unit]
        """How much the parameters count in one unit of the walk."""
        self._tick = PER_SECOND[paging.unit] // PER_SECOND[self.unit]
        """How much the times of rows count in it."""
        self._time = attrgetter(paging.time)
        self._encoded = encoded
        self.width = self._bar_width()
        """Width of a bar; ``None`` if rows are not bars."""
        self.window = self._whole(now_ms * PER_SECOND[asked] // PER_SECOND["ms"], asked)

    def asking(self, start: int, end: int) -> Encoded:
        """Return the arguments of a call for a part of the window."""
        return self._encoded.with_query(
            {self._start.name: str(start * self._step), self._end.name: str(end * self._step)}
        )

    def moment(self, row: Any) -> int:
        """Return the time of a row, in the unit of the walk."""
        time: int = self._time(row)
        return time // self._tick

    def in_order(self, rows: list[Any]) -> list[Any]:
        """Return rows by their time, in the unit of the vendor."""
        return sorted(rows, key=self._time)

    def ms(self, moment: int) -> int:
        """Return a time of the walk in epoch milliseconds."""
        return moment * PER_SECOND["ms"] // PER_SECOND[self.unit]

    def of_ms(self, moment: int) -> int:
        """Return epoch milliseconds in the unit of the walk, rounded down."""
        return moment * PER_SECOND[self.unit] // PER_SECOND["ms"]

    def _whole(self, now: int, asked: Unit) -> Window:
        """Return the whole window. ``now`` and the arguments are in the unit of the parameters, which is ``asked``."""
        start_text, end_text = (self._encoded.text(limit.name) for limit in (self._start, self._end))
        end = now if end_text is None else int(end_text)
        if start_text is not None:
            start = int(start_text)
        elif self.paging.lookback_days is not None:
            start = now - self.paging.lookback_days * DAY_MS * PER_SECOND[asked] // PER_SECOND["ms"]
        else:
            raise ParameterError(self._start.keyword, "is required to iterate: give the time of the oldest row wanted")
        if start > end:
            raise ParameterError(self._start.keyword, f"is {start}, which is after the end of the window, {end}")
        return -(-start // self._step), end // self._step if end_text is None else -(-end // self._step)

    def _bar_width(self) -> int | None:
        """Return the width of a bar in the unit of the walk, if the rows are bars."""
        if self.paging.interval is None:
            return None
        interval = self._encoded.text(self.paging.interval)
        if interval is None:
            return None
        try:
            width = interval_ms(interval)
        except ValueError as error:
            keyword = self.operation.parameter(self.paging.interval).keyword
            raise ParameterError(keyword, f"iterating needs bars of a fixed width: {error}") from None
        return width * PER_SECOND[self.unit] // PER_SECOND["ms"]
