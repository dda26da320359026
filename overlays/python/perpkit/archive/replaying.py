"""Playing history again: rows of several datasets in the order in which they could be known."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from .._runtime.times import EPOCH
from .arrow import column_values, values
from .schema import FETCHED_AT, PERIOD, SERIES
from .store import Store, moment, quoted, text
from .tables import SUPERSEDED_AT

if TYPE_CHECKING:
    from deltalake import DeltaTable

_MICROSECOND = timedelta(microseconds=1)


class Event(NamedTuple):
    """A row, and when it could be known."""

    known_at: datetime
    assumed: bool
    """Whether that is assumed: the end of the bar, or the moment of the order, and the time it takes to settle.

    Not assumed are snapshots, and bars that the vendor has changed: they are known when they were asked.
    """
    dataset: str
    row: Mapping[str, Any]


class Track(NamedTuple):
    """Rows of one dataset that are known equally long after their time."""

    store: Store
    table: DeltaTable
    revisions: DeltaTable | None
    """Bars that the vendor has changed since; ``None`` if there are none, or if rows are not bars."""
    dataset: str
    time: str | None
    """The column of a row's time; ``None`` if rows are snapshots, which are known when they were asked."""
    series: Sequence[str]
    delay_us: int
    """Microseconds from the time of a row until it is known."""

    def events(self, start_us: int, end_us: int) -> Iterator[Event]:
        """Yield the rows that are known in ``[start, end)``, in that order; one period is in memory at a time.

        A bar that the vendor has changed comes as it was at first.
        """
        bounds = start_us - self.delay_us, end_us - self.delay_us
        condition = f"{self._among} AND {_between(self.column, *bounds)}"
        delay = timedelta(microseconds=self.delay_us)
        for period in sorted(self._periods(self.table, condition) | self._periods(self.revisions, condition)):
            within = f"{quoted(PERIOD)} = {text(period)} AND {condition}"
            for row in self._first(within):
                yield Event(row[self.column] + delay, self.time is not None, self.dataset, row)

    def corrections(self, start_us: int, end_us: int) -> Iterator[Event]:
        """Yield the bars that the vendor has changed in ``[start, end)``, as they were from then on."""
        condition = f"{self._among} AND {_between(SUPERSEDED_AT, start_us, end_us)}"
        found: list[Event] = []
        for period in self._periods(self.revisions, condition):
            within = f"{quoted(PERIOD)} = {text(period)} AND {self._among}"
            newer = {self._key(row): row for row in self._rows(self.table, within)}
            for row in sorted(self._revised(within), key=itemgetter(SUPERSEDED_AT), reverse=True):
                moment, key = row.pop(SUPERSEDED_AT), self._key(row)
                after, newer[key] = newer.get(key), row
                if after is not None and start_us <= (moment - EPOCH) // _MICROSECOND < end_us:
                    found.append(Event(moment, False, self.dataset, after))
        yield from sorted(found, key=lambda one: (one.known_at, self._key(one.row)))

    @property
    def column(self) -> str:
        """The column by which rows are known."""
        return self.time or FETCHED_AT

    @property
    def _among(self) -> str:
        return f"{quoted(SERIES)} IN ({', '.join(text(key) for key in self.series)})"

    def _key(self, row: Mapping[str, Any]) -> tuple[Any, str]:
        return row[self.column], row[SERIES]

    def _first(self, condition: str) -> Iterator[dict[str, Any]]:
        """Yield rows by time, then by series; those that were changed as they were before the first change."""
        kept = self._rows(self.table, condition)
        first: dict[tuple[Any, str], dict[str, Any]] = {}
        for row in sorted(self._revised(condition), key=itemgetter(SUPERSEDED_AT), reverse=True):
            del row[SUPERSEDED_AT]
            first[self._key(row)] = row
        if not first:
            return kept
        others = (row for row in kept if self._key(row) not in first)
        return heapq.merge(others, sorted(first.values(), key=self._key), key=self._key)

    def _periods(self, table: DeltaTable | None, condition: str) -> set[str]:
        query = f"SELECT DISTINCT {quoted(PERIOD)} AS p FROM rows WHERE {condition}"  # noqa: S608
        return set() if table is None else {*column_values(self.store.ask(table, query), "p")}

    def _revised(self, condition: str) -> Iterator[dict[str, Any]]:
        return iter(()) if self.revisions is None else self._rows(self.revisions, condition)

    def _rows(self, table: DeltaTable, condition: str) -> Iterator[dict[str, Any]]:
        names = [one.name for one in table.schema().fields]
        first = [self.column, SERIES]
        order = ", ".join(quoted(name) for name in [*first, *(name for name in names if name not in first)])
        query = f"SELECT * FROM rows WHERE {condition} ORDER BY {order}"  # noqa: S608
        for batch in self.store.ask(table, query):
            for row in zip(*(values(batch, name) for name in names), strict=True):
                yield dict(zip(names, row, strict=True))


def _between(column: str, start_us: int, end_us: int) -> str:
    return f"{quoted(column)} >= {moment(start_us)} AND {quoted(column)} < {moment(end_us)}"


def replayed(tracks: Sequence[Track], start_us: int, end_us: int) -> Iterator[Event]:
    """Yield the events of all tracks by time. At one moment they come in the order of the tracks."""
    ordered = [found(start_us, end_us) for track in tracks for found in (track.events, track.corrections)]
    yield from heapq.merge(*ordered, key=attrgetter("known_at"))
