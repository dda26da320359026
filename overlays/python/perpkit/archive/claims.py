"""Who pulls what: one run at a time has a period of a dataset, so that runs that overlap share the work."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import blake2b
from platform import node
from secrets import token_hex

from arro3.core import Field, Schema, Table
from attrs import evolve, frozen
from deltalake import DeltaTable

from .arrow import TEXT, TIME, array, stored, table, values
from .store import ATTEMPTS, ArchiveError, Store

NAME = "claims"
DESCRIPTION = "What runs of perpkit are pulling now. A claim ends when its run does, or at its time."
LENGTH_MS = 10 * 60_000
"""How long a claim lasts unless it is renewed."""
SCHEMA = Schema(
    [
        Field("dataset", TEXT, nullable=False),
        Field("owner", TEXT, nullable=False),
        Field("start", TIME, nullable=False),
        Field("end", TIME, nullable=False),
        Field("until", TIME, nullable=False),
    ]
)
_TIMES = ("start", "end", "until")


@frozen(kw_only=True)
class Claim:
    """The periods of one dataset in ``[start, end)``. Times are epoch milliseconds."""

    dataset: str
    owner: str
    start: int
    end: int
    until: int

    def lives(self, now: int) -> bool:
        """Whether it holds: its time is not over, and its process is not known to have ended."""
        # A claim that ends much later than claims last was made by a clock that was wrong.
        return now < self.until <= now + 2 * LENGTH_MS and not _ended(self.owner)

    def meets(self, other: Claim) -> bool:
        """Whether both are about the same rows."""
        return self.dataset == other.dataset and self.start < other.end and other.start < self.end


class Claims:
    """The claims of one run; it has one at a time."""

    def __init__(self, store: Store, api: str, now: Callable[[], int]) -> None:
        self._store = store
        self._name = f"{api}/{NAME}"
        self._now = now
        self._owner = f"{_machine()}-{os.getpid()}-{token_hex(4)}"
        self._mine: Claim | None = None
        self._version: int | None = None
        self.disturbed = False
        """Whether another run has claimed something since the last claim of this one."""

    def take(self, dataset: str, start: int, end: int) -> bool:
        """Claim some periods in place of what this run has claimed before; return whether that was possible."""
        return self._change(Claim(dataset=dataset, owner=self._owner, start=start, end=end, until=0))

    def renew(self) -> None:
        """Make the claim last longer, if half of its time is over."""
        if self._mine is not None and self._now() > self._mine.until - LENGTH_MS // 2:
            self._change(self._mine)

    def release(self) -> None:
        """Give the claim up. If that is not possible, it ends by itself."""
        if self._mine is not None:
            with suppress(ArchiveError):
                self._change(None)

    def _change(self, wanted: Claim | None) -> bool:
        for _ in range(ATTEMPTS):
            found = self._store.open(self._name, SCHEMA, [], DESCRIPTION)
            now = self._now()
            others = [one for one in self._read(found) if one.owner != self._owner and one.lives(now)]
            self.disturbed = found.version() != self._version and (self._version is not None or bool(others))
            if wanted is not None and any(one.meets(wanted) for one in others):
                return False
            mine = None if wanted is None else evolve(wanted, until=now + LENGTH_MS)
            if self._store.swap(self._name, found, _table(others if mine is None else [*others, mine])):
                self._mine, self._version = mine, found.version()
                return True
        return False

    def _read(self, found: DeltaTable) -> list[Claim]:
        rows = self._store.ask(found, "SELECT * FROM rows").read_all()
        texts = [values(rows, name) for name in ("dataset", "owner")]
        times = [[one // 1_000 for one in stored(rows, name)] for name in _TIMES]
        return [
            Claim(dataset=dataset, owner=owner, start=start, end=end, until=until)
            for dataset, owner, start, end, until in zip(*texts, *times, strict=True)
        ]


def _table(claims: Sequence[Claim]) -> Table:
    texts = [array([getattr(one, name) for one in claims], TEXT) for name in ("dataset", "owner")]
    times = [array([getattr(one, name) * 1_000 for one in claims], TIME) for name in _TIMES]
    return table([*texts, *times], SCHEMA)


def _machine() -> str:
    """Return a text that stands for this machine, without its name."""
    return blake2b(node().encode(), digest_size=8).hexdigest()


def _ended(owner: str) -> bool:
    """Whether a claim belongs to a process of this machine that has ended. Of other machines nothing is known."""
    machine, process, _ = owner.split("-")
    if machine != _machine() or sys.platform == "win32":  # there, the signal 0 would end the process
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except OSError:
        pass
    return False
