"""The limiter of one process: threads and tasks share it."""

from __future__ import annotations

import os
import sys
import threading
import time
import weakref
from typing import TYPE_CHECKING

from attrs import define

from ..errors import WaitTooLongError
from .budget import Budget
from .protocol import (
    MARGIN,
    MICROSECONDS,
    WINDOW,
    AsyncLimiter,
    Limiter,
    LimitState,
    Ticket,
    check_cost,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "MARGIN",
    "MICROSECONDS",
    "WINDOW",
    "AsyncLimiter",
    "LimitState",
    "Limiter",
    "LocalLimiter",
    "Ticket",
    "Unlimited",
    "process_limiter",
]

REMEMBERED = 64
"""Number of budgets that are kept although nothing counts in them, because they hold the limit the vendor named."""


@define(eq=False)
class Booking:
    """The limiter's record of a ticket."""

    budget: Budget
    moment: int
    held: bool = True
    """Whether the units have not been given back."""


class LocalLimiter:
    """The limiter of one process. Threads and tasks share it; asynchronous code may call it as it is.

    After a fork, the child starts with a copy of everything that counts, so it does not start with a full budget. From
    then on each process counts alone: processes that share a key for longer need Redis.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, window: float = WINDOW, margin: float = MARGIN
    ) -> None:
        """Start with every budget unused.

        Args:
            clock: Gives the time in seconds; it must not run backwards.
            window: Seconds in which the vendor counts. Budgets are units per window.
            margin: Part of the window by which the travel times of two requests may differ.
        """
        self._clock = clock
        self._window, self._span = whole(window), whole(window * (1 + margin))
        self._lock = threading.Lock()
        self._budgets: dict[str, Budget] = {}  # the one used last comes last
        _LIVING.add(self)

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        """See :meth:`Limiter.reserve`."""
        with self._lock:
            now = self._now()
            if cost == 0:
                return Ticket(key, 0, now / MICROSECONDS, 0.0, None)
            budget = self._budget(key, now)
            budget.ask(per_minute)
            check_cost(cost, budget.limit)
            moment = budget.earliest(now, cost, now + whole(after))
            wait = (moment - now) / MICROSECONDS
            if patience is not None and wait > patience:
                raise WaitTooLongError(wait, patience)
            budget.book(now, moment, cost)
            return Ticket(key, cost, moment / MICROSECONDS, wait, Booking(budget, moment), budget.limit)

    def release(self, ticket: Ticket) -> None:
        """See :meth:`Limiter.release`."""
        with self._lock:
            booking = ticket.id
            if isinstance(booking, Booking) and booking.held and self._budgets.get(ticket.key) is booking.budget:
                booking.held = False
                booking.budget.cancel(self._now(), booking.moment, ticket.cost)

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """See :meth:`Limiter.observe`."""
        with self._lock:
            now = self._now()
            self._budget(key, now).learn(now, now if ticket is None else min(now, whole(ticket.at)), used, limit)

    def record(self, key: str, cost: int, wait: float) -> Ticket:
        """Book a request that another limiter has allowed after ``wait`` seconds, even if it does not fit."""
        with self._lock:
            now = self._now()
            moment = now + whole(wait)
            budget = self._budget(key, now)
            budget.book(now, moment, cost)
            return Ticket(key, cost, moment / MICROSECONDS, wait, Booking(budget, moment))

    def booked(self, key: str) -> int:
        """Return the client's own units of the last window and of all requests still to be sent."""
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
        return whole(self._clock())

    def _budget(self, key: str, now: int) -> Budget:
        budget = self._budgets.pop(key, None)
        if budget is None:
            budget = Budget(self._window, self._span)
        else:
            budget.forget(now)
        self._budgets[key] = budget
        while len(self._budgets) > REMEMBERED:
            oldest = next(iter(self._budgets))
            if not self._budgets[oldest].idle(now):
                break
            del self._budgets[oldest]
        return budget

    def inherit(self) -> None:
        """Start again in a forked child: another thread may have held the lock; the tickets belong to the parent."""
        self._lock = threading.Lock()
        now = self._now()
        self._budgets = {key: budget.inherited(now) for key, budget in self._budgets.items()}

    @staticmethod
    def inherit_everywhere() -> None:
        """After a fork, in the child."""
        for limiter in list(_LIVING):
            limiter.inherit()


class Unlimited:
    """Allows every request at once: for your own server without a limit, such as a replay server in tests."""

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        """See :meth:`Limiter.reserve`; nothing is booked."""
        return Ticket(key, cost, 0.0, 0.0, None)

    def release(self, ticket: Ticket) -> None:
        """Nothing is to be given back."""

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """Nothing is learnt."""

    def state(self, key: str) -> LimitState:
        """Nothing is known."""
        return LimitState(None, 0, 0.0)


_LIVING: weakref.WeakSet[LocalLimiter] = weakref.WeakSet()
if sys.platform != "win32":
    os.register_at_fork(after_in_child=LocalLimiter.inherit_everywhere)

PROCESS = LocalLimiter()
_current = PROCESS


def process_limiter() -> LocalLimiter:
    """Return the one limiter that all clients of this process share; each key has its own budgets."""
    return _current


def replace_process_limiter(limiter: LocalLimiter) -> LocalLimiter:
    """Let clients built from now on share another limiter; return the one before."""
    global _current
    before, _current = _current, limiter
    return before
