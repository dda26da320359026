"""Repairing gaps over REST: rows without an id are merged by count, so that none is lost and none is given twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..description.channel import Channel
from ..description.channel import Repair as Described
from ..errors import PerpkitError
from .clock import Clock
from .errors import BudgetSpentError
from .ledger import Comparison, Ledger, Mark
from .likeness import Likeness
from .notices import Gap, Reason, Repaired
from .options import KNOWN_LATENESS, Repair
from .ordering import Ordering
from .steps import History, Rest, Steps
from .subscription import Consumer, moment

OVERLAP = 30.0
"""Seconds before a gap in which stream and REST are compared."""
LOOK_BACK = 300.0
"""Seconds before the last row of an earlier program whose rows that program can say."""
AGAIN_SECONDS = (10.0, 60.0)
"""Waits before REST is read again after an error."""
UNSEEN = 45.0
"""Seconds that may pass until a dead connection is noticed: the longest heartbeat and a half."""
NEVER = float("inf")


class NotRepairedError(Exception):
    """Why a gap stays unrepaired, in words."""


class Repairing:
    """The gaps of one consumer."""

    def __init__(
        self,
        channel: Channel[Any],
        described: Described,
        chosen: Repair,
        consumer: Consumer,
        clock: Clock,
        spawn: Callable[[Steps[None]], object],
    ) -> None:
        self._chosen = chosen
        self._consumer = consumer
        self._clock = clock
        self._spawn = spawn
        self._likeness = Likeness(channel, described, chosen)
        known = described.lateness_seconds or KNOWN_LATENESS
        self._lateness = known if chosen.lateness is None else chosen.lateness
        self._hold_back = self._lateness if chosen.hold_back is None else chosen.hold_back
        self._ledger = Ledger(_ms(clock.wall() - self._lateness - chosen.skew))
        self._ordering = None
        if chosen.order == "time":
            self._ordering = Ordering(consumer.options.bounds.messages, consumer.mailbox.rows)
        self._epoch = 0
        self._restored_ms = 0
        """When the connection of now began to give messages."""
        self._given = 0
        """Rows given for the gap that is open."""
        self._audited = clock.wall()
        """Until then stream and REST were compared, whatever gaps there were since."""
        self._audit_at = self._audited + (chosen.audit or 0.0)
        """When they are compared next."""

    # what comes

    def known(self, rows: Sequence[Any], since: float) -> None:
        """Note rows that were given before this program began."""
        self._ledger = Ledger(_ms(since - LOOK_BACK))
        for row in rows:
            mark = self._likeness.live(row)
            if mark is not None and mark.time >= self._ledger.start:
                self._ledger.live(mark, self._epoch, older=False)

    def live(self, rows: Sequence[Any], size: int) -> None:
        """Take the rows of a message, and give those that were not given yet."""
        given: list[Any] = []
        for row in rows:
            mark = self._likeness.live(row)
            if mark is None or mark.time < self._ledger.start:
                given.append(row)
                continue
            older = bool(self._epoch) and mark.time < self._restored_ms + _ms(self._chosen.skew)
            entry = self._ledger.live(mark, self._epoch, older=older)
            if entry is None:
                continue
            if older and self._chosen.doubt == "hold" and self._consumer.gap is not None:
                entry.held = row
            else:
                given.append(row)
        if given:
            self._give(given, size)

    def interrupted(self) -> None:
        """Note that a gap has opened, or was extended."""
        self._epoch += 1

    def tick(self) -> None:
        """Let go of what has waited long enough, forget what is not needed, and compare if it is time."""
        now = self._clock.wall()
        self._flush()
        keep = UNSEEN + self._lateness + self._hold_back + 2 * self._chosen.skew + OVERLAP
        before = now - keep
        if self._chosen.audit is not None:
            before = min(before, self._audited - self._lateness - self._chosen.skew - OVERLAP)
        gap = self._consumer.gap
        if gap is not None:
            before = min(before, gap.since.timestamp() - keep)
        self._ledger.forget(_ms(before))
        if self._chosen.audit is not None and gap is None and now >= self._audit_at:
            self._audit_at = now + self._chosen.audit
            self._spawn(self._audit())

    @property
    def next(self) -> float:
        """When something waits no longer, by the monotonic clock."""
        oldest = None if self._ordering is None else self._ordering.oldest
        if oldest is None or self._consumer.gap is not None:
            return NEVER
        return self._clock.monotonic() + max(0.05, oldest / 1000 + self._delay - self._clock.wall())

    # what is read

    def restored(self, wall: float) -> Steps[None]:
        """Return the steps that read what was missed: at once, and when REST must show all of it."""
        self._restored_ms = _ms(wall)
        return self._restore(self._epoch, wall)

    def _restore(self, epoch: int, until: float) -> Steps[None]:
        gap = self._consumer.gap
        if gap is None:
            return
        since = gap.since.timestamp()
        start, end = _ms(since - self._lateness - self._chosen.skew), _ms(until + self._chosen.skew) + 1
        problem, clipped = "", start < self._ledger.start
        forgotten = self._ledger.start > _ms(since)
        budget = [self._chosen.budget]
        if self._ordering is None:
            try:
                yield from self._look(gap, epoch, (start, end), _ms(since), budget)
            except NotRepairedError as reason:
                problem = str(reason)
        # Rows that are held back may be as young as the clocks differ, and REST must show them too.
        held = self._chosen.skew if self._chosen.doubt == "hold" else 0.0
        yield Rest(max(0.0, until + self._hold_back + held - self._clock.wall()))
        for wait in (*AGAIN_SECONDS, None):
            problem = ""
            try:
                yield from self._look(gap, epoch, (start, end), _ms(since), budget)
            except NotRepairedError as reason:
                problem = str(reason)
            if not problem or wait is None or budget[0] <= 0 or self._epoch != epoch:
                break
            yield Rest(wait)
        if forgotten and not problem:
            problem = "there were more rows than this stream remembers"
        if self._epoch == epoch:
            self._end(until, problem, clipped=clipped)

    def _end(self, until: float, problem: str, *, clipped: bool) -> None:
        unconfirmed = self._ledger.held()
        if problem and unconfirmed:
            self._give(unconfirmed, len(unconfirmed))
        notes = [problem]
        if clipped and not problem:
            notes.append("what came before this stream remembers is not part of it")
        if unconfirmed and not problem:
            notes.append(f"{len(unconfirmed)} rows that came again were not confirmed by REST and left out")
        if self._ordering is not None and self._ordering.overflowed:
            notes.append("more rows waited than the queue holds, so that some are not in the order of their times")
            self._ordering.overflowed = 0
        given, self._given = self._given, 0
        self._flush(_ms(until))
        self._consumer.resolved(until, "; ".join(filter(None, notes)), repaired=not problem, rows=given)
        self._flush()

    def _look(self, gap: Gap, epoch: int, window: tuple[int, int], cut: int, budget: list[int]) -> Steps[None]:
        """Read REST once, and give what was not given.

        Raises:
            NotRepairedError: It cannot be read, or does not agree with the stream.
        """
        first = max(window[0] - _ms(OVERLAP), self._ledger.start)
        rows = yield from self._read(first, window[1], budget)
        if self._epoch != epoch:
            return
        comparison = self._ledger.compare(rows)
        shown, shared = self._ledger.agreement(comparison, first, cut - _ms(self._lateness + self._chosen.skew))
        if shared < self._chosen.agreement * shown:
            raise NotRepairedError(
                f"sources disagree: of {shown} rows that the stream showed before the gap, REST shows {shared}; "
                "nothing was merged"
            )
        start = max(window[0], self._ledger.start)
        self._given += self._merge(comparison, start, window[1], gap.id)

    def _merge(self, comparison: Comparison, start: int, end: int, number: int) -> int:
        """Give the rows of a window that were not given; return how many.

        They are one message, so that a queue has room for them, however many they are.
        """
        released = self._ledger.confirm(comparison)
        if released:
            self._give(released, len(released))
        missing = sorted(comparison.missing, key=lambda pair: pair[0].time)
        late = [(mark, Repaired(row=row, gap=number)) for mark, row in missing if start <= mark.time < end]
        for mark, row in late:
            self._ledger.repaired(mark)
            if self._ordering is not None:
                self._ordering.add(mark.time, row, 1)
        if late and self._ordering is None:
            self._consumer.mailbox.rows([row for _, row in late], len(late))
        return len(late)

    def _read(self, start: int, end: int, budget: list[int]) -> Steps[list[tuple[Mark, Any]]]:
        found: list[tuple[Mark, Any]] = []
        for pair in self._chosen.pairs:
            try:
                rows, used = yield History(
                    self._likeness.operation, self._likeness.arguments(pair, start, end), budget[0]
                )
            except BudgetSpentError:
                budget[0] = 0
                text = f"reading it takes more than {self._chosen.budget} requests; allow more with budget"
                raise NotRepairedError(text) from None
            except PerpkitError as error:
                raise NotRepairedError(f"REST could not be read: {error}") from None
            budget[0] -= used
            found += [(mark, row) for row in rows if (mark := self._likeness.rest(row)) is not None]
        return found

    def _audit(self) -> Steps[None]:
        """Compare stream and REST although there was no gap."""
        epoch = self._epoch
        start = _ms(self._audited - self._lateness - self._chosen.skew)
        until = self._clock.wall() - self._hold_back - self._chosen.skew
        try:
            first = max(start - _ms(OVERLAP), self._ledger.start)
            rows = yield from self._read(first, _ms(until), [self._chosen.budget])
        except NotRepairedError:
            return
        if self._epoch != epoch or self._consumer.gap is not None:
            return
        self._audited = max(self._audited, until)
        comparison = self._ledger.compare(rows)
        first = max(start, self._ledger.start)
        missing = [mark.time for mark, _ in comparison.missing if first <= mark.time < _ms(until)]
        shown, shared = self._ledger.agreement(comparison, first, _ms(until))
        agree = shared >= self._chosen.agreement * shown
        if agree and not missing:
            return
        since = min(missing, default=first) / 1000
        if agree:
            detail = f"the stream did not show {len(missing)} rows that REST shows"
        else:
            detail = f"sources disagree: of {shown} rows that the stream showed, REST shows {shared}"
        number = self._consumer.next_gap()
        gap = Gap(id=number, reason=Reason.AUDIT, detail=detail, since=moment(since))
        self._consumer.gap = gap
        self._consumer.mailbox.notice(gap)
        count = self._merge(comparison, first, _ms(until), number) if agree else 0
        self._flush(_ms(until))
        self._consumer.resolved(until, repaired=agree, rows=count)

    # what goes on

    @property
    def _delay(self) -> float:
        return self._hold_back + self._chosen.skew

    def _give(self, rows: Sequence[Any], size: int) -> None:
        if self._ordering is None:
            self._consumer.mailbox.rows(rows, size)
            return
        now = _ms(self._clock.wall())
        for row in rows:
            mark = self._likeness.live(row)
            self._ordering.add(now if mark is None else mark.time, row, max(1, size // len(rows)))

    def _flush(self, until: int | None = None) -> None:
        """Let go of rows that have waited long enough, or, when a gap ends, of all before its end."""
        if self._ordering is None:
            return
        gap = self._consumer.gap
        limit = _ms(self._clock.wall() - self._delay)
        if until is not None:
            limit = max(limit, until)
        elif gap is not None:
            limit = min(limit, _ms(gap.since.timestamp() - self._lateness - self._chosen.skew))
        self._ordering.release(limit)


def _ms(seconds: float) -> int:
    return int(seconds * 1000)
