"""The limiter in Redis: the same decisions as the local one, and a clear choice when Redis is away.

The script runs in fakeredis, in simulated time; `test_limits_processes` runs it in a real server.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import math
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

import fakeredis
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perpkit._runtime.errors import ConfigurationError, LimiterUnavailableError, WaitTooLongError
from perpkit._runtime.limits import local as limits
from perpkit._runtime.limits import shared as shared_limits
from perpkit._runtime.limits.local import LimitState, LocalLimiter, Ticket
from perpkit._runtime.limits.shared import PAUSE, AsyncRedisLimiter, RedisLimiter
from tests.runtime.redis_in_tests import START, URL, Clock, names_in, reached_by_every_limiter, simulated_clock

SPAN = limits.WINDOW * (1 + limits.MARGIN)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return simulated_clock(monkeypatch)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> fakeredis.FakeServer:
    return reached_by_every_limiter(monkeypatch)


@pytest.fixture
def limiter(server: fakeredis.FakeServer, clock: Clock) -> Iterator[RedisLimiter]:
    limiter = RedisLimiter(URL, clock=clock)
    yield limiter
    limiter.close()


@pytest.fixture
async def waiting(server: fakeredis.FakeServer, clock: Clock) -> AsyncIterator[AsyncRedisLimiter]:
    limiter = AsyncRedisLimiter(URL, clock=clock)
    yield limiter
    await limiter.aclose()


def waits(limiter: RedisLimiter | LocalLimiter, count: int, limit: int) -> list[float]:
    return [limiter.reserve("key", 1, limit, None).wait for _ in range(count)]


PARTS = ("facts", "foreign", "peaks", "log1")
"""Names in Redis."""

Step = tuple[str, int]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["reserve", "reserve", "impatient"]), st.integers(0, 9)),
        st.tuples(st.just("later"), st.integers(0, 99)),
        st.tuples(st.just("release"), st.integers(0, 20)),
        st.tuples(st.just("pass"), st.integers(0, 50)),
        st.tuples(st.sampled_from(["used", "limit"]), st.integers(0, 12)),
        st.tuples(st.sampled_from(["late", "late limit"]), st.integers(0, 12)),
    ),
    max_size=40,
)


def history(limiter: RedisLimiter | LocalLimiter, clock: Clock, steps: list[Step], unit: int = 1) -> list[object]:
    """Return a limiter's answers to a series of events. Each unit counts ``unit`` times."""
    clock.now = START
    said: list[object] = []
    tickets: list[Ticket] = []
    for step, number in steps:
        try:
            if step in ("reserve", "impatient"):
                tickets.append(limiter.reserve("key", number * unit, 7 * unit, 30.0 if step == "impatient" else None))
                said.append((round(tickets[-1].at, 5), round(tickets[-1].wait, 5)))
            elif step == "later":
                tickets.append(limiter.reserve("key", number % 8 * unit, 7 * unit, None, float(number)))
                said.append((round(tickets[-1].at, 5), round(tickets[-1].wait, 5)))
            elif step == "release" and number < len(tickets):
                limiter.release(tickets[number])
            elif step == "pass":
                clock.now += number
            elif step in ("used", "limit"):
                told = number * unit
                limiter.observe("key", told if step == "used" else None, told if step == "limit" else None)
            elif tickets and tickets[0].cost:
                told = number * unit
                limiter.observe("key", told if step == "late" else None, None if step == "late" else told, tickets[0])
        except (WaitTooLongError, ConfigurationError) as error:
            said.append(str(error))
        if tickets:
            state = limiter.state("key")
            said.append((state.per_minute, state.used, round(state.wait, 5)))
    return said


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS, st.sampled_from([1, 1, 37]))
def test_redis_decides_as_the_local_limiter_does(
    server: fakeredis.FakeServer, clock: Clock, steps: list[Step], unit: int
) -> None:
    names_in(server).flushall()
    limiter = RedisLimiter(URL, clock=clock)
    assert history(limiter, clock, steps, unit) == history(LocalLimiter(clock), clock, steps, unit)


