"""Processes that share a budget over a real Redis."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
from redis import Redis

from benchmarks.limits import redis_server
from perpkit._runtime.errors import LimiterUnavailableError
from perpkit._runtime.limits.local import MARGIN, WINDOW
from perpkit._runtime.limits.shared import AsyncRedisLimiter, RedisLimiter
from tests.runtime.booking import booked

pytestmark = pytest.mark.skipif(
    shutil.which("redis-server") is None, reason="redis-server is not installed: apt-get install redis-server"
)
LIMIT = 40
PROCESSES = 8
SPAN = WINDOW * (1 + MARGIN)
"""Seconds for which a request counts."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with redis_server() as url:
        yield url


def test_processes_together_book_the_budget_and_never_more(url: str) -> None:
    moments = booked(url, processes=PROCESSES, places=6 * LIMIT // PROCESSES, limit=LIMIT)
    spans = [late - early for early, late in zip(moments, moments[LIMIT:], strict=False)]
    assert len(moments) == 6 * LIMIT
    assert min(spans) >= SPAN - 1e-5  # Redis counts in microseconds
    assert moments[-1] - moments[0] < 6 * SPAN


def test_a_server_that_has_lost_the_script_gets_it_again(url: str) -> None:
    limiter = RedisLimiter(url)
    limiter.reserve("lost", 1, 2, None)
    vars(limiter)["_redis"].script_flush()
    limiter.reserve("lost", 1, 2, None)
    assert limiter.state("lost").used == 2
    limiter.close()


def test_a_restart_between_two_calls_gives_nothing_away() -> None:
    with redis_server() as url:
        one, two = RedisLimiter(url), RedisLimiter(url)
        for limiter in (one, two):
            for _ in range(15):
                assert limiter.reserve("key", 1, 30, None).wait == 0
        one.reserve("key", 1, 30, None)  # one process knows of all thirty
    with redis_server(port=urlsplit(url).port):
        assert [limiter.reserve("key", 1, 30, None).wait > 1 for limiter in (one, two)] == [True, True]
        assert two.state("key").used == 30
        one.close()
        two.close()


def looking(url: str) -> Any:
    """A client for looking at the data of the limiters."""
    return cast("Any", Redis).from_url(url)  # it has no types


def commands(url: str, action: Callable[[], object]) -> tuple[int, int]:
    """Return how many commands an action sends, and how many Redis runs for it, including those in scripts."""
    with looking(url) as redis:
        before = redis.info("commandstats")
        action()
        after = redis.info("commandstats")
    counts = {name: row["calls"] - before.get(name, {"calls": 0})["calls"] for name, row in after.items()}
    scripts = counts.pop("cmdstat_evalsha", 0)
    return scripts, sum(counts.values())


def test_a_call_is_one_round_trip_and_costs_little_more_with_many_in_the_log(url: str) -> None:
    costs: list[int] = []
    for count in (10, 20_000):
        key = f"log {count}"
        limiter = RedisLimiter(url)
        limiter.reserve(key, 1, count, None)
        fill(url, key, count)
        limiter.observe(key, 3, None, limiter.reserve(key, 1, count, None))  # waits: the budget is used
        trips, work = commands(url, partial(limiter.reserve, key, 1, count, None))
        assert trips == 1
        costs.append(work)
        limiter.close()
    assert costs[1] < 4 * costs[0]


def fill(url: str, key: str, count: int) -> None:
    """Write requests of many clients in the last seconds into the log."""
    with looking(url) as redis:
        seconds, micros = redis.time()
        now = seconds * 1_000_000 + micros
        log = {f"filled {number}": now - number * 100 for number in range(count)}
        redis.zadd(f"perpkit:{{{key}}}:log1", log)


async def test_each_event_loop_has_connections_of_its_own(url: str) -> None:
    limiter = AsyncRedisLimiter(url)

    async def book() -> float:
        wait = (await limiter.reserve("loops", 1, 1, None)).wait
        await limiter.aclose()
        return wait

    here = await book()
    there = await asyncio.to_thread(asyncio.run, book())
    assert (here == 0, there > 1) == (True, True)


FORK = """
import os, sys
from perpkit.limits import RedisLimiter
limiter = RedisLimiter(sys.argv[1])
limiter.reserve("forked", 1, 2, None)
with limiter._dealings._account._lock:  # as another thread might, at the moment of forking
    child = os.fork()
if child == 0:
    os._exit(int(limiter.reserve("forked", 1, 2, None).wait > 0))
assert os.waitpid(child, 0)[1] == 0
assert limiter.reserve("forked", 1, 2, None).wait > 1
limiter.close()
"""


def test_forked_children_share_the_budget(url: str) -> None:
    subprocess.run([sys.executable, "-c", FORK, url], check=True, timeout=60)


def test_a_redis_that_wants_a_password() -> None:
    with redis_server(settings=["--requirepass", "hunter2-x"]) as url:
        for given in (url, url.replace("//", "//:wrong-hunter@")):
            limiter = RedisLimiter(given)
            with pytest.raises(LimiterUnavailableError, match=r"put it into the URL, redis://:PASSWORD@host") as caught:
                limiter.reserve("key", 1, 1, None)
            shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
            assert "wrong-hunter" not in shown.partition("test_limits_processes.py")[0] + str(caught.value)
            limiter.close()
        limiter = RedisLimiter(url.replace("//", "//:hunter2-x@"))
        assert limiter.reserve("key", 1, 1, None).wait == 0
        limiter.close()


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["--replicaof", "127.0.0.1", "1"], "this is a replica, which takes no writes: give the URL of the primary"),
        (["--cluster-enabled", "yes"], "one node of a Redis Cluster, which is not supported"),
    ],
)
def test_a_redis_that_cannot_keep_a_limit(settings: list[str], said: str) -> None:
    with redis_server(settings=settings) as url:
        limiter = RedisLimiter(url)
        with pytest.raises(LimiterUnavailableError, match=said):
            limiter.reserve("key", 1, 1, None)
        limiter.close()


async def test_tasks_and_processes_share_the_same_budget(url: str) -> None:
    limiter = RedisLimiter(url)
    twin = AsyncRedisLimiter(url)
    first = limiter.reserve("twins", 1, 1, None)
    assert 0 < (await twin.reserve("twins", 1, 1, None)).wait <= SPAN
    await twin.release(first)  # of another limiter, but known to Redis
    assert (await twin.state("twins")).used == 0
    limiter.close()
    await twin.aclose()
