"""How much of a rate limit the limiter uses, and how often the vendor still answers 429.

Run as ``python -m benchmarks.limits``. Threads and tasks run in simulated time, so hours take
seconds. Processes share their budget over a real ``redis-server``. Its clock cannot be simulated, so they run for
``--real`` seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import heapq
import itertools
import multiprocessing
import selectors
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from statistics import mean
from typing import Any

from attrs import Factory, define, frozen

from perpkit._runtime.limits.local import WINDOW, LocalLimiter
from perpkit._runtime.limits.shared import RedisLimiter

LIMIT = 300
"""Requests per minute, as in a medium plan."""
WORKERS = (1, 4, 16)
PHASES = 60
"""Number of start times of a vendor's fixed window that are tried."""
TARGET = 0.98
"""Part of the budget that must be used."""


@define
class FixedWindows:
    """A vendor that starts a new count in every window."""

    limit: int
    phase: float = 0.0
    window: float = WINDOW
    used: int = 0
    """Units counted in the running window."""
    _number: int = -1

    def arrive(self, now: float, cost: int) -> bool:
        """Count a request, or refuse it."""
        number = int((now + self.phase) // self.window)
        if number != self._number:
            self._number, self.used = number, 0
        if self.used + cost > self.limit:
            return False
        self.used += cost
        return True


@define
class SlidingWindow:
    """A vendor that counts the requests of the last window, at each request."""

    limit: int
    window: float = WINDOW
    used: int = 0
    """Units counted in the running window."""
    _log: deque[tuple[float, int]] = Factory(deque[tuple[float, int]])

    def arrive(self, now: float, cost: int) -> bool:
        """Count a request, or refuse it."""
        while self._log and self._log[0][0] <= now - self.window:
            self.used -= self._log.popleft()[1]
        if self.used + cost > self.limit:
            return False
        self._log.append((now, cost))
        self.used += cost
        return True


Vendor = FixedWindows | SlidingWindow


class _Jump(selectors.DefaultSelector):
    """Never waits: its time jumps to the next deadline."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.now += max(0.0, timeout or 0.0)
        return super().select(0)


class SimulatedLoop(asyncio.SelectorEventLoop):
    """An event loop in which sleeping takes no time."""

    def __init__(self) -> None:
        self._jump = _Jump()
        super().__init__(self._jump)

    def time(self) -> float:
        """Return the simulated time in seconds."""
        return self._jump.now


class SimulatedClock:
    """A clock for threads: when all of them sleep, it jumps to the next deadline."""

    def __init__(self, threads: int) -> None:
        self.now = 0.0
        self._awake = threads
        self._sleepers: list[tuple[float, int, threading.Event]] = []
        self._numbers = itertools.count()
        self._lock = threading.Lock()

    def __call__(self) -> float:
        """Return the simulated time in seconds."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Return when that time is reached."""
        alarm = threading.Event()
        with self._lock:
            heapq.heappush(self._sleepers, (self.now + seconds, next(self._numbers), alarm))
        self.leave()
        alarm.wait()

    def leave(self) -> None:
        """Stop counting the calling thread as awake."""
        with self._lock:
            self._awake -= 1
            if self._awake or not self._sleepers:
                return
            self.now = self._sleepers[0][0]
            while self._sleepers and self._sleepers[0][0] == self.now:
                heapq.heappop(self._sleepers)[2].set()
                self._awake += 1


@frozen
class Load:
    """Workers that send one request after the other, as fast as the limiter allows."""

    limit: int
    workers: int
    seconds: float
    window: float = WINDOW
    latency: tuple[float, float] = (0.005, 0.1)
    """Shortest and longest travel time to the vendor, and back, in seconds."""


class Chance:
    """Numbers that look random and are the same in every run."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._numbers = itertools.count()

    def between(self, low: float, high: float) -> float:
        """Return the next number, in a range."""
        digest = hashlib.blake2b(b"%d/%d" % (self._seed, next(self._numbers)), digest_size=6).digest()
        return low + (high - low) * int.from_bytes(digest) / (1 << 48)


Run = Callable[[Load], list[float]]
"""Runs a load and returns when its requests arrived."""


def tasks(load: Load) -> list[float]:
    """Run the load as tasks of one event loop, in simulated time; return when requests arrived."""
    loop = SimulatedLoop()
    limiter = LocalLimiter(loop.time)
    arrivals: list[float] = []

    async def work(chance: Chance) -> None:
        while (ticket := limiter.reserve("key", 1, load.limit, None)).at < load.seconds:
            await asyncio.sleep(ticket.wait + chance.between(*load.latency))
            arrivals.append(loop.time())
            await asyncio.sleep(chance.between(*load.latency))

    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            for seed in range(load.workers):
                group.create_task(work(Chance(seed)))

    try:
        loop.run_until_complete(run())
    finally:
        loop.close()
    return arrivals


def threads(load: Load) -> list[float]:
    """Run the load as threads, in simulated time; return when requests arrived."""
    clock = SimulatedClock(load.workers)
    limiter = LocalLimiter(clock)
    arrivals: list[float] = []

    def work(chance: Chance) -> None:
        while (ticket := limiter.reserve("key", 1, load.limit, None)).at < load.seconds:
            clock.sleep(ticket.wait + chance.between(*load.latency))
            arrivals.append(clock.now)
            clock.sleep(chance.between(*load.latency))
        clock.leave()

    with ThreadPoolExecutor(load.workers) as pool:
        for result in [pool.submit(work, Chance(seed)) for seed in range(load.workers)]:
            result.result()
    return arrivals


@contextmanager
def redis_server(port: int | None = None, settings: Sequence[str] = ()) -> Generator[str]:
    """Start a Redis on this machine that stores nothing on disk, and yield its URL.

    Args:
        port: Where it listens; a free port if not given. To use a port again is a restart that loses all data.
        settings: Further arguments of the server.
    """
    binary = shutil.which("redis-server")
    if binary is None:
        raise FileNotFoundError("redis-server is not installed: apt-get install redis-server")
    if port is None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        plain = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
        with subprocess.Popen([binary, *plain, *settings], stdout=subprocess.PIPE, text=True) as server:
            try:
                if not any("Ready to accept connections" in line for line in server.stdout or ()):
                    raise ChildProcessError("redis-server ended before it was ready")
                yield f"redis://127.0.0.1:{port}/0"
            finally:
                server.terminate()


@frozen
class Sent:
    """One request of a process."""

    at: float
    """When its ticket allowed it, by the clock of Redis."""
    arrived: float
    """When it reached the vendor."""


_start: list[threading.Barrier] = []
"""The start signal, in each process."""


def _signalled(signal: threading.Barrier) -> None:
    """Keep the start signal."""
    _start.append(signal)


def process(url: str, key: str, load: Load, seed: int) -> list[Sent]:
    """Work as one process of the load, after the start signal."""
    chance = Chance(seed)
    limiter = RedisLimiter(url, window=load.window)
    limiter.state(key)  # connects
    _start[0].wait()
    begin = time.time()
    requests: list[Sent] = []
    while True:
        ticket = limiter.reserve(key, 1, load.limit, None)
        if time.time() + ticket.wait >= begin + load.seconds:
            limiter.close()
            return requests
        time.sleep(ticket.wait + chance.between(*load.latency))
        requests.append(Sent(ticket.at, time.time()))
        time.sleep(chance.between(*load.latency))


def processes(url: str, loads: Sequence[Load]) -> list[list[Sent]]:
    """Run loads at the same time, in real time. The processes of a load share a budget over Redis."""
    total = sum(load.workers for load in loads)
    context = multiprocessing.get_context("spawn")
    signal: Any = context.Barrier(total)  # given when the last process is connected
    with ProcessPoolExecutor(total, mp_context=context, initializer=_signalled, initargs=(signal,)) as pool:
        running = [
            [pool.submit(process, url, f"load-{number}", load, seed) for seed in range(load.workers)]
            for number, load in enumerate(loads)
        ]
        return [list(itertools.chain.from_iterable(one.result() for one in load)) for load in running]


@frozen
class Line:
    """One measurement."""

    vendor: str
    kind: str
    workers: int
    time: str
    used: float
    """Part of the budget."""
    refused: int
    """Answers with status 429."""


def used(arrivals: Sequence[float], limit: int, window: float = WINDOW) -> float:
    """Return the used part of the budget: the window, divided by the average time of one budget of requests.

    A count for each window would depend on where the windows begin, because requests come in bursts.
    """
    spans = [late - early for early, late in zip(arrivals, arrivals[limit:], strict=False)]
    return window / mean(spans) if spans else 0.0


def judged(kind: str, clock: str, load: Load, arrivals: Iterable[float]) -> Iterator[Line]:
    """Let both vendors count the same requests."""
    moments = sorted(arrivals)
    share = used(moments, load.limit, load.window)
    phases = [load.window * number / PHASES for number in range(PHASES)]
    fixed = sum(refused(FixedWindows(load.limit, phase, load.window), moments) for phase in phases)
    yield Line("fixed windows", kind, load.workers, clock, share, fixed)
    yield Line(
        "sliding window", kind, load.workers, clock, share, refused(SlidingWindow(load.limit, load.window), moments)
    )


def refused(vendor: Vendor, arrivals: Iterable[float]) -> int:
    """Return how many requests a vendor refuses."""
    return sum(not vendor.arrive(moment, 1) for moment in arrivals)


def measured(hours: float, real: float, window: float) -> Iterator[Line]:
    """Measure everything; ``real`` seconds and their ``window`` are for processes."""
    for run in (threads, tasks):
        for workers in WORKERS:
            load = Load(LIMIT, workers, hours * 3600)
            yield from judged(run.__name__, f"{hours:g} h simulated", load, run(load))
    loads = [Load(round(LIMIT * window / WINDOW), workers, real, window) for workers in WORKERS]
    with redis_server() as url:
        for load, requests in zip(loads, processes(url, loads), strict=True):
            arrivals = (request.arrived for request in requests)
            yield from judged("processes", f"{real:g} s real, window {window:g} s", load, arrivals)


def table(lines: Iterable[Line]) -> str:
    """Return the measurements in Markdown."""
    rows = [
        f"| {line.vendor} | {line.kind} | {line.workers} | {line.time} | {line.used:.2%} | {line.refused} |"
        for line in lines
    ]
    return "\n".join(
        ["| vendor counts in | kind | workers | time | budget used | 429 |", "|---|---|--:|---|--:|--:|", *rows]
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; ``1`` if a request was refused or less than 98 % used."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.limits", description="Measure the rate limiter.")
    parser.add_argument("--hours", type=float, default=4.0, help="simulated hours for threads and tasks")
    parser.add_argument("--real", type=float, default=120.0, metavar="SECONDS", help="real time for processes")
    parser.add_argument(
        "--window", type=float, default=20.0, metavar="SECONDS", help="the vendor's window for processes"
    )
    options = parser.parse_args(arguments)
    lines = list(measured(options.hours, options.real, options.window))
    print(table(lines))
    return int(any(line.refused or line.used < TARGET for line in lines))


if __name__ == "__main__":
    sys.exit(main())
