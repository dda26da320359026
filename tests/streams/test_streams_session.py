"""One connection on a simulated clock: when it connects, beats, gives up, and what its consumers are told."""

from __future__ import annotations

import json
from typing import Any

import pytest

from perpkit._runtime.stream.addressing import texts
from perpkit._runtime.stream.failures import Loss, OpenFailure, closed
from perpkit._runtime.stream.notices import Gap, Reason, UnknownMessage
from perpkit._runtime.stream.options import Options
from perpkit._runtime.stream.subscription import Consumer
from perpkit.coinglass import channels, models
from perpkit.errors import PlanError
from perpkit.hooks import Hooks
from perpkit.streams import (
    BrokenMessageError,
    MessageTooLargeError,
    Repair,
    SlowConsumerError,
    StreamConnectionError,
    StreamLoginError,
    StreamPlanError,
)
from tests.streams.exchange import KEY, PAIRS, Exchange, chance, settings
from tests.streams.stage import START, Actor, Seat, Stage

LIQUIDATIONS = channels.LIQUIDATION_ORDERS
NAME = {"channel": "liquidationOrders"}
TRADES = {"exchange": "Binance", "symbol": "BTCUSDT", "min_volume_usd": 10}
ROW = {
    "baseAsset": "BTC",
    "exName": "Binance",
    "price": 1.5,
    "side": 1,
    "symbol": "BTCUSDT",
    "time": 1750000000000,
    "volUsd": 10.0,
}


class Scene:
    """A vendor, a session and a consumer of liquidations."""

    def __init__(self, options: dict[str, Any] | None = None, **listening: Any) -> None:
        self.stage = Stage()
        self.vendor = Exchange(self.stage, chance(1), lateness=0.0)
        self.actor = Actor(self.stage, settings(**(options or {})), channels.STREAM, self.vendor, lambda: 0.5)
        self.seat = self.actor.listen(LIQUIDATIONS, NAME, **listening)

    def say(self, *rows: dict[str, Any], channel: str = "liquidationOrders") -> None:
        self.actor.session.received(json.dumps({"channel": channel, "data": [{**ROW, **row} for row in rows]}).encode())

    def gaps(self, seat: Seat | None = None) -> list[Gap]:
        return [one for one in (seat or self.seat).taken if isinstance(one, Gap)]


def test_rows_come_one_by_one_and_both_spellings_are_read() -> None:
    scene = Scene()
    scene.stage.run(1)
    scene.say({"price": 1.0}, {"price": 2.0})
    renamed = {"baseAsset": "base_asset", "exName": "exchange", "volUsd": "volume_usd"}
    row = {renamed.get(name, name): value for name, value in ROW.items()}
    scene.actor.session.received(json.dumps({"data": [row], "channel": "liquidationOrders"}).encode())
    assert [one.price for one in scene.seat.taken] == [1.0, 2.0, 1.5]
    assert all(isinstance(one, models.StreamedLiquidation) for one in scene.seat.taken)


def test_the_key_is_in_the_query_and_nowhere_else() -> None:
    scene = Scene()
    scene.stage.run(1)
    assert scene.actor.urls == [f"wss://vendor.test?cg-api-key={KEY}"]
    assert KEY not in "".join(scene.actor.sent)


@pytest.mark.parametrize("code", [1000, 1001, 1006, 1011])
def test_every_close_is_an_interruption_that_is_told_and_resolved(code: int) -> None:
    scene = Scene()
    scene.stage.run(20)
    scene.vendor.cut(closed(code, "bye", by_us=False))
    opened = scene.gaps()
    assert [gap.resolved for gap in opened] == [False]
    assert opened[0].since.timestamp() == pytest.approx(START + 0.1, abs=0.01)  # the last frame
    scene.stage.run(30)
    first, second = scene.gaps()
    assert (first.id, second.id, second.resolved, second.repaired) == (1, 1, True, False)
    assert second.until is not None
    assert second.until > first.since


def test_accept_then_close_waits_longer_and_longer() -> None:
    scene = Scene()
    scene.vendor.closing = 10**6
    scene.stage.run(3600)
    assert 60 < scene.vendor.connections < 140  # at a mean of 30 s, and not some thousands
    assert len({gap.id for gap in scene.gaps()}) <= scene.vendor.connections


