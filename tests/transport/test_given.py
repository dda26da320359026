"""A caller's own httpx.AsyncClient keeps its connections usable, whenever a call is cancelled."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpcore
import httpx
import pytest

from perpkit.coinglass import AsyncCoinGlass

PATH = "/api/futures/supported-coins"
ANSWER = b'HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{"code":"0","data":[]}'
DELAYS = [pair for pair in itertools.product(range(9), repeat=2) if 0 in pair]
"""Passes of the event loop before a cancellation, and before the other event. One of the two is 0."""


async def passes(number: int) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


async def settled() -> None:
    """Let every task run until it waits for something that a test decides."""
    await passes(50)


async def at_once() -> None:
    """Do not wait."""


class Wire(httpcore.AsyncNetworkBackend):
    """Connections without a network. A test decides when one opens and when its answer comes."""

    def __init__(self) -> None:
        self.opening: Callable[[], Awaitable[object]] = at_once
        self.answering: Callable[[], Awaitable[object]] = at_once

    async def connect_tcp(self, *arguments: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        await self.opening()
        return WireStream(self)


class WireStream(httpcore.AsyncNetworkStream):
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def read(self, *arguments: Any, **options: Any) -> bytes:
        await self._wire.answering()
        return ANSWER

    async def write(self, *arguments: Any, **options: Any) -> None:
        await asyncio.sleep(0)

    async def aclose(self) -> None:
        pass

    def get_extra_info(self, info: str) -> Any:
        return None


class Pool(httpx.AsyncBaseTransport):
    """The pool that httpx uses, with one place, without a network."""

    def __init__(self, wire: Wire) -> None:
        self.places = httpcore.AsyncConnectionPool(max_connections=1, network_backend=wire)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self.places.handle_async_request(
            httpcore.Request(
                request.method,
                httpcore.URL(scheme=b"http", host=b"localhost", port=80, target=request.url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=Body(answer))

    async def aclose(self) -> None:
        await self.places.aclose()


class Body(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncGenerator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._answer.aclose()


@asynccontextmanager
async def lent(wire: Wire) -> AsyncGenerator[tuple[AsyncCoinGlass, httpcore.AsyncConnectionPool]]:
    pool = Pool(wire)
    async with httpx.AsyncClient(transport=pool) as http:
        yield (
            AsyncCoinGlass(
                api_key="fake-key", base_url="http://localhost", http_client=http, limiter=False, max_retries=0
            ),
            pool.places,
        )


async def race(call: asyncio.Task[object], cancelled: int, happening: Callable[[], None], happened: int) -> None:
    """Cancel a call and let something happen, each after a number of passes of the event loop."""

    async def cancel() -> None:
        await passes(cancelled)
        call.cancel()

    async def happen() -> None:
        await passes(happened)
        happening()

    await settled()
    await asyncio.gather(cancel(), happen())
    await settled()
    assert call.done()


def given(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


def broken(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(httpcore.ReadError("broken"))


def usable(places: httpcore.AsyncConnectionPool) -> bool:
    return all(connection.is_idle() for connection in places.connections)


@pytest.mark.parametrize(("cancelled", "opened"), DELAYS)
async def test_a_cancellation_while_a_connection_opens_loses_no_place(cancelled: int, opened: int) -> None:
    wire, turn = Wire(), asyncio.get_running_loop().create_future()
    wire.opening = lambda: turn
    async with lent(wire) as (client, places):
        await race(asyncio.create_task(client.get(PATH)), cancelled, lambda: given(turn), opened)
        assert usable(places)
        wire.opening = at_once
        assert await client.get(PATH) == []


@pytest.mark.parametrize("ending", [given, broken])
@pytest.mark.parametrize(("cancelled", "answered"), DELAYS)
async def test_a_cancellation_while_the_answer_comes_loses_no_place(
    cancelled: int, answered: int, ending: Callable[[asyncio.Future[None]], None], caplog: pytest.LogCaptureFixture
) -> None:
    wire, turn = Wire(), asyncio.get_running_loop().create_future()
    wire.answering = lambda: turn
    async with lent(wire) as (client, places):
        call = asyncio.create_task(client.get(PATH))
        await race(call, cancelled, lambda: ending(turn), answered)
        if not call.cancelled():
            call.exception()
        assert usable(places)
        wire.answering = at_once
        assert await client.get(PATH) == []
    del call
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.xfail(reason="httpcore: a call that has just been cancelled gets a connection", strict=True)
async def test_a_cancellation_in_the_queue_while_a_place_becomes_free_loses_no_place() -> None:
    assert all([await cancelled_in_the_queue(*delays) for delays in DELAYS])


async def cancelled_in_the_queue(cancelled: int, freed: int) -> bool:
    """Cancel the second of two calls while the first one ends; return whether the place can still be used."""
    wire, turn = Wire(), asyncio.get_running_loop().create_future()
    wire.answering = lambda: turn
    async with lent(wire) as (client, places):
        first = asyncio.create_task(client.get(PATH))
        await settled()
        await race(asyncio.create_task(client.get(PATH)), cancelled, lambda: broken(turn), freed)
        first.exception()
        return usable(places)
