"""Iterating gives every row once, oldest first, however the vendor cuts its answers off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import accumulate
from typing import Any, NamedTuple
from unittest.mock import ANY

import httpx
import pytest
from attrs import evolve, field, frozen
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.description.operation import Kind, Operation, Parameter, WindowPaging
from perpkit._runtime.errors import IncompleteHistoryError, IncompleteHistoryWarning, ParameterError, VendorError
from perpkit._runtime.times import PER_SECOND, Unit
from tests.runtime.shop import (
    BARS,
    ENTRIES,
    GRID,
    KEY,
    NOW,
    AsyncShop,
    Bar,
    Script,
    enveloped,
    pairs,
    payload_of,
    shop,
    vault,
    walk,
)

CAP = 5
MINUTE = 60_000
MONDAY = datetime(2025, 10, 6, tzinfo=UTC)

ORDERS = Operation[list[Bar]](
    id="orders",
    call_path="shop.orders",
    method="GET",
    path="/orders",
    payload=payload_of(list[Bar]),
    parameters=(
        Parameter(name="start", keyword="start", kind=Kind.TIME, unit="ms", minimum=10**12, maximum=10**13),
        Parameter(name="end", keyword="end", kind=Kind.TIME, unit="ms", minimum=10**12, maximum=10**13),
    ),
    paging=WindowPaging(start="start", end="end", time="time", cap=CAP),
)
ORDERS_IN_SECONDS = evolve(
    ORDERS,
    parameters=tuple(evolve(parameter, unit="s", minimum=0) for parameter in ORDERS.parameters),
    paging=WindowPaging(start="start", end="end", time="time", cap=CAP, unit="s", lookback_days=7),
)


@frozen
class Exchange:
    """A vendor with a row cap. It may cut at either end, and may include the end of the window."""

    times: list[int]
    inclusive: bool = False
    newest_first: bool = True
    keeps_newest: bool = True
    start: str = "start"
    end: str = "end"
    cap: int = CAP
    asked: list[dict[str, str]] = field(factory=list[dict[str, str]], init=False)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        self.asked.append(asked)
        start, end = int(asked[self.start]), int(asked[self.end])
        found = sorted(time for time in self.times if start <= time < end or (self.inclusive and time == end))
        kept = found[-self.cap :] if self.keeps_newest else found[: self.cap]
        return enveloped([{"time": time, "price": 1} for time in (reversed(kept) if self.newest_first else kept)])


def walked(
    operation: Operation[Any], exchange: Callable[[httpx.Request], httpx.Response], **arguments: object
) -> list[int]:
    with shop(exchange) as client:
        return [row.time for row in client.iterate(operation, arguments)]


@given(
    offsets=st.lists(st.integers(0, 60), max_size=40),
    start=st.integers(0, 30),
    length=st.integers(0, 40),
    inclusive=st.booleans(),
    newest_first=st.booleans(),
    keeps_newest=st.booleans(),
    cap=st.integers(2, 12),
)
def test_every_row_once_or_an_error(
    offsets: list[int], start: int, length: int, inclusive: bool, newest_first: bool, keeps_newest: bool, cap: int
) -> None:
    times = [NOW + offset for offset in offsets]
    exchange = Exchange(times, inclusive, newest_first, keeps_newest, cap=cap)
    capped = evolve(ORDERS, paging=WindowPaging(start="start", end="end", time="time", cap=cap))
    low, high = NOW + start, NOW + start + length
    expected = sorted(time for time in times if low <= time < high)
    crowded = max((expected.count(time) for time in expected), default=0) >= cap
    try:
        found = walked(capped, exchange, start=low, end=high)
    except IncompleteHistoryError:
        assert crowded
    else:
        assert found == expected


@frozen
class Clockwork:
    """A vendor whose parameters and rows may count time differently. Its times are milliseconds here."""

    times: list[int]
    asked: Unit
    counted: Unit
    inclusive: bool
    rounds: bool
    """Whether it compares whole seconds."""
    keeps_newest: bool
    calls: list[tuple[int, int]] = field(factory=list[tuple[int, int]], init=False)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(pairs(request.url.query))
        width = 1000 // PER_SECOND[self.asked]
        start, end = int(query["start"]) * width, int(query["end"]) * width
        self.calls.append((start, end))
        if self.rounds:
            start, end = start // 1000 * 1000, end // 1000 * 1000
        found = sorted(time for time in self.times if start <= time < end or (self.inclusive and time == end))
        kept = found[-CAP:] if self.keeps_newest else found[:CAP]
        return enveloped([{"time": time * PER_SECOND[self.counted] // 1000, "price": 1} for time in kept])


@given(
    asked=st.sampled_from(["ms", "s"]),
    counted=st.sampled_from(["ms", "s"]),
    offsets=st.lists(st.integers(0, 12_000), max_size=30),
    start=st.integers(0, 6_000),
    length=st.integers(0, 8_000),
    inclusive=st.booleans(),
    rounds=st.booleans(),
    keeps_newest=st.booleans(),
)
def test_rows_are_found_whatever_their_times_count(
    asked: Unit,
    counted: Unit,
    offsets: list[int],
    start: int,
    length: int,
    inclusive: bool,
    rounds: bool,
    keeps_newest: bool,
) -> None:
    coarse = 1000 if counted == "s" else 1
    times = [(NOW + offset) // coarse * coarse for offset in offsets]
    exchange = Clockwork(times, asked, counted, inclusive, rounds and counted == "s", keeps_newest)
    step = 1000 // PER_SECOND[asked]
    low, high = (NOW + start) // step, (NOW + start + length) // step
    expected = sorted(time for time in times if low * step <= time < high * step)
    unit = 1 if (asked, counted) == ("ms", "ms") else 1000
    crowded = max(Counter(time // unit for time in times).values(), default=0) >= CAP
    paging = WindowPaging(start="start", end="end", time="time", cap=CAP, unit=counted)
    operation = evolve(ORDERS_IN_SECONDS if asked == "s" else ORDERS, paging=paging)
    try:
        found = walked(operation, exchange, start=low, end=high)
    except IncompleteHistoryError:
        assert crowded
    else:
        assert found == [time // coarse for time in expected]
    assert len(exchange.calls) < 200
    assert all(left % unit == 0 for left, _ in exchange.calls)


def test_a_vendor_that_gives_nothing_for_one_time_alone_is_an_error() -> None:
    """It adds rows from before the window, and leaves out its end: the rows of one time cannot be had alone."""

    def handler(request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        start, end = int(asked["start"]), int(asked["end"])
        found = [NOW - 1] * 3 + [NOW] * 2 if start < end else []
        return enveloped([{"time": time, "price": 1} for time in found])

    with pytest.raises(IncompleteHistoryError, match="2 or more rows"):
        walked(ORDERS, handler, start=NOW, end=NOW + 1)


class Snapshot(NamedTuple):
    time: int
    sizes: list[float]


def test_the_time_of_a_row_may_be_a_position() -> None:
    second = NOW // 1000
    snapshots = evolve(
        BARS,
        payload=payload_of(list[Snapshot]),
        paging=WindowPaging(start="startTime", end="endTime", time="time", cap=CAP, unit="s", interval="interval"),
    )

    def handler(request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        start, end = int(asked["startTime"]), int(asked["endTime"])
        times = [second + number * 60 for number in range(20)]
        return enveloped([[time, [1.5]] for time in times if start <= time * 1000 <= end][:CAP])

    arguments = {"symbol": "BTC", "interval": "1m", "start_time": NOW, "end_time": NOW + 12 * MINUTE}
    with shop(handler) as client:
        found: list[Snapshot] = list(client.iterate(snapshots, arguments))
    assert [row.time for row in found] == [second + number * 60 for number in range(12)]


@pytest.mark.parametrize("inclusive", [True, False])
def test_a_full_moment_is_an_error_that_says_so(inclusive: bool) -> None:
    exchange = Exchange([NOW] * (CAP + 1), inclusive)
    with pytest.raises(IncompleteHistoryError, match=f"orders has 5 or more rows at time {NOW} \\(ms\\)"):
        walked(ORDERS, exchange, start=NOW - 1000, end=NOW + 1000)


def test_a_crowd_just_after_the_window_is_not_in_the_way() -> None:
    exchange = Exchange([NOW, NOW] + [NOW + 1] * CAP, inclusive=True)
    assert walked(ORDERS, exchange, start=NOW, end=NOW + 1) == [NOW, NOW]


@frozen(kw_only=True)
class Delta:
    time: int
    change: float
    total: float
    other: float | None = None


class Step(NamedTuple):
    time: int
    change: float
    total: float


SUMMED = evolve(
    ORDERS,
    payload=payload_of(list[Delta]),
    paging=WindowPaging(start="start", end="end", time="time", cap=CAP, running_sums=("total",)),
)


@frozen
class Summing:
    """A vendor whose sums begin at the first row of each answer."""

    changes: list[tuple[int, int]]
    """Time and change of each row, oldest first."""
    inclusive: bool = False
    keeps_newest: bool = True
    early: int = 0
    """How long before the window the rows begin."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        start, end = int(asked["start"]) - self.early, int(asked["end"])
        found = [one for one in self.changes if start <= one[0] < end or (self.inclusive and one[0] == end)]
        kept = found[-CAP:] if self.keeps_newest else found[:CAP]
        totals = accumulate(change for _, change in kept)
        rows = [
            {"time": time, "change": change, "total": total} for (time, change), total in zip(kept, totals, strict=True)
        ]
        return enveloped(rows[::-1] if self.inclusive else rows)


