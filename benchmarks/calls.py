"""Costs of a whole call to a server on this machine, compared with plain HTTP libraries with default settings."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from functools import partial

import aiohttp
import httpx
import orjson
from httpx_aiohttp import AiohttpTransport

from perpkit.aiohttp import SignedAiohttpTransport
from perpkit.coinglass import AsyncCoinGlass, CoinGlass

from .measure import KEPT, Effort, Work, repeated, timed
from .report import Line
from .server import SIZES

KEY = "fake-coinglass-key"
PATH = "api/futures/liquidation/order"
ARGUMENTS = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "10000"}
SYNC_TARGETS = {"small": 0.8, "large": 0.6}
ASYNC_TARGETS = {"small": 0.9, "large": 0.75}
OURS, HTTPX, AIOHTTP = "perpkit", "httpx.AsyncClient + json.loads", "aiohttp + orjson"
CARRIED, CARRIED_BARE = "perpkit over aiohttp", "httpx over aiohttp + json.loads"
TASKS = (1, 16, 200, 1_000)
"""Numbers of tasks that share one client."""
CROWDED = 1.3
"""Highest processor time of a call, as a multiple of that with one task."""

Call = Callable[[], Awaitable[object]]


def blocking(address: str, size: str, effort: Effort) -> Iterator[Line]:
    """Measure the processor time of a blocking call. Connections are kept."""
    with (
        CoinGlass(api_key=KEY, base_url=f"{address}/{size}") as cg,
        httpx.Client(headers={"CG-API-KEY": KEY}) as bare,
    ):

        def call_ours() -> object:
            return cg.futures.liquidation.order(exchange="Binance", symbol="BTC", min_liquidation_amount="10000")

        def call_bare() -> object:
            return json.loads(bare.get(f"{address}/{size}/{PATH}", params=ARGUMENTS).content)

        taken = timed({OURS: repeated(call_ours), "bare": repeated(call_bare)}, effort, time.process_time)
    what = f"call for {SIZES[size]} orders"
    yield Line.of(what, "httpx.Client + json.loads", taken[OURS], taken["bare"], SYNC_TARGETS[size])


def asynchronous(address: str, size: str, effort: Effort) -> Iterator[Line]:
    """Measure the processor time of an asynchronous call. Connections are kept."""
    with asyncio.Runner() as runner:
        stack, calls = runner.run(_opened(address, size))
        try:
            works = {name: _in_loop(runner, call) for name, call in calls.items()}
            taken = timed(works, effort, time.process_time)
        finally:
            runner.run(stack.aclose())
    what = f"async call for {SIZES[size]} orders"
    yield Line.of(what, HTTPX, taken[OURS], taken[HTTPX], ASYNC_TARGETS[size])
    yield Line.of(what, AIOHTTP, taken[OURS], taken[AIOHTTP])
    yield Line.of(f"{what}, over aiohttp", CARRIED_BARE, taken[CARRIED], taken[CARRIED_BARE])


def crowds(address: str, effort: Effort, calls_each: int) -> Iterator[Line]:
    """Measure the processor time of a call when many tasks share one client."""
    with asyncio.Runner() as runner:
        stack, calls = runner.run(_opened(address, "small"))
        try:
            works = {
                f"{name} {tasks}": partial(_crowd, runner, call, tasks, calls_each)
                for tasks in TASKS
                for name, call in calls.items()
                if name in {OURS, HTTPX, AIOHTTP}
            }
            taken = timed(works, effort, time.process_time)
        finally:
            runner.run(stack.aclose())
    for tasks in TASKS:
        what, own = f"processor per call, {tasks:,} task{'s' if tasks > 1 else ''}", taken[f"{OURS} {tasks}"]
        if tasks > 1:
            yield Line.of(what, "the same, 1 task", own, taken[f"{OURS} 1"], CROWDED, calls_each)
        yield Line.of(what, HTTPX, own, taken[f"{HTTPX} {tasks}"], None, calls_each)
        yield Line.of(what, AIOHTTP, own, taken[f"{AIOHTTP} {tasks}"], None, calls_each)


async def _opened(address: str, size: str) -> tuple[AsyncExitStack, dict[str, Call]]:
    """Open a client of each kind; return a stack that closes them, and for each a function that makes a call."""
    stack = AsyncExitStack()
    url, headers = f"{address}/{size}/{PATH}", {"CG-API-KEY": KEY}
    patient = httpx.Timeout(5.0, pool=None)  # the default, but tasks may queue for a connection
    cg = await stack.enter_async_context(AsyncCoinGlass(api_key=KEY, base_url=f"{address}/{size}"))
    bare = await stack.enter_async_context(httpx.AsyncClient(headers=headers, timeout=patient))
    session = await stack.enter_async_context(aiohttp.ClientSession(headers=headers))

    lent = await stack.enter_async_context(httpx.AsyncClient(transport=SignedAiohttpTransport()))
    carried = AsyncCoinGlass(api_key=KEY, base_url=f"{address}/{size}", http_client=lent)
    plain = await stack.enter_async_context(httpx.AsyncClient(headers=headers, transport=AiohttpTransport()))

    def ours(client: AsyncCoinGlass) -> Call:
        return lambda: client.futures.liquidation.order(
            exchange="Binance", symbol="BTC", min_liquidation_amount="10000"
        )

    def loaded(client: httpx.AsyncClient) -> Call:
        async def call() -> object:
            return json.loads((await client.get(url, params=ARGUMENTS)).content)

        return call

    async def call_aiohttp() -> object:
        async with session.get(url, params=ARGUMENTS) as answer:
            return orjson.loads(await answer.read())

    return stack, {
        OURS: ours(cg),
        HTTPX: loaded(bare),
        AIOHTTP: call_aiohttp,
        CARRIED: ours(carried),
        CARRIED_BARE: loaded(plain),
    }


def _in_loop(runner: asyncio.Runner, call: Call) -> Work:
    kept: deque[object] = deque(maxlen=KEPT)

    async def work(times: int) -> None:
        for _ in range(times):
            kept.append(await call())

    return lambda times: runner.run(work(times))


def _crowd(runner: asyncio.Runner, call: Call, tasks: int, calls_each: int, times: int) -> None:
    """Make all calls, divided among the tasks."""

    async def worker(numbers: Iterator[int]) -> None:
        for _ in numbers:
            await call()

    async def crowd() -> None:
        numbers = iter(range(times * calls_each))
        await asyncio.gather(*(worker(numbers) for _ in range(tasks)))

    runner.run(crowd())
