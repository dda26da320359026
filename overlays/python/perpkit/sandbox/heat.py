"""A made-up heat map: bands of positions that stay until the price reaches them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import exp
from typing import Any

from .._runtime.description.forms import is_array
from .._runtime.times import interval_ms
from .amounts import like
from .market import SEEN, chance, price

STEPS = 288
"""Columns; one day in steps of five minutes."""
PRICES = 150
"""Rows."""
CELLS = 40_000
"""Cells that hold a value, at most: the others are cold."""
MARGIN = 0.035
"""How far the axis of prices goes beyond the lowest and the highest price."""
LEVERAGES: Mapping[int, float] = {100: 1.0, 75: 0.5, 50: 0.8, 25: 0.6, 20: 0.3, 10: 0.4}
"""Leverage → its part of the positions."""
SCALE = 4e5
"""USD of the positions opened in an usual column."""
NOISES = 997
"""Small values that are added to cells in turn."""
BEFORE = 60
"""Columns before the first one that already opened positions."""
SPAN = "24h"
YEAR = "1y"


def candles(recorded: Sequence[Any], fields: Sequence[str], coin: str, span: str) -> list[list[Any]]:
    """Return candles up to ``SEEN``, in the form of a recorded one.

    Args:
        recorded: Candles.
        fields: Names of their values.
        coin: Whose prices they show.
        span: Time of all candles together, such as ``3d``.
    """
    first = recorded[0]
    step = interval_ms("365d" if span == YEAR else span) // STEPS
    unit = 1000 if first[fields.index("time")] < 10**10 else 1
    made: list[list[Any]] = []
    for number in range(STEPS):
        start = SEEN - (STEPS - number) * step
        points = [price(coin, start + step * part / 4) for part in range(5)]
        values = {"open": points[0], "high": max(points) * 1.0001, "low": min(points) * 0.9999, "close": points[-1]}
        busy = 0.3 + 2 * chance(f"{coin} volume {start}") + 400 * abs(points[-1] / points[0] - 1)
        row: list[Any] = []
        for name, value in zip(fields, first, strict=False):
            if name == "time":
                row.append(start // unit)
            elif name in values:
                row.append(like(value, values[name], price=True))
            else:
                row.append(like(value, float(value) * busy))
        made.append(row)
    return made


def axis(bars: Sequence[tuple[float, float, float, float]]) -> list[float]:
    """Return the prices of the rows, lowest first."""
    low, high = min(bar[2] for bar in bars) * (1 - MARGIN), max(bar[1] for bar in bars) * (1 + MARGIN)
    step = (high - low) / (PRICES - 1)
    return [like(0.01, low + step * row, price=True) for row in range(PRICES)]


def cells(seed: str, bars: Sequence[tuple[float, float, float, float]], prices: Sequence[float]) -> list[list[float]]:
    """Return column, row and value of each cell that is not cold.

    Args:
        seed: What chance depends on.
        bars: Open, high, low and close of each column.
        prices: Price of each row.
    """
    step = prices[1] - prices[0]
    held = [0.0] * len(prices)
    noise = [0.01 * chance(f"{seed} noise {number}") for number in range(NOISES)]
    found: list[list[float]] = []
    # Before the first column, the price stood still for some time.
    for column, (opened, high, low, _) in enumerate([(bars[0][0],) * 4] * BEFORE + [*bars], -BEFORE):
        for row, value in _opened(f"{seed} {column}", opened, lambda one: round((one - prices[0]) / step)):
            if 0 <= row < len(held):
                held[row] += value
        for row in range(len(held)):
            held[row] = held[row] * 0.998 + noise[(column * len(held) + row) % len(noise)]
        for row in range(max(0, round((low - prices[0]) / step)), min(len(held), round((high - prices[0]) / step) + 1)):
            held[row] = 0.0
        if column < 0:
            continue
        found += [[column, row, round(value * SCALE, 2)] for row, value in enumerate(held) if value]
    return sorted(sorted(found, key=lambda cell: cell[2], reverse=True)[:CELLS])


def _opened(seed: str, at: float, row: Callable[[float], int]) -> Iterator[tuple[int, float]]:
    """Yield the rows where positions that are opened at a price would be liquidated, and their value."""
    busy = exp(4.0 * chance(f"{seed} busy") ** 6) - 0.9
    for leverage, part in LEVERAGES.items():
        for side in (-1, 1):
            away = (0.75 + 0.25 * chance(f"{seed} {leverage} {side}")) / leverage
            middle = row(at * (1 + side * away))
            for beside, weight in ((-1, 0.25), (0, 1.0), (1, 0.25)):
                yield middle + beside, busy * part * weight * (0.4 + chance(f"{seed} {leverage} {side} size"))


def numbers(bar: Any, fields: Sequence[str]) -> tuple[float, float, float, float]:
    """Return open, high, low and close of a candle."""
    assert is_array(bar)
    opened, high, low, close = (float(bar[fields.index(name)]) for name in ("open", "high", "low", "close"))
    return opened, high, low, close
