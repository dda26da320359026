"""aiohttp beneath the HTTP library, with every request sent as it was signed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager
from typing import Any, ClassVar

import aiohttp
import httpx
import yarl
from httpx_aiohttp import AiohttpTransport

CHUNK = 64 * 1024
KINDS: tuple[tuple[type[aiohttp.ClientError], type[httpx.TransportError]], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
)
"""Exceptions of aiohttp and of the HTTP library; the first one that fits counts."""


@contextmanager
def translated() -> Generator[None]:
    """Raise the HTTP library's exceptions instead of aiohttp's. What is not known counts as sent."""
    try:
        yield
    except aiohttp.ClientError as error:
        kind = next((ours for theirs, ours in KINDS if isinstance(error, theirs)), httpx.ReadError)
        raise kind(str(error)) from error


async def once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Send one time only: aiohttp repeats a GET, PUT or DELETE after certain exceptions of its own. And send no cookie,
    as the client's own connections do: aiohttp would add those of earlier answers.
    """
    request.headers.popall("cookie", None)
    with translated():
        return await send(request)


class Stream(httpx.AsyncByteStream):
    """The body of an answer, as it arrives."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with translated():
            async for chunk in self._answer.content.iter_chunked(CHUNK):
                yield chunk

    async def aclose(self) -> None:
        self._answer.release()


class SignedAiohttpTransport(AiohttpTransport):
    """A transport for ``httpx.AsyncClient`` that sends through aiohttp.

    ``AiohttpTransport`` itself takes the URL as text, which does not show a signed query, and aiohttp would encode it
    again. It also reports a connection that broke after sending as one that was never made. Then an order could be sent
    twice. This one sends the URL byte for byte and one time, and reports what happened.
    """

    sends_query: ClassVar = True
    """That a client may be given this transport."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        session: Any = self.client
        if not isinstance(session, aiohttp.ClientSession):
            session = self.client = self.get_client()
        url, times, proxy = request.url, request.extensions.get("timeout", {}), self.proxy
        target = f"{url.scheme}://{url.netloc.decode('ascii')}{url.raw_path.decode('ascii')}"
        with translated():
            answer = await session.request(
                request.method,
                yarl.URL(target, encoded=True),
                headers=request.headers.multi_items(),
                data=await request.aread() or None,
                allow_redirects=False,
                auto_decompress=False,
                timeout=aiohttp.ClientTimeout(
                    total=None,
                    connect=times.get("pool"),
                    sock_connect=times.get("connect"),
                    sock_read=times.get("read"),
                ),
                server_hostname=request.extensions.get("sni_hostname"),
                proxy=None if proxy is None else _address(proxy),
                proxy_headers=None if proxy is None else proxy.headers,
                middlewares=(once,),
            )
        return httpx.Response(
            answer.status,
            headers=list(answer.raw_headers),
            stream=Stream(answer),
            request=request,
            extensions={"http_version": b"HTTP/1.1"},
        )


def _address(proxy: httpx.Proxy) -> yarl.URL:
    address = yarl.URL(str(proxy.url))
    if proxy.auth is None:
        return address
    name, word = proxy.auth
    return address.with_user(name).with_password(word)
