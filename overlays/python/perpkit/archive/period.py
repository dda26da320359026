"""Periods: the parts into which the rows of a table are divided, by time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Literal

from .._runtime.times import DAY_MS, WIDTHS_MS, to_datetime

Kind = Literal["day", "month", "year"]
"""How long a period is."""
SHORT_MS = 5 * WIDTHS_MS["m"]
"""Widest bar whose periods are days."""
WEEK_PHASE_MS = 4 * DAY_MS
"""A week of bars begins on Monday; day 0 was a Thursday."""
_FORMATS: dict[Kind, str] = {"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}


def period_kind(width_ms: int | None) -> Kind:
    """Return how long the periods of bars are: many rows make short periods.

    Args:
        width_ms: Width of a bar; ``None`` if the rows are not bars.
    """
    if width_ms is None or width_ms <= SHORT_MS:
        return "day"
    return "month" if width_ms < DAY_MS else "year"


def period_of(kind: Kind, moment_ms: int) -> str:
    """Return the name of the period of a moment, such as ``2026-04-13``."""
    return to_datetime(moment_ms, "ms").strftime(_FORMATS[kind])


def periods(kind: Kind, start_ms: int, end_ms: int) -> list[str]:
    """Return the names of the periods of ``[start, end)``, the earliest first."""
    found: list[str] = []
    while start_ms < end_ms:
        found.append(period_of(kind, start_ms))
        start_ms = _next(kind, start_ms)
    return found


def spans(kind: Kind, start_ms: int, end_ms: int) -> Iterator[tuple[int, int]]:
    """Cut ``[start, end)`` at months, or at years if periods are years. What is in one span is written together."""
    while start_ms < end_ms:
        until = min(_next("year" if kind == "year" else "month", start_ms), end_ms)
        yield start_ms, until
        start_ms = until


def whole_periods(kind: Kind, start_ms: int, end_ms: int) -> tuple[int, int]:
    """Return the window of all periods of which ``[start, end)`` has a part."""
    moment = to_datetime(start_ms, "ms").replace(hour=0, minute=0, second=0, microsecond=0)
    first = {"day": moment, "month": moment.replace(day=1), "year": moment.replace(month=1, day=1)}[kind]
    return int(first.timestamp()) * 1000, _next(kind, end_ms - 1)


def phase_of(width_ms: int) -> int:
    """Return when bars usually open: how long after a whole number of widths since 1970, in milliseconds."""
    return WEEK_PHASE_MS if width_ms == WIDTHS_MS["w"] else 0


def bars_in(spans: Iterable[tuple[int, int]], width_ms: int, phase_ms: int | None = None) -> int:
    """Return how many bars open in some windows, usually or with the phase given."""
    phase = phase_of(width_ms) if phase_ms is None else phase_ms
    return sum((start - phase) // -width_ms - (end - phase) // -width_ms for start, end in spans)


def _next(kind: Kind, moment_ms: int) -> int:
    """Return the beginning of the period after the one of a moment."""
    if kind == "day":
        return moment_ms - moment_ms % DAY_MS + DAY_MS
    moment = to_datetime(moment_ms, "ms")
    year, month = (moment.year + 1, 1) if kind == "year" or moment.month == 12 else (moment.year, moment.month + 1)
    return int(datetime(year, month, 1, tzinfo=UTC).timestamp()) * 1000
