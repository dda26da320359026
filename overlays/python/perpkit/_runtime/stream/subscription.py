"""A channel that is subscribed to, and its consumers: one subscription on the wire, and a queue for each consumer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from operator import attrgetter
from typing import Any, Protocol

from attrs import define, evolve, field

from ..description.channel import Channel, MessageKind, filled
from ..times import to_datetime
from .errors import BrokenMessageError
from .mailbox import Latest, Mailbox, Opening, Queue
from .notices import Gap, Reason
from .options import Options
from .steps import Steps

LEAST_SILENCE = 5.0
"""Seconds that every channel may be silent, however often it speaks usually."""
CADENCES = 3
"""A channel that is silent for so many times its cadence is overdue."""


def moment(wall: float) -> Any:
    """Return a time in epoch seconds as a datetime in UTC."""
    return to_datetime(int(wall * 1000), "ms")


class Merging(Protocol):
    """What stands between the messages of a stream and its queue, if gaps are repaired."""

    def known(self, rows: Sequence[Any], since: float) -> None:
        """Note rows that were given before this program began; everything until ``since`` was."""
        ...

    def live(self, rows: Sequence[Any], size: int) -> None:
        """Take the rows of a message."""
        ...

    def interrupted(self) -> None:
        """Note that a gap has opened, or was extended."""
        ...

    def restored(self, wall: float) -> Steps[None]:
        """Return the steps that close the gap; messages come again since ``wall``."""
        ...

    @property
    def next(self) -> float:
        """When something waits no longer, by the monotonic clock."""
        ...

    def tick(self) -> None:
        """Let go of what has waited long enough."""
        ...


class Consumer:
    """One reader of a channel: its queue, and the gap that it is in."""

    def __init__(self, channel: Channel[Any], options: Options, wall: Callable[[], float]) -> None:
        self.channel = channel
        self.options = options
        self.abandoned = False
        """Set when nobody can take anything any more, because the stream was garbage."""
        self.merging: Merging | None = None
        self.gap: Gap | None = None
        """The gap that is open."""
        self.before: tuple[float, Sequence[Any]] | None = None
        """Until when an earlier program was given everything, in epoch seconds, and the last rows of it."""
        self._wall = wall
        self._gaps = 0
        self.mailbox: Mailbox
        if options.when_full == "conflate":
            key = attrgetter(*channel.key) if channel.key else _same_thing
            self.mailbox = Latest(options.bounds, key)
        else:
            self.mailbox = Queue(options.bounds, options.when_full, self._dropped)
        self.message: Callable[[MessageKind | None, Any, int], None] = self.mailbox.put
        """Takes a message: its kind, its bytes, and their number."""

    def join(self, read: Opening, merging: Merging | None) -> None:
        """Set how messages become rows: when they are taken, or, if rows are compared, at once."""
        self.mailbox.read, self.merging = read, merging
        if merging is not None or isinstance(self.mailbox, Latest):
            self.message = self._read
        if self.before is not None:
            since, rows = self.before
            if merging is not None:
                merging.known(rows, since)
            self.interrupted(Reason.RESTART, "nothing was kept while the program did not run", since)

    def _read(self, kind: MessageKind | None, data: bytes, size: int) -> None:
        try:
            rows = self.mailbox.read(kind, data)
        except BrokenMessageError as error:
            self.mailbox.notice(error)
            return
        if self.merging is not None:
            self.merging.live(rows, size)
        elif rows:
            self.mailbox.rows(rows, size)

    def interrupted(self, reason: Reason, detail: str, since: float) -> None:
        """Open a gap. If one is open already, it goes on."""
        if self.gap is None:
            self.gap = Gap(id=self.next_gap(), reason=reason, detail=detail, since=moment(since))
            self.mailbox.notice(self.gap)
        if self.merging is not None:
            self.merging.interrupted()

    def resolved(self, until: float, detail: str = "", *, repaired: bool = False, rows: int = 0) -> None:
        """Close the gap."""
        if self.gap is not None:
            self.mailbox.notice(
                evolve(
                    self.gap,
                    until=max(moment(until), self.gap.since),
                    detail=detail or self.gap.detail,
                    repaired=repaired,
                    rows=rows,
                )
            )
            self.gap = None

    def next_gap(self) -> int:
        """Return the number of a new gap."""
        self._gaps += 1
        return self._gaps

    def _dropped(self, count: int) -> Gap:
        now = moment(self._wall())
        detail = f"{count} messages were dropped, because the queue was full"
        return Gap(
            id=self.next_gap(), reason=Reason.SLOW, detail=detail, since=now, until=now, dropped=count, repaired=False
        )


class State(Enum):
    """How far a subscription is."""

    WANTED = auto()
    """To be sent."""
    SENT = auto()
    ACTIVE = auto()


@define(eq=False)
class Subscription:
    """A channel on the wire. Times are monotonic, in seconds."""

    channel: Channel[Any]
    parts: Mapping[str, str]
    """Values of what templates name: the address, and the channel's parameters."""
    consumers: list[Consumer] = field(factory=list[Consumer])
    state: State = State.WANTED
    sent: float = 0.0
    """When it was sent."""
    heard: float = 0.0
    """When something came of it, or it was acknowledged."""
    again: bool = False
    """Whether it is overdue, and was therefore sent again."""
    refused: int = 0
    """How often in a row it was not acknowledged."""
    not_before: float = 0.0
    """When it may be sent next: the vendor refused it for a while."""

    @classmethod
    def of(cls, channel: Channel[Any], values: Mapping[str, str]) -> Subscription:
        """Return a subscription without consumers; ``values`` are those of the parameters, by their wire names."""
        return cls(channel, {"address": filled(channel.address, values), **values})

    @property
    def address(self) -> str:
        """Name of the channel on the wire."""
        return self.parts["address"]

    def overdue(self, now: float) -> bool:
        """Whether nothing came for much longer than usual."""
        return self.state is not State.WANTED and now >= self.due

    @property
    def due(self) -> float:
        """When it will be overdue."""
        if self.channel.cadence is None:
            return float("inf")
        return max(self.heard, self.sent) + max(LEAST_SILENCE, CADENCES * self.channel.cadence)

    def tick(self) -> None:
        """Let go of what has waited long enough."""
        for consumer in self.consumers:
            if consumer.merging is not None:
                consumer.merging.tick()

    def interrupted(self, reason: Reason, detail: str, since: float) -> None:
        """Tell its consumers that a gap has opened."""
        for consumer in self.consumers:
            consumer.interrupted(reason, detail, since)


def _same_thing(row: object) -> None:
    """Every row is about the same thing."""
