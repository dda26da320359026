"""What follows a gap, by the kind of the channel: nothing, what REST has of it, or a repair row by row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..description.channel import Channel
from ..errors import PerpkitError
from .clock import Clock
from .errors import BudgetSpentError
from .notices import Gap, Repaired, Snapshot
from .steps import Call, History, Rest, Steps
from .subscription import Consumer, Merging
from .times import milliseconds

AGAIN_SECONDS = (2.0, 10.0)
"""Waits before what failed is asked for again."""


def recovered(
    channel: Channel[Any],
    values: Mapping[str, str],
    consumer: Consumer,
    clock: Clock,
    spawn: Callable[[Steps[None]], object],
) -> Merging | None:
    """Return what stands between the messages of a channel and a consumer, if anything does."""
    chosen, described = consumer.options.repair, channel.repair
    if chosen is not None and described is not None and described.key:
        from .repair import Repairing

        return Repairing(channel, described, chosen, consumer, clock, spawn)
    if channel.snapshot is not None or chosen is not None:
        return Rereading(channel, values, consumer)
    return None


class Rereading:
    """Reads over REST after each gap: the state of the channel, and rows that REST knows by an id."""

    def __init__(self, channel: Channel[Any], values: Mapping[str, str], consumer: Consumer) -> None:
        self._channel = channel
        self._values = values
        self._consumer = consumer
        self._epoch = 0
        self._given: dict[object, int] = {}
        """Ids of rows that were given, and their times: of those that a gap from now on may have."""

    def known(self, rows: Sequence[Any], since: float) -> None:
        """Nothing is compared here."""

    def live(self, rows: Sequence[Any], size: int) -> None:
        """Pass on the rows of a message."""
        self._consumer.mailbox.rows(rows, size)

    def interrupted(self) -> None:
        """Note that a gap has opened, or was extended."""
        self._epoch += 1

    @property
    def next(self) -> float:
        """Nothing waits here."""
        return float("inf")

    def tick(self) -> None:
        """Nothing waits here."""

    def restored(self, wall: float) -> Steps[None]:
        """Return the steps that read what there is, and close the gap."""
        return self._reread(self._epoch, wall)

    def _reread(self, epoch: int, wall: float) -> Steps[None]:
        notes: list[str] = []
        given, repaired = 0, False
        gap = self._consumer.gap
        if gap is not None and self._consumer.options.repair is not None:
            rows = yield from self._tried(epoch, lambda: self._missed(gap), notes)
            repaired = rows is not None
            for identity, time, row in rows or ():
                self._given[identity] = time
                self._consumer.mailbox.notice(Repaired(row=row, gap=gap.id))
                given += 1
        if gap is not None and self._channel.snapshot is not None:
            payload = yield from self._tried(epoch, self._state, notes)
            if payload is not None:
                self._consumer.mailbox.notice(Snapshot(payload=payload, gap=gap.id))
        if self._epoch == epoch:
            self._consumer.resolved(wall, "; ".join(notes), repaired=repaired, rows=given)

    def _tried(self, epoch: int, read: Callable[[], Steps[Any]], notes: list[str]) -> Steps[Any]:
        """Read, a few times if it fails; ``None`` if it does not succeed, or if the connection was lost meanwhile."""
        note = ""
        for wait in (*AGAIN_SECONDS, None):
            try:
                found = yield from read()
            except (BudgetSpentError, PerpkitError) as error:
                note = f"REST could not be read: {error or 'it takes more requests than the budget'}"
            else:
                return found if self._epoch == epoch else None
            if wait is None or self._epoch != epoch:
                break
            yield Rest(wait)
        notes.append(note)
        return None

    def _state(self) -> Steps[Any]:
        snapshot = self._channel.snapshot
        if snapshot is None:
            return None
        operation = snapshot.operation()
        keywords = {one.name: one.keyword for one in operation.parameters}
        arguments = {keywords[name]: self._values[parameter] for name, parameter in snapshot.arguments}
        return (yield Call(operation, arguments))

    def _missed(self, gap: Gap) -> Steps[list[tuple[object, int, Any]]]:
        """Return the rows of the gap that were not given yet, each with its id and its time."""
        described, chosen = self._channel.repair, self._consumer.options.repair
        if described is None or chosen is None or described.identity is None:
            return []
        rows, _ = yield History(described.operation(), {}, chosen.budget)
        since = int((gap.since.timestamp() - chosen.skew - described.lateness_seconds) * 1000)
        self._given = {identity: time for identity, time in self._given.items() if time >= since}
        found: dict[object, tuple[object, int, Any]] = {}
        for row in rows:
            identity, time = getattr(row, described.identity), milliseconds(getattr(row, described.time), "ms")
            if time >= since and identity not in self._given:
                found[identity] = identity, time, row
        return [*found.values()]
