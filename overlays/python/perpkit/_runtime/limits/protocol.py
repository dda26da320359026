"""What a limiter is: tickets, what is known of a budget, and the two protocols.

A limiter decides and never sleeps: it hands out a ticket that says when its request may go, and whoever holds the
ticket waits. A booked moment never moves. A later request goes earlier only into room that nobody has booked.
"""

from __future__ import annotations

from typing import Protocol

from attrs import field, frozen

from ..errors import ConfigurationError

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
    per_minute: int | None = None
    """The budget that was decided by, if the limiter says so."""


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


def check_cost(cost: int, limit: int) -> None:
    """Refuse a request that no wait can make possible, or that makes no sense."""
    if cost < 0:
        raise ConfigurationError(f"a request cannot cost {cost} units: the weight must be 0 or more")
    if cost > limit:
        raise ConfigurationError(
            f"a request that costs {cost} units can never go: the whole budget is {limit} a minute. "
            "Check the plan the client was given"
        )


def whole(seconds: float) -> int:
    """Return a moment or a time in whole microseconds."""
    return round(seconds * MICROSECONDS)
