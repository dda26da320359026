"""Why a connection could not be opened or was lost, and whether to try again: data and small decisions."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from .errors import StreamConnectionError, StreamError, StreamLoginError
from .notices import Reason

TOO_LARGE = 1009
"""Close code: a message is too large."""
PASSING = frozenset({408, 418, 425, 429})
"""HTTP statuses below 500 after which a handshake is tried again."""
UNKNOWN_NAME_SECONDS = 900.0
"""For so long a name that is not found is looked up again: the network may be down."""

Kind = Literal["network", "name", "certificate", "status", "redirect", "protocol"]


class OpenFailure(Exception):
    """A connection was not opened. The shells make it from what their library raises, without its address."""

    def __init__(self, kind: Kind, words: str, *, status: int | None = None, retry_after: float | None = None) -> None:
        super().__init__(words)
        self.kind: Kind = kind
        self.words = words
        self.status = status
        """Of the vendor's answer to the handshake."""
        self.retry_after = retry_after
        """Seconds that the vendor asks to wait."""


@frozen
class Loss:
    """How a connection ended."""

    reason: Reason
    detail: str
    too_large: bool = False
    """Whether this side closed it, because a message was too large."""


def closed(code: int | None, words: str, *, by_us: bool) -> Loss:
    """Return how a connection ended, from its close code."""
    if by_us and code == TOO_LARGE:
        return Loss(Reason.LOST, "a message was too large", too_large=True)
    if code is None or code == 1006:
        return Loss(Reason.LOST, words or "the connection broke")
    text = f"close code {code}" + (f": {words}" if words else "")
    return Loss(Reason.CLOSED, text)


def ends(failure: OpenFailure, *, name: str, connected_before: bool, trying_since: float) -> StreamError | None:
    """Return the error that a failure to connect is, or ``None`` if it is tried again.

    Args:
        failure: What happened.
        name: Name of the API.
        connected_before: Whether there was a connection before.
        trying_since: Seconds since the first of the failures in a row.
    """
    status, words = failure.status, failure.words
    if failure.kind == "certificate":
        return StreamConnectionError(
            f"{name}: the server of the stream has no valid certificate ({words}). Check for a proxy that opens TLS, "
            "and name its authority in SSL_CERT_FILE"
        )
    if failure.kind == "redirect":
        return StreamConnectionError(
            f"{name}: the stream was redirected (HTTP {status}). Redirects are not followed, because another host "
            "would see the key",
            status=status,
        )
    if failure.kind == "name" and trying_since >= UNKNOWN_NAME_SECONDS:
        return StreamConnectionError(
            f"{name}: the host of the stream was not found for {trying_since:.0f} s ({words}). Check the network"
        )
    if failure.kind != "status" or status is None or status in PASSING or status >= 500:
        return None
    if status in {401, 403}:
        return StreamLoginError(
            f"{name} refused the connection of the stream (HTTP {status}). Check the key, its permissions and the "
            "allowed addresses",
            channel="",
            code=str(status),
            message="",
            meaning=None,
        )
    if connected_before:
        return None
    return StreamConnectionError(f"{name}: there is no stream at this address (HTTP {status})", status=status)
