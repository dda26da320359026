from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class LiquidationBar:
    """Liquidations of one pair during one bar."""

    time: int
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    long_liquidation_usd: float
    """Value of the longs force-closed during the bar. Unit: USD. At least 0."""
    short_liquidation_usd: float
    """Value of the shorts force-closed during the bar. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")
