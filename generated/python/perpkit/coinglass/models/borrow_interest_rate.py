"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Seconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class BorrowRateBar(Model):
    """Cost of borrowing a coin during one bar."""

    time: Seconds
    """Start of the bar. Unit: epoch seconds, UTC."""
    interest_rate: float
    """Interest for one day. Unit: percent. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


UNITS: Mapping[str, Mapping[str, str]] = {
    "BorrowRateBar": {
        "time": "s",
        "interest_rate": "percent",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
