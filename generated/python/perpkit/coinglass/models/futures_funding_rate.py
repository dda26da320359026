"""Classes of answers."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class FundingRateBar:
    """Funding rate of one pair during one bar."""

    time: int
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """Rate at the start of the bar. Unit: percent."""
    high: float
    """Highest rate. Unit: percent."""
    low: float
    """Lowest rate. Unit: percent."""
    close: float
    """Rate at the end of the bar. Unit: percent."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")
