"""A blocking client with a signal handler that may raise at any line. test_gate.py runs it in a new process."""

from __future__ import annotations

import faulthandler
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from perpkit.coinglass import CoinGlass
from tests.transport.drip import Vendor, echoing


class Interrupted(Exception):
    """The exception of the caller's signal handler, as for Celery's soft time limit."""


def interrupt(number: int, frame: FrameType | None) -> None:
    raise Interrupted


def asked(client: CoinGlass, symbol: str) -> bool:
    """Whether the answer belongs to this question."""
    got: object = client.get("/api/futures/supported-coins", params={"symbol": symbol})
    return got == [symbol]


def interrupted(client: CoinGlass) -> int:
    """Make calls while interrupts happen, and return the number of interrupts."""
    interrupts = 0
    for number in range(200):
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.0002 + (number % 30) * 0.0001)
            for call in range(200):
                assert asked(client, f"{number}-{call}")
        except Interrupted:
            interrupts += 1
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    return interrupts


def together(client: CoinGlass, number: int) -> list[bool]:
    """Use all places at the same time."""
    start = threading.Barrier(number)
    answers: list[bool] = []

    def work(name: str) -> None:
        start.wait(30)
        answers.append(asked(client, name))

    threads = [threading.Thread(target=work, args=(f"t{index}",)) for index in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return answers


def main() -> None:
    faulthandler.dump_traceback_later(60, exit=True)
    signal.signal(signal.SIGALRM, interrupt)
    with Vendor(echoing) as vendor, CoinGlass(api_key="fake-key", base_url=vendor.url, limiter=False) as client:
        assert asked(client, "first")  # everything is imported before the first interrupt
        interrupts = interrupted(client)
        print(interrupts, together(client, 16).count(True))


if __name__ == "__main__":
    main()
