"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class NetPositionBar(Model):
    """Changes of long and short positions in one pair during one bar."""

    net_long_change: float
    """Change of the long positions during the bar; below zero if more were closed than opened. Unit: coin."""
    net_short_change: float
    """Change of the short positions during the bar; below zero if more were closed than opened. Unit: coin."""
    net_long_change_cum: float
    """Sum of the changes of the long positions since the first bar of the answer. Unit: coin. The sum restarts in
    each answer of the vendor; an ``iter_`` method carries it on."""
    net_short_change_cum: float
    """Sum of the changes of the short positions since the first bar of the answer. Unit: coin. The sum restarts in
    each answer of the vendor; an ``iter_`` method carries it on."""
    net_position_change_cum: float
    """Sum of the changes of the long positions less that of the short ones. Unit: coin. The sum restarts in each
    answer of the vendor; an ``iter_`` method carries it on."""
    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "NetPositionBar": {
        "net_long_change": "coin",
        "net_short_change": "coin",
        "net_long_change_cum": "coin",
        "net_short_change_cum": "coin",
        "net_position_change_cum": "coin",
        "time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
