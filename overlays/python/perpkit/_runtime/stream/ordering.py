"""Giving rows in the order of their times: each waits until an older one can hardly come any more."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

Item = tuple[int, int, Any, int]
"""Time of the row, its number, the row, and its bytes."""


class Ordering:
    """Rows that wait. Times are epoch milliseconds."""

    def __init__(self, most: int, put: Callable[[Sequence[Any], int], None]) -> None:
        """Make an empty one.

        Args:
            most: How many rows wait at most; with more, the oldest go on.
            put: Takes rows that have waited long enough.
        """
        self._most = most
        self._put = put
        self._heap: list[Item] = []
        self._numbers = count()
        self.overflowed = 0
        """How many rows did not wait as long as they should have."""

    def add(self, time: int, row: Any, size: int) -> None:
        """Let a row wait."""
        heapq.heappush(self._heap, (time, next(self._numbers), row, size))
        if len(self._heap) > self._most:
            self.overflowed += 1
            _, _, oldest, its_size = heapq.heappop(self._heap)
            self._put((oldest,), its_size)

    def release(self, until: int) -> None:
        """Let go of the rows before a time, as one message: after a gap they may be more than a queue holds."""
        rows: list[Any] = []
        whole = 0
        while self._heap and self._heap[0][0] < until:
            _, _, row, size = heapq.heappop(self._heap)
            rows.append(row)
            whole += size
        if rows:
            self._put(rows, whole)

    @property
    def oldest(self) -> int | None:
        """Time of the row that goes next."""
        return self._heap[0][0] if self._heap else None
