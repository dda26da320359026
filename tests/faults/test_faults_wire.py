"""Faults of real sockets, with a server on this machine. They show that the simulated faults are realistic."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from perpkit._runtime import errors
from perpkit._runtime.limits.local import Unlimited
from perpkit._runtime.timeout import Timeout
from perpkit.sandbox import credentials

from .cases import CASES, CLIENTS, Case
from .sleeping import slept
from .wire import PATIENCE, Answer, WireVendor, http

CASE = next(case for case in CASES if case.operation.id == "futures_liquidation_history")
POST = next(case for case in CASES if case.operation.method == "POST")
GOOD = Answer(http(CASE.good))
CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
SOON = Timeout(read=0.05)
"""For a vendor that says nothing."""
STEPS = 120
"""Number of passes of the event loop; more than a call takes."""
ONE = httpx.Limits(max_connections=1)
"""A pool of one connection: if it is lost, the next call gets none."""

WIRE: dict[str, tuple[Answer, type[errors.PerpkitError]]] = {
    "closed before the answer": (Answer(b"", "close"), errors.ConnectionFailedError),
    "reset before the answer": (Answer(b"", "reset"), errors.ConnectionFailedError),
    "reset in the head": (Answer(b"HTTP/1.1 200 OK\r\ncontent-ty", "reset"), errors.ConnectionFailedError),
    "no HTTP": (Answer(b"SSH-2.0-OpenSSH_9.6\r\n", "close"), errors.ConnectionFailedError),
    "reset in the body": (Answer(http(CASE.good)[:-20], "reset"), errors.ConnectionFailedError),
    "body shorter than declared": (
        Answer(http(CASE.good, length=len(CASE.good) + 9), "close"),
        errors.ConnectionFailedError,
    ),
    "body longer than declared": (Answer(http(CASE.good, length=len(CASE.good) - 9)), errors.NotJsonError),
    "chunks that end too soon": (Answer(CHUNKED + b'10\r\n{"code":"0"', "close"), errors.ConnectionFailedError),
    "a chunk without a length": (Answer(CHUNKED + b"zz\r\n{}\r\n", "close"), errors.ConnectionFailedError),
    "gzip that is none": (Answer(http(CASE.good, headers="content-encoding: gzip\r\n")), errors.NotJsonError),
    "silence": (Answer(b"", "hang"), errors.RequestTimeoutError),
    "silence in the body": (Answer(http(CASE.good)[:-20], "hang"), errors.RequestTimeoutError),
    "empty 204": (Answer(b"HTTP/1.1 204 No Content\r\n\r\n"), errors.NotJsonError),
    "302": (Answer(http(b"", 302, headers="location: https://elsewhere.example/\r\n")), errors.ResponseError),
    "520": (Answer(http(b"", 520)), errors.VendorFaultError),
}
"""What the server sends, and what is raised."""
ATTEMPTS_AFTER = {"body longer than declared": 2}
"""Bytes after the answer are read as the start of the next one. This is noticed, and the request is sent again."""


class Script:
    """Returns the same answer until another one is set."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.calls = 0
        self.called = threading.Semaphore(0)

    def __call__(self) -> Answer:
        self.calls += 1
        self.called.release()
        return self.answer


@pytest.fixture
def script() -> Script:
    return Script(GOOD)


@pytest.fixture
def vendor(script: Script) -> Iterator[WireVendor]:
    with WireVendor(script) as wire:
        yield wire


def client(case: Case, vendor: WireVendor, pool: httpx.Client, **options: Any) -> Any:
    """Return a blocking client of the server."""
    common = {"base_url": vendor.url, "limiter": Unlimited(), "max_retries": 0, "http_client": pool}
    return CLIENTS[case.package][0](**credentials(case.package), **common | options)


def async_client(case: Case, vendor: WireVendor, pool: httpx.AsyncClient, **options: Any) -> Any:
    """Return an asynchronous client of the server."""
    common = {"base_url": vendor.url, "limiter": Unlimited(), "max_retries": 0, "http_client": pool}
    return CLIENTS[case.package][1](**credentials(case.package), **common | options)


def limit(fault: str) -> Timeout:
    """Return the time limits of the call that meets a fault: short ones only if nothing else ends it."""
    return SOON if fault.startswith("silence") else Timeout()


