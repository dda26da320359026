"""The sandbox as an HTTP server on this machine, for programs in any language."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_WR
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol, cast

from .transport import Answering
from .vendor import Answer

if TYPE_CHECKING:
    from .streams import Fault, Session

HOST = "127.0.0.1"
LIMIT = 1 << 20
"""Largest request body, in bytes."""
_DISCARD = 16 * LIMIT
_LINGER = 2.0


class Streaming(Protocol):
    """The streams behind an address."""

    stopping: Event

    def knows(self, path: str) -> bool:
        """Whether a path is that of a stream."""
        ...

    def open(self, path: str, query: str) -> tuple[Session, Fault | None]:
        """Accept a connection, or raise ``Handshake``."""
        ...


class Server(ThreadingHTTPServer):
    """Serves a vendor on the loopback address only.

    Args:
        vendor: the vendor that answers requests.
        port: TCP port; 0 takes a free one.
        streams: the streams on the same port, if there are any.
        verbose: report each request on standard error, without its query.
    """

    daemon_threads = True

    def __init__(
        self, vendor: Answering, port: int = 0, *, streams: Streaming | None = None, verbose: bool = False
    ) -> None:
        self.vendor = vendor
        self.streams = streams
        self.verbose = verbose
        super().__init__((HOST, port), _Handler)

    @property
    def url(self) -> str:
        """Address of the server."""
        return f"http://{HOST}:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "perpkit-sandbox"
    disable_nagle_algorithm = True
    wbufsize = -1
    """Head and body are sent together: in two pieces, delayed acknowledgements take 40 ms."""
    timeout = 60

    @property
    def _sandbox(self) -> Server:
        return cast(Server, self.server)

    error_content_type = "text/plain; charset=utf-8"
    error_message_format = "%(message)s\n"
    """The version for requests that are not HTTP."""

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Pass every method to the vendor: the base class answers 501 to methods without a function here."""
        if name.startswith("do_"):
            return self._respond
        raise AttributeError(name)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Report method, path and status. The query is left out, because it contains the signature."""
        if self._sandbox.verbose:
            sys.stderr.write(f"{self.command} {self.path.partition('?')[0]} {int(code)}\n")

    def log_message(self, format: str, *args: Any) -> None:
        """Report nothing else: the base class prints whole request lines."""

    def _respond(self) -> None:
        path, _, query = self.path.partition("?")
        streams = self._sandbox.streams
        if streams is not None and streams.knows(path) and self.headers.get("upgrade", "").lower() == "websocket":
            self._stream(streams, path, query)
            return
        length = self.headers.get("content-length", "0")
        if "transfer-encoding" in self.headers:
            self._turn_away(411, "The sandbox accepts no chunked bodies: send the body with a Content-Length header.")
        elif not (length.isascii() and length.isdecimal()):
            self._turn_away(400, "Content-Length must be a number of bytes.")
        elif len(length) > len(str(LIMIT)) or int(length) > LIMIT:
            self._turn_away(413, f"The body is larger than {LIMIT} bytes.")
        else:
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(int(length))
            self._write(self._sandbox.vendor.answer(self.command, path, query.encode("latin-1"), headers, body))

    def _stream(self, streams: Streaming, path: str, query: str) -> None:
        """Accept a WebSocket connection, and serve it until it ends."""
        from .streams import Handshake

        self.close_connection = True
        try:
            from .streams.connection import Connection, accepted
        except ImportError:
            self._turn_away(501, "Streams need the package websockets; install perpkit[streams].")
            return
        try:
            session, fault = streams.open(path, query)
        except Handshake as refusal:
            self._write(Answer(refusal.status, refusal.headers, refusal.body))
            return
        self.send_response(101)
        self.send_header("upgrade", "websocket")
        self.send_header("connection", "Upgrade")
        self.send_header("sec-websocket-accept", accepted(self.headers.get("sec-websocket-key", "")))
        self.end_headers()
        self.wfile.flush()
        Connection(self.connection, session, fault, streams.stopping).serve()

    def _turn_away(self, status: int, message: str) -> None:
        """Refuse a request whose body will not be read, and close.

        The bytes that the caller still sends are read and dropped. Closing earlier would reset the connection, and
        the answer would be lost.
        """
        headers = (("content-type", "text/plain; charset=utf-8"), ("connection", "close"))
        self._write(Answer(status, headers, f"{message}\n".encode()))
        self.wfile.flush()
        with suppress(OSError):
            self.connection.shutdown(SHUT_WR)
            self.connection.settimeout(_LINGER)
            left = _DISCARD
            while left > 0 and (part := self.connection.recv(min(left, LIMIT))):
                left -= len(part)

    def _write(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in (*answer.headers, ("content-length", str(len(answer.body)))):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)
