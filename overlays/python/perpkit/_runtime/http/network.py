"""Blocking connections as streams of bytes, beneath the HTTP library. All their reads and writes end by a deadline."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import httpcore

from .deadline import Deadline


class ByteStream(httpcore.NetworkStream):
    """A blocking connection."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    @classmethod
    def opened(
        cls, origin: httpcore.Origin, tls: ssl.SSLContext | None, deadline: Deadline, seconds: float
    ) -> ByteStream:
        """Connect to a server, with ``seconds`` for the connection and again for TLS.

        Raises:
            httpcore.TimeoutException: It takes longer.
            httpcore.ConnectError: There is no connection.
        """
        host = origin.host.decode()
        try:
            inner = _connected(host, origin.port, deadline, seconds)
            if tls is not None:
                inner = inner.start_tls(tls, host, deadline.left(seconds))
        except httpcore.ReadTimeout as error:  # no time was left for the whole attempt: nothing was sent
            raise httpcore.ConnectTimeout(str(error)) from error
        return cls(inner, deadline)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:  # after a request without a body, the library writes nothing once more
            self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _connected(host: str, port: int, deadline: Deadline, seconds: float) -> httpcore.NetworkStream:
    """Connect to the first address of a host that answers. All of them share the time: else each would take all of it.

    Raises:
        httpcore.ConnectTimeout: The last one does not answer.
        httpcore.ConnectError: The last one refuses, or the host has none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    addresses = list(dict.fromkeys((str(address[0]), int(address[1])) for *_, address in found))
    failures: list[Exception] = []
    begun = deadline.left(None)
    while addresses:
        left = seconds - (begun - deadline.left(None))
        share = max(left, 0) / len(addresses)
        try:
            return httpcore.SyncBackend().connect_tcp(*addresses.pop(0), timeout=deadline.left(share))
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            failures.append(error)
    raise failures[-1]
