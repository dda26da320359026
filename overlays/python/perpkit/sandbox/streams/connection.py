"""One WebSocket connection over a socket of the sandbox's server, with the fault that it is to have."""

from __future__ import annotations

import socket
import time
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha1
from threading import Event

from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.server import ServerProtocol

from .faults import Fault
from .session import Session

KEY = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
"""What RFC 6455 joins to the key of a handshake."""
READ = 65_536
IDLE = 0.2
"""Longest wait for data, in seconds, so that a stopping server is noticed."""


def accepted(key: str) -> str:
    """Return the answer to the key of a handshake."""
    return b64encode(sha1((key + KEY).encode(), usedforsecurity=False).digest()).decode()


class Connection:
    """Performs the frames of a session over a socket until one of the two ends it."""

    def __init__(self, connected: socket.socket, session: Session, fault: Fault | None, stopping: Event) -> None:
        """Take over a socket whose handshake is done.

        Args:
            connected: The socket.
            session: What the server knows of the connection.
            fault: What goes wrong; ``None`` is nothing.
            stopping: Set when the server stops.
        """
        self._socket = connected
        self._session = session
        self._fault = fault
        self._stopping = stopping
        self._protocol = ServerProtocol(state=State.OPEN, max_size=None)
        self._sent = 0
        """Messages of channels that were sent."""

    def serve(self) -> None:
        """Read and write until the connection has ended."""
        try:
            while not self._stopping.is_set() and self._step():
                pass
        except (OSError, EOFError):
            return

    def _step(self) -> bool:
        """Write what is due and read what has come; return whether the connection goes on."""
        if self._struck("deaf"):
            self._stopping.wait()
            return False
        if self._protocol.state is State.OPEN:
            self._suffer()
        if not self._write():
            return False
        return self._protocol.state is not State.CLOSED and self._read()

    def _suffer(self) -> None:
        """Do what a fault does once."""
        fault = self._fault
        if fault is None or self._sent < fault.after or fault.trouble not in {"stall", "say", "close"}:
            return
        self._fault = None
        if fault.trouble == "stall":
            self._stopping.wait(fault.seconds)
        elif fault.trouble == "say":
            self._protocol.send_text(fault.text.encode())
        else:
            self._protocol.send_close(fault.code)

    def _write(self) -> bool:
        """Send answers and messages; return whether the connection goes on."""
        if self._protocol.state is State.OPEN:
            for text in self._session.answers():
                if not self._struck("freeze"):
                    self._protocol.send_text(text.encode())
            for text in self._session.messages(time.monotonic()):
                if self._struck("cut"):
                    self._cut(text)
                    return False
                for one in self._copies(text):
                    self._protocol.send_text(one.encode())
        return self._flush()

    def _flush(self) -> bool:
        """Write what is to be written; return whether the connection goes on."""
        for data in self._protocol.data_to_send():
            if not data:
                self._socket.shutdown(socket.SHUT_WR)
                return False
            self._socket.sendall(data)
        return True

    def _copies(self, text: str) -> Iterator[str]:
        """Yield a message as often as it is to be sent, which is not at all after some faults."""
        if self._struck("mute") or self._struck("freeze"):
            return
        times = 1
        if self._struck("burst") and self._fault is not None:
            times, self._fault = self._fault.times, None
        for _ in range(times):
            self._sent += 1
            yield text

    def _cut(self, text: str) -> None:
        """Send half of a frame, and end the connection."""
        self._flush()
        whole = Frame(Opcode.TEXT, text.encode()).serialize(mask=False)
        self._socket.sendall(whole[: len(whole) // 2])
        self._socket.shutdown(socket.SHUT_RDWR)

    def _read(self) -> bool:
        """Wait for data until something is due; return whether the connection goes on."""
        now = time.monotonic()
        due = self._session.due(now)
        self._socket.settimeout(max(0.001, min(IDLE, IDLE if due is None else due - now)))
        try:
            data = self._socket.recv(READ)
        except TimeoutError:
            return True
        if data:
            self._protocol.receive_data(data)
        else:
            self._protocol.receive_eof()
        for event in self._protocol.events_received():
            if isinstance(event, Frame) and event.opcode is Opcode.TEXT:
                self._session.receive(bytes(event.data).decode())
        return bool(data)

    def _struck(self, trouble: str) -> bool:
        """Whether a fault has begun."""
        return self._fault is not None and self._fault.trouble == trouble and self._sent >= self._fault.after