async def test_the_asynchronous_twin_decides_alike(waiting: AsyncRedisLimiter, clock: Clock) -> None:
    assert await waiting.state("key") == LimitState(None, 0, 0.0)
    tickets = [await waiting.reserve("key", 1, 2, None) for _ in range(3)]
    assert [ticket.wait for ticket in tickets] == [0, 0, SPAN]
    assert (await waiting.reserve("key", 0, 2, 0)).wait == 0
    with pytest.raises(WaitTooLongError):
        await waiting.reserve("key", 1, 2, 5)
    await waiting.release(tickets[2])
    await waiting.release(tickets[2])
    assert await waiting.state("key") == LimitState(2, 2, SPAN)
    await waiting.observe("key", 3, 4, tickets[1])
    assert await waiting.state("key") == LimitState(4, 3, 0.0)


def test_clients_share_one_budget_and_prefixes_keep_them_apart(server: fakeredis.FakeServer, clock: Clock) -> None:
    one, two, other = (RedisLimiter(URL, clock=clock, prefix=prefix) for prefix in ("a:", "a:", "b:"))
    assert [limiter.reserve("key", 1, 1, None).wait for limiter in (one, two, other)] == [0, SPAN, 0]


def test_redis_forgets_an_idle_key(server: fakeredis.FakeServer, limiter: RedisLimiter, clock: Clock) -> None:
    waits(limiter, 3, 1)
    limiter.observe("key", 9, 9)
    limiter.state("key")
    names = names_in(server)
    kept = {name.decode(): names.pttl(name) / 1000 for name in names.scan_iter()}
    booked = 2 * SPAN  # the last of three
    assert kept == {f"perpkit:{{key}}:{part}": pytest.approx(booked + 2 * SPAN, abs=1) for part in PARTS}


def test_without_redis_a_client_fails_and_says_what_to_do(server: fakeredis.FakeServer, limiter: RedisLimiter) -> None:
    ticket = limiter.reserve("key", 1, 5, None)
    server.connected = False
    for _ in range(2):
        with pytest.raises(LimiterUnavailableError, match=r"nothing was sent: ConnectionError.*away=\"share\""):
            limiter.reserve("key", 1, 5, None)
    with pytest.raises(LimiterUnavailableError):
        limiter.state("key")
    limiter.observe("key", 3, 5, ticket)  # raises nothing: the vendor has answered
    limiter.release(ticket)


async def test_the_asynchronous_twin_fails_alike(server: fakeredis.FakeServer, waiting: AsyncRedisLimiter) -> None:
    ticket = await waiting.reserve("key", 1, 5, None)
    server.connected = False
    with pytest.raises(LimiterUnavailableError):
        await waiting.reserve("key", 1, 5, None)
    with pytest.raises(LimiterUnavailableError):
        await waiting.state("key")
    await waiting.observe("key", 3, 5, ticket)
    await waiting.release(ticket)


