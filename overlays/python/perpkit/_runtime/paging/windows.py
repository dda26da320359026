"""Rows in a window of time."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from attrs import evolve

from ..description.operation import Operation, WindowPaging
from ..errors import IncompleteHistoryError, IncompleteHistoryWarning, ParameterError
from ..stack import stack_level
from ..times import DAY_MS, PER_SECOND, Unit, interval_ms
from ..wire.arguments import Encoded

SUSPECT = 20
"""Rows. If several answers have the same number of rows, and at least this many, the vendor may have cut them off."""
ALIKE = 3
"""Number of such answers after which a warning is given."""

Window = tuple[int, int]
"""From (included) to (excluded), in the unit of the walk."""


class WindowPager:
    """Rows in a window of time, oldest first, when one answer holds at most ``cap`` of them.

    An answer with fewer rows than the cap is complete. A full answer may lack rows, and it is not known which ones. So
    its window is halved and both halves are requested. It does not matter whether the vendor includes the end of a
    window: rows outside the window are dropped here, and come with the window they belong to.

    If it is not known which time of a row the vendor compares, rows are told apart by their key instead. Then a row may
    belong to several windows. Halving loses rows if the vendor only gives those that lie in a window as a whole: rows
    of a full answer that do not come again are an error.

    The vendor's running sums restart in each answer. They are carried on here, as if one answer had all rows.

    Parameters and rows may count their times in different units. Then both are compared in whole seconds: a shorter
    window would mean nothing to one of the two sides.
    """

    def __init__(self, operation: Operation[Any], paging: WindowPaging, encoded: Encoded, now_ms: int) -> None:
        self._operation = operation
        self._paging = paging
        self._start = operation.parameter(paging.start)
        self._end = operation.parameter(paging.end)
        asked: Unit = self._start.unit or "ms"
        self._unit: Unit = "s" if "s" in (asked, paging.unit) else "ms"
        self._step = PER_SECOND[asked] // PER_SECOND[self._unit]
        """How much the parameters count in one unit of the walk."""
        self._tick = PER_SECOND[paging.unit] // PER_SECOND[self._unit]
        """How much the times of rows count in it."""
        self._time = attrgetter(paging.time)
        self._encoded = encoded
        self._width = self._bar_width()
        self._pieces = self._cut(*self._whole(now_ms * PER_SECOND[asked] // PER_SECOND["ms"], asked))
        self._waiting: list[Window] = []
        self._most, self._times = 0, 0
        """The largest answer below the cap, in rows, and the number of answers of this size."""
        self._crowd: int | None = None
        """Number of rows known at a single time, if the call is for this time alone, with its end included."""
        self._key = None if paging.key is None else attrgetter(paging.key)
        self._seen: set[object] = set()
        self._expected: set[object] = set()
        """Keys of full answers whose rows have not come yet."""
        self._totals: dict[str, Any] = dict.fromkeys(paging.running_sums, 0)

    def next_call(self) -> Encoded | None:
        if not self._waiting:
            piece = next(self._pieces, None)
            if piece is None:
                self._check_expected()
                return None
            self._waiting.append(piece)
        start, end = (moment * self._step for moment in self._waiting[-1])
        asked_end = end if self._crowd is None else end - 1
        return self._encoded.with_query({self._start.name: str(start), self._end.name: str(asked_end)})

    def take(self, payload: Any, rejected: int = 0) -> list[Any]:
        start, end = self._waiting.pop()
        answered: list[Any] = list(payload)
        rows = [row for row in answered if self._key or start <= self._time(row) // self._tick < end]
        crowd, self._crowd = self._crowd, None
        self._notice(len(answered) + rejected, end - start)
        complete = self._is_complete(len(answered) + rejected, len(rows) + rejected, end - start)
        if complete and len(rows) >= (crowd or 0):
            return self._carried_on(self._fresh(sorted(rows, key=self._time)), answered, start)
        if self._key:
            self._expected.update(map(self._key, rows))
        if end - start > 1:
            middle = (start + end) // 2
            self._waiting += [(middle, end), (start, middle)]
        elif crowd is None and len(rows) < len(answered):
            self._crowd = len(rows)
            self._waiting.append((start, end))
        else:
            raise IncompleteHistoryError(
                f"{self._operation.id} has {max(len(rows), crowd or 0)} or more rows at {self._paging.time} {start} "
                f"({self._unit}), and returns at most {self._paging.cap} in one answer: the rest cannot be read. "
                "Narrow the other arguments"
            )
        return []

    def _fresh(self, rows: list[Any]) -> list[Any]:
        """Return the rows that have not come yet; without a key, a row comes in one window only."""
        if self._key is None:
            return rows
        fresh: list[Any] = []
        for row in rows:
            key: object = self._key(row)
            if key not in self._seen:
                self._seen.add(key)
                fresh.append(row)
        return fresh

    def _check_expected(self) -> None:
        missing = self._expected - self._seen
        if missing:
            raise IncompleteHistoryError(
                f"{self._operation.id} gave {len(missing)} rows for a long window that did not come for its parts: "
                "the vendor leaves out rows that begin in one part and end in another, or its rows changed while they "
                "were read. Ask for shorter windows, or try again later"
            )

    def _carried_on(self, rows: list[Any], answered: list[Any], start: int) -> list[Any]:
        """Return the rows of a window with sums that begin at the first row of the whole history."""
        if not self._totals:
            return rows
        left_out = (row for row in answered if self._time(row) // self._tick < start)
        before = max(left_out, key=self._time, default=None)  # the sums of this answer include it
        added = {name: total - (_number(before, name) or 0) for name, total in self._totals.items()}
        found: list[Any] = []
        for row in rows:
            numbers = {name: _number(row, name) for name in added}
            sums = {name: number + added[name] for name, number in numbers.items() if number is not None}
            self._totals |= sums
            found.append(_replaced(row, sums) if any(added.values()) else row)
        return found

    def _is_complete(self, answered: int, inside: int, length: int) -> bool:
        """Whether no row can be missing: the answer is not full, or it has every bar that fits in the window."""
        if answered < self._paging.cap:
            return True
        return self._width is not None and inside >= -(-length // self._width)

    def _notice(self, answered: int, length: int) -> None:
        """Warn once if the vendor seems to cut its answers off below the described cap."""
        full = self._width is not None and answered >= length // self._width  # every bar of the window is there
        if answered >= self._paging.cap or answered < max(SUSPECT, self._most) or full:
            return
        self._most, self._times = answered, self._times + 1 if answered == self._most else 1
        if self._times == ALIKE:
            warnings.warn(
                f"{self._operation.id}: {ALIKE} answers ended at exactly {answered} rows, below the described cap of "
                f"{self._paging.cap}; if the vendor cuts them off there, rows are missing. Please report it",
                IncompleteHistoryWarning,
                stacklevel=stack_level(),
            )

    def _whole(self, now: int, asked: Unit) -> Window:
        """Return the whole window. ``now`` and the arguments are in the unit of the parameters, which is ``asked``."""
        start_text, end_text = (self._encoded.text(limit.name) for limit in (self._start, self._end))
        end = now if end_text is None else int(end_text)
        if start_text is not None:
            start = int(start_text)
        elif self._paging.lookback_days is not None:
            start = now - self._paging.lookback_days * DAY_MS * PER_SECOND[asked] // PER_SECOND["ms"]
        else:
            raise ParameterError(self._start.keyword, "is required to iterate: give the time of the oldest row wanted")
        if start > end:
            raise ParameterError(self._start.keyword, f"is {start}, which is after the end of the window, {end}")
        return -(-start // self._step), end // self._step if end_text is None else -(-end // self._step)

    def _bar_width(self) -> int | None:
        """Return the width of a bar in the unit of the walk, if the rows are bars."""
        if self._paging.interval is None:
            return None
        interval = self._encoded.text(self._paging.interval)
        if interval is None:
            return None
        try:
            width = interval_ms(interval)
        except ValueError as error:
            keyword = self._operation.parameter(self._paging.interval).keyword
            raise ParameterError(keyword, f"iterating needs bars of a fixed width: {error}") from None
        return width * PER_SECOND[self._unit] // PER_SECOND["ms"]

    def _cut(self, start: int, end: int) -> Iterator[Window]:
        """Cut the window into pieces of one bar less than the cap, because a vendor may include the end."""
        step = end - start if self._width is None else max(1, self._paging.cap - 1) * self._width
        while start < end:
            yield start, min(start + step, end)
            start += step


def _number(row: Any, name: str) -> Any:
    """Return a number of a row; ``None`` if there is no row, or it is missing there."""
    value = getattr(row, name, None)
    return None if value != value else value  # NaN


def _replaced(row: Any, values: dict[str, Any]) -> Any:
    return row._replace(**values) if hasattr(row, "_replace") else evolve(row, **values)
