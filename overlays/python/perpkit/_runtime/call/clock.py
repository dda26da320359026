"""The vendor's time, estimated from its answers.

A signed request carries a time that the vendor compares with its own. Every answer with a ``Date`` is a sample: the
vendor read its clock somewhere between sending and receiving, so the midpoint is off by half the round trip at most.
``Date`` has whole seconds, which adds half a second of doubt. This machine's own clock is used as long as it lies
within the doubt; it is nearly always better than the estimate.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from email.utils import parsedate_to_datetime

from attrs import frozen

from ..times import to_epoch

SAMPLES = 8
"""Samples kept; the one with the least doubt now is used."""
DRIFT = 100e-6
"""Seconds a cheap clock may be off after each second since a sample."""
HALF_SECOND = 0.5


@frozen(kw_only=True)
class ClockState:
    """What is known of the vendor's clock at one moment."""

    offset_ms: int
    """Milliseconds the vendor's clock is ahead of this machine's; ``0`` within the doubt."""
    doubt_ms: int | None
    """How far the estimate may be off; ``None`` before the first answer."""
    round_trip_ms: int | None
    """Round trip of the sample in use; ``None`` before the first answer."""


@frozen
class _Sample:
    at: float
    """Monotonic time of the midpoint."""
    vendor: float
    """The vendor's time then, in epoch seconds."""
    round_trip: float

    def doubt(self, now: float) -> float:
        return self.round_trip / 2 + HALF_SECOND + DRIFT * (now - self.at)


class Clock:
    """The time to sign with. Shared by the copies of a client; safe in threads."""

    def __init__(self, wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._samples: deque[_Sample] = deque(maxlen=SAMPLES)
        self._lock = threading.Lock()

    def moment(self) -> float:
        """Return a monotonic time, to be given to :meth:`observe` later."""
        return self._monotonic()

    def now_ms(self) -> int:
        """Return the vendor's time as well as it is known, in epoch milliseconds."""
        wall, sample = self._wall(), self._best()
        if sample is None:
            return int(wall * 1000)
        now = self._monotonic()
        estimate = sample.vendor + (now - sample.at)
        return int((wall if abs(estimate - wall) <= sample.doubt(now) else estimate) * 1000)

    def observe(self, sent: float, signed_ms: int, date: str) -> bool:
        """Learn from an answer that has just arrived.

        Args:
            sent: :meth:`moment` of sending.
            signed_ms: :meth:`now_ms` of sending.
            date: Its ``Date`` header.

        Returns:
            Whether the time to sign with has moved since then, by this answer or by that of a call beside it, so that
            a request refused for its time is worth another try.
        """
        try:
            vendor = to_epoch(parsedate_to_datetime(date), "s")
        except (ValueError, OverflowError):
            return False
        received = self._monotonic()
        sample = _Sample((sent + received) / 2, vendor + HALF_SECOND, received - sent)
        with self._lock:
            # A vendor's clock, or ours, was set since: what contradicts the newest sample is no longer true.
            fitting = [other for other in self._samples if _agree(other, sample, received)]
            self._samples = deque([*fitting, sample], maxlen=SAMPLES)
        expected_ms = signed_ms + (self._monotonic() - sent) * 1000
        return abs(self.now_ms() - expected_ms) > HALF_SECOND * 1000

    def state(self) -> ClockState:
        """Return what is known now."""
        sample = self._best()
        if sample is None:
            return ClockState(offset_ms=0, doubt_ms=None, round_trip_ms=None)
        offset = self.now_ms() - int(self._wall() * 1000)
        doubt = sample.doubt(self._monotonic())
        return ClockState(offset_ms=offset, doubt_ms=round(doubt * 1000), round_trip_ms=round(sample.round_trip * 1000))

    def _best(self) -> _Sample | None:
        now = self._monotonic()
        with self._lock:
            return min(self._samples, key=lambda sample: sample.doubt(now), default=None)


def _agree(one: _Sample, other: _Sample, now: float) -> bool:
    difference = abs((one.vendor - one.at) - (other.vendor - other.at))
    return difference <= one.doubt(now) + other.doubt(now)
