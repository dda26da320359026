"""A transport over aiohttp sends exactly the signed bytes."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import socket
import struct
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
from httpx_aiohttp import AiohttpTransport, HttpxAiohttpClient

from perpkit.aiohttp import SignedAiohttpTransport
from perpkit.errors import ConfigurationError, ConnectionFailedError, RequestTimeoutError
from perpkit.ztdx import AsyncZtdx, Timeout

KEY, SECRET = "fake-ztdx-key", "fake-ztdx-secret"
AWKWARD = {"a": "b c/ü+&=%2F~", "z'": "(!*)[]{}|^", "empty": ""}
EMPTY = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
BREAKS = {
    "nothing": b"",
    "half a head": b"HTTP/1.1 200 OK\r\ncontent-",
    "no HTTP": b"SSH-2.0-fake\r\n\r\n",
    "half a body": b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{",
    "half a chunk": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{",
    "no chunk": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{}",
}


class Vendor:
    """Answers the requests of each connection with the given bytes, then closes or resets that connection."""

    def __init__(self, answers: tuple[bytes, ...], *, reset: bool = False) -> None:
        self.answers = answers
        self.reset = reset
        self.received: list[bytes] = []
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for answer in self.answers:
            try:
                self.received.append(await reader.readuntil(b"\r\n\r\n"))
            except asyncio.IncompleteReadError:  # the client closed it
                break
            writer.write(answer)
            await writer.drain()
        if self.reset:
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.close()


@asynccontextmanager
async def vendor(*answers: bytes, reset: bool = False) -> AsyncGenerator[Vendor]:
    found = Vendor(answers, reset=reset)
    server = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    found.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield found
    server.close()
    await server.wait_closed()


@asynccontextmanager
async def over_aiohttp(
    url: str, *, within: Timeout | None = None, proxy: httpx.Proxy | None = None
) -> AsyncGenerator[AsyncZtdx]:
    async with httpx.AsyncClient(transport=SignedAiohttpTransport(proxy=proxy)) as http:
        yield AsyncZtdx(
            api_key=KEY, api_secret=SECRET, base_url=url, http_client=http, max_retries=0, timeout=within or Timeout()
        )


async def test_the_signature_fits_the_bytes_that_arrive() -> None:
    async with vendor(EMPTY) as seen, over_aiohttp(seen.url) as ztdx:
        assert await ztdx.get("/any/path", params=AWKWARD) == {}
    target = seen.received[0].split(b" ")[1]
    path, _, query = target.partition(b"?")
    assert path == b"/any/path"
    assert query.startswith(b"a=b%20c%2F%C3%BC%2B%26%3D%252F~&z%27=%28%21%2A%29%5B%5D%7B%7D%7C%5E&empty=&")
    signed, _, signature = query.rpartition(b"&signature=")
    assert signature.decode() == hmac.new(SECRET.encode(), signed, hashlib.sha256).hexdigest()
    assert KEY.encode() in seen.received[0]


async def test_a_cookie_of_an_answer_is_not_sent_back() -> None:
    marked = EMPTY.replace(b"\r\n\r\n", b"\r\nset-cookie: visitor=1; path=/\r\n\r\n", 1)
    async with vendor(marked, marked) as seen:
        by_name = seen.url.replace("127.0.0.1", "localhost")  # cookies of bare addresses are not kept anyway
        async with over_aiohttp(by_name) as ztdx:
            for _ in range(2):
                assert await ztdx.get("/any/path") == {}
    assert len(seen.received) == 2
    assert not any(b"cookie" in head.lower() for head in seen.received)


@pytest.mark.parametrize("kind", ["transport", "mount", "client"])
async def test_one_that_would_lose_the_query_is_refused(kind: str) -> None:
    plain = AiohttpTransport()
    made: Callable[[], httpx.AsyncClient] = {
        "transport": lambda: httpx.AsyncClient(transport=plain),
        "mount": lambda: httpx.AsyncClient(mounts={"https://": plain}),
        "client": lambda: HttpxAiohttpClient(),
    }[kind]
    async with made() as http:
        with pytest.raises(ConfigurationError, match=r"SignedAiohttpTransport\(\)\) from perpkit.aiohttp"):
            AsyncZtdx(api_key=KEY, api_secret=SECRET, http_client=http)


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize("answer", BREAKS.values(), ids=BREAKS)
async def test_a_connection_that_breaks_after_sending_counts_as_sent(answer: bytes, reset: bool) -> None:
    async with vendor(answer, reset=reset) as seen, over_aiohttp(seen.url) as ztdx:
        with pytest.raises(ConnectionFailedError) as caught:
            await ztdx.request("POST", "/any/order", json={"size": "1"})
    assert caught.value.sent
    assert "signature" not in str(caught.value)


@pytest.mark.parametrize("answer", [b"", BREAKS["half a head"], BREAKS["half a body"], BREAKS["half a chunk"]])
async def test_an_answer_that_is_too_slow_counts_as_sent(answer: bytes) -> None:
    async with vendor(answer, b"") as seen, over_aiohttp(seen.url, within=Timeout(read=0.05)) as ztdx:
        with pytest.raises(RequestTimeoutError) as caught:
            await ztdx.request("POST", "/any/order", json={"size": "1"})
    assert caught.value.sent


@pytest.mark.parametrize("method", ["GET", "DELETE"])
async def test_a_request_is_not_repeated_when_a_kept_connection_breaks(method: str) -> None:
    async with vendor(EMPTY, b"") as seen, over_aiohttp(seen.url) as ztdx:
        await ztdx.get("/any/path")
        with pytest.raises(ConnectionFailedError) as caught:
            await ztdx.request(method, "/any/order")
    assert caught.value.sent
    assert len(seen.received) == 2


async def test_a_connection_that_is_refused_counts_as_not_sent() -> None:
    async with vendor() as gone:
        pass
    async with over_aiohttp(gone.url) as ztdx:
        with pytest.raises(ConnectionFailedError) as caught:
            await ztdx.request("POST", "/any/order", json={"size": "1"})
    assert not caught.value.sent


async def test_a_proxy_that_refuses_counts_as_not_sent() -> None:
    """A signed request to an https address is sent only after the proxy has opened a tunnel."""
    async with vendor(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n") as refusing:
        proxy = httpx.Proxy(refusing.url, auth=("name", "word"))
        async with over_aiohttp("https://vendor.invalid", proxy=proxy) as ztdx:
            with pytest.raises(ConnectionFailedError) as caught:
                await ztdx.request("POST", "/any/order", json={"size": "1"})
    assert not caught.value.sent
    (asked,) = refusing.received
    assert asked.startswith(b"CONNECT vendor.invalid:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic bmFtZTp3b3Jk\r\n" in asked
    assert b"signature" not in asked
    assert KEY.encode() not in asked
