"""The vendor's time, estimated from its answers.

A signed request carries a time that the vendor compares with its own. Every answer with a ``Date`` is a sample. The
vendor read its clock between sending and receiving, so the midpoint is wrong by at most half the round trip. ``Date``
has whole seconds, which adds half a second of doubt. This machine's own clock is used while it differs from the
estimate by less than the doubt, because it is then nearly always better than the estimate.

A ``Date`` may come from a proxy of the vendor whose clock is wrong. So the estimate comes from the largest group of
samples that agree. If the vendor refuses a time, the next one is used, in this order: the estimate, this machine's
clock, the estimates of other samples.

Nothing here takes a lock, because a fork could copy a lock that is held. Tuples are replaced as a whole. If two threads
add a sample at once, one of the samples may be lost.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from attrs import frozen

from ..times import http_date, to_epoch

SAMPLES = 8
"""Samples kept; the one with the least doubt now is used."""
DRIFT = 100e-6
"""Seconds by which a cheap clock may drift in each second after a sample."""
HALF_SECOND = 0.5
REFUSALS = 4
"""Refused times that are remembered."""
NEVER = float("-inf")
LONGEST_AGE = 7
"""Largest number of digits in an ``Age`` that is used: four months."""


@frozen(kw_only=True)
class ClockState:
    """What is known of the vendor's clock at one moment."""

    offset_ms: int
    """Milliseconds by which the vendor's clock is ahead of this machine's; ``0`` if that may be an error of the
    estimate."""
    doubt_ms: int | None
    """Largest possible error of the estimate; ``None`` before the first answer."""
    round_trip_ms: int | None
    """Round trip of the sample in use; ``None`` before the first answer."""


@frozen
class _Sample:
    at: float
    """Monotonic time of the midpoint."""
    vendor: float
    """The vendor's time then, in epoch seconds."""
    round_trip: float
    rounding: float = HALF_SECOND
    """Error in seconds that comes from rounding to whole seconds."""

    def doubt(self, now: float) -> float:
        return self.round_trip / 2 + self.rounding + DRIFT * (now - self.at)


@frozen
class _Refusal:
    at: float
    """Monotonic time of sending."""
    offset: float
    """The time that was refused, less the monotonic one."""


@frozen
class _Candidate:
    """A time to sign with; ``sample`` is the sample it is based on, ``None`` for this machine's own clock."""

    time: float
    sample: _Sample | None


