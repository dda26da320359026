"""How many requests may go, and when: the budget of a key, kept within one process.

A vendor counts requests per minute, in fixed minutes of its own or over the last sixty seconds; which, it seldom says.
A log of what was sent satisfies both: never more than the budget in any span of one window **plus a margin**. The
margin is there because the vendor counts when a request arrives. Of budget + 1 requests, the first and the last leave
at least window + margin apart, so they arrive at least a window apart as long as no request is underway longer than
another by more than the margin (late wake-ups of the sender included). 1.25 % of a minute allows for 750 ms of such
jitter and leaves 98.8 % of the budget usable.

A limiter decides and never sleeps: it hands out a ticket that says when its request may go, and whoever holds the
ticket waits. A booked moment never moves. A later request goes earlier only into room that nobody has booked.
"""

from __future__ import annotations

import itertools
import os
import sys
import threading
import time
import weakref
from bisect import bisect_left, bisect_right
from collections import deque
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from ..errors import ConfigurationError, WaitTooLongError

if TYPE_CHECKING:
    from collections.abc import Callable

WINDOW = 60.0
"""Seconds in which vendors count."""
MARGIN = 0.0125
"""Part of the window by which two requests may differ in how long they take to arrive."""
MICROSECONDS = 1_000_000
"""In a second. Moments are whole microseconds inside, so that sums and comparisons are exact."""


@frozen
class Ticket:
    """Leave to send one request."""

    key: str
    cost: int
    """Units of the budget it takes."""
    at: float
    """Moment from which the request may go, in seconds of the limiter's clock."""
    wait: float
    """Seconds from the reservation until then."""
    id: object = field(repr=False)
    """What the limiter knows it by."""


@frozen
class LimitState:
    """What is known of a key's budget at one moment."""

    per_minute: int | None
    """The budget: as the vendor's answers say, else as last asked for; ``None`` before the first request."""
    used: int
    """Units that count now, those of other programs with the same key included."""
    wait: float
    """Seconds until a request of cost 1 may go."""


class Limiter(Protocol):
    """Who may send, when. Safe to share between threads; a call may take a round trip and never waits for budget."""

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None) -> Ticket:
        """Book the earliest moment at which a request may go.

        Args:
            key: Name of the budget. Whoever uses the same name shares it.
            cost: Units the request takes; ``0`` passes at once.
            per_minute: The budget in units, unless answers of the vendor have named another.
            patience: Longest acceptable wait in seconds, or ``None``.

        Raises:
            WaitTooLongError: It would take longer than ``patience``. Nothing is booked.
            ConfigurationError: The cost is above the whole budget.
        """
        ...

    def release(self, ticket: Ticket) -> None:
        """Give the units of a request back that was never sent. Doing so again changes nothing."""
        ...

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """Learn from an answer what the vendor has counted in its running window, and what it allows.

        Args:
            key: Name of the budget.
            used: Units the vendor has counted, or ``None`` if it does not say.
            limit: Units it allows per minute, or ``None``.
            ticket: The ticket of the answered request. It tells how old the answer is; without it, an answer
                counts as brand-new.
        """
        ...

    def state(self, key: str) -> LimitState:
        """Read the budget; books nothing."""
        ...


class AsyncLimiter(Protocol):
    """The same as :class:`Limiter`, where a call has to be awaited."""

    async def reserve(self, key: str, cost: int, per_minute: int, patience: float | None) -> Ticket:
        """See :meth:`Limiter.reserve`."""
        ...

    async def release(self, ticket: Ticket) -> None:
        """See :meth:`Limiter.release`."""
        ...

    async def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """See :meth:`Limiter.observe`."""
        ...

    async def state(self, key: str) -> LimitState:
        """See :meth:`Limiter.state`."""
        ...


