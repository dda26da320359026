"""HTTP clients of the caller: they belong to one event loop, and their errors are recognized."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import httpx
import pytest

from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import ConfigurationError, ConnectionFailedError

from .drip import Vendor, echoing


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_callers_client_in_a_second_loop_is_an_error_that_says_what_to_do() -> None:
    with Vendor(echoing) as vendor:
        pool = httpx.AsyncClient()
        client = AsyncCoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False, http_client=pool, max_retries=0)

        async def one() -> object:
            return await client.get("/api/futures/supported-coins", params={"symbol": "BTC"})

        runner = asyncio.Runner()
        assert runner.run(one()) == ["BTC"]
        runner.close()
        with asyncio.Runner() as second, pytest.raises((ConfigurationError, ConnectionFailedError)) as caught:
            second.run(one())
        assert "event loop" in str(caught.value) or isinstance(caught.value, ConnectionFailedError)
        del pool
        gc.collect()  # closes what the first loop left open here, where the warnings are ignored


async def test_an_error_of_the_callers_own_is_not_changed() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise KeyError("of the caller's")

    options: dict[str, Any] = {"api_key": "fake-key", "limiter": False, "max_retries": 0}
    transport = httpx.MockTransport(broken)
    with httpx.Client(transport=transport) as pool, pytest.raises(KeyError, match="of the caller's"):
        CoinGlass(http_client=pool, **options).get("/any/path")
    async with httpx.AsyncClient(transport=transport) as twin:
        with pytest.raises(KeyError, match="of the caller's"):
            await AsyncCoinGlass(http_client=twin, **options).get("/any/path")


async def test_an_error_of_the_system_is_a_failed_connection() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise BrokenPipeError("broken pipe")

    options: dict[str, Any] = {"api_key": "fake-key", "limiter": False, "max_retries": 0}
    transport = httpx.MockTransport(broken)
    with httpx.Client(transport=transport) as pool, pytest.raises(ConnectionFailedError) as caught:
        CoinGlass(http_client=pool, **options).get("/any/path")
    assert caught.value.sent
    async with httpx.AsyncClient(transport=transport) as twin:
        with pytest.raises(ConnectionFailedError):
            await AsyncCoinGlass(http_client=twin, **options).get("/any/path")
