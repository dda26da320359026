"""An attempt ends after its total time, however slowly bytes arrive."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from perpkit._runtime.http import deadline
from perpkit._runtime.timeout import Timeout
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import RequestTimeoutError

from .drip import Script, Vendor, answered, dripping

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n"
STORED = b"\x00\x00\x00\xff\xff"
"""An empty block of deflate: bytes without any output."""

DRIPS: dict[str, Script] = {
    "header by header": dripping(HEAD, b"x-a: b\r\n"),
    "one endless header": dripping(HEAD + b"x-a: ", b"b"),
    "1xx without end": dripping(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "empty deflate blocks": dripping(CHUNKED.replace(b"transfer", b"content-encoding: gzip\r\ntransfer")
                                     + b"a\r\n" + gzip.compress(b"")[:10] + b"\r\n", b"5\r\n" + STORED + b"\r\n"),
    "chunk extension": dripping(CHUNKED + b"1;", b"a"),
    "trailers": dripping(CHUNKED + b"2\r\n{}\r\n0\r\n", b"x-a: b\r\n"),
    "byte by byte": dripping(HEAD + b"content-length: 100000\r\n\r\n", b" "),
}  # fmt: skip
TOTAL = 0.4
PATIENT = 20.0
"""Seconds after which a test has certainly failed. The drips would never end."""


OPTIONS: dict[str, Any] = {"api_key": "fake-key", "limiter": False, "max_retries": 0}
LIMIT = Timeout(total=TOTAL)


def blocking(url: str) -> None:
    """Make a call that is answered, so that there is a connection, and then one that is not."""
    with CoinGlass(base_url=url, **OPTIONS) as client:
        client.futures.supported_coins()
        client.with_options(timeout=LIMIT).futures.supported_coins()


def asynchronous(url: str) -> None:
    """Do the same as :func:`blocking`."""

    async def calls() -> None:
        async with AsyncCoinGlass(base_url=url, **OPTIONS) as client:
            await client.futures.supported_coins()
            await client.with_options(timeout=LIMIT).futures.supported_coins()

    asyncio.run(calls())


class Waiting:
    """A clock that stands still until the vendor drips, so that even a busy machine has sent its request in time."""

    def __init__(self, drip: Script) -> None:
        self._drip = drip
        self._since: float | None = None
        self._answered = False

    def monotonic(self) -> float:
        """Return the seconds since the vendor began to drip."""
        return 0.0 if self._since is None else time.monotonic() - self._since

    def script(self, head: bytes) -> Iterator[bytes]:
        """Answer the first request, and drip at the second."""
        if not self._answered:
            self._answered = True
            yield answered(b'["BTC"]')
            return
        self._since = time.monotonic()
        yield from self._drip(head)


@pytest.mark.parametrize("drip", DRIPS)
@pytest.mark.parametrize("call", [blocking, asynchronous])
def test_an_attempt_is_over_in_time(call: Callable[[str], None], drip: str, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Waiting(DRIPS[drip])
    monkeypatch.setattr(deadline, "time", clock)
    with Vendor(clock.script) as vendor:
        began = time.monotonic()
        with pytest.raises(RequestTimeoutError) as caught:
            call(vendor.url)
        assert time.monotonic() - began < PATIENT
        assert caught.value.sent
        assert isinstance(caught.value, TimeoutError)
