"""Lines for people, beside the output."""

from __future__ import annotations

import sys

from .menu import PROGRAM


def say(text: str) -> None:
    """Write one line on the error stream."""
    try:
        sys.stderr.write(f"{PROGRAM}: {text}\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        pass  # it is closed: nobody reads it
