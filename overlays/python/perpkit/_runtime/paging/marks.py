"""Digests of rows, by which equal rows are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

import msgspec

REMEMBERED = 40
"""Digests in the token of a list without a window."""


def mark(row: object) -> bytes:
    """Return the same for rows of the same values. ``==`` does not: a missing number is NaN, which equals nothing."""
    return blake2b(msgspec.json.encode(row), digest_size=16).digest()


def marks(rows: Iterable[Any]) -> Counter[bytes]:
    """Return how often each row comes."""
    return Counter(map(mark, rows))


def follows(page: Sequence[bytes], recent: Sequence[bytes]) -> int | None:
    """Return where a page goes on after the rows that came last; ``None`` if they are not on it.

    Some rows may be equal. So the place is one where as many rows as possible are those that came last.
    """
    best: int | None = None
    longest = 0
    for place in range(1, len(page) + 1):
        length = min(place, len(recent))
        if length > longest and page[place - length : place] == recent[-length:]:
            best, longest = place, length
    return best


class Tally:
    """Counts rows whatever their order, in little memory."""

    def __init__(self) -> None:
        self._rows, self._sum = 0, 0

    def add(self, rows: Iterable[Any], times: int = 1) -> None:
        """Add rows, or take them away again."""
        for row in rows:
            self._rows += times
            self._sum += times * int.from_bytes(mark(row))

    @property
    def empty(self) -> bool:
        """Whether every row that was added was taken away, and no other."""
        return self._rows == 0 and self._sum == 0
