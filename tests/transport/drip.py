"""A vendor on this machine that answers with the parts that a script yields, single bytes if necessary."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

Script = Callable[[bytes], Iterator[bytes]]
"""Takes the head of a request; yields the parts of the answer."""


class Vendor:
    """Serves every connection in its own thread, until the block ends."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=4096)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.connections = 0
        self._over = False
        self._pid = os.getpid()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._over = True
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        while not self._over:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        pending = b""
        with connection:
            while not self._over:
                while b"\r\n\r\n" not in pending:
                    try:
                        part = connection.recv(65_536)
                    except OSError:
                        return
                    if not part:
                        return
                    pending += part
                head, _, pending = pending.partition(b"\r\n\r\n")
                try:
                    for piece in self._script(head):
                        connection.sendall(piece)
                except OSError:
                    return


def answered(data: bytes) -> bytes:
    """Return a whole answer."""
    body = b'{"code":"0","data":%b}' % data
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


def echoing(head: bytes) -> Iterator[bytes]:
    """Answer with the `symbol` that was asked for."""
    target = head.split(b" ", 2)[1]
    yield answered(b'["%b"]' % target.partition(b"symbol=")[2].partition(b"&")[0])


def dripping(start: bytes, drip: bytes, pause: float = 0.02) -> Script:
    """Return a script that sends ``start`` at once, and then ``drip`` again and again without end."""

    def script(head: bytes) -> Iterator[bytes]:
        yield start
        while True:
            time.sleep(pause)
            yield drip

    return script
