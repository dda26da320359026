"""Sending through a client of the HTTP library: the caller's own, or one that uses this machine's proxies."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import cast

import httpx
from anyio import CancelScope, current_time

from ..answer import Answer
from ..errors import ConfigurationError
from ..wire.request import Request
from .body import Body
from .places import headers, timeouts

OPENED = ("connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete")
"""Steps of the HTTP library after which a connection is open and not yet used; the ends of their names."""


class SealedURL(httpx.URL):
    """A URL whose query is sent but never shown: it holds the caller's values and perhaps a signature.

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


def build(request: Request) -> SealedRequest:
    """Return the request as an object of the library. Its query is exactly the one that was signed."""
    text = request.base_url + request.path
    if request.query:
        text += f"?{request.query.decode()}"
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as error:
        reason = str(error)
    else:
        message = SealedRequest(
            request.operation.method,
            url,
            headers=dict(headers(request)),
            content=request.body,
            extensions={"timeout": timeouts(request)},
        )
        message.url = SealedURL(url)
        if message.url.query == request.query:
            return message
        reason = "it rewrote the query, so that a signature does not match"
    raise ConfigurationError(
        f"the HTTP library does not take the URL of {request.operation.id}: {reason}. "
        "Shorten the arguments; if they are short, report this with the version of httpx"
    )


def exchange(client: httpx.Client, request: Request) -> Answer:
    """Send once and read the answer. After each chunk of the body, the total time of the attempt is checked."""
    until = time.monotonic() + request.timeout.total
    response = client.send(build(request), auth=None, follow_redirects=False, stream=True)
    try:
        body = Body(request, response.status_code, response.headers.multi_items(), decoded=response.is_stream_consumed)
        if response.is_stream_consumed:  # one of the caller's hooks has read it
            body.add(response.content)
            return body.answer()
        for chunk in cast("httpx.SyncByteStream", response.stream):
            body.add(chunk)
            if time.monotonic() > until:
                raise httpx.ReadTimeout(f"the attempt was not over after {request.timeout.total:g} s")
        return body.answer()
    finally:
        response.close()


async def exchange_async(client: httpx.AsyncClient, request: Request) -> Answer:
    """Send once and read the answer, so that a cancellation loses no connection.

    While the HTTP library returns a connection to its pool, it is protected only against the cancellation of a scope.
    A cancellation by asyncio could interrupt it, and the pool would lose that place.

    One case remains: a call that waits for a connection is cancelled in the moment in which it gets one. The library
    then keeps a connection that nobody opens.
    """
    import asyncio  # slow to import

    scope = CancelScope(deadline=current_time() + request.timeout.total)
    stopped = False

    async def scoped() -> Answer:
        with scope:
            return await _exchanged(client, request)
        if stopped:
            raise asyncio.CancelledError
        raise httpx.ReadTimeout(f"the attempt was not over after {request.timeout.total:g} s")

    task = asyncio.create_task(scoped())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        stopped = True
        scope.cancel()
        task.add_done_callback(lambda done: done.cancelled() or done.exception())  # nobody else asks for it
        await asyncio.wait([task])
        raise


async def _exchanged(client: httpx.AsyncClient, request: Request) -> Answer:
    until, message = time.monotonic() + request.timeout.total, build(request)
    with ExitStack() as held:

        async def step(name: str, _: object) -> None:
            """Delay cancellations until an opened connection is used."""
            held.close()
            if name.endswith(OPENED):
                held.enter_context(CancelScope(shield=True))

        message.extensions["trace"] = step
        response = await client.send(message, auth=None, follow_redirects=False, stream=True)
    try:
        body = Body(request, response.status_code, response.headers.multi_items(), decoded=response.is_stream_consumed)
        if response.is_stream_consumed:
            body.add(response.content)
            return body.answer()
        async for chunk in cast("httpx.AsyncByteStream", response.stream):
            body.add(chunk)
            if time.monotonic() > until:
                raise httpx.ReadTimeout(f"the attempt was not over after {request.timeout.total:g} s")
        return body.answer()
    finally:
        await response.aclose()
