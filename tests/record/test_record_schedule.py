"""Which operations are called, with which arguments, and what that costs."""

from __future__ import annotations

import pytest

from perpkit._runtime.errors import ConfigurationError
from perpkit._runtime.times import interval_ms
from perpkit.coinglass.operations import FUTURES_LIQUIDATION_HISTORY, FUTURES_LIQUIDATION_MAX_PAIN
from perpkit.sandbox.recording import Recording
from tools.contract.description import described
from tools.record.schedule import Schedule, recent, schedule

NOW = 1_770_000_123_456

EVERY = len(described("coinglass").operations)


def planned(api: str = "coinglass", plan: str | None = None, *only: str, post: bool = False) -> Schedule:
    return schedule(api, plan=plan, only=only, post=post, now_ms=NOW)


def ids(given: Schedule) -> set[str]:
    return {call.operation.id for call in given.calls}


def test_highest_plan_calls_everything() -> None:
    everything = planned(plan="professional")
    assert len(everything.calls) == EVERY
    assert not everything.skipped
    assert everything.plan == "Professional"
    assert everything.budgets() == {"requests": (EVERY, 1200)}


def test_operations_above_the_plan_are_skipped() -> None:
    low = planned(plan="Hobbyist")
    assert "futures_liquidation_history" in ids(low)
    assert "it needs" in dict(low.skipped)["futures_liquidation_max_pain"]
    assert low.budgets() == {"requests": (len(low.calls), 30)}


def test_without_a_plan_the_lowest_budget_counts() -> None:
    assert planned().budgets() == {"requests": (EVERY, 30)}


def test_agreed_budget_counts_as_the_highest_known() -> None:
    assert planned(plan="Enterprise").budgets() == {"requests": (EVERY, 1200)}


def test_operation_without_a_recorded_success_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(api: str) -> tuple[Recording, ...]:
        return ()

    monkeypatch.setattr("tools.record.schedule.load", nothing)
    given = planned()
    assert not given.calls
    assert "it has no recorded success" in dict(given.skipped)["futures_supported_coins"]


def test_unknown_plan_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="Hobbyist"):
        planned(plan="Gold")


@pytest.mark.parametrize("post", [False, True])
def test_what_changes_the_account_is_never_called(post: bool) -> None:
    given = planned("ztdx", None, post=post)
    assert "account_margin_mode" not in ids(given)
    assert "never called" in dict(given.skipped)["account_margin_mode"]
    assert ("unified_risk_simulate" in ids(given)) is post


def test_naming_an_operation_does_not_make_it_callable() -> None:
    assert not planned("ztdx", None, "account_margin_mode", post=True).calls


def test_only_what_is_named_is_called() -> None:
    given = planned("coinglass", None, "futures_supported_coins")
    assert ids(given) == {"futures_supported_coins"}
    assert list(given.account()) == [
        "  call futures_supported_coins",
        "  1 of 30 units a minute (requests): done within 1 min",
    ]


def test_account_shows_arguments_and_reasons() -> None:
    text = "\n".join(planned("ztdx").account())
    assert "call unified_liquidations limit=20" in text
    assert "skip unified_risk_simulate: it is sent as POST" in text
    assert "of 2400 units a minute (request-weight)" in text


def test_arguments_are_those_of_the_first_recording() -> None:
    [call] = planned("coinglass", None, "futures_liquidation_history").calls
    assert call.arguments == {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1d"}


def test_window_moves_to_the_last_full_bars() -> None:
    query = (("interval", "4h"), ("start_time", "1762300800000"), ("end_time", "1762315200000"))
    moved = dict(recent(FUTURES_LIQUIDATION_HISTORY, query, NOW))
    start, end = int(moved["start_time"]), int(moved["end_time"])
    assert end - start == 14_400_000
    assert 0 <= NOW - end < interval_ms("4h")
    assert end % interval_ms("4h") == 1762315200000 % interval_ms("4h")


def test_window_without_interval_moves_by_hours() -> None:
    [(_, start)] = recent(FUTURES_LIQUIDATION_HISTORY, (("start_time", "1762300800000"),), NOW)
    assert 0 <= NOW - int(start) < 3_600_000


def test_query_without_window_stays() -> None:
    query = (("range", "12h"),)
    assert recent(FUTURES_LIQUIDATION_MAX_PAIN, query, NOW) == query
    assert recent(FUTURES_LIQUIDATION_HISTORY, query, NOW) == query