class Clock:
    """The time to sign with. Shared by the copies of a client; safe in threads."""

    def __init__(self, wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._groups: tuple[tuple[_Sample, ...], ...] = ()
        """Groups of samples that agree, newest first. The largest group comes first; of equal groups, the newest."""
        self._refusals: tuple[_Refusal, ...] = ()

    def moment(self) -> float:
        """Return a monotonic time; pass it to :meth:`observe` later."""
        return self._monotonic()

    def now_ms(self) -> int:
        """Return the best estimate of the vendor's time, in epoch milliseconds."""
        return int(self._choice().time * 1000)

    def observe(self, sent: float, signed_ms: int, date: str, age: str = "") -> bool:
        """Learn from an answer that has just arrived.

        Args:
            sent: :meth:`moment` of sending.
            signed_ms: :meth:`now_ms` of sending.
            date: Its ``Date`` header.
            age: Its ``Age`` header, if a cache answered: seconds since ``date``.

        Returns:
            Whether the time to sign with has changed since then, because of this answer or of another call's answer.
        """
        answered = http_date(date)
        if answered is None:
            return False
        aged = int(age) if age.isascii() and age.isdigit() and len(age) <= LONGEST_AGE else 0
        vendor, rounding = to_epoch(answered, "s") + HALF_SECOND, HALF_SECOND
        if aged:
            vendor, rounding = vendor + aged + HALF_SECOND, 2 * HALF_SECOND
        received = self._monotonic()
        sample = _Sample((sent + received) / 2, vendor, received - sent, rounding)
        self._groups = _grouped(self._kept([sample, *(old for group in self._groups for old in group)]), received)
        return self._moved(sent, signed_ms)

    def refused(self, sent: float, signed_ms: int) -> bool:
        """Learn that the vendor refused the time of a request. Call :meth:`observe` with the answer first.

        Args:
            sent: :meth:`moment` of sending.
            signed_ms: :meth:`now_ms` of sending.

        Returns:
            Whether there is another time to sign with, so that the request can be tried again.
        """
        refusal = _Refusal(sent, signed_ms / 1000 - sent)
        others = [other for other in self._refusals if abs(other.offset - refusal.offset) > HALF_SECOND]
        self._refusals = (*others, refusal)[-REFUSALS:]
        return self._moved(sent, signed_ms)

    def state(self) -> ClockState:
        """Return what is known now."""
        if not self._groups:
            return ClockState(offset_ms=0, doubt_ms=None, round_trip_ms=None)
        now = self._monotonic()
        choice = self._choice()
        sample = choice.sample or _best(self._groups[0], now)
        return ClockState(
            offset_ms=int(choice.time * 1000) - int(self._wall() * 1000),
            doubt_ms=round(sample.doubt(now) * 1000),
            round_trip_ms=round(sample.round_trip * 1000),
        )

    def _kept(self, samples: list[_Sample]) -> list[_Sample]:
        """Return the newest samples, newest first. Refused samples are dropped first, even new ones."""
        refusals = self._refusals

        def value(sample: _Sample) -> tuple[bool, float]:
            estimate = _Candidate(sample.vendor, sample)
            return _refused_at(estimate, refusals, sample.at) == NEVER, sample.at

        return sorted(sorted(samples, key=value)[-SAMPLES:], key=lambda sample: sample.at, reverse=True)

    def _moved(self, sent: float, signed_ms: int) -> bool:
        expected_ms = signed_ms + (self._monotonic() - sent) * 1000
        return abs(self.now_ms() - expected_ms) > HALF_SECOND * 1000

    def _choice(self) -> _Candidate:
        """Return the first time that was not refused, or else the one whose last refusal is oldest."""
        wall, now = self._wall(), self._monotonic()
        candidates = [_candidate(_best(group, now), wall, now) for group in self._groups]
        candidates.insert(1, _Candidate(wall, None))
        refusals = self._refusals
        return min(candidates, key=lambda one: _refused_at(one, refusals, now)) if refusals else candidates[0]


def _grouped(samples: list[_Sample], now: float) -> tuple[tuple[_Sample, ...], ...]:
    groups: list[tuple[_Sample, ...]] = []
    while samples:
        first = samples[0]
        groups.append(tuple(other for other in samples if _agree(other, first, now)))
        samples = [other for other in samples if not _agree(other, first, now)]
    return tuple(sorted(groups, key=len, reverse=True))


def _agree(one: _Sample, other: _Sample, now: float) -> bool:
    difference = abs((one.vendor - one.at) - (other.vendor - other.at))
    return difference <= one.doubt(now) + other.doubt(now)


def _best(group: tuple[_Sample, ...], now: float) -> _Sample:
    return min(group, key=lambda sample: sample.doubt(now))


def _candidate(sample: _Sample, wall: float, now: float) -> _Candidate:
    estimate = sample.vendor + (now - sample.at)
    return _Candidate(wall if abs(estimate - wall) <= sample.doubt(now) else estimate, sample)


def _refused_at(candidate: _Candidate, refusals: tuple[_Refusal, ...], now: float) -> float:
    """Return when such a time was last refused, or ``NEVER`` if it never was."""
    offset = candidate.time - now
    doubt = HALF_SECOND + (0.0 if candidate.sample is None else candidate.sample.doubt(now))
    found = [refusal.at for refusal in refusals if abs(refusal.offset - offset) <= doubt]
    return max(found, default=NEVER)
