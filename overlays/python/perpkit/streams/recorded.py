"""A connection to the recorded streams of the sandbox, in this process and without a socket."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from .._runtime.answer import Headers, retry_after
from .._runtime.stream.failures import OpenFailure

IDLE = 60.0
"""Seconds to rest if nothing is planned."""


class Recorded:
    """A connection to a recorded server."""

    def __init__(self, package: str, case: Any, received: Callable[[bytes], None]) -> None:
        """Connect.

        Raises:
            OpenFailure: The recorded server refuses the connection.
        """
        # By name, as clients do: only programs that use the sandbox import it.
        sandbox: Any = import_module("perpkit.sandbox.streams")
        try:
            self._server: Any = sandbox.session(package, case)
        except sandbox.Handshake as refused:
            status: int = refused.status
            asked = retry_after(Headers(refused.headers))
            raise OpenFailure("status", f"HTTP {status}", status=status, retry_after=asked) from None
        self._received = received

    @property
    def seconds(self) -> float:
        """Seconds until the server says something."""
        due: float | None = self._server.due(time.monotonic())
        return IDLE if due is None else max(0.0, due - time.monotonic())

    def send(self, text: str) -> None:
        """Send a frame, and take what the server says at once."""
        self._server.receive(text)
        self.deliver()

    def deliver(self) -> None:
        """Hand over what the server says now."""
        for frame in self._server.take(time.monotonic()):
            self._received(frame)
