"""Timing of alternatives in turns, so that other load on the machine affects all of them equally."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from statistics import median

from attrs import frozen

Work = Callable[[int], None]
"""Does a piece of work the given number of times."""
KEPT = 10
"""Number of results that are kept, as a program would keep them: the garbage collector looks at all of them."""


@frozen(kw_only=True)
class Effort:
    """How long to measure."""

    rounds: int
    """Samples of each alternative."""
    seconds: float
    """Shortest time of one sample. The work is repeated until the sample is that long."""


@frozen
class Taken:
    """Seconds that one piece of work took."""

    usual: float
    """Median of the samples."""
    least: float
    """Best sample."""

    @classmethod
    def of(cls, samples: Sequence[float]) -> Taken:
        """Return median and best of some samples."""
        return cls(median(samples), min(samples))


def repeated(function: Callable[[], object]) -> Work:
    """Return the work of calling ``function`` and keeping its last results."""
    kept: deque[object] = deque(maxlen=KEPT)

    def work(times: int) -> None:
        for _ in range(times):
            kept.append(function())

    return work


def timed(rivals: Mapping[str, Work], effort: Effort, clock: Callable[[], float] | None = None) -> dict[str, Taken]:
    """Time every alternative once in each round; return the seconds of one piece of work.

    Args:
        rivals: What is compared.
        effort: How long to measure.
        clock: Returns seconds; by default real time.
    """
    seconds = clock or (lambda: time.perf_counter())
    repeats = {name: _repeats(work, effort.seconds, seconds) for name, work in rivals.items()}
    measured: dict[str, list[float]] = {name: [] for name in rivals}
    for _ in range(effort.rounds):
        for name, work in rivals.items():
            measured[name].append(_seconds(work, repeats[name], seconds) / repeats[name])
    return {name: Taken.of(values) for name, values in measured.items()}


def _repeats(work: Work, seconds: float, clock: Callable[[], float]) -> int:
    """Return how often to repeat the work. This also warms up."""
    times = 1
    while _seconds(work, times, clock) < seconds:
        times *= 2
    return times


def _seconds(work: Work, times: int, clock: Callable[[], float]) -> float:
    started = clock()
    work(times)
    return clock() - started
