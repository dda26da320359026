"""Complete history of a capped list takes few requests, and rests on what it says."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import Any

import httpx
import pytest
from attrs import evolve, field, frozen
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.paging import Profile, Vendor, moments, ratio, read
from perpkit._runtime.description.operation import WindowPaging
from perpkit._runtime.errors import IncompleteHistoryError, ParameterError
from perpkit._runtime.paging.density import Density
from tests.runtime.shop import BARS, NOW, Handler, enveloped, pairs, shop
from tests.runtime.test_runtime_paging import CAP, CAPPED, ORDERS, Exchange

FEW = 20_000


@pytest.mark.parametrize(("profile", "bound"), [("constant", 1.4), ("clusters", 2.1)])
def test_proved_windows_are_nearly_full(profile: Profile, bound: float) -> None:
    assert ratio(Vendor(moments(profile, FEW, seed=100)), "proved") < bound


def test_audited_windows_take_hardly_more_requests_than_there_are_full_answers() -> None:
    vendor = Vendor(moments("cascades", FEW, seed=100), inclusive=True)
    assert ratio(vendor, "audited") < 1.2, "20 checks weigh more on few orders"


def test_without_bars_of_a_minute_it_goes_on() -> None:
    vendor = Vendor(moments("cascades", FEW, seed=100), bars=False)
    assert sum(1 for _ in read(vendor, "proved")) == FEW
    with_plan = Vendor(vendor.times)
    assert sum(1 for _ in read(with_plan, "proved", plan="Standard")) == FEW


def test_bars_are_asked_only_where_they_save_requests() -> None:
    asked: list[str] = []
    vendor = Vendor(moments("constant", 1_000, seed=100))

    def noting(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return vendor(request)

    vendor_like: Any = noting
    assert sum(1 for _ in read(vendor_like, "proved")) == 1_000
    assert {path.rpartition("/")[2] for path in asked} == {"order"}
    assert len(asked) < 10


def audited(handler: Handler, start: int, end: int, operation: Any = CAPPED) -> list[int]:
    with shop(handler) as client:
        rows = client.iterate(operation, {"start": start, "end": end}, completeness="audited")
        return [row.time for row in rows]


@frozen
class Turning:
    """A vendor that gives the newest rows of a window, and from one call on the oldest, or the dearest."""

    times: list[int]
    turns: int
    picks: str = "oldest"
    asked: list[tuple[int, int]] = field(factory=list[tuple[int, int]], init=False)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        start, end = int(asked["start"]), int(asked["end"])
        self.asked.append((start, end))
        found = self.times[bisect_left(self.times, start) : bisect_left(self.times, end)]
        if len(self.asked) <= self.turns:
            kept = found[-200:]
        elif self.picks == "oldest":
            kept = found[:200]
        else:
            kept = sorted(sorted(found, key=lambda time: time * 7919 % 1009)[:200])
        return enveloped([{"time": time, "price": 1} for time in kept])


@pytest.mark.parametrize("picks", ["oldest", "dearest"])
def test_full_answers_that_are_not_the_newest_rows_are_noticed_before_a_row_is_handed_over(picks: str) -> None:
    times = [NOW + 13 * number for number in range(2_000)]
    vendor = Turning(times, 0, picks)
    assert audited(vendor, NOW, NOW + 10**5) == times


@pytest.mark.parametrize("turns", [70, 183])
def test_a_vendor_that_changes_is_noticed_later(turns: int) -> None:
    times = [NOW + 13 * number for number in range(40_000)]
    vendor = Turning(times, turns)
    assert audited(vendor, NOW, times[-1] + 1) == times
    assert len(vendor.asked) > 250, "what had come was read again"


def test_rows_that_were_handed_over_and_were_not_all_are_an_error() -> None:
    times = [NOW + 13 * number for number in range(60_000)]
    vendor = Turning(times, 200)
    late = NOW + 13 * 5_000 + 6

    def growing(request: httpx.Request) -> httpx.Response:
        if len(vendor.asked) == 200:
            times.insert(5_001, late)
        return vendor(request)

    with pytest.raises(IncompleteHistoryError, match="orders has other rows than those that came before time"):
        audited(growing, NOW, times[-1] + 1)


def test_a_full_moment_is_an_error_that_names_it_in_both_modes() -> None:
    exchange = Exchange([NOW + 5] * CAP + [NOW + 10 + number for number in range(3 * CAP)])
    with pytest.raises(IncompleteHistoryError, match=f"5 or more rows at time {NOW + 5} "):
        audited(exchange, NOW, NOW + 100, ORDERS)


@example(offsets=[1] * CAP, start=0, length=3, inclusive=False, newest_first=True)
@given(
    offsets=st.lists(st.integers(0, 90), max_size=80),
    start=st.integers(0, 30),
    length=st.integers(0, 70),
    inclusive=st.booleans(),
    newest_first=st.booleans(),
)
def test_audited_gives_every_row_once(
    offsets: list[int], start: int, length: int, inclusive: bool, newest_first: bool
) -> None:
    times = [NOW + offset for offset in offsets]
    low, high = NOW + start, NOW + start + length
    expected = sorted(time for time in times if low <= time < high)
    try:
        found = audited(Exchange(times, inclusive, newest_first), low, high, ORDERS)
    except IncompleteHistoryError:
        assert max(Counter(times).values()) >= CAP
    else:
        assert found == expected


def test_completeness_is_proved_or_audited() -> None:
    with shop(Exchange([])) as client, pytest.raises(ParameterError, match="completeness: is 'all'; pass 'proved' or"):
        client.iterate(ORDERS, {"start": NOW, "end": NOW + 1}, completeness="all")


def test_a_cut_follows_the_rows_that_are_known() -> None:
    density = Density()
    assert density.reach(0, 1000, 10) == 1000, "nothing is known"
    density.saw(range(900, 1000, 5))
    assert density.expected(900, 996) == 20
    assert density.reach(900, 1000, 10) == 950, "the eleventh of them is there"
    density.learn(0, 500, 10)
    assert density.reach(500, 1000, 10) < 900


@pytest.mark.parametrize("bars", [1000, 10_000])
@pytest.mark.parametrize("inclusive", [True, False])
def test_bars_take_the_least_requests(bars: int, inclusive: bool) -> None:
    minute = 60_000
    first = NOW - NOW % minute
    exchange = Minutes(first, inclusive)
    whole = evolve(
        BARS, paging=WindowPaging(start="startTime", end="endTime", time="time", cap=1000, interval="interval")
    )
    with shop(exchange) as client:
        arguments = {"symbol": "BTC", "interval": "1m", "start_time": first, "end_time": first + bars * minute}
        assert [row.time for row in client.iterate(whole, arguments)] == [*range(first, first + bars * minute, minute)]
    assert len(exchange.asked) == bars // 1000


@frozen
class Minutes:
    """A vendor of bars of a minute that have always been there."""

    first: int
    inclusive: bool
    asked: list[dict[str, str]] = field(factory=list[dict[str, str]], init=False)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = dict(pairs(request.url.query))
        self.asked.append(asked)
        start, end = -(-int(asked["startTime"]) // 60_000) * 60_000, int(asked["endTime"]) + self.inclusive
        return enveloped([{"time": time, "price": 1} for time in range(start, end, 60_000)[-1000:]])