@given(
    changes=st.lists(st.tuples(st.integers(0, 60), st.integers(-9, 9)), max_size=40, unique_by=lambda one: one[0]),
    start=st.integers(0, 30),
    length=st.integers(0, 40),
    inclusive=st.booleans(),
    keeps_newest=st.booleans(),
    early=st.integers(0, 2),
)
def test_sums_go_on_from_answer_to_answer(
    changes: list[tuple[int, int]], start: int, length: int, inclusive: bool, keeps_newest: bool, early: int
) -> None:
    ordered = sorted((NOW + offset, change) for offset, change in changes)
    vendor = Summing(ordered, inclusive, keeps_newest, early)
    with shop(vendor) as client:
        window = {"start": NOW + start, "end": NOW + start + length}
        found = [(row.time, row.change, row.total) for row in client.iterate(SUMMED, window)]
    inside = [one for one in ordered if NOW + start <= one[0] < NOW + start + length]
    totals = accumulate(change for _, change in inside)
    assert found == [(time, change, total) for (time, change), total in zip(inside, totals, strict=True)]


def test_sums_of_bars_and_of_tuples_go_on_too() -> None:
    steps = evolve(
        BARS,
        payload=payload_of(list[Step]),
        paging=WindowPaging(
            start="startTime", end="endTime", time="time", cap=CAP, interval="interval", running_sums=("total",)
        ),
    )
    first = NOW - NOW % MINUTE

    def handler(request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        times = range(-(-int(asked["startTime"]) // MINUTE) * MINUTE, int(asked["endTime"]) + 1, MINUTE)
        return enveloped([[time, 1.5, 1.5 * number] for number, time in enumerate(times, 1)])

    arguments = {"symbol": "BTC", "interval": "1m", "start_time": first, "end_time": first + 11 * MINUTE}
    with shop(handler) as client:
        assert [row.total for row in client.iterate(steps, arguments)] == [1.5 * number for number in range(1, 12)]


def test_a_sum_that_is_missing_in_a_row_is_left_out() -> None:
    both = WindowPaging(start="start", end="end", time="time", cap=CAP, running_sums=("total", "other"))
    pager = walk(evolve(SUMMED, paging=both), {"start": NOW, "end": NOW + 8})

    def row(time: int, total: float, other: float | None = None) -> Delta:
        return Delta(time=NOW + time, change=0.0, total=total, other=other)

    assert pager.next_call()
    assert pager.take([row(time, 1.0) for time in (0, 2, 4, 6, 7)]) == [], "it is full; four of them fit before 7"
    assert pager.next_call()
    assert pager.take([row(0, 2.0), row(1, float("nan"))]) == [row(0, 2.0), ANY]
    assert pager.next_call()
    assert pager.take([row(7, 3.0, 7.0), row(7, 4.0)]) == [row(7, 5.0, 7.0), row(7, 6.0)]


def test_exact_sums_stay_exact() -> None:
    pager = walk(SUMMED, {"start": NOW, "end": NOW + 8})
    rows = [Delta(time=NOW + time, change=0.0, total=Decimal("0.1")) for time in (0, 4)]  # type: ignore[arg-type]
    assert pager.next_call()
    assert pager.take(rows * 3) == []
    totals = [row.total for one in rows for row in (pager.next_call() and pager.take([one])) or []]
    assert totals == [Decimal("0.1"), Decimal("0.2")]


@frozen(kw_only=True)
class Stay:
    id: int
    time: int
    left: int


STAYS = evolve(
    ORDERS,
    payload=payload_of(list[Stay]),
    paging=WindowPaging(start="start", end="end", time="time", cap=CAP, key="id"),
)
RULES: dict[str, Callable[[Stay, int, int], bool]] = {
    "began": lambda stay, start, end: start <= stay.time < end,
    "ended": lambda stay, start, end: start <= stay.left < end,
    "was there": lambda stay, start, end: stay.time < end and stay.left >= start,
    "was there, end included": lambda stay, start, end: stay.time <= end and stay.left >= start,
    "began and ended": lambda stay, start, end: start <= stay.time and stay.left < end,
}


@frozen
class Register:
    """A vendor that has its own rule which rows belong to a window."""

    stays: list[Stay]
    rule: str

    def inside(self, start: int, end: int) -> list[Stay]:
        return [stay for stay in self.stays if RULES[self.rule](stay, start, end)]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        found = self.inside(int(asked["start"]), int(asked["end"]))
        return enveloped([{"id": one.id, "time": one.time, "left": one.left} for one in found[-CAP:][::-1]])

    def read(self, start: int, end: int) -> list[int]:
        with shop(self) as client:
            return [row.id for row in client.iterate(STAYS, {"start": start, "end": end})]


@given(
    stays=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12)), max_size=30),
    start=st.integers(0, 30),
    length=st.integers(1, 40),
    rule=st.sampled_from([rule for rule in RULES if rule != "began and ended"]),
)
def test_rows_with_a_key_come_once_whichever_time_counts(
    stays: list[tuple[int, int]], start: int, length: int, rule: str
) -> None:
    begun = sorted(NOW + begin for begin, _ in stays)
    register = Register([Stay(id=number, time=at, left=at + stays[number][1]) for number, at in enumerate(begun)], rule)
    low, high = NOW + start, NOW + start + length
    crowded = any(len(register.inside(at, at + 1)) >= CAP for at in range(low, high))
    try:
        found = register.read(low, high)
    except IncompleteHistoryError:
        assert crowded
    else:
        assert len(found) == len(set(found))
        assert set(found) == {stay.id for stay in register.inside(low, high)}


