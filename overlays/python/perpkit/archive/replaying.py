"""Playing history again: rows of several datasets in the order in which they could be known."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from .arrow import column_values, values
from .schema import FETCHED_AT, PERIOD, SERIES
from .store import Store, moment, quoted, text

if TYPE_CHECKING:
    from deltalake import DeltaTable


class Event(NamedTuple):
    """A row, and when it could be known."""

    known_at: datetime
    assumed: bool
    """Whether that is assumed: the end of the bar, or the moment of the order, and the time it takes to settle."""
    dataset: str
    row: Mapping[str, Any]


class Track(NamedTuple):
    """Rows of one dataset that are known equally long after their time."""

    store: Store
    table: DeltaTable
    dataset: str
    time: str | None
    """The column of a row's time; ``None`` if rows are snapshots, which are known when they were asked."""
    series: Sequence[str]
    delay_us: int
    """Microseconds from the time of a row until it is known."""

    def events(self, start_us: int, end_us: int) -> Iterator[Event]:
        """Yield the rows that are known in ``[start, end)``, in that order; one period is in memory at a time."""
        column = self.time or FETCHED_AT
        names = [one.name for one in self.table.schema().fields]
        condition = " AND ".join(
            [
                f"{quoted(SERIES)} IN ({', '.join(text(key) for key in self.series)})",
                f"{quoted(column)} >= {moment(start_us - self.delay_us)}",
                f"{quoted(column)} < {moment(end_us - self.delay_us)}",
            ]
        )
        first = [column, SERIES]
        order = ", ".join(quoted(name) for name in [*first, *(name for name in names if name not in first)])
        found = f"SELECT DISTINCT {quoted(PERIOD)} AS p FROM rows WHERE {condition} ORDER BY p"  # noqa: S608
        delay = timedelta(microseconds=self.delay_us)
        for period in column_values(self.store.ask(self.table, found), "p"):
            within = f"{quoted(PERIOD)} = {text(period)} AND {condition}"
            query = f"SELECT * FROM rows WHERE {within} ORDER BY {order}"  # noqa: S608
            for batch in self.store.ask(self.table, query):
                place = names.index(column)
                for row in zip(*(values(batch, name) for name in names), strict=True):
                    yield Event(
                        row[place] + delay, self.time is not None, self.dataset, dict(zip(names, row, strict=True))
                    )


def replayed(tracks: Sequence[Track], start_us: int, end_us: int) -> Iterator[Event]:
    """Yield the events of all tracks by time. At one moment they come in the order of the tracks."""
    ordered = [
        ((event.known_at, place, event) for event in track.events(start_us, end_us))
        for place, track in enumerate(tracks)
    ]
    for _, _, event in heapq.merge(*ordered, key=lambda one: one[:2]):
        yield event
