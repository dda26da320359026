"""A pull that kills its own process at a chosen point: ``python -m tests.archive.killed FOLDER POINT [DAYS]``."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from perpkit.archive import Archive, Dataset
from perpkit.archive.store import Store

from .market import START, Market, client, ms

DAYS = 100


def datasets(days: int = DAYS) -> list[Dataset]:
    """Return what is pulled: bars of so many days, and orders of six."""
    return [
        Dataset(
            "futures.liquidation.history",
            {"exchange": "Binance", "symbol": ["BTCUSDT", "ETHUSDT", "SOLUSDT"], "interval": "1h"},
            since=START - timedelta(days=days),
        ),
        Dataset(
            "futures.liquidation.order",
            {"exchange": "Binance", "symbol": "BTC", "min_liquidation_amount": "1000"},
            since=START - timedelta(days=6),
        ),
    ]


def market() -> Market:
    """Return the market that all runs see; many orders are equal."""
    made = Market()
    first = ms(START - timedelta(days=6))
    made.orders = sorted(first + (number * 7_919 % 500) * 1_000_000 for number in range(900))
    return made


class Fuse:
    """Ends the process without notice when it has been passed a number of times."""

    def __init__(self, point: int) -> None:
        self._left = point

    def passed(self, *_: object) -> None:
        """Count."""
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that passes the fuse before and after it is called."""

        def wrapped(*given: Any, **named: Any) -> Any:
            self.passed()
            result = function(*given, **named)
            self.passed()
            return result

        return wrapped


def main() -> None:
    """Pull until the end, or until killed."""
    folder, point, days = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else DAYS
    fuse, vendor = Fuse(point), market()
    vendor.asked = fuse.passed
    for name in ("open", "replace", "append", "swap"):
        setattr(Store, name, fuse.around(getattr(Store, name)))
    with client(vendor) as cg:
        Archive(folder, cg).pull(datasets(days))


if __name__ == "__main__":
    main()
