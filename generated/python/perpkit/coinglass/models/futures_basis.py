"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class BasisBar(Model):
    """Basis of one pair during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open_basis: float
    """Basis at the start of the bar. Unit: percent."""
    close_basis: float
    """Basis at the end of the bar. Unit: percent."""
    open_change: float
    """Basis at the start of the bar, as a difference of prices. Unit: price in the quote currency."""
    close_change: float
    """Basis at the end of the bar, as a difference of prices. Unit: price in the quote currency."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "BasisBar": {
        "time": "ms",
        "open_basis": "percent",
        "close_basis": "percent",
        "open_change": "quote",
        "close_change": "quote",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
