"""What a whole call costs on loopback, beside bare httpx with ``json.loads``."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import httpx

from perpkit._runtime.limits.local import Unlimited
from perpkit.coinglass import AsyncCoinGlass, CoinGlass

from .measure import Effort, Work, fastest, repeated
from .report import Line
from .server import SIZES

KEY = "fake-coinglass-key"
PATH = "api/futures/liquidation/order"
ARGUMENTS = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "10000"}
TARGET = 1.3


def blocking(address: str, size: str, effort: Effort) -> Line:
    """Measure a blocking call; each side keeps its connection."""
    with (
        CoinGlass(api_key=KEY, base_url=f"{address}/{size}", limiter=Unlimited()) as cg,
        httpx.Client(headers={"CG-API-KEY": KEY}) as bare,
    ):

        def call_ours() -> object:
            return cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount="10000")

        def call_bare() -> object:
            return json.loads(bare.get(f"{address}/{size}/{PATH}", params=ARGUMENTS).content)

        return _line(size, "httpx.Client + json.loads", repeated(call_ours), repeated(call_bare), effort)


def asynchronous(address: str, size: str, effort: Effort) -> Line:
    """Measure an asynchronous call; each side keeps its connection."""
    with asyncio.Runner() as runner:
        cg = AsyncCoinGlass(api_key=KEY, base_url=f"{address}/{size}", limiter=Unlimited())
        bare = httpx.AsyncClient(headers={"CG-API-KEY": KEY})

        async def call_ours() -> object:
            return await cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount="10000")

        async def call_bare() -> object:
            return json.loads((await bare.get(f"{address}/{size}/{PATH}", params=ARGUMENTS)).content)

        async def close() -> None:
            await cg.aclose()
            await bare.aclose()

        try:
            own, other = (_in_loop(runner, call) for call in (call_ours, call_bare))
            return _line(size, "httpx.AsyncClient + json.loads", own, other, effort)
        finally:
            runner.run(close())


def _in_loop(runner: asyncio.Runner, call: Callable[[], Awaitable[object]]) -> Work:
    async def work(times: int) -> None:
        for _ in range(times):
            await call()

    return lambda times: runner.run(work(times))


def _line(size: str, against: str, ours: Work, other: Work, effort: Effort) -> Line:
    seconds = fastest({"ours": ours, "other": other}, effort)
    return Line(
        what=f"call for {SIZES[size]} orders",
        against=against,
        ours=seconds["ours"],
        other=seconds["other"],
        target=TARGET,
    )
