"""The totals of all outcomes: tables, targets, and survivors without an explanation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from .bodies import TARGETED
from .outcome import Fate, Lane, Outcome

SURVIVORS = Path(__file__).parent / "survivors.yaml"


@frozen
class Explanation:
    """Why some survivors are acceptable. ``*`` in its patterns stands for any text."""

    lane: Lane
    operators: Sequence[str]
    operations: Sequence[str]
    places: Sequence[str]
    reason: str
    kinds: Sequence[str] = ["*"]
    """Units, or JSON types where there is no unit."""

    def covers(self, outcome: Outcome) -> bool:
        return (
            outcome.lane is self.lane
            and _fits(self.operators, outcome.operator)
            and _fits(self.operations, outcome.operation)
            and _fits(self.places, outcome.place)
            and _fits(self.kinds, outcome.kind)
        )

    def stale(self, survivors: Sequence[Outcome]) -> list[str]:
        """Return the patterns that fit none of the survivors it covers."""
        covered = [one for one in survivors if self.covers(one)]
        columns: list[tuple[Sequence[str], Callable[[Outcome], str]]] = [
            (self.operators, lambda one: one.operator),
            (self.operations, lambda one: one.operation),
            (self.places, lambda one: one.place),
            (self.kinds, lambda one: one.kind),
        ]
        return [
            pattern
            for patterns, column in columns
            for pattern in patterns
            if not any(_fits([pattern], column(one)) for one in covered)
        ]


def _fits(patterns: Iterable[str], text: str) -> bool:
    return any(re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), text) for pattern in patterns)


def explanations(path: Path = SURVIVORS) -> list[Explanation]:
    """Read the committed list."""
    content: dict[str, list[dict[str, Any]]] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return [
        Explanation(
            Lane(lane),
            one["operators"],
            one.get("operations", ["*"]),
            one.get("places", ["*"]),
            one["reason"],
            one.get("kinds", ["*"]),
        )
        for lane, entries in content.items()
        for one in entries
    ]


@frozen
class Row:
    """Mutants of one operator, or of one operation."""

    lane: Lane
    name: str
    killed: int
    survived: int
    explained: int
    """Of the survivors."""
    equivalent: int

    @property
    def rate(self) -> float:
        """Share of killed mutants; equivalent ones do not count."""
        judged = self.killed + self.survived
        return self.killed / judged if judged else 1.0


@frozen
class Target:
    """A share that has to be reached."""

    what: str
    least: float
    reached: float

    @property
    def met(self) -> bool:
        return self.reached >= self.least


@frozen
class Tally:
    """All outcomes, and what is said about the survivors among them."""

    outcomes: Sequence[Outcome]
    explanations: Sequence[Explanation]
    whole: bool = True
    """Whether every operation was looked at: only then are there targets, and can an explanation be stale."""

    def unexplained(self) -> list[str]:
        """Name every survivor that no explanation covers, each once."""
        survivors = {str(one): one for one in self.outcomes if one.fate is Fate.SURVIVED}
        return sorted(name for name, one in survivors.items() if not self._explained(one))

    def stale(self) -> list[str]:
        """Name every pattern that covers no survivor."""
        if not self.whole:
            return []
        survivors = list({str(one): one for one in self.outcomes if one.fate is Fate.SURVIVED}.values())
        lanes = {one.lane for one in self.outcomes}
        return [
            f"{one.lane}: {pattern!r} of “{one.reason}”"
            for one in self.explanations
            if one.lane in lanes
            for pattern in one.stale(survivors)
        ]

    def targets(self) -> list[Target]:
        """Return what has to be reached, for each lane that was run."""
        if not self.whole:
            return []
        found: list[Target] = []
        operators = [row for row in self.rows("operator") if row.lane is Lane.RECORDINGS and row.name in TARGETED]
        found += [Target(f"{row.name} mutants of recordings killed", 0.97, row.rate) for row in operators]
        for lane in (Lane.DESCRIPTION, Lane.DECODERS):
            rows = [row for row in self.rows("lane") if row.lane is lane]
            found += [
                Target(f"{lane} mutants killed or explained", 0.95, (row.killed + row.explained) / _judged(row))
                for row in rows
            ]
        return found

    def rows(self, column: str) -> list[Row]:
        """Add up by ``lane``, ``operator`` or ``operation``."""
        counts = Counter(
            (one.lane, str(getattr(one, column)), one.fate, one.fate is Fate.SURVIVED and self._explained(one))
            for one in self.outcomes
        )
        return [
            Row(
                lane,
                name,
                counts[lane, name, Fate.KILLED, False],
                counts[lane, name, Fate.SURVIVED, False] + counts[lane, name, Fate.SURVIVED, True],
                counts[lane, name, Fate.SURVIVED, True],
                counts[lane, name, Fate.EQUIVALENT, False],
            )
            for lane, name in sorted({key[:2] for key in counts}, key=lambda key: (list(Lane).index(key[0]), key[1]))
        ]

    def killers(self) -> dict[str, dict[str, int]]:
        """Count by what killed them, for each lane."""
        counts = Counter((one.lane, one.by) for one in self.outcomes if one.fate is Fate.KILLED)
        return {lane: {by: count for (of, by), count in sorted(counts.items()) if of is lane} for lane in Lane}

    def _explained(self, outcome: Outcome) -> bool:
        return any(one.covers(outcome) for one in self.explanations)


def _judged(row: Row) -> int:
    return max(row.killed + row.survived, 1)


def table(rows: Sequence[Row], what: str) -> str:
    """Return a Markdown table, which is also readable as it is."""
    head = ("lane", what, "killed", "survived", "explained", "equivalent", "killed %")
    cells = [head, *((*_cells(row), f"{100 * row.rate:.1f}") for row in rows)]
    widths = [max(len(row[index]) for row in cells) for index in range(len(head))]
    lines = [
        "| " + " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def _cells(row: Row) -> tuple[str, ...]:
    return (row.lane, row.name, *map(str, (row.killed, row.survived, row.explained, row.equivalent)))
