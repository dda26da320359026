"""Digests of rows, by which equal rows are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

import msgspec


def mark(row: object) -> bytes:
    """Return the same for rows of the same values. ``==`` does not: a missing number is NaN, which equals nothing."""
    return blake2b(msgspec.json.encode(row), digest_size=16).digest()


def marks(rows: Iterable[Any]) -> Counter[bytes]:
    """Return how often each row comes."""
    return Counter(map(mark, rows))


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
