"""What happens while a history is read: progress, bars that are missing, bars that have not ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..call.budgets import costs
from ..hooks import HoleEvent, ProgressEvent
from ..times import to_datetime
from .call import Call, Pager, Progress
from .frame import Frame

if TYPE_CHECKING:
    from ..settings import Settings


class Course:
    """Follows one walk, and reports to the hooks of its client."""

    def __init__(self, settings: Settings, frame: Frame | None, *, leaves_out: bool) -> None:
        """Begin to follow a walk.

        Args:
            settings: Those of the client.
            frame: The window, if there is one.
            leaves_out: Whether bars that have not ended are left out.
        """
        self._settings = settings
        self._frame = frame
        self._leaves_out = leaves_out
        self._requests = 0
        self._rows = 0
        self._next: int | None = None
        """When the next bar should begin."""
        self._start = 0
        self.open_from: int | None = None
        """Time of the first bar that had not ended when it came."""

    def began(self, pager: Pager) -> None:
        """A pager will be asked."""
        span = pager.progress()
        self._start = span.start or 0
        self._next = None

    def took(self, pager: Pager, call: Call, rows: list[Any]) -> list[Any]:
        """Take the rows that are ready after an answer, and return those for the caller."""
        self._requests += 1
        if self._frame is not None and self._frame.width is not None and rows:
            if self._settings.hooks.on_hole:
                self._look_for_holes(rows, self._frame.width)
            rows = self._closed(rows, self._frame.width)
        self._rows += len(rows)
        if self._settings.hooks.on_progress:
            self._report(pager.progress(), call)
        return rows

    def ended(self, pager: Pager) -> None:
        """The pager has nothing more to ask."""
        frame, span = self._frame, pager.progress()
        if frame is None or frame.width is None or span.end is None:
            return
        # Bars that have not ended by now may not be there yet.
        end = min(span.end, self._now() - frame.width + 1)
        first = self._start if self._next is None else self._next
        self._hole(first, first + (max(0, end - first) + frame.width - 1) // frame.width * frame.width)

    def _look_for_holes(self, rows: Sequence[Any], width: int) -> None:
        for row in rows:
            moment = self._moment(row)
            first = moment - (moment - self._start) // width * width if self._next is None else self._next
            self._hole(first, moment)
            self._next = moment + width

    def _hole(self, start: int, end: int) -> None:
        frame = self._frame
        if self._settings.hooks.on_hole and frame is not None and frame.width is not None and start < end:
            begin, until = (to_datetime(frame.ms(moment), "ms") for moment in (start, end))
            bars = (end - start) // frame.width
            self._settings.hooks.on_hole(HoleEvent(operation=frame.operation.id, start=begin, end=until, bars=bars))

    def _closed(self, rows: list[Any], width: int) -> list[Any]:
        now = self._now()
        for place in range(len(rows) - 1, -1, -1):
            moment = self._moment(rows[place])
            if moment + width <= now:
                return rows[: place + 1] if self._leaves_out else rows
            if not self._leaves_out:
                self.open_from = moment if self.open_from is None else min(moment, self.open_from)
        return [] if self._leaves_out else rows

    def _moment(self, row: Any) -> int:
        return 0 if self._frame is None else self._frame.moment(row)

    def _now(self) -> int:
        """Return the vendor's time, in the unit of the walk."""
        now = self._settings.clock.now_ms()
        return now if self._frame is None else self._frame.of_ms(now)

    def _report(self, progress: Progress, call: Call) -> None:
        if not self._settings.hooks.on_progress:
            return
        frame = self._frame
        times = [
            None if moment is None or frame is None else to_datetime(frame.ms(moment), "ms")
            for moment in (progress.start, progress.until, progress.end)
        ]
        self._settings.hooks.on_progress(
            ProgressEvent(
                operation=call.operation.id if frame is None else frame.operation.id,
                share=progress.share,
                start=times[0],
                until=times[1],
                end=times[2],
                rows=self._rows,
                requests=self._requests,
                seconds_left=self._seconds_left(progress.share, call),
            )
        )

    def _seconds_left(self, share: float | None, call: Call) -> float | None:
        """Return how long the rest takes by the rate limit alone, if it needs requests at the same rate as before."""
        budgets = costs(self._settings, call.operation, call.encoded)
        if not share or not budgets:
            return None
        requests = self._requests * (1 - share) / share
        return requests * max(60 * one.units / one.per_minute for one in budgets)
