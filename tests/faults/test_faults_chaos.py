"""Many calls at once to a vendor that fails at random: every call ends, and nothing is left open.

``PERPKIT_SOAK_SECONDS`` sets for how long; the default is a few seconds.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

from perpkit._runtime.errors import PerpkitError, TransportError
from perpkit._runtime.hooks import Hooks, ResponseEvent
from perpkit._runtime.timeout import Timeout
from perpkit.sandbox import credentials

from .cases import CASES, CLIENTS
from .sleeping import slept
from .watch import WatchedLimiter
from .wire import PATIENCE, Answer, WireVendor, http

SECONDS = float(os.environ.get("PERPKIT_SOAK_SECONDS", "3"))
SEED = 20261121
SCALE = 6000.0
"""Simulated seconds, for the limiter and every wait, in one real second."""
TASKS = 40
"""Number of tasks, and of connections in the pool, so that no call queues for a connection.

If a queueing call is cancelled, httpcore's pool can lose a connection; test_given.py shows it.
"""
THREADS = 32
STUCK = 2 * PATIENCE
"""Real seconds after the end in which all calls must be over."""
CASE = next(case for case in CASES if case.operation.id == "futures_liquidation_history")
GOOD = Answer(http(CASE.good))
FAULTS = (
    Answer(b"", "close"),
    Answer(b"", "reset"),
    Answer(b"", "hang"),
    Answer(http(CASE.good)[:-20], "reset"),
    Answer(http(CASE.good)[:-20], "hang"),
    Answer(http(CASE.good, headers="content-encoding: gzip\r\n")),
    Answer(http(b'{"code":"500","msg":"Server Error"}')),
    Answer(http(b'{"code":"400","msg":"Bad"}')),
    Answer(http(b"", 429, headers="retry-after: 2\r\n")),
    Answer(http(b"", 429, headers="retry-after: 999\r\n")),
    Answer(http(b"", 503)),
)


File: TypeAlias = tuple[int, int, int]
"""An open file: its number here, its device, and its number there."""


class Dice:
    """Numbers from 0 to 1 that look random and are the same in every run."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def roll(self) -> float:
        """Return the next one."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 11) / 2**53


class Chaos:
    """A vendor's random answers, the options of a client, and a record of its calls."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, ends: set[str]) -> None:
        self._expected = ends
        self._dice = Dice(SEED)
        self.calm = False
        self.limiter = WatchedLimiter(lambda: time.monotonic() * SCALE)
        self.sent: list[int] = []
        self.unsent: list[int] = []
        """Those of which nothing left this machine: on a busy one, it may take too long to connect."""
        self.calls: list[str] = []
        self.ends: list[str] = []
        self._deadline = time.monotonic() + SECONDS
        slept(monkeypatch, brief, brief_async)

    def goes_on(self) -> bool:
        """Whether more calls are needed: for the given time, and until calls have ended in every expected way."""
        return time.monotonic() < self._deadline or not self._expected <= set(self.ends)

    def answer(self) -> Answer:
        """Return the vendor's next answer."""
        return GOOD if self.calm or self._dice.roll() < 0.7 else FAULTS[int(self._dice.roll() * len(FAULTS))]

    def options(self, url: str) -> dict[str, Any]:
        """Return the options of a client."""
        return {
            **credentials(CASE.package),
            "base_url": url,
            "plan": "Startup",
            "limiter": self.limiter,
            "timeout": Timeout(connect=5.0, read=0.2, total=5.0),
            "hooks": Hooks(on_request=lambda event: self.sent.append(event.attempt), on_response=self._ended),
        }

    def judge(self, threads: list[threading.Thread], files: set[File]) -> Counter[str]:
        """Assert that every call has ended and every slot is used or free; return how calls ended."""
        ends = Counter(self.ends)
        assert len(self.calls) == len(self.ends)
        assert set(ends) == self._expected
        # Each slot was used for one request, or given back.
        assert self.limiter.kept == len(self.sent) - len(self.unsent)
        [key] = {ticket.key for ticket in self.limiter.tickets}
        time.sleep(0.05)  # 300 s of the limiter
        assert self.limiter.booked(key) == 0
        assert self.limiter.state(key).wait == 0
        # The vendor may still be closing sockets. Threads and files of earlier tests may end meanwhile.
        eventually(lambda: set(threading.enumerate()) <= set(threads))
        eventually(lambda: open_files() <= files)
        return ends

    def _ended(self, event: ResponseEvent) -> None:
        if isinstance(event.error, TransportError) and not event.error.sent:
            self.unsent.append(event.attempt)


