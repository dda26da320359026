"""What was measured, as a table and as JSON."""

from __future__ import annotations

import json
import math
import os
import platform
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Literal

from attrs import frozen

from .measure import Taken

PACKAGES = ("msgspec", "attrs", "httpx", "aiohttp", "openapi-python-client", "orjson", "cattrs", "pydantic")

NOISE = 1.15
"""A ratio is reported as worse only if it has grown by more than this factor."""


@frozen(kw_only=True)
class Line:
    """One comparison. Times are medians."""

    what: str
    against: str
    ours: float
    other: float
    least: float | None = None
    """Ratio of the best samples."""
    target: float | None = None
    """Highest ratio allowed; ``None`` if there is no target."""
    unit: Literal["seconds", "bytes"] = "seconds"

    @classmethod
    def of(
        cls, what: str, against: str, ours: Taken, other: Taken, target: float | None = None, pieces: int = 1
    ) -> Line:
        """Return the comparison of two measurements, each of that many pieces of work."""
        return cls(
            what=what,
            against=against,
            ours=ours.usual / pieces,
            other=other.usual / pieces,
            least=ours.least / other.least,
            target=target,
        )

    @property
    def ratio(self) -> float:
        """Our time as a multiple of the other."""
        return self.ours / self.other

    @property
    def verdict(self) -> Literal["met", "MISSED", ""]:
        """Whether the target is met."""
        if self.target is None:
            return ""
        return "met" if self.ratio <= self.target else "MISSED"


def machine() -> str:
    """Return the kind of machine and the versions."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {python}; {packages}"


def table(lines: Sequence[Line]) -> str:
    """Return the lines as a Markdown table with aligned columns."""
    rows: list[tuple[str, ...]] = [
        ("what", "against", "ours", "other", "ours / other", "of the best", "at most", "target")
    ]
    rows += [
        (
            line.what,
            line.against,
            _shown(line.ours, line.unit),
            _shown(line.other, line.unit),
            f"{line.ratio:.2f}",
            "" if line.least is None else f"{line.least:.2f}",
            _limit(line.target),
            line.verdict,
        )
        for line in lines
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rows.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    )


def summary(lines: Sequence[Line]) -> str:
    """Return how many targets are met, and which are not."""
    missed = [f"MISSED: {line.what}, against {line.against}" for line in lines if line.verdict == "MISSED"]
    wanted = sum(line.target is not None for line in lines)
    return "\n".join([f"{wanted - len(missed)} of {wanted} targets met", *missed])


def worse(lines: Sequence[Line], before: str) -> list[str]:
    """Return which ratios are worse than in an earlier result.

    Args:
        lines: What was measured now.
        before: The JSON of an earlier run.
    """
    known = {(line["what"], line["against"]): float(line["ratio"]) for line in json.loads(before)["lines"]}
    return [
        f"WORSE: {line.what}, against {line.against}: {line.ratio:.2f}, was {known[line.what, line.against]:.2f}"
        for line in lines
        if line.ratio > known.get((line.what, line.against), math.inf) * NOISE
    ]


def as_json(lines: Sequence[Line]) -> str:
    """Return the lines as JSON."""
    return json.dumps(
        {
            "machine": machine(),
            "python": sys.version,
            "lines": [
                {
                    "what": line.what,
                    "against": line.against,
                    f"ours_{line.unit}": line.ours,
                    f"other_{line.unit}": line.other,
                    "ratio": line.ratio,
                    "ratio_of_best": line.least,
                    "target": line.target,
                    "met": None if line.target is None else line.verdict == "met",
                }
                for line in lines
            ],
        },
        indent=1,
        ensure_ascii=False,
    )


def _shown(value: float, unit: Literal["seconds", "bytes"]) -> str:
    return _time(value) if unit == "seconds" else f"{value / 1e3:,.0f} kB"


def _time(seconds: float) -> str:
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    if seconds < 1:
        return f"{seconds * 1e3:.1f} ms"
    return f"{seconds:.1f} s"


def _limit(target: float | None) -> str:
    if target is None:
        return ""
    parts = round(1 / target)
    return f"1/{parts}" if parts > 1 and abs(parts * target - 1) < 1e-9 else f"{target:g}"
