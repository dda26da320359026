"""The archive: time beside the vendor's least, rows in and out, memory, and a year of daily runs. Without network.

``python -m benchmarks.archive`` prints a table. Its seconds are those of this machine; the ratios are of one run.
``python -m benchmarks.archive requests pace`` measures only these parts.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from perpkit._runtime.limits.local import LocalLimiter, replace_process_limiter
from perpkit._runtime.timekeeping import Timekeeper, replace
from perpkit.archive import Archive, Dataset
from perpkit.archive.store import Store
from perpkit.coinglass import CoinGlass
from perpkit.testing import SimulatedTime, simulated_time

START = datetime(2025, 1, 1, tzinfo=UTC)
WIDTHS = {"1m": 60_000, "1h": 3_600_000}
NAME = "futures.liquidation.history"
DAY = timedelta(days=1)
LATENCY = 0.15
"""Seconds that an answer takes in the simulation of a backfill."""
LOOKS = 3
"""How often in a row no thread may be running before the clock moves on; a thread may hand over to another one."""
Measured = Iterator[tuple[str, str]]


class Vendor:
    """Answers with bars, and counts the requests."""

    def __init__(self, clock: Timekeeper) -> None:
        self.clock = clock
        self.requests = 0
        self.wait = 0.0
        self.per_minute: int | None = None

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.requests += 1
        if self.wait:
            self.clock.sleep(self.wait)
        query = request.url.params
        start, end, width = int(query["start_time"]), int(query["end_time"]), WIDTHS[query["interval"]]
        moments = range(-(-start // width) * width, min(end, int(self.clock.wall() * 1000) + 1), width)
        bars = [{"time": at, "long_liquidation_usd": "12.5", "short_liquidation_usd": "0.25"} for at in moments[-1000:]]
        told = {} if self.per_minute is None else {"API-KEY-MAX-LIMIT": str(self.per_minute)}
        return httpx.Response(200, json={"code": "0", "data": bars}, headers=told)


class Waiting(Timekeeper):
    """A clock for threads that wait at the same time: simulated while all of them wait, processor time while one runs.

    So the time that requests cost is counted, and other programs on the machine are not. If several threads run at the
    same time, the time of each counts: the true time is shorter.
    """

    def __init__(self, start: float) -> None:
        self._start, self._waited = start, 0.0
        self._began, self._own = time.process_time(), 0.0
        self._changed = threading.Condition()
        self._until: list[float] = []
        self._changes: int = 0
        self._ended = False
        threading.Thread(target=self._run, daemon=True).start()

    def wall(self) -> float:
        return self._start + self.monotonic()

    def monotonic(self) -> float:
        return self._waited + self.cost

    @property
    def cost(self) -> float:
        """Processor time in seconds since the beginning, without that of the clock itself."""
        return time.process_time() - self._began - self._own

    def sleep(self, seconds: float) -> None:
        with self._changed:
            until = self.monotonic() + seconds
            self._until.append(until)
            self._changes += 1
            self._changed.wait_for(lambda: self.monotonic() >= until)
            self._until.remove(until)
            self._changes += 1

    def end(self) -> None:
        """Let nobody wait any longer."""
        self._ended = True

    def _run(self) -> None:
        seen: int = -1
        looks = 0
        while not self._ended:
            time.sleep(0.0005)
            looks = looks + 1 if self._changes == seen and not _running() else 0
            seen = self._changes
            self._own = time.thread_time()
            with self._changed:
                if not self._until or self._changes != seen:
                    continue
                if looks >= LOOKS:
                    self._waited += max(0.0, min(self._until) - self.monotonic())
                if min(self._until) <= self.monotonic():
                    self._changes += 1
                    self._changed.notify_all()


def _running() -> bool:
    """Whether another thread of this process runs, or could; only Linux tells it."""
    own = str(threading.get_native_id())
    for task in Path("/proc/self/task").iterdir():
        try:
            state = (task / "stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            continue
        if task.name != own and state != "S":
            return True
    return False


@contextmanager
def archives(folder: Path) -> Generator[tuple[Vendor, SimulatedTime, Archive]]:
    """Yield an archive, and the vendor that it asks."""
    with simulated_time(START) as clock:
        vendor = Vendor(clock)
        http = httpx.Client(transport=httpx.MockTransport(vendor.answer))
        with CoinGlass(api_key="fake", http_client=http, limiter=False) as cg:
            yield vendor, clock, Archive(folder, cg)
        http.close()


def bars(count: int, interval: str = "1h") -> Dataset:
    """Return a dataset of some series."""
    names = [f"C{one}USDT" for one in range(count)]
    return Dataset(NAME, {"exchange": "Binance", "symbol": names, "interval": interval})


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return how many seconds a piece of work takes, and its result."""
    begun = time.perf_counter()
    result = work()
    return time.perf_counter() - begun, result


