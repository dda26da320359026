"""The time that streams go by."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen


@frozen
class Clock:
    """Two clocks, in seconds."""

    monotonic: Callable[[], float]
    """Never runs backwards, and stands while the machine is suspended."""
    wall: Callable[[], float]
    """Since 1970."""
