"""The rate limit in a call: which budget it uses, how long it waits, and when it gives units back."""

from __future__ import annotations

import asyncio
from typing import Any, ClassVar

import httpx
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.call.conversation import converse
from perpkit._runtime.description.api import Api, Limit
from perpkit._runtime.description.operation import Condition, CostCase, Operation
from perpkit._runtime.errors import (
    ConfigurationError,
    LimiterUnavailableError,
    TooManyRequestsError,
    VendorFaultError,
    WaitTooLongError,
)
from perpkit._runtime.limits import choice
from perpkit._runtime.limits.local import Limiter, LimitState, LocalLimiter, Ticket, Unlimited
from perpkit._runtime.settings import Settings
from perpkit._runtime.wire.arguments import encode
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.coinglass.operations import FUTURES_SUPPORTED_COINS
from perpkit.ztdx import AsyncZtdx, Ztdx
from perpkit.ztdx.operations import UNIFIED_ACCOUNT, UNIFIED_LIQUIDATIONS
from tests.runtime.shop import (
    ENTRIES,
    KEY,
    SIMULATE,
    VAULT,
    AsyncVault,
    Handler,
    Script,
    Time,
    Vault,
    answering,
    asked,
    enveloped,
    limit_of,
    settings,
    simulated,
)

COINS = enveloped(["BTC"])
FULL = httpx.Response(429, json={"code": "429", "msg": "Too Many Requests"})
SPAN = 60.75

kinds = pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])


class Noting(LocalLimiter):
    """Keeps what it is asked for."""

    def __init__(self, time: Time) -> None:
        super().__init__(time)
        self.asked: list[tuple[str, int, int]] = []

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        self.asked.append((key, cost, per_minute))
        return super().reserve(key, cost, per_minute, patience, after)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return simulated(monkeypatch)


async def spend(client: CoinGlass | AsyncCoinGlass, count: int) -> None:
    for _ in range(count):
        await asked(client, FUTURES_SUPPORTED_COINS)


def metered(limit: int, used: int) -> httpx.Response:
    headers = {"API-KEY-MAX-LIMIT": str(limit), "API-KEY-USE-LIMIT": str(used)}
    return httpx.Response(200, headers=headers, json={"code": "0", "data": []})


# Which budget


