"""A day on a simulated clock, and some time over sockets, with faults by chance: nothing lost, nothing doubled.

By default both are short. ``make soak-streams`` lets them last: PERPKIT_SOAK_HOURS of simulated time at 10,000 messages
a minute, and PERPKIT_SOAK_SECONDS of real time.
"""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from perpkit._runtime.stream import backoff
from perpkit._runtime.stream.failures import OpenFailure, closed
from perpkit.coinglass import AsyncCoinGlass, CoinGlass, channels
from perpkit.sandbox import credentials
from perpkit.sandbox.streams import Fault, Tape, serve
from perpkit.streams import Gap, Repair, Repaired
from tests.streams.exchange import PAIRS, Account, Exchange, chance, settings
from tests.streams.stage import Actor, Stage

HOURS = float(os.environ.get("PERPKIT_SOAK_HOURS", "0"))
SECONDS = float(os.environ.get("PERPKIT_SOAK_SECONDS", "0"))
LATENESS = 5.0


TROUBLES = ("close", "error", "at once", "cut", "refuse", "freeze")


def _fault(trouble: str, after: int) -> Fault:
    """Return a fault of a connection; every one ends it."""
    if trouble == "close":
        return Fault(trouble="close", after=after)
    if trouble == "error":
        return Fault(trouble="close", after=after, code=1011)
    if trouble == "at once":
        return Fault(trouble="close")
    if trouble == "cut":
        return Fault(trouble="cut", after=after)
    return Fault(trouble="refuse", status=503) if trouble == "refuse" else Fault(trouble="freeze", after=after)


