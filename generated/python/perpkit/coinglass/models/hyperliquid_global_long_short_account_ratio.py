"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class WalletLongShortRatio(Model):
    """Wallets long and short in one coin at one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    global_account_long_count: int
    """Number of wallets that are long. At least 0."""
    global_account_short_count: int
    """Number of wallets that are short. At least 0."""
    global_account_total_count: int
    """Number of wallets that hold a position. At least 0."""
    global_account_long_percent: float
    """Share of the wallets that are long. Unit: percent. At least 0."""
    global_account_short_percent: float
    """Share of the wallets that are short. Unit: percent. At least 0."""
    global_account_long_short_ratio: float
    """Number of longs divided by number of shorts. Unit: ratio. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "WalletLongShortRatio": {
        "time": "ms",
        "global_account_long_count": "count",
        "global_account_short_count": "count",
        "global_account_total_count": "count",
        "global_account_long_percent": "percent",
        "global_account_short_percent": "percent",
        "global_account_long_short_ratio": "ratio",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
