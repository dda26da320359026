"""How many rows to expect in a part of a window, learnt from the rows that came. A wrong guess only costs requests."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from math import exp, log

from attrs import define, field

EXPONENTS = (0.0, 0.5, 0.75, 1.0)
"""Powers of a weight that are tried. An amount of money says little about the number of rows. Which power is best, or
whether time alone is better, is found while reading."""
CAUTION = 1.3
"""How many times its usual error an estimate is raised, so that most answers are not full."""
LEARNING, STEADY, FORGIVING = 0.6, 0.25, 0.15
"""How much the last answer changes an estimate by time, one by bars, and the usual error of both."""
FIRST_ERROR = 0.12
FLOOR = 0.02
"""Part of the usual weight that a bar has at least: a bar without an amount may still have rows."""
MOST_KNOWN = 32
"""Stretches of known rows that are kept."""

Stretch = tuple[int, int, Sequence[int]]
"""From (included) to (excluded), and the times of the rows that are known there."""


@define(eq=False)
class Weights:
    """A weight for each bar of a stretch of time; without bars, time itself."""

    first: int
    width: int
    sums: Sequence[float]
    """Sum of the weights before each bar, and of all."""
    mean: float
    """Weight of a unit of time outside the stretch."""

    @classmethod
    def of(cls, first: int, width: int, amounts: Sequence[float], exponent: float) -> Weights:
        """Return the weights of bars that follow each other."""
        usual = sum(amounts) / max(1, len(amounts))
        sums = [0.0]
        for amount in amounts:
            sums.append(sums[-1] + max(amount, FLOOR * usual, 1e-9) ** exponent)
        return cls(first, width, sums, sums[-1] / max(1, len(amounts)) / width)

    @property
    def end(self) -> int:
        """End of the last bar."""
        return self.first + self.width * (len(self.sums) - 1)

    def between(self, start: int, end: int) -> float:
        """Return the weight from one moment to another."""
        return self._before(end) - self._before(start)

    def _before(self, moment: int) -> float:
        if moment <= self.first:
            return (moment - self.first) * self.mean
        if moment >= self.end:
            return self.sums[-1] + (moment - self.end) * self.mean
        bar, rest = divmod(moment - self.first, self.width)
        return self.sums[bar] + (self.sums[bar + 1] - self.sums[bar]) * rest / self.width


TIME = Weights(0, 1, (0.0,), 1.0)
"""A weight of one for each unit of time."""


@define(eq=False)
class Gauge:
    """One way of estimating: rows for each unit of a weight."""

    exponent: float
    weights: Weights = TIME
    rate: float | None = None
    """Logarithm of the rows for a unit; ``None`` before anything is known."""
    error: float = FIRST_ERROR
    """Usual distance between the logarithms of an estimate and of what came."""

    def learn(self, start: int, end: int, rows: float) -> None:
        """Take the number of rows that a part of the window has."""
        seen = log(rows + 0.5) - log(max(self.weights.between(start, end), 1e-12))
        if self.rate is None:
            self.rate = seen
            return
        distance = seen - self.rate
        self.rate += (STEADY if self.exponent else LEARNING) * distance
        trust = FORGIVING * min(1.0, rows / 50)  # few rows say little about the error
        self.error += trust * (abs(distance) - self.error)

    def expected(self, start: int, end: int) -> float:
        """Return the rows to expect in a part of the window."""
        if self.rate is None:
            return 0.0
        return exp(self.rate) * self.weights.between(start, end)


@define(eq=False)
class Density:
    """What is known and guessed of where rows lie."""

    gauges: list[Gauge] = field(factory=lambda: [Gauge(EXPONENTS[0])])
    known: list[Stretch] = field(factory=list[Stretch])
    """Rows of answers that may lack some: where they lie shows where to cut."""

    @property
    def learnt(self) -> bool:
        """Whether anything has come yet."""
        return self.gauges[0].rate is not None

    def learn(self, start: int, end: int, rows: int) -> None:
        """Take the number of rows of a part that is complete."""
        for gauge in self.gauges:
            gauge.learn(start, end, rows)
        self.known = [one for one in self.known if one[1] > end]

    def saw(self, moments: Iterable[int]) -> None:
        """Take the times of the rows of an answer that may lack some."""
        times = sorted(moments)
        if not times:
            return
        start, end = times[0], times[-1] + 1
        kept: list[Stretch] = []
        for low, high, rows in self.known:
            if low < start:
                kept.append((low, min(high, start), rows[: bisect_left(rows, start)]))
            if high > end:
                kept.append((max(low, end), high, rows[bisect_left(rows, end) :]))
        self.known = sorted([*kept, (start, end, times)], key=lambda one: one[0])[:MOST_KNOWN]
        if not self.learnt or len(self.gauges) > 1:  # by time alone, the crowded end of a window says too little
            for gauge in self.gauges:
                gauge.learn(start, end, len(times))

    def weigh(self, first: int, width: int, amounts: Sequence[float]) -> None:
        """Take an amount for each bar of a stretch of time. It replaces the one before."""
        old = self.gauges
        self.gauges = []
        for exponent in EXPONENTS:
            gauge = next((one for one in old if one.exponent == exponent), None) or Gauge(exponent)
            if exponent:
                gauge.weights = Weights.of(first, width, amounts, exponent)
            self.gauges.append(gauge)

    @property
    def best(self) -> Gauge:
        """The way of estimating that was closest recently."""
        return min((one for one in self.gauges if one.rate is not None), key=lambda one: one.error)

    def expected(self, start: int, end: int, caution: float = 0.0) -> float:
        """Return the rows to expect in a part of the window: those known, and a guess where none are known."""
        gauge = self.best
        factor = exp(caution * gauge.error)
        found, place = 0.0, start
        for low, high, rows in self.known:
            low, high = max(low, place), min(high, end)
            if low < high:
                found += gauge.expected(place, low) * factor + bisect_left(rows, high) - bisect_left(rows, low)
                place = high
        return found + gauge.expected(place, max(place, end)) * factor

    def reach(self, start: int, limit: int, rows: int, caution: float = CAUTION) -> int:
        """Return where to cut: a time after ``start``, with about ``rows`` rows or fewer between the two."""
        if not self.learnt or self.expected(start, limit, caution) <= rows:
            return limit
        cuts = range(start + 1, limit)
        place = bisect_right(cuts, 0, key=lambda end: int(self.expected(start, end, caution) > rows))
        return start + max(1, place)