def pace(per_minute: int, series: int) -> Measured:
    """Yield how long a backfill of 7 days takes beside the least that the rate limit allows."""
    clock = Waiting(START.timestamp())
    before, limiter = replace(clock), replace_process_limiter(LocalLimiter(clock.monotonic))
    try:
        vendor = Vendor(clock)
        vendor.wait, vendor.per_minute = LATENCY, per_minute
        with (
            TemporaryDirectory() as name,
            httpx.Client(transport=httpx.MockTransport(vendor.answer)) as http,
            CoinGlass(api_key=f"fake-{per_minute}", http_client=http, plan="Professional") as cg,
        ):
            archive = Archive(name, cg)
            summary = archive.pull([bars(series, "1m")], since=START - 7 * DAY, until=START, sample=0)
            seconds = clock.monotonic()
        assert summary.rows == series * 7 * 24 * 60, summary
        least = (vendor.requests - 1) // per_minute * 60 + LATENCY  # a whole minute's requests may come at once
        yield (
            f"7 days of 1m, {series} series, {per_minute:,} requests a minute, answers after {LATENCY * 1000:.0f} ms",
            f"{seconds:,.0f} s for {vendor.requests} requests, {seconds / least:.3f} of the least; "
            f"{clock.cost * 1000 / vendor.requests:.0f} ms of the processor for each",
        )
    finally:
        clock.end()
        replace(before)
        replace_process_limiter(limiter)


def filled(series: int, days: int) -> Measured:
    """Yield what a backfill and a year of daily runs cost."""
    with TemporaryDirectory() as name, archives(Path(name)) as (vendor, clock, archive):
        data = bars(series)
        seconds, summary = timed(lambda: archive.pull([data], since=START - 90 * DAY))
        # A window of an archive begins with a month, and a request holds 1,000 bars.
        least = series * -(-90 * 24 // 1000)
        yield f"backfill of 90 days, {series} series: rows a second", f"{summary.rows / seconds:,.0f}"
        yield "requests, and the least possible", f"{vendor.requests}, {least}"
        clock.advance(86_400)
        early, _ = timed(lambda: archive.pull([data], since=START - 90 * DAY))
        counting, _ = timed(lambda: archive.scan(NAME).rows)
        for _ in range(days):
            clock.advance(86_400)
            archive.pull([data], since=START - 90 * DAY)
        clock.advance(86_400)
        late, _ = timed(lambda: archive.pull([data], since=START - 90 * DAY))
        yield f"a daily run: the first, and after {days} of them", f"{early:.2f} s, {late:.2f} s ({late / early:.2f})"
        seconds, found = timed(lambda: archive.scan(NAME).rows)
        yield "open and count: at first, and then", f"{counting * 1000:.0f} ms, {seconds * 1000:.0f} ms"
        seconds, _ = timed(lambda: archive.scan(NAME).to_arrow().read_all())
        yield "rows out a second", f"{found / seconds:,.0f}"
        seconds, joined = timed(archive.compact)
        yield "compact", f"{seconds:.2f} s, {sum(joined.values())} periods"
        clock.advance(86_400)
        seconds, _ = timed(lambda: archive.pull([data], since=START - 90 * DAY))
        yield "a daily run after that", f"{seconds:.2f} s"
        yield from asked(archive, Path(name))


def asked(archive: Archive, folder: Path) -> Measured:
    """Yield how long a question about one day takes, through DuckDB and Polars, beside the same rows in one file."""
    if not (find_spec("duckdb") and find_spec("polars")):
        yield "a day's question", "not measured: duckdb and polars are not installed (make setup-check)"
        return
    import duckdb
    import polars as pl

    plain = folder / "plain.parquet"
    archive.export(NAME, plain)
    day = START + 30 * DAY
    bounds = day, day + DAY
    question = "SELECT series, sum(long_liquidation_usd) FROM {} WHERE time >= ? AND time < ? GROUP BY series"

    def by_duckdb(source: str, relation: Any = None) -> Any:
        with duckdb.connect() as database:
            if relation is not None:
                database.register("rows", relation(database))
            return database.execute(question.format(source), bounds).fetchall()

    def by_polars(frame: Any) -> Any:
        wanted = frame.filter((pl.col("time") >= day) & (pl.col("time") < day + DAY))
        return wanted.group_by("series").agg(pl.col("long_liquidation_usd").sum()).collect()

    def scanned(database: Any) -> Any:
        return archive.scan(NAME, start=day, end=day + DAY).to_duckdb(database)

    pairs: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
        "DuckDB": (lambda: by_duckdb("rows", scanned), lambda: by_duckdb(f"'{plain}'")),
        "Polars": (
            lambda: by_polars(archive.scan(NAME, start=day, end=day + DAY).to_polars()),
            lambda: by_polars(pl.scan_parquet(plain)),
        ),
    }
    for name, (ours, other) in pairs.items():
        assert len(ours()) == len(other())
        times = [(timed(ours)[0], timed(other)[0]) for _ in range(7)]
        mine, plain_seconds = min(one for one, _ in times), min(one for _, one in times)
        yield (
            f"a question about one day by {name}, beside one Parquet file",
            f"{mine * 1000:.0f} ms, {plain_seconds * 1000:.0f} ms ({mine / plain_seconds:.1f})",
        )


