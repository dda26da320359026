"""The WebSocket library: how it is set up, and what its errors mean. Nothing that it raises or logs gets further."""

from __future__ import annotations

import logging
import socket
import ssl
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from .._runtime.answer import Headers, retry_after
from .._runtime.errors import ConfigurationError
from .._runtime.http.places import ssl_context, user_agent
from .._runtime.stream.failures import Loss, OpenFailure, closed

try:
    from websockets.asyncio.client import ClientConnection as AsyncConnection
    from websockets.asyncio.client import connect as connect_async
    from websockets.exceptions import InvalidHandshake, InvalidStatus, WebSocketException
    from websockets.frames import Frame, Opcode
    from websockets.sync.client import ClientConnection as SyncConnection
    from websockets.sync.client import reconnect as connect_sync
except ImportError as missing:
    raise ConfigurationError("streams need the package websockets: pip install perpkit[streams]") from missing

__all__ = [
    "CLOSE_SECONDS",
    "MESSAGES",
    "OPENING",
    "TEXT",
    "Assembly",
    "AsyncConnection",
    "SyncConnection",
    "connect_async",
    "connect_sync",
    "failure",
    "loss",
    "settings",
]

MAX_MESSAGE = 8 * 1024 * 1024
"""Bytes of the largest message that is read."""
CLOSE_SECONDS = 0.5
"""Time for closing in order; then the connection is aborted."""
TEXT = Opcode.TEXT
MESSAGES = frozenset({Opcode.TEXT, Opcode.BINARY, Opcode.CONT})

SILENT = logging.Logger("perpkit.streams.wire", logging.CRITICAL + 1)
"""A logger that logs nothing: at DEBUG the library shows the address with the key."""


def settings(url: str, seconds: float) -> dict[str, Any]:
    """Return the arguments of the library's ``connect``: those of the HTTP client for TLS and proxies.

    Args:
        url: The address; its query may hold a key.
        seconds: Time for opening.
    """
    secure = urlsplit(url).scheme == "wss"
    return {
        "uri": url,
        "ssl": ssl_context() if secure else None,
        "proxy": _proxy(url),
        "compression": None,
        "user_agent_header": user_agent(),
        "open_timeout": seconds,
        "close_timeout": CLOSE_SECONDS,
        "ping_interval": None,  # it would end connections to servers that ignore it; heartbeats are the session's
        "max_size": MAX_MESSAGE,
        "max_queue": 16,
        "logger": SILENT,
    }


def _proxy(url: str) -> str | None:
    parts, proxies = urlsplit(url), getproxies()
    named = proxies.get("https" if parts.scheme == "wss" else "http") or proxies.get("all")
    return None if not named or proxy_bypass(parts.hostname or "") else named


def failure(error: Exception) -> OpenFailure:
    """Return what an exception of opening means, without the address."""
    name = type(error).__name__
    if isinstance(error, socket.gaierror):
        return OpenFailure("name", f"the host was not found ({error.strerror})")
    if isinstance(error, ssl.SSLCertVerificationError):
        return OpenFailure("certificate", error.verify_message)
    if isinstance(error, InvalidStatus):
        response = error.response
        status = response.status_code
        asked = retry_after(Headers(list(response.headers.raw_items())))
        return OpenFailure(
            "redirect" if 300 <= status < 400 else "status", f"HTTP {status}", status=status, retry_after=asked
        )
    if isinstance(error, TimeoutError):
        return OpenFailure("network", "no connection in time")
    if isinstance(error, OSError):
        return OpenFailure("network", f"{name}: {error.strerror or 'no connection'}")
    if isinstance(error, InvalidHandshake):
        return OpenFailure("protocol", f"the server does not speak WebSocket ({name})")
    return OpenFailure("protocol", name)


OPENING = (OSError, WebSocketException, EOFError, ValueError)
"""What opening may raise. A ``ValueError`` is about the address of a proxy."""


def loss(protocol: Any, error: BaseException | None) -> Loss:
    """Return how a connection ended, by the library's protocol of it."""
    received, sent = protocol.close_rcvd, protocol.close_sent
    first = received if protocol.close_rcvd_then_sent or sent is None else sent
    if first is None:
        words = "" if error is None else type(error).__name__
        return closed(None, words, by_us=False)
    return closed(int(first.code), first.reason, by_us=first is sent)


class Assembly:
    """Puts the frames of a message together. Nearly every message is one frame."""

    __slots__ = ("_parts",)

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def add(self, frame: Frame) -> bytes | None:
        """Return the message that a frame completes."""
        if frame.fin and not self._parts:
            return bytes(frame.data)
        self._parts.append(bytes(frame.data))
        if not frame.fin:
            return None
        whole, self._parts = b"".join(self._parts), []
        return whole
