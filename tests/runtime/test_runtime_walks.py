"""A walk can be stopped and resumed, says how far it is, and asks several parts at the same time."""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from collections.abc import Mapping
from itertools import accumulate, islice
from random import Random
from typing import Any

import httpx
import pytest
from attrs import evolve, field, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from perpkit._runtime.description.operation import WindowPaging
from perpkit._runtime.errors import IncompleteHistoryError, ParameterError, VendorError
from perpkit._runtime.hooks import HoleEvent, Hooks, ProgressEvent
from perpkit._runtime.limits.local import LocalLimiter
from perpkit._runtime.times import to_datetime
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from tests.runtime.shop import (
    BARS,
    ENTRIES,
    KEY,
    NOW,
    AsyncShop,
    Handler,
    enveloped,
    pairs,
    shop,
    simulated,
    vault,
)
from tests.runtime.test_runtime_pages import KEYED, LIST, Pages
from tests.runtime.test_runtime_paging import CAP, MINUTE, ORDERS, SUMMED, Exchange, Ledger, Summing

FIRST = NOW - NOW % MINUTE


BAR_ARGUMENTS: dict[str, object] = {
    "symbol": "BTC",
    "interval": "1m",
    "start_time": FIRST,
    "end_time": FIRST + 40 * MINUTE,
}


def stopped(
    handler: Handler, operation: Any, arguments: Mapping[str, object], cuts: list[int], **manner: Any
) -> list[Any]:
    """Return the rows of a walk that is stopped after so many rows, and resumed, again and again."""
    found: list[Any] = []
    token: str | None = None
    make = vault if operation is ENTRIES else shop
    for cut in [*cuts, None]:
        with make(handler) as client:  # a new process knows the token alone
            walk = client.iterate(operation, arguments, resume=token, **manner)
            found += islice(walk, cut)
            token = walk.token()
            walk.close()
    return found


@settings(max_examples=50)
@given(
    offsets=st.lists(st.integers(0, 40), max_size=40),
    cuts=st.lists(st.integers(0, 12), max_size=5),
    inclusive=st.booleans(),
    newest_first=st.booleans(),
    completeness=st.sampled_from(["proved", "audited"]),
)
def test_stopping_anywhere_leaves_no_gap_and_no_repeat(
    offsets: list[int], cuts: list[int], inclusive: bool, newest_first: bool, completeness: str
) -> None:
    times = sorted(NOW + offset for offset in offsets if offsets.count(offset) < CAP)
    exchange = Exchange(times, inclusive, newest_first)
    found = stopped(exchange, ORDERS, {"start": NOW, "end": NOW + 41}, cuts, completeness=completeness)
    assert [row.time for row in found] == times


@frozen
class Rough:
    """A vendor that fails now and then, gives rows in any order, and adds some of them late."""

    times: list[int]
    late: list[int]
    fails: list[bool]
    dice: Random
    asked: list[int] = field(factory=list[int], init=False)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        self.asked.append(int(asked["start"]))
        if self.fails and self.fails.pop():
            return httpx.Response(200, json={"code": "500", "msg": "Server Error"})
        there = sorted(self.times + self.late[: len(self.asked)])
        found = [time for time in there if int(asked["start"]) <= time < int(asked["end"])][-CAP:]
        self.dice.shuffle(found)
        return enveloped([{"time": time, "price": 1} for time in found])