def memory(rows: int) -> Measured:
    """Yield the peak memory of a process that pulls some rows and reads them as a stream."""
    command = [sys.executable, "-m", "benchmarks.archive", "peak", str(rows)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    pulled, read, found = json.loads(result.stdout)
    yield f"peak memory with {found:,} rows: pull, then scan and replay", f"{pulled} MB, {read} MB"


def peak(rows: int) -> None:
    """Pull some rows, read them, and print the peak memory after each in MB."""
    series = 500
    days = max(1, rows // (series * 24))
    with TemporaryDirectory() as name, archives(Path(name)) as (_, _, archive):
        archive.pull([bars(series)], since=START - days * DAY)
        pulled = _peak()
        found = sum(batch.num_rows for batch in archive.scan(NAME).to_arrow())
        for _ in archive.replay(START - 2 * DAY, START):
            pass
        sys.stdout.write(json.dumps([pulled, _peak(), found]))


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def opening(commits: int) -> Measured:
    """Yield how long opening a table takes after many commits, before and after it is tidied.

    Most of its log is copied from one true commit, because 10,000 of them take many minutes.
    """
    from arro3.core import Field, Schema

    from perpkit.archive.arrow import TEXT, array, table

    schema = Schema([Field("name", TEXT)])
    with TemporaryDirectory() as name:
        store = Store(name)
        made = store.open("kept", schema, [], "Rows")
        store.swap("kept", made, table([array(["one"], TEXT)], schema))
        log = Path(name, "kept", "_delta_log")
        lines = [json.loads(line) for line in (log / f"{1:020}.json").read_text().splitlines()]
        (added,) = [line for line in lines if "add" in line]
        path = added["add"]["path"]
        for version in range(2, commits):
            taken = {"remove": {"path": path, "deletionTimestamp": version, "dataChange": True}}
            path = f"{version}.parquet"
            given = {"add": {**added["add"], "path": path}}
            (log / f"{version:020}.json").write_text("\n".join(map(json.dumps, [taken, given])))
        # One is written after every 100 commits.
        if (before := store.find("kept", (commits - 1) // 100 * 100)) is not None:
            before.create_checkpoint()
        seconds = min(timed(lambda: store.find("kept"))[0] for _ in range(5))
        store.tidy("kept")
        tidied = min(timed(lambda: store.find("kept"))[0] for _ in range(5))
        yield f"open after {commits:,} commits, and when compacted", f"{seconds * 1000:.0f} ms, {tidied * 1000:.0f} ms"


PARTS: dict[str, Callable[[], Iterator[Measured]]] = {
    "pace": lambda: iter([pace(300, 110), pace(1_200, 440)]),
    "year": lambda: iter([filled(50, 365)]),
    "memory": lambda: iter([memory(10**5), memory(10**6), memory(10**7)]),
    "open": lambda: iter([opening(10_000)]),
}


def main() -> None:
    """Print the table."""
    if sys.argv[1:2] == ["peak"]:
        peak(int(sys.argv[2]))
        return
    for part in sys.argv[1:] or PARTS:
        for measured in PARTS[part]():
            for what, value in measured:
                sys.stdout.write(f"{what:84} {value}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
