"""What came of a question about one series, and what is known of its window now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from attrs import evolve, frozen

from .._runtime.errors import PerpkitError, PlanError
from .._runtime.times import DAY_MS
from .coverage import Entry, State, digest
from .dataset import Dataset
from .jobs import Ask, Job
from .period import bars_in
from .schema import Answered
from .series import Series
from .source import Source

NOT_GIVEN = "there are no rows before the first one: not listed yet, or the plan does not reach back so far; give plan="
OUT_OF_REACH = "the vendor does not reach back so far, for this plan or at all"
Span = tuple[int, int]
"""From (included) to (excluded), in epoch milliseconds."""


@frozen
class Got:
    """What the vendor answered about one series."""

    asked: int
    """When it was asked."""
    earliest: int | None
    """The oldest time that it can be asked for; ``None`` if that is not known."""
    start: int
    """Beginning of what was really asked."""
    rows: Sequence[Any]
    error: PerpkitError | None = None


@frozen
class Reply:
    """What is to be written about one series."""

    start: int
    """Beginning of what was really asked."""
    answer: Answered | None
    """The rows; ``None`` if none are to be written."""
    entries: list[Entry]
    """For the coverage."""


def ask_vendor(source: Source, job: Job, ask: Ask) -> Got:
    """Ask about one series; may run in a thread."""
    operation, start = job.table.operation, job.start
    offset, asked = source.offset_ms, source.now_ms()
    earliest = source.earliest(operation, ask.series, asked)
    if earliest is not None:
        start = min(max(start, -(-earliest // 1_000) * 1_000), job.end)
    try:
        rows = list(source.rows(operation, ask.series, start, job.end)) if start < job.end else []
        job.table.layout.check(rows)
    except PerpkitError as error:
        return Got(asked, earliest, start, (), error)
    # The answer has told the time, and this machine's clock may be ahead.
    return Got(asked + min(0, source.offset_ms - offset), earliest, start, rows)


def clipped(job: Job, ask: Ask, got: Got) -> list[Entry]:
    """Return an entry for what lies out of reach. What is complete stays so."""
    if job.start >= got.start or job.known:
        return []
    return [entry(job.dataset, ask.series, (job.start, got.start), State.CLIPPED, got.asked, (), OUT_OF_REACH)]


def settled(job: Job, ask: Ask, got: Got) -> Reply:
    """Return what is to be written about rows that came: what has settled is complete, and the rest is open."""
    operation, series, start, end = job.table.operation, ask.series, got.start, job.end
    moments = [job.table.layout.moment_ms(operation, row) for row in got.rows]
    width = series.width_ms or 0
    closed = whole(got.asked - milliseconds(job.dataset.settle) - width) + (1_000 if width else 0)
    closed = min(max(closed, start), end)
    entries = clipped(job, ask, got)
    shown = start
    if got.earliest is None and width and not ask.has_rows:
        first = min([closed, *moments[:1]])
        if bars_in([(start, first)], width):
            entries.append(entry(job.dataset, series, (start, first), State.CLIPPED, got.asked, (), NOT_GIVEN))
            shown = first
    shut = [row for row, moment in zip(got.rows, moments, strict=True) if moment < closed]
    phase = moments[0] % width if moments and width >= DAY_MS else None
    pieces = [
        evolve(entry(job.dataset, series, (shown, closed), State.COMPLETE, got.asked, shut), phase=phase),
        entry(job.dataset, series, (closed, end), State.OPEN, got.asked, got.rows[len(shut) :]),
    ]
    answer = Answered.of(job.table.layout, operation, series, got.rows, got.asked)
    return Reply(start, answer, [*entries, *(piece for piece in pieces if piece.start < piece.end)])


def entry(
    dataset: Dataset, series: Series, span: Span, state: State, asked: int, rows: Sequence[object], reason: str = ""
) -> Entry:
    """Return an entry of the coverage about some rows."""
    return Entry(
        dataset=dataset.name,
        series=series.key,
        start=span[0],
        end=span[1],
        state=state,
        asked_at=asked,
        rows=len(rows),
        digest=digest(rows) if rows else "",
        reason=reason,
    )


def failure(dataset: Dataset, series: Series, span: Span, asked: int, error: PerpkitError, attempts: int) -> Entry:
    """Return an entry of the coverage about a window that failed, after so many attempts before."""
    state = State.REFUSED if isinstance(error, PlanError) else State.FAILED
    found = entry(dataset, series, span, state, asked, (), f"{type(error).__name__}: {error}")
    return evolve(found, attempts=attempts + 1)


def kept_reason(answer: Answered, kept: int) -> str:
    """Return why rows stay although the vendor has fewer."""
    return f"the vendor has {len(answer.rows)} rows now; the {kept} from before are kept"


def whole(moment: int) -> int:
    """Return the beginning of a second. Every window begins and ends with one, because some vendors count seconds."""
    return moment - moment % 1_000


def milliseconds(length: timedelta) -> int:
    """Return a length of time in milliseconds."""
    return length // timedelta(milliseconds=1)
