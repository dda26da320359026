"""What a limiter is: tickets, what is known of a budget, and the two protocols.

A limiter decides and never sleeps. It returns a ticket that says when its request may be sent, and the caller waits. A
booked time never changes. A later request may be sent earlier only if there is room that no request has booked.
"""

from __future__ import annotations

from typing import Protocol

from attrs import field, frozen

from ..errors import ConfigurationError

WINDOW = 60.0
"""Length of the vendors' counting window, in seconds."""
MARGIN = 0.0125
"""Part of the window by which the travel times of two requests may differ."""
MICROSECONDS = 1_000_000
"""Microseconds in a second. Internal times are whole microseconds, so that sums and comparisons are exact."""


@frozen
class Ticket:
    """Permission to send one request."""

    key: str
    cost: int
    """Units of the budget that it uses."""
    at: float
    """Earliest time at which the request may be sent, in seconds of the limiter's clock."""
    wait: float
    """Seconds from the reservation until then."""
    id: object = field(repr=False)
    """The limiter's own record of it."""
    per_minute: int | None = None
    """The budget on which the decision was based, if the limiter gives it."""


@frozen
class LimitState:
    """What is known of a key's budget at one moment."""

    per_minute: int | None
    """The budget in the vendor's answers, else the last requested one; ``None`` before the first request."""
    used: int
    """Units that count now, including those of other programs with the same key."""
    wait: float
    """Seconds until a request of cost 1 may be sent."""


class Limiter(Protocol):
    """Decides when a request may be sent. Safe in threads. A call may take a round trip, but never waits for budget."""

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        """Book the earliest time at which a request may be sent.

        Args:
            key: Name of the budget. All callers with the same name share it.
            cost: Units that the request uses; ``0`` passes at once.
            per_minute: The budget in units, unless the vendor's answers have named another.
            patience: Longest acceptable wait in seconds, or ``None``.
            after: Seconds from now before which the request is not sent, because another limit keeps it.

        Raises:
            WaitTooLongError: It would take longer than ``patience``. Nothing is booked.
            ConfigurationError: The cost is above the whole budget.
        """
        ...

    def release(self, ticket: Ticket) -> None:
        """Give back the units of a request that was never sent. A second call changes nothing."""
        ...

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """Learn from an answer what the vendor has counted in its current window, and what it allows.

        Args:
            key: Name of the budget.
            used: Units the vendor has counted, or ``None`` if it does not say.
            limit: Units it allows per minute, or ``None``.
            ticket: The ticket of the answered request. It tells how old the answer is; without it, an answer
                counts as new.
        """
        ...

    def state(self, key: str) -> LimitState:
        """Return what is known of the budget; book nothing."""
        ...


class AsyncLimiter(Protocol):
    """The same as :class:`Limiter`, with methods that must be awaited."""

    async def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
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
    """Refuse a request that would never be possible, or whose cost is not valid."""
    if cost < 0:
        raise ConfigurationError(f"a request cannot cost {cost} units: the weight must be 0 or more")
    if cost > limit:
        raise ConfigurationError(
            f"a request that costs {cost} units can never be sent: the whole budget is {limit} a minute. "
            "Check the plan given to the client"
        )


def whole(seconds: float) -> int:
    """Return a moment or a time in whole microseconds."""
    return round(seconds * MICROSECONDS)
