"""Simulated time, a limiter, and a vendor that does what a test says."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from perpkit._runtime.call.retry import RetryPolicy
from perpkit._runtime.errors import TransportError
from perpkit._runtime.hooks import Hooks, ResponseEvent, RetryEvent
from perpkit._runtime.http import given
from perpkit._runtime.limits.local import MARGIN, WINDOW
from perpkit._runtime.timeout import Timeout
from perpkit.sandbox import credentials

from .cases import CLIENTS, Case
from .matrix import MAX_BODY, MAX_RETRIES, TOTAL, Reply
from .sleeping import slept
from .watch import WatchedLimiter

SPAN = WINDOW * (1 + MARGIN)
"""Seconds for which a request counts."""
POLICY = RetryPolicy()


class World:
    """Time, limiter and vendor of a client, and a record of what the client did."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        self.limiter = WatchedLimiter(lambda: self.now)
        self.reply: Reply | None = None
        """What the vendor does; the good answer if ``None``."""
        self.sent: list[float] = []
        """Start times of the attempts that may have sent something."""
        self.unsent = 0
        """Number of attempts that sent nothing."""
        self.waits: list[float] = []
        """Seconds of every sleep."""
        self.announced: list[float] = []
        """Seconds of every wait that hooks were told of."""
        self.retries: list[float] = []
        """Those of them that were before a retry."""
        self.opened = 0
        self.closed = 0
        slept(monkeypatch, self._sleep, self._sleep_async)
        monkeypatch.setattr(given, "time", SimpleNamespace(monotonic=lambda: self.now))

    def client(self, case: Case, pool: httpx.Client, **options: Any) -> Any:
        """Return a blocking client of this world."""
        return CLIENTS[case.package][0](**credentials(case.package), http_client=pool, **self._options() | options)

    def async_client(self, case: Case, pool: httpx.AsyncClient, **options: Any) -> Any:
        """Return an asynchronous client of this world."""
        return CLIENTS[case.package][1](**credentials(case.package), http_client=pool, **self._options() | options)

    def pool(self, case: Case) -> httpx.Client:
        """Return a pool that leads to the vendor."""
        return httpx.Client(transport=httpx.MockTransport(self._vendor(case)))

    def async_pool(self, case: Case) -> httpx.AsyncClient:
        """Return a pool that leads to the vendor."""
        return httpx.AsyncClient(transport=httpx.MockTransport(self._vendor(case)))

    def key(self, case: Case) -> str:
        """Return the name of the only budget that the client has used."""
        [key] = {ticket.key for ticket in self.limiter.tickets}
        assert key.startswith(f"{case.package}:")
        return key

    def counted(self) -> int:
        """Return the number of attempts that still count in the budget."""
        return sum(1 for moment in self.sent if moment > self.now - SPAN + 0.001)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds

    def _options(self) -> dict[str, Any]:
        hooks = Hooks(
            on_request=lambda event: self.sent.append(self.now),
            on_response=self._ended,
            on_retry=self._retried,
            on_limit=lambda event: self.announced.append(event.wait),
        )
        return {
            "limiter": self.limiter,
            "hooks": hooks,
            "max_retries": MAX_RETRIES,
            "max_body_bytes": MAX_BODY,
            "timeout": Timeout(total=TOTAL),
        }

    def _ended(self, event: ResponseEvent) -> None:
        if isinstance(event.error, TransportError) and not event.error.sent:
            self.sent.pop()
            self.unsent += 1

    def _retried(self, event: RetryEvent) -> None:
        self.announced.append(event.wait)
        self.retries.append(event.wait)

    def _vendor(self, case: Case) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            reply = self.reply or Reply(chunks=(case.good,))
            if reply.breaks is not None and not reply.chunks:
                raise reply.breaks("as the test says", request=request)
            self.opened += 1
            return httpx.Response(reply.status, headers=list(reply.headers), stream=_Stream(self, reply))

        return answer

    def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.sleep(seconds)

    async def _sleep_async(self, seconds: float) -> None:
        self._sleep(seconds)


class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a reply, and whether it was closed. An open body would keep its connection."""

    def __init__(self, world: World, reply: Reply) -> None:
        self._world = world
        self._reply = reply
        self._open = True

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._reply.chunks:
            self._world.sleep(self._reply.drip)
            yield chunk
        if self._reply.breaks is not None:
            raise self._reply.breaks("as the test says")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self._world.closed += self._open
        self._open = False

    async def aclose(self) -> None:
        self.close()
