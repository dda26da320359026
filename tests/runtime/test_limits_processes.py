"""Processes that share a budget over a real Redis: its clock is real, so the vendor's window is short here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from statistics import median

import pytest

from benchmarks.limits import Load, Sent, processes, redis_server
from perpkit._runtime.limits.local import MARGIN
from perpkit._runtime.limits.shared import AsyncRedisLimiter, RedisLimiter

pytestmark = pytest.mark.skipif(
    shutil.which("redis-server") is None, reason="redis-server is not installed: apt-get install redis-server"
)
WINDOW = 2.0


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with redis_server() as url:
        yield url


@pytest.fixture(scope="module")
def runs(url: str) -> list[tuple[Load, list[Sent]]]:
    loads = [Load(80, workers, 3.6 * WINDOW, WINDOW, (0.001, 0.01)) for workers in (4, 16)]
    return list(zip(loads, processes(url, loads), strict=True))


def test_processes_never_book_more_than_the_budget(runs: list[tuple[Load, list[Sent]]]) -> None:
    for load, requests in runs:
        booked = sorted(request.at for request in requests)
        assert len(booked) > 2 * load.limit
        spans = [late - early for early, late in zip(booked, booked[load.limit :], strict=False)]
        assert min(spans) >= WINDOW * (1 + MARGIN) - 1e-5


def test_processes_use_the_budget(runs: list[tuple[Load, list[Sent]]]) -> None:
    for load, requests in runs:
        booked = sorted(request.at for request in requests)
        spans = [late - early for early, late in zip(booked, booked[load.limit :], strict=False)]
        assert WINDOW / median(spans) >= 0.98  # the median: a machine that stalls once is not the limiter's doing


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
    assert (await twin.reserve("twins", 1, 1, None)).wait == pytest.approx(60.75, abs=5)
    await twin.release(first)  # of another limiter: Redis knows it all the same
    assert (await twin.state("twins")).used == 0
    limiter.close()
    await twin.aclose()
