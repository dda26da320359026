"""A caller's transport over aiohttp sends what was signed, to the byte."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
from httpx_aiohttp import AiohttpTransport, HttpxAiohttpClient

from perpkit.aiohttp import SignedAiohttpTransport
from perpkit.errors import ConfigurationError, ConnectionFailedError
from perpkit.ztdx import AsyncZtdx

KEY, SECRET = "fake-ztdx-key", "fake-ztdx-secret"
AWKWARD = {"a": "b c/ü+&=%2F~", "z'": "(!*)[]{}|^", "empty": ""}


class Vendor:
    """Keeps what it receives; answers with the same, or breaks off."""

    def __init__(self, body: bytes | None) -> None:
        self.body = body
        self.received: list[bytes] = []
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.received.append(await reader.readuntil(b"\r\n\r\n"))
        if self.body is not None:
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(self.body), self.body))
            await writer.drain()
        writer.close()


@asynccontextmanager
async def vendor(body: bytes | None) -> AsyncGenerator[Vendor]:
    found = Vendor(body)
    server = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    found.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield found
    server.close()
    await server.wait_closed()


async def test_the_signature_fits_the_bytes_that_arrive() -> None:
    async with vendor(b"{}") as seen, httpx.AsyncClient(transport=SignedAiohttpTransport()) as http:
        ztdx = AsyncZtdx(api_key=KEY, api_secret=SECRET, base_url=seen.url, http_client=http)
        assert await ztdx.get("/any/path", params=AWKWARD) == {}
    target = seen.received[0].split(b" ")[1]
    path, _, query = target.partition(b"?")
    assert path == b"/any/path"
    assert query.startswith(b"a=b%20c%2F%C3%BC%2B%26%3D%252F~&z%27=%28%21%2A%29%5B%5D%7B%7D%7C%5E&empty=&")
    signed, _, signature = query.rpartition(b"&signature=")
    assert signature.decode() == hmac.new(SECRET.encode(), signed, hashlib.sha256).hexdigest()
    assert KEY.encode() in seen.received[0]


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


async def test_a_connection_that_breaks_after_sending_counts_as_sent() -> None:
    async with vendor(None) as seen, httpx.AsyncClient(transport=SignedAiohttpTransport()) as http:
        ztdx = AsyncZtdx(api_key=KEY, api_secret=SECRET, base_url=seen.url, http_client=http, max_retries=0)
        with pytest.raises(ConnectionFailedError) as caught:
            await ztdx.request("POST", "/any/order", json={"size": "1"})
    assert caught.value.sent
    assert "signature" not in str(caught.value)


async def test_a_connection_that_is_refused_counts_as_not_sent() -> None:
    async with vendor(None) as gone:
        pass
    async with httpx.AsyncClient(transport=SignedAiohttpTransport()) as http:
        ztdx = AsyncZtdx(api_key=KEY, api_secret=SECRET, base_url=gone.url, http_client=http, max_retries=0)
        with pytest.raises(ConnectionFailedError) as caught:
            await ztdx.request("POST", "/any/order", json={"size": "1"})
    assert not caught.value.sent
