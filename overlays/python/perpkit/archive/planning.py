"""What to ask: the windows that are wanted and not yet complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from .._runtime.times import DAY_MS, WIDTHS_MS
from .coverage import AGAIN_MS, Entry, State

FIRST_PAUSE_MS = WIDTHS_MS["h"]
LONGEST_PAUSE_MS = 7 * DAY_MS


@frozen
class Gap:
    """A window of one series that is to be asked."""

    start: int
    end: int
    attempts: int = 0
    """How often it has failed before."""
    known: bool = False
    """Whether it is complete already, and only asked again."""


@frozen
class Wanted:
    """What is wanted of one series. Times are epoch milliseconds."""

    start: int
    end: int
    now: int
    earliest: int | None
    """The oldest time that the vendor can be asked for: 0 without a limit, ``None`` if it is not known."""
    recheck: int | None = None
    """Ask complete windows from this time on again."""


def gaps(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Gap]:
    """Yield the windows that are to be asked, the earliest first, joined where they touch.

    Args:
        entries: What counts of the series, without overlaps, the earliest first.
        wanted: What is wanted of it.
    """
    found: Gap | None = None
    for gap in _pieces(entries, wanted):
        if found is not None and found == evolve(gap, start=found.start, end=gap.start):
            found = evolve(found, end=gap.end)
            continue
        if found is not None:
            yield found
        found = gap
    if found is not None:
        yield found


def retry_at(entry: Entry, left_ms: int | None = None) -> int:
    """Return when a window that failed or was refused may be asked again: each time twice as late.

    Args:
        entry: The window.
        left_ms: How long the vendor still had all or some of it when it was asked. It is asked before a quarter of that
            is over, so that it is not forgotten while nobody asks.
    """
    pause = min(FIRST_PAUSE_MS << min(max(entry.attempts - 1, 0), 10), LONGEST_PAUSE_MS)
    return entry.asked_at + (pause if left_ms is None else min(pause, max(FIRST_PAUSE_MS, left_ms // 4)))


def _pieces(entries: Iterable[Entry], wanted: Wanted) -> Iterator[Gap]:
    start, end = wanted.start, wanted.end
    for entry in entries:
        if entry.end <= start or entry.start >= end:
            continue
        begin, until = max(entry.start, start), min(entry.end, end)
        if start < begin:
            yield Gap(start, begin)
        start = until
        yield from _asked_before(entry, begin, until, wanted)
    if start < end:
        yield Gap(start, end)


def _asked_before(entry: Entry, start: int, end: int, wanted: Wanted) -> Iterator[Gap]:
    """Yield what is to be asked of a window that was asked before."""
    if entry.state is State.OPEN:
        yield Gap(start, end)
    elif entry.state is State.CLIPPED:
        if wanted.earliest is not None and wanted.earliest < end:  # the plan is a higher one now
            yield Gap(max(start, wanted.earliest), end)
    elif entry.state is not State.COMPLETE:
        # As of when it was asked. The oldest time moves on with the clock.
        left = entry.end - wanted.earliest + wanted.now - entry.asked_at if wanted.earliest else None
        if wanted.now >= retry_at(entry, left):
            yield Gap(start, end, entry.attempts)
    elif wanted.recheck is not None and wanted.recheck < end:
        yield Gap(max(start, wanted.recheck), end, known=True)
    else:
        # Whole days at a time, so that frequent runs do not ask many short windows again.
        early, due = max(start, entry.asked_at - AGAIN_MS), min((wanted.now - AGAIN_MS) // DAY_MS * DAY_MS, end)
        if early < due:
            yield Gap(early, due, known=True)
