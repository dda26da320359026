"""Live streams: what a client's ``stream`` methods return, and what they give besides messages.

Needs the extra ``perpkit[streams]``. Streams are opened by a client: ``client.stream.liquidation_orders()``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach
from .._runtime.stream.errors import (
    BrokenMessageError,
    MessageTooLargeError,
    NoAcknowledgementError,
    SlowConsumerError,
    StreamConnectionError,
    StreamError,
    StreamLoginError,
    StreamPlanError,
    StreamRefusedError,
)
from .._runtime.stream.mailbox import WhenFull
from .._runtime.stream.notices import Gap, Notice, Reason, Repaired, Snapshot, UnknownMessage
from .._runtime.stream.options import Repair

if TYPE_CHECKING:
    from .stream import AsyncStream as AsyncStream
    from .stream import Stream as Stream
else:
    __getattr__, __dir__ = attach(__name__, {"AsyncStream": ".stream", "Stream": ".stream"})

__all__ = [
    "AsyncStream",
    "BrokenMessageError",
    "Gap",
    "MessageTooLargeError",
    "NoAcknowledgementError",
    "Notice",
    "Reason",
    "Repair",
    "Repaired",
    "SlowConsumerError",
    "Snapshot",
    "Stream",
    "StreamConnectionError",
    "StreamError",
    "StreamLoginError",
    "StreamPlanError",
    "StreamRefusedError",
    "UnknownMessage",
    "WhenFull",
]
