"""Numbers as people read them: with thousands separators, and no more digits than they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import floor, isfinite, log10
from typing import Any, TypeGuard

from attrs import frozen

from .._runtime.times import to_datetime

DIGITS = 7
"""Significant digits of a price."""
MOST = 15
"""Decimals."""
SIZES = ((1e9, "billion"), (1e6, "million"), (1e3, "thousand"))


def known(value: Any) -> TypeGuard[float]:
    """Whether a value is a number that can be drawn."""
    return isinstance(value, (int, float)) and isfinite(value)


def values(found: Iterable[float | None]) -> list[float]:
    """Return the numbers among some values."""
    return [one for one in found if known(one)]


def price(value: float | None, digits: int = DIGITS) -> str:
    """Return a price, such as ``102,644.9`` or ``0.00000581``."""
    if not known(value):
        return "not known"
    size = floor(log10(abs(value))) if value else 0
    text = f"{value:,.{min(max(0, digits - 1 - size), MOST)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(value: float | None, unit: str) -> str:
    """Return an amount with its unit, such as ``1,579,371 USD``."""
    if not known(value):
        return "not known"
    return f"{value:,.{0 if abs(value) >= 100 or value == 0 else 2}f} {unit}"


def percent(value: float | None, digits: int = 2) -> str:
    """Return a share, such as ``60.88 %``."""
    return f"{value:,.{digits}f} %" if known(value) else "not known"


def moment(milliseconds: float) -> str:
    """Return a time in epoch ms, such as ``2025-11-05 08:00 UTC``."""
    return f"{to_datetime(int(milliseconds), 'ms'):%Y-%m-%d %H:%M} UTC"


def short(value: float) -> str:
    """Return an amount in a few characters, such as ``61.2 million``."""
    for size, name in SIZES:
        if abs(value) >= size:
            return f"{value / size:,.1f} {name}"
    return f"{value:,.0f}"


def decimals(ticks: Sequence[float]) -> int:
    """Return how many decimals tell the ticks of an axis apart, and show each of them exactly."""
    least = min((abs(later - early) for early, later in pairwise(ticks)), default=1.0) * 1e-3
    return next((count for count in range(MOST) if all(abs(round(one, count) - one) <= least for one in ticks)), MOST)


def round_numbers(top: float) -> list[float]:
    """Return 0 and some round numbers up to a positive number, for a scale that follows the root."""
    size = 10.0 ** floor(log10(top))
    found = [size * part for part in (0.05, 0.1, 0.2, 0.5, 1, 2, 5)]
    return [0.0, *[one for one in found if one <= top][-5:]]


@frozen
class Scale:
    """What the numbers of an axis are divided by, so that they are short."""

    divisor: float
    unit: str
    """Unit of the divided numbers: ``million USD``."""

    @classmethod
    def of(cls, found: Iterable[float | None], unit: str) -> Scale:
        """Return the scale for some amounts."""
        largest = max((abs(one) for one in values(found)), default=0.0)
        for size, name in SIZES[:2]:
            if largest >= size:
                return cls(size, f"{name} {unit}")
        return cls(1.0, unit)

    def apply(self, found: Iterable[float | None]) -> list[float | None]:
        """Return the amounts in the unit of the scale; what is not a number is ``None``."""
        return [one / self.divisor if known(one) else None for one in found]
