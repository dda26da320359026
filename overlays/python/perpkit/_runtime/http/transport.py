"""Sending over HTTP. The only module that knows the HTTP library; it is imported when a client is built."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

import httpx

from ..answer import Answer, Headers
from ..core import Prepared
from ..errors import (
    ConfigurationError,
    ConnectionFailedError,
    RequestTimeoutError,
    ResponseTooLargeError,
    TransportError,
)
from ..secret import redacted

USER_AGENT = "perpkit/0.1.0"


class SealedURL(httpx.URL):
    """A URL whose query, with the caller's values and perhaps a signature, is sent but never shown.

    The HTTP library logs every URL as text.
    """

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc.decode('ascii')}{self.raw_path.partition(b'?')[0].decode('ascii')}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


class SealedRequest(httpx.Request):
    """A request that does not show its query."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.url}>"


def build(prepared: Prepared) -> SealedRequest:
    """Return the request, its query to the byte as it was signed."""
    url = httpx.URL(prepared.base_url + prepared.path).copy_with(query=prepared.query or None)
    request = SealedRequest(
        prepared.operation.method,
        url,
        headers=_headers(prepared),
        content=prepared.body,
        extensions={
            "timeout": {
                "connect": prepared.timeout.connect,
                "read": prepared.timeout.read,
                "write": prepared.timeout.write,
                "pool": prepared.timeout.pool,
            }
        },
    )
    request.url = SealedURL(url)
    if request.url.query != prepared.query:
        raise ConfigurationError(
            f"the HTTP library rewrote the query of {prepared.operation.id}, so that its signature would not fit; "
            "please report this with the version of httpx"
        )
    return request


def _headers(prepared: Prepared) -> dict[str, str]:
    headers = {
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": USER_AGENT,
    }
    if prepared.body is not None:
        headers["content-type"] = "application/json"
    return headers | {header: secret.reveal() for header, secret in prepared.credentials.items()}


def _too_large(prepared: Prepared, response: httpx.Response) -> ResponseTooLargeError:
    operation = prepared.operation
    return ResponseTooLargeError(
        f"{operation.method} {operation.path} answered HTTP {response.status_code} with more than "
        f"{prepared.max_body_bytes:,} bytes; ask for less, or allow more with max_body_bytes",
        operation=operation.id,
        answer=Answer(response.status_code, Headers(response.headers.multi_items()), b""),
    )


class _Body:
    """Collects the chunks of a body, up to what may be read and as long as one attempt may last."""

    __slots__ = ("_chunks", "_deadline", "_prepared", "_response", "_size")

    def __init__(self, prepared: Prepared, response: httpx.Response, started: float) -> None:
        self._prepared = prepared
        self._response = response
        self._deadline = started + prepared.timeout.total
        self._chunks: list[bytes] = []
        self._size = 0
        declared = response.headers.get("content-length", "")
        if declared.isdecimal() and int(declared) > prepared.max_body_bytes:
            raise _too_large(prepared, response)

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._prepared.max_body_bytes:
            raise _too_large(self._prepared, self._response)
        if time.perf_counter() > self._deadline:
            raise httpx.ReadTimeout(f"the answer was not complete after {self._prepared.timeout.total} s")

    def answer(self) -> Answer:
        headers = Headers(self._response.headers.multi_items())
        return Answer(self._response.status_code, headers, b"".join(self._chunks))


UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
"""What happens before anything of a request leaves this machine."""


def _failure(prepared: Prepared, error: httpx.RequestError, started: float) -> TransportError:
    """Return our exception for theirs, without a reference to it: its request holds key and signature."""
    operation, seconds = prepared.operation, time.perf_counter() - started
    reason = type(error).__name__
    if isinstance(error, (httpx.NetworkError, httpx.TimeoutException)) and str(error):
        words = str(error).replace(prepared.query.decode(), "***") if prepared.query else str(error)
        reason = f"{reason}: {redacted(words, prepared.secrets)}"
    if isinstance(error, httpx.TimeoutException):
        kind: type[TransportError] = RequestTimeoutError
        text = f"no answer after {seconds:.1f} s ({reason}); ask for less, or allow more with timeout (seconds)"
    else:
        kind = ConnectionFailedError
        text = f"no answer from {prepared.base_url} ({reason}); check the network and base_url"
    sent = not isinstance(error, UNSENT)
    return kind(f"{operation.method} {operation.path}: {text}", operation=operation.id, sent=sent)


CLOSED = "this client is closed: build a new one, or keep the one open that it was copied from"


class SyncTransport:
    """A connection pool, and whether it is ours to close."""

    __slots__ = ("_client", "_owned")

    def __init__(self, client: httpx.Client | None = None, *, owned: bool = False) -> None:
        self._client = httpx.Client() if client is None else client
        self._owned = owned or client is None

    def shared(self) -> SyncTransport:
        """Return the same pool, for somebody who does not close it."""
        return SyncTransport(self._client)

    def send(self, prepared: Prepared) -> Answer:
        """Send once.

        Raises:
            TransportError: If no answer comes.
            ResponseTooLargeError: If the answer is larger than allowed.
            ConfigurationError: If the pool is closed.
        """
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        started = time.perf_counter()
        try:
            response = self._client.send(build(prepared), auth=None, follow_redirects=False, stream=True)
            try:
                body = _Body(prepared, response, started)
                for chunk in response.iter_bytes():
                    body.add(chunk)
                return body.answer()
            finally:
                response.close()
        except httpx.RequestError as error:
            failure = _failure(prepared, error, started)
        raise failure

    def close(self) -> None:
        """Close the pool, if it is ours."""
        if self._owned:
            self._client.close()


class AsyncTransport:
    """The asynchronous twin of :class:`SyncTransport`."""

    __slots__ = ("_client", "_owned")

    def __init__(self, client: httpx.AsyncClient | None = None, *, owned: bool = False) -> None:
        self._client = httpx.AsyncClient() if client is None else client
        self._owned = owned or client is None

    def shared(self) -> AsyncTransport:
        """Return the same pool, for somebody who does not close it."""
        return AsyncTransport(self._client)

    async def send(self, prepared: Prepared) -> Answer:
        """Send once.

        Raises:
            TransportError: If no answer comes.
            ResponseTooLargeError: If the answer is larger than allowed.
            ConfigurationError: If the pool is closed.
        """
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        return await _orderly(self._exchanged(prepared))

    async def _exchanged(self, prepared: Prepared) -> Answer:
        started = time.perf_counter()
        try:
            response = await self._client.send(build(prepared), auth=None, follow_redirects=False, stream=True)
            try:
                body = _Body(prepared, response, started)
                async for chunk in response.aiter_bytes():
                    body.add(chunk)
                return body.answer()
            finally:
                await response.aclose()
        except httpx.RequestError as error:
            failure = _failure(prepared, error, started)
        raise failure

    async def aclose(self) -> None:
        """Close the pool, if it is ours."""
        if self._owned:
            await self._client.aclose()


async def _orderly(work: Coroutine[Any, Any, Answer]) -> Answer:
    """Do the work, and let a cancellation end it in order.

    The HTTP library protects the return of a connection to its pool against the cancellation of a scope only. One of
    asyncio's own could strike in the middle of it, and that place in the pool would be lost for good.
    """
    from anyio import CancelScope  # slow to import; the HTTP library needs it too, once it sends asynchronously

    scope = CancelScope()

    async def scoped() -> Answer:
        with scope:
            return await work
        raise asyncio.CancelledError

    task = asyncio.create_task(scoped())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        scope.cancel()
        await asyncio.wait([task])
        raise
