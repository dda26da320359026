"""What made-up bars hold, so that the numbers of one bar fit together and go on from the bar before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import exp, log, sqrt
from typing import Any

from attrs import frozen

from .._runtime.times import DAY_MS
from .amounts import like
from .market import chance, level, price

CANDLE = ("open", "high", "low", "close")
LONG, SHORT, RATIO = "long_percent", "short_percent", "long_short_ratio"
COUNTS = ("long_count", "short_count", "total_count")
LIQUIDATED = ("long_liquidation_usd", "short_liquidation_usd")
PARTS = 4
"""Moments of a bar, between which its highest and its lowest value are looked for."""
DAILY = 0.024
"""Usual change of a price in a day."""


@frozen(kw_only=True)
class Bar:
    """One bar to make up."""

    recorded: Mapping[str, Any]
    """Attribute → value in a recorded bar."""
    units: Mapping[str, str]
    seed: str
    coin: str | None
    moment: int
    """Start in epoch ms."""
    width: int
    share: float
    """Width, in widths of the recorded bars."""

    def values(self) -> dict[str, Any]:
        """Return attribute → value, for those that fit together. The others are left to the caller."""
        if all(self._holds(name) for name in CANDLE):
            return self._candle()
        if any(name.endswith(LONG) for name in self.recorded):
            return self._sides()
        if all(any(name.endswith(side) for name in self.recorded) for side in LIQUIDATED):
            return self._liquidations()
        return {}

    def _holds(self, name: str) -> bool:
        return self.recorded.get(name) is not None

    def _candle(self) -> dict[str, Any]:
        course, priced = self._course()
        points = [course(self.moment + self.width * part / PARTS) for part in range(PARTS + 1)]
        wick = (max(points) - min(points)) * 0.2 * chance(f"{self.seed} wick {self.moment}")
        found = (points[0], max(points) + wick, min(points) - wick, points[-1])
        made = [like(self.recorded["close"], one, price=priced) for one in found]
        numbers = sorted(made, key=float)
        return dict(zip(CANDLE, (made[0], numbers[-1], numbers[0], made[3]), strict=True))

    def _course(self) -> tuple[Callable[[float], float], bool]:
        """Return the value at each moment, and whether it is a price."""
        base, unit, coin = float(self.recorded["close"]), self.units.get("close"), self.coin
        if unit == "quote" and coin is not None:
            return lambda moment: price(coin, moment), True
        if unit == "percent":  # a rate, which changes its sign
            return lambda moment: base * (1 + 6 * log(level(self.seed, moment))), False
        return lambda moment: base * level(self.seed, moment), False

    def _sides(self) -> dict[str, Any]:
        """Return the shares of longs and shorts, and what follows from them."""
        prefix = next(name for name in self.recorded if name.endswith(LONG)).removesuffix(LONG)
        long = round(min(80.0, max(20.0, 51 + 80 * log(level(self.seed, self.moment)))), 2)
        found = {f"{prefix}{LONG}": long, f"{prefix}{SHORT}": 100 - long, f"{prefix}{RATIO}": long / (100 - long)}
        counts = [f"{prefix}{name}" for name in COUNTS]
        if all(map(self._holds, counts)):
            total = round(self.recorded[counts[2]] * level(f"{self.seed} total", self.moment))
            longs = round(total * long / 100)
            found |= zip(counts, (longs, total - longs, total), strict=True)
        return {name: like(self.recorded[name], value) for name, value in found.items() if self._holds(name)}

    def _liquidations(self) -> dict[str, Any]:
        """Return what was liquidated: much where the price moved much, longs when it fell and shorts when it rose."""
        coin = self.coin or "BTC"
        moved = log(price(coin, self.moment + self.width) / price(coin, self.moment))
        moved /= DAILY * sqrt(self.width / DAY_MS)
        made: dict[str, Any] = {}
        for side, sign in zip(LIQUIDATED, (-1, 1), strict=True):
            name = next(one for one in self.recorded if one.endswith(side))
            burst = chance(f"{self.seed} {side} {self.moment}") ** 8
            size = self.share * (0.15 + 8 * burst + max(0.0, exp(min(3.0, 1.2 * sign * moved)) - 1))
            made[name] = like(self.recorded[name], float(self.recorded[name]) * size)
        return made
