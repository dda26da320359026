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
from arro3.core import Array, Field, Schema
from attrs import evolve, frozen

from .arrow import TEXT, TIME, WHOLE, array, column_values, table, values
from .store import Store, text

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
    ]
)
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
        columns: list[Array] = []
        for index, name in enumerate(SCHEMA.names):
            given: list[Any] = [getattr(one, name) for one in entries]
            columns.append(array([one * 1_000 for one in given] if name in _TIMES else given, SCHEMA.field(index).type))
        found = self._store.open(self._name, SCHEMA, ["dataset"], DESCRIPTION)
        self._store.append(self._name, found, table(columns, SCHEMA))

    def of(self, dataset: str, series: str | None = None, *, now: int | None = None) -> dict[str, list[Entry]]:
        """Return what counts of a dataset, by series: entries that do not overlap, the earliest first.

        Args:
            dataset: Call path of the operation.
            series: Only this one.
            now: The time. What was asked later than that was asked by a clock that was wrong, and is left out.
        """
        found: dict[str, list[Entry]] = {}
        for entry in self._read(dataset, series):
            if now is not None and entry.asked_at > now + AHEAD_MS:
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

    def _read(self, dataset: str, series: str | None) -> Iterator[Entry]:
        found = self._store.find(self._name)
        if found is None:
            return
        times = ", ".join(f'CAST("{name}" AS BIGINT) AS "{name}"' for name in _TIMES)
        others = ", ".join(f'"{name}"' for name in SCHEMA.names if name not in _TIMES)
        one = "" if series is None else f' AND "series" = {text(series)}'
        query = f'SELECT {times}, {others} FROM rows WHERE "dataset" = {text(dataset)}{one}'  # noqa: S608
        for batch in self._store.ask(found, query):
            columns = {name: values(batch, name) for name in SCHEMA.names}
            for row in zip(*columns.values(), strict=True):
                entry = dict(zip(columns, row, strict=True))
                entry.update({name: entry[name] // 1_000 for name in _TIMES}, state=State(entry["state"]))
                yield Entry(**entry)


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