@settings(max_examples=40)
@given(
    times=st.lists(st.integers(0, 60), max_size=40),
    late=st.lists(st.integers(0, 60), max_size=5),
    fails=st.lists(st.booleans(), max_size=12),
    dice=st.randoms(use_true_random=False),
    completeness=st.sampled_from(["proved", "audited"]),
)
def test_faults_disorder_and_late_rows_lose_and_repeat_nothing(
    times: list[int], late: list[int], fails: list[bool], dice: Random, completeness: str
) -> None:
    early = sorted(NOW + offset for offset in times if times.count(offset) + late.count(offset) < CAP)
    vendor = Rough(
        early, [NOW + offset for offset in late if times.count(offset) + late.count(offset) < CAP], fails, dice
    )
    found: list[int] = []
    token: str | None = None
    with shop(vendor) as client:
        while True:
            walk = client.iterate(ORDERS, {"start": NOW, "end": NOW + 61}, resume=token, completeness=completeness)
            try:
                while (row := next(walk, None)) is not None:
                    found.append(row.time)
                break
            except VendorError:
                token = walk.token()
            except IncompleteHistoryError:
                assert late, "a late row among those that were handed over is an error if full answers are trusted"
                return
    assert found == sorted(found)
    assert not Counter(early) - Counter(found)
    assert not Counter(found) - Counter(early + vendor.late)


def test_rows_of_one_moment_are_told_apart_whatever_their_order() -> None:
    prices = [3.0, 1.0, 1.0, 2.0]
    turned = False

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal turned
        turned = not turned
        asked = dict(pairs(request.url.query))
        inside = int(asked["start"]) <= NOW < int(asked["end"])
        return enveloped(
            [{"time": NOW, "price": one} for one in (prices[::-1] if turned else prices)] if inside else []
        )

    for cuts in ([1], [2], [3], [1, 1, 1], [4]):
        found = stopped(handler, ORDERS, {"start": NOW, "end": NOW + 5}, cuts)
        assert sorted(row.price for row in found) == sorted(prices)


@settings(max_examples=20)
@given(cuts=st.lists(st.integers(0, 9), max_size=4))
def test_sums_go_on_after_a_stop(cuts: list[int]) -> None:
    changes = [(NOW + 3 * number, number % 4 - 2) for number in range(25)]
    found = stopped(Summing(changes), SUMMED, {"start": NOW, "end": NOW + 80}, cuts)
    assert [row.total for row in found] == [*accumulate(change for _, change in changes)]


def test_a_walk_ends_where_it_would_have_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    time = simulated(monkeypatch)
    exchange = Exchange([NOW - 5, NOW - 3, NOW + 2])
    with shop(exchange) as client:
        walk = client.iterate(ORDERS, {"start": NOW - 10})
        assert next(walk).time == NOW - 5
        time.forward(3600)
        assert [row.time for row in client.iterate(ORDERS, {"start": NOW - 10}, resume=walk.token())] == [NOW - 3]
        assert len(list(client.iterate(ORDERS, {"start": NOW - 10}))) == 3


@settings(max_examples=20)
@given(cuts=st.lists(st.integers(0, 9), max_size=4), added=st.integers(0, 3))
def test_a_growing_list_is_resumed_after_the_row_that_came_last(cuts: list[int], added: int) -> None:
    ledger = Ledger(22, added=added, at_most=5)
    assert [row.id for row in stopped(ledger, ENTRIES, {}, cuts)] == list(range(22, 0, -1))


@settings(max_examples=60)
@given(
    rows=st.integers(1, 25),
    cuts=st.lists(st.integers(0, 9), max_size=4),
    added=st.integers(0, 2),
    size=st.integers(4, 6),
    keyed=st.booleans(),
)
def test_numbered_pages_are_resumed_after_the_row_that_came_last(
    rows: int, cuts: list[int], added: int, size: int, keyed: bool
) -> None:
    found = stopped(Pages([*range(rows, 0, -1)], added=added, size=size), KEYED if keyed else LIST, {}, cuts)
    assert [row.time for row in found] == [*range(rows, 0, -1)]


@pytest.mark.parametrize("cut", range(9))
def test_equal_rows_of_a_page_are_resumed_in_their_middle(cut: int) -> None:
    times = [3, 3, 3, 3, 2, 2, 1, 1]
    assert [row.time for row in stopped(Pages([*times], size=4), LIST, {}, [cut])] == times


def test_a_page_whose_last_row_is_gone_is_an_error() -> None:
    with shop(Pages([9, 8, 7, 6, 5])) as client:
        walk = client.iterate(LIST, {})
        assert [next(walk).time for _ in range(3)] == [9, 8, 7]
    with (
        shop(Pages([8, 6, 5, 4])) as client,
        pytest.raises(IncompleteHistoryError, match="no longer has the row after which to go on"),
    ):
        list(client.iterate(LIST, {}, resume=walk.token()))