def test_a_handshake_alone_does_not_end_the_row_of_failures() -> None:
    scene = Scene()
    scene.vendor.closing = 6
    scene.stage.run(600)
    waits = scene.actor.waits
    assert waits[:6] == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0]
    scene.say({})
    scene.vendor.cut()
    scene.stage.run(700)
    assert scene.actor.waits[6] == 0.5  # data came, and it lasted


@pytest.mark.parametrize("status", [408, 418, 425, 429, 500, 502, 503, 504, 520, 522, 530])
def test_passing_statuses_are_tried_again(status: int) -> None:
    scene = Scene()
    scene.vendor.failures = [OpenFailure("status", f"HTTP {status}", status=status)]
    scene.stage.run(30)
    assert scene.seat.error is None
    assert scene.vendor.subscribed
    assert [gap.reason for gap in scene.gaps()] == [Reason.NOT_CONNECTED] * 2


def test_the_wait_that_the_vendor_asks_for_is_kept() -> None:
    scene = Scene()
    scene.vendor.failures = [OpenFailure("status", "HTTP 429", status=429, retry_after=77.0)]
    scene.stage.run(77)
    assert scene.actor.opened == 1
    scene.stage.run(78)
    assert scene.actor.opened == 2


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (OpenFailure("status", "HTTP 401", status=401), StreamLoginError),
        (OpenFailure("status", "HTTP 403", status=403), StreamLoginError),
        (OpenFailure("status", "HTTP 404", status=404), StreamConnectionError),
        (OpenFailure("redirect", "HTTP 302", status=302), StreamConnectionError),
        (OpenFailure("certificate", "self-signed certificate"), StreamConnectionError),
    ],
)
def test_what_another_try_cannot_change_ends_with_an_error(failure: OpenFailure, kind: type[Exception]) -> None:
    scene = Scene()
    scene.vendor.failures = [failure]
    scene.stage.run(30)
    assert isinstance(scene.seat.error, kind)
    assert scene.actor.opened == 1
    assert KEY not in str(scene.seat.error)


def test_a_name_that_is_not_found_has_a_deadline() -> None:
    scene = Scene()
    scene.vendor.failures = [OpenFailure("name", "the host was not found")] * 1000
    scene.stage.run(600)
    assert scene.seat.error is None
    scene.stage.run(1200)
    assert isinstance(scene.seat.error, StreamConnectionError)
    assert "not found" in str(scene.seat.error)


def test_a_refused_address_is_tried_again_if_it_worked_before() -> None:
    scene = Scene()
    scene.stage.run(30)
    scene.vendor.failures = [OpenFailure("status", "HTTP 404", status=404)]
    scene.vendor.cut()
    scene.stage.run(60)
    assert scene.seat.error is None
    assert scene.vendor.subscribed


@pytest.mark.parametrize("at", [1.0, 10.0, 19.9, 20.2, 25.0, 39.0])
def test_a_dead_connection_is_noticed_within_one_and_a_half_heartbeats(at: float) -> None:
    scene = Scene()
    scene.stage.run(at)
    scene.vendor.freeze()
    scene.stage.run(at + 1.5 * 20 + 0.2)
    (gap,) = scene.gaps()[:1]
    assert gap.reason is Reason.SILENT
    assert gap.since.timestamp() <= START + at + 0.01


def test_a_server_that_ignores_protocol_pings_and_answers_heartbeats_is_kept() -> None:
    scene = Scene()
    scene.stage.run(3600)
    assert scene.vendor.connections == 1
    assert scene.actor.sent.count("ping") == pytest.approx(181, abs=2)


def test_data_is_a_sign_of_life_too() -> None:
    scene = Scene()
    scene.vendor.pong = False
    for second in range(1, 200):
        scene.stage.at(second, lambda: scene.say({}))
    scene.stage.run(200)
    assert scene.vendor.connections == 1


def test_a_suspended_machine_is_named() -> None:
    scene = Scene()
    scene.stage.run(30)
    scene.vendor.freeze()
    scene.stage.asleep = 3600.0
    scene.stage.run(60)
    gap = scene.gaps()[0]
    assert "suspended for 3600 s" in gap.detail
    assert gap.since.timestamp() < START + 31


