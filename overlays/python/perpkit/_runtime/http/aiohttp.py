"""aiohttp beneath the HTTP library, with every request sent as it was signed."""

from __future__ import annotations

from typing import Any, ClassVar

import aiohttp
import httpx
import yarl
from httpx_aiohttp.transport import AiohttpResponseStream, AiohttpTransport, map_aiohttp_exceptions


class SignedAiohttpTransport(AiohttpTransport):
    """A transport for ``httpx.AsyncClient`` that sends through aiohttp.

    ``AiohttpTransport`` itself takes the URL as text, which does not show a signed query, and aiohttp would encode it
    again. It also reports a connection that broke after sending as one that was never made, after which an order could
    be sent twice. This one sends the URL byte for byte, and reports what happened.
    """

    sends_query: ClassVar = True
    """That a client may be given this transport."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        session: Any = self.client
        if not isinstance(session, aiohttp.ClientSession):
            session = self.client = self.get_client()
        url, times, proxy = request.url, request.extensions.get("timeout", {}), self.proxy
        target = f"{url.scheme}://{url.netloc.decode('ascii')}{url.raw_path.decode('ascii')}"
        with map_aiohttp_exceptions():
            try:
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
                    proxy=None if proxy is None else str(proxy.url),
                    proxy_auth=None if proxy is None or proxy.auth is None else aiohttp.BasicAuth(*proxy.auth),
                    proxy_headers=None if proxy is None else proxy.headers,
                )
            except aiohttp.ClientConnectorError as error:
                failure: httpx.TransportError = httpx.ConnectError(str(error))
            except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
                failure = httpx.ReadError(str(error))
            else:
                return httpx.Response(
                    answer.status,
                    headers=list(answer.raw_headers),
                    stream=AiohttpResponseStream(answer),
                    request=request,
                    extensions={"http_version": b"HTTP/1.1"},
                )
        raise failure
