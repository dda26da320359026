"""Processes that share a budget over a real Redis."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from benchmarks.limits import redis_server
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


async def test_tasks_and_processes_share_the_same_budget(url: str) -> None:
    limiter = RedisLimiter(url)
    twin = AsyncRedisLimiter(url)
    first = limiter.reserve("twins", 1, 1, None)
    assert 0 < (await twin.reserve("twins", 1, 1, None)).wait <= SPAN
    await twin.release(first)  # of another limiter: Redis knows it all the same
    assert (await twin.state("twins")).used == 0
    limiter.close()
    await twin.aclose()