def test_a_blocked_program_is_named_and_nothing_is_judged_before_it_has_read() -> None:
    scene = Scene()
    scene.stage.run(19.0)
    scene.actor.delay = 50.0  # the next rest ends so much too late, as when the loop is blocked
    scene.stage.run(80.0)
    scene.actor.delay = 0.0
    assert scene.gaps() == []
    scene.vendor.cut()
    assert "blocked for" in scene.gaps()[0].detail


def test_a_refusal_in_plain_text_is_an_error_of_that_stream_alone() -> None:
    scene = Scene()
    trades = scene.actor.listen(channels.FUTURES_TRADES, TRADES)
    scene.stage.run(1)
    scene.actor.session.received(b"futures_trades@Binance_BTCUSDT@10 need upgrade plan")
    scene.say({})
    scene.stage.run(2)
    assert isinstance(trades.error, StreamPlanError)
    assert isinstance(trades.error, PlanError)
    assert trades.error.channel == "futures_trades@Binance_BTCUSDT@10"
    assert scene.seat.error is None
    assert len(scene.seat.taken) == 1
    assert not any("unsubscribe" in text for text in scene.actor.sent)


@pytest.mark.parametrize("frame", [b"", b"pong", b"hello", b"{", b"[1]", b"\xff\xfe", b'{"channel":[]}', b"[" * 9999])
def test_frames_that_are_no_messages_are_survived(frame: bytes) -> None:
    scene = Scene()
    scene.stage.run(1)
    scene.actor.session.received(frame)
    scene.say({})
    assert len(scene.seat.taken) == 1


def test_a_broken_message_is_told_at_its_place_and_the_stream_goes_on() -> None:
    scene = Scene()
    scene.stage.run(1)
    scene.seat.takes = False
    scene.say({"price": 1.0})
    scene.say({"price": "abc"})
    scene.say({"price": 2.0})
    scene.seat.takes = True
    scene.seat.take()
    assert isinstance(scene.seat.error, BrokenMessageError)
    assert scene.seat.error.path == "$.data[0].price"
    assert [one.price for one in scene.seat.taken] == [1.0]
    scene.seat.take()
    assert [one.price for one in scene.seat.taken] == [1.0, 2.0]


def test_a_lenient_client_keeps_the_good_rows_and_reports_the_others() -> None:
    seen: list[Any] = []
    scene = Scene({"decoding": "lenient", "hooks": Hooks(on_rejected=seen.append)})
    scene.stage.run(1)
    scene.say({"price": "abc"}, {"price": 3.0})
    assert [one.price for one in scene.seat.taken] == [3.0]
    assert [event.path for event in seen] == ["$.data[0].price"]


def test_two_consumers_share_one_subscription_and_the_last_one_ends_it() -> None:
    scene = Scene()
    scene.stage.run(1)
    other = scene.actor.listen(LIQUIDATIONS, NAME)
    scene.stage.run(2)
    scene.say({})
    assert len(scene.seat.taken) == len(other.taken) == 1
    assert sum("subscribe" in text for text in scene.actor.sent) == 1
    scene.actor.session.remove(other.consumer)
    scene.stage.run(3)
    scene.say({})
    assert (len(scene.seat.taken), len(other.taken)) == (2, 1)
    third = scene.actor.listen(channels.FUTURES_TRADES, TRADES)
    scene.actor.session.remove(scene.seat.consumer)
    scene.stage.run(4)
    assert '{"method":"unsubscribe","channels":["liquidationOrders"]}' in scene.actor.sent
    scene.actor.session.remove(third.consumer)
    scene.stage.run(5)
    assert scene.actor.session.ended