def test_rows_that_halving_loses_are_an_error() -> None:
    register = Register([Stay(id=at, time=NOW + at, left=NOW + at + 7) for at in range(20)], "began and ended")
    with pytest.raises(IncompleteHistoryError, match=r"orders gave \d+ rows for a long window that did not come"):
        register.read(NOW, NOW + 40)
    assert register.read(NOW, NOW + 10) == [0, 1, 2]


def test_rows_come_as_they_are_found() -> None:
    exchange = Exchange([NOW + number for number in range(20)])
    with shop(exchange) as client:
        rows = client.iterate(ORDERS, {"start": NOW, "end": NOW + 20})
        assert not exchange.asked
        assert next(rows).time == NOW
        asked = len(exchange.asked)
        assert [row.time for row in rows] == [NOW + number for number in range(1, 20)]
        assert len(exchange.asked) > asked


@pytest.mark.parametrize("inclusive", [True, False])
@pytest.mark.parametrize("shift", [0, 7, 59_999])
def test_bars_are_asked_for_in_pieces_that_fit(inclusive: bool, shift: int) -> None:
    first = NOW - NOW % MINUTE
    times = [first + number * MINUTE for number in range(100)]
    exchange = Exchange(times, inclusive, start="startTime", end="endTime")
    start, end = first + 3 * MINUTE + shift, first + 50 * MINUTE + shift
    found = walked(BARS, exchange, symbol="BTC", interval="1m", start_time=start, end_time=end)
    assert found == [time for time in times if start <= time < end]
    assert {asked["limit"] for asked in exchange.asked} == {str(CAP)}
    assert len(exchange.asked) == 10  # 47 bars, 5 at a time


