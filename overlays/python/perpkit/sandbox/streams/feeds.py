"""What a subscription gets, and when: recorded messages, carried to the present and to what was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import msgspec

from ..._runtime.description.channel import Channel, MessageKind, filled, member
from ..._runtime.description.forms import Object, is_array, is_object
from .recording import RecordedFrame

PERIOD = 1.0
"""Seconds between two messages of a channel without a cadence."""


class Feed(Protocol):
    """The messages of one subscription. Moments are those of a monotonic clock, in seconds."""

    def due(self) -> float | None:
        """Return the moment of the next message; 0 is at once, ``None`` is never."""
        ...

    def take(self, now: float) -> list[str]:
        """Return the messages that are due."""
        ...


class RecordedFeed:
    """Sends every recorded message of a channel at once, and then one after the other, again and again."""

    def __init__(
        self,
        channel: Channel[Any],
        values: Mapping[str, str],
        recorded: Sequence[RecordedFrame],
        clock: Callable[[], int],
    ) -> None:
        """Prepare the messages of a subscription.

        Args:
            channel: The channel.
            values: Parameters of the subscription, by wire name.
            recorded: Its recordings.
            clock: The vendor's time in epoch ms.
        """
        self._channel = channel
        self._values = values
        self._recorded = fitting(channel, values, recorded)
        self._clock = clock
        self._next = 0.0
        self._turn = 0

    def due(self) -> float | None:
        """Return the moment of the next message."""
        return self._next if self._recorded else None

    def take(self, now: float) -> list[str]:
        """Return the messages that are due."""
        if not self._recorded or now < self._next:
            return []
        first = self._next == 0.0
        self._next = now + (self._channel.cadence or PERIOD)
        if first:
            return [self._made(one) for one in self._recorded]
        self._turn += 1
        return [self._made(self._recorded[(self._turn - 1) % len(self._recorded)])]

    def _made(self, recorded: RecordedFrame) -> str:
        content = renamed(msgspec.json.decode(recorded.frame), self._names(recorded))
        kind = kind_of(self._channel, content)
        if kind is not None and kind.time is not None:
            moment = self._clock() if kind.unit == "ms" else self._clock() // 1000
            for row in rows_of(kind, content):
                row.update((name, moment) for name in wire_names(kind, kind.time) if name in row)
        return msgspec.json.encode(content).decode()

    def _names(self, recorded: RecordedFrame) -> dict[str, str]:
        """Return what the recording says → what the subscription asks for."""
        pairs = {value: self._values.get(name, value) for name, value in recorded.arguments.items()}
        return {filled(self._channel.address, recorded.arguments): filled(self._channel.address, self._values), **pairs}


def fitting(
    channel: Channel[Any], values: Mapping[str, str], recorded: Sequence[RecordedFrame]
) -> Sequence[RecordedFrame]:
    """Return the recordings of a channel that fit a subscription: a name with choices must be the recorded one."""
    chosen = [one.name for one in channel.parameters if one.choices]
    own = [one for one in recorded if one.channel == channel.id]
    exact = [one for one in own if all(one.arguments.get(name) == values.get(name) for name in chosen)]
    return exact or own


def renamed(content: Any, names: Mapping[str, str]) -> Any:
    """Return a content with other texts in place of some."""
    if is_object(content):
        return {key: renamed(value, names) for key, value in content.items()}
    if is_array(content):
        return [renamed(value, names) for value in content]
    return names.get(content, content) if isinstance(content, str) else content


def kind_of(channel: Channel[Any], content: Any) -> MessageKind | None:
    """Return which kind of message a content is, ``None`` if it is not described."""
    value = member(content, channel.kind) if channel.kind else None
    return next((one for one in channel.messages if not one.values or value in one.values), None)


def rows_of(kind: MessageKind, content: Any) -> list[dict[str, Any]]:
    """Return the rows of a message, or its one payload."""
    payload = member(content, kind.at)
    rows = payload if is_array(payload) else [payload]
    return [row for row in rows if is_object(row)]


def wire_names(kind: MessageKind, attribute: str) -> list[str]:
    """Return the names on the wire of an attribute of a row."""
    names: Mapping[str, str] = kind.wire.names if isinstance(kind.wire, Object) else {}
    return [attribute, *(wire for wire, target in names.items() if target == attribute)]