def test_a_token_is_refused_where_it_does_not_belong() -> None:
    with shop(Exchange([NOW, NOW + 1])) as client:
        walk = client.iterate(ORDERS, {"start": NOW, "end": NOW + 9}, {"note": "s3cret"})
        next(walk)
        token = walk.token()
        assert "s3cret" not in token
        assert KEY not in token
        for operation, arguments, text, words in (
            (ORDERS, {"start": NOW, "end": NOW + 8}, token, "is a token of other arguments: end differs"),
            (BARS, {"symbol": "BTC", "start_time": NOW}, token, "is a token of shop.orders, not of shop.bars"),
            (ORDERS, {"start": NOW, "end": NOW + 9}, token[:-7], "is not a whole token"),
            (ORDERS, {"start": NOW, "end": NOW + 9}, "perpkit0-abc", "is not a token of this version"),
            (LIST, {}, token, "is a token of"),
        ):
            with pytest.raises(ParameterError, match=f"resume: {words}"):
                client.iterate(operation, arguments, resume=text)


BAR_WINDOW: dict[str, object] = {"symbol": "BTC", "interval": "1m", "start_time": FIRST - 10 * MINUTE}


@pytest.mark.parametrize("leaves_out", [True, False])
def test_the_bar_that_has_not_ended_is_marked_or_left_out(monkeypatch: pytest.MonkeyPatch, leaves_out: bool) -> None:
    simulated(monkeypatch)
    exchange = Exchange([FIRST + number * MINUTE for number in range(-10, 1)], start="startTime", end="endTime")
    with shop(exchange) as client:
        walk = client.iterate(BARS, BAR_WINDOW, open_bar="leave_out" if leaves_out else "mark")
        found = [(row.time, walk.is_open(row)) for row in walk]
    closed = [(FIRST + number * MINUTE, False) for number in range(-10, 0)]
    assert found == (closed if leaves_out else [*closed, (FIRST, True)])


def test_an_open_bar_that_changed_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    simulated(monkeypatch)
    price = 1

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal price
        price += 1
        start = int(dict(pairs(request.url.query))["startTime"])
        times = [FIRST + number * MINUTE for number in range(-3, 1)]
        return enveloped([{"time": time, "price": price} for time in times if time >= start])

    assert len(stopped(handler, BARS, BAR_WINDOW, [4])) == 4


def test_missing_bars_are_reported_and_not_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    simulated(monkeypatch)
    there = [-9, -8, -5, -4]
    holes: list[HoleEvent] = []
    exchange = Exchange([FIRST + number * MINUTE for number in there], start="startTime", end="endTime")
    with shop(exchange, hooks=Hooks(on_hole=holes.append)) as client:
        assert len(list(client.iterate(BARS, BAR_WINDOW))) == 4
        found = [((hole.start.timestamp() * 1000 - FIRST) / MINUTE, hole.bars) for hole in holes]
        assert found == [(-10, 1), (-7, 2), (-3, 3)]
        assert holes[1].end == to_datetime(FIRST - 5 * MINUTE, "ms")
        holes.clear()
        exchange.times.clear()
        assert not list(client.iterate(BARS, BAR_WINDOW))
        assert [hole.bars for hole in holes] == [10]


