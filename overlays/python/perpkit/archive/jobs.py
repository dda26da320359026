"""The windows that a pull asks, in the order in which it asks them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from attrs import frozen

from .._runtime.description.operation import WindowPaging
from .._runtime.times import DAY_MS
from .coverage import Entry, complete_spans
from .dataset import Dataset
from .period import spans
from .planning import Wanted, gaps
from .series import Series
from .tables import DataTable

MOST_SERIES = 500
"""Series that are written in one commit."""
MOST_ROWS = 100_000
"""Rows that one commit is expected to hold. All of them are in memory."""
LEAST_SERIES = 10
"""Series that are written in one commit, even if they have more rows: a commit of one series makes too many files."""
SETTLED_MS = 3 * DAY_MS
"""A window that ended so long ago was asked twice already."""
GUESSED_ROWS = 2_000
"""Rows expected of a window whose rows are not bars."""


@frozen
class Ask:
    """A series in a job."""

    series: Series
    attempts: int
    """How often this window has failed before."""
    has_rows: bool
    """Whether the archive has earlier rows of the series."""


@frozen
class Job:
    """Series that are asked for the same window, and written together."""

    dataset: Dataset
    table: DataTable
    asks: Sequence[Ask]
    start: int
    end: int
    known: bool
    """Whether the window is complete, and asked again to see what changed."""
    slack: float
    """Milliseconds until the vendor has its oldest row no more."""

    @property
    def requests(self) -> int:
        """Return how many requests it needs at least."""
        return len(self.asks) * _requests(self.table, self.asks[0].series, self.end - self.start)


def jobs(
    dataset: Dataset, table: DataTable, wanted: Mapping[Series, Wanted], known: Mapping[str, Sequence[Entry]]
) -> Iterator[Job]:
    """Yield the jobs of a dataset: what is to be asked, cut into spans, the series of a span together."""
    windows: dict[tuple[int, int, bool, int | None], list[Ask]] = {}
    earliest: dict[tuple[int, int, bool, int | None], int | None] = {}
    for series, want in wanted.items():
        entries = known.get(series.key, ())
        for gap in gaps(entries, want):
            for start, end in spans(series.kind, gap.start, gap.end):
                had = any(one.rows and one.start < start for one in entries)
                key = (start, end, gap.known, series.width_ms)
                windows.setdefault(key, []).append(Ask(series, gap.attempts, had))
                earliest[key] = want.earliest
    for key, asks in windows.items():
        start, end, asked_again, _ = key
        slack = start - limit if (limit := earliest[key]) else float("inf")
        size = _batch(asks[0].series, end - start)
        for place in range(0, len(asks), size):
            yield Job(dataset, table, asks[place : place + size], start, end, asked_again, slack)


@frozen
class Known:
    """A series, and what is known of it."""

    dataset: Dataset
    table: DataTable
    series: Series
    entries: Sequence[Entry]
    wanted: Wanted

    def spans(self) -> list[tuple[int, int]]:
        """Return the windows that are complete and settled for long, and that the vendor still reaches."""
        first = max(self.wanted.start, self.wanted.earliest or 0)
        last = self.wanted.now - SETTLED_MS
        within = ((max(start, first), min(end, last)) for start, end in complete_spans(self.entries))
        return [(start, end) for start, end in within if start < end]


def samples(known: Sequence[Known], count: float, seed: int) -> Iterator[Job]:
    """Yield jobs that ask complete windows again, chosen by chance: files of vendors change months later.

    Args:
        known: The series to choose from.
        count: How many on average; a part of one is a chance.
        seed: Decides the choice.
    """
    chance = Random(seed)  # noqa: S311
    choices = [(one, spans) for one in known if (spans := one.spans())]
    for _ in range(int(count + chance.random()) if choices else 0):
        one, spans = chance.choice(choices)
        ((begin, until),) = chance.choices(spans, [end - start for start, end in spans])
        width, paging = one.series.width_ms, one.table.operation.paging
        full = DAY_MS if width is None or not isinstance(paging, WindowPaging) else width * max(1, paging.cap - 1)
        start = chance.randrange(begin, until)
        start -= start % (width or 1_000)
        start, end = max(begin, start), min(until, start + full)
        yield Job(one.dataset, one.table, [Ask(one.series, 0, True)], start, end, True, float("inf"))


def _batch(series: Series, length: int) -> int:
    rows = GUESSED_ROWS if series.width_ms is None else max(1, length // series.width_ms)
    return min(MOST_SERIES, max(LEAST_SERIES, MOST_ROWS // rows))


def _requests(table: DataTable, series: Series, length: int) -> int:
    paging = table.operation.paging
    if not isinstance(paging, WindowPaging) or series.width_ms is None:
        return 1
    return -(-length // (series.width_ms * paging.cap))
