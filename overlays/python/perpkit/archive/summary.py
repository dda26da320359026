"""What a pull has done, and how far it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from attrs import define, field, frozen

from .coverage import Entry, State


class Progress(NamedTuple):
    """How far a pull is. Passed to ``progress`` after every answer."""

    dataset: str
    done: int
    """Windows asked."""
    total: int
    """Windows that the run will ask."""
    rows: int
    """Rows that came."""
    seconds_left: float | None
    """By the rate limit of the key; ``None`` if that is not known."""


@frozen
class Problem:
    """A window that is not complete, and why."""

    dataset: str
    series: str
    state: State
    reason: str


@define
class Summary:
    """What a pull has done."""

    windows: Counter[State] = field(factory=Counter[State])
    """How many windows ended in each state."""
    rows: int = 0
    """Rows that came, those of open windows included."""
    kept: int = 0
    """Windows in which the vendor has fewer rows than the archive; the archive keeps its own."""
    changed: int = 0
    """Windows in which the vendor has changed rows."""
    dropped: int = 0
    """Answers that were not written, because another writer had a newer one."""
    busy: int = 0
    """Windows that another run was pulling, which will write them."""
    problems: list[Problem] = field(factory=list[Problem])

    @property
    def complete(self) -> bool:
        """Whether nothing failed and nothing was refused."""
        return not (self.windows[State.FAILED] or self.windows[State.REFUSED])

    def count(self, entries: list[Entry]) -> None:
        """Count entries of the coverage."""
        for one in entries:
            self.windows[one.state] += 1
            self.rows += one.rows
            if one.state in {State.FAILED, State.REFUSED, State.CLIPPED}:
                self.problems.append(Problem(one.dataset, one.series, one.state, one.reason))

    def as_dict(self) -> Mapping[str, object]:
        """Return it as plain values, for machines."""
        return {
            "windows": {state.value: self.windows[state] for state in State},
            "rows": self.rows,
            "kept": self.kept,
            "changed": self.changed,
            "dropped": self.dropped,
            "busy": self.busy,
            "problems": [
                {"dataset": one.dataset, "series": one.series, "state": one.state.value, "reason": one.reason}
                for one in self.problems
            ],
        }

    def __str__(self) -> str:
        parts = [f"{self.windows[state]} {state.value}" for state in State if self.windows[state]]
        lines = [f"{self.rows} rows in {sum(self.windows.values())} windows: {', '.join(parts) or 'nothing to ask'}"]
        if self.kept:
            lines.append(f"{self.kept} windows have fewer rows now; the archive keeps its own (--accept-shrink)")
        if self.changed:
            lines.append(f"{self.changed} windows were changed by the vendor; the old rows are in the revisions")
        if self.dropped:
            lines.append(f"{self.dropped} answers were left out: another writer had newer ones")
        if self.busy:
            lines.append(f"{self.busy} windows are being pulled by another run; what it leaves out, the next run asks")
        lines += [f"{one.state.value}: {one.dataset} {one.series}: {one.reason}" for one in self.problems]
        return "\n".join(lines)
