"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class CvdBar(Model):
    """What takers bought and sold in one pair during one bar, and the running sum of the difference."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    taker_buy_vol: float
    """Value that takers bought. Unit: USD. At least 0."""
    taker_sell_vol: float
    """Value that takers sold. Unit: USD. At least 0."""
    cum_vol_delta: float
    """Sum of buys less sells, from the first bar of the answer to this one. Unit: USD. The sum restarts in each
    answer of the vendor; an ``iter_`` method carries it on."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "CvdBar": {
        "time": "ms",
        "taker_buy_vol": "USD",
        "taker_sell_vol": "USD",
        "cum_vol_delta": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
