"""What follows a gap, by the kind of the channel: nothing, a snapshot of the state, or a repair over REST."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..description.channel import Channel
from ..description.channel import Snapshot as Described
from ..errors import PerpkitError
from .notices import Snapshot
from .steps import Call, Rest, Steps
from .subscription import Consumer, Merging

if TYPE_CHECKING:
    from .session import Clock

AGAIN_SECONDS = (2.0, 10.0)
"""Waits before a snapshot that failed is asked for again."""


def recovered(channel: Channel[Any], values: Mapping[str, str], consumer: Consumer, clock: Clock) -> Merging | None:
    """Return what stands between the messages of a channel and a consumer, if anything does."""
    if consumer.options.repair is not None and channel.repair is not None:
        from .repair import Repairing

        return Repairing(channel, channel.repair, consumer.options.repair, consumer, clock)
    if channel.snapshot is not None:
        return Renewing(channel.snapshot, values, consumer)
    return None


class Renewing:
    """Gives the state of a channel after each gap."""

    def __init__(self, snapshot: Described, values: Mapping[str, str], consumer: Consumer) -> None:
        self._operation = snapshot.operation
        self._arguments = {name: values[parameter] for name, parameter in snapshot.arguments}
        self._consumer = consumer
        self._interruptions = 0

    def live(self, rows: Sequence[Any], size: int) -> None:
        """Pass on the rows of a message."""
        self._consumer.mailbox.put(rows, size)

    def interrupted(self) -> None:
        """Note that a gap has opened, or was extended."""
        self._interruptions += 1

    @property
    def next(self) -> float:
        """Nothing waits here."""
        return float("inf")

    def tick(self) -> None:
        """Nothing waits here."""

    def restored(self, wall: float) -> Steps[None]:
        """Ask for the state, and close the gap."""
        number, problem = self._interruptions, ""
        operation = self._operation()
        keywords = {one.name: one.keyword for one in operation.parameters}
        arguments = {keywords[name]: value for name, value in self._arguments.items()}
        for wait in (*AGAIN_SECONDS, None):
            try:
                payload = yield Call(operation, arguments)
            except PerpkitError as error:
                problem = f"no snapshot: {error}"
            else:
                gap = self._consumer.gap
                if number == self._interruptions and gap is not None:
                    self._consumer.mailbox.notice(Snapshot(payload=payload, gap=gap.id))
                    self._consumer.resolved(wall)
                return
            if wait is None:
                break
            yield Rest(wait)
        if number == self._interruptions:
            self._consumer.resolved(wall, problem)
