"""Rules fire, last, end and become unknown as they say."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perpkit.watch import Watch
from perpkit.watch.engine import MOST_GROUPS
from perpkit.watch.measure import STEPS, Sums

from .rules import MINUTE, START, Tried, rule

SUM: dict[str, Any] = {"measure": "sum", "field": "usd", "window": "1m", "above": 100, "by": ["coin"]}


def test_a_sum_fires_once_and_ends_when_its_rows_leave_the_window() -> None:
    tried = Tried(**SUM)
    assert tried.row(0, coin="BTC", usd=60) == []
    assert tried.row(1_000, coin="ETH", usd=90) == []
    assert tried.row(2_000, coin="BTC", usd=40) == ["fired"]
    assert tried.row(3_000, coin="BTC", usd=500) == []
    assert tried.advance(MINUTE) == []
    assert tried.advance(2 * MINUTE) == ["resolved"]
    fired, resolved = tried.told
    assert (fired.group, fired.value, fired.threshold, fired.at_ms) == ({"coin": "BTC"}, 100, 100, START + 2_000)
    assert resolved.value == 0
    assert START + MINUTE + 3_000 <= resolved.at_ms <= START + MINUTE + 3_000 + MINUTE // STEPS


@given(
    rows=st.lists(st.tuples(st.integers(0, 20_000), st.floats(0, 1e6)), max_size=30),
    now=st.integers(20_000, 60_000),
)
def test_a_sum_is_the_sum_of_the_rows_in_the_window(rows: list[tuple[int, float]], now: int) -> None:
    window = 10_000
    step = window // STEPS
    sums = Sums(window)
    for at, value in rows:
        sums.add(at, value, None)
    wanted = sum(value for at, value in rows if (at // step + 1) * step + window > now)
    assert sums.value(now) == pytest.approx(wanted, abs=1e-6)


def test_speed_is_per_minute_and_count_counts() -> None:
    speed = Tried(measure="speed", field="usd", window="10s", above=600)
    assert speed.row(0, usd=99) == []
    assert speed.row(1, usd=1) == ["fired"]
    assert speed.told[0].value == 600
    count = Tried(measure="count", window="10s", above=2)
    assert [count.row(at, usd=None) for at in (0, 1)] == [[], ["fired"]]


def test_a_row_that_comes_late_counts_where_it_belongs() -> None:
    tried = Tried(**SUM)
    tried.row(30_000, coin="BTC", usd=60)
    assert tried.row(1_000, coin="BTC", usd=50) == ["fired"]
    assert tried.advance(MINUTE + 2_000) == ["resolved"]


def test_hysteresis_needs_the_value_to_come_back_further() -> None:
    tried = Tried(measure="last", field="mmr", below=1.1, clear=1.2)
    assert tried.row(0, mmr="1.05") == ["fired"]
    assert tried.row(1, mmr=1.15) == []
    assert tried.row(2, mmr=1.25) == ["resolved"]
    assert tried.row(3, mmr=None) == []
    assert tried.row(4, mmr=float("nan")) == []


def test_a_condition_must_last_and_must_stay_away() -> None:
    tried = Tried(measure="last", field="x", above=1, lasting="10s", keep_for="5s")
    assert tried.row(0, x=2) == []
    assert tried.row(4_000, x=0) == []
    assert tried.row(5_000, x=2) == []
    assert tried.advance(14_999) == []
    assert tried.advance(15_000) == ["fired"]
    assert tried.row(16_000, x=0) == []
    assert tried.row(18_000, x=2) == []
    assert tried.row(19_000, x=0) == []
    assert tried.advance(60_000) == ["resolved"]
    assert [one.at_ms - START for one in tried.told] == [15_000, 24_000]


def test_after_an_alert_there_is_none_for_a_while() -> None:
    tried = Tried(measure="last", field="x", above=1, cooldown="1m")
    assert [tried.row(at, x=x) for at, x in ((0, 2), (1, 0), (2, 2), (3, 0))] == [["fired"], ["resolved"], [], []]
    assert tried.row(4, x=2) == []
    assert tried.advance(MINUTE - 1) == []
    assert tried.advance(MINUTE) == ["fired"]


def test_a_spread_compares_the_newest_values_of_all_venues() -> None:
    tried = Tried(measure="spread", field="rate", across="exchange", by=["symbol"], above=0.05, window="5m")
    assert tried.row(0, symbol="BTC", exchange="A", rate=0.01) == []
    assert tried.row(1, symbol="ETH", exchange="B", rate=0.09) == []
    assert tried.row(2, symbol="BTC", exchange="B", rate=0.07) == ["fired"]
    assert tried.told[0].value == pytest.approx(0.06)
    assert tried.row(3, symbol="BTC", exchange="A", rate=0.06) == ["resolved"]
    tried.row(4, symbol="BTC", exchange="A", rate=0.0)
    assert tried.advance(10 * MINUTE) == [], "values that are too old no longer count, which is not an end"


def test_a_change_is_told_with_both_values_and_only_wanted_ones() -> None:
    tried = Tried(measure="changed", field="status", to=["reduce_only", "liquidating"])
    told = [tried.row(at, status=status) for at, status in enumerate(("normal", "warning_1", "reduce_only", "normal"))]
    assert told == [[], [], ["changed"], []]
    assert (tried.told[0].before, tried.told[0].value) == ("warning_1", "reduce_only")


def test_silence_is_told_and_ends_with_the_next_row() -> None:
    tried = Tried(measure="absent", window="5m", where={"coin": "BTC"})
    tried.told.clear()
    tried.row(0, coin="BTC")
    assert tried.row(4 * MINUTE, coin="ETH") == []
    assert tried.advance(5 * MINUTE) == ["fired"]
    assert tried.row(6 * MINUTE, coin="BTC") == ["resolved"]


def test_only_rows_with_the_wanted_values_count() -> None:
    tried = Tried(**SUM, where={"side": [1, 2], "venue": "Binance"})
    assert tried.row(0, coin="BTC", usd=500, side=3, venue="Binance") == []
    assert tried.row(1, coin="BTC", usd=500, side=1, venue="OKX") == []
    assert tried.row(2, coin="BTC", usd=500, side=1, venue="Binance") == ["fired"]


def test_in_a_gap_a_condition_does_not_end_and_its_state_is_unknown() -> None:
    tried = Tried(**SUM)
    tried.row(0, coin="BTC", usd=200)
    assert tried.blind(1_000) == []
    assert tried.advance(2 * MINUTE) == ["unknown"]
    assert tried.told[-1].reason == "connection lost"
    assert [state for *_, state in tried.watch.levels()] == ["unknown"]
    assert tried.seeing(2 * MINUTE + 1) == []
    assert tried.advance(3 * MINUTE) == [], "half of the window was not seen"
    assert tried.advance(4 * MINUTE) == ["resolved"]


def test_in_a_gap_rows_that_are_enough_still_fire() -> None:
    tried = Tried(**SUM)
    tried.blind(0)
    assert tried.row(1_000, coin="BTC", usd=200) == ["fired"]
    below = Tried(measure="sum", field="usd", window="1m", below=10)
    below.blind(0)
    assert below.row(1_000, usd=1) == [], "what is missing may add up"


def test_after_a_gap_that_was_repaired_the_window_is_whole() -> None:
    tried = Tried(**SUM)
    tried.row(0, coin="BTC", usd=200)
    tried.blind(1_000)
    tried.seeing(2_000, repaired=True)
    assert tried.advance(2 * MINUTE) == ["resolved"]


def test_a_condition_that_still_holds_after_doubt_is_told_again() -> None:
    tried = Tried(measure="last", field="x", above=1)
    tried.row(0, x=2)
    assert tried.blind(1) == ["unknown"]
    assert tried.seeing(2) == ["fired"]
    assert tried.row(3, x=0) == ["resolved"]


def test_what_a_watch_knows_survives_and_the_time_between_counts_as_a_gap() -> None:
    tried = Tried(**SUM)
    tried.row(0, coin="BTC", usd=60)
    tried.row(0, coin="ETH", usd=200)
    content = json.loads(json.dumps(tried.watch.content()))
    later = Watch([rule(**SUM)], START + 10_000)
    later.restore(content)
    assert [one.kind for one in later.observe("feed", START + 11_000, {"coin": "BTC", "usd": 50})] == ["fired"]
    told = later.advance(START + 5 * MINUTE)
    assert {(one.kind, one.group["coin"]) for one in told} >= {("resolved", "BTC"), ("resolved", "ETH")}
    assert all(one.kind != "fired" for one in told), "what was told before the restart is not told again"


def test_levels_and_changes_survive_too() -> None:
    for facts, before, after in (
        ({"measure": "last", "field": "x", "above": 1}, {"x": 2}, []),
        ({"measure": "changed", "field": "x"}, {"x": 2}, ["changed"]),
        ({"measure": "absent", "window": "1m"}, {"x": 2}, []),
    ):
        tried = Tried(**facts)
        tried.row(0, **before)
        later = Watch([rule(**facts)], START)
        later.restore(json.loads(json.dumps(tried.watch.content())))
        assert [one.kind for one in later.observe("feed", START + 1, {"x": 3})] == after


def test_after_a_gap_silence_counts_anew_and_any_row_ends_it() -> None:
    tried = Tried(measure="absent", window="5m")
    tried.row(0)
    tried.told.clear()
    tried.blind(1 * MINUTE)
    assert tried.advance(10 * MINUTE) == [], "nothing could be heard"
    assert [state for *_, state in tried.watch.levels()] == ["unknown"]
    tried.seeing(10 * MINUTE)
    assert tried.advance(15 * MINUTE - 1) == []
    assert tried.advance(15 * MINUTE) == ["fired"]
    assert tried.blind(16 * MINUTE) == ["unknown"]
    assert tried.row(17 * MINUTE) == ["resolved"], "a row is enough, whatever is missing"


def test_time_in_which_nothing_was_watched_is_no_silence() -> None:
    facts = {"measure": "absent", "window": "5m"}
    tried = Tried(**facts)
    tried.row(0)
    later = Watch([rule(**facts)], START + 60 * MINUTE)
    later.restore(json.loads(json.dumps(tried.watch.content())))
    assert later.advance(START + 65 * MINUTE - 1) == []
    assert [one.kind for one in later.advance(START + 65 * MINUTE)] == ["fired"]


@pytest.mark.parametrize(
    "change",
    [
        {"measure": "last", "above": 1},
        {"window": "2m"},
        {"by": ["venue"]},
        {"field": "amount"},
        {"where": {"side": 1}},
        {"measure": "absent", "above": None, "field": None, "by": []},
    ],
)
def test_nothing_is_taken_over_by_a_rule_that_now_measures_something_else(change: dict[str, Any]) -> None:
    tried = Tried(**SUM)
    tried.row(0, coin="BTC", usd=200)
    changed = {name: value for name, value in {**SUM, **change}.items() if value is not None}
    later = Watch([rule(**changed)], START + MINUTE)
    later.restore(json.loads(json.dumps(tried.watch.content())))
    assert [dict(names) for _, names, _, _ in later.levels()] == ([{}] if changed["measure"] == "absent" else [])
    kept = Watch([rule(**{**SUM, "above": 500, "targets": ["desk"]})], START + MINUTE)
    kept.restore(json.loads(json.dumps(tried.watch.content())))
    assert [names["coin"] for _, names, _, _ in kept.levels()] == ["BTC"], "another threshold measures the same"


def test_groups_are_forgotten_when_nothing_is_known_of_them() -> None:
    tried = Tried(**SUM)
    for number in range(50):
        tried.row(number, coin=f"C{number}", usd=1)
    assert len(list(tried.watch.levels())) == 50
    tried.advance(3 * MINUTE)
    assert list(tried.watch.levels()) == []


def test_a_group_that_fell_silent_during_a_gap_is_low_after_it() -> None:
    tried = Tried(measure="count", below=0, window="1m", by=["coin"])
    tried.row(0, coin="BTC")
    assert tried.blind(10_000) == []
    assert tried.advance(3 * MINUTE) == []
    assert tried.seeing(4 * MINUTE) == []
    assert tried.advance(6 * MINUTE) == ["fired"]
    assert tried.told[0].at_ms == START + 5 * MINUTE, "as soon as the whole window was seen"


def test_a_sum_that_is_low_from_the_beginning_is_told_once_the_window_was_seen() -> None:
    watch = Watch([rule(measure="count", below=0, window="1m")], START)
    assert watch.advance(START + 59_999) == []
    assert [one.kind for one in watch.advance(START + MINUTE)] == ["fired"]
    kept = Watch([rule(measure="count", below=0, window="1m")], START + MINUTE)
    kept.restore(json.loads(json.dumps(watch.content())))
    assert kept.advance(START + 3 * MINUTE) == []
    assert [state for _, _, _, state in kept.levels()] == ["firing"]


def test_what_happens_at_one_moment_has_ids_of_its_own() -> None:
    tried = Tried(measure="changed", field="status")
    for status in ("open", "halted", "open", "closed"):
        tried.row(0, status=status)
    assert [(one.before, one.value) for one in tried.told] == [
        ("open", "halted"),
        ("halted", "open"),
        ("open", "closed"),
    ]
    assert len({one.id for one in tried.told}) == 3
    level = Tried(measure="last", field="x", above=5)
    assert [kind for x in (9, 1, 9) for kind in level.row(0, x=x)] == ["fired", "resolved", "fired"]
    assert len({one.id for one in level.told}) == 3


@pytest.mark.parametrize("value", ["nan", "inf", "-Infinity", "1e999", None, "n/a", [1]])
def test_what_is_not_a_finite_number_adds_nothing(value: object) -> None:
    tried = Tried(measure="sum", field="usd", above=100, window="1m")
    tried.row(0, usd=value)
    assert tried.row(1, usd=60) == []
    assert tried.row(30_000, usd=60) == ["fired"]
    assert tried.advance(70_000) == ["resolved"]


def test_too_many_groups_are_left_out_and_counted() -> None:
    tried = Tried(measure="last", field="x", above=1, by=["id"])
    for number in range(MOST_GROUPS + 5):
        tried.row(number, id=number, x=0)
    assert tried.watch.left_out == {"one": 5}


def test_rows_of_other_sources_change_nothing() -> None:
    tried = Tried(**SUM)
    assert tried.watch.observe("another", START, {"coin": "BTC", "usd": 1_000}) == []


def test_the_same_events_have_the_same_ids() -> None:
    ids: list[str] = []
    for _ in range(2):
        tried = Tried(**SUM)
        tried.row(0, coin="BTC", usd=200)
        tried.advance(3 * MINUTE)
        ids += [one.id for one in tried.told]
    assert ids[:2] == ids[2:]
    assert ids[0] != ids[1]


def test_an_alert_is_one_line_and_one_object() -> None:
    tried = Tried(**SUM)
    tried.row(0, coin="BTC", usd=1_234_567)
    (alert,) = tried.told
    assert alert.text == f"{alert.at:%Y-%m-%d %H:%M:%S}Z FIRED one [BTC]: 1,234,567 (threshold 100)"
    content = json.loads(alert.to_json())
    assert content["text"] == alert.text
    assert content["at"].endswith("Z")
    assert (content["kind"], content["group"], content["value"]) == ("fired", {"coin": "BTC"}, 1_234_567)
