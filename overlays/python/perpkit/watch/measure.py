"""What rules measure: sums in a moving window, newest values, and differences between them."""

from __future__ import annotations

from bisect import insort
from collections.abc import Mapping
from math import isfinite
from typing import Any, Protocol

STEPS = 1_000
"""Parts of a window. It moves by one part at a time, so a window of an hour moves by 3.6 s."""


class Measured(Protocol):
    """The rows of one group, as far as they matter."""

    def add(self, at: int, value: Any, key: Any) -> None:
        """Take a row.

        Args:
            at: Its time, in ms.
            value: Value of the rule's field.
            key: Value of the column that is compared.
        """
        ...

    def value(self, now: int) -> float | None:
        """Return what is measured at a moment, or ``None`` if there is nothing to measure."""
        ...

    def wake(self) -> int | None:
        """Return the moment, in ms, at which the value changes without a new row; ``None`` if it does not."""
        ...

    def content(self) -> Any:
        """Return what is known, as JSON can hold it."""
        ...

    def restore(self, content: Any) -> None:
        """Take what :meth:`content` returned."""
        ...


class Sums:
    """Sum of a field, or number of rows, in a window that ends now."""

    def __init__(self, window_ms: int, *, counts: bool = False, per_minute: bool = False) -> None:
        self._window = window_ms
        self._step = max(1, window_ms // STEPS)
        self._counts = counts
        self._scale = 60_000 / window_ms if per_minute else 1.0
        self._parts: dict[int, float] = {}
        """Part of the time → sum of its rows."""
        self._order: list[int] = []
        self._sum = 0.0

    def add(self, at: int, value: Any, key: Any) -> None:
        """Take a row. A value that is missing or not a number adds nothing."""
        amount = 1.0 if self._counts else _number(value)
        if amount is None:
            return
        part = at // self._step
        if part not in self._parts:
            self._parts[part] = 0.0
            insort(self._order, part)
        self._parts[part] += amount
        self._sum += amount

    def value(self, now: int) -> float:
        """Return the sum; rows leave it when their part of the time lies before the window."""
        while self._order and self._expiry(self._order[0]) <= now:
            self._sum -= self._parts.pop(self._order.pop(0))
        if not self._order:
            self._sum = 0.0  # nothing is left of rounding
        return self._sum * self._scale

    def wake(self) -> int | None:
        """Return when the oldest part leaves the window."""
        return self._expiry(self._order[0]) if self._order else None

    def _expiry(self, part: int) -> int:
        return (part + 1) * self._step + self._window

    def content(self) -> Any:
        """Return the parts."""
        return [[part, self._parts[part]] for part in self._order]

    def restore(self, content: Any) -> None:
        """Take the parts."""
        self._parts = {int(part): float(amount) for part, amount in content}
        self._order = sorted(self._parts)
        self._sum = sum(self._parts.values())


class Newest:
    """The newest value, or the difference between the greatest and the smallest newest value of several keys."""

    def __init__(self, window_ms: int | None, *, spread: bool = False) -> None:
        self._window = window_ms
        self._spread = spread
        self._values: dict[str, tuple[int, float]] = {}

    def add(self, at: int, value: Any, key: Any) -> None:
        """Take a row, unless a newer one of the same key is known. A missing value takes the old one away."""
        name, amount = str(key), _number(value)
        if name in self._values and self._values[name][0] > at:
            return
        if amount is None:
            self._values.pop(name, None)
        else:
            self._values[name] = at, amount

    def value(self, now: int) -> float | None:
        """Return the value; values older than the window do not count."""
        if self._window is not None:
            self._values = {key: one for key, one in self._values.items() if one[0] + self._window > now}
        amounts = [amount for _, amount in self._values.values()]
        if self._spread:
            return max(amounts) - min(amounts) if len(amounts) > 1 else None
        return amounts[-1] if amounts else None

    def wake(self) -> int | None:
        """Return when the oldest value becomes too old."""
        if self._window is None or not self._values:
            return None
        return min(at for at, _ in self._values.values()) + self._window

    def content(self) -> Any:
        """Return the values with their times."""
        return {key: list(one) for key, one in self._values.items()}

    def restore(self, content: Any) -> None:
        """Take the values with their times."""
        found: Mapping[str, Any] = content
        self._values = {key: (int(at), float(amount)) for key, (at, amount) in found.items()}


class Silence:
    """Seconds since the last row."""

    def __init__(self, window_ms: int, since: int) -> None:
        self._window = window_ms
        self._last = since

    def add(self, at: int, value: Any, key: Any) -> None:
        """Take a row."""
        self._last = max(self._last, at)

    def value(self, now: int) -> float:
        """Return the seconds."""
        return max(0, now - self._last) / 1_000

    def wake(self) -> int | None:
        """Return when it has been silent for too long."""
        return self._last + self._window

    def content(self) -> Any:
        """Return the time of the last row."""
        return self._last

    def restore(self, content: Any) -> None:
        """Take the time of the last row."""
        self._last = int(content)


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if isfinite(number) else None
