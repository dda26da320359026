"""Our exceptions for those of the HTTP libraries. They do not refer to the originals, which hold key and signature."""

from __future__ import annotations

import time

from ..errors import ConnectionFailedError, RequestTimeoutError, TransportError
from ..secret import redacted
from ..wire.request import Request

QUIET = ("ProtocolError", "DecodingError")
"""Endings of the names of exceptions whose message may quote headers or the body."""
CLOSED = "this client is closed: build a new one, or keep the client open that it was copied from"


def failed(request: Request, error: BaseException, started: float, *, timed_out: bool, sent: bool) -> TransportError:
    """Return the error of an attempt that got no answer.

    Args:
        request: The request that was sent.
        error: What the library raised.
        started: When the attempt began, by :func:`time.monotonic`.
        timed_out: Whether the time limit was reached.
        sent: Whether anything of the request may have left this machine.
    """
    operation, seconds = request.operation, time.monotonic() - started
    reason, words = type(error).__name__, str(error)
    if words and not reason.endswith(QUIET):
        if request.query:
            words = words.replace(request.query.decode(), "***")
        reason = f"{reason}: {redacted(words, request.secrets)}"
    if timed_out:
        kind: type[TransportError] = RequestTimeoutError
        text = f"no answer after {seconds:.1f} s ({reason}); ask for less, or allow more with timeout (seconds)"
    else:
        kind = ConnectionFailedError
        text = f"no answer from {request.base_url} ({reason}); check the network and base_url"
    return kind(f"{operation.method} {operation.path}: {text}", operation=operation.id, sent=sent)
