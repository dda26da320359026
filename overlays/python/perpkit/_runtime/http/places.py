"""The client's own connections: one for each place, opened when first used and again after it was lost."""

from __future__ import annotations

import os
import ssl
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import httpcore
from attrs import frozen

from ..answer import Answer
from ..wire.request import Request
from .body import ACCEPTED, Body
from .deadline import Deadline
from .network import ByteStream

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Iterator, Mapping

    from ..secret import Secret
    from .async_network import AsyncByteStream

KEPT = 15.0
"""Seconds for which an idle connection is kept."""
PARSER = "_h11_state"
"""Attribute of a connection that holds its :class:`h11.Connection`. The library has no public name for it."""


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
    if not file and not folder:
        import certifi

        file = certifi.where()
    context = ssl.create_default_context(cafile=file, capath=folder)
    context.set_alpn_protocols(["http/1.1"])
    return context


def ssl_context() -> ssl.SSLContext:
    """Return this process's only TLS context, with certifi's authorities or those of SSL_CERT_FILE and SSL_CERT_DIR."""
    return _ssl_context(os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None)


def tls(to: Server) -> ssl.SSLContext | None:
    """Return the TLS context for connections to a server; ``None`` if it has no TLS."""
    return ssl_context() if to.origin.scheme == b"https" else None


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


class Nothing:
    """A request without a body: the library then makes no event for an empty one."""

    def __iter__(self) -> Iterator[bytes]:
        return iter(())

    def __aiter__(self) -> Nothing:
        return self

    async def __anext__(self) -> bytes:
        raise StopAsyncIteration


NOTHING = Nothing()


class Writer:
    """Makes requests as objects of the library. What is the same in every request of a client is encoded once."""

    __slots__ = ("_credentials", "_fields", "_to")

    def __init__(self) -> None:
        self._to: Server | None = None
        self._credentials: Mapping[str, Secret] | None = None
        self._fields: list[tuple[bytes, bytes]] = []

    def message(self, request: Request, to: Server) -> httpcore.Request:
        """Return the request as an object of the library; its query is sent byte for byte."""
        target = to.prefix + request.path.encode()
        if request.query:
            target += b"?" + request.query
        method, origin, body = request.operation.method, to.origin, request.body
        written = httpcore.Request(
            method.encode(),
            httpcore.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=target),
            content=body or NOTHING,
            extensions={"timeout": timeouts(request)},
        )
        written.headers = self._written(request, to)
        if body is not None:
            written.headers.append((b"content-type", b"application/json"))
        if method != "GET":
            written.headers.append((b"content-length", str(len(body or b"")).encode()))
        return written

    def _written(self, request: Request, to: Server) -> list[tuple[bytes, bytes]]:
        if self._to is not to or self._credentials is not request.credentials:
            pairs = ((name.encode(), value.encode()) for name, value in headers(request) if name != "content-type")
            self._fields = [(b"host", to.authority), *pairs]
            self._to, self._credentials = to, request.credentials
        return self._fields.copy()


def received(request: Request, response: httpcore.Response) -> Body:
    """Return the object that collects the body of an answer."""
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers]
    return Body(request, response.status, pairs)


def reusable(connection: httpcore.HTTP11Connection | httpcore.AsyncHTTP11Connection) -> bool:
    """Whether nothing has come after the answer that was read.

    The parser would take it as the beginning of the next answer, so that a call could get the answer of another one.
    Bytes that come later are in the stream, which the library looks at before it sends the next request.
    """
    parser = getattr(connection, PARSER, None)
    return parser is not None and not parser.trailing_data[0]


class SyncPlace:
    """One blocking connection."""

    def __init__(self) -> None:
        self._deadline = Deadline()
        self._writer = Writer()
        self._connection: httpcore.HTTP11Connection | None = None
        self._server: Server | None = None

    def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        self._deadline.begin(request.timeout.total)
        to = server(request.base_url)
        connection = self._connected(to, request.timeout.connect)
        response = connection.handle_request(self._writer.message(request, to))
        try:
            body = received(request, response)
            for chunk in cast("Iterable[bytes]", response.stream):
                body.add(chunk)
        finally:
            response.close()
        if not reusable(connection):
            connection.close()
        return body.answer()

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()

    def _connected(self, to: Server, seconds: float) -> httpcore.HTTP11Connection:
        connection = self._connection
        if connection is None or self._server is not to or connection.is_closed() or connection.has_expired():
            self.close()
            stream = ByteStream.opened(to.origin, tls(to), self._deadline, seconds)
            connection = httpcore.HTTP11Connection(to.origin, stream, KEPT)
            self._connection, self._server = connection, to
        return connection


class AsyncPlace:
    """One asynchronous connection."""

    def __init__(self) -> None:
        self._deadline = Deadline()
        self._writer = Writer()
        self._connection: httpcore.AsyncHTTP11Connection | None = None
        self._stream: AsyncByteStream | None = None
        self._server: Server | None = None

    async def exchange(self, request: Request) -> Answer:
        """Send once and read the answer."""
        self._deadline.begin(request.timeout.total)
        to = server(request.base_url)
        connection = await self._connected(to, request.timeout.connect)
        response = await connection.handle_async_request(self._writer.message(request, to))
        try:
            body = received(request, response)
            async for chunk in cast("AsyncIterable[bytes]", response.stream):
                body.add(chunk)
        finally:
            await response.aclose()
        if not reusable(connection):
            await connection.aclose()
        return body.answer()

    def close(self) -> None:
        """Close the connection."""
        if self._stream is not None:
            self._stream.abort()

    async def aclose(self) -> None:
        """Close the connection."""
        self.close()

    async def _connected(self, to: Server, seconds: float) -> httpcore.AsyncHTTP11Connection:
        connection = self._connection
        if connection is None or self._server is not to or connection.is_closed() or connection.has_expired():
            self.close()
            from .async_network import AsyncByteStream  # asyncio is slow to import

            self._stream = await AsyncByteStream.opened(to.origin, tls(to), self._deadline, seconds)
            connection = httpcore.AsyncHTTP11Connection(to.origin, self._stream, KEPT)
            self._connection, self._server = connection, to
        return connection
