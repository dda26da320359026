"""Event loops: a client opens its own connections in each; a caller's client belongs to one, and says so."""

from __future__ import annotations

import asyncio
import gc

import httpx
import pytest

from perpkit.coinglass import AsyncCoinGlass
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
        gc.collect()  # here, where what the first loop left open is expected
