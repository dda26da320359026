"""The size of an answer is limited, on the wire and after decompression."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import NotJsonError, PerpkitError, ResponseTooLargeError

from .drip import Script, Vendor

LIMIT = 1024 * 1024
BOMB = gzip.compress(gzip.compress(b" " * 200_000_000))
PLAIN = b'{"code":"0","data":["BTC"]}'
kinds = pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])


def sending(body: bytes, encoding: str, length: int | None = None) -> Script:
    def script(head: bytes) -> Iterator[bytes]:
        declared = len(body) if length is None else length
        yield f"HTTP/1.1 200 OK\r\ncontent-encoding: {encoding}\r\ncontent-length: {declared}\r\n\r\n".encode() + body

    return script


async def coins(kind: type[Any], script: Script) -> Any:
    options: dict[str, Any] = {"api_key": "fake-key", "limiter": False, "max_retries": 0, "max_body_bytes": LIMIT}
    with Vendor(script) as vendor:
        if kind is CoinGlass:
            with CoinGlass(base_url=vendor.url, **options) as client:
                return client.futures.supported_coins()
        async with AsyncCoinGlass(base_url=vendor.url, **options) as twin:
            return await twin.futures.supported_coins()


@kinds
@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(PLAIN), "gzip"),
        (gzip.compress(PLAIN), "x-gzip"),
        (gzip.compress(PLAIN[:9]) + gzip.compress(PLAIN[9:]), "GZIP"),
        (PLAIN, "identity"),
        (PLAIN, ""),
    ],
    ids=["gzip", "x-gzip", "two members", "identity", "empty"],
)
async def test_one_encoding_is_read(kind: type[Any], body: bytes, encoding: str) -> None:
    assert await coins(kind, sending(body, encoding)) == ["BTC"]


@kinds
@pytest.mark.parametrize(
    ("body", "encoding", "error"),
    [
        (BOMB, "gzip, gzip", NotJsonError),
        (BOMB, "gzip", NotJsonError),  # one layer is decompressed, and the rest is not JSON
        (gzip.compress(b" " * 200_000_000), "gzip", ResponseTooLargeError),
        (gzip.compress(b"[" + b" " * LIMIT), "gzip", ResponseTooLargeError),
        (b" " * (LIMIT + 1), "identity", ResponseTooLargeError),
        (PLAIN, "br", NotJsonError),
        (PLAIN, "gzip", NotJsonError),
        (gzip.compress(PLAIN)[:-9], "gzip", NotJsonError),
    ],
    ids=["gzip twice", "two layers", "bomb", "just above", "plain", "not asked for", "not gzip", "cut off"],
)
async def test_what_is_too_much_or_unreadable_is_refused_within_bounds(
    kind: type[Any], body: bytes, encoding: str, error: type[PerpkitError]
) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(error):
            await coins(kind, sending(body, encoding))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12 * LIMIT


@kinds
@pytest.mark.parametrize("length", [LIMIT + 1, 10**30])
async def test_a_declared_length_beyond_the_limit_is_not_read(kind: type[Any], length: int) -> None:
    with pytest.raises(PerpkitError) as caught:
        await coins(kind, sending(b" ", "identity", length))
    assert type(caught.value).__name__ in {"ResponseTooLargeError", "ConnectionFailedError"}
