"""The line of the caller's program to which a warning points."""

from __future__ import annotations

import inspect


def stack_level() -> int:
    """Return the stack level, for :func:`warnings.warn`, of the first caller outside this package."""
    frame, depth = inspect.currentframe(), 0
    while frame is not None and str(frame.f_globals.get("__name__")).startswith("perpkit."):
        frame, depth = frame.f_back, depth + 1
    return depth
