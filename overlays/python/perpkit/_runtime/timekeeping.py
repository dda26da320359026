"""The source of the time, and waiting. Tests can replace both."""

from __future__ import annotations

import time


class Timekeeper:
    """This machine's clocks, and waiting."""

    def wall(self) -> float:
        """Return the time in epoch seconds."""
        return time.time()

    def monotonic(self) -> float:
        """Return a time in seconds that never runs backwards."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait, blocking."""
        time.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        """Wait, asynchronously."""
        from asyncio import sleep  # slow to import, and loaded already where anything is awaited

        await sleep(seconds)


SYSTEM = Timekeeper()
_current = SYSTEM


def current() -> Timekeeper:
    """Return the timekeeper of clients that are built now; they keep it."""
    return _current


def replace(timekeeper: Timekeeper) -> Timekeeper:
    """Set the timekeeper of clients that are built from now on; return the previous one."""
    global _current
    before, _current = _current, timekeeper
    return before
