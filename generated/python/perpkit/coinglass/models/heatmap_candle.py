from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from perpkit._runtime.times import to_datetime


class HeatmapCandle(NamedTuple):
    """One candle beneath a heat map."""

    time: int
    """Start of the candle. Unit: epoch seconds, UTC."""
    open: float
    """First price. Unit: price in the quote currency."""
    high: float
    """Highest price. Unit: price in the quote currency."""
    low: float
    """Lowest price. Unit: price in the quote currency."""
    close: float
    """Last price. Unit: price in the quote currency."""
    volume_usd: float
    """Value traded during the candle. Unit: USD."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")
