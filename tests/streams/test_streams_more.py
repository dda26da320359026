"""Where streams are, what passes, and what is asked again: the corners of a session."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from attrs import define, evolve

from perpkit._runtime.description.api import Meaning, Rule
from perpkit._runtime.description.channel import Outcome, Reply, Sign
from perpkit._runtime.stream.addressing import texts
from perpkit._runtime.stream.notices import Gap, Reason, Repaired
from perpkit._runtime.stream.options import Options
from perpkit._runtime.times import to_datetime
from perpkit.coinglass import channels
from perpkit.errors import ConfigurationError, ParameterError
from perpkit.streams import Repair, StreamRefusedError
from perpkit.streams.place import Place
from perpkit.ztdx import channels as ztdx_channels
from tests.streams import margin
from tests.streams.exchange import Exchange, chance, settings
from tests.streams.margin import Margin
from tests.streams.stage import START, Actor, Stage


@pytest.mark.parametrize(
    ("options", "url"),
    [
        ({}, "wss://open-ws.coinglass.com/ws-api"),
        ({"base_url": "https://other.test"}, "wss://open-ws.coinglass.com/ws-api"),
        ({"base_url": "http://127.0.0.1:8765"}, "ws://127.0.0.1:8765/ws-api"),
        ({"base_url": "https://localhost:8765"}, "wss://localhost:8765/ws-api"),
    ],
)
def test_streams_are_where_the_other_calls_go_if_that_is_this_machine(options: dict[str, Any], url: str) -> None:
    place = Place.of(settings(**options), channels.STREAM)
    assert place.url == url
    assert place.recorded is None


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, "exchange: is required"),
        ({"exchange": "Binance", "symbol": "BTCUSDT", "min_volume_usd": -1}, "min_volume_usd"),
        ({"exchange": "Binance", "sybol": "BTCUSDT"}, "did you mean symbol"),
        ({"exchange": "Binance", "zzz": 1}, "it takes exchange, symbol, min_volume_usd"),
    ],
)
def test_arguments_are_checked_before_anything_is_sent(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ParameterError, match=words):
        texts(channels.FUTURES_TRADES, arguments)


def test_repair_is_refused_where_rest_has_nothing() -> None:
    stage = Stage()
    actor = Actor(stage, settings(), channels.STREAM, Exchange(stage, chance(1)), lambda: 0.5)
    trades = {"exchange": "Binance", "symbol": "BTCUSDT", "min_volume_usd": 10}
    with pytest.raises(ConfigurationError, match="REST has no history"):
        actor.listen(channels.FUTURES_TRADES, trades, repair=[("Binance", "BTC")])
    with pytest.raises(ConfigurationError, match="token"):
        actor.listen(channels.FUTURES_TRADES, trades, token=lambda: "x")
    with pytest.raises(ConfigurationError, match="never dropped"):
        actor.listen(ztdx_channels.UNIFIED_ACCOUNT, {}, when_full="drop-oldest")


EVERY = (*channels.CHANNELS, *ztdx_channels.CHANNELS)


@pytest.mark.parametrize("channel", EVERY, ids=lambda channel: channel.call_path)
def test_what_a_full_queue_does_depends_on_the_channel(channel: Any) -> None:
    default = Options.of(channel).when_full
    if channel.private:
        assert default == "error"
    else:
        assert default == ("conflate" if channel.nature == "state" else "drop-oldest")
    if channel.nature == "log":
        with pytest.raises(ConfigurationError, match="each of its messages counts"):
            Options.of(channel, when_full="conflate")


@pytest.fixture
def busy() -> Any:
    """Return a vendor of streams that can refuse a subscription for a while."""
    reply = Reply(outcome=Outcome.REFUSED, sign=Sign(text="(?P<address>\\S+) try later"), to="subscribe")
    rule = Rule(meaning=Meaning.RATE_LIMIT, message="try later")
    server = channels.STREAM
    return evolve(server, replies=(*server.replies, reply), rules=(rule, *server.rules))


def test_a_refusal_for_a_while_is_tried_again(busy: Any) -> None:
    stage = Stage()
    vendor = Exchange(stage, chance(1))
    actor = Actor(stage, settings(), busy, vendor, lambda: 0.5)
    seat = actor.listen(channels.LIQUIDATION_ORDERS, {"channel": "liquidationOrders"})
    stage.run(1)
    actor.session.received(b"liquidationOrders try later")
    assert isinstance(seat.taken[0], Gap)
    stage.run(10)
    assert sum("subscribe" in text for text in actor.sent) == 2
    assert seat.taken[-1].resolved
    assert seat.error is None


def test_a_refusal_of_something_else_is_ignored() -> None:
    stage = Stage()
    actor = Actor(stage, settings(), channels.STREAM, Exchange(stage, chance(1)), lambda: 0.5)
    seat = actor.listen(channels.LIQUIDATION_ORDERS, {"channel": "liquidationOrders"})
    stage.run(1)
    actor.session.received(b"somethingElse need upgrade plan")
    assert seat.error is None


def test_a_login_that_is_not_answered_is_tried_on_a_new_connection() -> None:
    stage = Stage()
    vendor = Margin(stage)
    actor = Actor(stage, margin.settings(), ztdx_channels.STREAM, vendor, lambda: 0.5)
    seat = actor.listen(ztdx_channels.UNIFIED_ACCOUNT)
    vendor.ignored = '"auth"'
    stage.run(15)
    assert seat.taken[0].reason is Reason.UNACKNOWLEDGED
    vendor.ignored = ""
    stage.run(40)
    assert seat.taken[-1] is not None
    assert seat.error is None
    assert actor.opened == 3


@define
class Liquidation:
    """A row that REST knows by its id."""

    id: str
    created_at: datetime


def test_rows_that_rest_knows_by_an_id_are_given_once_after_each_gap() -> None:
    stage = Stage()
    vendor = Margin(stage)
    actor = Actor(stage, margin.settings(), ztdx_channels.STREAM, vendor, lambda: 0.5)
    seat = actor.listen(ztdx_channels.UNIFIED_ACCOUNT, repair=Repair())
    begin = to_datetime(int(START * 1000), "ms")
    rows = [Liquidation(str(number), begin + timedelta(seconds=number)) for number in (-100, 12, 13)]
    vendor.answers["unified_liquidations"] = (rows, 1)
    for moment in (14, 30):
        stage.run(moment)
        vendor.cut()
    stage.run(60)
    given = [one for one in seat.taken if isinstance(one, Repaired)]
    assert [one.row.id for one in given] == ["12", "13"]
    ends = [one for one in seat.taken if isinstance(one, Gap) and one.resolved]
    assert [(one.repaired, one.rows) for one in ends] == [(True, 2), (True, 0)]


def test_rows_that_were_read_while_the_connection_was_lost_again_are_given_after_it() -> None:
    stage = Stage()
    vendor = Margin(stage)
    actor = Actor(stage, margin.settings(), ztdx_channels.STREAM, vendor, lambda: 0.5)
    seat = actor.listen(ztdx_channels.UNIFIED_ACCOUNT, repair=Repair())
    begin = to_datetime(int(START * 1000), "ms")
    vendor.answers["unified_liquidations"] = ([Liquidation("12", begin + timedelta(seconds=12))], 1)
    stage.run(14)
    vendor.cut()
    while "unified_liquidations" not in vendor.calls:
        stage.run(stage.now + 0.05)
    vendor.cut()  # the answer is on its way
    stage.run(60)
    assert vendor.calls.count("unified_liquidations") == 2
    assert [one.row.id for one in seat.taken if isinstance(one, Repaired)] == ["12"]
    assert [(one.id, one.rows) for one in seat.taken if isinstance(one, Gap) and one.resolved] == [(1, 1)]


def test_ids_of_rows_are_not_remembered_for_ever() -> None:
    stage = Stage()
    vendor = Margin(stage)
    actor = Actor(stage, margin.settings(), ztdx_channels.STREAM, vendor, lambda: 0.5)
    seat = actor.listen(ztdx_channels.UNIFIED_ACCOUNT, repair=Repair())
    begin = to_datetime(int(START * 1000), "ms")
    for number in range(1, 20):
        moment = begin + timedelta(seconds=number * 100)
        rows = [Liquidation(f"{number}-{one}", moment) for one in range(5)]
        stage.run(number * 100)
        vendor.answers["unified_liquidations"] = (rows, 1)
        vendor.cut()
        stage.run(number * 100 + 50)
    assert sum(isinstance(one, Repaired) for one in seat.taken) == 19 * 5
    assert len(seat.consumer.merging._given) == 5  # type: ignore[union-attr]


def test_a_stream_refusal_without_a_rule_is_a_refusal() -> None:
    stage = Stage()
    vendor = Margin(stage)
    actor = Actor(stage, margin.settings(), ztdx_channels.STREAM, vendor, lambda: 0.5)
    seat = actor.listen(ztdx_channels.TRADES, {"symbol": "BTCUSDT"})
    vendor.acknowledges = False
    stage.run(1)
    vendor.say(type="error", code="NEW_CODE", message="no")
    assert isinstance(seat.error, StreamRefusedError)
    assert seat.error.meaning is None
    assert "NEW_CODE" in str(seat.error)
