"""What was asked, when, and what came: the memory of an archive.

The table only grows. Where entries overlap, the one that was asked last counts.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from hashlib import blake2b
from itertools import pairwise
from typing import Any

import msgspec
from arro3.core import Array, Field, Schema, Table
from attrs import evolve, frozen
from deltalake import DeltaTable

from .._runtime.times import DAY_MS
from .arrow import TEXT, TIME, WHOLE, array, column_values, table, values
from .store import ATTEMPTS, ArchiveError, Store, text

NAME = "coverage"
DESCRIPTION = "What perpkit asked the vendor, and what came. Where entries overlap, the latest asked_at counts."


class State(StrEnum):
    """What is known of a window."""

    COMPLETE = "complete"
    """Every row is here."""
    OPEN = "open"
    """It was asked before it could be complete; it is asked again."""
    CLIPPED = "clipped"
    """The vendor does not reach back so far, for this plan or at all. It is not an empty market."""
    REFUSED = "refused"
    """The vendor refuses it: the plan, or the arguments."""
    FAILED = "failed"
    """No usable answer came; it is asked again, later and later."""


@frozen(kw_only=True)
class Entry:
    """One window ``[start, end)`` of one series. Times are epoch milliseconds."""

    dataset: str
    series: str
    start: int
    end: int
    state: State
    asked_at: int
    rows: int = 0
    digest: str = ""
    """Of the rows, to see whether the vendor changed them."""
    attempts: int = 0
    """How often it has failed in a row."""
    reason: str = ""
    phase: int | None = None
    """Of bars of days and weeks: how long after a whole number of widths since 1970 they open, in milliseconds."""


SCHEMA = Schema(
    [
        Field("dataset", TEXT, nullable=False),
        Field("series", TEXT, nullable=False),
        Field("start", TIME, nullable=False),
        Field("end", TIME, nullable=False),
        Field("state", TEXT, nullable=False),
        Field("asked_at", TIME, nullable=False),
        Field("rows", WHOLE, nullable=False),
        Field("digest", TEXT, nullable=False),
        Field("attempts", WHOLE, nullable=False),
        Field("reason", TEXT, nullable=False),
        Field("phase", WHOLE, nullable=True),
    ]
)
AGAIN_MS = DAY_MS
"""A window that was asked sooner than this after its end is asked once more."""
AHEAD_MS = 3_600_000
"""How far one clock may be ahead of another."""
_TIMES = ("start", "end", "asked_at")


class Coverage:
    """The coverage of one API's datasets."""

    def __init__(self, store: Store, api: str) -> None:
        self._store = store
        self._name = f"{api}/{NAME}"

    def add(self, entries: Sequence[Entry]) -> None:
        """Add entries, in one commit."""
        if not entries:
            return
        found = self._store.open(self._name, SCHEMA, ["dataset"], DESCRIPTION)
        self._store.append(self._name, found, _table(entries))

    def compact(self, dataset: str, now: int) -> bool:
        """Leave out entries that do not count any more, and join complete ones that will not be asked again.

        Returns:
            Whether it was done, which it is not if a run wrote meanwhile.
        """
        found = self._store.find(self._name)
        if found is None:
            return False
        counting = self._of(found, dataset, None, now)
        entries = [one for key in sorted(counting) for one in _merged(counting[key])]
        # It may be this machine's clock that is wrong. What it takes for the future stays as it is.
        entries += [one for one in self._read(found, dataset, None) if _ahead(one, now)]
        return self._store.swap(self._name, found, _table(entries), f'"dataset" = {text(dataset)}')

    def forget(self, dataset: str) -> None:
        """Leave out everything about a dataset, because its table is gone.

        Raises:
            ArchiveError: Other writers were faster again and again.
        """
        for _ in range(ATTEMPTS):
            found = self._store.find(self._name)
            if found is None or not self._of(found, dataset, None, None):
                return
            if self._store.swap(self._name, found, _table([]), f'"dataset" = {text(dataset)}'):
                return
        raise ArchiveError(f"{self._name}: other writers were faster {ATTEMPTS} times. Run it again")

    def of(self, dataset: str, series: str | None = None, *, now: int | None = None) -> dict[str, list[Entry]]:
        """Return what counts of a dataset, by series: entries that do not overlap, the earliest first.

        Args:
            dataset: Call path of the operation.
            series: Only this one.
            now: The time. What was asked later than that was asked by a clock that was wrong, and is left out.
        """
        found = self._store.find(self._name)
        return {} if found is None else self._of(found, dataset, series, now)

    def _of(self, table: DeltaTable, dataset: str, series: str | None, now: int | None) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in self._read(table, dataset, series):
            if now is not None and _ahead(entry, now):
                continue
            found.setdefault(entry.series, []).append(entry)
        return {series: list(latest(entries)) for series, entries in found.items()}

    def datasets(self) -> list[str]:
        """Return the names of the datasets that were ever asked."""
        found = self._store.find(self._name)
        if found is None:
            return []
        reader = self._store.ask(found, 'SELECT DISTINCT "dataset" FROM rows ORDER BY "dataset"')
        return column_values(reader, "dataset")

    def _read(self, table: DeltaTable, dataset: str, series: str | None) -> Iterator[Entry]:
        times = ", ".join(f'CAST("{name}" AS BIGINT) AS "{name}"' for name in _TIMES)
        others = ", ".join(f'"{name}"' for name in SCHEMA.names if name not in _TIMES)
        one = "" if series is None else f' AND "series" = {text(series)}'
        query = f'SELECT {times}, {others} FROM rows WHERE "dataset" = {text(dataset)}{one}'  # noqa: S608
        for batch in self._store.ask(table, query):
            columns = {name: values(batch, name) for name in SCHEMA.names}
            for row in zip(*columns.values(), strict=True):
                entry = dict(zip(columns, row, strict=True))
                entry.update({name: entry[name] // 1_000 for name in _TIMES}, state=State(entry["state"]))
                yield Entry(**entry)


def _ahead(entry: Entry, now: int) -> bool:
    """Whether an entry is from the future, so that a clock was wrong."""
    return entry.asked_at > now + AHEAD_MS


def joined(entries: Iterable[Entry], state: State) -> list[tuple[int, int]]:
    """Return the windows in a state, in epoch milliseconds, joined where they touch.

    Args:
        entries: Those of one series, without overlaps, the earliest first.
        state: The state.
    """
    found: list[tuple[int, int]] = []
    for one in entries:
        if one.state is state:
            if found and found[-1][1] == one.start:
                found[-1] = (found[-1][0], one.end)
            else:
                found.append((one.start, one.end))
    return found


def complete_spans(entries: Iterable[Entry]) -> tuple[tuple[int, int], ...]:
    """Return the complete windows of a series; see :func:`joined`."""
    return tuple(joined(entries, State.COMPLETE))


def _merged(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Join complete entries that touch, that say the same, and that were asked long enough after their end."""
    last: Entry | None = None
    for one in entries:
        if last is not None and _lasting(last) and _lasting(one) and last.end == one.start and _same(last, one):
            asked = max(last.asked_at, one.asked_at)
            last = evolve(last, end=one.end, asked_at=asked, rows=last.rows + one.rows, digest="")
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _lasting(entry: Entry) -> bool:
    return entry.state is State.COMPLETE and entry.asked_at >= entry.end + AGAIN_MS


def _same(one: Entry, other: Entry) -> bool:
    return (one.reason, one.phase) == (other.reason, other.phase)


def _table(entries: Sequence[Entry]) -> Table:
    columns: list[Array] = []
    for index, name in enumerate(SCHEMA.names):
        given: list[Any] = [getattr(one, name) for one in entries]
        columns.append(array([one * 1_000 for one in given] if name in _TIMES else given, SCHEMA.field(index).type))
    return table(columns, SCHEMA)


def latest(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield pieces of entries that do not overlap: at each moment, of the entry that was asked last."""
    waiting = sorted(entries, key=lambda one: one.start)
    edges = sorted({edge for one in waiting for edge in (one.start, one.end)})
    active: list[tuple[int, int, Entry]] = []
    place, last = 0, None
    for start, end in pairwise(edges):
        while place < len(waiting) and waiting[place].start <= start:
            heapq.heappush(active, (-waiting[place].asked_at, place, waiting[place]))
            place += 1
        while active and active[0][2].end <= start:
            heapq.heappop(active)
        if not active:
            continue
        entry = active[0][2]
        if last is not None and last[0] is entry and last[1].end == start:
            last = (entry, evolve(last[1], end=end))
            continue
        if last is not None:
            yield last[1]
        last = (entry, evolve(entry, start=start, end=end))
    if last is not None:
        yield last[1]


def digest(rows: Sequence[object]) -> str:
    """Return the same text for the same rows in the same order."""
    mark = blake2b(digest_size=16)
    for row in rows:
        mark.update(msgspec.json.encode(row))
    return mark.hexdigest()
