"""The vendor's time: it is estimated from answers, and used if this machine's clock is wrong. It is never guessed."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.call.clock import DRIFT, SAMPLES, Clock, ClockState
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.errors import TimestampError
from perpkit._runtime.limits.local import Unlimited
from perpkit.sandbox import async_http_client, credentials, http_client
from perpkit.ztdx import AsyncZtdx, Ztdx
from perpkit.ztdx.operations import UNIFIED_ACCOUNT, UNIFIED_RISK_SIMULATE
from tests.runtime.shop import (
    ENTRIES,
    AsyncHandler,
    AsyncVault,
    Handler,
    Script,
    Shop,
    Time,
    Vault,
    answering,
    asked,
    crossed,
    dated,
    pairs,
    simulated,
)

TEN_MINUTES = 600.0
ORDER = {"symbol": "BTCUSDT", "size_usd": "100", "leverage": 2}
LATE = httpx.Response(401, json={"code": "SIGNATURE_INVALID", "error": "outside recv window"})

calls = pytest.mark.parametrize(
    ("operation", "arguments"), [(UNIFIED_ACCOUNT, {}), (UNIFIED_RISK_SIMULATE, ORDER)], ids=["GET", "POST"]
)
kinds = pytest.mark.parametrize("kind", [Ztdx, AsyncZtdx])
vaults = pytest.mark.parametrize("kind", [Vault, AsyncVault])


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return simulated(monkeypatch)


def seen(clock: Clock, time: Time, offset: float = 0.0, out: float = 0.0, back: float = 0.0) -> bool:
    """Let an answer arrive from a vendor that is ``offset`` seconds ahead. ``out`` and ``back`` are travel times."""
    sent, signed_ms = clock.moment(), clock.now_ms()
    time.forward(out)
    date = dated(time.wall + offset)
    time.forward(back)
    return clock.observe(sent, signed_ms, date)


# The estimate


def test_before_the_first_answer_it_is_this_machines_clock() -> None:
    time = Time()
    assert time.clock().now_ms() == int(time.wall * 1000)
    assert time.clock().state() == ClockState(offset_ms=0, doubt_ms=None, round_trip_ms=None)


def test_the_vendor_read_its_clock_at_the_midpoint() -> None:
    time = Time()
    clock = time.clock()
    assert seen(clock, time, offset=100.0, out=1.0, back=1.0)
    assert clock.now_ms() == int((time.wall + 100.0) * 1000) + 500  # whole seconds stand for their middle
    assert clock.state() == ClockState(offset_ms=100_500, doubt_ms=1500, round_trip_ms=2000)


@given(
    wall=st.floats(1.7e9, 1.8e9),
    offset=st.floats(-1e6, 1e6),
    trips=st.lists(st.tuples(st.floats(0, 5), st.floats(0, 5), st.floats(0, 5000)), min_size=1, max_size=12),
    drift=st.floats(-DRIFT, DRIFT),
)
def test_the_time_to_sign_with_is_never_off_by_more_than_twice_the_doubt(
    wall: float, offset: float, trips: list[tuple[float, float, float]], drift: float
) -> None:
    time = Time(wall=wall)
    clock = time.clock()
    for out, back, pause in trips:
        vendor = offset + drift * time.monotonic
        seen(clock, time, vendor, out, back)
        time.forward(pause)
    state = clock.state()
    assert state.doubt_ms is not None
    truth = (time.wall + offset + drift * time.monotonic) * 1000
    # Once for the estimate, and once for this machine's clock, which is used within that uncertainty.
    assert abs(clock.now_ms() - truth) <= 2 * state.doubt_ms + 3  # rounding, and drift during a round trip


@pytest.mark.parametrize("offset", [-0.9, -0.4, 0.0, 0.4, 0.9])
def test_within_the_doubt_it_is_this_machines_clock(offset: float) -> None:
    time = Time()
    clock = time.clock()
    assert not seen(clock, time, offset, out=0.5, back=0.5)
    assert clock.now_ms() == int(time.wall * 1000)
    assert clock.state().offset_ms == 0


def test_the_best_of_several_samples_counts() -> None:
    time = Time()
    clock = time.clock()
    for out, back in [(3.0, 0.0), (0.1, 0.1), (0.0, 4.0)]:
        seen(clock, time, 50.0, out, back)
    assert clock.state().round_trip_ms == 200


def test_samples_age_until_a_worse_one_is_better() -> None:
    time = Time()
    clock = time.clock()
    seen(clock, time, 50.0, 0.05, 0.05)
    young = clock.state()
    time.forward(1000.0)
    old = clock.state()
    assert young.doubt_ms is not None
    assert old.doubt_ms == young.doubt_ms + 1000 * DRIFT * 1000
    seen(clock, time, 50.0, 0.2, 0.2)
    assert clock.state().round_trip_ms == 100
    time.forward(1000.0)
    seen(clock, time, 50.0, 0.15, 0.15)
    assert clock.state().round_trip_ms == 300


def test_a_bounded_number_of_samples_is_kept() -> None:
    time = Time()
    clock = time.clock()
    seen(clock, time, 50.0, 0.0, 0.0)
    for _ in range(SAMPLES):
        assert clock.state().round_trip_ms == 0
        seen(clock, time, 50.0, 0.5, 0.5)
    assert clock.state().round_trip_ms == 1000


@pytest.mark.parametrize("jump", [-TEN_MINUTES, TEN_MINUTES])
def test_a_jump_of_this_machines_clock_does_not_matter(jump: float) -> None:
    time = Time()
    clock = time.clock()
    seen(clock, time, 0.0, 0.1, 0.1)
    true_ms = int(time.wall * 1000)
    time.wall += jump
    assert abs(clock.now_ms() - true_ms) <= 1000
    assert abs(clock.state().offset_ms + jump * 1000) <= 1000
    time.wall -= jump
    assert clock.now_ms() == true_ms


@pytest.mark.parametrize("jump", [-TEN_MINUTES, 5.0, TEN_MINUTES])
def test_one_that_contradicts_several_changes_nothing(jump: float) -> None:
    time = Time()
    clock = time.clock()
    for _ in range(3):
        seen(clock, time, 50.0, 0.1, 0.1)
    for _ in range(2):
        assert not seen(clock, time, 50.0 + jump)
        assert abs(clock.state().offset_ms - 50_500) <= 1000
    seen(clock, time, 50.0 + jump)
    assert abs(clock.state().offset_ms - (50.5 + jump) * 1000) <= 1000, "as many, and newer"


@pytest.mark.parametrize("jump", [-TEN_MINUTES, 5.0, TEN_MINUTES])
def test_of_two_that_contradict_each_other_the_newer_counts(jump: float) -> None:
    time = Time()
    clock = time.clock()
    seen(clock, time, 50.0)
    assert seen(clock, time, 50.0 + jump, 1.0, 1.0)
    assert clock.state().round_trip_ms == 2000
    assert abs(clock.state().offset_ms - (50.0 + jump) * 1000) <= 1500


def refused(clock: Clock, time: Time, offset: float | None = None) -> bool:
    """Let the vendor refuse a request for its time, with a ``Date`` that is ``offset`` seconds ahead."""
    sent, signed_ms = clock.moment(), clock.now_ms()
    time.forward(0.1)
    if offset is not None:
        clock.observe(sent, signed_ms, dated(time.wall + offset))
    return clock.refused(sent, signed_ms)


def test_a_corrected_time_that_is_refused_gives_way_to_this_machines_clock() -> None:
    time = Time()
    clock = time.clock()
    assert seen(clock, time, -TEN_MINUTES)
    assert refused(clock, time, -TEN_MINUTES)
    assert clock.now_ms() == int(time.wall * 1000)
    for _ in range(SAMPLES):
        time.forward(60.0)
        assert not seen(clock, time, -TEN_MINUTES), "what was refused is not believed again"
        assert clock.state().offset_ms == 0


def test_when_that_is_refused_too_it_is_the_turn_of_other_samples() -> None:
    time = Time()
    clock = time.clock()
    for offset in (-TEN_MINUTES, -TEN_MINUTES, 100.0):
        seen(clock, time, offset)
    assert refused(clock, time)
    assert clock.state().offset_ms == 0
    assert refused(clock, time)
    assert abs(clock.state().offset_ms - 100_000) <= 1000
    assert refused(clock, time), "all were refused: in turn, from the one refused first"
    assert abs(clock.state().offset_ms + TEN_MINUTES * 1000) <= 1000


def test_where_there_is_no_other_time_a_refusal_changes_nothing() -> None:
    time = Time()
    clock = time.clock()
    assert not refused(clock, time)
    assert not refused(clock, time, 0.0)
    assert clock.now_ms() == int(time.wall * 1000)


def test_a_vendor_whose_clock_was_set_is_followed_after_one_refusal() -> None:
    time = Time()
    clock = time.clock()
    for _ in range(SAMPLES):
        seen(clock, time, 0.0)
    assert refused(clock, time, TEN_MINUTES)
    assert abs(clock.state().offset_ms - TEN_MINUTES * 1000) <= 1000


@pytest.mark.parametrize("age", ["100", "0100"])
def test_the_date_of_a_cached_answer_is_as_old_as_the_answer(age: str) -> None:
    time = Time()
    clock = time.clock()
    assert not clock.observe(0.0, clock.now_ms(), dated(time.wall - 100), age)
    assert clock.state() == ClockState(offset_ms=0, doubt_ms=1000, round_trip_ms=0)
    assert clock.observe(0.0, clock.now_ms(), dated(time.wall + 500), age)
    assert abs(clock.state().offset_ms - 600_000) <= 1000


@pytest.mark.parametrize("age", ["", "-5", "soon", "9" * 5000, "²", "1.5", "0"])
def test_an_age_that_is_none_is_none(age: str) -> None:
    time = Time()
    clock = time.clock()
    clock.observe(0.0, clock.now_ms(), dated(time.wall + 600), age)
    assert abs(clock.state().offset_ms - 600_000) <= 1000


def test_it_holds_nothing_that_a_fork_could_copy_halfway() -> None:
    clock = Clock()
    clock.observe(clock.moment(), clock.now_ms(), dated(0))
    assert abs(crossed(clock).now_ms() - clock.now_ms()) < 60_000, "a lock could not cross to another process"


@given(text=st.text() | st.from_regex(r"\w{3}, \d{1,12} \w{3} \d{1,12} \d+:\d+:\d+ [-+]\d+"))
def test_a_date_that_is_none_teaches_nothing(text: str) -> None:
    clock = Time().clock()
    moved = clock.observe(0.0, clock.now_ms(), text)
    assert moved is (clock.state().offset_ms != 0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "Thu, 01 Jan 2025 00:00:00 +9999999999999",
        "Thu, 99 Oct 2025 08:53:20 GMT",
        "Thu, 09 Oct 2025 08:53:20 GMT" + " " * 100,
        f"Thu, {'9' * 5000} Oct 2025 08:53:20 GMT",
        "Fri, 31 Dec 9999 23:59:59 -2300",
    ],
)
def test_no_date(text: str) -> None:
    clock = Time().clock()
    assert not clock.observe(0.0, clock.now_ms(), text)
    assert clock.state().doubt_ms is None


def test_whoever_was_underway_meanwhile_learns_that_the_time_has_moved() -> None:
    time = Time()
    clock = time.clock()
    sent, signed_ms = clock.moment(), clock.now_ms()
    assert seen(clock, time, 100.0)
    assert clock.observe(sent, signed_ms, dated(time.wall + 100.0))
    assert not seen(clock, time, 100.0)


def test_the_machines_clock_by_default() -> None:
    clock = Clock()
    before = clock.now_ms()
    assert clock.moment() <= clock.moment()
    assert before <= clock.now_ms() <= before + 60_000


# Calls


class Vendor:
    """The sandbox of a vendor whose clock is wrong. It keeps the requests and tells its time."""

    def __init__(self, time: Time, offset: float, *, dates: bool = True) -> None:
        self.time = time
        self.offset = offset
        self.dates = dates
        self.requests: list[httpx.Request] = []
        self._sandbox = http_client("ztdx", clock=self.now_ms)
        self._async_sandbox = async_http_client("ztdx", clock=self.now_ms)

    def now_ms(self) -> int:
        return int((self.time.wall + self.offset) * 1000)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._sandbox.send(request)
        headers = {name: value for name, value in answer.headers.items() if name.lower() != "date"}
        if self.dates:
            headers["Date"] = dated(self.now_ms() / 1000)
        return httpx.Response(answer.status_code, headers=headers, content=answer.content)

    def stamps(self) -> list[int]:
        return [int(dict(pairs(request.url.query))["timestamp"]) for request in self.requests]


def client_of(kind: type[Any], handler: Handler | AsyncHandler, **options: Any) -> Any:
    return answering(kind, handler, **credentials("ztdx"), limiter=Unlimited(), **options)


@kinds
@calls
@pytest.mark.parametrize("offset", [-TEN_MINUTES, -7.0, 7.0, TEN_MINUTES])
async def test_a_clock_that_is_off_costs_one_round_trip(
    kind: type[Any], operation: Operation[Any], arguments: dict[str, object], offset: float, time: Time
) -> None:
    vendor = Vendor(time, offset)
    client = client_of(kind, vendor, max_retries=0)
    response = await asked(client, operation, arguments)
    assert (response.attempts, len(vendor.requests), time.waits) == (2, 2, [])
    assert abs(vendor.stamps()[1] - vendor.now_ms()) <= 1000
    assert abs(client.clock.offset_ms - offset * 1000) <= 1000
    assert client.clock.round_trip_ms == 0
    time.forward(3600.0)
    assert (await asked(client.with_options(), operation, arguments)).attempts == 1


@kinds
async def test_a_clock_that_is_right_is_used_as_it_is(kind: type[Any], time: Time) -> None:
    vendor = Vendor(time, 0.0)
    client = client_of(kind, vendor)
    for _ in range(5):
        assert (await asked(client, UNIFIED_ACCOUNT)).attempts == 1
        assert vendor.stamps()[-1] == int(time.wall * 1000)
        time.forward(60.7)


@kinds
@pytest.mark.parametrize("recv_window", [None, 5000, 60_000])
async def test_the_window_is_never_widened(kind: type[Any], recv_window: int | None, time: Time) -> None:
    vendor = Vendor(time, TEN_MINUTES)
    await asked(client_of(kind, vendor, recv_window=recv_window), UNIFIED_ACCOUNT)
    sent = [dict(pairs(request.url.query)).get("recvWindow") for request in vendor.requests]
    assert sent == [None if recv_window is None else str(recv_window)] * 2


@kinds
@calls
async def test_without_a_date_the_error_is_the_vendors(
    kind: type[Any], operation: Operation[Any], arguments: dict[str, object], time: Time
) -> None:
    vendor = Vendor(time, TEN_MINUTES, dates=False)
    with pytest.raises(TimestampError) as caught:
        await asked(client_of(kind, vendor), operation, arguments)
    assert caught.value.attempts == len(vendor.requests) == 1


@kinds
@calls
@pytest.mark.parametrize("offset", [0.0, TEN_MINUTES])
async def test_an_edge_with_a_stale_date_costs_one_round_trip(
    kind: type[Any], operation: Operation[Any], arguments: dict[str, object], offset: float, time: Time
) -> None:
    """The time comes from another server, and the vendor refuses requests that are signed with it."""

    def edge(request: httpx.Request) -> httpx.Response:
        answer = vendor(request)
        stale = edges(len(vendor.requests))
        return httpx.Response(
            answer.status_code,
            headers={**answer.headers, "date": dated(time.wall - 7200.0)} if stale else answer.headers,
            content=answer.content,
        )

    def edges(count: int) -> bool:
        return offset == 0.0 or count > 4

    vendor = Vendor(time, offset)
    client = client_of(kind, edge, max_retries=0)
    for _ in range(20):
        assert (await asked(client, operation, arguments)).payload is not None
        time.forward(10.0)
    assert len(vendor.requests) == (22 if offset else 21), "and one where this machine's clock is off"


@vaults
async def test_who_is_refused_again_is_not_sent_a_third_time(kind: type[Vault | AsyncVault], time: Time) -> None:
    def wandering(_: httpx.Request) -> httpx.Response:
        answer = httpx.Response(401, headers={"Date": dated(time.wall + offsets.pop())}, json=LATE.json())
        time.forward(0.1)
        return answer

    offsets = [4000.0, 3000.0, 2000.0, 1000.0]
    script = Script(wandering)
    with pytest.raises(TimestampError) as caught:
        await asked(answering(kind, script), ENTRIES)
    assert caught.value.attempts == len(script.requests) == 2


@vaults
async def test_who_is_refused_at_the_right_time_is_not_sent_again(kind: type[Vault | AsyncVault], time: Time) -> None:
    def late(_: httpx.Request) -> httpx.Response:
        return httpx.Response(401, headers={"Date": dated(time.wall)}, json=LATE.json())

    script = Script(late)
    with pytest.raises(TimestampError) as caught:
        await asked(answering(kind, script), ENTRIES)
    assert caught.value.attempts == len(script.requests) == 1


@vaults
async def test_the_second_request_may_still_be_retried_for_other_reasons(
    kind: type[Vault | AsyncVault], time: Time
) -> None:
    late = httpx.Response(401, headers={"Date": dated(time.wall + TEN_MINUTES)}, json=LATE.json())
    script = Script(late, httpx.Response(503), httpx.Response(200, json={"entries": [], "total": 0}))
    assert (await asked(answering(kind, script, max_retries=1), ENTRIES)).attempts == 3
    assert len(time.waits) == 1


async def test_concurrent_tasks_share_one_resynchronisation(time: Time) -> None:
    vendor = Vendor(time, -TEN_MINUTES)
    together = asyncio.Barrier(8)
    first: set[asyncio.Task[Any] | None] = set()

    async def crowd(request: httpx.Request) -> httpx.Response:
        if len(first) < together.parties:
            first.add(asyncio.current_task())
            await together.wait()
        return vendor(request)

    client = client_of(AsyncZtdx, crowd)
    responses = await asyncio.gather(*(asked(client, UNIFIED_ACCOUNT) for _ in range(8)))
    assert [response.attempts for response in responses] == [2] * 8
    assert len(vendor.requests) == 16
    assert (await asked(client, UNIFIED_ACCOUNT)).attempts == 1


def test_concurrent_threads_share_one_resynchronisation(time: Time) -> None:
    vendor = Vendor(time, TEN_MINUTES)
    together, lock = threading.Barrier(8), threading.Lock()
    first: set[int] = set()

    def crowd(request: httpx.Request) -> httpx.Response:
        if len(first) < together.parties:
            first.add(threading.get_ident())
            together.wait(timeout=10)
        with lock:
            return vendor(request)

    client = client_of(Ztdx, crowd)
    with ThreadPoolExecutor(8) as pool:
        futures = [pool.submit(client.call_with_response, UNIFIED_ACCOUNT, {}) for _ in range(8)]
        responses = [future.result() for future in futures]
    assert [response.attempts for response in responses] == [2] * 8
    assert client.call_with_response(UNIFIED_ACCOUNT, {}).attempts == 1


def test_where_nothing_is_signed_the_time_does_not_matter(time: Time) -> None:
    script = Script(httpx.Response(200, headers={"Date": dated(0)}, json={"code": "0", "data": ["BTC"]}))
    client = answering(Shop, script)
    operation: Operation[list[str]] = Operation(
        id="coins", call_path="coins.all", method="GET", path="/coins", payload=lambda: list[str]
    )
    assert client.call(operation, {}) == ["BTC"]
    assert client.clock.doubt_ms is None
