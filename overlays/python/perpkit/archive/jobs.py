"""The windows that a pull asks, in the order in which it asks them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from .._runtime.description.operation import WindowPaging
from .coverage import Entry
from .dataset import Dataset
from .period import spans
from .planning import Wanted, gaps
from .series import Series
from .tables import DataTable

MOST_SERIES = 500
"""Series that are written in one commit."""
MOST_ROWS = 500_000
"""Rows that one commit is expected to hold."""
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


def _batch(series: Series, length: int) -> int:
    rows = GUESSED_ROWS if series.width_ms is None else max(1, length // series.width_ms)
    return max(1, min(MOST_SERIES, MOST_ROWS // rows))


def _requests(table: DataTable, series: Series, length: int) -> int:
    paging = table.operation.paging
    if not isinstance(paging, WindowPaging) or series.width_ms is None:
        return 1
    return -(-length // (series.width_ms * max(1, paging.cap - 1)))
