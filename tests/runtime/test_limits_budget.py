"""The budget of a key, compared with a slow and simple one, and what it costs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

import pytest
from attrs import Factory, define
from hypothesis import given, settings
from hypothesis import strategies as st

from perpkit._runtime.limits.budget import Budget, powers
from perpkit._runtime.limits.local import REMEMBERED, LocalLimiter
from perpkit._runtime.limits.peaks import Peaks

WINDOW, SPAN = 60, 61


@define
class PlainBooks:
    """The same decisions as :class:`Budget`, written as simply as possible: every sum counts everything."""

    limit: int
    bookings: list[tuple[int, int]] = Factory(list[tuple[int, int]])
    foreign: list[tuple[int, int]] = Factory(list[tuple[int, int]])

    def own(self, after: int, until: int) -> int:
        """Return the own units in a range of time."""
        return sum(cost for moment, cost in self.bookings if after < moment <= until)

    def load(self, moment: int) -> int:
        """Return the units that count at a moment."""
        return self.own(moment - SPAN, moment) + max(
            (units for until, units in self.foreign if until > moment), default=0
        )

    def earliest(self, now: int, cost: int, after: int = 0) -> int:
        """Return the first moment with room for a whole span."""
        now = max(now, after)
        changes = {moment for moment, _ in self.bookings} | {until for until, _ in self.foreign}
        changes |= {moment + SPAN for moment, _ in self.bookings} | {now}
        for begin in sorted(moment for moment in changes if moment >= now):
            looked_at = [begin, *(moment for moment in changes if begin < moment < begin + SPAN)]
            if all(self.load(moment) + cost <= self.limit for moment in looked_at):
                return begin
        raise AssertionError("there is room after everything")

    def learn(self, now: int, sent: int, used: int) -> None:
        """Count other programs."""
        if now - sent < SPAN and used > self.own(sent - SPAN, now):
            self.foreign.append((now + SPAN, used - self.own(sent - WINDOW, sent)))


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("reserve"), st.integers(1, 9)),
        st.tuples(st.just("reserve"), st.just(1)),
        st.tuples(st.just("reserve later"), st.integers(0, 90)),
        st.tuples(st.just("record"), st.integers(0, 90)),
        st.tuples(st.just("release"), st.integers(0, 60)),
        st.tuples(st.just("pass"), st.integers(0, 70)),
        st.tuples(st.just("limit"), st.integers(9, 30)),
        st.tuples(st.just("learn"), st.integers(0, 25)),
        st.tuples(st.just("learn late"), st.integers(0, 25)),
        st.tuples(st.just("fork"), st.just(0)),
    ),
    max_size=80,
)


@settings(max_examples=400, deadline=None)
@given(st.integers(9, 30), STEPS)
def test_the_fast_books_decide_as_the_plain_ones_do(limit: int, steps: list[tuple[str, int]]) -> None:
    now = 1000
    fast, plain = Budget(WINDOW, SPAN), PlainBooks(limit)
    fast.ask(limit)
    held: list[tuple[int, int]] = []
    for step, number in steps:
        fast.forget(now)
        if step == "reserve":
            moment = fast.earliest(now, number)
            assert moment == plain.earliest(now, number)
            fast.book(now, moment, number)
            plain.bookings.append((moment, number))
            held.append((moment, number))
        elif step == "reserve later":
            cost = 1 + number % 9
            moment = fast.earliest(now, cost, now + number)
            assert moment == plain.earliest(now, cost, now + number)
            fast.book(now, moment, cost)
            plain.bookings.append((moment, cost))
            held.append((moment, cost))
        elif step == "record":  # even if it does not fit
            fast.book(now, now + number, 3)
            plain.bookings.append((now + number, 3))
        elif step == "release" and number < len(held):
            fast.cancel(now, *held[number])
            if held[number][0] > now - 2 * SPAN:
                plain.bookings.remove(held[number])
            del held[number]
        elif step == "pass":
            now += number
        elif step == "limit":
            fast.ask(number)
            plain.limit = number
        elif step == "learn":
            fast.learn(now, now, number, None)
            plain.learn(now, now, number)
        elif step == "learn late" and held and held[0][0] <= now:
            fast.learn(now, held[0][0], number, None)
            plain.learn(now, held[0][0], number)
        elif step == "fork":
            fast = fast.inherited(now)
        assert fast.used(now) == plain.load(now)
        assert fast.booked(now) == plain.own(now - SPAN, 10**9)


MOMENTS = st.integers(0, 40)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("add"), MOMENTS, st.integers(0, 9), st.just(0)),
            st.tuples(st.just("drop"), MOMENTS, st.just(0), st.just(0)),
            st.tuples(st.just("shift"), MOMENTS, MOMENTS, st.integers(-5, 5)),
            st.tuples(st.just("forget"), st.integers(0, 12), st.just(0), st.just(0)),
        ),
        max_size=60,
    ),
    MOMENTS,
    MOMENTS,
    st.integers(-5, 20),
)
def test_peaks_are_found_as_by_looking_at_each(
    steps: list[tuple[str, int, int, int]], begin: int, end: int, bound: int
) -> None:
    tree, loads, counts = Peaks(), dict[int, int](), dict[int, int]()
    for step, moment, second, units in steps:
        if step == "add":
            tree.add(moment, second)
            loads.setdefault(moment, second)
            counts[moment] = counts.get(moment, 0) + 1
        elif step == "drop":
            tree.drop(moment)
            counts[moment] = counts.get(moment, 0) - 1
            if counts[moment] <= 0:
                loads.pop(moment, None)
                del counts[moment]
        elif step == "shift":
            tree.shift(moment, second, units)
            loads = {at: load + units * (moment <= at < second) for at, load in loads.items()}
        else:
            tree.forget(moment)
            loads = {at: load for at, load in loads.items() if at > moment}
            counts = {at: count for at, count in counts.items() if at > moment}
    above = [at for at, load in loads.items() if begin <= at < end and load > bound]
    assert tree.last_above(begin, end, bound) == max(above, default=None)
    assert tree.next(begin) == min((at for at in loads if at > begin), default=None)
    assert bool(tree) == bool(loads)


def test_a_cost_is_the_sum_of_its_powers() -> None:
    assert [powers(cost) for cost in (0, 1, 5, 40)] == [[], [1], [1, 4], [8, 32]]


@define
class Clock:
    """A clock that goes when told."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def work(action: Callable[[], object]) -> int:
    """Return how many functions an action calls. Other load on the machine does not change this number."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(None)
    return calls


def logged(count: int, limit: int) -> LocalLimiter:
    """Return a limiter that has booked that many requests, one in each millisecond."""
    clock = Clock()
    limiter = LocalLimiter(clock)
    for _ in range(count):
        limiter.reserve("key", 1, limit, None)
        clock.now += 0.0005
    return limiter


@pytest.mark.parametrize("ahead", [False, True], ids=["sent", "booked ahead"])
def test_a_reservation_costs_little_more_with_ten_thousand_times_as_many_in_the_log(ahead: bool) -> None:
    costs: list[int] = []
    for count in (10, 100_000):
        limit = count // 2 if ahead else 2 * count
        limiter = logged(count, limit)
        ticket = limiter.reserve("key", 1, limit, None)
        actions: list[Callable[[], object]] = [
            partial(limiter.reserve, "key", 1, limit, None),
            partial(limiter.release, ticket),
            partial(limiter.observe, "key", 3, None),
            partial(limiter.state, "key"),
        ]
        costs.append(sum(work(action) for action in actions))
    assert costs[1] < 12 * costs[0]


def test_one_time_keys_do_not_stay() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    for number in range(20_000):
        limiter.reserve(f"key {number}", 1, 30, None)
    clock.now += 2 * 60.75 + 1
    limiter.reserve("another", 1, 30, None)
    assert len(vars(limiter)["_budgets"]) == REMEMBERED
    assert limiter.state("key 19999").per_minute == 30  # the newest ones stay, with the limit that their vendor named


def test_keys_that_count_stay_however_many() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    for number in range(3 * REMEMBERED):
        limiter.reserve(f"key {number}", 1, 1, None)
    clock.now += 30
    assert limiter.reserve("key 0", 1, 1, None).wait == pytest.approx(30.75)


def test_units_of_others_keep_a_key() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    limiter.observe("busy", 30, 30)
    for number in range(REMEMBERED):
        limiter.reserve(f"key {number}", 1, 1, None)
    assert limiter.reserve("busy", 1, 30, None).wait == 60.75


def test_a_request_that_never_left_is_given_back_after_its_moment_too() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    tickets = [limiter.reserve("key", cost, 10, None) for cost in (5, 5)]
    clock.now += 5  # the time a connection attempt may take
    limiter.release(tickets[0])
    limiter.release(tickets[0])
    assert limiter.state("key").used == 5
    assert limiter.reserve("key", 5, 10, None).wait == 0
    assert limiter.reserve("key", 5, 10, None).wait == 55.75


def test_an_heir_counts_what_was_sent_and_booked_and_gives_nothing_of_it_back() -> None:
    limiter = LocalLimiter(Clock())
    tickets = [limiter.reserve("key", 1, 2, None) for _ in range(3)]
    limiter.observe("key", None, 2)
    lock = vars(limiter)["_lock"]
    with lock:  # by another thread of the parent
        limiter.inherit()
        limiter.release(tickets[0])
        assert [limiter.reserve("key", 1, 2, None).wait for _ in range(2)] == [60.75, 121.5]
