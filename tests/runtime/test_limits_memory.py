"""What is reported to a Redis that has lost its data, and what is sent with each call."""

from __future__ import annotations

from typing import Any

import fakeredis
import pytest

from perpkit._runtime.limits import account, shared
from perpkit._runtime.limits.local import MARGIN, WINDOW
from perpkit._runtime.limits.protocol import LimitState
from perpkit._runtime.limits.shared import PAUSE, AsyncRedisLimiter, RedisLimiter
from tests.runtime.redis_in_tests import URL, Clock, names_in, reached_by_every_limiter, simulated_clock

SPAN = WINDOW * (1 + MARGIN)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return simulated_clock(monkeypatch)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> fakeredis.FakeServer:
    return reached_by_every_limiter(monkeypatch)


def forget(server: fakeredis.FakeServer) -> None:
    """Restart Redis without persistence."""
    names_in(server).flushall()
    names_in(server).script_flush()


def calls(limiter: RedisLimiter, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the questions that are sent to Redis from now on."""
    asked: list[str] = []
    script: Any = vars(limiter)["_script"]

    def counted(names: list[str], arguments: list[Any]) -> object:
        asked.append(arguments[0])
        return script(names, arguments)

    monkeypatch.setattr(limiter, "_script", counted)
    return asked


def test_a_restart_gives_nothing_away(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    first = [limiter.reserve("key", 1, 30, None) for _ in range(30)]
    clock.now += 2
    forget(server)
    state = limiter.state("key")
    assert (state.per_minute, state.used, round(state.wait, 3)) == (30, 30, SPAN - 2)
    assert limiter.reserve("key", 1, 30, None).wait == pytest.approx(SPAN - 2)
    limiter.release(first[0])  # the new store finds it by its name
    assert limiter.reserve("key", 1, 30, None).wait == 0


def test_what_is_booked_ahead_is_told_as_well(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    assert [limiter.reserve("key", 9, 10, None).wait for _ in range(3)] == [0, SPAN, 2 * SPAN]
    clock.now += 5
    forget(server)
    assert limiter.reserve("key", 9, 10, None).wait == pytest.approx(3 * SPAN - 5)
    assert limiter.reserve("key", 1, 10, None).wait == 0


@pytest.mark.parametrize("told_by_all", [False, True])
def test_what_other_clients_have_not_told_yet_is_kept_free(
    server: fakeredis.FakeServer, clock: Clock, told_by_all: bool
) -> None:
    one, two = RedisLimiter(URL, clock=clock), RedisLimiter(URL, clock=clock)
    for limiter in (one, two):
        for _ in range(10):
            limiter.reserve("key", 1, 30, None)
        clock.now += 1
    one.reserve("key", 1, 30, None)
    forget(server)
    clock.now += 1
    waits = [one.reserve("key", 1, 30, None).wait for _ in range(9)]
    assert waits == [0] * 9  # 11 of its own, 10 of the other, and these
    if told_by_all:
        two.observe("key", 1, None)
        assert two.state("key").used == 30
    # The first ten of one lapse first. Those of the other lapse a second later, but only its report shows that.
    assert one.reserve("key", 1, 30, None).wait == pytest.approx(SPAN - 3)
    assert one.reserve("key", 10, 30, None).wait == pytest.approx(SPAN - (2 if told_by_all else 1))


def test_a_new_client_has_nothing_to_tell(
    server: fakeredis.FakeServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    RedisLimiter(URL, clock=clock).reserve("key", 1, 1, None)
    limiter = RedisLimiter(URL, clock=clock)
    asked = calls(limiter, monkeypatch)
    assert limiter.reserve("key", 1, 1, None).wait == SPAN
    assert asked == ["reserve"]


def test_a_replica_that_has_missed_the_latest_is_told(server: fakeredis.FakeServer, clock: Clock) -> None:
    one, two = RedisLimiter(URL, clock=clock), RedisLimiter(URL, clock=clock)
    for limiter in (one, two):
        for _ in range(3):
            limiter.reserve("key", 1, 8, None)
    names = names_in(server)
    for _ in range(2):
        names.zpopmax("perpkit:{key}:log1")
    names.hincrby("perpkit:{key}:facts", "serial", -2)
    assert [two.reserve("key", 1, 8, None).wait for _ in range(3)] == [0, 0, SPAN]
    assert [one.reserve("key", 1, 8, None).wait for _ in range(1)] == [SPAN]
    assert one.state("key").used == 8


def test_an_idle_client_makes_a_new_run_without_a_word(
    server: fakeredis.FakeServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    limiter.reserve("key", 1, 1, None)
    clock.now += 3 * SPAN
    forget(server)
    asked = calls(limiter, monkeypatch)
    assert limiter.reserve("key", 1, 1, None).wait == 0
    assert asked == ["reserve"]


def test_a_call_is_one_round_trip(server: fakeredis.FakeServer, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    asked = calls(limiter, monkeypatch)
    for used in range(1, 6):
        ticket = limiter.reserve("key", 1, 30, None)
        limiter.observe("key", used + 7, 30, ticket)
    assert asked == ["reserve"] * 5
    assert limiter.state("key") == LimitState(30, 12, 0.0)
    limiter.close()
    assert asked == ["reserve"] * 5 + ["state"]


def test_what_the_vendor_said_reaches_redis_at_the_latest_when_the_client_closes(
    server: fakeredis.FakeServer, clock: Clock
) -> None:
    one, two = RedisLimiter(URL, clock=clock), RedisLimiter(URL, clock=clock)
    one.observe("key", 7, 30, one.reserve("key", 1, 30, None))
    clock.now += 1
    two.reserve("key", 1, 30, None)
    assert two.state("key").used == 2
    one.close()
    assert two.state("key").used == 8


async def test_the_asynchronous_twin_tells_alike(server: fakeredis.FakeServer, clock: Clock) -> None:
    one, two = AsyncRedisLimiter(URL, clock=clock), AsyncRedisLimiter(URL, clock=clock)
    await one.observe("key", 7, 30, await one.reserve("key", 1, 30, None))
    await one.aclose()
    clock.now += 1
    assert (await two.state("key")).used == 7
    for _ in range(23):
        await two.reserve("key", 1, 30, None)
    forget(server)
    assert (await two.reserve("key", 1, 30, None)).wait == SPAN
    await two.aclose()


def test_a_budget_that_others_have_used_up_is_told_at_once(
    server: fakeredis.FakeServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    asked = calls(limiter, monkeypatch)
    ticket = limiter.reserve("key", 1, 30, None)
    limiter.observe("key", 30, 30, ticket)
    assert asked == ["reserve", "tell"]
    assert RedisLimiter(URL, clock=clock).reserve("key", 1, 30, None).wait == SPAN


def test_what_could_not_be_told_is_told_later(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, away="share", clock=clock)
    ticket = limiter.reserve("key", 1, 30, None)
    limiter.observe("key", 8, None, ticket)
    server.connected = False
    clock.now += 1
    limiter.reserve("key", 1, 30, None)
    server.connected = True
    clock.now += PAUSE + 1
    assert limiter.state("key").used == 9  # 7 of others, 1 of before, 1 of the outage


def test_a_question_asked_twice_books_once(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    script: Any = vars(limiter)["_script"]
    dealings: Any = vars(limiter)["_dealings"]
    letter = dealings.letter("key", False, "reserve", 5, 10, -1, "request", 0)
    answers = [script(letter.names, letter.arguments) for _ in range(2)]  # as if an answer was lost
    assert answers[0][:3] == answers[1][:3]
    assert limiter.state("key").used == 5


def test_an_answer_in_texts_is_read_as_well(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(f"{URL}?decode_responses=True", clock=clock)
    assert [limiter.reserve("key", 1, 1, None).wait for _ in range(2)] == [0, SPAN]
    assert limiter.state("key") == LimitState(1, 1, 2 * SPAN)


def test_one_time_keys_do_not_stay(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    for number in range(2 * account.REMEMBERED):
        limiter.reserve(f"key {number}", 1, 30, None)
    dealings: Any = vars(limiter)["_dealings"]
    keys: dict[str, Any] = dealings._account._keys
    assert len(keys) == 2 * account.REMEMBERED
    clock.now += 2 * SPAN
    limiter.reserve("another", 1, 30, None)
    assert len(keys) == account.REMEMBERED


def test_observations_do_not_pile_up(server: fakeredis.FakeServer, clock: Clock) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    for used in range(3 * account.UNTOLD):
        limiter.observe("key", used, None)
    limiter.reserve("key", 1, 1000, None)
    assert limiter.state("key").used == 3 * account.UNTOLD  # the last one, and ours


@pytest.mark.parametrize("asynchronous", [False, True])
async def test_an_interrupted_call_forgets_nothing_that_was_to_be_told(
    server: fakeredis.FakeServer, clock: Clock, monkeypatch: pytest.MonkeyPatch, asynchronous: bool
) -> None:
    limiter: Any = AsyncRedisLimiter(URL, clock=clock) if asynchronous else RedisLimiter(URL, clock=clock)

    async def result(value: Any) -> Any:
        return await value if asynchronous else value

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    await result(limiter.observe("key", 7, 30))
    with monkeypatch.context() as patched:
        patched.setattr(limiter, "_call" if asynchronous else "_script", interrupted)
        with pytest.raises(KeyboardInterrupt):
            await result(limiter.reserve("key", 1, 30, None))
    clock.now += 1
    await result(limiter.reserve("key", 1, 30, None))
    assert (await result(limiter.state("key"))).used == 8
    await result(limiter.aclose() if asynchronous else limiter.close())


def test_a_forked_child_begins_with_free_locks_and_knows_what_was_sent(
    server: fakeredis.FakeServer, clock: Clock
) -> None:
    limiter = RedisLimiter(URL, clock=clock)
    limiter.reserve("key", 1, 2, None)
    dealings: Any = vars(limiter)["_dealings"]
    with dealings._lock, dealings._account._lock:  # by another thread of the parent
        shared.Dealings.begin_anew_everywhere()
        forget(server)
        assert [limiter.reserve("key", 1, 2, None).wait for _ in range(2)] == [0, SPAN]
