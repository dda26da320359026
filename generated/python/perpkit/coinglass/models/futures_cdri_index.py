"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class CdriDay(Model):
    """CoinGlass Derivatives Risk Index on one day."""

    time: Milliseconds
    """Start of the day, midnight UTC. Unit: epoch milliseconds, UTC."""
    cdri_index_value: float
    """The index. Unit: score. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "CdriDay": {
        "time": "ms",
        "cdri_index_value": "score",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
