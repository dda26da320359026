"""Sources hand over each row of a history once, and say when rows may be missing."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import frozen
from msgspec import convert, to_builtins

from perpkit.coinglass import CoinGlass, channels
from perpkit.errors import ConfigurationError
from perpkit.watch import Rule, Source, Watch
from perpkit.watch.delivery import Courier
from perpkit.watch.metrics import Metrics
from perpkit.watch.running import Desk, hear, run
from perpkit.watch.sources import Heard, Listening, Poll, client_of
from perpkit.watch.store import Store
from perpkit.ztdx import Ztdx
from tests.archive.market import HOUR, Market, client, ms

from .rules import START, rule


class Clock:
    """A time that tests set, in ms."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> int:
        return self.now


HISTORY = Source(
    poll="coinglass.futures.liquidation.history",
    every="1m",
    settle="10s",
    arguments={"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1m"},
)
RATES = Source(poll="coinglass.futures.funding_rate.exchange_list", explode="stablecoin_margin_list")


ORDERS: dict[str, Any] = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": 1_000}


@pytest.fixture
def market() -> Market:
    return Market()


@pytest.fixture
def cg() -> Iterator[CoinGlass]:
    with CoinGlass.sandbox() as client:
        yield client


def test_each_bar_of_a_history_comes_once_and_only_when_it_has_ended(cg: CoinGlass) -> None:
    clock, heard = Clock(), list[Heard]()
    poll = Poll("bars", HISTORY, cg, clock)
    assert poll.own_clock
    for _ in range(6):
        clock.now += 50_000
        poll.once(heard.append)
    rows = [one.at_ms for one in heard if one.what == "row"]
    assert len(rows) == len(set(rows)) == 5
    assert rows == sorted(rows)
    assert [one.at_ms for one in heard if one.what == "clock"][-1] == clock.now - 70_000
    assert all(START - 70_000 <= at < clock.now - 70_000 for at in rows)
    assert {one.row["symbol"] for one in heard if one.what == "row"} == {"BTCUSDT"}, "as in an archive"
    poll.close()


