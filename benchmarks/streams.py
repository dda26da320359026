"""Messages of a stream, from the socket to typed rows, beside the WebSocket library alone."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import struct
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import msgspec
from attrs import frozen
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.sync.client import reconnect as connect_blocking
from websockets.sync.server import ServerConnection, serve

from perpkit.coinglass import AsyncCoinGlass, CoinGlass

from .measure import Effort, Work, clocked, timed
from .report import Line

KEY = "not-a-real-key-0123456789abcdef"
CHUNK = 200
"""Messages that the server hands to the system at once."""
LEAST = 0.8
"""Lowest share of the bare library's rate that is allowed."""
MESSAGE = json.dumps(
    {
        "channel": "liquidationOrders",
        "data": [
            {
                "baseAsset": coin,
                "exName": "Binance",
                "price": 56738.5,
                "side": 2,
                "symbol": f"{coin}USDT",
                "time": 1_725_416_318_379,
                "volUsd": 3858.184,
            }
            for coin in ("BTC", "ETH")
        ],
    },
    separators=(",", ":"),
).encode()


class Row(msgspec.Struct):
    """A row, as somebody writes it who uses the library alone."""

    baseAsset: str  # noqa: N815
    exName: str  # noqa: N815
    price: float
    side: int
    symbol: str
    time: int
    volUsd: float  # noqa: N815


class Frame(msgspec.Struct):
    """A message, likewise."""

    channel: str
    data: list[Row]


@frozen
class Flood:
    """A server that sends as fast as it can."""

    authority: str
    wanted: Any
    """How many messages it sends over the next connection; the processes share it."""


@contextmanager
def flood() -> Generator[Flood]:
    """Run a server in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ports: Any = context.SimpleQueue()
    wanted = context.Value("q", 0)
    process = context.Process(target=_serve, args=(ports, wanted), daemon=True)
    process.start()
    try:
        yield Flood(f"127.0.0.1:{ports.get()}", wanted)
    finally:
        process.terminate()
        process.join()


def compare(server: Flood, effort: Effort) -> list[Line]:
    """Measure what a message costs this process, by its processor time."""
    rivals: dict[str, Work] = {}
    for kind, ours, bare in (("async", _ours_async, _bare_async), ("sync", _ours, _bare)):
        rivals[f"{kind} stream"] = ours(server)
        rivals[f"{kind} websockets + msgspec"] = bare(server, msgspec.json.Decoder(Frame).decode)
        rivals[f"{kind} websockets + json.loads"] = bare(server, json.loads)
    taken = timed(rivals, effort)
    return [
        Line.of(
            f"message of 2 rows, {kind}",
            other,
            taken[f"{kind} stream"],
            taken[f"{kind} {other}"],
            1 / LEAST if "msgspec" in other else None,
        )
        for kind in ("async", "sync")
        for other in ("websockets + msgspec", "websockets + json.loads")
    ]


def _ours(server: Flood) -> Work:
    def work(times: int) -> None:
        server.wanted.value = times
        with (
            CoinGlass(api_key=KEY, base_url=f"http://{server.authority}") as client,
            client.stream.liquidation_orders() as rows,
        ):
            left = 2 * times
            for _ in rows:
                left -= 1
                if left <= 0:
                    return

    return clocked(work)


def _ours_async(server: Flood) -> Work:
    async def work(times: int) -> None:
        server.wanted.value = times
        async with _stream(server.authority) as rows:
            left = 2 * times
            async for _ in rows:
                left -= 1
                if left <= 0:
                    return

    return clocked(lambda times: asyncio.run(work(times)))


@asynccontextmanager
async def _stream(authority: str) -> AsyncGenerator[Any]:
    async with (
        AsyncCoinGlass(api_key=KEY, base_url=f"http://{authority}") as client,
        client.stream.liquidation_orders() as rows,
    ):
        yield rows


def _bare(server: Flood, decode: Callable[[bytes], Any]) -> Work:
    def work(times: int) -> None:
        server.wanted.value = times
        with connect_blocking(
            f"ws://{server.authority}", compression=None, close_timeout=0.1, proxy=None
        ) as connection:
            connection.send("subscribe")
            for _ in range(times):
                decode(connection.recv(decode=False))

    return clocked(work)


def _bare_async(server: Flood, decode: Callable[[bytes], Any]) -> Work:
    async def work(times: int) -> None:
        server.wanted.value = times
        async with connect(f"ws://{server.authority}", compression=None, close_timeout=0.1, proxy=None) as connection:
            await connection.send("subscribe")
            for _ in range(times):
                decode(await connection.recv(decode=False))

    return clocked(lambda times: asyncio.run(work(times)))


def _serve(ports: Any, wanted: Any) -> None:
    """Send the same message as often as is wanted to everybody who says something."""
    frame = bytes([0x81, 126]) + struct.pack("!H", len(MESSAGE)) + MESSAGE

    def handle(connection: ServerConnection) -> None:
        with suppress(WebSocketException, OSError):
            connection.recv()
            left = wanted.value
            while left > 0:
                connection.socket.sendall(frame * min(left, CHUNK))
                left -= CHUNK
            for _ in connection:
                pass

    with serve(handle, "127.0.0.1", 0, close_timeout=0.1) as server:
        ports.put(server.socket.getsockname()[1])
        server.serve_forever()
