"""Asynchronous connections as streams of bytes, beneath the HTTP library. All their reads and writes end by a deadline.

They are apart from the blocking ones because asyncio is slow to import.
"""

from __future__ import annotations

import asyncio
import select
import ssl
import sys
from collections import deque
from typing import Any

import httpcore

from .deadline import Deadline

MOST = 256 * 1024
"""Bytes that may wait to be read before the server has to wait."""
NEXT_ADDRESS = 0.25
"""Seconds after which a host's next address is tried too, while the one before has not answered."""


class AsyncByteStream(httpcore.AsyncNetworkStream, asyncio.Protocol):
    """An asynchronous connection.

    It is a protocol of asyncio itself. The stream that the library would make for every kind of event loop lets the
    loop turn several more times for each request, and costs as much as all the rest of a call.
    """

    _transport: asyncio.Transport

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._received: deque[bytes] = deque()
        self._size = 0
        self._full = False
        """Whether writing has to wait."""
        self._ended = False
        """Whether nothing more will come."""
        self._error: Exception | None = None
        self._waiting: asyncio.Future[bool] | None = None
        """The one read or write that waits; HTTP/1.1 never does both at once."""

    @classmethod
    async def opened(
        cls, origin: httpcore.Origin, tls: ssl.SSLContext | None, deadline: Deadline, seconds: float
    ) -> AsyncByteStream:
        """Connect to a server, with ``seconds`` for the connection and TLS together.

        Raises:
            httpcore.ConnectTimeout: It takes longer.
            httpcore.ConnectError: There is no connection.
        """
        loop, host = asyncio.get_running_loop(), origin.host.decode()
        try:
            async with asyncio.timeout(deadline.left(seconds)):
                _, stream = await loop.create_connection(
                    lambda: cls(deadline),
                    host,
                    origin.port,
                    ssl=tls,
                    server_hostname=host if tls else None,
                    happy_eyeballs_delay=NEXT_ADDRESS,
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        return stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        while not self._received and not self._ended:
            if not await self._event(timeout):
                raise httpcore.ReadTimeout
        if not self._received:
            if self._error is not None:
                raise httpcore.ReadError(str(self._error))
            return b""
        chunk = self._received.popleft()
        if len(chunk) > max_bytes:
            self._received.appendleft(chunk[max_bytes:])
            chunk = chunk[:max_bytes]
        self._size -= len(chunk)
        if self._size <= MOST:
            self._transport.resume_reading()
        return chunk

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        if not buffer:
            return
        if self._transport.is_closing():
            raise httpcore.WriteError("the server has closed the connection")
        self._transport.write(buffer)
        while self._full:
            if not await self._event(timeout):
                raise httpcore.WriteTimeout

    async def aclose(self) -> None:
        self.abort()

    def abort(self) -> None:
        """Close the connection at once. What is not yet sent is dropped."""
        self._transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return bool(self._received) or self._ended or readable(self._transport.get_extra_info("socket"))
        return self._transport.get_extra_info(info)

    def connection_made(self, transport: Any) -> None:
        """Called by asyncio: the connection is open."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Called by asyncio: some bytes have come."""
        self._received.append(data)
        self._size += len(data)
        if self._size > MOST:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Called by asyncio: the server sends no more."""
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by asyncio: the connection is closed or broken."""
        self._ended, self._full, self._error = True, False, exc
        self._wake()

    def pause_writing(self) -> None:
        """Called by asyncio: the server takes the bytes slower than they are written."""
        self._full = True

    def resume_writing(self) -> None:
        """Called by asyncio: it has taken enough of them."""
        self._full = False
        self._wake()

    async def _event(self, seconds: float | None) -> bool:
        """Wait until something happens, and return whether it did in time."""
        loop, left = asyncio.get_running_loop(), self._deadline.left(seconds)
        waiting: asyncio.Future[bool] = loop.create_future()
        timer = loop.call_later(left, _end, waiting, False)
        self._waiting = waiting
        try:
            return await waiting
        finally:
            timer.cancel()

    def _wake(self) -> None:
        if self._waiting is not None:
            _end(self._waiting, True)


def _end(waiting: asyncio.Future[bool], in_time: bool) -> None:
    if not waiting.done():  # its task may be cancelled, or both may happen in one turn of the loop
        waiting.set_result(in_time)


def readable(socket: Any) -> bool:
    """Whether bytes, or the end of the connection, have come that the event loop has not seen yet."""
    if sys.platform == "win32":
        return bool(select.select([socket], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket, select.POLLIN)
    return bool(poll.poll(0))