@kinds
async def test_clients_with_one_key_share_a_budget(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    limiter = LocalLimiter(time)
    first, second = (answering(kind, Script(COINS), limiter=limiter) for _ in range(2))
    await spend(first, 20)
    await spend(second.with_options(max_retries=1), 10)
    assert await limit_of(first) == await limit_of(second) == LimitState(30, 30, SPAN)
    await spend(first, 1)
    assert time.waits == [SPAN]


@kinds
async def test_clients_with_two_keys_do_not(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    limiter = Noting(time)
    for key in ("fake-key-one", "fake-key-two"):
        await spend(answering(kind, Script(COINS), api_key=key, limiter=limiter), 30)
    names = {key for key, _, _ in limiter.asked}
    assert (time.waits, len(names)) == ([], 2)
    assert all(name.startswith("coinglass:requests:") for name in names)
    assert not any("fake-key" in name for name in names)


@kinds
async def test_the_limiter_of_the_process_by_default(
    kind: type[CoinGlass | AsyncCoinGlass], time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter = LocalLimiter(time)
    monkeypatch.delenv(choice.REDIS_URL, raising=False)
    monkeypatch.setattr(choice, "process_limiter", lambda: limiter)
    await spend(answering(kind, Script(COINS)), 3)
    assert (await limit_of(answering(kind, Script(COINS)))).used == 3


@kinds
@pytest.mark.parametrize(
    ("plan", "limit"),
    [(None, 30), ("hobbyist", 30), ("startup", 80), ("standard", 300), ("professional", 1200), ("enterprise", 1200)],
)
async def test_the_plan_sets_the_budget(
    kind: type[CoinGlass | AsyncCoinGlass], plan: str | None, limit: int, time: Time
) -> None:
    client = answering(kind, Script(COINS), plan=plan, limiter=LocalLimiter(time))
    assert await limit_of(client) == LimitState(None, 0, 0.0)
    await spend(client, 1)
    assert await limit_of(client) == LimitState(limit, 1, 0.0)


@kinds
async def test_the_answers_correct_it(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    client = answering(kind, Script(metered(300, 1)), limiter=LocalLimiter(time))
    await spend(client, 100)
    assert (await limit_of(client), time.waits) == (LimitState(300, 100, 0.0), [])


@kinds
async def test_another_program_with_the_same_key_is_noticed(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    client = answering(kind, Script(metered(80, 80)), limiter=LocalLimiter(time))
    await spend(client, 1)
    assert (await limit_of(client)).used == 80
    await spend(client, 1)
    assert len(time.waits) == 1


@kinds
async def test_an_unknown_limit(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    with pytest.raises(ConfigurationError, match="'weight'; it has: requests"):
        await limit_of(answering(kind, Script(COINS), limiter=LocalLimiter(time)), "weight")
    with pytest.raises(ConfigurationError, match="no known limit"):
        await limit_of(answering(Vault, Script(COINS), limiter=LocalLimiter(time)))


@pytest.mark.parametrize("kind", [Ztdx, AsyncZtdx])
async def test_two_limits_by_name(kind: type[Ztdx | AsyncZtdx], time: Time) -> None:
    page = httpx.Response(200, json={"liquidations": [], "total": 0})
    client = answering(kind, Script(page), limiter=LocalLimiter(time))
    await asked(client, UNIFIED_LIQUIDATIONS)
    assert await limit_of(client) == await limit_of(client, "request-weight") == LimitState(2400, 1, 0.0)
    assert await limit_of(client, "orders") == LimitState(None, 0, 0.0)
    both = evolve(UNIFIED_LIQUIDATIONS, costs=(("orders", 2), ("request-weight", 5)))
    await asked(client, both)
    await asked(client, evolve(UNIFIED_LIQUIDATIONS, costs=(("orders", 1),)))
    await asked(client, evolve(UNIFIED_LIQUIDATIONS, costs=(("request-weight", 0),)))
    assert (await limit_of(client, "orders")).used == 3
    assert (await limit_of(client, "request-weight")).used == 6


class Toll(Vault):
    api: ClassVar[Api] = evolve(VAULT, limits=(Limit(name="weight", per_minute=10), Limit(name="orders", per_minute=4)))


class AsyncToll(AsyncVault):
    api: ClassVar[Api] = Toll.api


tolls = pytest.mark.parametrize("kind", [Toll, AsyncToll])
PAGE = httpx.Response(200, json={"entries": [], "total": 0})
ENTRY = httpx.Response(200, json={"id": 1, "amount": "1"})
ORDER = {"account": "main", "size": "1"}


@tolls
async def test_costs_of_get_and_post(kind: type[Toll | AsyncToll], time: Time) -> None:
    client = answering(kind, Script(PAGE, ENTRY, ENTRY), limiter=LocalLimiter(time))
    await asked(client, evolve(ENTRIES, costs=(("weight", 3),)))
    await asked(client, evolve(SIMULATE, costs=(("orders", 1),)), ORDER)
    await asked(client, SIMULATE, ORDER)
    assert ((await limit_of(client)).used, (await limit_of(client, "orders")).used) == (4, 1)


@tolls
async def test_an_operation_waits_for_the_slower_of_its_limits(kind: type[Toll | AsyncToll], time: Time) -> None:
    client = answering(kind, Script(PAGE), limiter=LocalLimiter(time))
    both = evolve(ENTRIES, costs=(("weight", 1), ("orders", 2)))
    for _ in range(3):
        await asked(client, both)
    assert time.waits == [SPAN]


BY_SIZE = evolve(
    ENTRIES,
    costs=(("weight", 1),),
    cost_cases=(
        CostCase(when=(Condition(parameter="note"), Condition(parameter="limit", above=50)), units=(("weight", 9),)),
        CostCase(when=(Condition(parameter="limit", above=50, default=100),), units=(("weight", 5),)),
        CostCase(when=(Condition(parameter="offset", above=7, default=0),), units=(("orders", 2),)),
        CostCase(when=(Condition(parameter="offset", above=5),), units=(("weight", 0), ("orders", 0))),
    ),
)


@tolls
@pytest.mark.parametrize(
    ("arguments", "extra", "weight", "orders"),
    [
        ({"limit": 51}, None, 9, 0),
        ({"limit": 51, "note": "x"}, None, 5, 0),
        ({"limit": 50}, None, 1, 0),
        ({}, None, 5, 0),
        ({"limit": 1, "offset": 8}, None, 0, 2),
        ({"limit": 1, "offset": 6}, None, 0, 0),
        ({"limit": 1, "offset": 5}, None, 1, 0),
        ({}, {"limit": "60"}, 9, 0),
        ({}, {"limit": "5e1", "note": "x"}, 5, 0),
    ],
)
async def test_the_arguments_decide_what_a_call_costs(
    kind: type[Toll | AsyncToll],
    arguments: dict[str, object],
    extra: dict[str, str] | None,
    weight: int,
    orders: int,
    time: Time,
) -> None:
    client = answering(kind, Script(PAGE), limiter=LocalLimiter(time))
    if isinstance(client, Toll):
        client.call(BY_SIZE, arguments, extra)
    else:
        await client.call(BY_SIZE, arguments, extra)
    assert ((await limit_of(client)).used, (await limit_of(client, "orders")).used) == (weight, orders)


@tolls
async def test_two_limits_count_a_request_at_the_same_moment(kind: type[Toll | AsyncToll], time: Time) -> None:
    client = answering(kind, Script(PAGE), limiter=LocalLimiter(time))
    both = evolve(ENTRIES, costs=(("weight", 5), ("orders", 4)))
    await asked(client, both)
    await asked(client, both)  # orders keep it, though there is weight left
    assert time.waits == [SPAN]
    assert (await limit_of(client)).used == 5, "counted when it was sent, not when it was booked"
    time.forward(SPAN - 1)
    assert ((await limit_of(client)).used, (await limit_of(client, "orders")).used) == (5, 4)


@tolls
@pytest.mark.parametrize("first", ["weight", "orders"])
async def test_a_wait_that_is_too_long_for_one_limit_gives_both_back(
    kind: type[Toll | AsyncToll], first: str, time: Time
) -> None:
    client = answering(kind, Script(PAGE), limiter=LocalLimiter(time), max_wait=10.0)
    await asked(client, evolve(ENTRIES, costs=((first, 4),)))
    await asked(client, evolve(ENTRIES, costs=(("weight", 6 if first == "weight" else 0),)))
    before = [(await limit_of(client, name)).used for name in ("weight", "orders")]
    with pytest.raises(WaitTooLongError):
        await asked(client, evolve(ENTRIES, costs=(("weight", 2), ("orders", 2))))
    time.forward(1.0)
    assert [(await limit_of(client, name)).used for name in ("weight", "orders")] == before


def admitted_after(settings: Settings, operation: Operation[Any], limiter: LocalLimiter) -> float:
    """Return how long a call waits for its limits; it stays booked."""
    steps = converse(settings, operation, encode(operation, {}))
    step = next(steps)
    while step.does == "ask":
        step = steps.send(step.question(limiter))
    steps.close()
    return step.seconds if step.does == "pause" else 0.0


@given(
    st.lists(
        st.tuples(st.integers(0, 10), st.integers(0, 4), st.sampled_from([0, 0, 0, 1, 20, 70])), min_size=1, max_size=30
    )
)
def test_no_span_holds_more_than_either_limit(calls: list[tuple[int, int, int]]) -> None:
    time = Time()
    limiter = LocalLimiter(time)
    toll = settings(Toll.api)
    toll = evolve(toll, clock=time.clock(), max_wait=10_000.0)
    sent: list[tuple[float, dict[str, int]]] = []
    for weight, orders, seconds in calls:
        units = {"weight": weight, "orders": orders}
        wait = admitted_after(toll, evolve(ENTRIES, costs=tuple(units.items())), limiter)
        sent.append((time.monotonic + wait, units))
        time.forward(seconds)
    for begin, _ in sent:
        for limit in toll.api.limits:
            inside = [units[limit.name] for moment, units in sent if begin <= moment < begin + SPAN - 1e-3]
            assert sum(inside) <= (limit.per_minute or 0)


class Slow(LocalLimiter):
    """Takes its time to answer, and notes when requests may go."""

    def __init__(self, time: Time) -> None:
        super().__init__(time)
        self._time = time
        self.moments: list[float] = []

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        self._time.forward(0.3)
        ticket = super().reserve(key, cost, per_minute, patience, after)
        self._time.forward(0.3)
        self.moments.append(ticket.at)
        return ticket


@tolls
async def test_limits_that_answer_slowly_do_not_keep_us_for_ever(kind: type[Toll | AsyncToll], time: Time) -> None:
    limiter = Slow(time)
    client = answering(kind, Script(PAGE), limiter=limiter)
    both = evolve(ENTRIES, costs=(("weight", 5), ("orders", 4)))
    for number in range(3):
        await asked(client, both)
        assert max(limiter.moments) <= time.monotonic < max(limiter.moments) + 1.0
        assert len(limiter.moments) == 2 + 3 * number


LIMITS = (Limit(name="requests", per_minute=30), Limit(name="orders", per_minute=10))


class Told(CoinGlass):
    api: ClassVar[Api] = evolve(CoinGlass.api, limits=LIMITS)


class AsyncTold(AsyncCoinGlass):
    api: ClassVar[Api] = Told.api


@pytest.mark.parametrize("kind", [Told, AsyncTold])
async def test_headers_tell_of_the_first_limit_only(kind: type[Told | AsyncTold], time: Time) -> None:
    client = answering(kind, Script(metered(30, 9)), limiter=LocalLimiter(time))
    await asked(client, evolve(FUTURES_SUPPORTED_COINS, costs=(("requests", 0), ("orders", 1))))
    assert (await limit_of(client, "orders")).used == 1
    await asked(client, FUTURES_SUPPORTED_COINS)
    assert (await limit_of(client)).used == 9


@tolls
async def test_a_cost_that_can_never_go_gives_the_other_limit_back(kind: type[Toll | AsyncToll], time: Time) -> None:
    client = answering(kind, Script(PAGE), limiter=LocalLimiter(time))
    with pytest.raises(ConfigurationError, match="costs 5 units"):
        await asked(client, evolve(ENTRIES, costs=(("weight", 1), ("orders", 5))))
    assert (await limit_of(client)).used == 0


# Waiting


@kinds
async def test_a_longer_wait_than_allowed_fails_at_once(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    script = Script(COINS)
    client = answering(kind, script, max_wait=60.0, limiter=LocalLimiter(time))
    await spend(client, 30)
    with pytest.raises(WaitTooLongError) as caught:
        await spend(client, 1)
    assert (caught.value.retry_after, time.waits, len(script.requests)) == (SPAN, [], 30)
    await spend(client.with_options(max_wait=61.0), 1)
    assert time.waits == [SPAN]


@kinds
async def test_what_ends_a_wait_gives_the_slot_back(
    kind: type[CoinGlass | AsyncCoinGlass], time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = answering(kind, Script(COINS), limiter=LocalLimiter(time))
    await spend(client, 30)

    def interrupted(_: Time, seconds: float) -> None:
        raise KeyboardInterrupt

    before = await limit_of(client)
    with monkeypatch.context() as patch:
        patch.setattr(Time, "sleep", interrupted)
        with pytest.raises(KeyboardInterrupt):
            await spend(client, 1)
    time.forward(SPAN)
    assert before.used == 30
    assert (await limit_of(client)).used == 0


async def test_a_cancelled_wait_gives_the_slot_back(time: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    client = answering(AsyncCoinGlass, Script(COINS), limiter=LocalLimiter(time))
    await spend(client, 30)
    waiting = asyncio.Event()

    async def forever(_: Time, seconds: float) -> None:
        waiting.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(Time, "pause", forever)
    task = asyncio.create_task(spend(client, 1))
    await waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    time.forward(SPAN)
    assert (await limit_of(client)).used == 0


@kinds
async def test_the_sandbox_neither_limits_nor_waits(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    client = kind.sandbox()
    await spend(client, 50)
    assert await limit_of(client) == LimitState(None, 0, 0.0)
    with pytest.raises(TooManyRequestsError) as caught:
        await spend(kind.sandbox(case="rate-limit"), 1)
    assert (caught.value.attempts, time.waits) == (3, [])


# Refused by the vendor


@kinds
@pytest.mark.parametrize("limit", [30, 300])
async def test_too_many_requests_fill_the_window(
    kind: type[CoinGlass | AsyncCoinGlass], limit: int, time: Time
) -> None:
    answers: list[httpx.Response | Exception | Handler] = [metered(limit, used + 1) for used in range(29)]
    client = answering(kind, Script(*answers, FULL, COINS), max_retries=0, limiter=LocalLimiter(time))
    await spend(client, 29)
    with pytest.raises(TooManyRequestsError):
        await spend(client, 1)
    state = await limit_of(client)
    assert (state.per_minute, state.used) == (limit, limit)
    await spend(client, 1)
    assert time.waits == [SPAN]


@kinds
async def test_a_retry_waits_for_the_window_too(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    client = answering(kind, Script(FULL, COINS), limiter=LocalLimiter(time))
    assert (await asked(client, FUTURES_SUPPORTED_COINS)).attempts == 2
    assert sum(time.waits) == pytest.approx(SPAN)


@kinds
@pytest.mark.parametrize("options", [{"max_wait": 30.0}, {"retry_seconds": 30.0}])
async def test_a_retry_that_would_wait_too_long_raises_what_the_vendor_said(
    kind: type[CoinGlass | AsyncCoinGlass], options: dict[str, Any], time: Time
) -> None:
    client = answering(kind, Script(FULL, COINS), limiter=LocalLimiter(time), **options)
    with pytest.raises(TooManyRequestsError) as caught:
        await spend(client, 1)
    assert caught.value.attempts == 1
    assert isinstance(caught.value.__cause__, WaitTooLongError)
    assert time.monotonic <= 0.5


@kinds
async def test_an_unlimited_client_learns_nothing(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    client = answering(kind, Script(FULL, COINS), limiter=Unlimited())
    assert (await asked(client, FUTURES_SUPPORTED_COINS)).attempts == 2
    assert sum(time.waits) <= 0.5


class Away(Unlimited):
    """A shared limiter that is away when its state is asked for."""

    def state(self, key: str) -> LimitState:
        raise LimiterUnavailableError("gone")


@kinds
async def test_a_limiter_that_is_away_does_not_hide_what_the_vendor_said(
    kind: type[CoinGlass | AsyncCoinGlass], time: Time
) -> None:
    limiter: Limiter = Away()
    with pytest.raises(TooManyRequestsError):
        await spend(answering(kind, Script(FULL), limiter=limiter, max_retries=0), 1)


@kinds
async def test_every_attempt_takes_a_slot(kind: type[CoinGlass | AsyncCoinGlass], time: Time) -> None:
    client = answering(kind, Script(httpx.Response(503)), limiter=LocalLimiter(time))
    with pytest.raises(VendorFaultError):
        await spend(client, 1)
    assert (await limit_of(client)).used == 3


def test_a_key_is_not_told_by_what_the_limiter_knows(time: Time) -> None:
    limiter = Noting(time)
    account = httpx.Response(500)
    with pytest.raises(VendorFaultError):
        answering(Ztdx, Script(account), limiter=limiter, max_retries=0).call(UNIFIED_ACCOUNT, {})
    ((name, cost, per_minute),) = limiter.asked
    assert (cost, per_minute) == (1, 2400)
    assert KEY not in name
