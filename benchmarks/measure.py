"""Timing of rivals turn about, so that what disturbs the machine disturbs them alike."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from statistics import median

from attrs import frozen

Work = Callable[[int], None]
"""Does a piece of work that many times."""
KEPT = 10
"""Results that stay alive, as a program's would: what is alive costs whenever the collector runs."""


@frozen(kw_only=True)
class Effort:
    """How long to measure."""

    rounds: int
    """Samples of each rival."""
    seconds: float
    """Shortest time that one sample takes; it repeats the work as often as that needs."""


@frozen
class Taken:
    """Seconds that one piece of work took."""

    usual: float
    """Median of the samples."""
    least: float
    """Of the best sample."""

    @classmethod
    def of(cls, samples: Sequence[float]) -> Taken:
        """Return what the samples say."""
        return cls(median(samples), min(samples))


def repeated(function: Callable[[], object]) -> Work:
    """Return the work of calling ``function`` and keeping its last results."""
    kept: deque[object] = deque(maxlen=KEPT)

    def work(times: int) -> None:
        for _ in range(times):
            kept.append(function())

    return work


def timed(rivals: Mapping[str, Work], effort: Effort, clock: Callable[[], float] | None = None) -> dict[str, Taken]:
    """Time every rival once in each round; return the seconds of one piece of work.

    Args:
        rivals: Who is compared.
        effort: How long.
        clock: Gives seconds; by default those that pass.
    """
    seconds = clock or (lambda: time.perf_counter())
    repeats = {name: _repeats(work, effort.seconds, seconds) for name, work in rivals.items()}
    measured: dict[str, list[float]] = {name: [] for name in rivals}
    for _ in range(effort.rounds):
        for name, work in rivals.items():
            measured[name].append(_seconds(work, repeats[name], seconds) / repeats[name])
    return {name: Taken.of(values) for name, values in measured.items()}


def _repeats(work: Work, seconds: float, clock: Callable[[], float]) -> int:
    """Return how often to repeat; measuring that also warms up."""
    times = 1
    while _seconds(work, times, clock) < seconds:
        times *= 2
    return times


def _seconds(work: Work, times: int, clock: Callable[[], float]) -> float:
    started = clock()
    work(times)
    return clock() - started