@pytest.mark.parametrize("fault", WIRE)
def test_a_blocking_client_meets_the_fault_and_goes_on(
    fault: str, vendor: WireVendor, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    slept(monkeypatch, sleep=waits.append)
    script.answer, expected = WIRE[fault]
    with httpx.Client(limits=ONE, trust_env=False) as pool:
        api = client(CASE, vendor, pool)
        with pytest.raises(errors.PerpkitError) as caught:
            api.with_options(timeout=limit(fault)).call(CASE.operation, CASE.arguments)
        assert type(caught.value) is expected
        script.answer = GOOD
        good = api.with_options(max_retries=1).call_with_response(CASE.operation, CASE.arguments)
        assert good.body == CASE.good
        assert good.attempts == ATTEMPTS_AFTER.get(fault, 1) == len(waits) + 1
    assert vendor.abandoned()


@pytest.mark.parametrize("fault", WIRE)
async def test_an_asynchronous_client_meets_the_fault_and_goes_on(
    fault: str, vendor: WireVendor, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    slept(monkeypatch, pause=sleep)
    script.answer, expected = WIRE[fault]
    async with httpx.AsyncClient(limits=ONE, trust_env=False) as pool:
        api = async_client(CASE, vendor, pool)
        with pytest.raises(errors.PerpkitError) as caught:
            await api.with_options(timeout=limit(fault)).call(CASE.operation, CASE.arguments)
        assert type(caught.value) is expected
        script.answer = GOOD
        good = await api.with_options(max_retries=1).call_with_response(CASE.operation, CASE.arguments)
        assert good.body == CASE.good
        assert good.attempts == ATTEMPTS_AFTER.get(fault, 1) == len(waits) + 1
    assert await asyncio.to_thread(vendor.abandoned)


def test_a_request_that_was_refused_a_connection_is_tried_again_even_if_it_writes(vendor: WireVendor) -> None:
    with httpx.Client(trust_env=False) as pool:
        api = client(POST, vendor, pool, base_url="http://127.0.0.1:1")
        with pytest.raises(errors.ConnectionFailedError) as caught:
            api.call(POST.operation, POST.arguments)
        assert not caught.value.sent
        assert vendor.url not in str(caught.value)


def test_a_request_that_may_have_arrived_is_not_written_twice(vendor: WireVendor, script: Script) -> None:
    script.answer = Answer(b"", "reset")
    with httpx.Client(trust_env=False) as pool:
        api = client(POST, vendor, pool, max_retries=5)
        with pytest.raises(errors.ConnectionFailedError) as caught:
            api.call(POST.operation, POST.arguments)
        assert caught.value.sent
        assert caught.value.attempts == script.calls == 1


async def test_a_cancelled_call_gives_its_connection_back(vendor: WireVendor, script: Script) -> None:
    script.answer = Answer(b"", "hang")
    async with httpx.AsyncClient(limits=ONE, trust_env=False) as pool:
        api = async_client(CASE, vendor, pool)
        for _ in range(3):
            call = asyncio.create_task(api.call(CASE.operation, CASE.arguments))
            assert await asyncio.to_thread(script.called.acquire, timeout=PATIENCE)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        script.answer = GOOD
        assert (await api.call_with_response(CASE.operation, CASE.arguments)).body == CASE.good
    assert await asyncio.to_thread(vendor.abandoned)


async def test_a_call_cancelled_at_any_step_gives_its_connection_back(vendor: WireVendor, script: Script) -> None:
    async with httpx.AsyncClient(limits=ONE, trust_env=False) as pool:
        api = async_client(CASE, vendor, pool)
        for steps in range(STEPS):
            call = asyncio.create_task(api.call(CASE.operation, CASE.arguments))
            for _ in range(steps):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.wait([call])
            assert (await api.call_with_response(CASE.operation, CASE.arguments)).body == CASE.good
    assert await asyncio.to_thread(vendor.abandoned)


def test_fifty_megabytes_are_read_where_they_are_allowed_and_refused_where_not(
    vendor: WireVendor, script: Script
) -> None:
    script.answer = Answer(http(CASE.good + b" " * 50_000_000))
    with httpx.Client(limits=ONE, trust_env=False) as pool:
        patient = client(CASE, vendor, pool)
        assert patient.call(CASE.operation, CASE.arguments)
        small = patient.with_options(max_body_bytes=16_000_000)
        with pytest.raises(errors.ResponseTooLargeError, match=r"16,000,000 bytes.*max_body_bytes"):
            small.call(CASE.operation, CASE.arguments)
        script.answer = GOOD
        assert small.call_with_response(CASE.operation, CASE.arguments).body == CASE.good
