"""Simulated time: clients keep every limit, and tests do not wait."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Thread

import httpx
import pytest

from perpkit._runtime.limits.local import PROCESS, process_limiter
from perpkit._runtime.timekeeping import SYSTEM, current
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import WaitTooLongError
from perpkit.testing import SimulatedTime, simulated_time
from perpkit.ztdx import Ztdx

START = datetime(2025, 1, 1, tzinfo=UTC)
KEY = "fake-coinglass-key"


def coins(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"code": "0", "data": ["BTC"]})


def replies(*answers: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    left = list(answers)
    return lambda request: left.pop(0)


def client(answer: Callable[[httpx.Request], httpx.Response] = coins) -> CoinGlass:
    return CoinGlass(api_key=KEY, http_client=httpx.Client(transport=httpx.MockTransport(answer)))


def refused(seconds: float) -> None:
    raise AssertionError(f"slept for {seconds} s")


@pytest.mark.filterwarnings("ignore")
def test_the_rate_limit_is_kept_without_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", refused)
    with simulated_time() as clock, client() as cg:
        for _ in range(61):
            cg.futures.supported_coins()
        assert [round(wait) for wait in clock.waits] == [61, 61]
        assert clock.passed == sum(clock.waits)
        assert cg.rate_limit().used == 1
        with pytest.raises(WaitTooLongError):
            [cg.with_options(max_wait=1).futures.supported_coins() for _ in range(30)]


def test_time_that_passes_by_itself_frees_the_limit() -> None:
    with simulated_time() as clock, client() as cg:
        for _ in range(30):
            cg.futures.supported_coins()
        clock.advance(61)
        cg.futures.supported_coins()
        assert clock.waits == []


def test_a_retry_waits_as_long_as_the_vendor_asks() -> None:
    refusal = httpx.Response(429, headers={"retry-after": "17"}, json={"code": "429", "msg": "Too Many Requests"})
    with simulated_time() as clock, client(replies(refusal, coins(httpx.Request("GET", "/")))) as cg:
        assert cg.futures.supported_coins() == ["BTC"]
        assert 17 in clock.waits


async def test_waits_of_tasks_overlap() -> None:
    http = httpx.AsyncClient(transport=httpx.MockTransport(coins))
    with simulated_time() as clock:
        async with AsyncCoinGlass(api_key=KEY, http_client=http) as cg:
            await asyncio.gather(*(cg.futures.supported_coins() for _ in range(60)))
        assert len(clock.waits) == 30
        assert 60 < clock.passed < 62
    await http.aclose()


def test_requests_are_signed_by_the_simulated_time() -> None:
    stamps: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        stamps.append(int(request.url.params["timestamp"]))
        return httpx.Response(200, json={"liquidations": [], "total": 0})

    with simulated_time(START) as clock:
        http = httpx.Client(transport=httpx.MockTransport(answer))
        with Ztdx(api_key="fake-ztdx-key", api_secret="fake-ztdx-secret", http_client=http) as ztdx:
            ztdx.unified.liquidations()
            clock.advance(90)
            ztdx.unified.liquidations()
            assert clock.now == START + timedelta(seconds=90)
    first = int(START.timestamp() * 1000)
    assert stamps == [first, first + 90_000]


def test_the_sandbox_lives_in_the_same_time() -> None:
    with simulated_time(START) as clock, Ztdx.sandbox() as ztdx:
        clock.advance(86_400)
        assert ztdx.with_response.unified.liquidations().attempts == 1


def test_a_client_keeps_the_time_and_the_limit_it_was_built_with() -> None:
    outside = client()
    with simulated_time() as clock:
        inside = client()
        outside.futures.supported_coins()
        assert inside.rate_limit().used == 0
        for _ in range(30):
            inside.futures.supported_coins()
    inside.futures.supported_coins()
    assert len(clock.waits) == 1
    assert (current(), process_limiter()) == (SYSTEM, PROCESS)


def test_a_shared_limit_of_the_environment_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERPKIT_REDIS_URL", "redis://127.0.0.1:1/0")
    with simulated_time(), client() as cg:
        assert cg.futures.supported_coins() == ["BTC"]


def test_blocks_nest_and_end_on_errors() -> None:
    with simulated_time() as outer:
        with pytest.raises(ZeroDivisionError), simulated_time():
            raise ZeroDivisionError
        assert current() is outer
    assert current() is SYSTEM


def test_threads_share_it() -> None:
    clock = SimulatedTime(START)
    threads = [Thread(target=clock.sleep, args=(1.0,)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.waits == [1.0] * 20
    assert 1 <= clock.passed <= 20


def test_it_begins_now_unless_told() -> None:
    assert abs(SimulatedTime().wall() - time.time()) < 5
    with pytest.raises(ValueError, match="start has no time zone"), simulated_time(datetime(2025, 1, 1)):
        pass


@pytest.mark.parametrize("seconds", [-1, float("nan")])
def test_time_does_not_run_backwards(seconds: float) -> None:
    clock = SimulatedTime()
    with pytest.raises(ValueError, match="pass 0 or more"):
        clock.advance(seconds)
    assert clock.passed == 0
