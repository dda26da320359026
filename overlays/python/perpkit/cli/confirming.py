"""Asking a person before something is changed."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from .exits import Declined, UsageError


def confirm(call: str, given: Mapping[str, object], *, sure: bool) -> None:
    """Ask whether a call that changes something is meant.

    Args:
        call: Method and path.
        given: Name → value of what is sent.
        sure: Whether it is certain already.

    Raises:
        UsageError: There is no terminal to ask on.
        Declined: The answer is not yes.
    """
    if sure:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageError(f"{call} changes something, and there is no terminal to ask on: give --yes if it is meant")
    values = ", ".join(f"{name}={value}" for name, value in given.items())
    sys.stderr.write(f"{call}{' with ' if values else ''}{values}\nThis changes something. Go on? [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Declined("nothing was sent")
