"""What was given of a stream and of REST: a multiset of rows that carry no id.

Both sources show a row at most as often as it is true. So giving each row as often as the larger of the two shows it
gives none twice, and none is lost once REST shows all. In which order the two are heard does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

from attrs import define, frozen

Exact: TypeAlias = tuple[Any, ...]
"""Parts of a row that two sources write in the same way: names and the time."""
Numbers: TypeAlias = tuple[float, ...]
"""Parts of a row that two sources may round differently."""
MOST = 1_000_000
"""Rows that a ledger remembers at most."""


@frozen
class Mark:
    """What makes a row what it is."""

    time: int
    """Of the event, in epoch milliseconds."""
    exact: Exact
    numbers: Numbers


@define(eq=False)
class Entry:
    """A row that was given, or is held back until REST confirms it."""

    live: Numbers | None
    """As the stream shows it; ``None`` if it has not yet."""
    rest: Numbers | None
    """As REST shows it."""
    epoch: int
    """Number of the connection over which the stream showed it last."""
    held: Any = None
    """The row, while it is held back."""


class Ledger:
    """Rows by time. Times are epoch milliseconds."""

    def __init__(self, start: int) -> None:
        self.start = start
        """Everything from then on is remembered."""
        self._seconds: dict[int, dict[Exact, list[Entry]]] = {}
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def live(self, mark: Mark, epoch: int, *, older: bool) -> Entry | None:
        """Note a row of the stream; return its entry if it is to be given, ``None`` if it was given already.

        Args:
            mark: The row.
            epoch: Number of the connection.
            older: Whether it is older than this connection, so that it may be sent again.
        """
        entries = self._entries(mark)
        for entry in entries:
            if entry.live is None and entry.rest is not None and close(entry.rest, mark.numbers):
                entry.live, entry.epoch = mark.numbers, epoch
                return None
        if older:
            for entry in entries:
                if entry.live == mark.numbers and entry.epoch < epoch:
                    entry.epoch = epoch
                    return None
        entry = Entry(mark.numbers, None, epoch)
        entries.append(entry)
        self._size += 1
        return entry

    def compare(self, rows: Iterable[tuple[Mark, Any]]) -> Comparison:
        """Find an entry for each row of REST; change nothing."""
        found: list[tuple[Entry, Mark]] = []
        missing: list[tuple[Mark, Any]] = []
        used: set[int] = set()
        for mark, row in rows:
            entry = _best([one for one in self._known(mark) if id(one) not in used], mark.numbers)
            if entry is None:
                missing.append((mark, row))
            else:
                used.add(id(entry))
                found.append((entry, mark))
        return Comparison(found, missing)

    def confirm(self, comparison: Comparison) -> list[Any]:
        """Note that REST shows what was found; return rows that were held back for that."""
        released: list[Any] = []
        for entry, mark in comparison.found:
            entry.rest = mark.numbers
            if entry.held is not None:
                released.append(entry.held)
                entry.held = None
        return released

    def repaired(self, mark: Mark) -> None:
        """Note a row of REST that is given."""
        self._entries(mark).append(Entry(None, mark.numbers, 0))
        self._size += 1

    def held(self) -> list[Any]:
        """Return the rows that REST has not confirmed; they are held back no longer."""
        rows: list[Any] = []
        for entry in self._all():
            if entry.held is not None:
                rows.append(entry.held)
                entry.held = None
        return rows

    def agreement(self, comparison: Comparison, start: int, end: int) -> tuple[int, int]:
        """Return how many rows the stream showed in ``[start, end)``, and how many of them REST shows too."""
        known = {id(entry) for entry, _ in comparison.found}
        shown = shared = 0
        for second, buckets in self._seconds.items():
            if not start // 1000 <= second <= end // 1000:
                continue
            for exact, entries in buckets.items():
                if start <= exact[0] < end:
                    live = [entry for entry in entries if entry.live is not None]
                    shown += len(live)
                    shared += sum(id(entry) in known for entry in live)
        return shown, shared

    def forget(self, before: int) -> None:
        """Forget rows older than a time, and the oldest ones if there are too many."""
        for second in sorted(second for second in self._seconds if second < before // 1000 or self._size > MOST):
            if second >= before // 1000 and self._size <= MOST:
                break
            self._size -= sum(map(len, self._seconds.pop(second).values()))
            self.start = max(self.start, (second + 1) * 1000)
        self.start = max(self.start, before)

    def _entries(self, mark: Mark) -> list[Entry]:
        buckets = self._seconds.setdefault(mark.time // 1000, {})
        return buckets.setdefault((mark.time, *mark.exact), [])

    def _known(self, mark: Mark) -> Sequence[Entry]:
        return self._seconds.get(mark.time // 1000, {}).get((mark.time, *mark.exact), ())

    def _all(self) -> Iterator[Entry]:
        for buckets in self._seconds.values():
            for entries in buckets.values():
                yield from entries


@frozen
class Comparison:
    """The rows of REST beside those of a ledger."""

    found: Sequence[tuple[Entry, Mark]]
    missing: Sequence[tuple[Mark, Any]]
    """Rows that were not given."""


def _best(entries: Sequence[Entry], numbers: Numbers) -> Entry | None:
    """Return the entry that is most like a row of REST: with the same numbers there, then on the stream, then close."""
    for entry in entries:
        if entry.rest == numbers:
            return entry
    for entry in entries:
        if entry.rest is None and entry.live == numbers:
            return entry
    return next((one for one in entries if one.rest is None and one.live and close(one.live, numbers)), None)


def close(one: Numbers, other: Numbers) -> bool:
    """Whether numbers are the same at the coarser scale of each two, rounded or cut off."""
    return one == other or all(map(_close, one, other))


def _close(one: float, other: float) -> bool:
    if one == other:
        return True
    first, second = _decimal(one), _decimal(other)
    return abs(first - second) < Decimal(1).scaleb(max(_exponent(first), _exponent(second)))


def _decimal(value: float) -> Decimal:
    return Decimal(repr(value) if isinstance(value, float) else value)


def _exponent(value: Decimal) -> int:
    """Return the place of the last digit that is not zero, at most that of ones."""
    exponent = value.normalize().as_tuple().exponent
    return min(exponent, 0) if isinstance(exponent, int) else 0
