"""Playing history again: rows of several datasets in the order in which they could be known."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from .._runtime.times import EPOCH
from .arrow import column_values, values
from .schema import FETCHED_AT, PERIOD, REVISED_AT, SERIES
from .store import Store, moment, quoted, text
from .tables import SUPERSEDED_AT

if TYPE_CHECKING:
    from deltalake import DeltaTable

_MICROSECOND = timedelta(microseconds=1)
_ORDER = "_order"
"""The column by which rows are ordered in a query."""


class Event(NamedTuple):
    """A row, and when it could be known."""

    known_at: datetime
    assumed: bool
    """Whether that is assumed: the end of the bar, or the moment of the order, and the time it takes to settle.

    It is not if a pull saw the row sooner, if the vendor changed or added the row later, and for snapshots. Then it is
    the moment at which the row was seen.
    """
    dataset: str
    row: Mapping[str, Any]


class Track(NamedTuple):
    """Rows of one dataset that settle equally long after their time."""

    store: Store
    table: DeltaTable
    revisions: DeltaTable | None
    """Rows that the vendor has changed or taken away since; ``None`` if there are none."""
    dataset: str
    time: str | None
    """The column of a row's time; ``None`` if rows are snapshots, which are known when they were asked."""
    series: Sequence[str]
    delay_us: int
    """Microseconds from the time of a row until it has settled."""

    def settled(self, start_us: int, end_us: int) -> Iterator[Event]:
        """Yield rows of which it is only known that they had settled by ``[start, end)``; all snapshots.

        One period is in memory at a time.
        """
        column = self.time or FETCHED_AT
        condition = _between(quoted(column), start_us - self.delay_us, end_us - self.delay_us)
        if self.time is not None:
            condition += f" AND NOT ({self._seen_sooner})"
        delay = timedelta(microseconds=self.delay_us)
        for period in sorted(self._periods(self.table, condition) | self._periods(self.revisions, condition)):
            within = f"{quoted(PERIOD)} = {text(period)} AND {condition}"
            for row in self._rows(within, column):
                yield Event(row[column] + delay, self.time is not None, self.dataset, row)

    def observed(self, start_us: int, end_us: int) -> Iterator[Event]:
        """Yield rows that were first seen in ``[start, end)``, if that is known.

        They were seen before they had settled, or after the other rows of their window. There are few of them, unless
        the vendor changes much.
        """
        if self.time is None:
            return
        seen = f"coalesce({quoted(REVISED_AT)}, {quoted(FETCHED_AT)})"
        for row in self._rows(f"{self._seen_sooner} AND {_between(seen, start_us, end_us)}", seen):
            yield Event(row[REVISED_AT] or row[FETCHED_AT], False, self.dataset, row)

    @property
    def _seen_sooner(self) -> str:
        """The condition that it is known when a row was first seen."""
        seen, time = (f"CAST({quoted(name)} AS BIGINT)" for name in (FETCHED_AT, self.time or FETCHED_AT))
        return f"({quoted(REVISED_AT)} IS NOT NULL OR {seen} < {time} + {self.delay_us})"

    @property
    def _among(self) -> str:
        return f"{quoted(SERIES)} IN ({', '.join(text(key) for key in self.series)})"

    def _periods(self, table: DeltaTable | None, condition: str) -> set[str]:
        query = f"SELECT DISTINCT {quoted(PERIOD)} AS p FROM rows WHERE {self._among} AND {condition}"  # noqa: S608
        return set() if table is None else {*column_values(self.store.ask(table, query), "p")}

    def _rows(self, condition: str, by: str) -> Iterator[dict[str, Any]]:
        """Yield rows, superseded ones included, by a column or a term, then by series."""
        kept = self._read(self.table, condition, by)
        superseded = [] if self.revisions is None else [*self._read(self.revisions, condition, by)]
        if not superseded:
            return (row for _, row in kept)
        # A run that was killed may have kept rows that it did not come to replace.
        fetched = {(row[FETCHED_AT] - EPOCH) // _MICROSECOND for _, row in superseded}
        same = f"{quoted(FETCHED_AT)} IN ({', '.join(map(moment, sorted(fetched)))})"
        current = Counter(frozenset(row.items()) for _, row in self._read(self.table, f"{condition} AND {same}", by))
        gone: list[tuple[Any, dict[str, Any]]] = []
        for key, row in superseded:
            del row[SUPERSEDED_AT]
            version = frozenset(row.items())
            if current[version]:
                current[version] -= 1
            else:
                gone.append((key, row))
        return (row for _, row in heapq.merge(kept, gone, key=itemgetter(0)))

    def _read(self, table: DeltaTable, condition: str, by: str) -> Iterator[tuple[Any, dict[str, Any]]]:
        """Yield rows of a table with what they are ordered by."""
        names = [one.name for one in table.schema().fields]
        order = ", ".join([by, quoted(SERIES), *(quoted(name) for name in names if name != SERIES)])
        query = f"SELECT *, {by} AS {_ORDER} FROM rows WHERE {self._among} AND {condition} ORDER BY {order}"  # noqa: S608
        for batch in self.store.ask(table, query):
            columns = [values(batch, name) for name in names]
            keys = zip(values(batch, _ORDER), values(batch, SERIES), strict=True)
            for key, row in zip(keys, zip(*columns, strict=True), strict=True):
                yield key, dict(zip(names, row, strict=True))


def _between(term: str, start_us: int, end_us: int) -> str:
    return f"{term} >= {moment(start_us)} AND {term} < {moment(end_us)}"


def replayed(tracks: Sequence[Track], start_us: int, end_us: int) -> Iterator[Event]:
    """Yield the events of all tracks by time. At one moment they come in the order of the tracks."""
    ordered = [found(start_us, end_us) for track in tracks for found in (track.settled, track.observed)]
    yield from heapq.merge(*ordered, key=attrgetter("known_at"))