def test_bars_that_are_longer_than_the_time_between_two_calls_come_once_each(market: Market) -> None:
    source = Source(poll=HISTORY.poll, every="1m", settle="10s", arguments={**HISTORY.arguments, "interval": "1h"})
    heard: list[Heard] = []
    with client(market) as cg:
        begun = market.clock.now
        poll = Poll("bars", source, cg, lambda: ms(market.clock.now))
        for _ in range(5 * 60):
            market.clock.advance(60)
            poll.once(heard.append)
    assert [one.at_ms for one in heard if one.what == "row"] == [ms(begun) // HOUR * HOUR + n * HOUR for n in range(5)]
    times = [one.at_ms for one in heard if one.what in {"row", "clock"}]
    assert times == sorted(times), "the clock of a source says that no older row will come"


def test_a_clock_that_is_set_back_brings_no_row_twice(market: Market) -> None:
    source = Source(poll="coinglass.futures.liquidation.order", arguments=ORDERS)
    clock, heard = Clock(), list[Heard]()
    market.orders = [START + number * 60_000 for number in range(60)]
    with client(market, at=datetime.fromtimestamp(START / 1_000, UTC)) as cg:
        market.clock.advance(3_600)
        poll = Poll("orders", source, cg, clock)
        for minutes in (10, 20, 5, 6, 25):
            clock.now = START + minutes * 60_000
            poll.once(heard.append)
    rows = [one.at_ms for one in heard if one.what == "row"]
    assert rows == [at for at in market.orders if at < START + 25 * 60_000 - 10_000]


def test_a_history_whose_arguments_have_other_names_on_the_wire_is_polled() -> None:
    clock, heard = Clock(), list[Heard]()
    with Ztdx.sandbox() as client:
        poll = Poll("rates", Source(poll="ztdx.market.funding_rate", arguments={"symbol": "BTCUSDT"}), client, clock)
        clock.now += 60_000
        poll.once(heard.append)
    assert heard[-1].what == "clock"


def test_what_a_history_requires_and_a_poll_sets_is_not_asked_for(market: Market) -> None:
    source = Source(poll="coinglass.futures.price.history", arguments=HISTORY.arguments)
    heard: list[Heard] = []
    with client(market) as cg:
        poll = Poll("prices", source, cg, lambda: ms(market.clock.now))
        market.clock.advance(120)
        poll.once(heard.append)
    assert [one.what for one in heard].count("row") == 2


def test_anything_else_gives_all_its_rows_each_time(cg: CoinGlass) -> None:
    clock, heard = Clock(), list[Heard]()
    poll = Poll("rates", RATES, cg, clock)
    assert not poll.own_clock
    poll.once(heard.append)
    rows = [one.row for one in heard if one.what == "row"]
    assert len({row["exchange"] for row in rows}) > 1
    assert all("funding_rate" in row for row in rows)


def test_after_a_fault_the_rows_between_come_late_and_the_gap_counts_as_repaired() -> None:
    clock, heard = Clock(), list[Heard]()
    with CoinGlass.sandbox(case={"futures.liquidation.history": ["vendor-fault", "observed"]}) as client:
        poll = Poll("bars", HISTORY, client.with_options(max_retries=0), clock)
        clock.now += 130_000
        poll.once(heard.append)
        assert [one.what for one in heard] == ["blind"]
        assert heard[0].reason
        clock.now += 60_000
        poll.once(heard.append)
    what = [one.what for one in heard]
    assert what[0] == "blind"
    assert what.count("row") == 3
    assert what[-2:] == ["seeing", "clock"]
    assert heard[-2].repaired


def test_a_poll_ends_when_it_is_told_to(cg: CoinGlass) -> None:
    ended, heard = threading.Event(), list[Heard]()

    def say(one: Heard) -> None:
        heard.append(one)
        ended.set()

    Poll("rates", RATES, cg, Clock()).run(say, ended)
    assert heard


LARGE = {"exchange": "Binance", "symbol": "BTCUSDT", "state": "1"}
MONTHS = {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1M"}


@pytest.mark.parametrize(
    ("call", "arguments", "said"),
    [
        ("coinglass.futures.liquidation.histry", {}, "has no operation"),
        ("ztdx.trade.new_order", {}, "changes something"),
        ("coinglass.futures.orderbook.large_limit_order_history", LARGE, "have no fixed time"),
        ("coinglass.futures.liquidation.history", {"exchnge": "Binance"}, "did you mean exchange"),
        ("coinglass.futures.supported_coins", {"symbol": "BTC"}, "it has: none"),
        ("coinglass.futures.liquidation.history", {"exchange": "Binance"}, "needs the argument 'symbol'"),
        ("coinglass.futures.liquidation.history", {"limit": 10}, "limit is set by the watch"),
        ("ztdx.market.funding_rate", {"start_time": 1}, "start_time is set by the watch"),
        ("coinglass.futures.liquidation.history", MONTHS, "interval: '1M' is not a whole number"),
    ],
)
def test_what_cannot_be_polled_is_refused(call: str, arguments: dict[str, Any], said: str, cg: CoinGlass) -> None:
    with pytest.raises(ConfigurationError, match=f"source x: .*{said}"):
        Poll("x", Source(poll=call, arguments=arguments), cg, Clock())


def test_clients_are_found_by_the_name_of_their_api() -> None:
    with client_of("coinglass", sandbox=True, plan="Startup") as client:
        assert client.plan.name == "Startup"
    with pytest.raises(ConfigurationError, match="has no API 'coinglas'"):
        client_of("coinglas", sandbox=True, plan=None)


def test_a_stream_hands_over_its_rows_with_the_time_of_the_vendor(cg: CoinGlass) -> None:
    pytest.importorskip("websockets")
    heard: queue.Queue[Heard] = queue.Queue()
    now = int(datetime.now(UTC).timestamp() * 1_000) + 60_000
    listening = Listening("live", Source(stream="coinglass.stream.liquidation_orders"), cg, lambda: now)
    ended = threading.Event()
    thread = threading.Thread(target=listening.run, args=(heard.put, ended))
    thread.start()
    first = heard.get(timeout=60)
    ended.set()
    listening.close()
    thread.join(60)
    assert not thread.is_alive()
    assert first.what == "row"
    assert first.row["volume_usd"] > 0
    assert first.at_ms < now


def test_gaps_of_a_stream_make_rules_blind() -> None:
    streams = pytest.importorskip("perpkit.streams")
    since = datetime(2026, 5, 1, tzinfo=UTC)
    opened = streams.Gap(id=1, reason=streams.Reason.LOST, detail="code 1006", since=since)
    ended = streams.Gap(id=1, reason=streams.Reason.LOST, detail="code 1006", since=since, until=since, repaired=True)

    class Interrupted:
        channel = channels.LIQUIDATION_ORDERS

        def __iter__(self) -> Iterator[Any]:
            yield opened
            yield ended
            raise streams.StreamError("it is over")

    heard: list[Heard] = []
    source = Source(stream="coinglass.stream.liquidation_orders")
    client = SimpleNamespace(stream=SimpleNamespace(liquidation_orders=Interrupted))
    Listening("live", source, client, Clock()).run(heard.append, threading.Event())
    assert [(one.what, one.repaired) for one in heard] == [("blind", False), ("seeing", True), ("blind", False)]
    assert "connection lost: code 1006" in heard[0].reason
    assert "it is over" in heard[2].reason


def test_a_broken_message_is_a_gap_and_the_stream_goes_on() -> None:
    streams = pytest.importorskip("perpkit.streams")

    class Broken:
        """Raises once, and goes on when it is iterated over again, as streams do."""

        channel = channels.LIQUIDATION_ORDERS
        turns = 0

        def __iter__(self) -> Iterator[Any]:
            self.turns += 1
            if self.turns == 1:
                raise streams.BrokenMessageError("no number", channel="liquidationOrders", body=b"{}", path="$.data")
            yield UnknownRow(5.0)

    heard: list[Heard] = []
    source = Source(stream="coinglass.stream.liquidation_orders")
    client = SimpleNamespace(stream=SimpleNamespace(liquidation_orders=Broken))
    Listening("live", source, client, Clock()).run(heard.append, threading.Event())
    assert [one.what for one in heard] == ["blind", "seeing", "row"]
    assert heard[0].reason == "no number"
    assert heard[2].row == {"usd": 5.0}


@frozen
class UnknownRow:
    usd: float


def test_a_source_that_fails_makes_its_rules_blind_and_stops_no_other(caplog: pytest.LogCaptureFixture) -> None:
    class Failing(Feed):
        def run(self, say: Any, ended: threading.Event) -> None:
            super().run(say, ended)
            raise ZeroDivisionError

    rules = [rule(name=name, source="feed", measure="last", field="usd", above=100) for name in ("one", "two")]
    rules[1] = convert({**to_builtins(rules[1]), "source": "other"}, Rule)
    watch, store = Watch(rules, START), Store(None)
    told, ended = set[str](), threading.Event()

    def deliver(delivery: Any) -> None:
        told.add(delivery.line.partition("Z ")[2].partition(":")[0])
        if {"UNKNOWN one", "FIRED two"} <= told:
            ended.set()

    courier = Courier(store, {"desk": deliver})
    desk = Desk(rules, watch, store, Metrics(watch, store.waiting), courier.notify)
    feeds = {
        "feed": Failing(Heard("feed", "row", START, {"usd": 101})),
        "other": Feed(Heard("other", "row", START, {"usd": 101})),
    }
    run(desk, feeds, courier, ended, lambda: START + 1)
    assert "source feed has failed" in caplog.text
    assert told == {"FIRED one", "UNKNOWN one", "FIRED two"}
    store.close()


def test_a_stream_that_is_not_there_is_refused(cg: CoinGlass) -> None:
    with pytest.raises(ConfigurationError, match=r"source x: coinglass\.stream\.absent cannot be opened"):
        Listening("x", Source(stream="coinglass.stream.absent"), cg, Clock())


class Feed:
    """A source that says what a test wants."""

    own_clock = False

    def __init__(self, *heard: Heard) -> None:
        self._heard = heard
        self.closed = False

    def run(self, say: Any, ended: threading.Event) -> None:
        for one in self._heard:
            say(one)

    def close(self) -> None:
        self.closed = True


def test_a_running_watch_keeps_and_delivers_and_ends() -> None:
    one = rule(measure="sum", field="usd", window="1m", above=100)
    watch, store = Watch([one], START), Store(None)
    told, ended = list[str](), threading.Event()

    def deliver(delivery: Any) -> None:
        told.append(delivery.line)
        ended.set()

    courier = Courier(store, {"desk": deliver})
    metrics = Metrics(watch, store.waiting)
    feed = Feed(Heard("feed", "row", START, {"usd": 99}), Heard("feed", "row", START + 1, {"usd": 1}))
    run(Desk([one], watch, store, metrics, courier.notify), {"feed": feed}, courier, ended, lambda: START + 1)
    assert "FIRED one: 100" in told[0]
    assert feed.closed
    assert store.state()["sources"] == {"feed": START + 1}
    store.close()


def test_everything_that_is_heard_reaches_the_rules() -> None:
    watch = Watch([rule(measure="absent", window="1m")], START)
    assert hear(watch, Heard("feed", "clock", START + 59_999)) == []
    assert [one.kind for one in hear(watch, Heard("feed", "clock", START + 60_000))] == ["fired"]
    assert [one.kind for one in hear(watch, Heard("feed", "blind", START + 60_001, reason="down"))] == ["unknown"]
    assert hear(watch, Heard("feed", "seeing", START + 60_002)) == [], "silence counts anew"
    assert [one.kind for one in hear(watch, Heard("feed", "row", START + 60_003, {}))] == ["resolved"]


def test_metrics_show_rules_alerts_and_life() -> None:
    client = pytest.importorskip("prometheus_client")
    import httpx

    one = rule(measure="sum", field="usd", window="1m", above=100, by=["coin"])
    watch, store = Watch([one], START), Store(None)
    metrics = Metrics(watch, store.waiting)
    desk = Desk([one], watch, store, metrics, lambda: None)
    for number in range(150):
        desk.take(Heard("feed", "row", START, {"coin": f"C{number:03}", "usd": 50}))
    desk.take(Heard("feed", "row", START, {"coin": "C000", "usd": 50}))
    desk.pass_time(START, ["feed"])
    registry = client.CollectorRegistry()
    registry.register(metrics)
    text = client.generate_latest(registry).decode()
    assert 'perpkit_watch_value{group="C000",rule="one"} 100.0' in text
    assert 'perpkit_watch_state{group="C000",rule="one"} 1.0' in text
    assert 'perpkit_watch_alerts_total{kind="fired",rule="one"} 1.0' in text
    assert 'perpkit_watch_undelivered{target="desk"} 1.0' in text
    assert f"perpkit_watch_alive_timestamp_seconds {START / 1_000:.4g}" in text
    assert text.count("perpkit_watch_state{") == 100, "a market with many coins does not fill the metrics"
    end = metrics.serve("127.0.0.1", port := _free())
    try:
        assert "perpkit_watch_value" in httpx.get(f"http://127.0.0.1:{port}/metrics").text
        with pytest.raises(ConfigurationError, match=f"port {port}"):
            metrics.serve("127.0.0.1", port)
    finally:
        end()
    store.close()


def test_labels_are_short_and_none_comes_twice() -> None:
    pytest.importorskip("prometheus_client")
    watch = Watch([rule(measure="last", field="usd", above=100, by=["coin", "venue"])], START)
    metrics = Metrics(watch, dict)
    for coin, venue in (("a,b", "c"), ("a", "b,c"), ("x" * 5_000, "y")):
        watch.observe("feed", START, {"coin": coin, "venue": venue, "usd": 1})
    _, state = [*metrics.collect()][:2]
    assert [one.labels["group"] for one in state.samples] == ["a,b,c", "x" * 100]


def test_prometheus_never_reads_while_rules_change() -> None:
    pytest.importorskip("prometheus_client")
    watch, store = Watch([one := rule(measure="sum", field="usd", window="1m", above=1)], START), Store(None)
    metrics = Metrics(watch, store.waiting)
    desk = Desk([one], watch, store, metrics, lambda: None)
    asking = threading.Thread(target=lambda: [*metrics.collect()])
    with metrics.lock:
        asking.start()
        asking.join(0.05)
        assert asking.is_alive(), "it waits"
        changing = threading.Thread(target=desk.take, args=(Heard("feed", "row", START, {"usd": 2}),))
        changing.start()
        changing.join(0.05)
        assert changing.is_alive()
    asking.join(60)
    changing.join(60)
    assert store.waiting() == {"desk": 1}
    store.close()


def _free() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def test_metrics_without_their_library_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "prometheus_client", None)
    with pytest.raises(ConfigurationError, match=r"perpkit\[watch\]"):
        Metrics(Watch([], START), dict).serve("127.0.0.1", 0)
