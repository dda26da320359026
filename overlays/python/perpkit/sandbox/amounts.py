"""Numbers of made-up answers, in the form of the recorded ones: text or number, with as many digits."""

from __future__ import annotations

from math import floor, log10
from typing import Any

from .._runtime.description.forms import is_array, is_object

SIGNIFICANT = 6
"""Digits that a price has at least."""


def times(value: Any, factor: float) -> Any:
    """Multiply a number or a number in a text. The number itself is returned if nothing would be left of it."""
    if isinstance(value, bool) or value is None or is_array(value) or is_object(value):
        return value
    if isinstance(value, int):
        return round(value * factor) or value
    if isinstance(value, float):
        return round(value * factor, digits(value)) or value
    try:
        number = float(value)
    except ValueError:
        return value
    return _text(round(number * factor, digits(value)) or number, digits(value))


def like(recorded: Any, value: float, *, price: bool = False) -> Any:
    """Return a number in the form of a recorded one.

    Args:
        recorded: A number, or a number in a text.
        value: The number.
        price: Whether small numbers need more digits than the recorded one has.
    """
    count = digits(recorded)
    if price and value:
        count = max(count, SIGNIFICANT - 1 - floor(log10(abs(value))))
    return _text(value, count) if isinstance(recorded, str) else round(value, count)


def digits(value: Any) -> int:
    """Return how many digits follow the point."""
    text = value if isinstance(value, str) else repr(value)
    return len(text.partition(".")[2].partition("e")[0]) if "e-" not in text else 12


def _text(value: float, count: int) -> str:
    return f"{value:.{count}f}"
