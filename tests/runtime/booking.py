"""Processes that book places in one budget over Redis, all at once and as fast as they can.

They do not wait for their places: a limiter gives places in the future, and the tests compare those. So the window can
be the real one, and the speed of the machine makes no difference.
"""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from threading import Barrier
from typing import Any

from perpkit._runtime.limits.shared import RedisLimiter

_start: list[Barrier] = []
"""The start signal, in each process."""


def booked(url: str, *, processes: int, places: int, limit: int) -> list[float]:
    """Return the times of all booked places, in seconds of the clock of Redis."""
    context = multiprocessing.get_context("spawn")
    signal: Any = context.Barrier(processes)
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_signalled, initargs=(signal,)) as pool:
        running = [pool.submit(_book, url, f"key-{processes}", places, limit) for _ in range(processes)]
        return sorted(chain.from_iterable(one.result() for one in running))


def _signalled(signal: Barrier) -> None:
    """Keep the start signal."""
    _start.append(signal)


def _book(url: str, key: str, places: int, limit: int) -> list[float]:
    limiter = RedisLimiter(url)
    limiter.state(key)  # connects
    _start[0].wait()
    found = [limiter.reserve(key, 1, limit, None).at for _ in range(places)]
    limiter.close()
    return found
