"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class TopPositionRatio(Model):
    """Positions of top traders long and short in one pair at one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    top_position_long_percent: float
    """Share of the top traders' positions that are long. Unit: percent. At least 0."""
    top_position_short_percent: float
    """Share of the top traders' positions that are short. Unit: percent. At least 0."""
    top_position_long_short_ratio: float
    """Share of longs divided by share of shorts. Unit: ratio. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "TopPositionRatio": {
        "time": "ms",
        "top_position_long_percent": "percent",
        "top_position_short_percent": "percent",
        "top_position_long_short_ratio": "ratio",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
