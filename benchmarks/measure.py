"""Timing of alternatives in turns, so that other load on the machine affects all of them equally.

Each alternative runs in a process of its own, as in a program that uses it. In one process, the garbage collector looks
at the objects and libraries of all, so that one pays for what another holds.
"""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from multiprocessing.connection import Connection
from statistics import median

from attrs import frozen

Work = Callable[[int], float]
"""Does a piece of work the given number of times; returns the seconds it took."""
Make = Callable[[], AbstractContextManager[Work]]
"""Prepares a piece of work, in the process that does it. It must be possible to pickle it."""
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


def clocked(work: Callable[[int], object], clock: Callable[[], float] = time.process_time) -> Work:
    """Return the work with its time, by default the processor time of this process."""

    def seconds(times: int) -> float:
        started = clock()
        work(times)
        return clock() - started

    return seconds


def repeated(function: Callable[[], object], clock: Callable[[], float] = time.process_time) -> Work:
    """Return the work of calling ``function`` and keeping its last results."""
    kept: deque[object] = deque(maxlen=KEPT)

    def work(times: int) -> None:
        for _ in range(times):
            kept.append(function())

    return clocked(work, clock)


@contextmanager
def apart(rivals: Mapping[str, Make]) -> Generator[dict[str, Work]]:
    """Prepare each piece of work in a new process, and do it there."""
    with ExitStack() as stack:
        yield {name: stack.enter_context(in_process(make)) for name, make in rivals.items()}


@contextmanager
def in_process(make: Make) -> Generator[Work]:
    """Prepare a piece of work in a new process, and do it there."""
    context = multiprocessing.get_context("spawn")
    near, far = context.Pipe()
    process = context.Process(target=_serve, args=(far, make), daemon=True)
    process.start()
    far.close()

    def work(times: int) -> float:
        near.send(times)
        seconds: float = near.recv()
        return seconds

    try:
        yield work
    finally:
        near.close()
        process.join()


def _serve(connection: Connection, make: Make) -> None:
    with make() as work, suppress(EOFError):
        while True:
            connection.send(work(connection.recv()))


def timed(rivals: Mapping[str, Work], effort: Effort) -> dict[str, Taken]:
    """Time every alternative once in each round; return the seconds of one piece of work."""
    repeats = {name: _repeats(work, effort.seconds) for name, work in rivals.items()}
    measured: dict[str, list[float]] = {name: [] for name in rivals}
    for _ in range(effort.rounds):
        for name, work in rivals.items():
            measured[name].append(work(repeats[name]) / repeats[name])
    return {name: Taken.of(values) for name, values in measured.items()}


def _repeats(work: Work, seconds: float) -> int:
    """Return how often to repeat the work.

    The first time is not counted. It may import and connect, and would make one repetition look long enough for a
    sample. Such a sample would begin with cold caches, and those of the others would not.
    """
    work(1)
    times = 1
    while work(times) < seconds:
        times *= 2
    return times
