"""Places are given in order and are never lost. Waiting for one takes no CPU time."""

from __future__ import annotations

import asyncio
import gc
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from perpkit._runtime.http.gate import Gate, Lease
from perpkit._runtime.timeout import NoPlaceError, Timeout
from perpkit.coinglass import AsyncCoinGlass

from .drip import Vendor, echoing


class Seat:
    """A place that knows whether it was closed."""

    made = 0

    def __init__(self) -> None:
        type(self).made += 1
        self.closed = False

    def close(self) -> None:
        self.closed = True


def test_the_place_used_last_is_used_next() -> None:
    gate = Gate(Seat, 3)
    first, second = gate.enter(), gate.enter()
    seats = [first.taken(), second.taken()]
    second.release()
    first.release()
    assert gate.enter().taken() is seats[0]


def test_releasing_twice_gives_one_place_back() -> None:
    gate = Gate(Seat, 2)
    lease = gate.enter()
    lease.release()
    lease.release()
    one, other = gate.enter(), gate.enter()
    assert one.taken() is not other.taken()


def test_a_place_that_ended_in_the_middle_is_thrown_away() -> None:
    gate = Gate(Seat, 1)
    lease = gate.enter()
    seat, lease.clean = lease.taken(), False
    lease.release()
    assert seat.closed
    assert gate.enter().taken() is not seat


def test_a_lease_that_nobody_holds_gives_its_place_up() -> None:
    gate = Gate(Seat, 1)
    kept: list[Lease[Seat]] = [gate.enter()]
    took = threading.Event()

    def wait() -> None:
        gate.enter().release()
        took.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    kept.clear()
    gc.collect()
    assert took.wait(60)
    waiting.join()


def test_threads_take_their_turns_in_order() -> None:
    gate = Gate(Seat, 1)
    lease = gate.enter()
    order: list[int] = []

    def wait(number: int) -> None:
        mine = gate.enter()
        order.append(number)
        mine.release()

    threads: list[threading.Thread] = []
    for number in range(8):
        threads.append(threading.Thread(target=wait, args=(number,)))
        threads[-1].start()
        while len(gate._waiting) <= number:  # pyright: ignore[reportPrivateUsage]
            time.sleep(0.001)
    lease.release()
    for thread in threads:
        thread.join()
    assert order == list(range(8))


async def test_tasks_take_their_turns_in_order_and_a_cancelled_one_lets_the_next_go() -> None:
    gate = Gate(Seat, 1)
    lease = await gate.enter_async()
    order: list[int] = []

    async def wait(number: int) -> None:
        mine = await gate.enter_async()
        order.append(number)
        mine.release()

    tasks = [asyncio.create_task(wait(number)) for number in range(6)]
    await asyncio.sleep(0)
    tasks[2].cancel()
    lease.release()
    tasks[0].cancel()  # it was already woken, and wakes the next one instead
    await asyncio.gather(*tasks, return_exceptions=True)
    assert order == [1, 3, 4, 5]
    assert (await gate.enter_async()).taken()


async def test_a_call_that_does_not_want_to_wait_leaves_the_queue() -> None:
    gate = Gate(Seat, 1)
    lease = gate.enter(0)
    with pytest.raises(NoPlaceError):
        gate.enter(0)
    with pytest.raises(NoPlaceError):
        await gate.enter_async(0)
    lease.release()
    (await gate.enter_async(0)).release()
    assert gate.enter(0).taken()


def test_a_closed_gate_keeps_nothing() -> None:
    gate = Gate(Seat, 2)
    one, other = gate.enter(), gate.enter()
    free = one.taken()
    one.release()
    assert gate.close() == [free]
    seat = other.taken()
    other.release()
    assert seat.closed


async def test_two_thousand_tasks_are_all_answered_over_a_few_connections() -> None:
    async def one(client: AsyncCoinGlass, number: int) -> bool:
        got: object = await client.get("/api/futures/supported-coins", params={"symbol": str(number)})
        return got == [str(number)]

    with Vendor(echoing) as vendor:
        patient = Timeout(connect=60, read=60)
        async with AsyncCoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False, timeout=patient) as client:
            assert all(await asyncio.gather(*(one(client, number) for number in range(2000))))
        assert vendor.connections <= 16


def test_a_client_works_in_a_second_event_loop() -> None:
    with Vendor(echoing) as vendor:
        client = AsyncCoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False)

        async def one() -> object:
            return await client.get("/api/futures/supported-coins", params={"symbol": "BTC"})

        with asyncio.Runner() as first, asyncio.Runner() as second:
            assert first.run(one()) == second.run(one()) == first.run(one()) == ["BTC"]
            second.run(client.aclose())
            first.run(client.aclose())


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no interval timer")
def test_interrupts_lose_no_place() -> None:
    """Runs in a new process, because an interrupt inside the standard library may leave a socket open."""
    program = [sys.executable, "-W", "ignore", str(Path(__file__).with_name("interrupted.py"))]
    done = subprocess.run(program, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    interrupts, answers = map(int, done.stdout.split())
    assert interrupts >= 100
    assert answers == 16
