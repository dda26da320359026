"""Rows in time: bars of equal width, and the line that tells where they come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import Any

from attrs import frozen

from .._runtime import timekeeping
from .numbers import moment
from .picture import Hover

HOUR = 3_600_000.0
ACROSS = "time (UTC)"
FILLED = 0.8
"""Part of its place that a bar fills."""
FEW = 9
"""Bars that fill the axis."""


@frozen
class Timeline:
    """Rows in the order of their times, which are the starts of bars in epoch ms."""

    rows: Sequence[Any]
    starts: Sequence[int]

    @classmethod
    def of(cls, rows: Sequence[Any], time: str = "time") -> Timeline:
        """Return the timeline of rows with a field for the time. Rows without a time are left out."""
        timed = sorted((row for row in rows if isinstance(getattr(row, time), int)), key=attrgetter(time))
        return cls(timed, [getattr(row, time) for row in timed])

    @property
    def step(self) -> float:
        """Width of a bar in ms; an hour if it is not known."""
        return step(self.starts) or HOUR

    @property
    def middles(self) -> list[float]:
        """Middles of the bars."""
        return [start + self.step / 2 for start in self.starts]

    @property
    def ends(self) -> tuple[float, float] | None:
        """Start and end of the time to show. Few bars get space beside them, so that each is narrow."""
        if not self.starts:
            return None
        space = max(FEW - len(self.starts), 0) * self.step / 2
        return self.starts[0] - space, self.starts[-1] + self.step + space

    def values(self, field: str) -> list[float | None]:
        """Return a field of each row."""
        return [getattr(row, field) for row in self.rows]

    def hover(self, text: Callable[[Any], str]) -> Hover:
        """Return what is told of each row, below its time."""
        texts = [f"{moment(start)}\n{text(row)}" for start, row in zip(self.starts, self.rows, strict=True)]
        return Hover(at=self.middles, width=self.step, texts=texts)

    def caption(self, source: str) -> str:
        """Return the source and the time of the data."""
        return caption(source, *((self.starts[0], self.starts[-1]) if self.starts else ()))


def step(places: Sequence[float]) -> float:
    """Return the usual distance of neighbours; 0 if there are none."""
    return median([later - early for early, later in pairwise(places) if later > early] or [0.0])


def caption(source: str, *times: float) -> str:
    """Return the source and the time of the data; without times, the time of the drawing.

    Args:
        source: Who says this.
        times: Epoch ms: the moment of the data, or the start of its first and of its last bar.
    """
    if not times:
        now = moment(timekeeping.current().wall() * 1000)
        return f"Source: {source}. Drawn {now}; the answer does not tell its time."
    texts = [*dict.fromkeys(moment(one) for one in times)]
    return (
        f"Source: {source}. Data of {texts[0]}."
        if len(texts) == 1
        else (f"Source: {source}. Data from {texts[0].removesuffix(' UTC')} to {texts[1]}.")
    )
