"""A vendor on a real socket of this machine. It sends exactly the given bytes and knows its open connections."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Literal, Self

from attrs import frozen

PATIENCE = 60.0
"""Seconds within which everything happens, however busy the machine is."""
RESET = struct.pack("ii", 1, 0)
"""Value of SO_LINGER with which closing resets the connection."""


@frozen
class Answer:
    """Bytes to send, and what happens to the connection after them."""

    content: bytes
    end: Literal["keep", "close", "reset", "hang"] = "keep"


def http(body: bytes, status: int = 200, *, length: int | None = None, headers: str = "") -> bytes:
    """Return an answer as it is sent. A given ``length`` is declared even if it is wrong."""
    declared = len(body) if length is None else length
    head = f"HTTP/1.1 {status} Word\r\ncontent-type: application/json\r\ncontent-length: {declared}\r\n{headers}\r\n"
    return head.encode() + body


class WireVendor:
    """Serves in its own thread until the block ends."""

    def __init__(self, script: Callable[[], Answer]) -> None:
        self.script = script
        """Returns the answer to each request, in the order in which they arrive."""
        self.together = 1
        """Number of requests that must be there before the first is answered. Later requests do not wait."""
        self.url = ""
        self._waiting: list[asyncio.Event] = []
        self._open: set[asyncio.StreamWriter] = set()
        self._changed = threading.Condition()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="wire-vendor")

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(PATIENCE)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()

    def abandoned(self, seconds: float = PATIENCE) -> bool:
        """Wait until no connection is open, and return whether that happened in time."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._open, seconds)

    async def _serve(self) -> None:
        self._loop, self._stop, self._abandoned = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=512)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        async with server:
            await self._stop.wait()
            if not self._open:
                self._abandoned.set()
            for writer in list(self._open):
                writer.transport.abort()
            for event in self._waiting:
                event.set()
            await self._abandoned.wait()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._abandoned.clear()
        with self._changed:
            self._open.add(writer)
        try:
            while await self._answered(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client has closed the connection
        finally:
            writer.close()
            with self._changed:
                self._open.discard(writer)
                self._changed.notify_all()
            if not self._open:
                self._abandoned.set()

    async def _answered(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; return whether another may come."""
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        await reader.readexactly(int(length[1]) if length else 0)
        await self._gathered()
        answer = self.script()
        writer.write(answer.content)
        await writer.drain()
        if answer.end == "hang":
            await reader.read()  # until the client gives up
        if answer.end == "reset":
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            writer.transport.abort()
        return answer.end == "keep"

    async def _gathered(self) -> None:
        """Wait until the required number of requests is there."""
        mine = asyncio.Event()
        self._waiting.append(mine)
        if len(self._waiting) >= self.together:
            for event in self._waiting:
                event.set()
            self._waiting.clear()
            self.together = 1
        await mine.wait()