class Budget:
    """What one key has sent and booked. Pure: the caller brings the time, in microseconds, and the lock."""

    __slots__ = ("_asked", "_costs", "_foreign", "_full", "_ids", "_moments", "_span", "_told", "_vendor", "_window")

    def __init__(self, window: int, span: int) -> None:
        self._window = window
        self._span = span  # window and margin
        # Three columns of one table sorted by moment: what was sent within the last two spans, and what is booked.
        self._moments: list[int] = []
        self._costs: list[int] = []
        self._ids: list[int] = []
        # (until, units) of other programs: moments rise and units fall, so the first one alive is the largest.
        self._foreign: deque[tuple[int, int]] = deque()
        # Before this moment there is no room for this cost or more: where a search may start.
        self._full = (0, 0)
        self._told = 0
        self._asked = 0
        self._vendor: int | None = None

    @property
    def limit(self) -> int:
        """Units per window: the vendor's own word overrules what was asked for; ``0`` if neither is known."""
        return self._asked if self._vendor is None else self._vendor

    def ask(self, per_window: int) -> None:
        """Set what counts as long as the vendor says nothing."""
        if per_window != self._asked:
            self._asked = per_window
            self._full = (0, 0)

    def forget(self, now: int) -> None:
        """Drop what no longer matters. One span of history beyond the window dates answers that come late."""
        old = bisect_right(self._moments, now - 2 * self._span)
        del self._moments[:old], self._costs[:old], self._ids[:old]
        while self._foreign and self._foreign[0][0] <= now:
            self._foreign.popleft()

    def used(self, now: int) -> int:
        """Units that count now."""
        foreign = self._foreign[0][1] if self._foreign else 0
        return foreign + self._sum(now - self._span, now)

    def booked(self, now: int) -> int:
        """Own units that count now or will."""
        return self._sum(now - self._span, sys.maxsize)

    def earliest(self, now: int, cost: int) -> int:
        """First moment at which ``cost`` fits, then and for the whole span after it. It must not exceed the limit."""
        full_cost, full = self._full
        moment = max(now, full) if cost >= full_cost else now
        first, coming = bisect_right(self._moments, moment - self._span), bisect_right(self._moments, moment)
        load = sum(self._costs[first:coming])
        foreign = deque(self._foreign)
        fits: int | None = None
        while True:
            while foreign and foreign[0][0] <= moment:
                foreign.popleft()
            if load + cost > self.limit - (foreign[0][1] if foreign else 0):
                fits = None
            elif fits is None:
                fits = moment
            booked = self._moments[coming] if coming < len(self._moments) else None
            if fits is not None and (booked is None or booked >= fits + self._span):
                self._full = (cost, fits)
                return fits
            # Something changes when the oldest request stops counting, a booked one starts, or foreign units end.
            changes = [until for until, _ in itertools.islice(foreign, 1)]
            if first < coming:
                changes.append(self._moments[first] + self._span)
            if booked is not None:
                changes.append(booked)
            moment = min(changes)
            while first < coming and self._moments[first] + self._span <= moment:
                load -= self._costs[first]
                first += 1
            while coming < len(self._moments) and self._moments[coming] <= moment:
                load += self._costs[coming]
                coming += 1

    def book(self, moment: int, cost: int, number: int) -> None:
        """Take the units at a moment."""
        place = bisect_right(self._moments, moment)
        self._moments.insert(place, moment)
        self._costs.insert(place, cost)
        self._ids.insert(place, number)

    def cancel(self, moment: int, number: int) -> None:
        """Give units back, if they are still here."""
        for place in range(bisect_left(self._moments, moment), bisect_right(self._moments, moment)):
            if self._ids[place] == number:
                del self._moments[place], self._costs[place], self._ids[place]
                self._full = (0, 0)
                return

    def learn(self, now: int, sent: int, used: int | None, limit: int | None) -> None:
        """Take over what an answer to a request sent at ``sent`` said."""
        if limit is not None and limit > 0 and sent >= self._told:
            self._vendor, self._told = limit, sent
            self._full = (0, 0)
        if used is None or now - sent >= self._span:
            return  # an answer older than a window speaks of another one
        # Whether others use the key is judged by what the vendor may have counted of ours at most, so that nothing of
        # ours is taken for theirs; once they do, how much is judged by what it has counted of ours at least. Only the
        # highest figure stands, for one window: the vendor may just have started anew, and late answers free nothing.
        if used <= self._sum(sent - self._span, now):
            return
        units = used - self._sum(sent - self._window, sent)
        while self._foreign and self._foreign[-1][1] <= units:
            self._foreign.pop()
        self._foreign.append((now + self._span, units))

    def _sum(self, after: int, until: int) -> int:
        return sum(self._costs[bisect_right(self._moments, after) : bisect_right(self._moments, until)])


