"""The time at which an attempt ends, even if bytes still arrive.

The HTTP library gives each read and write its own time limit. A server that sends a byte from time to time never
reaches it. So every read and write of a place gets at most the time that is left for the whole attempt.
"""

from __future__ import annotations

import time

import httpcore


class Deadline:
    """When the attempt that uses a connection must end."""

    __slots__ = ("_until", "total")

    def __init__(self) -> None:
        self.total = 0.0
        self._until = 0.0

    def begin(self, total: float) -> None:
        """Start an attempt of at most ``total`` seconds."""
        self.total = total
        self._until = time.monotonic() + total

    def left(self, timeout: float | None) -> float:
        """Return the seconds that one read or write may take.

        Raises:
            httpcore.ReadTimeout: No time is left.
        """
        left = self._until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout(f"the attempt was not over after {self.total:g} s")
        return left if timeout is None else min(timeout, left)
