"""Hooks: what they are told and in which order, without secrets. What they raise reaches the caller."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from attrs import asdict, define, evolve, field

from perpkit._runtime.errors import ConnectionFailedError, VendorError, VendorFaultError
from perpkit._runtime.hooks import Hooks, LimitEvent, RequestEvent, ResponseEvent, RetryEvent
from perpkit._runtime.limits.local import LocalLimiter
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.coinglass.operations import FUTURES_SUPPORTED_COINS
from tests.runtime.shop import (
    BARS,
    ENTRIES,
    KEY,
    SECRET,
    AsyncShop,
    AsyncVault,
    Script,
    Shop,
    Time,
    Vault,
    answering,
    asked,
    enveloped,
    limit_of,
    simulated,
)

Event = RequestEvent | ResponseEvent | RetryEvent | LimitEvent
BTC = {"symbol": "a-private-symbol"}
GOOD = enveloped([{"time": 1, "price": 2}])
COINS = enveloped(["BTC"])
WHERE = {"operation": "bars", "method": "GET", "path": "/bars"}

kinds = pytest.mark.parametrize("kind", [Shop, AsyncShop])
coinglasses = pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])
vaults = pytest.mark.parametrize("kind", [Vault, AsyncVault])


@define
class Diary:
    """Keeps every event."""

    events: list[Event] = field(factory=list[Event])

    def hooks(self) -> Hooks:
        note = self.events.append
        return Hooks(on_request=note, on_response=note, on_retry=note, on_limit=note)

    def kinds(self) -> list[str]:
        return [type(event).__name__.removesuffix("Event") for event in self.events]


class HookError(Exception):
    """An exception that a hook raises."""


def raising(_: object) -> None:
    raise HookError


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return simulated(monkeypatch)


@kinds
async def test_a_good_call(kind: type[Shop | AsyncShop], time: Time) -> None:
    def slow(_: httpx.Request) -> httpx.Response:
        time.forward(2.0)
        return enveloped([])

    diary = Diary()
    await asked(answering(kind, slow, hooks=diary.hooks()), BARS, BTC)
    assert [asdict(event) for event in diary.events] == [
        {**WHERE, "attempt": 1},
        {**WHERE, "attempt": 1, "status": 200, "seconds": 2.0, "error": None},
    ]


@kinds
async def test_a_call_that_is_tried_again(kind: type[Shop | AsyncShop], time: Time) -> None:
    diary = Diary()
    script = Script(httpx.Response(503, headers={"Retry-After": "3"}), httpx.ConnectError("refused"), GOOD)
    await asked(answering(kind, script, hooks=diary.hooks()), BARS, BTC)
    assert diary.kinds() == ["Request", "Response", "Retry", "Request", "Response", "Retry", "Request", "Response"]
    _, refusal, first, _, silence, second, request, _ = diary.events
    assert isinstance(refusal, ResponseEvent)
    assert isinstance(first, RetryEvent)
    assert isinstance(silence, ResponseEvent)
    assert isinstance(second, RetryEvent)
    assert isinstance(request, RequestEvent)
    assert (refusal.status, refusal.attempt) == (503, 1)
    assert isinstance(refusal.error, VendorFaultError)
    assert (first.operation, first.attempt, first.wait, first.error) == ("bars", 1, 3.0, refusal.error)
    assert (silence.status, silence.attempt) == (None, 2)
    assert isinstance(silence.error, ConnectionFailedError)
    assert (second.attempt, second.wait, second.error) == (2, time.waits[1], silence.error)
    assert request.attempt == 3


@kinds
async def test_a_call_that_fails_for_good(kind: type[Shop | AsyncShop], time: Time) -> None:
    diary = Diary()
    client = answering(kind, Script(httpx.Response(500)), hooks=diary.hooks(), max_retries=0)
    with pytest.raises(VendorFaultError) as caught:
        await asked(client, BARS, BTC)
    assert diary.kinds() == ["Request", "Response"]
    assert isinstance(diary.events[1], ResponseEvent)
    assert diary.events[1].error is caught.value


@coinglasses
async def test_a_call_that_waits_for_the_rate_limit(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    diary = Diary()
    client = answering(kind, Script(COINS), hooks=diary.hooks(), limiter=LocalLimiter(time))
    for _ in range(31):
        await asked(client, FUTURES_SUPPORTED_COINS)
    assert diary.kinds() == ["Request", "Response"] * 30 + ["Limit", "Request", "Response"]
    assert diary.events[60] == LimitEvent(operation="futures_supported_coins", wait=60.75)
    assert time.waits == [60.75]
    assert diary.events[62] == evolve(diary.events[1])


@vaults
async def test_nothing_in_an_event_is_secret(kind: type[Vault | AsyncVault], time: Time) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, json={"code": 1, "error": f"{KEY} {SECRET}"}, request=request)

    diary = Diary()
    with pytest.raises(VendorError):
        await asked(answering(kind, Script(echo), hooks=diary.hooks()), ENTRIES, {"note": "a-private-note"})
    assert len(diary.events) == 8
    for event in diary.events:
        for secret in (KEY, SECRET, "a-private-note", "signature"):
            assert secret not in f"{event!r} {event}"


@kinds
@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry"])
async def test_what_a_hook_raises_reaches_the_caller(kind: type[Shop | AsyncShop], name: str, time: Time) -> None:
    hooks: dict[str, Any] = {name: raising}
    script = Script(httpx.Response(500), GOOD)
    with pytest.raises(HookError):
        await asked(answering(kind, script, hooks=Hooks(**hooks)), BARS, BTC)
    assert len(script.requests) == (0 if name == "on_request" else 1)


@coinglasses
@pytest.mark.parametrize(("name", "used"), [("on_request", 29), ("on_limit", 30)])
async def test_what_a_hook_keeps_from_being_sent_takes_no_slot(
    kind: type[CoinGlass | AsyncCoinGlass], name: str, used: int, time: Time
) -> None:
    client = answering(kind, Script(COINS), limiter=LocalLimiter(time))
    for _ in range(used):
        await asked(client, FUTURES_SUPPORTED_COINS)
    before = await limit_of(client)
    hooks: dict[str, Any] = {name: raising}
    with pytest.raises(HookError):
        await asked(client.with_options(hooks=Hooks(**hooks)), FUTURES_SUPPORTED_COINS)
    assert await limit_of(client) == before


@kinds
async def test_a_copy_may_have_other_hooks(kind: type[Shop | AsyncShop], time: Time) -> None:
    first, second = Diary(), Diary()
    client = answering(kind, Script(GOOD), hooks=first.hooks())
    await asked(client.with_options(hooks=second.hooks()), BARS, BTC)
    await asked(client.with_options(max_retries=0), BARS, BTC)
    assert first.kinds() == second.kinds() == ["Request", "Response"]


async def test_a_cancelled_call_is_told_of_too(time: Time) -> None:
    underway = asyncio.Event()

    async def never(_: httpx.Request) -> httpx.Response:
        underway.set()
        await asyncio.Event().wait()
        return GOOD

    diary = Diary()
    transport = httpx.MockTransport(never)
    client = AsyncShop(api_key=KEY, http_client=httpx.AsyncClient(transport=transport), hooks=diary.hooks())
    task = asyncio.create_task(client.call(BARS, BTC))
    await underway.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert diary.kinds() == ["Request", "Response"]
    assert isinstance(diary.events[1], ResponseEvent)
    assert isinstance(diary.events[1].error, asyncio.CancelledError)
