"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class PriceBar:
    """Price of one pair during one bar."""

    time: int
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """First price. Unit: price in the quote currency. More than 0."""
    high: float
    """Highest price. Unit: price in the quote currency. More than 0."""
    low: float
    """Lowest price. Unit: price in the quote currency. More than 0."""
    close: float
    """Last price. Unit: price in the quote currency. More than 0."""
    volume_usd: float
    """Value traded during the bar. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "PriceBar": {
        "time": "ms",
        "open": "quote",
        "high": "quote",
        "low": "quote",
        "close": "quote",
        "volume_usd": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
