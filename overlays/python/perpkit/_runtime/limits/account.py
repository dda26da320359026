"""What a client of a shared budget knows by itself: what it has sent, and what it has still to tell the others.

Redis may forget: it restarts, or a replica takes over that has missed the latest. So every store has a run, a number
that is drawn when it begins, and a serial, which counts reservations. A client that finds another run, or a serial
below the one it knows, tells the store what it has sent itself. It also says how much it knew to count altogether:
what no client has told yet of that is kept free for one window.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from attrs import Factory, define, frozen

from .protocol import MICROSECONDS, whole

RUNS = 1 << 52
"""Runs are drawn from so many numbers: all of them are exact in Lua, which counts in floating point."""
REMEMBERED = 64
"""Keys that are known although nothing of them counts."""
UNTOLD = 64
"""Observations that wait at most for the next call: of more, the oldest are dropped."""
LEVELS = (1, 8, 64, 512)
"""Units that a member of the log stands for, by sorted set."""


class Verdict(IntEnum):
    """First number of an answer."""

    BOOKED = 1
    LONG = 2
    COST = 3
    FORGOT = 4
    TOLD = 5


@frozen
class Reply:
    """What the script answers; moments in microseconds of Redis' clock."""

    verdict: int
    now: int
    moment: int
    limit: int
    used: int
    run: int
    serial: int
    total: int
    last: int

    @property
    def wait(self) -> float:
        """Seconds until the moment."""
        return (self.moment - self.now) / MICROSECONDS


@frozen
class Sent:
    """One request of this client, sent or booked; its moment by the clock of this machine, in microseconds."""

    moment: int
    cost: int
    alone: bool
    """Whether it was booked without Redis."""


@frozen
class Observation:
    """What an answer said; ``sent`` by Redis' clock, or -1."""

    used: int
    limit: int
    sent: int
    seen: int
    """When it was seen by the clock of this machine, in microseconds."""


@define
class Known:
    """What is known of one key."""

    run: int = 0
    serial: int = 0
    limit: int = 0
    total: int = 0
    """All units that counted or were booked at the last call, those of other programs included."""
    lapse: int = 0
    """Until when they do at most, by the clock of this machine."""
    sent: dict[str, Sent] = Factory(dict[str, Sent])
    untold: list[Observation] = Factory(list[Observation])


@frozen
class Letter:
    """One call of the script."""

    key: str
    names: list[str]
    arguments: list[str | int]
    observations: list[Observation]
    entries: tuple[str, ...]


class Account:
    """What one client knows of its keys. The caller brings the time, in seconds of a clock that does not go back."""

    def __init__(self, prefix: str, window: float, span: float) -> None:
        self._prefix = prefix
        self._window, self._span = whole(window), whole(span)
        self._lock = threading.Lock()
        self._keys: dict[str, Known] = {}

    def unlocked(self) -> None:
        """After a fork: another thread of the parent may have held the lock."""
        self._lock = threading.Lock()

    def letter(self, key: str, seconds: float, complete: bool, question: str, *arguments: str | int) -> Letter:
        """Return a call with everything there is to tell.

        Args:
            key: Name of the budget.
            seconds: The time.
            complete: Whether to tell all that this client has sent, for a store that has forgotten.
            question: What to do then.
            arguments: What the question needs.
        """
        with self._lock:
            now = whole(seconds)
            known = self._known(key, now)
            observations, known.untold = known.untold, []
            alone = [sent for sent in known.sent.values() if sent.alone]
            complete = complete or bool(alone)  # what was sent without Redis is told with all the rest
            entries = dict(known.sent) if complete else {}
            counts = known.lapse > now
            claimed = (known.total if counts else 0) + sum(sent.cost for sent in alone)
            lapse = max([known.lapse, *(sent.moment + self._span for sent in alone)]) - now
            owes = 2 if complete else int(bool(known.sent) or counts)
            call: list[str | int] = [question, self._span, self._window, known.run, known.serial]
            call += [1 + secrets.randbelow(RUNS - 1), owes, claimed, max(0, lapse), known.limit]
            call.append(len(entries))
            for number, sent in entries.items():
                call += [sent.moment - now, sent.cost, number]
            call.append(len(observations))
            for seen in observations:
                call += [seen.used, seen.limit, seen.sent, now - seen.seen]
            return Letter(key, self._names(key), [*call, *arguments], observations, tuple(entries))

    def answered(self, letter: Letter, seconds: float, answer: Sequence[Any]) -> Reply:
        """Read an answer. If the store has forgotten, nothing was done: ask again with a complete letter."""
        reply = Reply(*map(int, answer))
        with self._lock:
            now = whole(seconds)
            known = self._known(letter.key, now)
            if reply.verdict == Verdict.FORGOT:
                known.untold = letter.observations + known.untold
                return reply
            for number in letter.entries:
                if number in known.sent:
                    known.sent[number] = Sent(known.sent[number].moment, known.sent[number].cost, alone=False)
            if reply.run != known.run or reply.serial >= known.serial:
                known.run, known.serial, known.limit = reply.run, reply.serial, reply.limit
                known.total, known.lapse = reply.total, now + reply.last - reply.now + self._span
        return reply

    def undelivered(self, letter: Letter) -> None:
        """Keep what a call should have told."""
        with self._lock:
            known = self._keys.setdefault(letter.key, Known())
            known.untold = (letter.observations + known.untold)[-UNTOLD:]

    def note(self, key: str, number: str, seconds: float, wait: float, cost: int, alone: bool) -> None:
        """Remember a request of this client."""
        with self._lock:
            now = whole(seconds)
            self._known(key, now).sent[number] = Sent(now + whole(wait), cost, alone)

    def strike(self, key: str, number: str) -> None:
        """Forget a request that was never sent."""
        with self._lock:
            if key in self._keys:
                self._keys[key].sent.pop(number, None)

    def observed(self, key: str, used: int | None, limit: int | None, sent: float | None, seconds: float) -> bool:
        """Keep what an answer said for the next call.

        Returns:
            Whether it cannot wait: others have used the budget up, and every client has to stop.
        """
        with self._lock:
            now = whole(seconds)
            known = self._known(key, now)
            known.untold = known.untold[1 - UNTOLD :]
            known.untold.append(
                Observation(
                    used=-1 if used is None else used,
                    limit=-1 if limit is None else limit,
                    sent=-1 if sent is None else whole(sent),
                    seen=now,
                )
            )
            allowed = limit or known.limit
            return used is not None and 0 < allowed <= used and used > known.total

    def untold(self) -> list[str]:
        """Return the keys of which something is to be told."""
        with self._lock:
            return [key for key, known in self._keys.items() if known.untold]

    def _names(self, key: str) -> list[str]:
        """Return the names in Redis; the braces keep them on one node."""
        parts = ("facts", "foreign", "peaks", *(f"log{units}" for units in LEVELS))
        return [f"{self._prefix}{{{key}}}:{part}" for part in parts]

    def _known(self, key: str, now: int) -> Known:
        known = self._keys.pop(key, None) or Known()
        self._keys[key] = known
        self._lapse(known, now)
        while len(self._keys) > REMEMBERED:
            oldest, first = next(iter(self._keys.items()))
            self._lapse(first, now)
            if first.sent or first.untold or first.lapse > now:
                break
            del self._keys[oldest]
        return known

    def _lapse(self, known: Known, now: int) -> None:
        """Forget, from the front, the requests that no longer count."""
        while known.sent:
            first = next(iter(known.sent))
            if known.sent[first].moment > now - self._span:
                break
            del known.sent[first]


def number() -> str:
    """Draw what a request is known by."""
    return secrets.token_hex(8)
