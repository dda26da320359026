"""Filling an archive: what is missing is asked span by span, and written as it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import groupby
from typing import Any

from attrs import define, evolve, field, frozen

from .._runtime.description.forms import is_array
from .._runtime.description.operation import Operation, WindowPaging
from .._runtime.errors import (
    AuthenticationError,
    ConfigurationError,
    LimiterUnavailableError,
    PerpkitError,
    TransportError,
    VendorFaultError,
    VendorTimeoutError,
)
from .._runtime.times import When
from .._runtime.wire.values import epoch
from .claims import Claims
from .coverage import Coverage, Entry, State
from .dataset import Dataset, check_kept, combinations, names_all
from .fetching import at_once, in_order
from .jobs import Ask, Job, Known, jobs, samples
from .period import whole_periods
from .planning import Wanted
from .replies import Got, Reply, ask_vendor, clipped, entry, failure, kept_reason, milliseconds, settled, whole
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


@frozen
class Begun:
    """A job that is being asked."""

    job: Job
    version: int
    """That of the table before the vendor was asked, so that a newer answer of another writer is noticed."""

    @classmethod
    def of(cls, job: Job) -> Begun:
        """Begin a job now."""
        return cls(job, job.table.open().version())


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
            if self.store.find(table.name) is None:
                self.coverage.forget(dataset.name)  # somebody has removed the table, and what was asked is gone with it
            if isinstance(table.operation.paging, WindowPaging):
                wanted = {one: self._wanted(dataset, table.operation, one) for one in series}
                covered = self.coverage.of(dataset.name, now=self.source.now_ms())
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
            groups = [list(group) for _, group in groupby(waiting, key=_claim)]
            busy = [group for group in groups if not self._claimed(group)]
            self.summary.busy = sum(len(job.asks) for group in busy if not self._claimed(group) for job in group)
        finally:
            self.claims.release()
        return self.summary

    def _claimed(self, group: Sequence[Job]) -> bool:
        """Do the jobs of some periods, unless another run has claimed these; return whether they are done."""
        if not self.claims.take(*_claim(group[0])):
            return False
        left = self._left(group) if self.claims.disturbed else group
        self._work([job for job in left if job.asks])
        return True

    def _left(self, group: Sequence[Job]) -> list[Job]:
        """Return what another run has not asked since this one began."""
        covered = self.coverage.of(group[0].dataset.name, now=self.source.now_ms())
        left: list[Job] = []
        for job in group:
            kept: list[Ask] = []
            for ask in job.asks:
                fresh = [one for one in covered.get(ask.series.key, ()) if one.asked_at >= self._begun]
                within = [(max(one.start, job.start), min(one.end, job.end)) for one in fresh]
                if sum(end - start for start, end in within if start < end) < job.end - job.start:
                    kept.append(ask)
            left.append(evolve(job, asks=kept))
        return left

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
        now = whole(self.source.now_ms())
        since = dataset.since if dataset.since is not None else self.since
        if since is None:
            raise ConfigurationError(f"{dataset.name}: say since when: pull(..., since=) or Dataset(..., since=)")
        start = whole(_moment(operation, since, now))
        if start >= now:
            raise ConfigurationError(f"{dataset.name}: since lies in the future")
        end = now if self.until is None else min(now, whole(_moment(operation, self.until, now)))
        if start >= end:
            raise ConfigurationError(f"{dataset.name}: until is not after since")
        recheck = None if self.recheck is None else whole(now - milliseconds(self.recheck))
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
                    rows = payload if is_array(payload) else [payload]
                    table.layout.check(rows)
                except PerpkitError as error:
                    entries.append(self._failed(dataset, one, (asked, asked + 1), asked, error, 0))
                else:
                    answers.append(Answered.of(table.layout, table.operation, one, rows, asked))
                    entries.append(entry(dataset, one, (asked, asked + 1), State.COMPLETE, asked, rows))
                self._advance(dataset, 1)
        finally:
            if answers:
                table.append(answers)
            self._record(entries)

    def _work(self, group: Sequence[Job]) -> None:
        """Ask some jobs, and write each when all of it has come, or what there is of it if it is interrupted.

        The next job is asked while one is written.
        """
        replies: list[Reply] = []
        current: Begun | None = None

        def questions() -> Iterator[tuple[Begun, Ask]]:
            for job in group:
                one = Begun.of(job)
                for ask in job.asks:
                    yield one, ask

        def answer(question: tuple[Begun, Ask]) -> Got:
            return ask_vendor(self.source, question[0].job, question[1])

        try:
            for (begun, ask), got in in_order(answer, questions(), self._at_once):
                current = begun
                reply = self._reply(begun.job, ask, got)
                replies.append(reply)
                rows = sum(one.rows for one in reply.entries)
                self._advance(begun.job.dataset, begun.job.requests // len(begun.job.asks), rows)
                if len(replies) == len(begun.job.asks):
                    done, replies = replies, []
                    self._write(begun, done)
        finally:
            if current is not None and replies:
                self._write(current, replies)

    def _write(self, begun: Begun, replies: Sequence[Reply]) -> None:
        """Write what came. Only what was really asked is replaced: a plan may have cut off more of one series."""
        job = begun.job
        entries = [entry for one in replies if one.answer is None for entry in one.entries]
        for start in sorted({one.start for one in replies if one.answer is not None}):
            group = [one for one in replies if one.answer is not None and one.start == start]
            if not (job.known or self.accept_shrink):
                group = self._grown(job, start, group)
            answers = [one.answer for one in group if one.answer is not None]
            if not answers or job.table.replace(begun.version, answers, start, job.end, _asked(answers)):
                entries += [entry for one in group for entry in one.entries]
            else:
                self.summary.dropped += len(answers)
        self._record(entries)

    def _grown(self, job: Job, start: int, group: Sequence[Reply]) -> list[Reply]:
        """Leave out answers with fewer rows than there are; they are asked again later."""
        counts = job.table.counts([one.answer for one in group if one.answer is not None], start, job.end)
        attempts = {ask.series: ask.attempts + 1 for ask in job.asks}
        checked: list[Reply] = []
        for one in group:
            kept = 0 if one.answer is None else counts.get(one.answer.series.key, 0)
            if one.answer is None or len(one.answer.rows) >= kept:
                checked.append(one)
                continue
            self.summary.kept += 1
            series, asked = one.answer.series, one.answer.asked_ms
            reason = kept_reason(one.answer, kept)
            failed = entry(job.dataset, series, (start, job.end), State.FAILED, asked, (), reason)
            checked.append(Reply(start, None, [evolve(failed, attempts=attempts[series])]))
        return checked

    def _at_once(self) -> int:
        """Return how many requests may be on their way. Asking the limiter may be a round trip, so it is rare."""
        if self._done >= self._looked:
            known = self.source.per_minute()
            self._looked, self._most = self._done + (1 if known is None else LOOK), at_once(known)
        return self._most

    def _reply(self, job: Job, ask: Ask, got: Got) -> Reply:
        """Return what is to be written about one series."""
        if got.start >= job.end:
            return Reply(got.start, None, clipped(job, ask, got))
        if got.error is not None:
            failed = self._failed(job.dataset, ask.series, (got.start, job.end), got.asked, got.error, ask.attempts)
            if not job.known:
                return Reply(got.start, None, [*clipped(job, ask, got), failed])
            self.summary.count([failed])  # it is complete, and asked again by the next run
            return Reply(got.start, None, [])
        self._failures = 0
        found = settled(job, ask, got)
        return self._compared(job, found) if job.known else found

    def _compared(self, job: Job, reply: Reply) -> Reply:
        """Compare an answer with what is kept: fewer rows never replace more, and changed rows are kept aside."""
        answer, start = reply.answer, reply.start
        if answer is None:
            return reply
        found = job.table.difference(answer, start, job.end)
        if found.none:
            return Reply(start, None, reply.entries)
        if len(answer.rows) < found.kept and not self.accept_shrink:
            self.summary.kept += 1
            span, reason = (start, job.end), kept_reason(answer, found.kept)
            complete = entry(job.dataset, answer.series, span, State.COMPLETE, answer.asked_ms, (), reason)
            return Reply(start, None, [evolve(complete, rows=found.kept)])
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
        return failure(dataset, series, span, asked, error, attempts)

    def _record(self, entries: list[Entry]) -> None:
        self.coverage.add(entries)
        self.summary.count(entries)

    def _advance(self, dataset: Dataset, requests: int, rows: int = 0) -> None:
        """Tell that a series was asked; the rows are not written yet."""
        self.claims.renew()
        self._done += 1
        self._requests = max(0, self._requests - requests)
        if self.progress is not None:
            budget = self.source.per_minute()
            left = None if budget is None else self._requests * 60 / budget
            self.progress(Progress(dataset.name, self._done, self._total, self.summary.rows + rows, left))


def _claim(job: Job) -> tuple[str, int, int]:
    """Return the dataset and the periods that a job must have for itself."""
    return job.dataset.name, *whole_periods(job.asks[0].series.kind, job.start, job.end)


def _asked(answers: Sequence[Answered]) -> int:
    """Return when the first of some answers was asked for, by the vendor's clock, which an answer tells."""
    return min(one.asked_ms for one in answers)


def _moment(operation: Operation[Any], since: When | timedelta, now: int) -> int:
    """Return a time in epoch milliseconds."""
    if isinstance(since, timedelta):
        return now - milliseconds(since)
    paging = operation.paging
    if not isinstance(paging, WindowPaging):
        raise TypeError(f"{operation.id} has no window")
    parameter = operation.parameter(paging.start)
    return epoch(parameter, since) * (1_000 if parameter.unit == "s" else 1)
