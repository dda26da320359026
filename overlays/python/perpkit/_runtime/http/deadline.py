"""A time at which a blocking attempt ends, even if bytes still arrive.

The HTTP library gives each read and write its own time limit. A server that sends a byte from time to time never
reaches it. So every read and write here gets at most the time that is left for the whole attempt.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore


class Deadline:
    """When the attempt that uses a connection must end."""

    __slots__ = ("_until", "total")

    def __init__(self) -> None:
        self.total = 0.0
        self._until = 0.0

    def begin(self, total: float) -> None:
        """Start an attempt of at most ``total`` seconds."""
        self.total = total
        self._until = time.monotonic() + total

    def left(self, timeout: float | None) -> float:
        """Return the seconds that one read or write may take.

        Raises:
            httpcore.ReadTimeout: No time is left.
        """
        left = self._until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout(f"the attempt was not over after {self.total:g} s")
        return left if timeout is None else min(timeout, left)


class Backend(httpcore.NetworkBackend):
    """Opens connections that respect a deadline."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._inner.connect_tcp(host, port, self._deadline.left(timeout), local_address, socket_options)
        return Stream(stream, self._deadline)


class Stream(httpcore.NetworkStream):
    """A connection whose reads and writes all end by the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return Stream(self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout)), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
