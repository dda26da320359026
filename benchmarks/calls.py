"""Costs of a whole call to a server on this machine, compared with plain HTTP libraries with default settings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from . import callers
from .measure import Effort, apart, timed
from .report import Line
from .server import SIZES

SYNC_TARGETS = {"small": 0.8, "large": 0.6}
ASYNC_TARGETS = {"small": 0.9, "large": 0.75}
OURS, HTTPX, AIOHTTP = "perpkit", "httpx.AsyncClient + json.loads", "aiohttp + orjson"
CARRIED, CARRIED_BARE = "perpkit over aiohttp", "httpx over aiohttp + json.loads"
ASYNC = {
    OURS: callers.ours,
    HTTPX: callers.bare,
    AIOHTTP: callers.aiohttp_alone,
    CARRIED: callers.carried,
    CARRIED_BARE: callers.bare_carried,
}
TASKS = (1, 16, 200, 1_000)
"""Numbers of tasks that share one client."""
CROWDED = 1.3
"""Highest processor time of a call, as a multiple of that with one task."""


def blocking(address: str, size: str, effort: Effort) -> Iterator[Line]:
    """Measure the processor time of a blocking call. Connections are kept."""
    url = f"{address}/{size}"
    rivals = {OURS: partial(callers.blocking_ours, url), "bare": partial(callers.blocking_bare, url)}
    with apart(rivals) as works:
        taken = timed(works, effort)
    what = f"call for {SIZES[size]} orders"
    yield Line.of(what, "httpx.Client + json.loads", taken[OURS], taken["bare"], SYNC_TARGETS[size])


def asynchronous(address: str, size: str, effort: Effort) -> Iterator[Line]:
    """Measure the processor time of an asynchronous call. Connections are kept."""
    rivals = {name: partial(callers.one_by_one, opened, f"{address}/{size}") for name, opened in ASYNC.items()}
    with apart(rivals) as works:
        taken = timed(works, effort)
    what = f"async call for {SIZES[size]} orders"
    yield Line.of(what, HTTPX, taken[OURS], taken[HTTPX], ASYNC_TARGETS[size])
    yield Line.of(what, AIOHTTP, taken[OURS], taken[AIOHTTP])
    yield Line.of(f"{what}, over aiohttp", CARRIED_BARE, taken[CARRIED], taken[CARRIED_BARE])


def crowds(address: str, effort: Effort, calls_each: int) -> Iterator[Line]:
    """Measure the processor time of a call when many tasks share one client."""
    url = f"{address}/small"
    rivals = {
        f"{name} {tasks}": partial(callers.crowd, ASYNC[name], url, tasks, calls_each)
        for tasks in TASKS
        for name in (OURS, HTTPX, AIOHTTP)
    }
    with apart(rivals) as works:
        taken = timed(works, effort)
    for tasks in TASKS:
        what, own = f"processor per call, {tasks:,} task{'s' if tasks > 1 else ''}", taken[f"{OURS} {tasks}"]
        if tasks > 1:
            yield Line.of(what, "the same, 1 task", own, taken[f"{OURS} 1"], CROWDED, calls_each)
        yield Line.of(what, HTTPX, own, taken[f"{HTTPX} {tasks}"], None, calls_each)
        yield Line.of(what, AIOHTTP, own, taken[f"{AIOHTTP} {tasks}"], None, calls_each)
