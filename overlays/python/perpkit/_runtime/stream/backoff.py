"""How long to wait before the next connection."""

from __future__ import annotations

import random
from collections.abc import Callable

from attrs import define

FIRST = 1.0
"""Maximum of the first wait, in seconds; it doubles with each failure."""
LONGEST = 60.0
LONGEST_ASKED = 600.0
"""The longest wait that a vendor can ask for; it is a stream, so giving up is not better."""
STEADY = 10.0
"""A connection with data that lasts so long, in seconds, ends the row of failures. A handshake alone does not."""
DOUBLINGS = 16


@define
class Backoff:
    """Counts failures in a row; each makes the next wait longer."""

    draw: Callable[[], float] = random.random
    failures: int = 0

    def wait(self, asked: float | None = None) -> float:
        """Count a failure, and return the seconds to wait: full jitter, or what the vendor asks."""
        self.failures += 1
        longest = min(LONGEST, FIRST * 2.0 ** min(self.failures - 1, DOUBLINGS))
        wait = self.draw() * longest
        return wait if asked is None else min(max(asked, wait), LONGEST_ASKED)

    def ended(self, seconds: float, *, data: bool) -> None:
        """Note the end of a connection that lasted some seconds, with or without data."""
        if data and seconds >= STEADY:
            self.failures = 0
