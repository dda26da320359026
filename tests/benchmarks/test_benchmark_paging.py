"""The benchmark of complete history reads every row, and counts the requests."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from benchmarks.paging import BARS, BEGIN, CAP, MINUTE, PROFILES, WEEK, Profile, Vendor, amount, main, moments, ratio
from perpkit._runtime.paging.manner import Completeness
from perpkit._runtime.paging.pagers import completed, pager
from perpkit._runtime.wire.arguments import encode
from perpkit.coinglass.operations import TABLE


def test_a_small_one_has_every_profile(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--orders", "1000", "--seeds", "3", "3"])
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[2:]] == list(PROFILES)


class Forgetful(Vendor):
    """A vendor that gives one row more than it says it has."""

    @property
    def rows(self) -> Iterator[tuple[int, float]]:
        return (row for number, row in enumerate(super().rows) if number != 500)


def test_it_notices_a_row_too_many() -> None:
    with pytest.raises(AssertionError, match=r"rows at|more rows"):
        ratio(Forgetful(moments("daily", 1_000, seed=3)), "proved")


class Order(NamedTuple):
    time: int
    usd_value: float


class Minute(NamedTuple):
    time: int
    aggregated_long_liquidation_usd: float
    aggregated_short_liquidation_usd: float


def requests(times: array[int], completeness: Completeness) -> int:
    """Return how many requests a walk makes. Rows are handed to it as they are, which is fast."""
    operation = TABLE.find("futures.liquidation.order")
    window = {"start_time": BEGIN, "end_time": BEGIN + WEEK}
    given = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "10000", **window}
    walk, _ = pager(operation, encode(operation, completed(operation, given)), None, BEGIN + WEEK, {}, completeness)
    sums = [0.0] * (WEEK // MINUTE)
    for number, moment in enumerate(times):
        sums[moment // MINUTE] += amount(number)
    count = found = 0
    while (call := walk.next_call()) is not None:
        count += 1
        start, end = (int(call.encoded.text(name) or 0) - BEGIN for name in window)
        rows: list[Any]
        if call.operation is operation:
            high = bisect_left(times, end)
            low = max(bisect_left(times, start), high - CAP)
            rows = [Order(BEGIN + times[number], amount(number)) for number in range(low, high)]
        else:
            minutes = range(max(0, start // MINUTE), min(len(sums), -(-end // MINUTE)))
            rows = [Minute(BEGIN + one * MINUTE, sums[one], 0.0) for one in minutes][-BARS:]
        found += len(walk.take(call, rows))
    assert found == len(times)
    return count


@pytest.mark.parametrize("completeness", ["proved", "audited"])
@pytest.mark.parametrize("profile", PROFILES)
def test_requests_stay_within_the_bounds_that_are_promised(profile: Profile, completeness: Completeness) -> None:
    """One seed that nothing was tuned on; the benchmark has more."""
    orders = 100_000
    most = {"constant": 1.4, "daily": 1.4, "cascades": 1.8, "clusters": 1.9}[profile]
    least = -(-orders // (CAP if completeness == "audited" else CAP - 1))
    found = requests(moments(profile, orders, 77), completeness) / least
    assert found <= (1.05 if completeness == "audited" else most)
