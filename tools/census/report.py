"""The committed report: how much of the description the recordings show, and why the rest is not shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from tools.contract.description import ROOT

from .census import Census, Count, Counts, Row, reason_for
from .element import OF_SCHEMAS, Aspect, Element

FILE = ROOT / "docs" / "description-coverage.md"

_INTRO = """# Coverage of the description

How much of `generated/openapi/` the recordings of the sandbox show. Written by `make census`; do not edit.
A cell is *seen/described*. CoinGlass's `futures.liquidation` group and all of ZTDX must be complete, except statuses
and error codes. Every other unseen element needs a reason. An element that was seen once must stay seen.
"""
_TABLES: tuple[tuple[str, str, tuple[Aspect, ...]], ...] = (
    ("Operations", "operation", (Aspect.STATUS, Aspect.REACHED)),
    ("Schemas of answers", "schema", OF_SCHEMAS),
    ("Error codes", "", (Aspect.CODE,)),
)
_CELL = re.compile(r"(\d+)/(\d+)")


def render(found: Sequence[Census]) -> str:
    """Return the report."""
    counts = {key: count for one in found for key, count in one.counts().items()}
    parts = [_INTRO, *_table("In all", "", list(_totals(found)), tuple(Aspect))]
    for title, owner, aspects in _TABLES:
        rows = sorted({row for row, aspect in counts if aspect in aspects})
        lines = [(row, {aspect: counts[row, aspect] for aspect in aspects if (row, aspect) in counts}) for row in rows]
        parts.extend(_table(title, owner, lines, aspects))
    parts.extend(_unseen(found))
    return "\n".join(parts)


def parse(report: str) -> Counts:
    """Read the counts of operations, schemas and error codes back; the totals are left out."""
    counts: dict[tuple[Row, Aspect], Count] = {}
    for title, owner, aspects in _TABLES:
        section = report.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
        for line in re.findall(r"^\| [a-z].*$", section, re.MULTILINE):
            api, *cells = (cell.strip(" `") for cell in line.strip("|").split("|"))
            name = cells.pop(0) if owner else ""
            for aspect, cell in zip(aspects, cells, strict=False):
                if match := _CELL.fullmatch(cell):
                    counts[(api, name), aspect] = Count(int(match[1]), int(match[2]))
    return counts


def _totals(found: Sequence[Census]) -> Iterator[tuple[Row, dict[Aspect, Count]]]:
    for one in found:
        totals = dict.fromkeys(Aspect, Count(0, 0))
        for (_, aspect), count in one.counts().items():
            totals[aspect] = Count(totals[aspect].seen + count.seen, totals[aspect].total + count.total)
        yield (one.api, ""), {aspect: count for aspect, count in totals.items() if count.total}


def _table(
    title: str, owner: str, rows: Iterable[tuple[Row, dict[Aspect, Count]]], aspects: Sequence[Aspect]
) -> Iterator[str]:
    names = ["API", *([owner] if owner else [])]
    yield f"## {title}\n"
    yield f"| {' | '.join([*names, *aspects])} |"
    yield f"|{'---|' * len(names)}{'--:|' * len(aspects)}"
    for (api, name), counts in rows:
        cells = [f"{counts[one].seen}/{counts[one].total}" if one in counts else "" for one in aspects]
        yield f"| {' | '.join([api, *([f'`{name}`'] if owner else []), *cells])} |"
    yield ""


def _unseen(found: Sequence[Census]) -> Iterator[str]:
    yield "## Unseen\n"
    yield "| API | what | where | reason |"
    yield "|---|---|---|---|"

    def what(element: Element) -> tuple[Aspect, str]:
        return element.aspect, element.name

    for one in found:
        for (aspect, name), group in groupby(sorted(one.unseen, key=what), key=what):
            same = list(group)
            reason = reason_for(one.api, same[0])
            cells = [one.api, f"{aspect}: {name}", _where(one, same), reason.text if reason else "none"]
            yield f"| {' | '.join(cells)} |"
    yield ""


def _where(one: Census, same: Sequence[Element]) -> str:
    """Name the owners, or count them if there are many."""
    if len(same) <= 3:
        return ", ".join(f"`{element.owner}`" for element in same if element.owner)
    every = sum((other.aspect, other.name) == (same[0].aspect, same[0].name) for other in one.described)
    return f"{len(same)} of {every} operations"
