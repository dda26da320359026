"""Signatures are equal to those of openssl, and cover exactly the bytes that are sent."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.call.clock import Clock
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.errors import ConfigurationError, ParameterError
from perpkit._runtime.secret import Secret
from perpkit._runtime.wire.signing import sign
from tests.runtime.shop import ENTRIES, NOW, SECRET, SIMULATE, VAULT, async_vault, pairs, request_of, settings, vault

ODD = [
    "",
    " ",
    "+",
    "/",
    ",",
    "[",
    "]",
    "@",
    "#",
    "&",
    "=",
    "?",
    "%",
    "%20",
    "ü",
    "漢字",
    "🙂",
    "\u00a0",
    '"',
    "\\",
    "a b",
]


class Recorder:
    """A vendor that keeps what it receives."""

    def __init__(self) -> None:
        self.received: list[tuple[bytes, bytes]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.received.append((request.url.query, request.content))
        body: dict[str, Any] = {"entries": [], "total": 0}
        return httpx.Response(200, json=body if request.method == "GET" else {"id": 1, "amount": "1"})


def odd_text(number: int) -> str:
    """Return a text of up to four unusual parts. All pairs of parts occur."""
    pieces = len(ODD)
    first, second, third = number % pieces, number // pieces % pieces, number * 5 % pieces
    return ODD[first] + ODD[second] + ("aZ9"[number % 3] if number % 4 else ODD[third])


def calls(count: int) -> Iterator[tuple[Operation[Any], dict[str, object], dict[str, str]]]:
    """Yield calls of both methods with unusual texts everywhere; every run yields the same."""
    for number in range(count):
        text, other = odd_text(number), odd_text(number * 7 + 3)
        extra = {f"x{number}{text}": other, "empty": ""} if number % 3 else {}
        if number % 2:
            yield ENTRIES, {"limit": 1, "note": text}, extra
        else:
            yield SIMULATE, {"account": f"a{text}", "size": "0.5", "note": other, "tag": text}, extra


def by_openssl(messages: list[bytes], folder: Path) -> list[str]:
    """Return the HMAC of each message. One process signs all of them, from files."""
    names = [f"{number:05}" for number in range(len(messages))]
    for name, message in zip(names, messages, strict=True):
        (folder / name).write_bytes(message)
    done = subprocess.run(
        [shutil.which("openssl") or "openssl", "dgst", "-sha256", "-hmac", SECRET, "-r", *names],
        cwd=folder,
        capture_output=True,
        check=True,
        text=True,
    )
    return [line.split()[0] for line in done.stdout.splitlines()]


def sent_by_sync(count: int) -> list[tuple[bytes, bytes]]:
    vendor = Recorder()
    with vault(vendor) as client:
        for operation, arguments, extra in calls(count):
            client.call(operation, arguments, extra)
    return vendor.received


def sent_by_async(count: int) -> list[tuple[bytes, bytes]]:
    vendor = Recorder()

    async def run() -> None:
        async with async_vault(vendor) as client:
            for operation, arguments, extra in calls(count):
                await client.call(operation, arguments, extra)

    asyncio.run(run())
    return vendor.received


@pytest.mark.parametrize("send", [sent_by_sync, sent_by_async])
def test_openssl_signs_the_sent_bytes_alike(send: Any, tmp_path: Path) -> None:
    received: list[tuple[bytes, bytes]] = send(1000)
    split = [(*query.rsplit(b"&signature=", 1), body) for query, body in received]
    expected = by_openssl([unsigned + body for unsigned, _, body in split], tmp_path)
    assert [signature.decode() for _, signature, _ in split] == expected
    assert len(set(expected)) > 900


def test_a_server_reads_what_was_given() -> None:
    for (operation, arguments, extra), (query, _) in zip(calls(200), sent_by_sync(200), strict=True):
        names = {parameter.name: parameter.keyword for parameter in operation.parameters}
        received = dict(pairs(query))
        assert list(received)[-2:] == ["timestamp", "signature"]
        for name, value in received.items():
            if name in extra:
                assert value == extra[name]
            elif name in names:
                assert value == str(arguments[names[name]])


@given(query=st.binary(), body=st.binary(), secret=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_agrees_with_one_shot_hmac(query: bytes, body: bytes, secret: str) -> None:
    assert sign(Secret(secret), query, body) == hmac.digest(secret.encode(), query + body, hashlib.sha256).hex()


def test_timestamp_then_window_then_signature() -> None:
    query = request_of(ENTRIES, {"limit": 2}, {"x": "1"}, settings(VAULT, recv_window=5000)).query
    assert query.startswith(b"limit=2&x=1&timestamp=%d&recvWindow=5000&signature=" % NOW)
    assert [name for name, _ in pairs(query)] == ["limit", "x", "timestamp", "recvWindow", "signature"]


def test_no_window_unless_asked_for() -> None:
    assert [name for name, _ in pairs(request_of(ENTRIES, of=settings(VAULT)).query)] == ["timestamp", "signature"]


@pytest.mark.parametrize("name", ["timestamp", "signature", "recvWindow"])
def test_what_signing_fills_in_is_not_given(name: str) -> None:
    with pytest.raises(ParameterError, match="filled in by signing"):
        request_of(ENTRIES, {}, {name: "1"}, settings(VAULT))


@pytest.mark.parametrize("window", [0, -1, 60_001])
def test_a_window_out_of_range_is_refused(window: int) -> None:
    with pytest.raises(ConfigurationError, match="at least 1 and at most 60000 ms"):
        settings(VAULT, recv_window=window)


def test_a_window_has_no_meaning_without_signing() -> None:
    with pytest.raises(ConfigurationError, match="recv_window has no meaning for The Shop"):
        settings(recv_window=5000)


def test_every_attempt_has_its_own_time() -> None:
    times = iter([1_760_000_000_001, 1_760_000_000_002])
    ticking = evolve(settings(VAULT), clock=Clock(wall=lambda: next(times) / 1000))
    queries = [request_of(ENTRIES, of=ticking).query for _ in range(2)]
    assert [dict(pairs(query))["timestamp"] for query in queries] == ["1760000000001", "1760000000002"]