@pytest.mark.parametrize("repair", [None, Repair(pairs=PAIRS, lateness=1.0)])
def test_a_program_that_goes_on_where_it_ended_joins_a_channel_that_is_read_already(repair: Repair | None) -> None:
    scene = Scene()
    scene.stage.run(10)
    consumer = Consumer(LIQUIDATIONS, Options.of(LIQUIDATIONS, repair=repair), scene.stage.wall)
    consumer.before = START - 100, ()
    seat = Seat(consumer)
    consumer.mailbox.wake = seat.take
    scene.actor.session.add(LIQUIDATIONS, texts(LIQUIDATIONS, NAME), consumer)
    scene.stage.run(20)
    opened, ended = scene.gaps(seat)
    assert opened.reason is Reason.RESTART
    assert (ended.id, ended.resolved, ended.repaired) == (opened.id, True, repair is not None)
    assert ended.until is not None
    assert ended.until.timestamp() == pytest.approx(START + 10, abs=0.01)
    assert scene.gaps() == []


def test_subscriptions_are_restored_in_one_frame() -> None:
    scene = Scene()
    scene.actor.listen(channels.FUTURES_TRADES, TRADES)
    scene.stage.run(30)
    before = len(scene.actor.sent)
    scene.vendor.cut()
    scene.stage.run(40)
    again = json.loads(scene.actor.sent[before])
    assert again == {"method": "subscribe", "channels": ["liquidationOrders", "futures_trades@Binance_BTCUSDT@10"]}


def test_nested_interruptions_extend_one_gap() -> None:
    scene = Scene()
    scene.stage.run(30)
    scene.vendor.failures = [OpenFailure("network", "unreachable")] * 3
    scene.vendor.cut()
    scene.stage.run(100)
    assert [(gap.id, gap.resolved) for gap in scene.gaps()] == [(1, False), (1, True)]


def test_each_stream_has_its_own_gap_and_nested_interruptions_extend_each() -> None:
    scene = Scene()
    trades = scene.actor.listen(channels.FUTURES_TRADES, TRADES)
    scene.stage.run(30)
    other = scene.actor.listen(LIQUIDATIONS, NAME)
    for _ in range(2):
        scene.vendor.failures = [OpenFailure("network", "unreachable")] * 3
        scene.vendor.cut()
        scene.stage.run(scene.stage.now + 100)
    assert scene.actor.opened == 1 + 2 * 4
    told = [(number, ended) for number in (1, 2) for ended in (False, True)]
    for seat in (scene.seat, trades, other):
        assert [(gap.id, gap.resolved) for gap in scene.gaps(seat)] == told


def test_a_slow_consumer_never_delays_another() -> None:
    scene = Scene(when_full="error", max_queue=5)
    quick = scene.actor.listen(LIQUIDATIONS, NAME)
    scene.stage.run(1)
    scene.seat.takes = False
    for _ in range(20):
        scene.say({})
    assert len(quick.taken) == 20
    scene.stage.run(10)
    scene.seat.takes = True
    scene.seat.take()
    assert len(scene.seat.taken) == 5
    assert isinstance(scene.seat.error, SlowConsumerError)
    assert scene.vendor.connections == 1
    scene.say({})
    assert len(quick.taken) == 21


def test_a_message_that_is_too_large_ends_with_a_named_error() -> None:
    scene = Scene()
    scene.stage.run(1)
    scene.vendor.cut(Loss(Reason.LOST, "a message was too large", too_large=True))
    scene.stage.run(30)
    assert isinstance(scene.seat.error, MessageTooLargeError)
    assert scene.vendor.connections == 1


def test_a_consumer_that_is_garbage_is_given_up() -> None:
    scene = Scene()
    scene.stage.run(1)
    scene.seat.consumer.abandoned = True
    scene.stage.run(10)
    assert scene.actor.session.ended


def test_closing_ends_every_stream() -> None:
    scene = Scene()
    scene.stage.run(1)
    scene.actor.session.close()
    scene.stage.run(2)
    assert scene.seat.error is not None
    assert scene.actor.session.ended


def test_a_second_life_begins_where_the_first_one_ended() -> None:
    scene = Scene()
    scene.stage.run(1)
    scene.actor.session.remove(scene.seat.consumer)
    scene.stage.run(10)
    again = scene.actor.listen(LIQUIDATIONS, NAME)
    scene.stage.run(20)
    scene.say({})
    assert len(again.taken) == 1
    assert scene.vendor.connections == 2


def test_unknown_messages_hold_everything() -> None:
    content = {"channel": "x", "event": "new"}
    message = UnknownMessage(kind="new", content=content)
    assert (message.kind, message.content) == ("new", content)
