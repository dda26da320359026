"""A client's own record of a shared budget: what it has sent, and what it must still report to Redis.

Redis may lose data: it restarts, or a replica takes over that lacks the latest changes. So every store has a run (a
random number drawn when the store begins) and a serial (which counts reservations). If a client finds another run, or
a serial below the one it knows, it reports to the store what it has sent itself. It also reports the total that
counted when it last asked. The part of this total that no client has reported yet stays reserved for one window.
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
"""Number of possible runs. All of them are exact in Lua, which uses floating-point numbers."""
REMEMBERED = 64
"""Largest number of keys that are kept although nothing counts for them."""
UNTOLD = 64
"""Largest number of observations that wait for the next call; older ones are dropped."""
LEVELS = (1, 8, 64, 512)
"""Units for which one member of each sorted set of the log counts."""


class Verdict(IntEnum):
    """Meaning of the first number of an answer."""

    BOOKED = 1
    LONG = 2
    COST = 3
    FORGOT = 4
    TOLD = 5


@frozen
class Reply:
    """An answer of the script. Times are in microseconds of Redis' clock."""

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
    """One request of this client, sent or booked, with its time in microseconds of this machine's clock."""

    moment: int
    cost: int
    alone: bool
    """Whether it was booked without Redis."""


@frozen
class Observation:
    """What an answer said about the limit. ``sent`` is a time of Redis' clock, or -1."""

    used: int
    limit: int
    sent: int
    seen: int
    """When the answer came, in microseconds of this machine's clock."""


@define
class Known:
    """What is known of one key."""

    run: int = 0
    serial: int = 0
    limit: int = 0
    total: int = 0
    """All units that counted or were booked at the last call, including those of other programs."""
    lapse: int = 0
    """The latest time until which they count, by this machine's clock."""
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
    """What one client knows of its keys. The caller passes the time, in seconds of a clock that never goes back."""

    def __init__(self, prefix: str, window: float, span: float) -> None:
        self._prefix = prefix
        self._window, self._span = whole(window), whole(span)
        self._lock = threading.Lock()
        self._keys: dict[str, Known] = {}

    def unlocked(self) -> None:
        """After a fork: another thread of the parent may have held the lock."""
        self._lock = threading.Lock()

    def letter(self, key: str, seconds: float, complete: bool, question: str, *arguments: str | int) -> Letter:
        """Return a call that contains everything there is to report.

        Args:
            key: Name of the budget.
            seconds: The time.
            complete: Whether to report everything that this client has sent, for a store that has lost its data.
            question: The question to ask after the report.
            arguments: Arguments of the question.
        """
        with self._lock:
            now = whole(seconds)
            known = self._known(key, now)
            observations, known.untold = known.untold, []
            alone = [sent for sent in known.sent.values() if sent.alone]
            complete = complete or bool(alone)  # requests sent without Redis are reported with all others
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
        """Read an answer. If the store has lost its data, it did nothing: ask again with a complete letter."""
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
        """Keep what a failed call should have reported."""
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
        """Keep what an answer said, for the next call.

        Returns:
            Whether it must be reported at once: the budget is used up, and every client has to stop.
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
        """Return the keys for which there is something to report."""
        with self._lock:
            return [key for key, known in self._keys.items() if known.untold]

    def _names(self, key: str) -> list[str]:
        """Return the names in Redis; the braces keep them on one node of a cluster."""
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
        """Forget the oldest requests, those that no longer count."""
        while known.sent:
            first = next(iter(known.sent))
            if known.sent[first].moment > now - self._span:
                break
            del known.sent[first]


def number() -> str:
    """Return a new random identifier for a request."""
    return secrets.token_hex(8)
