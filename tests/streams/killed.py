"""A stream that is kept by a process that kills itself: ``python -m tests.streams.killed FOLDER POINT RUN``."""

from __future__ import annotations

import sys
from typing import Any

from attrs import define, field

from perpkit._runtime.description.channel import Channel
from perpkit.archive import Kept
from perpkit.archive.store import Store
from perpkit.coinglass import channels, models

START = 1_750_000_000
BATCHES, ROWS = 2, 2
"""Batches of a run, and rows of a batch."""


def row(number: int, **changes: Any) -> models.StreamedLiquidation:
    given: dict[str, Any] = {
        "base_asset": "BTC",
        "exchange": "Binance",
        "symbol": "BTCUSDT",
        "price": 100.0 + number,
        "volume_usd": 5_000.0,
        "side": models.ClosedSide(1),
        "time": START * 1000 + number * 1000,
    }
    return models.StreamedLiquidation(**{**given, **changes})


@define
class Script:
    """A stream that gives what a test says."""

    items: list[Any]
    channel: Channel[Any] = channels.LIQUIDATION_ORDERS
    api: str = "coinglass"
    address: str = "liquidationOrders"
    resumed: list[Any] = field(factory=list[Any])

    def resume(self, since: Any, rows: Any = ()) -> None:
        self.resumed.append((since, list(rows)))

    def __iter__(self) -> Any:
        for item in self.items:
            if isinstance(item, Exception):
                raise item
            yield item

    async def __aiter__(self) -> Any:
        for item in self.items:
            yield item


def main() -> None:
    """Keep the rows of a run until the end, or until killed. Print when the gap at its beginning begins."""
    from tests.archive.killed import Fuse  # found only in the process of its own

    folder, point, run = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    fuse = Fuse(point)
    for name in ("find", "open", "append"):
        setattr(Store, name, fuse.around(getattr(Store, name)))
    stream: Any = Script([row(run * 100 + number) for number in range(BATCHES * ROWS)])
    moments = iter(range(START + run * 100, START + run * 100 + 100))
    kept: Any = iter(Kept(folder, stream, rows=ROWS, clock=lambda: float(next(moments))))
    for count, _ in enumerate(kept):
        if not count:
            sys.stdout.write(f"{[since.timestamp() for since, _ in stream.resumed]}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
