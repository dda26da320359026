"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class EtfPremium(Model):
    """Premium or discount of one fund on one day."""

    ticker: str
    """Ticker of the fund."""
    nav_usd: float
    """Value of the assets behind one share. Unit: USD. More than 0."""
    market_price_usd: float
    """Price of a share. Unit: USD. More than 0."""
    premium_discount_details: float
    """How far the price is above the value of the assets; below zero if it is lower. One number, in spite of its
    name. Unit: percent."""


@frozen(kw_only=True, repr=False)
class EtfPremiumDay(Model):
    """Premium or discount of funds on one day."""

    timestamp: Milliseconds
    """Start of the day. Unit: epoch milliseconds, UTC."""
    funds: Rows[EtfPremium]
    """One entry for each fund."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "EtfPremium": {
        "nav_usd": "USD",
        "market_price_usd": "USD",
        "premium_discount_details": "percent",
    },
    "EtfPremiumDay": {
        "timestamp": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
