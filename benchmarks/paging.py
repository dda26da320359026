"""How many requests complete history takes, beside the least possible: a simulated vendor of orders, without network.

``python -m benchmarks.paging`` prints a table. It counts requests, so the machine does not matter. ``--orders`` sets
how many orders there are (100,000), ``--seeds`` which simulations are run. Seconds are those of the processor; the
peak memory includes that of the simulated vendor, who keeps the time of every order.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import groupby, islice
from math import log, pi, sin
from operator import itemgetter
from typing import Any, Literal, get_args

import httpx
from attrs import define, field

from perpkit.coinglass import CoinGlass
from perpkit.testing import simulated_time

MONDAY = datetime(2026, 1, 5, tzinfo=UTC)
BEGIN = int(MONDAY.timestamp()) * 1000
MINUTE, DAY = 60_000, 86_400_000
WEEK = 7 * DAY
CAP, BARS = 200, 1000

Profile = Literal["constant", "daily", "cascades", "clusters"]
PROFILES: tuple[Profile, ...] = get_args(Profile)


def _constant(dice: random.Random, orders: int) -> list[int]:
    return [dice.randrange(WEEK) for _ in range(orders)]


def _daily(dice: random.Random, orders: int) -> list[int]:
    found: list[int] = []
    while len(found) < orders:
        moment = dice.randrange(WEEK)
        if dice.random() * 1.8 < 1 + 0.8 * sin(2 * pi * moment / DAY):
            found.append(moment)
    return found


def _cascades(dice: random.Random, orders: int) -> list[int]:
    """60 % of the orders in 20 cascades of some minutes, each with a sudden beginning."""
    cascades = [(dice.randrange(WEEK), dice.lognormvariate(log(8 * MINUTE), 0.7)) for _ in range(20)]
    found = _constant(dice, orders * 2 // 5)
    while len(found) < orders:
        begin, length = dice.choice(cascades)
        found.append(int(begin + dice.expovariate(1 / length)))
    return found


def _clusters(dice: random.Random, orders: int) -> list[int]:
    """Clusters of a few to thousands of orders, whose lengths differ as much."""
    found: list[int] = []
    while len(found) < orders:
        begin, length = dice.randrange(WEEK), dice.lognormvariate(log(2 * MINUTE), 1.2)
        size = int(min(5000.0, 3 * (1 - dice.random()) ** (-1 / 1.1)))
        found += (int(begin + dice.expovariate(1 / length)) for _ in range(size))
    return found[:orders]


_MADE: dict[Profile, Callable[[random.Random, int], list[int]]] = {
    "constant": _constant,
    "daily": _daily,
    "cascades": _cascades,
    "clusters": _clusters,
}


def moments(profile: Profile, orders: int, seed: int) -> array[int]:
    """Return the sorted times of orders in a week; one in twenty has the same millisecond as another."""
    dice = random.Random(seed)  # noqa: S311
    found = array("q", (moment % WEEK for moment in _MADE[profile](dice, orders)))
    for _ in range(orders // 20):
        found[dice.randrange(orders)] = found[dice.randrange(orders)]
    return array("q", sorted(found))


@define(eq=False)
class Vendor:
    """Answers like the path of single orders: the newest 200 of a window, and bars of a minute beside it."""

    times: array[int]
    """Sorted, from the beginning of the week."""
    bars: bool = True
    """Whether the plan includes bars of a minute."""
    inclusive: bool = False
    """Whether the end of a window belongs to it."""
    requests: int = field(default=0, init=False)
    _sums: list[float] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._sums = [0.0] * (WEEK // MINUTE)
        for number, moment in enumerate(self.times):
            self._sums[moment // MINUTE] += amount(number)

    @property
    def rows(self) -> Iterator[tuple[int, float]]:
        """Time and value of every order, oldest first."""
        return ((BEGIN + moment, amount(number)) for number, moment in enumerate(self.times))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        start, end = (int(request.url.params[name]) - BEGIN for name in ("start_time", "end_time"))
        if request.url.path.endswith("/aggregated-history"):
            return self._minutes(start, end)
        low, high = bisect_left(self.times, start), bisect_left(self.times, end + self.inclusive)
        rows = ",".join(map(self._row, range(high - 1, max(low, high - CAP) - 1, -1)))
        return httpx.Response(200, content=f'{{"code":"0","data":[{rows}]}}'.encode())

    def _row(self, number: int) -> str:
        return (
            f'{{"exchange_name":"Binance","symbol":"BTCUSDT","base_asset":"BTC","price":100000.5,'
            f'"usd_value":{amount(number)!r},"side":{1 + number % 2},"time":{BEGIN + self.times[number]}}}'
        )

    def _minutes(self, start: int, end: int) -> httpx.Response:
        if not self.bars:
            words = "The requested interval is not available for your current API plan."
            return httpx.Response(200, json={"code": "403", "msg": words})
        rows = [
            {
                "time": BEGIN + minute * MINUTE,
                "aggregated_long_liquidation_usd": self._sums[minute] * 0.75,
                "aggregated_short_liquidation_usd": self._sums[minute] * 0.25,
            }
            for minute in range(max(0, -(-start // MINUTE)), min(len(self._sums), -(-end // MINUTE)))
        ]
        return httpx.Response(200, json={"code": "0", "data": rows[-BARS:]})


def amount(number: int) -> float:
    """Return the value of an order in USD: above 10,000, and heavy-tailed. Some orders are equal in every field."""
    share = (number // 2 * 2_654_435_761 % 2**32 + 1) / 2**32
    return float(round(min(10_000 * share ** (-1 / 1.4), 1e8), 2))


def read(vendor: Vendor, completeness: Literal["proved", "audited"], **options: Any) -> Iterator[Any]:
    """Yield every order of the week."""
    with (
        simulated_time(datetime.fromtimestamp((BEGIN + WEEK) / 1000, UTC)),
        httpx.Client(transport=httpx.MockTransport(vendor)) as http,
        CoinGlass(api_key="fake", http_client=http, limiter=False, **options) as cg,
    ):
        yield from cg.futures.liquidation.iter_order(
            exchange="Binance",
            symbol="BTC",
            min_liquidation_amount="10000",
            start_time=BEGIN,
            end_time=BEGIN + WEEK,
            completeness=completeness,
        )


def ratio(vendor: Vendor, completeness: Literal["proved", "audited"]) -> float:
    """Read everything, and return the requests it took, as a multiple of the least possible.

    Raises:
        AssertionError: A row is missing, comes twice or out of order.
    """
    vendor.requests = 0
    found = iter((row.time, row.usd_value) for row in read(vendor, completeness))
    count = 0
    for moment, group in groupby(vendor.rows, key=itemgetter(0)):  # within a millisecond the order is the vendor's
        expected = sorted(group)
        count += len(expected)
        assert sorted(islice(found, len(expected))) == expected, f"rows at {moment} are wrong"
    assert next(found, None) is None, "there are more rows than the vendor has"
    full = CAP if completeness == "audited" else CAP - 1  # a full answer proves nothing
    return vendor.requests / -(-count // full)


def table(orders: int, seeds: range) -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"requests x the least possible: {orders:,} orders in a week, 200 an answer, seeds {seeds[0]} to {seeds[-1]}"
    yield f"{'':10} {'proved, no bars':>20} {'proved':>20} {'audited':>20} {'seconds':>8} {'peak MB':>8}"
    for profile in PROFILES:
        found: list[list[float]] = [[], [], []]
        begun = time.process_time()
        for seed in seeds:
            times = moments(profile, orders, seed)
            found[0].append(ratio(Vendor(times, bars=False), "proved"))
            found[1].append(ratio(Vendor(times), "proved"))
            found[2].append(ratio(Vendor(times), "audited"))
        cells = [f"{min(some):.3f} to {max(some):.3f}" for some in found]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        yield (
            f"{profile:10} "
            + " ".join(f"{cell:>20}" for cell in cells)
            + f" {time.process_time() - begun:8.0f} {peak:8}"
        )


def main(arguments: list[str]) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--seeds", type=int, nargs=2, default=(100, 104), help="the first and the last")
    given = parser.parse_args(arguments)
    for line in table(given.orders, range(given.seeds[0], given.seeds[1] + 1)):
        print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
