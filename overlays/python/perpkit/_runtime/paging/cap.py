"""How many rows one answer holds."""

from __future__ import annotations

import warnings
from collections import Counter

from ..errors import IncompleteHistoryWarning
from ..stack import stack_level
from .call import Proven

SUSPECT = 20
"""Rows. An answer below the cap with at least so many rows may have been cut off by the vendor."""
ALIKE = 3
"""Number of answers with the same number of rows after which a warning is given."""


class Cap:
    """The most rows of an answer: what is described, or less if the vendor seems to cut off earlier."""

    def __init__(self, operation: str, described: int, proven: Proven) -> None:
        self._operation = operation
        self._described = described
        self._proven = proven
        self._alike: Counter[int] = Counter()
        self.rows = described
        """Rows of a full answer, as far as is known."""
        self.doubt = ""
        """Why rows may be missing."""

    def learn(self, count: int, *, bars: bool) -> None:
        """Take the number of rows in an answer."""
        if count >= self._described or count > self.rows:
            self.prove(count)
            self.rows = self._described
        elif bars and count >= SUSPECT:
            self._alike[count] += 1
            if self._alike[count] == ALIKE and count == max(self._alike):
                self._warn(f"{ALIKE} answers had exactly {count} rows")
        elif count == self.rows:
            self._alike[count] += 1
            if self._alike[count] == ALIKE:
                self._warn(f"answers end at {count} rows")

    def is_doubtful(self, count: int) -> bool:
        """Whether an answer of so many rows, which is not full, may have been cut off."""
        return count >= SUSPECT and count > self._proven.get(self._operation, 0)

    def prove(self, count: int) -> None:
        """Note that one answer can hold so many rows."""
        self._proven[self._operation] = max(count, self._proven.get(self._operation, 0))

    def lower(self, rows: int, count: int) -> None:
        """Take an answer of so many rows for a full one, because a part of its window has other rows.

        Args:
            rows: Rows of the answer.
            count: Rows of the answer about the part.
        """
        self.rows = rows
        self._alike[count] += ALIKE - 1  # that two differing windows have as many rows is hardly by chance
        self.learn(count, bars=False)

    def _warn(self, words: str) -> None:
        self.doubt = (
            f"{self._operation}: {words}, below the described cap of {self._described}; if the vendor cuts them "
            "off there, rows may be missing. Please report it"
        )
        warnings.warn(self.doubt, IncompleteHistoryWarning, stacklevel=stack_level())
