"""What a stream gives besides its messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from attrs import frozen

PUBLIC = "perpkit.streams"


class Reason(StrEnum):
    """Why messages may be missing."""

    __module__ = PUBLIC

    NOT_CONNECTED = "not connected"
    """No connection could be made yet."""
    LOST = "connection lost"
    CLOSED = "closed by the vendor"
    SILENT = "connection silent"
    """Nothing came any more, not even an answer to a heartbeat."""
    OVERDUE = "channel silent"
    """The channel has a cadence, and nothing came of it for much longer."""
    UNACKNOWLEDGED = "subscription not acknowledged"
    SLOW = "consumer too slow"
    """The queue was full, and messages were dropped."""
    RESTART = "program restarted"
    """Since the last row that an archive has."""
    AUDIT = "audit"
    """A comparison with REST found rows that the stream had not shown."""


@frozen(kw_only=True)
class Gap:
    """Messages may be missing. It is given when that begins, and once more, with the same ``id``, when it is over."""

    __module__ = PUBLIC

    id: int
    """Number of the gap in this stream, from 1."""
    reason: Reason
    detail: str
    """What is known of it, for people: close code, time the machine slept, why nothing was repaired."""
    since: datetime
    """Until then the stream was whole, in UTC, by this machine's clock."""
    until: datetime | None = None
    """From then on it is whole again; ``None`` while the gap is open."""
    repaired: bool = False
    """Whether all that REST can tell of it was given, for the pairs and above the minimum that were asked for."""
    rows: int = 0
    """How many rows were given afterwards."""
    dropped: int | None = None
    """How many messages were dropped, if the consumer was too slow; else not known."""

    @property
    def resolved(self) -> bool:
        """Whether it is over."""
        return self.until is not None


@frozen(kw_only=True)
class Repaired:
    """A row that the stream did not show in time: read over REST after a gap, and therefore late."""

    __module__ = PUBLIC

    row: Any
    """A row of the REST operation."""
    gap: int
    """Number of the gap that it belongs to."""


@frozen(kw_only=True)
class Snapshot:
    """The whole state of a channel, read over REST after a gap."""

    __module__ = PUBLIC

    payload: Any
    """What the REST operation returns."""
    gap: int
    """Number of the gap after which it was read."""


@frozen(kw_only=True)
class UnknownMessage:
    """A message of a kind that the description does not know."""

    __module__ = PUBLIC

    kind: str | None
    """What the vendor calls it, if it says that."""
    content: Mapping[str, Any]
    """The whole message."""


Notice: TypeAlias = Gap | Repaired | Snapshot