def resident() -> int:
    """Return the bytes of memory that this process has; 0 where that is not known."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


@pytest.fixture
def _seldom() -> Generator[None]:
    """Let the garbage collector run seldom: most of what it would look at are the rows that the vendor remembers."""
    before = gc.get_threshold()
    gc.set_threshold(20_000, 20, 20)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("_seldom")
def test_a_day_of_faults_on_a_simulated_clock() -> None:
    seconds, rate, faults = (HOURS * 3600, 10_000 / 60, round(500 * HOURS / 24)) if HOURS else (900.0, 10.0, 12)
    begun, dice, stage = time.process_time(), chance(2026), Stage()
    exchange = Exchange(stage, dice, lateness=LATENESS, skew=3.0, replays=2.0, kept=900.0)
    actor = Actor(stage, settings(), channels.STREAM, exchange, dice.random)
    repair = Repair(pairs=PAIRS, lateness=LATENESS, budget=10_000)
    seat = actor.listen(channels.LIQUIDATION_ORDERS, {"channel": "liquidationOrders"}, repair=repair)
    account = Account(exchange)
    seat.each = account.take
    happened = [0]

    def happen() -> None:
        exchange.happen()
        happened[0] += 1
        if stage.now < seconds:
            stage.after(dice.expovariate(rate), happen)

    def close_often() -> None:
        exchange.closing = dice.randrange(1, 4)
        exchange.cut()

    def refuse() -> None:
        status = dice.choice([429, 503, 520])
        exchange.failures.append(OpenFailure("status", f"HTTP {status}", status=status, retry_after=2.0))
        exchange.cut()

    def garble() -> None:
        if not exchange.dead:
            actor.session.received(dice.choice([b"", b"{", b"hello", b"\xff", b'{"channel":1}']))
        exchange.cut(closed(1011, "internal error", by_us=False))

    stage.after(2.0, happen)
    troubles = [exchange.cut, exchange.freeze, close_often, refuse, garble]
    moments = sorted(dice.uniform(60, seconds - 120) for _ in range(faults))
    for moment in moments:
        stage.at(moment, dice.choice(troubles))
    memory: list[int] = []
    for quarter in (1, 2, 3, 4):
        stage.run(quarter * seconds / 4)
        for noted in (actor.sent, actor.urls, actor.waits):
            noted.clear()  # so that what grows is not of the test
        gc.collect()
        memory.append(resident())
    stage.run(seconds + 300)
    gc.collect()
    grown = resident() - memory[0]
    print(
        f"simulated {seconds / 3600:g} h in {time.process_time() - begun:.0f} s of processor time: {happened[0]} "
        f"messages, {faults} faults, {exchange.connections} connections, {len(account.gaps)} gaps, {account.rows} rows "
        f"of the pairs, {account.repaired} of them repaired, lost {account.lost(10**15)}, doubled {account.doubled}, "
        f"unresolved {len(account.unresolved)}, unrepaired {[gap.detail for gap in account.unrepaired]}, "
        f"memory at the quarters {[round(one / 1e6, 1) for one in memory]} MB, and in the end {grown / 1e6:+.1f} MB"
    )
    assert (account.lost(10**15), account.doubled) == (0, 0)
    assert (account.unresolved, account.unrepaired) == ([], [])
    assert account.gaps
    assert grown < 60e6


def test_minutes_of_faults_over_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds, lateness, tail = (SECONDS, LATENESS, 120.0) if SECONDS else (2.0, 0.5, 5.0)
    monkeypatch.setattr(backoff, "STEADY", 2.0)
    if not SECONDS:
        monkeypatch.setattr(backoff, "FIRST", 0.1)
    dice = chance(7)
    start = int(time.time() * 1000) + 2_000
    moments = sorted(dice.randrange(0, int(seconds * 1000)) for _ in range(int(seconds * 20)))
    rows = [
        {
            "exchange": exchange,
            "base_asset": coin,
            "symbol": f"{coin}USDT",
            "price": round(dice.uniform(10, 99_999), 2),
            "volume_usd": round(dice.uniform(10, 1e6), 2),
            "side": 1,
            "time": start + moment,
        }
        for moment, (exchange, coin) in ((moment, dice.choice(PAIRS)) for moment in moments)
    ]
    script = [_fault(dice.choice(TROUBLES), dice.randrange(20, 200)) for _ in range(2000)]
    if not SECONDS:
        script = [Fault(trouble="cut", after=4), Fault(trouble="close", after=3), Fault(trouble="close", after=10_000)]
    until = start / 1000 + seconds + tail
    given: dict[str, list[Any]] = {"sync": [], "async": []}
    repair = Repair(pairs=PAIRS, lateness=lateness, hold_back=lateness + 1, budget=1000)
    key = credentials("coinglass")["api_key"]
    with serve(
        "coinglass", script=script, tape=Tape(channel="liquidation_orders", rows=rows, rest_lag=lateness / 2)
    ) as server:
        options: dict[str, Any] = {"api_key": key, "base_url": server.url, "limiter": False}

        def blocking() -> None:
            with CoinGlass(**options) as client:
                stream = client.stream.liquidation_orders(repair=repair)
                threading.Timer(max(0.0, until - time.time()), stream.close).start()
                given["sync"].extend(stream)

        async def asynchronous() -> None:
            async with AsyncCoinGlass(**options) as client:
                stream = client.stream.liquidation_orders(repair=repair)
                asyncio.get_running_loop().call_later(
                    max(0.0, until - time.time()), lambda: asyncio.ensure_future(stream.aclose())
                )
                async for item in stream:
                    given["async"].append(item)

        thread = threading.Thread(target=blocking)
        thread.start()
        asyncio.run(asynchronous())
        thread.join()
    true = Counter((one["base_asset"], one["price"], one["volume_usd"], one["time"]) for one in rows)
    for kind, items in given.items():
        got = Counter(_key(one) for one in items if not isinstance(one, Gap))
        gaps = {one.id: one for one in items if isinstance(one, Gap)}
        print(
            f"{kind}, {seconds:g} s over sockets: {len(rows)} rows, {len(gaps)} gaps, "
            f"{sum(isinstance(one, Repaired) for one in items)} repaired, lost {(true - got).total()}, "
            f"doubled {(got - true).total()}, unrepaired {[gap.detail for gap in gaps.values() if not gap.repaired]}"
        )
        assert got == true
        assert all(gap.repaired for gap in gaps.values())
        assert gaps


def _key(item: Any) -> tuple[Any, ...]:
    if isinstance(item, Repaired):
        return item.row.base_asset, item.row.price, item.row.usd_value, item.row.time
    return item.base_asset, item.price, item.volume_usd, item.time
