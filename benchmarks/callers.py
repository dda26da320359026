"""Programs that call the server on this machine. Each imports only the libraries that it uses."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager

from .measure import KEPT, Work, clocked, repeated

KEY = "fake-coinglass-key"
PATH = "api/futures/liquidation/order"
ARGUMENTS = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "10000"}

Call = Callable[[], Awaitable[object]]
Opened = Callable[[str], AbstractAsyncContextManager[Call]]
"""From the address of the API to a function that makes a call, while its client is open."""


@contextmanager
def blocking_ours(url: str) -> Generator[Work]:
    """Call by perpkit, blocking."""
    from perpkit.coinglass import CoinGlass

    with CoinGlass(api_key=KEY, base_url=url) as cg:
        yield repeated(
            lambda: cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount="10000")
        )


@contextmanager
def blocking_bare(url: str) -> Generator[Work]:
    """Call by httpx, blocking."""
    import httpx

    with httpx.Client(headers={"CG-API-KEY": KEY}) as client:
        yield repeated(lambda: json.loads(client.get(f"{url}/{PATH}", params=ARGUMENTS).content))


@asynccontextmanager
async def ours(url: str) -> AsyncGenerator[Call]:
    """Call by perpkit."""
    from perpkit.coinglass import AsyncCoinGlass

    async with AsyncCoinGlass(api_key=KEY, base_url=url) as cg:
        yield lambda: cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount="10000")


@asynccontextmanager
async def carried(url: str) -> AsyncGenerator[Call]:
    """Call by perpkit, through a client of httpx that sends by aiohttp."""
    import httpx

    from perpkit.aiohttp import SignedAiohttpTransport
    from perpkit.coinglass import AsyncCoinGlass

    async with httpx.AsyncClient(transport=SignedAiohttpTransport()) as lent:
        cg = AsyncCoinGlass(api_key=KEY, base_url=url, http_client=lent)
        yield lambda: cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount="10000")


@asynccontextmanager
async def bare(url: str) -> AsyncGenerator[Call]:
    """Call by httpx. Its time limits are the default ones, but many tasks may queue for a connection."""
    import httpx

    headers = {"CG-API-KEY": KEY}
    async with httpx.AsyncClient(headers=headers, timeout=httpx.Timeout(5.0, pool=None)) as client:

        async def call() -> object:
            return json.loads((await client.get(f"{url}/{PATH}", params=ARGUMENTS)).content)

        yield call


@asynccontextmanager
async def bare_carried(url: str) -> AsyncGenerator[Call]:
    """Call by httpx that sends by aiohttp."""
    import httpx
    from httpx_aiohttp import AiohttpTransport

    async with httpx.AsyncClient(headers={"CG-API-KEY": KEY}, transport=AiohttpTransport()) as client:

        async def call() -> object:
            return json.loads((await client.get(f"{url}/{PATH}", params=ARGUMENTS)).content)

        yield call


@asynccontextmanager
async def aiohttp_alone(url: str) -> AsyncGenerator[Call]:
    """Call by aiohttp."""
    import aiohttp
    import orjson

    async with aiohttp.ClientSession(headers={"CG-API-KEY": KEY}) as session:

        async def call() -> object:
            async with session.get(f"{url}/{PATH}", params=ARGUMENTS) as answer:
                return orjson.loads(await answer.read())

        yield call


@contextmanager
def one_by_one(opened: Opened, url: str) -> Generator[Work]:
    """One task that calls again and again, and keeps its last results."""
    kept: deque[object] = deque(maxlen=KEPT)
    with _running(opened, url) as (runner, call):

        async def work(times: int) -> None:
            for _ in range(times):
                kept.append(await call())

        yield clocked(lambda times: runner.run(work(times)))


@contextmanager
def crowd(opened: Opened, url: str, tasks: int, calls: int) -> Generator[Work]:
    """Some tasks that share one client and that many calls."""
    with _running(opened, url) as (runner, call):

        async def worker(numbers: Iterator[int]) -> None:
            for _ in numbers:
                await call()

        async def work(times: int) -> None:
            numbers = iter(range(times * calls))
            await asyncio.gather(*(worker(numbers) for _ in range(tasks)))

        runner.run(worker(iter([0])))  # the first answer names the budget, so that no other call has to wait for it
        yield clocked(lambda times: runner.run(work(times)))


@contextmanager
def _running(opened: Opened, url: str) -> Generator[tuple[asyncio.Runner, Call]]:
    stack = AsyncExitStack()
    with asyncio.Runner() as runner:
        call = runner.run(stack.enter_async_context(opened(url)))
        try:
            yield runner, call
        finally:
            runner.run(stack.aclose())