class LocalLimiter:
    """The limiter of one process. Threads and tasks share it; asynchronous code may call it as it is."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, window: float = WINDOW, margin: float = MARGIN
    ) -> None:
        """Start with every budget unused.

        Args:
            clock: Gives the time in seconds; it must not run backwards.
            window: Seconds in which the vendor counts. Budgets are units per window.
            margin: Part of the window by which two requests may differ in how long they take to arrive.
        """
        self._clock = clock
        self._window, self._span = _whole(window), _whole(window * (1 + margin))
        self._numbers = itertools.count()
        self._start_clean()
        _LIVING.add(self)

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None) -> Ticket:
        """See :meth:`Limiter.reserve`."""
        with self._lock:
            now = self._now()
            if cost == 0:
                return Ticket(key, 0, now / MICROSECONDS, 0.0, None)
            budget = self._budgets.setdefault(key, Budget(self._window, self._span))
            budget.forget(now)
            budget.ask(per_minute)
            check_cost(cost, budget.limit)
            moment = budget.earliest(now, cost)
            wait = (moment - now) / MICROSECONDS
            if patience is not None and wait > patience:
                raise WaitTooLongError(wait, patience)
            number = next(self._numbers)
            budget.book(moment, cost, number)
            return Ticket(key, cost, moment / MICROSECONDS, wait, number)

    def release(self, ticket: Ticket) -> None:
        """See :meth:`Limiter.release`."""
        with self._lock:
            if isinstance(ticket.id, int) and ticket.key in self._budgets:
                self._budgets[ticket.key].cancel(_whole(ticket.at), ticket.id)

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """See :meth:`Limiter.observe`."""
        with self._lock:
            now = self._now()
            budget = self._budgets.setdefault(key, Budget(self._window, self._span))
            budget.forget(now)
            budget.learn(now, now if ticket is None else min(now, _whole(ticket.at)), used, limit)

    def record(self, key: str, cost: int, wait: float) -> Ticket:
        """Book what somebody else has already allowed to go after ``wait`` seconds, whether it fits or not."""
        with self._lock:
            now, number = self._now(), next(self._numbers)
            moment = now + _whole(wait)
            budget = self._budgets.setdefault(key, Budget(self._window, self._span))
            budget.forget(now)
            budget.book(moment, cost, number)
            return Ticket(key, cost, moment / MICROSECONDS, wait, number)

    def booked(self, key: str) -> int:
        """Own units of the last window and of everything still to go."""
        with self._lock:
            budget = self._budgets.get(key)
            return 0 if budget is None else budget.booked(self._now())

    def state(self, key: str) -> LimitState:
        """See :meth:`Limiter.state`."""
        with self._lock:
            budget = self._budgets.get(key)
            if budget is None or not budget.limit:
                return LimitState(None, 0, 0.0)
            now = self._now()
            budget.forget(now)
            wait = (budget.earliest(now, 1) - now) / MICROSECONDS
            return LimitState(budget.limit, budget.used(now), wait)

    def _now(self) -> int:
        return _whole(self._clock())

    def _start_clean(self) -> None:
        self._lock = threading.Lock()
        self._budgets: dict[str, Budget] = {}

    @staticmethod
    def start_clean_everywhere() -> None:
        """After a fork: another thread may have held the lock, and the tickets belong to the parent."""
        for limiter in list(_LIVING):
            limiter._start_clean()


class Unlimited:
    """Lets every request go at once: for a server of your own that does not count, such as a replay server in tests."""

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None) -> Ticket:
        """See :meth:`Limiter.reserve`; nothing is booked."""
        return Ticket(key, cost, 0.0, 0.0, None)

    def release(self, ticket: Ticket) -> None:
        """Nothing is to be given back."""

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """Nothing is learnt."""

    def state(self, key: str) -> LimitState:
        """Nothing is known."""
        return LimitState(None, 0, 0.0)


def check_cost(cost: int, limit: int) -> None:
    """Refuse a request that no wait can make possible, or that makes no sense."""
    if cost < 0:
        raise ConfigurationError(f"a request cannot cost {cost} units: the weight must be 0 or more")
    if cost > limit:
        raise ConfigurationError(
            f"a request that costs {cost} units can never go: the whole budget is {limit} a minute. "
            "Check the plan the client was given"
        )


def _whole(seconds: float) -> int:
    return round(seconds * MICROSECONDS)


_LIVING: weakref.WeakSet[LocalLimiter] = weakref.WeakSet()
if sys.platform != "win32":
    os.register_at_fork(after_in_child=LocalLimiter.start_clean_everywhere)

_PROCESS = LocalLimiter()


def process_limiter() -> LocalLimiter:
    """The one limiter every client of this process shares; names of budgets keep keys apart."""
    return _PROCESS
