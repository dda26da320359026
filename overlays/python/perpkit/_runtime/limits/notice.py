"""The warning, logged once, that the rate limit makes a request wait for long."""

from __future__ import annotations

import threading
from typing import Literal

from ..logs import LOGGER
from .protocol import Ticket

LONG = 1.0
"""Seconds; a shorter wait is not logged."""
REMEMBERED = 1024
"""Largest number of keys and reasons that are remembered as logged."""

Origin = Literal["plan", "lowest plan", "vendor"]
"""Where the budget comes from: the given plan, the lowest plan because none was given, or the vendor's documents."""

_REASONS = {
    "plan": "of the plan given with plan=",
    "lowest plan": "of the lowest plan, assumed because no plan was given",
    "vendor": "that the vendor's documents name",
    "answers": "that the vendor's answers name",
}
_SHARING = "processes that share the key can share its budget with limiter=<URL of a Redis>"
_REMEDIES = {
    "plan": f"pass a higher plan=... if the key has one, or send less; {_SHARING}",
    "lowest plan": "pass plan=... with the plan of your key, or limiter=False if nothing limits it",
    "vendor": f"send less, or less at once; {_SHARING}",
    "answers": f"send less, or less at once; {_SHARING}",
}


class Notices:
    """Remembers what was logged, so that each key and reason is logged once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told: dict[tuple[str, str], None] = {}

    def waiting(self, ticket: Ticket, name: str, asked: int, origin: Origin) -> None:
        """Warn of a wait above one second, once for each key and reason.

        Args:
            ticket: The ticket whose moment has to be waited for.
            name: What the limit belongs to, as users know it: ``CoinGlass``, ``ZTDX orders``.
            asked: The budget per minute that was passed to ``reserve``.
            origin: Where that budget comes from.
        """
        if ticket.wait <= LONG:
            return
        budget = asked if ticket.per_minute is None else ticket.per_minute
        reason = origin if budget == asked else "answers"
        with self._lock:
            if (ticket.key, reason) in self._told:
                return
            self._told[ticket.key, reason] = None
            if len(self._told) > REMEMBERED:
                del self._told[next(iter(self._told))]
        LOGGER.warning(
            "a request waits %.1f s for the rate limit of %s, %d units a minute %s: %s. This is said once",
            ticket.wait,
            name,
            budget,
            _REASONS[reason],
            _REMEDIES[reason],
        )


NOTICES = Notices()
"""The notices of this process."""
