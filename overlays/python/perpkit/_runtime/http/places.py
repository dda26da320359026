"""The client's own connections: one for each place, opened when first used and again after it was lost."""

from __future__ import annotations

import asyncio
import os
import ssl
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

import httpcore
from attrs import frozen

from ..answer import Answer
from ..wire.request import Request
from .body import ACCEPTED, Body
from .deadline import Backend, Deadline

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

KEPT = 15.0
"""Seconds for which an idle connection is kept."""


@cache
def user_agent() -> str:
    """Return the value of the header User-Agent."""
    return f"perpkit/{version('perpkit')}"


@frozen
class Server:
    """Where requests go: a base URL taken apart once."""

    origin: httpcore.Origin
    prefix: bytes
    """Path of the base URL."""
    authority: bytes
    """Value of the Host header."""


@cache
def server(base_url: str) -> Server:
    """Return the server of a base URL that was already checked."""
    parts = urlsplit(base_url)
    scheme, host = parts.scheme.encode(), (parts.hostname or "").encode()
    port = parts.port or {b"https": 443, b"http": 80}[scheme]
    return Server(httpcore.Origin(scheme, host, port), parts.path.encode(), parts.netloc.lower().encode())


@cache
def _ssl_context(file: str | None, folder: str | None) -> ssl.SSLContext:
    if file or folder:
        return ssl.create_default_context(cafile=file, capath=folder)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def ssl_context() -> ssl.SSLContext:
    """Return this process's only TLS context, with certifi's authorities or those of SSL_CERT_FILE and SSL_CERT_DIR."""
    return _ssl_context(os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None)


def headers(request: Request) -> Iterator[tuple[str, str]]:
    """Yield the headers of a request, except Host and Content-Length."""
    yield "accept", "application/json"
    yield "accept-encoding", ACCEPTED
    yield "user-agent", user_agent()
    if request.body is not None:
        yield "content-type", "application/json"
    for name, secret in request.credentials.items():
        yield name, secret.reveal()


def timeouts(request: Request) -> dict[str, float | None]:
    """Return the time limits of an attempt in the form of the HTTP libraries; waiting for a connection has none."""
    timeout = request.timeout
    return {"connect": timeout.connect, "read": timeout.read, "write": timeout.write, "pool": None}


def message(request: Request, to: Server) -> httpcore.Request:
    """Return the request as an object of the library; its query is sent byte for byte."""
    target = to.prefix + request.path.encode()
    if request.query:
        target += b"?" + request.query
    fields = [(b"host", to.authority), *((name.encode(), value.encode()) for name, value in headers(request))]
    if request.operation.method != "GET":
        fields.append((b"content-length", str(len(request.body or b"")).encode()))
    origin = to.origin
    return httpcore.Request(
        request.operation.method.encode(),
        httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=target),
        headers=fields,
        content=request.body or b"",
        extensions={"timeout": timeouts(request)},
    )


def received(request: Request, response: httpcore.Response) -> Body:
    """Return the object that collects the body of an answer."""
    pairs = ((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)
    return Body(request, response.status, pairs)


class SyncPlace:
    """One blocking connection."""

    def __init__(self) -> None:
        self._deadline = Deadline()
        self._connection: httpcore.HTTPConnection | None = None
        self._server: Server | None = None

    def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        self._deadline.begin(request.timeout.total)
        to = server(request.base_url)
        response = self._connected(to).handle_request(message(request, to))
        try:
            body = received(request, response)
            for chunk in response.iter_stream():
                body.add(chunk)
            return body.answer()
        finally:
            response.close()

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()

    def _connected(self, to: Server) -> httpcore.HTTPConnection:
        connection = self._connection
        if connection is None or self._server is not to or connection.is_closed() or connection.has_expired():
            self.close()
            context = ssl_context() if to.origin.scheme == b"https" else None
            connection = httpcore.HTTPConnection(
                to.origin, ssl_context=context, keepalive_expiry=KEPT, network_backend=Backend(self._deadline)
            )
            self._connection, self._server = connection, to
        return connection


class AsyncPlace:
    """One asynchronous connection."""

    def __init__(self) -> None:
        self._connection: httpcore.AsyncHTTPConnection | None = None
        self._server: Server | None = None

    async def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        async with asyncio.timeout(request.timeout.total):
            to = server(request.base_url)
            connection = await self._connected(to)
            response = await connection.handle_async_request(message(request, to))
            try:
                body = received(request, response)
                async for chunk in response.aiter_stream():
                    body.add(chunk)
                return body.answer()
            finally:
                await response.aclose()

    def close(self) -> None:
        """Close the connection soon, even if the task that used it is cancelled."""
        if self._connection is not None:
            closing(self.aclose())

    async def aclose(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            await self._connection.aclose()

    async def _connected(self, to: Server) -> httpcore.AsyncHTTPConnection:
        connection = self._connection
        if connection is None or self._server is not to or connection.is_closed() or connection.has_expired():
            await self.aclose()
            context = ssl_context() if to.origin.scheme == b"https" else None
            connection = httpcore.AsyncHTTPConnection(
                to.origin,
                ssl_context=context,
                keepalive_expiry=KEPT,
                network_backend=cast("Any", httpcore.AnyIOBackend()),
            )
            self._connection, self._server = connection, to
        return connection


_CLOSING: set[asyncio.Task[None]] = set()
"""Tasks that close connections. They are kept here because a loop holds only weak references to its tasks."""


def closing(work: Coroutine[None, None, None]) -> None:
    """Close a connection in a new task, even if the task that used it is cancelled."""
    task = asyncio.get_running_loop().create_task(work)
    _CLOSING.add(task)
    task.add_done_callback(_CLOSING.discard)
