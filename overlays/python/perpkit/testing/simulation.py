"""Simulated time for tests: when code waits, the clock moves forward, and no real time passes."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime

from .._runtime.limits.local import LocalLimiter, replace_process_limiter
from .._runtime.timekeeping import Timekeeper, replace


class SimulatedTime(Timekeeper):
    """A clock that stands still until code waits. Then it moves forward at once by the seconds of the wait.

    Waits of several tasks overlap, as real ones do. May be used from several threads.
    """

    def __init__(self, start: datetime | None = None) -> None:
        """Begin at a moment.

        Args:
            start: An aware datetime; by default this machine's time.

        Raises:
            ValueError: The datetime has no time zone.
        """
        if start is not None and start.tzinfo is None:
            raise ValueError("start has no time zone: pass datetime(..., tzinfo=timezone.utc)")
        self._start = time.time() if start is None else start.timestamp()
        self._passed = 0.0
        self._lock = threading.Lock()
        self.waits: list[float] = []
        """Seconds of every wait so far, in the order in which they began: for the rate limit and between retries."""

    @property
    def now(self) -> datetime:
        """The simulated time, in UTC."""
        return datetime.fromtimestamp(self.wall(), UTC)

    @property
    def passed(self) -> float:
        """Seconds since the beginning."""
        return self._passed

    def advance(self, seconds: float) -> None:
        """Let time pass without a wait, for example until a rate limit is free again.

        Raises:
            ValueError: The seconds are below zero: time does not run backwards.
        """
        if not seconds >= 0:
            raise ValueError(f"seconds is {seconds!r}; time does not run backwards: pass 0 or more")
        with self._lock:
            self._passed += seconds

    def wall(self) -> float:
        """Return the time in epoch seconds."""
        return self._start + self._passed

    def monotonic(self) -> float:
        """Return the seconds since the beginning; they never run backwards."""
        return self._passed

    def sleep(self, seconds: float) -> None:
        """Record a wait, and let its time pass at once."""
        self._reach(self._begun(seconds))

    async def pause(self, seconds: float) -> None:
        """Record a wait, and let its time pass as soon as the other tasks have had their turn."""
        until = self._begun(seconds)
        await asyncio.sleep(0)
        self._reach(until)

    def _begun(self, seconds: float) -> float:
        with self._lock:
            self.waits.append(seconds)
            return self._passed + seconds

    def _reach(self, moment: float) -> None:
        with self._lock:
            self._passed = max(self._passed, moment)


@contextmanager
def simulated_time(start: datetime | None = None) -> Generator[SimulatedTime, None, None]:
    """Let clients that are built inside this block never wait.

    They keep the rate limit, retry and sign as usual, but their clock moves forward at once when they wait. They share
    a rate limit of their own, which starts unused and ends with the block; ``PERPKIT_REDIS_URL`` is not read. Clients
    built before, and limiters that you pass, use real time. How long an answer may take is measured in real time. This
    changes the whole process, not only the calling thread.

    Args:
        start: The time at the beginning, an aware datetime; by default this machine's.

    Yields:
        The clock. ``waits`` are the seconds of every wait, ``advance(...)`` lets time pass.

    Raises:
        ValueError: The datetime has no time zone.
    """
    simulated = SimulatedTime(start)
    timekeeper, limiter = replace(simulated), replace_process_limiter(LocalLimiter(simulated.monotonic))
    try:
        yield simulated
    finally:
        replace(timekeeper)
        replace_process_limiter(limiter)
