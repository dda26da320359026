"""Bars of another operation, which show where the rows of a window lie."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from ..description.operation import DensityBars, WindowPaging
from ..times import PER_SECOND
from ..wire.arguments import Encoded
from .call import Call
from .density import Density
from .frame import Frame, Window

WORTH = 8
"""Full answers that are expected in the time of one call for bars. From this number on, bars save requests."""


class Chart:
    """Asks for bars piece by piece, where so many rows are expected that bars save requests."""

    def __init__(self, bars: DensityBars, encoded: Encoded, frame: Frame, now_ms: int) -> None:
        self._frame = frame
        self._weights = [attrgetter(name) for name in bars.weights]
        operation = bars.operation()
        paging = operation.paging
        if not isinstance(paging, WindowPaging) or paging.interval is None:
            raise TypeError(f"{operation.id} has no bars")
        self._cap = paging.cap
        values = {theirs: encoded.text(ours) for theirs, ours in bars.arguments}
        start, end = (str(frame.ms(one) * PER_SECOND[self._unit(operation, paging)] // 1000) for one in frame.window)
        limit = {} if paging.limit is None else {paging.limit: str(paging.cap)}
        query = {**values, paging.interval: bars.interval, paging.start: start, paging.end: end, **limit}
        lists = frozenset(one.name for one in operation.parameters if one.separator == ",")
        texts = tuple((name, text) for name, text in query.items() if text is not None)
        self._bars = Frame(operation, paging, Encoded(path=operation.path, query=texts, lists=lists, body=None), now_ms)
        self._width = (self._bars.width or 1) * PER_SECOND[frame.unit] // PER_SECOND[self._bars.unit]
        self._asked = frame.window[0]
        """Everything before it was asked, or refused."""
        self._given = None not in values.values()

    @staticmethod
    def _unit(operation: Any, paging: WindowPaging) -> Any:
        return operation.parameter(paging.start).unit or "ms"

    def wanted(self, start: int, density: Density) -> Call | None:
        """Return the call for the bars from a moment on, if they are not known and save requests."""
        if not self._given or start < self._asked or not density.learnt:
            return None
        first = start - start % self._width
        end = min(first + self._cap * self._width, self._frame.window[1])
        if density.expected(start, end) < WORTH * self._frame.paging.cap:
            return None
        self._asked = end
        begin, stop = (self._ours(one) for one in (first, end))
        return Call(self._bars.operation, self._bars.asking(begin, stop - 1), (first, end), optional=True)

    def refuse(self) -> None:
        """Ask no more."""
        self._given = False

    def take(self, window: Window, rows: Sequence[Any], density: Density) -> None:
        """Give each bar of a window that was asked its weight."""
        first, end = window
        amounts = [0.0] * -(-(end - first) // self._width)
        for row in rows:
            bar = (self._frame_moment(row) - first) // self._width
            if 0 <= bar < len(amounts):
                amounts[bar] += sum(_amount(weight(row)) for weight in self._weights)
        density.weigh(first, self._width, amounts)

    def _frame_moment(self, row: Any) -> int:
        return self._bars.moment(row) * PER_SECOND[self._frame.unit] // PER_SECOND[self._bars.unit]

    def _ours(self, moment: int) -> int:
        return moment * PER_SECOND[self._bars.unit] // PER_SECOND[self._frame.unit]


def _amount(value: Any) -> float:
    """Return a weight; a missing or wrong one weighs nothing."""
    amount = float(value or 0)
    return amount if 0 < amount < float("inf") else 0.0