def test_progress_says_how_far_it_is_and_how_long_the_rest_takes() -> None:
    events: list[ProgressEvent] = []
    hooks = Hooks(on_progress=events.append)
    times = [NOW + 10 * number for number in range(50)]
    with shop(Exchange(times), hooks=hooks) as client:
        assert len(list(client.iterate(ORDERS, {"start": NOW, "end": NOW + 500}))) == 50
    assert [one.requests for one in events] == [*range(1, len(events) + 1)]
    shares = [one.share or 0.0 for one in events]
    assert shares == sorted(shares)
    assert (events[0].share, events[0].rows) == (0.0, 0)
    last = events[-1]
    assert (last.share, last.rows, last.seconds_left) == (1.0, 50, None)
    assert (last.start, last.until) == (to_datetime(NOW, "ms"), to_datetime(NOW + 500, "ms"))
    events.clear()
    with vault(Ledger(9), hooks=hooks) as client:
        assert len(list(client.iterate(ENTRIES, {}))) == 9
    assert [one.share for one in events] == [4 / 9, 7 / 9, 1.0]
    assert {one.start for one in events} == {None}


def test_the_rest_takes_as_long_as_the_rate_limit_says() -> None:
    events: list[ProgressEvent] = []
    bars = [{"time": FIRST, "long_liquidation_usd": "1", "short_liquidation_usd": "1"}]
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"code": "0", "data": bars}))
    start = FIRST - 5_000 * MINUTE
    with (
        httpx.Client(transport=transport) as pool,
        CoinGlass(
            api_key=KEY, http_client=pool, plan="Startup", limiter=False, hooks=Hooks(on_progress=events.append)
        ) as cg,
    ):
        history = cg.with_options(beyond_history="ignore").futures.liquidation
        list(history.iter_history(exchange="A", symbol="B", interval="30m", start_time=start, end_time=FIRST))
        walk = history.iter_history(
            exchange="A", symbol="B", interval="30m", start_time=FIRST - 30_000 * MINUTE * 4, end_time=FIRST
        )
        list(walk)
    assert [one.seconds_left for one in events[1:]] == pytest.approx([3 * 60 / 80, 2 * 60 / 80, 60 / 80, 0.0], rel=0.01)


@frozen
class Slow:
    """An exchange that answers some requests a little later, and the others never."""

    exchange: Exchange
    answers: int = 1_000
    open: list[int] = field(factory=list[int], init=False)
    most: list[int] = field(factory=list[int], init=False)
    cancelled: list[str] = field(factory=list[str], init=False)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.open.append(1)
        self.most.append(len(self.open))
        try:
            for _ in range(3):
                await asyncio.sleep(0)
            if len(self.exchange.asked) >= self.answers:
                await asyncio.Event().wait()
            return self.exchange(request)
        except asyncio.CancelledError:
            self.cancelled.append(str(request.url))
            raise
        finally:
            self.open.pop()


def asynchronous(handler: Any, **options: Any) -> AsyncShop:
    http = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    return AsyncShop(api_key=KEY, http_client=http, max_retries=0, **options)


