"""Reading a history that does not fit in one answer, without input or output.

A pager returns the arguments of the next call and takes its payload. The clients make the calls, so the blocking and
the asynchronous client use the same pagers.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Any, Protocol

from ..description.operation import OffsetPaging, Operation, WindowPaging
from ..errors import IncompleteHistoryError, IncompleteHistoryWarning, ParameterError
from ..stack import stack_level
from ..times import DAY_MS, Unit, interval_ms
from ..wire.arguments import Encoded

REPEATS = 3
"""Number of pages without a new row after which iterating stops with an error."""
SUSPECT = 20
"""Rows. If several answers have the same number of rows, and at least this many, the vendor may have cut them off."""

Window = tuple[int, int]
"""From (included) to (excluded), in the unit of the parameters."""


class Pager(Protocol):
    """Reads one history."""

    def next_call(self) -> Encoded | None:
        """Return the arguments of the next call, or ``None`` if the history is complete."""
        ...

    def take(self, payload: Any, rejected: int = 0) -> list[Any]:
        """Take the payload of that call and return the rows that are ready, in order.

        Args:
            payload: The payload of the answer.
            rejected: Number of rows left out of the payload; they count when an answer is checked for being full.
        """
        ...


def pager(operation: Operation[Any], encoded: Encoded, extra_query: Mapping[str, str] | None, now_ms: int) -> Pager:
    """Return the pager of an operation.

    Args:
        operation: The operation to call.
        encoded: Its arguments, checked.
        extra_query: The caller's further query parameters; they must not be those that iterating sets.
        now_ms: End of a window that has no end, in epoch milliseconds.

    Raises:
        ParameterError: The window is refused, or an argument belongs to the pager.
    """
    paging = operation.paging
    if paging is None:
        raise ParameterError("operation", f"{operation.id} has no paging; one call answers everything")
    if isinstance(paging, WindowPaging):
        owned = {paging.start, paging.end, paging.limit}
    else:
        owned = {paging.offset, paging.limit}
    for name in extra_query or {}:
        if name in owned:
            raise ParameterError("extra_query", f"{name!r} is set automatically while iterating; leave it out")
    if isinstance(paging, WindowPaging):
        return WindowPager(operation, paging, encoded, now_ms)
    return OffsetPager(operation, paging, encoded)


class WindowPager:
    """Rows in a window of time, oldest first, when one answer holds at most ``cap`` of them.

    An answer with fewer rows than the cap is complete. A full answer may lack rows, and it is not known which ones. So
    its window is halved and both halves are requested. It does not matter whether the vendor includes the end of a
    window: rows outside the window are dropped here, and come with the window they belong to.
    """

    def __init__(self, operation: Operation[Any], paging: WindowPaging, encoded: Encoded, now_ms: int) -> None:
        self._operation = operation
        self._paging = paging
        self._start = operation.parameter(paging.start)
        self._end = operation.parameter(paging.end)
        self._unit: Unit = self._start.unit or "ms"
        self._time = attrgetter(paging.time)
        self._encoded = encoded
        if paging.limit is not None:
            self._encoded = _set(encoded, operation, paging.limit, str(paging.cap))
        self._width = self._bar_width()
        self._pieces = self._cut(*self._whole(now_ms))
        self._waiting: list[Window] = []
        self._most, self._times = 0, 0
        """The largest answer below the cap, in rows, and the number of answers of this size."""
        self._inclusive = False
        """Whether the end of the call was the last time included, as it is for a window of one time only."""

    def next_call(self) -> Encoded | None:
        if not self._waiting:
            piece = next(self._pieces, None)
            if piece is None:
                return None
            self._waiting.append(piece)
        start, end = self._waiting[-1]
        asked_end = start if self._inclusive else end
        return self._encoded.with_query({self._start.name: str(start), self._end.name: str(asked_end)})

    def take(self, payload: Any, rejected: int = 0) -> list[Any]:
        start, end = self._waiting.pop()
        answered: list[Any] = list(payload)
        rows = [row for row in answered if start <= self._time(row) < end]
        alone, self._inclusive = self._inclusive, False
        self._notice(len(answered) + rejected, end - start)
        if self._is_complete(len(answered) + rejected, len(rows) + rejected, end - start):
            return sorted(rows, key=self._time)
        if end - start > 1:
            middle = (start + end) // 2
            self._waiting += [(middle, end), (start, middle)]
        elif not alone and len(rows) < len(answered):
            self._inclusive = True
            self._waiting.append((start, end))
        else:
            raise IncompleteHistoryError(
                f"{self._operation.id} has {len(rows)} or more rows at {self._paging.time} {start} ({self._unit}), and "
                f"returns at most {self._paging.cap} in one answer: the rest cannot be read. Narrow the other arguments"
            )
        return []

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
        if self._times == REPEATS:
            warnings.warn(
                f"{self._operation.id}: {REPEATS} answers ended at exactly {answered} rows, below the described cap of "
                f"{self._paging.cap}; if the vendor cuts them off there, rows are missing. Please report it",
                IncompleteHistoryWarning,
                stacklevel=stack_level(),
            )

    def _whole(self, now_ms: int) -> Window:
        now = now_ms if self._unit == "ms" else now_ms // 1000
        start_text, end_text = (self._encoded.text(limit.name) for limit in (self._start, self._end))
        end = now if end_text is None else int(end_text)
        if start_text is not None:
            start = int(start_text)
        elif self._paging.lookback_days is not None:
            days = self._paging.lookback_days * DAY_MS
            start = now - (days if self._unit == "ms" else days // 1000)
        else:
            raise ParameterError(self._start.keyword, "is required to iterate: give the time of the oldest row wanted")
        if start > end:
            raise ParameterError(self._start.keyword, f"is {start}, which is after the end of the window, {end}")
        return start, end

    def _bar_width(self) -> int | None:
        """Return the width of a bar in the unit of the parameters, if the rows are bars."""
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
        return width if self._unit == "ms" else width // 1000

    def _cut(self, start: int, end: int) -> Iterator[Window]:
        """Cut the window into pieces of one bar less than the cap, because a vendor may include the end."""
        step = end - start if self._width is None else max(1, self._paging.cap - 1) * self._width
        while start < end:
            yield start, min(start + step, end)
            start += step


class OffsetPager:
    """Rows by number. A new record moves others to a later page during the calls; no row is returned twice."""

    def __init__(self, operation: Operation[Any], paging: OffsetPaging, encoded: Encoded) -> None:
        self._operation = operation
        self._paging = paging
        _refuse_given(encoded, operation, paging.offset)
        self._encoded = _set(encoded, operation, paging.limit, str(paging.size))
        self._offset: int | None = 0
        self._repeats = 0
        self._rows, self._total, self._key = (attrgetter(name) for name in (paging.rows, paging.total, paging.key))
        self._seen: set[object] = set()

    def next_call(self) -> Encoded | None:
        if self._offset is None:
            return None
        return self._encoded.with_query({self._paging.offset: str(self._offset)})

    def take(self, payload: Any, rejected: int = 0) -> list[Any]:
        rows: list[Any] = self._rows(payload)
        fresh: list[Any] = []
        for row in rows:
            key: object = self._key(row)
            if key not in self._seen:
                self._seen.add(key)
                fresh.append(row)
        # Count the rows of the page, not the rows requested: a vendor may return fewer.
        offset, total = (self._offset or 0) + len(rows) + rejected, self._total(payload)
        self._offset = offset if (rows or rejected) and offset < total else None
        self._repeats = 0 if fresh else self._repeats + 1
        if self._offset is not None and self._repeats >= REPEATS:
            raise IncompleteHistoryError(
                f"{self._operation.id} returned {REPEATS} pages without a new row, though it has {total} rows and only "
                f"{len(self._seen)} have come: the vendor ignores the offset, or its list changes faster than it is "
                "read. Try again later, or ask for less"
            )
        return fresh


def _set(encoded: Encoded, operation: Operation[Any], name: str, text: str) -> Encoded:
    """Set an argument that belongs to the pager."""
    _refuse_given(encoded, operation, name)
    return encoded.with_query({name: text})


def _refuse_given(encoded: Encoded, operation: Operation[Any], name: str) -> None:
    if encoded.text(name) is not None:
        raise ParameterError(operation.parameter(name).keyword, "is set automatically while iterating; leave it out")
