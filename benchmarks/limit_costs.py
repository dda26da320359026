"""What a reservation costs when the limiter has a long log, and what happens when Redis restarts.

Run as ``python -m benchmarks.limit_costs``. Needs ``redis-server``.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from statistics import median
from typing import Any, cast
from urllib.parse import urlsplit

from attrs import frozen
from redis import Redis

from perpkit._runtime.errors import LimiterUnavailableError
from perpkit._runtime.limits.local import WINDOW, Limiter, LocalLimiter
from perpkit._runtime.limits.shared import RedisLimiter

from .limits import LIMIT, Chance, Line, Load, judged, redis_server
from .limits import table as judgements

SIZES = (10, 1_000, 100_000)
"""Requests in the log."""
SAMPLES = 200
ASKED_FOR = 10**7
"""A budget that is never used up."""
CLIENTS = 4
MOST = 3.0
"""Highest time of a reservation with the largest log, as a multiple of that with the smallest."""


@frozen
class Cost:
    """What one reservation costs."""

    limiter: str
    log: int
    ratio: float
    """Median time, as a multiple of that with the smallest log."""
    trips: float | None
    """Round trips of a call, including the report of what its answer says."""


def costs(sizes: tuple[int, ...] = SIZES) -> Iterator[Cost]:
    """Measure both limiters, with all sizes in turns."""
    local: dict[int, Limiter] = {}
    for size in sizes:
        local[size] = LocalLimiter()
        for _ in range(size):
            local[size].reserve(f"log {size}", 1, ASKED_FOR, None)
    yield from _measured("local", local, None)
    with redis_server() as url:
        looking: Any = cast("Any", Redis).from_url(url)  # it has no types
        for size in sizes:
            _fill(looking, f"log {size}", size)
        yield from _measured("Redis", {size: RedisLimiter(url) for size in sizes}, looking)
        looking.close()


def _measured(name: str, limiters: dict[int, Any], looking: Any) -> Iterator[Cost]:
    samples: dict[int, list[float]] = {size: [] for size in limiters}
    for size, limiter in limiters.items():
        limiter.state(f"log {size}")  # connects, and loads the script
    before = _scripts(looking)
    for _ in range(SAMPLES):
        for size, limiter in limiters.items():
            begin = time.perf_counter()
            ticket = limiter.reserve(f"log {size}", 1, ASKED_FOR, None)
            samples[size].append(time.perf_counter() - begin)
            limiter.observe(ticket.key, 3, None, ticket)
    trips = None if looking is None else (_scripts(looking) - before) / SAMPLES / len(limiters)
    smallest = median(samples[min(samples)])
    for size, limiter in limiters.items():
        yield Cost(name, size, median(samples[size]) / smallest, trips)
        if looking is not None:
            limiter.close()


def _scripts(looking: Any) -> int:
    return 0 if looking is None else int(looking.info("commandstats").get("cmdstat_evalsha", {"calls": 0})["calls"])


def _fill(looking: Any, key: str, size: int) -> None:
    """Write what many clients have sent in the last seconds."""
    seconds, micros = looking.time()
    now = seconds * 1_000_000 + micros
    for begin in range(0, size, 1000):
        some = {f"filled {number}": now - number * 100 for number in range(begin, min(size, begin + 1000))}
        looking.zadd(f"perpkit:{{{key}}}:log1", some)
    looking.hset(f"perpkit:{{{key}}}:facts", mapping={"top": 1, "last": now, "run": 1})


def restarted(real: float, window: float, limit: int) -> Iterator[Line]:
    """Measure clients that share a budget while their Redis stops, loses all data and starts again."""
    load = Load(limit, CLIENTS, real, window, (0.001, 0.01))
    arrivals: list[float] = []
    begin = time.monotonic()

    def work(url: str, chance: Chance) -> None:
        limiter = RedisLimiter(url, window=window)
        while (now := time.monotonic() - begin) < real:
            try:
                ticket = limiter.reserve("key", 1, limit, None)
            except LimiterUnavailableError:
                time.sleep(0.05)
                continue
            if now + ticket.wait >= real:
                break
            time.sleep(ticket.wait + chance.between(*load.latency))
            arrivals.append(time.time())
        limiter.close()

    with ExitStack() as servers, ThreadPoolExecutor(CLIENTS) as pool:
        with redis_server() as url:
            running = [pool.submit(work, url, Chance(seed)) for seed in range(CLIENTS)]
            time.sleep(real / 2)
        servers.enter_context(redis_server(port=urlsplit(url).port))
        for client in running:
            client.result()
    yield from judged("restart of Redis", f"{real:g} s real, window {window:g} s", load, arrivals)


def table(rows: list[Cost]) -> str:
    """Return the costs in Markdown."""
    lines = [
        f"| {row.limiter} | {row.log:,} | {row.ratio:.2f} | {'' if row.trips is None else f'{row.trips:.2f}'} |"
        for row in rows
    ]
    head = ["| limiter | in the log | time of a reservation, in that with the least | round trips of a call |"]
    return "\n".join([*head, "|---|--:|--:|--:|", *lines])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; ``1`` if a request was refused, or a long log costs too much."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.limit_costs", description="Measure the limiter's cost.")
    parser.add_argument("--real", type=float, default=80.0, metavar="SECONDS", help="real time; Redis restarts at half")
    parser.add_argument("--window", type=float, default=20.0, metavar="SECONDS", help="the vendor's window")
    options = parser.parse_args(arguments)
    rows = list(costs())
    lines = list(restarted(options.real, options.window, round(LIMIT * options.window / WINDOW)))
    print(table(rows), judgements(lines), sep="\n\n")
    return int(any(row.ratio > MOST for row in rows) or any(line.refused for line in lines))


if __name__ == "__main__":
    sys.exit(main())