@pytest.mark.parametrize("concurrency", [1, 3, 4])
async def test_several_parts_are_asked_together_and_come_in_order(concurrency: int) -> None:
    exchange = Exchange([FIRST + number * MINUTE for number in range(40)], start="startTime", end="endTime")
    slow = Slow(exchange)
    async with asynchronous(slow) as client:
        walk = client.iterate(BARS, BAR_ARGUMENTS, concurrency=concurrency)
        assert [row.time async for row in walk] == exchange.times
        assert max(slow.most) == concurrency
        assert len(exchange.asked) == 40 // CAP
    orders = Exchange([NOW + number // 2 for number in range(100)])
    async with asynchronous(orders) as client:
        rows = client.iterate(ORDERS, {"start": NOW, "end": NOW + 50}, concurrency=concurrency)
        assert [row.time async for row in rows] == orders.times


async def calm() -> None:
    """Let every task go on until it waits for something that does not come."""
    for _ in range(100):
        await asyncio.sleep(0)


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_the_next_parts_are_asked_while_the_program_works_and_no_more(concurrency: int) -> None:
    exchange = Exchange([FIRST + number * MINUTE for number in range(40)], start="startTime", end="endTime")
    async with asynchronous(Slow(exchange)) as client:
        walk = client.iterate(BARS, BAR_ARGUMENTS, concurrency=concurrency)
        for row in range(20):
            assert (await anext(walk)).time == exchange.times[row]
            await calm()  # the program works on the row
            assert len(exchange.asked) == row // CAP + 1 + concurrency
        await walk.aclose()


async def test_what_is_asked_ahead_keeps_to_the_rate_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    time = simulated(monkeypatch)
    sent: list[float] = []

    def answer(_: httpx.Request) -> httpx.Response:
        sent.append(time.monotonic)
        return enveloped([])

    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as pool,
        AsyncCoinGlass(
            api_key=KEY,
            http_client=pool,
            plan="Startup",
            beyond_history="ignore",
            limiter=LocalLimiter(lambda: time.monotonic),
            max_wait=600.0,
        ) as cg,
    ):
        rows = cg.futures.liquidation.iter_history(
            exchange="A",
            symbol="B",
            interval="30m",
            start_time=FIRST - 200_000 * 30 * MINUTE,
            end_time=FIRST,
            concurrency=8,
        )
        assert [row async for row in rows] == []
    assert len(sent) == 200
    assert all(later - earlier >= 60 for earlier, later in zip(sent, sent[80:], strict=False))


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_a_walk_that_is_cancelled_leaves_nothing_behind(concurrency: int) -> None:
    slow = Slow(Exchange([]), 0)
    async with asynchronous(slow) as client:
        task = asyncio.ensure_future(anext(client.iterate(BARS, BAR_ARGUMENTS, concurrency=concurrency)))
        await calm()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(slow.cancelled) == concurrency
        assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.parametrize("how", ["closed", "dropped", "cancelled"])
async def test_a_walk_that_is_left_early_cancels_what_it_asked_ahead(how: str) -> None:
    slow = Slow(Exchange([FIRST + number * MINUTE for number in range(40)], start="startTime", end="endTime"), 1)

    async def read(client: AsyncShop) -> None:
        async for _ in client.iterate(BARS, BAR_ARGUMENTS, concurrency=3):
            await asyncio.Event().wait()  # the program works on the first row

    async with asynchronous(slow) as client:
        if how == "cancelled":
            task = asyncio.ensure_future(read(client))
            await calm()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            walk = client.iterate(BARS, BAR_ARGUMENTS, concurrency=3)
            await anext(walk)
            await calm()
            if how == "closed":
                await walk.aclose()
                assert len(slow.cancelled) == 3, "nothing goes on once it is closed"
            del walk
        gc.collect()
        await calm()
        assert len(slow.cancelled) == 3
        assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_rows_before_an_error_come_first_and_the_token_goes_on_there() -> None:
    exchange = Exchange([FIRST + number * MINUTE for number in range(40)], start="startTime", end="endTime")
    broken = True

    def failing(request: httpx.Request) -> httpx.Response:
        start = int(dict(pairs(request.url.query))["startTime"])
        if broken and start > FIRST + 12 * MINUTE:
            return httpx.Response(200, json={"code": "777", "msg": "no"})
        return exchange(request)

    found: list[int] = []
    async with asynchronous(failing) as client:
        walk = client.iterate(BARS, BAR_ARGUMENTS, concurrency=8)
        found += [(await anext(walk)).time for _ in range(15)]
        with pytest.raises(VendorError):
            await anext(walk)
        broken = False
        found += [row.time async for row in client.iterate(BARS, BAR_ARGUMENTS, resume=walk.token(), concurrency=2)]
    assert found == exchange.times


def test_what_a_caller_chooses_is_checked() -> None:
    with shop(Exchange([])) as client:
        choices: list[dict[str, Any]] = [{"concurrency": 0}, {"concurrency": True}, {"open_bar": "fill"}]
        for wrong in choices:
            with pytest.raises(ParameterError, match=next(iter(wrong))):
                client.iterate(ORDERS, {"start": NOW, "end": NOW + 1}, **wrong)
    keyless = evolve(ORDERS, paging=WindowPaging(start="start", end="end", time="time", cap=CAP, key="price"))
    with shop(Exchange([])) as client, pytest.raises(ParameterError, match="resume: is not possible"):
        client.iterate(keyless, {"start": NOW, "end": NOW + 1}).token()
