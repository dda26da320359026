"""A request that the plan does not include is refused before it is sent. If the documents say nothing, it is sent."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.call.plans import PlanGuard, clipped, guard
from perpkit._runtime.client import AsyncClient, SyncClient
from perpkit._runtime.description.api import Plan
from perpkit._runtime.description.operation import Operation, WindowPaging
from perpkit._runtime.errors import AbovePlanError, ConfigurationError, ParameterError
from perpkit._runtime.limits.local import Unlimited
from perpkit._runtime.times import DAY_MS, interval_ms
from perpkit._runtime.wire.arguments import Encoded
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.coinglass.api import API
from perpkit.coinglass.operations import (
    FUTURES_LIQUIDATION_HEATMAP_MODEL1,
    FUTURES_LIQUIDATION_HISTORY,
    FUTURES_LIQUIDATION_ORDER,
    FUTURES_SUPPORTED_COINS,
    OPERATIONS,
)
from perpkit.errors import HistoryClippedWarning
from perpkit.ztdx import Ztdx
from tests.runtime.shop import BARS, NOW, WHEN, Script, Time, answering, asked, enveloped, simulated
from tools.contract.classes import one_of_each

kinds = pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])
PLANS = [plan.name for plan in API.plans]
INTERVALS = ("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w")


@pytest.fixture(autouse=True)
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return simulated(monkeypatch)


def bars(interval: str, **more: object) -> dict[str, object]:
    return {"exchange": "Binance", "symbol": "BTCUSDT", "interval": interval, **more}


ANY_PLAN = evolve(FUTURES_LIQUIDATION_HISTORY, plans=())


def sent(arguments: dict[str, Any], start: int | None = None) -> Encoded:
    """Return arguments as the plan reads them: checked and written as they are sent."""
    times = {} if start is None else {"start_time": start}
    query = tuple((name, str(value)) for name, value in {**arguments, **times}.items())
    return Encoded(path="/", query=query, body=None)


def guarded(plan: str) -> PlanGuard:
    return guard(API, plan)


# Names


@pytest.mark.parametrize("name", [*PLANS, *map(str.lower, PLANS), *map(str.upper, PLANS)])
def test_a_plan_by_its_name_in_any_case(name: str) -> None:
    assert guarded(name).plan.name.lower() == name.lower()


@pytest.mark.parametrize("name", ["", "free", "hobby"])
def test_an_unknown_plan_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        answering(CoinGlass, Script(enveloped([])), plan=name)
    assert all(plan in str(caught.value) for plan in PLANS)


def test_an_api_without_plans_says_so() -> None:
    with pytest.raises(TypeError, match="'plan'"):
        answering(Ztdx, Script(enveloped([])), plan="Standard")
    with pytest.raises(ConfigurationError, match="none"):
        guard(Ztdx.api, "Standard")


def test_without_a_plan_nothing_is_checked() -> None:
    client = answering(CoinGlass, Script(enveloped([])), limiter=Unlimited())
    assert client.call(FUTURES_LIQUIDATION_HISTORY, bars("1m", start_time=10**12)) == []


# Operations and intervals


@kinds
async def test_an_operation_above_the_plan_costs_no_request(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    script = Script(enveloped([]))
    client = answering(kind, script, plan="standard", limiter=Unlimited())
    with pytest.raises(AbovePlanError, match="Standard; it needs Professional or Enterprise"):
        await asked(
            client, FUTURES_LIQUIDATION_HEATMAP_MODEL1, {"exchange": "Binance", "symbol": "BTCUSDT", "range": "3d"}
        )
    assert script.requests == []


@kinds
@pytest.mark.parametrize(
    ("plan", "interval", "enough"),
    [("Hobbyist", "1h", "Startup"), ("Hobbyist", "1m", "Standard"), ("Startup", "15m", "Standard")],
)
async def test_an_interval_below_the_plan_costs_no_request(
    kind: type[CoinGlass | AsyncCoinGlass], plan: str, interval: str, enough: str
) -> None:
    script = Script(enveloped([]))
    client = answering(kind, script, plan=plan, limiter=Unlimited())
    with pytest.raises(AbovePlanError, match=f"interval {interval} .* plan {plan}, .*; {enough} has it"):
        await asked(client, FUTURES_LIQUIDATION_HISTORY, bars(interval))
    with pytest.raises(AbovePlanError):
        client.iterate(FUTURES_LIQUIDATION_HISTORY, bars(interval, start_time=WHEN - timedelta(days=1), end_time=WHEN))
    assert script.requests == []


def test_an_interval_below_every_plan_names_none() -> None:
    highest = PlanGuard(plan=Plan(name="Only", per_minute=1, min_interval="4h"), higher=())
    with pytest.raises(AbovePlanError, match=r"is 4h$"):
        highest.refuse(ANY_PLAN, sent(bars("1h")))


def test_a_higher_plan_without_a_smallest_interval_has_all() -> None:
    lower = PlanGuard(
        plan=Plan(name="Low", per_minute=1, min_interval="4h"), higher=(Plan(name="High", per_minute=None),)
    )
    with pytest.raises(AbovePlanError, match="High has it"):
        lower.refuse(ANY_PLAN, sent(bars("1m")))


def test_a_wrong_argument_is_told_before_the_plan() -> None:
    client = answering(CoinGlass, Script(enveloped([])), plan="hobbyist", limiter=Unlimited())
    with pytest.raises(ParameterError, match="interval"):
        client.call(FUTURES_LIQUIDATION_HISTORY, bars("7m"))


def allowed(plan: Plan, operation: Operation[Any], interval: str | None) -> bool:
    """What the documents say, read directly from the generated tables."""
    if operation.plans and plan.name not in operation.plans:
        return False
    limited = "interval" in operation.plan_limits and any(one.name == "interval" for one in operation.parameters)
    if interval is None or not limited or plan.min_interval is None:
        return True
    return interval_ms(interval) >= interval_ms(plan.min_interval)


def kind(operation: Operation[Any]) -> tuple[Any, ...]:
    """The facts of an operation that decide what a plan refuses. Its endpoint is not one of them."""
    return operation.plans, operation.plan_limits, any(one.name == "interval" for one in operation.parameters)


KINDS = one_of_each(OPERATIONS, kind)


@pytest.mark.parametrize("plan", API.plans, ids=PLANS)
@pytest.mark.parametrize("operation", KINDS, ids=[operation.id for operation in KINDS])
def test_nothing_is_refused_that_the_documents_allow(plan: Plan, operation: Operation[Any]) -> None:
    for interval in (None, *INTERVALS):
        arguments = {} if interval is None else {"interval": interval}
        if allowed(plan, operation, interval):
            guarded(plan.name).refuse(operation, sent(arguments))
        else:
            with pytest.raises(AbovePlanError, match=plan.name):
                guarded(plan.name).refuse(operation, sent(arguments))


@pytest.mark.parametrize("plan", PLANS)
def test_an_operation_of_which_nothing_is_said_is_left_to_the_vendor(plan: str) -> None:
    unknown = evolve(FUTURES_LIQUIDATION_HISTORY, plans=(), plan_limits=())
    guarded(plan).refuse(unknown, sent(bars("1m")))
    assert clipped(unknown, sent(bars("1m"), 0), NOW, guarded(plan)) == ""


def test_limits_of_an_operation_without_an_interval_are_left_to_the_vendor() -> None:
    limited = evolve(FUTURES_SUPPORTED_COINS, plan_limits=("interval", "history"))
    guarded("hobbyist").refuse(limited, sent({}))
    assert clipped(limited, sent({}, 0), NOW, guarded("hobbyist")) == ""


# History


@given(plan=st.sampled_from(API.plans), interval=st.sampled_from(INTERVALS), start=st.integers(10**12, NOW))
def test_history_beyond_the_plan_is_what_the_table_says(plan: Plan, interval: str, start: int) -> None:
    words = clipped(FUTURES_LIQUIDATION_HISTORY, sent(bars(interval), start), NOW, guarded(plan.name))
    days = plan.history_days.get(interval)
    assert bool(words) is (days is not None and start < NOW - days * DAY_MS)
    if words:
        assert f"{days} days on the plan {plan.name}" in words
        assert interval in words


def test_a_history_without_its_interval_limits_no_interval() -> None:
    limited = evolve(FUTURES_LIQUIDATION_HISTORY, plan_limits=("history",))
    guarded("hobbyist").refuse(limited, sent(bars("1m")))
    with pytest.raises(AbovePlanError, match="interval 1m"):
        guarded("hobbyist").refuse(evolve(limited, plan_limits=("interval",)), sent(bars("1m")))


@pytest.mark.parametrize(
    ("own", "interval", "plan", "words"),
    [
        (90, "4h", None, "at 4h reaches back 90 days;"),
        (90, "4h", "hobbyist", "at 4h reaches back 90 days;"),
        (400, "4h", "hobbyist", ""),
        ({"4h": 3}, "4h", None, "at 4h reaches back 3 days;"),
        ({"4h": 3}, "4h", "hobbyist", "at 4h reaches back 3 days;"),
        ({"4h": None}, "4h", "hobbyist", ""),
        ({"1m": 3}, "4h", "hobbyist", "at 4h reaches back 180 days on the plan Hobbyist;"),
        ({"1m": 3}, "4h", None, ""),
        ({}, "4h", None, ""),
    ],
)
def test_what_is_stated_for_an_operation_counts_more_than_its_plan(
    own: int | dict[str, int | None], interval: str, plan: str | None, words: str
) -> None:
    operation = evolve(FUTURES_LIQUIDATION_HISTORY, history_days=own)
    holder = None if plan is None else guarded(plan)
    found = clipped(operation, sent(bars(interval), NOW - 200 * DAY_MS), NOW, holder)
    assert found.startswith(f"futures_liquidation_history {words}") if words else not found
    assert clipped(operation, sent(bars(interval), NOW - 2 * DAY_MS), NOW, holder) == ""


def test_days_without_bars() -> None:
    start = {"start_time": NOW - 8 * DAY_MS}
    operation = evolve(FUTURES_LIQUIDATION_ORDER, history_days=7)
    assert clipped(operation, sent(start), NOW, None).startswith("futures_liquidation_order reaches back 7 days;")


@kinds
async def test_a_history_of_its_own_is_told_without_a_plan(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    operation = evolve(FUTURES_LIQUIDATION_HISTORY, history_days={"4h": 3})
    client = answering(kind, Script(enveloped([])), limiter=Unlimited())
    early = bars("4h", start_time=NOW - 4 * DAY_MS)
    with pytest.warns(HistoryClippedWarning, match="reaches back 3 days; older rows"):
        await asked(client, operation, early)
    with pytest.raises(AbovePlanError, match="reaches back 3 days"):
        await asked(client.with_options(beyond_history="error"), operation, early)


def test_the_sandbox_has_old_rows_and_says_nothing_of_them(recwarn: pytest.WarningsRecorder) -> None:
    early = bars("4h", start_time=NOW - 400 * DAY_MS)
    with CoinGlass.sandbox() as client:
        client.with_options(plan="Hobbyist").call(FUTURES_LIQUIDATION_HISTORY, early)
        with pytest.raises(AbovePlanError):
            client.with_options(plan="Hobbyist", beyond_history="error").call(FUTURES_LIQUIDATION_HISTORY, early)
    assert not recwarn.list


@pytest.mark.parametrize("plan", PLANS)
def test_what_the_documents_do_not_say_stays_unknown(plan: str) -> None:
    assert clipped(FUTURES_LIQUIDATION_HISTORY, sent(bars("1w"), 0), NOW, guarded(plan)) == ""
    assert clipped(FUTURES_LIQUIDATION_HISTORY, sent(bars("4h"), 0), NOW, guarded("enterprise")) == ""


OLD = [NOW - 181 * DAY_MS, WHEN - timedelta(days=181)]


@kinds
@pytest.mark.parametrize("start", OLD, ids=["epoch", "datetime"])
async def test_a_range_that_begins_too_early_is_warned_of(
    kind: type[CoinGlass | AsyncCoinGlass], start: int | datetime
) -> None:
    script = Script(enveloped([]))
    client = answering(kind, script, plan="hobbyist", limiter=Unlimited())
    with pytest.warns(HistoryClippedWarning, match="180 days on the plan Hobbyist") as caught:
        await asked(client, FUTURES_LIQUIDATION_HISTORY, bars("4h", start_time=start))
    assert (len(caught), len(script.requests)) == (1, 1)


@kinds
@pytest.mark.parametrize("start", OLD, ids=["epoch", "datetime"])
async def test_or_raised_or_ignored(kind: type[CoinGlass | AsyncCoinGlass], start: int | datetime) -> None:
    script = Script(enveloped([]))
    client = answering(kind, script, plan="hobbyist", beyond_history="error", limiter=Unlimited())
    with pytest.raises(AbovePlanError, match="180 days"):
        await asked(client, FUTURES_LIQUIDATION_HISTORY, bars("4h", start_time=start))
    assert script.requests == []
    await asked(client.with_options(beyond_history="ignore"), FUTURES_LIQUIDATION_HISTORY, bars("4h", start_time=start))
    assert len(script.requests) == 1


@kinds
async def test_a_range_within_the_history_is_not_remarked(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    client = answering(kind, Script(enveloped([])), plan="hobbyist", beyond_history="error", limiter=Unlimited())
    for arguments in (bars("4h"), bars("4h", start_time=NOW - 180 * DAY_MS), bars("1w", start_time=10**12)):
        assert (await asked(client, FUTURES_LIQUIDATION_HISTORY, arguments)).payload == []
    await asked(client.with_options(plan="Enterprise"), FUTURES_LIQUIDATION_HISTORY, bars("4h", start_time=10**12))
    coins = {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": 1, "start_time": NOW - 6 * DAY_MS}
    await asked(client.with_options(plan="Standard"), FUTURES_LIQUIDATION_ORDER, coins)
    assert (await asked(client, FUTURES_SUPPORTED_COINS)).payload == []


async def rows(client: SyncClient | AsyncClient, arguments: dict[str, object]) -> list[Any]:
    if isinstance(client, SyncClient):
        return list(client.iterate(FUTURES_LIQUIDATION_HISTORY, arguments))
    return [row async for row in client.iterate(FUTURES_LIQUIDATION_HISTORY, arguments)]


@kinds
async def test_iterating_tells_once_and_at_once(kind: type[CoinGlass | AsyncCoinGlass]) -> None:
    early = WHEN - timedelta(days=400)
    script = Script(enveloped([]))
    client = answering(kind, script, plan="hobbyist", limiter=Unlimited())
    arguments = bars("4h", start_time=early, end_time=WHEN)
    with pytest.warns(HistoryClippedWarning) as caught:
        assert await rows(client, arguments) == []
    assert len(caught) == 1
    assert len(script.requests) >= 2
    with pytest.raises(AbovePlanError):
        client.with_options(beyond_history="error").iterate(FUTURES_LIQUIDATION_HISTORY, arguments)


@pytest.mark.parametrize("iterating", [False, True])
def test_the_warning_points_at_the_callers_line(iterating: bool) -> None:
    client = answering(CoinGlass, Script(enveloped([])), plan="hobbyist", limiter=Unlimited())
    start, end = datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=UTC)
    history = client.futures.liquidation
    method: Any = history.iter_history if iterating else history.history
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        method(exchange="Binance", symbol="BTCUSDT", interval="4h", start_time=start, end_time=end)
    assert [warning.filename for warning in caught] == [__file__]


def test_times_in_seconds_are_compared_as_such() -> None:
    since = next(parameter for parameter in BARS.parameters if parameter.name == "since")
    paging = WindowPaging(start="since", end="end_time", time="time", cap=5, interval="interval")
    operation = evolve(
        FUTURES_LIQUIDATION_HISTORY, parameters=(*FUTURES_LIQUIDATION_HISTORY.parameters, since), paging=paging
    )
    client = answering(
        CoinGlass, Script(httpx.Response(200, json={"code": "0", "data": []})), plan="hobbyist", limiter=Unlimited()
    )
    assert client.call(operation, bars("4h", since=NOW // 1000 - 179 * 86_400)) == []
    with pytest.warns(HistoryClippedWarning):
        client.call(operation, bars("4h", since=NOW // 1000 - 181 * 86_400))
