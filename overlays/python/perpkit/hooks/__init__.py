"""Functions that a client calls when something happens, and the events that they get.

Events contain no query values and no secrets.
"""

from __future__ import annotations

from .._runtime.hooks import (
    HoleEvent,
    Hooks,
    LimitEvent,
    ProgressEvent,
    RejectedEvent,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    UnknownEvent,
)

__all__ = [
    "HoleEvent",
    "Hooks",
    "LimitEvent",
    "ProgressEvent",
    "RejectedEvent",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "UnknownEvent",
]
