"""Which limiter a client uses. It closes what it has opened, and nothing else."""

from __future__ import annotations

from typing import Any, cast

import httpx
import pytest

from perpkit._runtime.errors import ConfigurationError, TooManyRequestsError
from perpkit._runtime.hooks import Hooks
from perpkit._runtime.limits import choice
from perpkit._runtime.limits import shared as shared_limits
from perpkit._runtime.limits.local import LimitState, LocalLimiter, Ticket
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.coinglass.operations import FUTURES_SUPPORTED_COINS
from tests.runtime.shop import KEY, Script, Time, answering, asked, enveloped, limit_of, simulated

URL = "redis://127.0.0.1:6379/0"
COINS = enveloped(["BTC"])

kinds = pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])


class Shared(LocalLimiter):
    """A limiter instead of Redis."""

    opened: list[Shared]

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url
        self.closed = False
        type(self).opened.append(self)

    def close(self) -> None:
        self.closed = True


class AsyncShared:
    """An asynchronous limiter instead of Redis."""

    opened: list[AsyncShared]

    def __init__(self, url: str) -> None:
        self.url = url
        self.closed = False
        self._limiter = LocalLimiter()
        type(self).opened.append(self)

    async def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        return self._limiter.reserve(key, cost, per_minute, patience, after)

    async def release(self, ticket: Ticket) -> None:
        self._limiter.release(ticket)

    async def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        self._limiter.observe(key, used, limit, ticket)

    async def state(self, key: str) -> LimitState:
        return self._limiter.state(key)

    async def aclose(self) -> None:
        self.closed = True


@pytest.fixture(autouse=True)
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    monkeypatch.delenv(choice.REDIS_URL, raising=False)
    Shared.opened, AsyncShared.opened = [], []
    monkeypatch.setattr(shared_limits, "RedisLimiter", Shared)
    monkeypatch.setattr(shared_limits, "AsyncRedisLimiter", AsyncShared)
    return simulated(monkeypatch)


def opened() -> list[Any]:
    return [*Shared.opened, *AsyncShared.opened]


async def close(client: CoinGlass | AsyncCoinGlass) -> None:
    if isinstance(client, CoinGlass):
        client.close()
    else:
        await client.aclose()


@kinds
async def test_a_limiter_by_url_is_opened_and_closed(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    client = answering(kind, Script(COINS), limiter=URL)
    assert [limiter.url for limiter in opened()] == [URL]
    assert (await asked(client, FUTURES_SUPPORTED_COINS)).payload == ["BTC"]
    assert (await limit_of(client)).used == 1
    assert not opened()[0].closed
    await close(client)
    assert opened()[0].closed


@kinds
async def test_a_limiter_by_the_environment(
    kind: type[CoinGlass | AsyncCoinGlass], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PERPKIT_REDIS_URL", URL)
    client = answering(kind, Script(COINS))
    assert [limiter.url for limiter in opened()] == [URL]
    await close(client)
    assert opened()[0].closed


@kinds
async def test_what_is_given_comes_before_the_environment(
    kind: type[CoinGlass | AsyncCoinGlass], time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(choice.REDIS_URL, URL)
    client = answering(kind, Script(COINS), limiter=LocalLimiter(time))
    await asked(client, FUTURES_SUPPORTED_COINS)
    await close(client)
    assert opened() == []


@kinds
async def test_an_empty_variable_is_none(
    kind: type[CoinGlass | AsyncCoinGlass], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(choice.REDIS_URL, "")
    await close(answering(kind, Script(COINS)))
    assert opened() == []


@kinds
async def test_the_sandbox_opens_nothing(
    kind: type[CoinGlass | AsyncCoinGlass], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(choice.REDIS_URL, URL)
    client = kind.sandbox()
    await asked(client, FUTURES_SUPPORTED_COINS)
    await close(client)
    assert opened() == []


@kinds
async def test_a_copy_keeps_the_limiter_and_closes_nothing(
    kind: type[CoinGlass | AsyncCoinGlass], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = answering(kind, Script(COINS), limiter=URL)
    monkeypatch.setenv(choice.REDIS_URL, "redis://elsewhere")
    copy = client.with_options(max_retries=0)
    await asked(copy, FUTURES_SUPPORTED_COINS)
    assert len(opened()) == 1
    await close(copy)
    assert not opened()[0].closed
    assert (await limit_of(client)).used == 1


@kinds
async def test_a_copy_with_a_limiter_of_its_own_closes_that_one(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    client = answering(kind, Script(COINS), limiter=URL)
    copy = client.with_options(limiter="redis://127.0.0.1:6379/1")
    first, second = opened()
    await close(copy)
    assert (first.closed, second.closed) == (False, True)
    assert (await asked(client, FUTURES_SUPPORTED_COINS)).payload == ["BTC"]


async def test_a_limiter_that_was_given_is_not_closed() -> None:
    limiter = AsyncShared(URL)
    client = answering(AsyncCoinGlass, Script(COINS), limiter=limiter)
    await asked(client, FUTURES_SUPPORTED_COINS)
    assert (await limit_of(client)).used == 1
    await close(client)
    assert not limiter.closed


async def test_an_asynchronous_limiter_gets_the_slot_of_a_cancelled_wait_back() -> None:
    limiter = AsyncShared(URL)
    client = answering(AsyncCoinGlass, Script(COINS), limiter=limiter)

    class Stop(BaseException):
        pass

    def stop(_: object) -> None:
        raise Stop

    with pytest.raises(Stop):
        await asked(client.with_options(hooks=Hooks(on_request=stop)), FUTURES_SUPPORTED_COINS)
    assert (await limit_of(client)).used == 0


async def test_an_asynchronous_limiter_is_told_of_a_full_window() -> None:
    client = answering(AsyncCoinGlass, Script(httpx.Response(429), COINS), limiter=AsyncShared(URL), max_retries=0)
    with pytest.raises(TooManyRequestsError):
        await asked(client, FUTURES_SUPPORTED_COINS)
    assert (await limit_of(client)).used == 30


def test_a_blocking_client_refuses_an_asynchronous_limiter() -> None:
    with pytest.raises(ConfigurationError, match="asynchronous"):
        answering(CoinGlass, Script(COINS), limiter=AsyncShared(URL))
    with answering(CoinGlass, Script(COINS), limiter=LocalLimiter()) as client:
        with pytest.raises(ConfigurationError, match="asynchronous"):
            cast("Any", client).with_options(limiter=AsyncShared(URL))
        assert client.call(FUTURES_SUPPORTED_COINS, {}) == ["BTC"]


@kinds
async def test_a_pool_that_was_opened_is_closed_once(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    client: Any = kind(api_key=KEY, limiter=LocalLimiter())
    await close(client.with_options())
    await close(client)
    await close(client)
    with pytest.raises(ConfigurationError, match="closed"):
        await asked(client, FUTURES_SUPPORTED_COINS)


@kinds
async def test_a_sandbox_may_be_closed_twice(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    client = kind.sandbox()
    await close(client)
    await close(client)
    with pytest.raises(ConfigurationError, match="closed"):
        await asked(client, FUTURES_SUPPORTED_COINS)
