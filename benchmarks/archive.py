"""The archive: rows in and out, and what a year of daily runs costs. A simulated vendor, without network.

``python -m benchmarks.archive`` prints a table. Its seconds are those of this machine.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from perpkit.archive import Archive, Dataset
from perpkit.coinglass import CoinGlass
from perpkit.testing import SimulatedTime, simulated_time

START = datetime(2025, 1, 1, tzinfo=UTC)
HOUR = 3_600_000
NAME = "futures.liquidation.history"
DAY = timedelta(days=1)


class Vendor:
    """Answers with bars of an hour, and counts the requests."""

    def __init__(self) -> None:
        self.clock = SimulatedTime(START)
        self.requests = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.requests += 1
        start, end = (int(request.url.params[name]) for name in ("start_time", "end_time"))
        moments = range(-(-start // HOUR) * HOUR, min(end, int(self.clock.wall() * 1000) + 1), HOUR)
        bars = [{"time": at, "long_liquidation_usd": "12.5", "short_liquidation_usd": "0.25"} for at in moments[-1000:]]
        return httpx.Response(200, json={"code": "0", "data": bars})


@contextmanager
def archives(folder: Path) -> Generator[tuple[Vendor, Archive]]:
    """Yield an archive, and the vendor that it asks."""
    vendor = Vendor()
    with simulated_time(START) as clock:
        vendor.clock = clock
        http = httpx.Client(transport=httpx.MockTransport(vendor.answer))
        with CoinGlass(api_key="fake", http_client=http, limiter=False) as cg:
            yield vendor, Archive(folder, cg)
        http.close()


def bars(count: int) -> Dataset:
    """Return a dataset of some series."""
    return Dataset(NAME, {"exchange": "Binance", "symbol": [f"C{one}USDT" for one in range(count)], "interval": "1h"})


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return how many seconds a piece of work takes, and its result."""
    begun = time.perf_counter()
    result = work()
    return time.perf_counter() - begun, result


def measure(series: int = 50, days: int = 365) -> Iterator[tuple[str, str]]:
    """Yield what was measured: a name, and its value."""
    with TemporaryDirectory() as name, archives(Path(name)) as (vendor, archive):
        data = bars(series)
        seconds, summary = timed(lambda: archive.pull([data], since=START - 90 * DAY))
        least = series * -(-90 * 24 // 1000)
        yield f"backfill of 90 days, {series} series: rows a second", f"{summary.rows / seconds:,.0f}"
        yield "requests, and the least possible", f"{vendor.requests}, {least}"
        first, _ = timed(lambda: archive.scan(NAME).rows)
        for _ in range(days):
            vendor.clock.advance(86_400)
            archive.pull([data], since=START - 90 * DAY)
        seconds, found = timed(lambda: archive.scan(NAME).rows)
        yield f"open and count: at first, after {days} daily runs (ms)", f"{first * 1000:.0f}, {seconds * 1000:.0f}"
        seconds, _ = timed(lambda: archive.scan(NAME).to_arrow().read_all())
        yield "rows out a second", f"{found / seconds:,.0f}"
        vendor.clock.advance(86_400)
        seconds, _ = timed(lambda: archive.pull([data], since=START - 90 * DAY))
        yield "one more daily run (s)", f"{seconds:.2f}"


def main() -> None:
    """Print the table."""
    for what, value in measure(*(int(one) for one in sys.argv[1:])):
        sys.stdout.write(f"{what:60} {value}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
