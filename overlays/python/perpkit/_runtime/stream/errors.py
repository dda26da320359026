"""Errors of streams. Import them from :mod:`perpkit.streams`.

They never hold an address with a key, and never a key.
"""

from __future__ import annotations

from ..description.api import Meaning
from ..errors import PerpkitError, PlanError

PUBLIC = "perpkit.streams"


class StreamError(PerpkitError):
    """A stream cannot go on. Interruptions that pass are no errors: they are told as a ``Gap``."""

    __module__ = PUBLIC


class StreamConnectionError(StreamError):
    """No connection can be made, and trying again would not help: certificate, name, address or redirect."""

    __module__ = PUBLIC

    def __init__(self, message: str, *, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        """HTTP status of the refusal, or ``None``."""


class StreamRefusedError(StreamError):
    """The vendor refuses a subscription, or the key."""

    __module__ = PUBLIC

    def __init__(self, text: str, *, channel: str, code: str | None, message: str, meaning: Meaning | None) -> None:
        super().__init__(text)
        self.channel = channel
        """Address of the channel, an empty text if it is about the connection."""
        self.code = code
        """The vendor's code, as text, or ``None``."""
        self.message = message
        """The vendor's own words, or an empty text."""
        self.meaning = meaning
        """What it means, or ``None`` if no rule knows."""


class StreamPlanError(PlanError, StreamRefusedError):
    """The plan of the key does not include the channel."""

    __module__ = PUBLIC
    sent = True


class StreamLoginError(StreamRefusedError):
    """The vendor does not accept the key, the token or the listen key."""

    __module__ = PUBLIC


class NoAcknowledgementError(StreamError):
    """The vendor acknowledges every subscription to this channel, and this one not, not even after reconnects."""

    __module__ = PUBLIC


class MessageTooLargeError(StreamError):
    """The vendor sent a message that is larger than a message may be."""

    __module__ = PUBLIC


class BrokenMessageError(StreamError):
    """A message breaks its description. It was left out; iterating again goes on with the next one."""

    __module__ = PUBLIC

    def __init__(self, message: str, *, channel: str, body: bytes, path: str) -> None:
        super().__init__(message)
        self.channel = channel
        """Address of the channel."""
        self.body = body
        """The message as it came."""
        self.path = path
        """Where it breaks, as a JSON path into :attr:`body`."""


class SlowConsumerError(StreamError):
    """Messages came faster than they were taken, and this stream was to drop none of them."""

    __module__ = PUBLIC


class StreamClosedError(StreamError):
    """The stream was closed, by its owner or with its client."""

    __module__ = PUBLIC


class BudgetSpentError(Exception):
    """A repair needs more requests than it may send. It never reaches a caller."""


def unexpected(error: Exception) -> StreamError:
    """Return the error that ends streams if something failed that should not, such as a hook."""
    if isinstance(error, StreamError):
        return error
    failure = StreamError(f"the stream cannot go on: {type(error).__name__} in a function of the caller, or here")
    failure.__cause__ = error
    return failure
