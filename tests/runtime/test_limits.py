"""The limiter of one process, in simulated time: it never exceeds the vendor's budget, and uses nearly all of it."""

from __future__ import annotations

import asyncio
import copy
import subprocess
import sys
import threading
import tracemalloc
from itertools import pairwise

import pytest
from attrs import define
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.limits import Chance, FixedWindows, SimulatedLoop, SlidingWindow, Vendor, used
from perpkit._runtime.errors import ConfigurationError, WaitTooLongError
from perpkit._runtime.limits.local import MARGIN, WINDOW, Limiter, LimitState, LocalLimiter, Ticket, process_limiter

SPAN = WINDOW * (1 + MARGIN)
JITTER = WINDOW * MARGIN


@define
class Clock:
    """A clock that a test sets forward."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def taken(limiter: Limiter, count: int, limit: int) -> list[float]:
    """Return the times of ``count`` requests, from the start of the clock."""
    return [round(limiter.reserve("key", 1, limit, None).at - 1000, 6) for _ in range(count)]


@define
class Desk:
    """Workers that share a key: they ask, wait, sometimes give up, and report what the answers say."""

    loop: SimulatedLoop
    limiter: LocalLimiter
    vendor: Vendor
    chance: Chance
    seconds: float
    costs: tuple[int, ...] = (1,)
    quitters: float = 0.0
    """Part of the requests that are cancelled while they wait."""
    headers: bool = False
    """Whether answers say what was used."""
    sent: int = 0
    refused: int = 0

    def run(self, workers: int, foreign: float = 0.0) -> None:
        """Work in simulated time. If ``foreign`` is above 0, another program sends every ``foreign`` seconds."""
        try:
            self.loop.run_until_complete(self._run(workers, foreign))
        finally:
            self.loop.close()

    async def _run(self, workers: int, foreign: float) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(self._work())
            if foreign:
                group.create_task(self._intrude(foreign))

    async def _work(self) -> None:
        while (now := self.loop.time()) < self.seconds:
            ticket = self.limiter.reserve(
                "key", self.costs[int(self.chance.between(0, len(self.costs)))], self.vendor.limit, None
            )
            assert abs(ticket.at - now - ticket.wait) < 1e-5
            if ticket.wait and self.chance.between(0, 1) < self.quitters:
                await asyncio.sleep(self.chance.between(0, min(ticket.wait, 2)))
                self.limiter.release(ticket)
                continue
            await asyncio.sleep(ticket.wait + self._way())
            accepted = self.vendor.arrive(self.loop.time(), ticket.cost)
            counted = self.vendor.used
            self.sent += ticket.cost
            self.refused += not accepted
            await asyncio.sleep(self._way())
            if not accepted:
                self.limiter.release(ticket)
            if self.headers:
                self.limiter.observe("key", counted if accepted else self.vendor.limit, self.vendor.limit, ticket)

    async def _intrude(self, seconds: float) -> None:
        while self.loop.time() < self.seconds:
            await asyncio.sleep(seconds)
            self.vendor.arrive(self.loop.time(), 1)

    def _way(self) -> float:
        return self.chance.between(0.01, 0.01 + 0.9 * JITTER)


def desk(fixed: bool, limit: int, hours: float, chance: Chance) -> Desk:
    loop = SimulatedLoop()
    vendor = FixedWindows(limit, chance.between(0, WINDOW)) if fixed else SlidingWindow(limit)
    return Desk(loop, LocalLimiter(loop.time), vendor, chance, hours * 3600)


@pytest.mark.parametrize("fixed", [True, False], ids=["fixed", "sliding"])
@pytest.mark.parametrize(("workers", "limit"), [(1, 30), (4, 80), (16, 200)])
def test_hours_of_constant_demand_use_the_budget_and_never_exceed_it(fixed: bool, workers: int, limit: int) -> None:
    work = desk(fixed, limit, 1, Chance(workers))
    work.run(workers)
    assert work.refused == 0
    assert work.sent >= 0.98 * limit * 60


@pytest.mark.parametrize("fixed", [True, False], ids=["fixed", "sliding"])
def test_weights_use_the_budget_as_well(fixed: bool) -> None:
    work = desk(fixed, 1200, 0.5, Chance(7))
    work.costs = (1, 2, 5, 10, 20)
    work.run(16)
    assert work.refused == 0
    assert work.sent >= 0.98 * 1200 * 30


@pytest.mark.parametrize("fixed", [True, False], ids=["fixed", "sliding"])
def test_slots_of_cancelled_requests_are_used_by_others(fixed: bool) -> None:
    work = desk(fixed, 80, 1, Chance(3))
    work.quitters = 0.3
    work.run(16)
    assert work.refused == 0
    assert work.sent >= 0.98 * 80 * 60


@pytest.mark.parametrize("fixed", [True, False], ids=["fixed", "sliding"])
def test_answers_about_nobody_else_cost_no_budget(fixed: bool) -> None:
    work = desk(fixed, 80, 1, Chance(5))
    work.headers = True
    work.run(16)
    assert work.refused == 0
    assert work.sent >= 0.98 * 80 * 60


@settings(max_examples=40, deadline=None)
@given(
    st.booleans(),
    st.sampled_from([1, 4, 16]),
    st.integers(5, 60),
    st.lists(st.integers(0, 5), min_size=1, max_size=4),
    st.sampled_from([0.0, 0.5]),
    st.booleans(),
    st.integers(0, 10**6),
)
def test_no_vendor_is_ever_asked_too_much(
    fixed: bool, workers: int, limit: int, costs: list[int], quitters: float, headers: bool, seed: int
) -> None:
    work = desk(fixed, limit, 0.25, Chance(seed))
    work.costs, work.quitters, work.headers = (*costs, 1), quitters, headers
    work.run(workers)
    assert work.refused == 0


@pytest.mark.parametrize("fixed", [True, False], ids=["fixed", "sliding"])
@pytest.mark.parametrize("workers", [4, 16])
def test_another_program_with_the_same_key_is_noticed(fixed: bool, workers: int) -> None:
    work = desk(fixed, 300, 0.5, Chance(11))
    work.headers = True
    work.run(workers, foreign=1.0)
    # Each minute has 240 units left for us. The first is lost to learning it, and a vendor that has just started a new
    # count says little about others.
    assert work.sent - work.refused >= 0.95 * 240 * 30
    assert work.refused < 0.015 * work.sent


def test_requests_go_at_once_until_the_budget_is_used_and_then_when_slots_come_back() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    assert taken(limiter, 3, 3) == [0, 0, 0]
    clock.now += 10
    assert taken(limiter, 4, 3) == [SPAN, SPAN, SPAN, 2 * SPAN]


def test_names_keep_budgets_apart() -> None:
    limiter = LocalLimiter(Clock())
    assert [limiter.reserve(key, 1, 1, None).wait for key in ("a", "b", "a")] == [0, 0, SPAN]


def test_a_wait_beyond_patience_is_refused_at_once_and_books_nothing() -> None:
    limiter = LocalLimiter(Clock())
    taken(limiter, 1, 1)
    with pytest.raises(WaitTooLongError, match=r"in 60\.750 s and the caller waits at most 5\.000 s") as caught:
        limiter.reserve("key", 1, 1, 5)
    assert caught.value.retry_after == SPAN
    assert copy.copy(caught.value).retry_after == SPAN
    assert limiter.reserve("key", 1, 1, SPAN).wait == SPAN


def test_released_units_are_free_again_once() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    tickets = [limiter.reserve("key", 1, 2, None) for _ in range(6)]
    for ticket in (tickets[2], tickets[3], tickets[3]):
        limiter.release(ticket)
    assert taken(limiter, 3, 2) == [SPAN, SPAN, 3 * SPAN]
    clock.now += 10 * SPAN
    taken(limiter, 1, 2)
    limiter.release(tickets[0])  # no longer known
    assert limiter.state("key").used == 1


def test_a_small_request_goes_before_a_large_one_only_into_room_it_leaves() -> None:
    limiter = LocalLimiter(Clock())
    waits = [limiter.reserve("key", cost, 10, None).wait for cost in (6, 8, 2, 2, 2)]
    assert waits == [0, SPAN, 0, 0, SPAN]


def test_a_request_that_something_else_keeps_takes_its_place_later() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    assert limiter.reserve("key", 2, 3, None, 10.0).wait == 10
    assert taken(limiter, 2, 3) == [0, SPAN], "what is free before is left to others"
    assert limiter.reserve("key", 1, 3, None, 10.0).wait == SPAN + 10
    with pytest.raises(WaitTooLongError):
        limiter.reserve("key", 1, 3, 5.0, 10.0)


def test_what_costs_nothing_passes_and_what_costs_too_much_never_can() -> None:
    limiter = LocalLimiter(Clock())
    taken(limiter, 5, 5)
    assert limiter.reserve("key", 0, 5, 0).wait == 0
    with pytest.raises(ConfigurationError, match="costs 6 units can never be sent: the whole budget is 5 a minute"):
        limiter.reserve("key", 6, 5, None)
    with pytest.raises(ConfigurationError, match="cannot cost -1"):
        limiter.reserve("key", -1, 5, None)


def test_the_state_is_readable_and_books_nothing() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    assert limiter.state("key") == LimitState(None, 0, 0.0)
    limiter.observe("key", 2, None)
    assert limiter.state("key") == LimitState(None, 0, 0.0)
    taken(limiter, 3, 6)
    clock.now += 1
    assert limiter.state("key") == limiter.state("key") == LimitState(6, 5, 0.0)
    taken(limiter, 1, 6)
    assert limiter.state("key") == LimitState(6, 6, SPAN - 1)


@pytest.mark.parametrize(("said", "waits"), [(2, [0, 0, SPAN]), (4, [0, 0, 0, 0, SPAN])])
def test_the_vendors_own_limit_overrules_what_was_asked_for(said: int, waits: list[float]) -> None:
    limiter = LocalLimiter(Clock())
    limiter.observe("key", None, said)
    limiter.observe("key", None, 0)  # without effect
    assert taken(limiter, len(waits), 3) == waits
    assert limiter.state("key").per_minute == said


def test_an_older_answer_does_not_bring_an_old_limit_back() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    old = limiter.reserve("key", 1, 30, None)
    clock.now += 1
    limiter.observe("key", None, 80, limiter.reserve("key", 1, 30, None))
    limiter.observe("key", None, 30, old)
    assert limiter.state("key").per_minute == 80


def test_a_higher_limit_opens_room_before_what_is_booked() -> None:
    limiter = LocalLimiter(Clock())
    assert taken(limiter, 4, 2) == [0, 0, SPAN, SPAN]
    assert taken(limiter, 2, 3) == [0, SPAN]


def test_units_of_others_block_for_one_window_and_no_longer() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    ticket = limiter.reserve("key", 1, 3, None)
    clock.now += 1
    limiter.observe("key", 3, None, ticket)  # 1 is ours
    limiter.observe("key", 2, None, ticket)  # an older count that arrives late: frees nothing
    limiter.observe("key", 1, None)  # the vendor starts a new count: frees nothing either
    assert limiter.state("key") == LimitState(3, 3, SPAN - 1)
    assert taken(limiter, 3, 3) == [SPAN, SPAN + 1, SPAN + 1]


def test_the_other_programs_highest_use_of_the_last_window_counts() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    for units, seconds in ((6, 10), (4, 10), (2, 10), (3, 40)):
        limiter.observe("key", units, None)
        clock.now += seconds
    limiter.reserve("key", 1, 10, None)
    assert limiter.state("key").used == 5  # 4 of others: 6 are older than a window
    clock.now = 1000 + 10 + SPAN
    assert limiter.state("key").used == 4


def test_an_answer_older_than_a_window_says_nothing_about_others() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    ticket = limiter.reserve("key", 1, 3, None)
    clock.now += SPAN
    limiter.observe("key", 3, None, ticket)
    assert limiter.state("key").used == 0


def test_a_late_answer_does_not_take_our_own_requests_for_foreign_ones() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    taken(limiter, 2, 10)
    clock.now += SPAN - 1
    ticket = limiter.reserve("key", 1, 10, None)
    clock.now += 30  # the first two no longer count, but did when the vendor counted 3
    limiter.observe("key", 3, None, ticket)
    assert limiter.state("key").used == 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("reserve"), st.integers(1, 7)),
            st.tuples(st.just("release"), st.integers(0, 40)),
            st.tuples(st.just("pass"), st.integers(0, 50)),
            st.tuples(st.just("limit"), st.integers(7, 15)),
            st.tuples(st.just("others"), st.integers(0, 12)),
        ),
        max_size=60,
    )
)
def test_every_span_holds_at_most_the_budget_whatever_happens(steps: list[tuple[str, int]]) -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    limit = highest = 7
    live: list[Ticket] = []
    for step, number in steps:
        if step == "reserve":
            live.append(limiter.reserve("key", number, 7, None))
        elif step == "release" and number < len(live):
            limiter.release(live.pop(number))  # it never left
        elif step == "pass":
            clock.now += number
        elif step == "limit" and number >= limit:
            limit = highest = number
            limiter.observe("key", None, limit)
        elif step == "others":
            limiter.observe("key", number, None)
    live.sort(key=lambda ticket: ticket.at)
    for first in live:
        span = [ticket.cost for ticket in live if 0 <= ticket.at - first.at < SPAN - 1e-6]
        assert sum(span) <= highest


def test_threads_never_book_more_than_the_budget() -> None:
    limiter = LocalLimiter(Clock())
    together = threading.Barrier(16)
    moments: list[float] = []

    def work() -> None:
        together.wait()
        for number in range(60):
            ticket = limiter.reserve("key", 1, 50, None)
            if number % 3:
                moments.append(ticket.at)
            else:
                limiter.release(ticket)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        workers = [threading.Thread(target=work) for _ in range(16)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    finally:
        sys.setswitchinterval(interval)
    moments.sort()
    assert len(moments) == 16 * 40
    assert all(late - early >= SPAN - 1e-6 for early, late in zip(moments, moments[50:], strict=False))


def test_many_requests_in_the_queue_stay_cheap_and_in_order() -> None:
    limiter = LocalLimiter(Clock())
    moments = taken(limiter, 5000, 300)
    assert all(early <= late for early, late in pairwise(moments))
    assert used(moments, 300) == pytest.approx(WINDOW / SPAN)


def test_the_log_forgets() -> None:
    clock = Clock()
    limiter = LocalLimiter(clock)
    tracemalloc.start()
    try:
        taken(limiter, 300, 300)
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(20):
            clock.now += SPAN
            taken(limiter, 300, 300)
        assert tracemalloc.get_traced_memory()[0] < 4 * before
    finally:
        tracemalloc.stop()


def test_a_process_has_one_limiter() -> None:
    assert process_limiter() is process_limiter()


FORK = """
import os
from perpkit._runtime.limits.local import process_limiter
limiter = process_limiter()
first = limiter.reserve("key", 1, 3, None)
limiter.reserve("key", 1, 3, None)
with limiter._lock:  # as another thread might, at the moment of forking
    child = os.fork()
if child == 0:
    limiter.release(first)  # the parent's to give back
    waits = [limiter.reserve("key", 1, 3, None).wait > 50 for _ in range(2)]
    os._exit(int(waits != [False, True]))
assert os.waitpid(child, 0)[1] == 0
assert limiter.state("key").used == 2
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no fork on Windows")
def test_a_forked_child_counts_what_its_parent_has_sent() -> None:
    subprocess.run([sys.executable, "-c", FORK], check=True, timeout=60)