def brief(seconds: float) -> None:
    """Sleep in the limiter's time."""
    time.sleep(seconds / SCALE)


async def brief_async(seconds: float) -> None:
    """Sleep in the limiter's time."""
    await asyncio.sleep(seconds / SCALE)


def eventually(condition: Callable[[], bool]) -> None:
    """Wait until a condition holds."""
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def open_files() -> set[File]:
    """Return the files and sockets that this process has open."""
    found: set[File] = set()
    for path in list(Path("/dev/fd").iterdir()):
        with suppress(OSError):  # such as the folder itself, which is closed by now
            status = os.fstat(int(path.name))
            found.add((int(path.name), status.st_dev, status.st_ino))
    return found


async def test_tasks_of_one_asynchronous_client(monkeypatch: pytest.MonkeyPatch) -> None:
    chaos, chance = Chaos(monkeypatch, {"answered", "raised", "cancelled"}), Dice(SEED)
    with WireVendor(chaos.answer) as vendor:
        tasks, threads, files = asyncio.all_tasks(), threading.enumerate(), open_files()
        pool = httpx.AsyncClient(limits=httpx.Limits(max_connections=TASKS), trust_env=False)
        client = CLIENTS[CASE.package][1](http_client=pool, **chaos.options(vendor.url))

        async def worker() -> None:
            while chaos.goes_on():
                call = asyncio.create_task(client.call(CASE.operation, CASE.arguments))
                chaos.calls.append("")
                if chance.roll() < 0.2:
                    asyncio.get_running_loop().call_later(chance.roll() * 0.03, call.cancel)
                try:
                    await call
                except asyncio.CancelledError:
                    chaos.ends.append("cancelled")
                except PerpkitError:
                    chaos.ends.append("raised")
                else:
                    chaos.ends.append("answered")

        async with asyncio.timeout(SECONDS + STUCK):
            await asyncio.gather(*(worker() for _ in range(TASKS)))
        chaos.calm = True
        patient = client.with_options(timeout=Timeout(), max_retries=0)
        vendor.together = TASKS  # every connection of the pool at the same time: none leaked
        calls = [patient.call(CASE.operation, CASE.arguments) for _ in range(TASKS)]
        assert all(await asyncio.gather(*calls))
        await pool.aclose()
        assert vendor.abandoned()
        assert asyncio.all_tasks() == tasks
        ends = chaos.judge(threads, files)
    print(SECONDS, "s:", dict(ends), "sent:", len(chaos.sent))  # seen with pytest -rP


def test_threads_of_one_blocking_client(monkeypatch: pytest.MonkeyPatch) -> None:
    chaos = Chaos(monkeypatch, {"answered", "raised"})
    unexpected: list[BaseException] = []
    with WireVendor(chaos.answer) as vendor:
        threads, files = threading.enumerate(), open_files()
        pool = httpx.Client(limits=httpx.Limits(max_connections=THREADS // 2), trust_env=False)
        client = CLIENTS[CASE.package][0](http_client=pool, **chaos.options(vendor.url))

        def call() -> None:
            chaos.calls.append("")
            try:
                client.call(CASE.operation, CASE.arguments)
            except PerpkitError:
                chaos.ends.append("raised")
            else:
                chaos.ends.append("answered")

        def worker() -> None:
            try:
                while chaos.goes_on():
                    call()
            except BaseException as error:
                unexpected.append(error)
                raise

        run_together(worker, THREADS)
        assert unexpected == []
        chaos.calm = True
        client = client.with_options(timeout=Timeout(), max_retries=0)
        vendor.together, answered = THREADS // 2, chaos.ends.count("answered")
        run_together(call, THREADS // 2)
        assert chaos.ends.count("answered") == answered + THREADS // 2
        pool.close()
        assert vendor.abandoned()
        ends = chaos.judge(threads, files)
    print(SECONDS, "s:", dict(ends), "sent:", len(chaos.sent))  # seen with pytest -rP


def run_together(target: Any, number: int) -> None:
    """Run a function in threads, and assert that all of them end."""
    crew = [threading.Thread(target=target, daemon=True) for _ in range(number)]
    for thread in crew:
        thread.start()
    end = time.monotonic() + SECONDS + STUCK
    for thread in crew:
        thread.join(max(0.0, end - time.monotonic()))
    assert not any(thread.is_alive() for thread in crew)
