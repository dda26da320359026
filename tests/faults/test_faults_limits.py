"""A call that ends before its request is sent gives back the units it has booked."""

from __future__ import annotations

import asyncio

import attrs
import pytest

from perpkit._runtime.errors import ConfigurationError, PerpkitError, WaitTooLongError
from perpkit._runtime.hooks import Hooks, LimitEvent

from .cases import CASES
from .sleeping import slept
from .world import SPAN, World

CASE = next(case for case in CASES if case.operation.id == "futures_liquidation_history")
TRADE = next(case for case in CASES if case.package == "ztdx")
HOBBYIST = 30
"""Requests a minute without a plan."""


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    return World(monkeypatch)


async def test_a_call_that_is_cancelled_while_it_waits_gives_its_slot_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep, never = asyncio.Event(), asyncio.Event()

    async def sleep(seconds: float) -> None:
        asleep.set()
        await never.wait()

    async with world.async_pool(CASE) as pool:
        client = world.async_client(CASE, pool)
        for _ in range(HOBBYIST):
            await client.call(CASE.operation, CASE.arguments)
        slept(monkeypatch, pause=sleep)
        client = world.async_client(CASE, pool)
        waiting = asyncio.create_task(client.call(CASE.operation, CASE.arguments))
        await asleep.wait()
        assert world.limiter.booked(world.key(CASE)) == HOBBYIST + 1
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert world.limiter.booked(world.key(CASE)) == HOBBYIST == world.limiter.kept == len(world.sent)


def test_a_call_that_is_interrupted_while_it_waits_gives_its_slot_back(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sleep(seconds: float) -> None:
        raise KeyboardInterrupt

    with world.pool(CASE) as pool:
        client = world.client(CASE, pool)
        for _ in range(HOBBYIST):
            client.call(CASE.operation, CASE.arguments)
        slept(monkeypatch, sleep=sleep)
        client = world.client(CASE, pool)
        with pytest.raises(KeyboardInterrupt):
            client.call(CASE.operation, CASE.arguments)
        assert world.limiter.booked(world.key(CASE)) == HOBBYIST == world.limiter.kept


def test_a_call_that_would_wait_too_long_books_nothing(world: World) -> None:
    with world.pool(CASE) as pool:
        client = world.client(CASE, pool)
        for _ in range(HOBBYIST):
            client.call(CASE.operation, CASE.arguments)
        hasty = client.with_options(max_wait=10.0)
        with pytest.raises(WaitTooLongError) as caught:
            hasty.call(CASE.operation, CASE.arguments)
        assert caught.value.retry_after == pytest.approx(SPAN)
        assert world.waits == []
        assert world.limiter.booked(world.key(CASE)) == HOBBYIST
        world.sleep(SPAN)
        assert hasty.call(CASE.operation, CASE.arguments)


def test_a_second_limit_that_refuses_gives_the_slot_of_the_first_back(world: World) -> None:
    impossible = attrs.evolve(TRADE.operation, costs=(("request-weight", 5), ("orders", 1201)))
    with world.pool(TRADE) as pool:
        client = world.client(TRADE, pool)
        with pytest.raises(ConfigurationError):
            client.call(impossible, TRADE.arguments)
        assert len(world.limiter.tickets) == 1
        assert world.limiter.kept == 0 == world.limiter.booked(world.key(TRADE))
        assert client.call(TRADE.operation, TRADE.arguments)


def test_a_hook_that_raises_before_the_request_gives_the_slot_back(world: World) -> None:
    def refuse(event: LimitEvent) -> None:
        raise PerpkitError("no waiting here")

    with world.pool(CASE) as pool:
        client = world.client(CASE, pool)
        for _ in range(HOBBYIST):
            client.call(CASE.operation, CASE.arguments)
        with pytest.raises(PerpkitError, match="no waiting here"):
            client.with_options(hooks=Hooks(on_limit=refuse)).call(CASE.operation, CASE.arguments)
        assert world.limiter.booked(world.key(CASE)) == HOBBYIST
