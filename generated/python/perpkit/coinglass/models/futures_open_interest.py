"""Classes of answers."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class OpenInterestBar:
    """Open interest of one pair during one bar."""

    time: int
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """Value at the start of the bar. Unit: as the argument `unit` says. At least 0."""
    high: float
    """Highest value. Unit: as the argument `unit` says. At least 0."""
    low: float
    """Lowest value. Unit: as the argument `unit` says. At least 0."""
    close: float
    """Value at the end of the bar. Unit: as the argument `unit` says. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")
