"""Sending over HTTP. The only module that knows the HTTP library; it is imported when a client is built."""

from __future__ import annotations

import time

import httpx

from . import logs
from .core import Prepared
from .errors import ConfigurationError, ConnectionFailedError, RequestTimeoutError, TransportError
from .response import Answer, Headers
from .secret import redacted

USER_AGENT = "perpkit/0.1.0"


class SealedRequest(httpx.Request):
    """A request that does not show its query, where a signature may be."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.url.path}>"


def build(prepared: Prepared) -> SealedRequest:
    """Return the request, its query to the byte as it was signed."""
    request = SealedRequest(
        prepared.operation.method,
        httpx.URL(prepared.base_url + prepared.path).copy_with(query=prepared.query or None),
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


def _answer(prepared: Prepared, response: httpx.Response, started: float) -> Answer:
    operation = prepared.operation
    logs.answered(operation.method, operation.path, response.status_code, time.perf_counter() - started)
    return Answer(response.status_code, Headers(response.headers.multi_items()), response.content)


def _failure(prepared: Prepared, error: httpx.RequestError, started: float) -> TransportError:
    """Return our exception for theirs, without a reference to it: its request holds key and signature."""
    operation, seconds = prepared.operation, time.perf_counter() - started
    reason = type(error).__name__
    if isinstance(error, (httpx.NetworkError, httpx.TimeoutException)) and str(error):
        words = redacted(str(error), prepared.secrets)
        reason = f"{reason}: {words.replace(prepared.query.decode(), '***') if prepared.query else words}"
    logs.unanswered(operation.method, operation.path, reason, seconds)
    if isinstance(error, httpx.TimeoutException):
        text = f"no answer after {seconds:.1f} s ({reason}); ask for less, or allow more with timeout (seconds)"
        return RequestTimeoutError(f"{operation.method} {operation.path}: {text}", operation=operation.id)
    text = f"no answer from {prepared.base_url} ({reason}); check the network and base_url"
    return ConnectionFailedError(f"{operation.method} {operation.path}: {text}", operation=operation.id)


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
            ConfigurationError: If the pool is closed.
        """
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        started = time.perf_counter()
        try:
            response = self._client.send(build(prepared), auth=None, follow_redirects=False)
        except httpx.RequestError as error:
            failure = _failure(prepared, error, started)
        else:
            return _answer(prepared, response, started)
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
            ConfigurationError: If the pool is closed.
        """
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        started = time.perf_counter()
        try:
            response = await self._client.send(build(prepared), auth=None, follow_redirects=False)
        except httpx.RequestError as error:
            failure = _failure(prepared, error, started)
        else:
            return _answer(prepared, response, started)
        raise failure

    async def aclose(self) -> None:
        """Close the pool, if it is ours."""
        if self._owned:
            await self._client.aclose()
