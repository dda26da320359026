"""A queue for connections: first come, first served.

Each place behind the gate is one connection; the one used last is used next. Waiting uses no CPU time, and ends only if
the caller sets a limit. A place whose exchange was interrupted is closed, not given back.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from ..timeout import NoPlaceError

SIZE = 16
"""Number of places of a client."""


class Place(Protocol):
    """One connection."""

    def close(self) -> None:
        """Close it, without waiting."""
        ...


P = TypeVar("P", bound=Place)


class Lease(Generic[P]):
    """A place that one call uses until it gives it back.

    A signal handler may raise between any two lines of a blocking call. So a lease that is garbage-collected gives up
    its place automatically, and no place is ever lost.
    """

    __slots__ = ("_gate", "clean", "place", "waited")

    def __init__(self, gate: Gate[P] | None, waited: float) -> None:
        self._gate = gate
        self.place: P | None = None
        self.waited = waited
        """Seconds in the queue."""
        self.clean = True
        """Whether the connection can be used again."""

    @classmethod
    def of(cls, place: P) -> Lease[P]:
        """Return a lease of a place that does not belong to a gate."""
        lease = cls(None, 0.0)
        lease.place = place
        return lease

    def taken(self) -> P:
        """Return the place.

        Raises:
            RuntimeError: It was already given back.
        """
        if self.place is None:
            raise RuntimeError("the place was already given back")
        return self.place

    def release(self) -> None:
        """Give the place back. A second call changes nothing."""
        if self._gate is not None:
            self._gate.take_back(self)
            self._gate = None

    def __del__(self) -> None:
        if self._gate is not None:
            self._gate.forget(self)


class Gate(Generic[P]):
    """The places of one client, and the queue of calls that wait for one. Safe in threads."""

    def __init__(self, build: Callable[[], P], size: int = SIZE) -> None:
        self._build = build
        self._size = size
        self._lock = threading.Lock()
        self._free: list[P] = []
        self._out: set[int] = set()
        """Number of leases in use."""
        self._waiting: deque[Callable[[], None]] = deque()
        """One function for each waiting call, which wakes it; the first in the queue comes first."""
        self._closed = False

    def enter(self, seconds: float | None = None) -> Lease[P]:
        """Wait for a place, blocking, and take it, within ``seconds`` if they are given."""
        lease = self._take_or_queue(None, False, 0.0)
        if lease is not None:
            return lease
        began, woken = 0.0, False
        while True:
            turn = threading.Lock()
            turn.acquire()
            wake = turn.release
            try:
                lease = self._take_or_queue(wake, woken, time.monotonic() - began if woken else 0.0)
                if lease is not None:
                    return lease
                began = began or time.monotonic()
                in_time = turn.acquire(timeout=-1 if seconds is None else max(0.0, began + seconds - time.monotonic()))
            except BaseException:
                self._leave(wake)
                raise
            if not in_time:
                self._leave(wake)
                raise NoPlaceError
            woken = True

    async def enter_async(self, seconds: float | None = None) -> Lease[P]:
        """Wait for a place, asynchronously, and take it, within ``seconds`` if they are given.

        All calls that wait at one gate share an event loop.
        """
        lease = self._take_or_queue(None, False, 0.0)
        if lease is not None:
            return lease
        import asyncio  # slow to import

        loop, began, woken = asyncio.get_running_loop(), time.monotonic(), False
        while True:
            turn: asyncio.Future[None] = loop.create_future()

            def wake(turn: asyncio.Future[None] = turn) -> None:
                if not turn.done():
                    turn.set_result(None)

            lease = self._take_or_queue(wake, woken, time.monotonic() - began)
            if lease is not None:
                return lease
            try:
                async with asyncio.timeout(None if seconds is None else max(0.0, began + seconds - time.monotonic())):
                    await turn
            except TimeoutError:
                self._leave(wake)
                raise NoPlaceError from None
            except BaseException:
                self._leave(wake)
                raise
            woken = True

    def take_back(self, lease: Lease[P]) -> None:
        """Take a place back, and wake the next waiting call."""
        place, lease.place = lease.place, None
        with self._lock:
            kept = place is not None and lease.clean and not self._closed
            if place is not None and kept:
                self._free.append(place)
            self._out.discard(id(lease))
        self._wake()
        if place is not None and not kept:
            place.close()

    def forget(self, lease: Lease[P]) -> None:
        """Handle a lost lease: its place is gone, and the next waiting call may open a new one.

        This runs when the interpreter drops the last reference, possibly while this gate's lock is held.
        """
        self._out.discard(id(lease))
        self._wake()

    def close(self) -> list[P]:
        """Keep no places from now on, and return the free ones; the caller must close them."""
        with self._lock:
            self._closed = True
            free, self._free = self._free, []
        return free

    def _take_or_queue(self, wake: Callable[[], None] | None, woken: bool, waited: float) -> Lease[P] | None:
        """Take a place if one is free and no other call waits; otherwise join the queue, if ``wake`` is given."""
        with self._lock:
            if len(self._out) < self._size and (woken or not self._waiting):
                lease = Lease(self, waited)
                self._out.add(id(lease))
                lease.place = self._free.pop() if self._free else self._build()
                return lease
            if wake is not None and woken:
                self._waiting.appendleft(wake)  # another call took the place: stay first in the queue
            elif wake is not None:
                self._waiting.append(wake)
        return None

    def _leave(self, wake: Callable[[], None]) -> None:
        """Leave the queue. If this call was already woken, wake the next one instead."""
        try:
            self._waiting.remove(wake)
        except ValueError:
            self._wake()

    def _wake(self) -> None:
        try:
            wake = self._waiting.popleft()
        except IndexError:
            return
        wake()
