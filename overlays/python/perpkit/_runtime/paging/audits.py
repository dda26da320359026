"""Which rows are asked again where full answers are trusted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from .marks import marks
from .parts import Answer, Check

CHECKED_FIRST, CHECKED_THEN = 20, 76
"""So many full answers are checked first. Later, the newest of a part, and two of so many: 2 % of them."""


class Audits:
    """Chooses samples of the full answers of one walk."""

    def __init__(self, moment: Callable[[Any], int]) -> None:
        """Begin with a walk.

        Args:
            moment: Returns the time of a row.
        """
        self._moment = moment
        self._full = 0
        """Full answers so far."""

    def of(self, answers: Sequence[Answer], cap: int) -> list[Check]:
        """Return what is asked again of the answers of a part, which come newest first.

        It is the newer half of a full answer, and the older half of the one that is newer. So it also shows whether
        rows are missing between the two.
        """
        checks: list[Check] = []
        most = cap - 1
        for place, answer in enumerate(answers):
            number = self._full
            self._full += answer.inferred
            if place % 2 or (number > CHECKED_FIRST and place % CHECKED_THEN):
                continue
            rows = [*answer.rows, *(answers[place - 1].rows if place else ())]
            if not rows:  # all of the answer had the oldest time in it, or lay outside
                continue
            moments = [self._moment(row) for row in rows]
            end = moments[min(len(answer.rows) + most // 2, len(rows) - 1)] if place else answer.end
            last = bisect_right(moments, end)  # some vendors count those at the end, too
            first = max(0, last - (most if place else max(1, most // 2)))
            start = moments[first] if not first or moments[first - 1] < moments[first] else moments[first] + 1
            inside = rows[bisect_left(moments, start) : bisect_left(moments, end)]
            if inside:
                checks.append(Check(start, end, marks(inside), audits=True))
        return checks
