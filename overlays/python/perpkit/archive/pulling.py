"""Filling an archive: what is missing is asked span by span, and written as it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from attrs import define, evolve, field, frozen
from deltalake import DeltaTable

from .._runtime.description.forms import is_array
from .._runtime.description.operation import Operation, WindowPaging
from .._runtime.errors import (
    AuthenticationError,
    ConfigurationError,
    LimiterUnavailableError,
    PerpkitError,
    PlanError,
    TransportError,
    VendorFaultError,
    VendorTimeoutError,
)
from .._runtime.times import DAY_MS, When
from .._runtime.wire.values import epoch
from .claims import Claims
from .coverage import Coverage, Entry, State, digest
from .dataset import Dataset, check_kept, combinations, names_all
from .fetching import at_once, in_order
from .jobs import Ask, Job, Known, jobs, samples
from .period import bars_in, whole_periods
from .planning import Wanted
from .schema import Answered
from .series import Series
from .source import Source
from .store import ArchiveError, Store
from .summary import Progress, Summary
from .tables import DataTable
from .universe import Universe

LOOK = 20
"""Answers after which the rate limit is looked at again."""
DOWN = 5
"""Failures of the vendor in a row after which a pull gives up."""
NOT_GIVEN = "there are no rows before the first one: not listed yet, or the plan does not reach back so far; give plan="
OUT_OF_REACH = "the vendor does not reach back so far, for this plan or at all"


@frozen
class Got:
    """What the vendor answered about one series."""

    asked: int
    earliest: int | None
    start: int
    """Beginning of what was really asked."""
    rows: Sequence[Any]
    error: PerpkitError | None = None


@frozen
class Reply:
    """What came of one series, and what is known of its window now."""

    start: int
    """Beginning of what was really asked."""
    answer: Answered | None
    """What is to be written."""
    entries: list[Entry]


@define
class Pull:
    """One run."""

    store: Store
    source: Source
    coverage: Coverage
    since: When | timedelta | None
    until: When | None
    recheck: timedelta | None
    accept_shrink: bool
    progress: Callable[[Progress], None] | None
    claims: Claims
    sample: float
    summary: Summary = field(factory=Summary)
    _failures: int = 0
    _done: int = 0
    _requests: int = 0
    _total: int = 0
    _begun: int = 0
    _looked: int = 0
    _most: int = 1

    def run(self, datasets: Sequence[Dataset]) -> Summary:
        """Ask everything that is missing, what the vendor forgets soonest first."""
        self._begun = self.source.now_ms()
        planned = [(one, self._table(one)) for one in datasets]  # every name is checked before anything is asked
        universe = Universe(self.store, self.source)
        waiting: list[Job] = []
        known: list[Known] = []
        snapshots: list[tuple[Dataset, DataTable, list[Series]]] = []
        for dataset, table in planned:
            series = self._series(dataset, table.operation, universe)
            if isinstance(table.operation.paging, WindowPaging):
                wanted = {one: self._wanted(dataset, table.operation, one) for one in series}
                # If somebody has removed the table, what was asked before is gone with it.
                there = self.store.find(table.name) is not None
                covered = self.coverage.of(dataset.name, now=self.source.now_ms()) if there else {}
                waiting += jobs(dataset, table, wanted, covered)
                known += [Known(dataset, table, one, covered.get(one.key, ()), wanted[one]) for one in series]
            else:
                snapshots.append((dataset, table, series))
        waiting += samples(known, sum(job.requests for job in waiting) * self.sample, self._begun)
        waiting.sort(key=lambda job: (job.slack, job.start))
        self._total = sum(len(job.asks) for job in waiting) + sum(len(series) for _, _, series in snapshots)
        self._requests = sum(job.requests for job in waiting) + sum(len(series) for _, _, series in snapshots)
        for dataset, table, kept in snapshots:
            self._keep(dataset, table, kept)
        try:
            busy = [job for job in waiting if not self._claimed(job)]
            self.summary.busy = sum(len(job.asks) for job in busy if not self._claimed(job))
        finally:
            self.claims.release()
        return self.summary

    def _claimed(self, job: Job) -> bool:
        """Do a job, unless another run has its periods; return whether it is done."""
        if not self.claims.take(job.dataset.name, *whole_periods(job.asks[0].series.kind, job.start, job.end)):
            return False
        left = self._left(job) if self.claims.disturbed else job
        if left.asks:
            self._work(left)
        return True

    def _left(self, job: Job) -> Job:
        """Return what another run has not asked since this one began."""
        covered = self.coverage.of(job.dataset.name, now=self.source.now_ms())
        kept: list[Ask] = []
        for ask in job.asks:
            fresh = [one for one in covered.get(ask.series.key, ()) if one.asked_at >= self._begun]
            within = [(max(one.start, job.start), min(one.end, job.end)) for one in fresh]
            if sum(end - start for start, end in within if start < end) < job.end - job.start:
                kept.append(ask)
        return evolve(job, asks=kept)

    def _table(self, dataset: Dataset) -> DataTable:
        operation = self.source.operation(dataset.name)
        check_kept(operation, dataset)
        return DataTable.of(self.store, self.source.api.package, operation)

    def _series(self, dataset: Dataset, operation: Operation[Any], universe: Universe) -> list[Series]:
        found: dict[str, Series] = {}
        for arguments in combinations(operation, dataset.arguments):
            parameter = names_all(operation, arguments)
            names = [None] if parameter is None else universe.names(operation, parameter, arguments)
            for name in names:
                given = arguments if parameter is None else {**arguments, parameter.keyword: name}
                one = Series.of(operation, given)
                found[one.key] = one
        return [*found.values()]

    def _wanted(self, dataset: Dataset, operation: Operation[Any], series: Series) -> Wanted:
        now = _whole(self.source.now_ms())
        since = dataset.since if dataset.since is not None else self.since
        if since is None:
            raise ConfigurationError(f"{dataset.name}: say since when: pull(..., since=) or Dataset(..., since=)")
        start = _whole(_moment(operation, since, now))
        if start >= now:
            raise ConfigurationError(f"{dataset.name}: since lies in the future")
        end = now if self.until is None else min(now, _whole(_moment(operation, self.until, now)))
        if start >= end:
            raise ConfigurationError(f"{dataset.name}: until is not after since")
        recheck = None if self.recheck is None else _whole(now - _milliseconds(self.recheck))
        return Wanted(start, end, now, self.source.earliest(operation, series, now), recheck)

    def _keep(self, dataset: Dataset, table: DataTable, series: Sequence[Series]) -> None:
        """Keep what the vendor says now."""
        answers: list[Answered] = []
        entries: list[Entry] = []
        try:
            for one in series:
                asked = self.source.now_ms()
                try:
                    payload = self.source.payload(table.operation, one.arguments)
                except PerpkitError as error:
                    entries.append(self._failed(dataset, one, (asked, asked + 1), asked, error, 0))
                else:
                    rows = payload if is_array(payload) else [payload]
                    answers.append(Answered.of(table.layout, table.operation, one, rows, asked))
                    entries.append(_entry(dataset, one, (asked, asked + 1), State.COMPLETE, asked, rows))
                self._advance(dataset, 1)
        finally:
            if answers:
                table.append(answers)
            self._record(entries)

    def _work(self, job: Job) -> None:
        """Ask one job, and write what came, even if it is interrupted."""
        table = job.table.open()  # before the vendor is asked: so a newer answer of another writer is noticed
        begun = self.source.now_ms()
        replies: list[Reply] = []
        try:
            for ask, got in in_order(partial(self._ask, job), job.asks, self._at_once):
                reply = self._reply(job, ask, got)
                replies.append(self._compared(job, table, reply) if job.known else reply)
                self._advance(job.dataset, job.requests // len(job.asks), sum(one.rows for one in reply.entries))
        finally:
            self._write(job, table, replies, begun)

    def _write(self, job: Job, table: DeltaTable, replies: Sequence[Reply], begun: int) -> None:
        """Write what came. Only what was really asked is replaced: a plan may have cut off more of one series."""
        entries = [entry for one in replies if one.answer is None for entry in one.entries]
        for start in sorted({one.start for one in replies if one.answer is not None}):
            group = [one for one in replies if one.answer is not None and one.start == start]
            if not (job.known or self.accept_shrink):
                group = self._grown(job, table, start, group)
            answers = [one.answer for one in group if one.answer is not None]
            if not answers or job.table.replace(table, answers, start, job.end, begun):
                entries += [entry for one in group for entry in one.entries]
            else:
                self.summary.dropped += len(answers)
        self._record(entries)

    def _grown(self, job: Job, table: DeltaTable, start: int, group: Sequence[Reply]) -> list[Reply]:
        """Leave out answers with fewer rows than there are; they are asked again later."""
        counts = job.table.counts(table, [one.answer for one in group if one.answer is not None], start, job.end)
        checked: list[Reply] = []
        for one in group:
            kept = 0 if one.answer is None else counts.get(one.answer.series.key, 0)
            if one.answer is None or len(one.answer.rows) >= kept:
                checked.append(one)
                continue
            self.summary.kept += 1
            series, asked = one.answer.series, one.answer.asked_ms
            reason = _kept(one.answer, kept)
            failed = _entry(job.dataset, series, (start, job.end), State.FAILED, asked, (), reason)
            checked.append(Reply(start, None, [failed]))
        return checked

    def _at_once(self) -> int:
        """Return how many requests may be on their way. Asking the limiter may be a round trip, so it is rare."""
        if self._done >= self._looked:
            known = self.source.per_minute()
            self._looked, self._most = self._done + (1 if known is None else LOOK), at_once(known)
        return self._most

    def _ask(self, job: Job, ask: Ask) -> Got:
        """Ask one series; may run in a thread."""
        operation, start = job.table.operation, job.start
        asked = self.source.now_ms()
        earliest = self.source.earliest(operation, ask.series, asked)
        if earliest is not None:
            start = min(max(start, -(-earliest // 1_000) * 1_000), job.end)
        try:
            rows = list(self.source.rows(operation, ask.series, start, job.end)) if start < job.end else []
        except PerpkitError as error:
            return Got(asked, earliest, start, (), error)
        # The answer has told the time, and this machine's clock may be ahead.
        return Got(min(asked, self.source.now_ms()), earliest, start, rows)

    def _reply(self, job: Job, ask: Ask, got: Got) -> Reply:
        """Return what is known of one series now."""
        operation, series, start, end = job.table.operation, ask.series, got.start, job.end
        asked, earliest, rows = got.asked, got.earliest, got.rows
        clipped: list[Entry] = []
        if job.start < start and not job.known:  # what is complete stays so
            clipped = [_entry(job.dataset, series, (job.start, start), State.CLIPPED, asked, (), OUT_OF_REACH)]
        if start >= end:
            return Reply(start, None, clipped)
        if got.error is not None:
            failed = self._failed(job.dataset, series, (start, end), asked, got.error, ask.attempts)
            if not job.known:
                return Reply(start, None, [*clipped, failed])
            self.summary.count([failed])  # it is complete, and asked again by the next run
            return Reply(start, None, [])
        self._failures = 0
        answer = Answered.of(job.table.layout, operation, series, rows, asked)
        moments = [job.table.layout.moment_ms(operation, row) for row in rows]
        closed = asked - _milliseconds(job.dataset.settle)
        closed = _whole(closed) if series.width_ms is None else _whole(closed - series.width_ms) + 1_000
        closed = min(max(closed, start), end)
        shown = start
        if earliest is None and series.width_ms is not None and not ask.has_rows:
            first = min([closed, *moments[:1]])
            if bars_in([(start, first)], series.width_ms):
                clipped.append(_entry(job.dataset, series, (start, first), State.CLIPPED, asked, (), NOT_GIVEN))
                shown = first
        shut = [row for row, moment in zip(rows, moments, strict=True) if moment < closed]
        width = series.width_ms or 0
        phase = moments[0] % width if moments and width >= DAY_MS else None
        pieces = [
            evolve(_entry(job.dataset, series, (shown, closed), State.COMPLETE, asked, shut), phase=phase),
            _entry(job.dataset, series, (closed, end), State.OPEN, asked, rows[len(shut) :]),
        ]
        return Reply(start, answer, [*clipped, *(piece for piece in pieces if piece.start < piece.end)])

    def _compared(self, job: Job, table: DeltaTable, reply: Reply) -> Reply:
        """Compare an answer with what is kept: fewer rows never replace more, and changed rows are kept aside."""
        answer, start = reply.answer, reply.start
        if answer is None:
            return reply
        found = job.table.difference(table, answer, start, job.end)
        if found.none:
            return Reply(start, None, reply.entries)
        if len(answer.rows) < found.kept and not self.accept_shrink:
            self.summary.kept += 1
            span, reason = (start, job.end), _kept(answer, found.kept)
            entry = _entry(job.dataset, answer.series, span, State.COMPLETE, answer.asked_ms, (), reason, found.kept)
            return Reply(start, None, [entry])
        self.summary.changed += 1
        if found.superseded.num_rows:
            job.table.revise(found.superseded, answer.series, start, job.end, answer.asked_ms)
        return evolve(reply, answer=evolve(answer, revised=found.revised))

    def _failed(
        self, dataset: Dataset, series: Series, span: tuple[int, int], asked: int, error: PerpkitError, attempts: int
    ) -> Entry:
        """Return what to record of a failure. One that concerns every series ends the run."""
        if isinstance(error, (AuthenticationError, LimiterUnavailableError, ConfigurationError)):
            raise error
        if isinstance(error, (TransportError, VendorFaultError, VendorTimeoutError)):
            self._failures += 1
            if self._failures >= DOWN:
                raise ArchiveError(
                    f"the vendor failed {DOWN} times in a row, at last with: {error}. What came before is kept; run "
                    "it again later"
                ) from error
        state = State.REFUSED if isinstance(error, PlanError) else State.FAILED
        reason = f"{type(error).__name__}: {error}"
        return Entry(
            dataset=dataset.name,
            series=series.key,
            start=span[0],
            end=span[1],
            state=state,
            asked_at=asked,
            attempts=attempts + 1,
            reason=reason,
        )

    def _record(self, entries: list[Entry]) -> None:
        self.coverage.add(entries)
        self.summary.count(entries)

    def _advance(self, dataset: Dataset, requests: int, rows: int = 0) -> None:
        self.claims.renew()
        self._done += 1
        self._requests = max(0, self._requests - requests)
        if self.progress is not None:
            budget = self.source.per_minute()
            left = None if budget is None else self._requests * 60 / budget
            self.progress(Progress(dataset.name, self._done, self._total, self.summary.rows + rows, left))


def _entry(
    dataset: Dataset,
    series: Series,
    span: tuple[int, int],
    state: State,
    asked: int,
    rows: Sequence[object],
    reason: str = "",
    count: int | None = None,
) -> Entry:
    return Entry(
        dataset=dataset.name,
        series=series.key,
        start=span[0],
        end=span[1],
        state=state,
        asked_at=asked,
        rows=len(rows) if count is None else count,
        digest=digest(rows) if rows else "",
        reason=reason,
    )


def _kept(answer: Answered, kept: int) -> str:
    return f"the vendor has {len(answer.rows)} rows now; the {kept} from before are kept"


def _moment(operation: Operation[Any], since: When | timedelta, now: int) -> int:
    """Return a time in epoch milliseconds."""
    if isinstance(since, timedelta):
        return now - _milliseconds(since)
    paging = operation.paging
    if not isinstance(paging, WindowPaging):
        raise TypeError(f"{operation.id} has no window")
    parameter = operation.parameter(paging.start)
    return epoch(parameter, since) * (1_000 if parameter.unit == "s" else 1)


def _whole(moment: int) -> int:
    """Return the beginning of a second. Every window begins and ends with one, because some vendors count seconds."""
    return moment - moment % 1_000


def _milliseconds(length: timedelta) -> int:
    return length // timedelta(milliseconds=1)
