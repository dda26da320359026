"""Repair, in simulated worlds: true rows, a stream, a REST that lags, outages. Nothing is lost and nothing doubled."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from perpkit._runtime.errors import IncompleteHistoryError
from perpkit._runtime.stream.failures import closed
from perpkit._runtime.stream.notices import Gap, Reason
from perpkit.coinglass import channels
from perpkit.errors import ConfigurationError
from perpkit.streams import Repair
from tests.streams.exchange import PAIRS, Account, Event, Exchange, chance, settings
from tests.streams.stage import START, Actor, Stage
from tests.streams.world import ALL, LATENESS, SECONDS, World

NAME = {"channel": "liquidationOrders"}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "bounds",
    [
        {},
        {"skew": 3.0},
        {"skew": -3.0},
        {"replays": 10.0},
        {"replays": 10.0, "doubt": "hold"},
        {"order": "time"},
        {"order": "time", "skew": -3.0, "replays": 5.0},
    ],
    ids=str,
)
def test_within_the_bounds_nothing_is_lost_and_nothing_doubled(bounds: dict[str, Any], seed: int) -> None:
    world = World.of(seed, **bounds)
    assert world.verdict == (0, 0, 0, 0)
    assert world.account.repaired > 0 or "replays" in bounds
    assert all(told[0].id == told[-1].id and len(told) == 2 for told in world.account.gaps.values())


def test_rows_of_other_pairs_pass_without_repair() -> None:
    world = World.of(1)
    assert world.account.others > 0


def test_every_disconnect_is_told_and_gaps_do_not_overlap() -> None:
    world = World.of(3, outages=6)
    ends = [told[-1] for told in world.account.gaps.values()]
    assert [gap.id for gap in ends] == list(range(1, len(ends) + 1))
    assert all(one.until is not None and one.until <= two.since for one, two in pairwise(ends))


def test_in_the_order_of_time_rows_come_late_and_in_order() -> None:
    world = World.begun(5, order="time")
    for moment in (100.0, 200.0, 300.0):
        world.stage.at(moment, world.exchange.cut)
    world.end()
    assert world.verdict == (0, 0, 0, 0)
    assert world.account.inversions == 0


def test_sources_that_disagree_are_not_merged() -> None:
    world = World.begun(2)
    world.exchange.upside_down = True
    world.stage.at(100.0, world.exchange.cut)
    world.end()
    (gap,) = world.account.unrepaired
    assert "sources disagree" in gap.detail
    assert world.account.repaired == 0
    assert world.account.doubled == 0


def test_a_full_millisecond_leaves_the_gap_unrepaired_and_says_why() -> None:
    world = World.begun(2)
    world.exchange.rest_error = IncompleteHistoryError("200 rows in one millisecond")
    world.stage.at(100.0, world.exchange.cut)
    world.end()
    (gap,) = world.account.unrepaired
    assert "200 rows in one millisecond" in gap.detail
    assert gap.resolved


@pytest.mark.parametrize("doubt", ["emit", "hold"])
def test_a_row_that_may_have_been_given_is_given_or_waits_for_rest(doubt: str) -> None:
    stage = Stage()
    given: list[tuple[float, Any]] = []
    exchange = Exchange(stage, chance(1), lateness=LATENESS)
    actor = Actor(stage, settings(), channels.STREAM, exchange, lambda: 0.5)
    repair = Repair(pairs=PAIRS, lateness=LATENESS, doubt=doubt, agreement=0.0)  # type: ignore[arg-type]
    actor.listen(channels.LIQUIDATION_ORDERS, NAME, repair=repair).each = lambda item: given.append((stage.now, item))
    stage.run(30)
    exchange.cut()
    stage.run(31)
    missed = Event(30.2, int((START + 30.2) * 1000), "Binance", "BTC", 5.0, 7.0, listed=33.0)
    exchange.events["Binance", "BTC"].append(missed)
    exchange._send([missed])  # pyright: ignore[reportPrivateUsage]
    stage.run(60)
    ((moment, row),) = [(moment, item) for moment, item in given if not isinstance(item, Gap)]
    assert row.price == 5.0
    assert moment == 31.0 if doubt == "emit" else moment > 33.0


def test_a_row_that_waits_and_that_rest_does_not_have_is_left_out_and_said() -> None:
    stage = Stage()
    exchange = Exchange(stage, chance(1), lateness=LATENESS)
    actor = Actor(stage, settings(), channels.STREAM, exchange, lambda: 0.5)
    repair = Repair(pairs=PAIRS, lateness=LATENESS, doubt="hold", agreement=0.0)
    seat = actor.listen(channels.LIQUIDATION_ORDERS, NAME, repair=repair)
    stage.run(30)
    exchange.cut()
    stage.run(31)
    exchange._send([Event(30.2, int((START + 30.2) * 1000), "Binance", "BTC", 5.0, 7.0, 0)])  # pyright: ignore[reportPrivateUsage]
    stage.run(60)
    assert all(isinstance(item, Gap) for item in seat.taken)
    assert "1 rows that came again were not confirmed by REST and left out" in seat.taken[-1].detail


def test_only_the_pairs_above_the_minimum_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, Any]] = []
    answer = Exchange.answer

    def noted(self: Exchange, step: Any) -> Any:
        asked.append(dict(step.arguments))
        return answer(self, step)

    monkeypatch.setattr(Exchange, "answer", noted)
    world = World.begun(2, minimum=500_000.0)
    world.stage.at(100.0, world.exchange.cut)
    world.end()
    assert {(one["exchange"], one["symbol"]) for one in asked} == set(PAIRS)
    assert {one["min_liquidation_amount"] for one in asked} == {500_000.0}


@pytest.mark.parametrize(("share", "merged"), [(0.4, True), (0.9, False)])
def test_below_the_agreed_share_nothing_is_merged(share: float, merged: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Exchange.answer

    def most(self: Exchange, step: Any) -> Any:
        seconds, (rows, used) = answer(self, step)
        return seconds, ([row for row in rows if row.time % 3], used)

    monkeypatch.setattr(Exchange, "answer", most)
    world = World.begun(2, agreement=share)
    world.stage.at(100.0, world.exchange.cut)
    world.end()
    ((_, end),) = world.account.gaps.values()
    assert (end.repaired, world.account.repaired > 0) == (merged, merged)
    assert ("sources disagree" in end.detail) is not merged


def test_an_error_of_rest_that_passes_is_overcome() -> None:
    world = World.begun(2)
    world.stage.at(100.0, world.exchange.cut)
    world.stage.at(99.0, lambda: setattr(world.exchange, "rest_error", IncompleteHistoryError("busy")))
    world.stage.at(110.0, lambda: setattr(world.exchange, "rest_error", None))
    world.end()
    assert world.verdict == (0, 0, 0, 0)


def test_a_budget_that_is_spent_leaves_the_gap_unrepaired() -> None:
    world = World.begun(2, budget=1)
    world.stage.at(100.0, world.exchange.cut)
    world.end()
    (gap,) = world.account.unrepaired
    assert "more than 1 requests" in gap.detail


def test_an_interruption_during_the_repair_extends_the_gap() -> None:
    world = World.begun(2)
    world.stage.at(100.0, world.exchange.cut)
    world.stage.at(102.0, world.exchange.cut)
    world.end()
    assert world.verdict == (0, 0, 0, 0)
    assert len(world.account.gaps) == 1


@pytest.mark.parametrize("code", [1000, 1001, 1011])
def test_a_relay_that_is_frozen_and_then_closes_in_order_loses_nothing(code: int) -> None:
    world = World.begun(2)
    world.stage.at(102.0, world.exchange.freeze)
    world.stage.at(118.0, lambda: world.exchange.cut(closed(code, "", by_us=False)))
    world.end()
    assert world.verdict == (0, 0, 0, 0)
    (told,) = world.account.gaps.values()
    assert told[0].since.timestamp() <= START + 102.0


def test_an_audit_finds_what_the_vendor_dropped_silently() -> None:
    world = World.begun(2, audit=30.0)
    world.stage.at(100.0, lambda: setattr(world.exchange, "subscribed", False))  # pongs go on
    world.stage.at(130.0, lambda: setattr(world.exchange, "subscribed", True))
    world.end()
    assert world.verdict == (0, 0, 0, 0)
    assert {told[0].reason for told in world.account.gaps.values()} == {Reason.AUDIT}
    assert world.account.repaired > 0


def silently(world: World, start: float, end: float) -> None:
    """Let the vendor drop rows silently; it still answers heartbeats."""
    world.stage.at(start, lambda: setattr(world.exchange, "subscribed", False))
    world.stage.at(end, lambda: setattr(world.exchange, "subscribed", True))


def test_an_audit_finds_what_was_dropped_before_a_gap() -> None:
    world = World.begun(2, audit=60.0)
    silently(world, 115.0, 125.0)
    world.stage.at(150.0, world.exchange.cut)  # before the audit that would have found it
    world.end()
    assert world.verdict == (0, 0, 0, 0)


def test_an_audit_that_fails_is_made_up_for_by_the_next_one() -> None:
    world = World.begun(2, audit=60.0)
    silently(world, 115.0, 125.0)
    world.stage.at(130.0, lambda: setattr(world.exchange, "rest_error", IncompleteHistoryError("busy")))
    world.stage.at(220.0, lambda: setattr(world.exchange, "rest_error", None))
    world.end()
    assert world.verdict == (0, 0, 0, 0)
    assert {told[0].reason for told in world.account.gaps.values()} == {Reason.AUDIT}


@pytest.mark.parametrize("order", ["arrival", "time"])
@pytest.mark.parametrize("when_full", ["drop-oldest", "drop-newest", "error"])
def test_a_repair_may_have_more_rows_than_the_queue_holds(when_full: Any, order: Any) -> None:
    stage = Stage()
    exchange = Exchange(stage, chance(1), lateness=0.0)
    actor = Actor(stage, settings(), channels.STREAM, exchange, lambda: 0.5)
    repair = Repair(pairs=PAIRS, lateness=LATENESS, order=order)
    most = 10 if order == "arrival" else 400
    seat = actor.listen(channels.LIQUIDATION_ORDERS, NAME, repair=repair, max_queue=most, when_full=when_full)
    account = Account(exchange)
    seat.each = account.take
    stage.run(30)
    seat.takes = False  # a consumer does not run while rows are given

    def take() -> None:
        seat.takes = True
        seat.take()
        seat.takes = False
        stage.after(0.5, take)

    take()
    exchange.cut()
    for _ in range(300):
        exchange.happen()
    stage.run(120)
    assert seat.error is None
    assert seat.consumer.mailbox.dropped == 0
    assert account.repaired > 100
    assert (account.lost(ALL), account.doubled, account.unresolved, account.unrepaired) == (0, 0, [], [])


def test_an_audit_says_if_the_sources_disagree() -> None:
    world = World.begun(2, audit=60.0)
    world.stage.at(100.0, lambda: setattr(world.exchange, "upside_down", True))
    world.end()
    assert world.account.unrepaired
    assert all("sources disagree" in gap.detail for gap in world.account.unrepaired)


def test_without_an_audit_a_silent_drop_is_not_noticed() -> None:
    world = World.begun(2)
    world.stage.at(100.0, lambda: setattr(world.exchange, "subscribed", False))
    world.stage.at(130.0, lambda: setattr(world.exchange, "subscribed", True))
    world.end()
    assert world.account.lost(ALL) > 0
    assert world.account.gaps == {}


def test_a_gap_right_after_the_beginning_is_repaired_from_there() -> None:
    world = World.begun(4)
    world.stage.at(3.0, world.exchange.cut)
    world.end()
    assert world.verdict == (0, 0, 0, 0)


def test_rows_below_the_minimum_are_no_part_of_it() -> None:
    world = World.of(6, minimum=500_000.0)
    assert world.account.doubled == 0
    assert all(told[-1].repaired for told in world.account.gaps.values())


def test_the_ledger_forgets() -> None:
    world = World.of(1)
    world.stage.run(SECONDS + 1000)
    merging: Any = next(iter(world.actor.session._roster)).consumers[0].merging  # pyright: ignore[reportPrivateUsage]
    assert len(merging._ledger) == 0
    assert merging._ledger.start > START * 1000


@pytest.mark.parametrize(
    "options",
    [
        {"pairs": [("Binance",)]},
        {"pairs": []},
        {"pairs": [("Binance", 1)]},
        {"pairs": PAIRS, "skew": -1},
        {"pairs": PAIRS, "budget": 0},
        {"pairs": PAIRS, "agreement": 2},
        {"pairs": PAIRS, "lateness": -1},
        {"pairs": PAIRS, "order": "size"},
        {"pairs": PAIRS, "doubt": "drop"},
    ],
    ids=str,
)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any]) -> None:
    stage = Stage()
    actor = Actor(stage, settings(), channels.STREAM, Exchange(stage, chance(1)), lambda: 0.5)
    with pytest.raises(ConfigurationError):
        actor.listen(channels.LIQUIDATION_ORDERS, {"channel": "liquidationOrders"}, repair=Repair(**options))
