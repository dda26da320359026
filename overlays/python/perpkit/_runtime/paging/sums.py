"""Running sums of the vendor, which restart in each answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve


class Sums:
    """Carries sums on from answer to answer, as if one answer had all rows."""

    def __init__(self, names: Sequence[str]) -> None:
        self.totals: dict[str, Any] = dict.fromkeys(names, 0)

    def carried_on(self, rows: list[Any], before: Any) -> list[Any]:
        """Return the next rows with sums that begin at the first row of the whole history.

        Args:
            rows: Rows of one answer.
            before: The last row before them in that answer, whose sums theirs include; ``None`` if there is none.
        """
        if not self.totals:
            return rows
        added = {name: total - (_number(before, name) or 0) for name, total in self.totals.items()}
        found: list[Any] = []
        for row in rows:
            numbers = {name: _number(row, name) for name in added}
            sums = {name: number + added[name] for name, number in numbers.items() if number is not None}
            self.totals |= sums
            found.append(_replaced(row, sums) if any(added.values()) else row)
        return found


def _number(row: Any, name: str) -> Any:
    """Return a number of a row; ``None`` if there is no row, or it is missing there."""
    value = getattr(row, name, None)
    return None if value != value else value  # NaN


def _replaced(row: Any, values: dict[str, Any]) -> Any:
    return row._replace(**values) if hasattr(row, "_replace") else evolve(row, **values)