def test_a_vendor_that_adds_the_bar_before_loses_nothing() -> None:
    first = NOW - NOW % MINUTE
    times = [first + number * MINUTE for number in range(30)]

    def handler(request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        start, end = int(asked["startTime"]), int(asked["endTime"])
        found = [time for time in times if start - 2 * MINUTE < time <= end][:CAP]
        return enveloped([{"time": time, "price": 1} for time in found])

    found = walked(BARS, handler, symbol="BTC", interval="1m", start_time=first + 7, end_time=first + 20 * MINUTE)
    assert found == times[1:20]


def test_without_a_start_as_far_back_as_the_vendor_goes() -> None:
    week = timedelta(days=7) // timedelta(milliseconds=1)
    asked = walk(BARS, {"symbol": "BTC"}).next_call()
    assert asked is not None
    expected = {"symbol": "BTC", "limit": str(CAP), "startTime": str(NOW - week), "endTime": str(NOW)}
    assert dict(asked.query) == expected


def test_times_in_seconds() -> None:
    pager = walk(ORDERS_IN_SECONDS, {})
    asked = pager.next_call()
    assert asked is not None
    assert dict(asked.query) == {"start": str(NOW // 1000 - 7 * 86_400), "end": str(NOW // 1000)}
    row = Bar(time=NOW // 1000 - 5, price=1.0)
    assert pager.take([row]) == [row]
    assert pager.next_call() is None


def test_datetimes() -> None:
    start = int(MONDAY.timestamp()) * 1000
    exchange = Exchange([start, start + 1])
    assert walked(ORDERS, exchange, start=MONDAY, end=MONDAY + timedelta(hours=1)) == [start, start + 1]


@pytest.mark.parametrize(
    ("operation", "arguments", "extra", "words"),
    [
        (ORDERS, {}, {}, "start: is required to iterate"),
        (ORDERS, {"start": NOW, "end": NOW - 1}, {}, "which is after the end of the window"),
        (ORDERS, {"start": NOW // 1000}, {}, "looks like seconds"),
        (ORDERS, {"start": MONDAY.replace(tzinfo=None)}, {}, "has no timezone"),
        (ORDERS, {"start": NOW, "end": 5}, {}, "end: is 5"),
        (ORDERS, {"start": NOW, "stop": NOW}, {}, "is not an argument of orders"),
        (ORDERS, {"start": NOW}, {"end": "1"}, "'end' is set automatically while iterating"),
        (BARS, {}, {}, "symbol: is required by bars"),
        (BARS, {"symbol": "BTC", "limit": 3}, {}, "limit: is set automatically while iterating"),
        (BARS, {"symbol": "BTC", "interval": "4H"}, {}, "did you mean 4h?"),
        (BARS, {"symbol": "BTC", "interval": 5}, {}, "pass a str"),
        (ENTRIES, {"offset": 3}, {}, "offset: is set automatically while iterating"),
        (ENTRIES, {}, {"limit": "9"}, "'limit' is set automatically while iterating"),
        (GRID, {}, {}, "grid has no paging"),
    ],
)
def test_refused_at_once(operation: Any, arguments: Any, extra: Any, words: str) -> None:
    exchange = Exchange([])
    with shop(exchange) as client, pytest.raises(ParameterError) as caught:
        client.iterate(operation, arguments, extra)
    assert words in str(caught.value)
    assert not exchange.asked


def test_a_bar_of_no_fixed_width_is_refused() -> None:
    months = evolve(
        BARS, parameters=tuple(evolve(one, choices=()) if one.name == "interval" else one for one in BARS.parameters)
    )
    with pytest.raises(ParameterError, match="interval: iterating needs bars of a fixed width"):
        walk(months, {"symbol": "BTC", "interval": "1M"})


def entries(ids: list[int], total: int) -> httpx.Response:
    return httpx.Response(200, json={"entries": [{"id": one, "amount": "1"} for one in ids], "total": total})


def listed(*answers: httpx.Response) -> list[int]:
    with vault(Script(*answers)) as client:
        return [row.id for row in client.iterate(ENTRIES, {})]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([entries([4, 3, 2, 1], 10**9)], "3 pages had no new row, though it has 1000000000 rows, and only 4 have come"),
        (
            [entries([4, 3, 2, 1], 9), entries([1], 9), entries([], 9)],
            "the list ends, though it is said to have 9 rows",
        ),
        ([entries([], 100)], "the list ends, though it is said to have 100 rows, and only 0 have come"),
        ([entries([9, 8, 7, 6], 9), entries([6, 5, 4, 3], 8)], "the list had 9 rows and has 8 now: rows were taken"),
        ([entries([9, 8, 7, 6], 9), entries([4, 3, 2, 1], 9)], "the row after which to go on is not where it was"),
        ([entries([9, 8, 7, 6], 4), entries([6, 5, 4, 3], 4)], "the list has more rows than 4, which is what it is"),
        ([entries([number] * 1, 9 + number) for number in range(9)], "pages had no new row|is not where it was"),
    ],
)
def test_a_list_that_cannot_be_read_as_a_whole_ends_with_an_error(answers: list[httpx.Response], words: str) -> None:
    with pytest.raises(IncompleteHistoryError, match=words):
        listed(*answers)


def test_a_list_that_grows_by_more_than_is_remembered_is_read_on() -> None:
    ledger = Ledger(30)
    found: list[int] = []
    with vault(ledger) as client:
        for row in client.iterate(ENTRIES, {}):
            found.append(row.id)
            ledger.newest += 40 if row.id == 23 else 0
    assert found == list(range(30, 0, -1))


CUT = 25
"""The real row cap of a vendor, which may differ from the documented one."""
CAPPED = evolve(ORDERS, paging=WindowPaging(start="start", end="end", time="time", cap=200))


@frozen
class Short:
    """A vendor that gives fewer rows than it documents."""

    times: list[int]
    newest: bool
    asked: list[str] = field(factory=list[str], init=False)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        self.asked.append(asked["start"])
        found = [time for time in self.times if int(asked["start"]) <= time < int(asked["end"])]
        return enveloped([{"time": time, "price": 1} for time in (found[-CUT:] if self.newest else found[:CUT])])


@pytest.mark.parametrize("newest", [True, False])
def test_a_vendor_that_cuts_below_its_cap_is_noticed_and_loses_nothing(newest: bool) -> None:
    times = [NOW + 7 * number for number in range(10 * CUT)]
    vendor = Short(times, newest)
    with pytest.warns(IncompleteHistoryWarning, match="answers end at 25 rows, below the described cap") as caught:
        assert walked(CAPPED, vendor, start=NOW, end=NOW + 10**6) == times
    assert len(caught) == 1
    with shop(vendor) as client:
        rows = client.iterate(CAPPED, {"start": NOW, "end": NOW + 10**6})
        assert rows.doubt == ""
        with pytest.warns(IncompleteHistoryWarning):
            assert len(list(rows)) == len(times)
    assert rows.doubt == str(caught[0].message)


def test_a_short_cap_is_noticed_in_a_window_of_milliseconds(recwarn: pytest.WarningsRecorder) -> None:
    times = [NOW] * 15 + [NOW + 1] * 10 + [NOW + 2] * 20
    assert walked(CAPPED, Short(times, newest=False), start=NOW, end=NOW + 3) == times
    assert len(recwarn.list) <= 1


def test_what_one_answer_can_hold_is_found_out_once(recwarn: pytest.WarningsRecorder) -> None:
    vendor = Short([NOW + 7 * number for number in range(CUT)], newest=True)
    with shop(vendor) as client:
        for asked in (3, 4, 5):
            assert len(list(client.iterate(CAPPED, {"start": NOW, "end": NOW + 10**6}))) == CUT
            assert len(vendor.asked) == asked
    assert not recwarn.list


def test_a_row_that_comes_late_is_not_taken_for_a_cut(recwarn: pytest.WarningsRecorder) -> None:
    times = [NOW + 7 * number for number in range(CUT - 1)]
    vendor = Short(times, newest=True)

    def growing(request: httpx.Request) -> httpx.Response:
        answer = vendor(request)
        if len(vendor.asked) == 1:
            times.insert(3, NOW + 20)
        return answer

    assert walked(CAPPED, growing, start=NOW, end=NOW + 10**6) == times
    assert not recwarn.list


def test_bars_that_fill_their_window_are_not_suspected(recwarn: pytest.WarningsRecorder) -> None:
    paging = WindowPaging(start="startTime", end="endTime", time="time", cap=31, limit="limit", interval="interval")
    barred = evolve(BARS, paging=paging)
    pager = walk(barred, {"symbol": "BTC", "interval": "1m", "start_time": NOW, "end_time": NOW + 120 * MINUTE})
    while (asked := pager.next_call()) is not None:
        start, end = int(asked.text("startTime") or 0), int(asked.text("endTime") or 0)
        pager.take([Bar(time=time, price=1.0) for time in range(start, end, MINUTE)])
    assert not recwarn.list


def test_rejected_rows_count_where_an_answer_may_be_full() -> None:
    pager = walk(ORDERS, {"start": NOW, "end": NOW + 1000})
    assert pager.next_call()
    kept = [Bar(time=NOW + row, price=1.0) for row in range(CAP - 2)]
    assert pager.take(kept, rejected=2) == [], "the answer was full: its window is asked in halves"
    assert pager.next_call()


def test_extra_parameters_go_with_every_call() -> None:
    exchange = Exchange([NOW + number for number in range(2 * CAP)])
    with shop(exchange) as client:
        assert len(list(client.iterate(ORDERS, {"start": NOW, "end": NOW + 2 * CAP}, {"coin": "BTC"}))) == 2 * CAP
    assert len(exchange.asked) > 1
    assert {asked["coin"] for asked in exchange.asked} == {"BTC"}


def test_what_iterating_sets_may_be_required() -> None:
    required = tuple(evolve(one, required=one.name in ("symbol", "limit")) for one in BARS.parameters)
    exchange = Exchange([NOW], start="startTime", end="endTime")
    assert walked(evolve(BARS, parameters=required), exchange, symbol="BTC", start_time=NOW, end_time=NOW + 1) == [NOW]
    assert exchange.asked[0]["limit"] == str(CAP)


def test_an_empty_window_asks_nothing() -> None:
    exchange = Exchange([NOW])
    assert walked(ORDERS, exchange, start=NOW, end=NOW) == []
    assert not exchange.asked


def test_an_error_on_the_way_is_raised() -> None:
    def refuse(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"code": "777", "msg": "no"})

    with pytest.raises(VendorError):
        walked(ORDERS, refuse, start=NOW, end=NOW + 1)


class Ledger:
    """A vendor of numbered rows, newest first. New rows are added while it is read."""

    def __init__(self, rows: int, *, added: int = 0, at_most: int = 200) -> None:
        self.newest = rows
        self.added = added
        self.at_most = at_most
        self.asked: list[tuple[int, int]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        offset, limit = int(asked["offset"]), min(int(asked["limit"]), self.at_most)
        self.asked.append((offset, limit))
        ids = range(self.newest, 0, -1)[offset : offset + limit]
        total, self.newest = self.newest, self.newest + self.added
        return httpx.Response(200, json={"entries": [{"id": id_, "amount": "1"} for id_ in ids], "total": total})


@given(rows=st.integers(0, 30), added=st.integers(0, 3), at_most=st.integers(1, 5))
def test_rows_that_were_there_come_once_even_if_others_arrive(rows: int, added: int, at_most: int) -> None:
    ledger = Ledger(rows, added=min(added, at_most - 1), at_most=at_most)
    with vault(ledger) as client:
        found = [row.id for row in client.iterate(ENTRIES, {"note": "x"})]
    assert len(found) == len(set(found))
    assert [id_ for id_ in found if id_ <= rows] == list(range(rows, 0, -1))


def test_pages_follow_each_other_until_the_total() -> None:
    ledger = Ledger(9)
    with vault(ledger) as client:
        assert [row.id for row in client.iterate(ENTRIES, {})] == list(range(9, 0, -1))
    assert ledger.asked == [(0, 4), (3, 4), (6, 4)], "each begins with the last row of the one before"


async def test_the_asynchronous_twin_gives_the_same() -> None:
    times = [NOW + offset // 2 for offset in range(40)]
    exchange = Exchange(times)
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(exchange))
    async with http_client, AsyncShop(api_key=KEY, http_client=http_client) as client:
        rows = [row.time async for row in client.iterate(ORDERS, {"start": NOW, "end": NOW + 15})]
        with pytest.raises(ParameterError):
            client.iterate(ORDERS, {})
    assert rows == times[:30]
