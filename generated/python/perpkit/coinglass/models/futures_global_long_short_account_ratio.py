"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class GlobalAccountRatio(Model):
    """Accounts long and short in one pair at one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    global_account_long_percent: float
    """Share of the accounts that are long. Unit: percent. At least 0."""
    global_account_short_percent: float
    """Share of the accounts that are short. Unit: percent. At least 0."""
    global_account_long_short_ratio: float
    """Share of longs divided by share of shorts. Unit: ratio. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "GlobalAccountRatio": {
        "time": "ms",
        "global_account_long_percent": "percent",
        "global_account_short_percent": "percent",
        "global_account_long_short_ratio": "ratio",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
