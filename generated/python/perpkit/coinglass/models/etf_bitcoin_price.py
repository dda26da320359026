"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class EtfPriceBar(Model):
    """Price of a share of one fund during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """First price. Unit: USD. More than 0."""
    high: float
    """Highest price. Unit: USD. More than 0."""
    low: float
    """Lowest price. Unit: USD. More than 0."""
    close: float
    """Last price. Unit: USD. More than 0."""
    volume: float
    """Shares traded. Unit: shares. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "EtfPriceBar": {
        "time": "ms",
        "open": "USD",
        "high": "USD",
        "low": "USD",
        "close": "USD",
        "volume": "shares",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
