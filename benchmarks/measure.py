"""Timing of rivals turn about, so that what disturbs the machine disturbs them alike."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from attrs import frozen

Work = Callable[[int], None]
"""Does a piece of work that many times."""


@frozen(kw_only=True)
class Effort:
    """How long to measure."""

    rounds: int
    """Samples of each rival."""
    seconds: float
    """Shortest time that one sample takes; it repeats the work as often as that needs."""


def repeated(function: Callable[[], object]) -> Work:
    """Return the work of calling ``function``."""

    def work(times: int) -> None:
        for _ in range(times):
            function()

    return work


def fastest(rivals: Mapping[str, Work], effort: Effort) -> dict[str, float]:
    """Time every rival once in each round; return the seconds of one piece of work in the best sample of each.

    The best, since whatever else runs only ever makes a sample slower, and on a busy machine often twice as slow.
    """
    repeats = {name: _repeats(work, effort.seconds) for name, work in rivals.items()}
    measured: dict[str, list[float]] = {name: [] for name in rivals}
    for _ in range(effort.rounds):
        for name, work in rivals.items():
            measured[name].append(_seconds(work, repeats[name]) / repeats[name])
    return {name: min(values) for name, values in measured.items()}


def _repeats(work: Work, seconds: float) -> int:
    """Return how often to repeat; measuring that also warms up."""
    times = 1
    while _seconds(work, times) < seconds:
        times *= 2
    return times


def _seconds(work: Work, times: int) -> float:
    started = time.perf_counter()
    work(times)
    return time.perf_counter() - started
