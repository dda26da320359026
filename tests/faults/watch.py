"""A limiter that records which tickets it gave and which came back."""

from __future__ import annotations

from collections.abc import Callable

from perpkit._runtime.limits.local import LocalLimiter, Ticket


class WatchedLimiter(LocalLimiter):
    """The limiter of a process, with records that a test can read."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__(clock)
        self.tickets: list[Ticket] = []
        self.returned: list[Ticket] = []

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        ticket = super().reserve(key, cost, per_minute, patience, after)
        self.tickets.append(ticket)
        return ticket

    def release(self, ticket: Ticket) -> None:
        super().release(ticket)
        self.returned.append(ticket)

    @property
    def kept(self) -> int:
        """Number of tickets that were not given back. Each is for one request that was sent."""
        return len(self.tickets) - len(self.returned)