def test_without_redis_a_client_may_take_its_share_and_warns_once(
    server: fakeredis.FakeServer, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = RedisLimiter(URL, away="share", share=3, clock=clock)
    server.connected = False
    with caplog.at_level(logging.WARNING, "perpkit"):
        assert waits(limiter, 5, 10) == [0, 0, 0, SPAN, SPAN]
        clock.now += PAUSE + 1
        assert limiter.state("key") == LimitState(3, 3, SPAN - PAUSE - 1)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "takes 1/3 of each rate limit" in caplog.text
    server.connected = True
    clock.now += PAUSE + 1
    limiter.reserve("other", 1, 10, None)
    server.connected = False
    with caplog.at_level(logging.WARNING, "perpkit"):
        limiter.reserve("key", 1, 10, None)
    assert len(caplog.records) == 2  # another outage


async def test_the_asynchronous_twin_takes_its_share_alike(
    server: fakeredis.FakeServer, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = AsyncRedisLimiter(URL, away="share", share=2, clock=clock)
    server.connected = False
    with caplog.at_level(logging.WARNING, "perpkit"):
        tickets = [await limiter.reserve("key", 1, 4, None) for _ in range(3)]
        assert [ticket.wait for ticket in tickets] == [0, 0, SPAN]
        await limiter.release(tickets[2])
        await limiter.observe("key", 4, 6, tickets[0])
        assert await limiter.state("key") == LimitState(3, 2, 0.0)
    assert len(caplog.records) == 1
    clock.now += PAUSE + 1
    with caplog.at_level(logging.WARNING, "perpkit"):
        await limiter.observe("key", 4, 6, tickets[0])
        await limiter.state("key")
    assert len(caplog.records) == 1


def test_the_share_is_never_nothing_and_never_everything(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, away="share", share=100, clock=clock)
    server.connected = False
    assert waits(limiter, 2, 30) == [0, SPAN]
    limiter.observe("key", None, 200)
    assert waits(limiter, 1, 30) == [0]
    with pytest.raises(ConfigurationError, match="share is 0"):
        RedisLimiter(URL, share=0)


def test_what_a_client_sent_before_an_outage_counts_in_it(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, away="share", clock=clock)
    tickets = [limiter.reserve("key", 1, 3, None) for _ in range(3)]
    server.connected = False
    assert limiter.reserve("key", 1, 3, None).wait == SPAN
    limiter.release(tickets[0])
    assert limiter.reserve("key", 1, 3, None).wait == 0
    limiter.release(tickets[1])  # Redis is not tried again yet
    assert limiter.reserve("key", 1, 3, None).wait == 0


@pytest.mark.parametrize("amnesia", [False, True])
def test_what_a_client_sent_in_an_outage_counts_after_it(
    server: fakeredis.FakeServer, clock: Clock, amnesia: bool
) -> None:
    limiter = RedisLimiter(URL, away="share", clock=clock)
    waits(limiter, 2, 6)
    server.connected = False
    alone = [limiter.reserve("key", 1, 6, None) for _ in range(2)]
    server.connected = True
    if amnesia:
        names_in(server).flushall()
    clock.now += PAUSE + 1
    assert waits(limiter, 3, 6) == [0, 0, pytest.approx(SPAN - PAUSE - 1)]
    limiter.observe("key", 5, None, alone[0])  # of another clock, so it counts as new and is empty
    assert limiter.state("key").used == 6


def test_a_slot_reserved_while_the_caller_gives_up_is_given_back(
    server: fakeredis.FakeServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> int:
        limiter = AsyncRedisLimiter(URL, clock=clock)
        call: Any = vars(AsyncRedisLimiter)["_call"]
        booked = asyncio.Event()

        async def slow(letter: Any) -> object:
            answer = await call(limiter, letter)
            if not booked.is_set():
                booked.set()
                await asyncio.sleep(3600)
            return answer

        monkeypatch.setattr(limiter, "_call", slow)
        task = asyncio.create_task(limiter.reserve("key", 1, 1, None))
        await booked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        used = (await limiter.state("key")).used
        await limiter.aclose()
        return used

    assert asyncio.run(run()) == 0


def test_without_the_package_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    monkeypatch.delitem(sys.modules, shared_limits.__name__)
    with pytest.raises(ConfigurationError, match=r"pip install perpkit\[redis\]"):
        importlib.import_module(shared_limits.__name__)


def test_an_unreachable_redis_is_given_up_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    allowed: list[float] = []

    def unreachable(connecting: socket.socket, address: object) -> None:
        allowed.append(connecting.gettimeout() or math.inf)
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(socket.socket, "connect", unreachable)
    limiter = RedisLimiter("redis://127.0.0.1:1/0")
    with pytest.raises(LimiterUnavailableError, match=r"127\.0\.0\.1:1"):
        limiter.reserve("key", 1, 1, None)
    limiter.close()
    assert 0 < sum(allowed) < 5
