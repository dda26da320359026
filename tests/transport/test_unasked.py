"""Bytes that a server sends without being asked. They must never be read as the answer of the next call."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import h11
import httpcore
import httpx
import pytest

from perpkit._runtime.http import async_network, places
from perpkit._runtime.http.async_network import AsyncByteStream
from perpkit._runtime.http.network import ByteStream
from perpkit.aiohttp import SignedAiohttpTransport
from perpkit.coinglass import AsyncCoinGlass, CoinGlass

from .drip import Script, Vendor, answered

OPTIONS: dict[str, Any] = {"api_key": "fake-key", "limiter": False, "max_retries": 0}
CALLS = 3
OWN = [[str(number)] for number in range(CALLS)]
"""What the calls return if each of them gets its own answer."""
PATIENCE = 60.0
"""Seconds in which loopback has surely delivered."""
Calls = Callable[..., list[list[str]]]
"""Makes calls with one client, and does something after each of them."""


def nothing() -> None:
    return


def blocking(url: str, between: Callable[[], None] = nothing) -> list[list[str]]:
    rows: list[list[str]] = []
    with CoinGlass(base_url=url, **OPTIONS) as client:
        for _ in range(CALLS):
            rows.append(client.futures.supported_coins())
            between()
    return rows


def asynchronous(url: str, between: Callable[[], None] = nothing) -> list[list[str]]:
    async def calls() -> list[list[str]]:
        rows: list[list[str]] = []
        async with AsyncCoinGlass(base_url=url, **OPTIONS) as client:
            for _ in range(CALLS):
                rows.append(await client.futures.supported_coins())
                between()
        return rows

    return asyncio.run(calls())


both = pytest.mark.parametrize("calls", [blocking, asynchronous])

STOLEN = answered(b'["another caller"]')
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n"
SURPLUS = {
    "a whole answer": STOLEN,
    "an answer in chunks": CHUNKED % (len(b'{"code":"0","data":["x"]}'), b'{"code":"0","data":["x"]}'),
    "the beginning of an answer": STOLEN[:40],
    "a head that swallows the next one": STOLEN.partition(b"\r\n\r\n")[0] + b"\r\nx-next: ",
    "one byte": b"H",
    "an empty line": b"\r\n",
    "no HTTP": b"\x00\xffgarbage",
    "an interim answer": b"HTTP/1.1 103 Early Hints\r\n\r\n",
}


def numbered(text: Callable[[bytes], Iterator[bytes]]) -> Script:
    """Return a script that answers the first request with 0, the second with 1, and so on."""
    numbers = count()
    return lambda head: text(b'["%d"]' % next(numbers))


def chunked(data: bytes) -> bytes:
    """Return a whole answer, its body in one chunk."""
    body = answered(data).partition(b"\r\n\r\n")[2]
    return CHUNKED % (len(body), body)


@both
@pytest.mark.parametrize("framed", [answered, chunked])
@pytest.mark.parametrize("surplus", SURPLUS)
def test_what_follows_an_answer_in_its_packet_ends_the_connection(
    calls: Calls, framed: Callable[[bytes], bytes], surplus: str
) -> None:
    with Vendor(numbered(lambda data: iter([framed(data) + SURPLUS[surplus]]))) as vendor:
        assert calls(vendor.url) == OWN
        assert vendor.connections == CALLS


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Return the list of the connections that clients open from now on."""
    streams: list[Any] = []

    class Stream(ByteStream):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            streams.append(self)

    class AsyncStream(AsyncByteStream):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            streams.append(self)

    monkeypatch.setattr(places, "ByteStream", Stream)
    monkeypatch.setattr(async_network, "AsyncByteStream", AsyncStream)
    return streams


@both
@pytest.mark.parametrize("surplus", SURPLUS)
def test_what_comes_before_the_next_request_ends_the_connection(calls: Calls, surplus: str, opened: list[Any]) -> None:
    answer_read = threading.Semaphore(0)

    def late(data: bytes) -> Iterator[bytes]:
        yield answered(data)
        assert answer_read.acquire(timeout=PATIENCE)
        yield SURPLUS[surplus]

    def between() -> None:
        answer_read.release()
        until = time.monotonic() + PATIENCE
        while not opened[-1].get_extra_info("is_readable"):
            assert time.monotonic() < until
            time.sleep(0.001)

    with Vendor(numbered(late)) as vendor:
        assert calls(vendor.url, between) == OWN
        assert vendor.connections == CALLS


@both
def test_interim_answers_before_the_answer_change_nothing(calls: Calls) -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </style.css>\r\n\r\n"
    with Vendor(numbered(lambda data: iter([interim + answered(data)]))) as vendor:
        assert calls(vendor.url) == OWN
        assert vendor.connections == 1


@pytest.mark.parametrize("kind", [httpcore.HTTP11Connection, httpcore.AsyncHTTP11Connection])
def test_the_library_still_has_its_parser_where_we_look(kind: Any) -> None:
    connection = kind(httpcore.Origin(b"http", b"127.0.0.1", 80), None)
    assert isinstance(getattr(connection, places.PARSER, None), h11.Connection), (
        "httpcore keeps its h11.Connection elsewhere now. Until places.PARSER names the new attribute, every "
        "call opens a connection of its own: correct, but slow"
    )


@both
def test_a_connection_that_cannot_be_judged_is_not_used_again(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "PARSER", "_gone")
    with Vendor(numbered(lambda data: iter([answered(data)]))) as vendor:
        assert calls(vendor.url) == OWN
        assert vendor.connections == CALLS


LENT = {
    "httpx": pytest.param(
        httpx.AsyncClient,
        marks=pytest.mark.xfail(reason="httpcore uses a connection again whose parser still holds bytes", strict=True),
    ),
    "httpx, each call with a connection": lambda: httpx.AsyncClient(limits=httpx.Limits(max_keepalive_connections=0)),
    "aiohttp": lambda: httpx.AsyncClient(transport=SignedAiohttpTransport()),
}


@pytest.mark.parametrize("lend", LENT.values(), ids=LENT)
async def test_with_a_client_of_the_caller_it_is_as_the_guide_says(lend: Callable[[], httpx.AsyncClient]) -> None:
    with Vendor(numbered(lambda data: iter([answered(data) + STOLEN]))) as vendor:
        async with lend() as lent:
            client = AsyncCoinGlass(base_url=vendor.url, http_client=lent, **OPTIONS)
            assert [await client.futures.supported_coins() for _ in range(CALLS)] == OWN
