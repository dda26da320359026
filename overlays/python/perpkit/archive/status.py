"""How complete an archive is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from attrs import frozen

from .._runtime.times import DAY_MS, to_datetime
from .coverage import Entry, State, joined
from .period import phase_of

Span = tuple[datetime, datetime]


@frozen
class Counted:
    """The rows of a series, as the table has them."""

    rows: int
    missing_bars: int | None
    width: int | None
    """Width of a bar in milliseconds; ``None`` if rows are not bars."""
    snapshots: bool
    """Whether rows are snapshots. Then nothing lies between two of them."""


@frozen(kw_only=True)
class SeriesStatus:
    """What an archive has of one series."""

    dataset: str
    series: str
    rows: int
    first: datetime | None
    """Beginning of the first complete window."""
    complete_until: datetime | None
    """End of the last complete window."""
    unasked: tuple[Span, ...]
    """Windows between the first and the last one that were never asked."""
    failed: tuple[Span, ...]
    refused: tuple[Span, ...]
    clipped: tuple[Span, ...]
    """Windows that the vendor does not give any more, or not on this plan."""
    missing_bars: int | None
    """Bars that complete windows lack: holes in the market, or in the vendor's data. ``None`` if rows are not bars."""
    opens: timedelta | None
    """How long after midnight UTC the bars of days open; those of weeks, after the midnight of Monday. ``None`` if
    rows are not such bars."""
    expiring: tuple[Span, ...]
    """Windows that are not complete, and that the vendor forgets within a day."""
    reasons: tuple[str, ...]
    """Why windows are not complete, and what the vendor has changed."""

    @property
    def complete(self) -> bool:
        """Whether nothing is left to ask but what is still open."""
        return not (self.unasked or self.failed or self.refused)

    def as_dict(self) -> Mapping[str, object]:
        """Return it as plain values, for machines; times are ISO 8601."""
        spans = {
            name: [[start.isoformat(), end.isoformat()] for start, end in getattr(self, name)]
            for name in ("unasked", "failed", "refused", "clipped", "expiring")
        }
        return {
            "dataset": self.dataset,
            "series": self.series,
            "rows": self.rows,
            "first": None if self.first is None else self.first.isoformat(),
            "complete_until": None if self.complete_until is None else self.complete_until.isoformat(),
            "missing_bars": self.missing_bars,
            "opens_seconds": None if self.opens is None else self.opens.total_seconds(),
            **spans,
            "reasons": list(self.reasons),
        }

    def __str__(self) -> str:
        ends = "nowhere"
        if self.first is not None and self.complete_until is not None:
            ends = f"{self.first:{_T}} to {self.complete_until:{_T}}"
        parts = [f"{self.dataset} {self.series}: {self.rows} rows, complete {ends}"]
        if self.opens:
            parts.append(f"bars open {self.opens} after midnight UTC")
        if self.missing_bars:
            parts.append(f"{self.missing_bars} bars missing")
        for name in ("unasked", "failed", "refused", "clipped", "expiring"):
            spans: Sequence[Span] = getattr(self, name)
            if spans:
                parts.append(f"{name} {', '.join(f'{start:{_T}} to {end:{_T}}' for start, end in spans)}")
        return "; ".join([*parts, *self.reasons])


_T = "%Y-%m-%dT%H:%M:%SZ"


def series_status(entries: Sequence[Entry], counted: Counted, earliest: int | None) -> SeriesStatus:
    """Return the status of a series.

    Args:
        entries: What counts of it, without overlaps, the earliest first.
        counted: Its rows.
        earliest: The oldest time that the vendor can be asked for; ``None`` or 0 if it has no limit.
    """
    complete = [one for one in entries if one.state is State.COMPLETE]
    between = pairwise(entries)
    unasked = [(one.end, other.start) for one, other in between if one.end < other.start and not counted.snapshots]
    failed = _spans(entries, State.FAILED)
    soon = 0 if not earliest else earliest + DAY_MS
    waiting = [*unasked, *((one.start, one.end) for one in entries if one.state is State.FAILED)]
    return SeriesStatus(
        dataset=entries[0].dataset,
        series=entries[0].series,
        rows=counted.rows,
        first=to_datetime(complete[0].start, "ms") if complete else None,
        complete_until=to_datetime(complete[-1].end, "ms") if complete else None,
        unasked=_dated(unasked),
        failed=failed,
        refused=_spans(entries, State.REFUSED),
        clipped=_spans(entries, State.CLIPPED),
        missing_bars=counted.missing_bars,
        opens=next((_opens(one.phase, counted.width) for one in entries if one.phase is not None), None),
        expiring=_dated(sorted((start, min(end, soon)) for start, end in waiting if start < soon)),
        reasons=tuple(dict.fromkeys(one.reason for one in entries if one.reason)),
    )


def _opens(phase: int, width: int | None) -> timedelta | None:
    return None if width is None else timedelta(milliseconds=(phase - phase_of(width)) % width)


def _spans(entries: Iterable[Entry], state: State) -> tuple[Span, ...]:
    return _dated(joined(entries, state))


def _dated(spans: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple((to_datetime(start, "ms"), to_datetime(end, "ms")) for start, end in spans)
