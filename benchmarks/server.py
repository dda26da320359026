"""A vendor on loopback that answers at once: ``python -m benchmarks.server`` prints its port and runs until stdin ends.

It does as little as possible, so that most of the measured time is the client's.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .bodies import order_list

PROJECT = Path(__file__).resolve().parent.parent
SIZES = {"small": 2, "large": 200}
"""First segment of the path → orders in the answer."""


class Vendor(asyncio.Protocol):
    """One kept-alive connection of GET requests."""

    def __init__(self, answers: dict[str, bytes]) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the connection."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete."""
        *requests, self._received = (self._received + data).split(b"\r\n\r\n")
        for request in requests:
            size = request.split(b"/", 2)[1].decode()
            self._transport.write(self._answers[size])


def answers() -> dict[str, bytes]:
    """Return the whole answers, head and body, by size."""
    return {size: _answer(order_list(rows)) for size, rows in SIZES.items()}


def _answer(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\n"
        "content-type: application/json\r\n"
        f"content-length: {len(body)}\r\n"
        "API-KEY-MAX-LIMIT: 1000000000\r\n"  # so high that the limiter never waits
        "API-KEY-USE-LIMIT: 1\r\n\r\n"
    )
    return head.encode() + body


@contextmanager
def running() -> Generator[str]:
    """Run the server in a process of its own; yield its address."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        stdin, stdout = process.stdin, process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("the server has no pipes")
        try:
            yield f"http://127.0.0.1:{int(stdout.readline())}"
        finally:
            stdin.close()


async def serve() -> None:
    """Serve until stdin ends."""
    loop = asyncio.get_running_loop()
    prepared = answers()
    server = await loop.create_server(lambda: Vendor(prepared), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())
