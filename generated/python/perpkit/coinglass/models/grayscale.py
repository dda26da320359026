"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class GrayscaleHolding(Model):
    """One trust of Grayscale."""

    symbol: str
    """Coin of the trust."""
    primary_market_price: float
    """Value of the coins behind one share. Unit: USD. More than 0."""
    secondary_market_price: float
    """Price of a share on the market. Unit: USD. More than 0."""
    premium_rate: float
    """How far the market price is above the value of the coins; below zero if it is lower. Unit: percent."""
    holdings_amount: float
    """Coins that the trust holds. Unit: coin. At least 0."""
    holdings_usd: float
    """Value of these coins. Unit: USD. At least 0."""
    holdings_amount_change_30d: float
    """Coins added over 30 days; below zero if the trust gave coins away. Unit: coin."""
    holdings_amount_change_7d: float
    """Coins added over 7 days; below zero if the trust gave coins away. Unit: coin."""
    holdings_amount_change_1d: float
    """Coins added over a day; below zero if the trust gave coins away. Unit: coin."""
    close_time: Milliseconds
    """Close of the market that the prices are from. Unit: epoch milliseconds, UTC."""
    update_time: Milliseconds
    """Moment the row was made. Unit: epoch milliseconds, UTC."""

    @property
    def close_time_utc(self) -> datetime:
        """``close_time`` as an aware datetime in UTC."""
        return to_datetime(self.close_time, "ms")

    @property
    def update_time_utc(self) -> datetime:
        """``update_time`` as an aware datetime in UTC."""
        return to_datetime(self.update_time, "ms")


@frozen(kw_only=True, repr=False)
class GrayscalePremium(Model):
    """Premium of one trust, as lists of equal length."""

    primary_market_price: list[float]
    """Value of the coins behind one share, in US dollars, for each day."""
    date_list: list[Milliseconds]
    """The days, as epoch milliseconds in UTC."""
    secondary_market_price_list: list[float]
    """Price of a share on the market, in US dollars, for each day."""
    premium_rate_list: list[float]
    """How far the market price is above the value of the coins, in percent, for each day; below zero if it is
    lower."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "GrayscaleHolding": {
        "primary_market_price": "USD",
        "secondary_market_price": "USD",
        "premium_rate": "percent",
        "holdings_amount": "coin",
        "holdings_usd": "USD",
        "holdings_amount_change_30d": "coin",
        "holdings_amount_change_7d": "coin",
        "holdings_amount_change_1d": "coin",
        "close_time": "ms",
        "update_time": "ms",
    },
    "GrayscalePremium": {
        "primary_market_price": "USD",
        "date_list": "ms",
        "secondary_market_price_list": "USD",
        "premium_rate_list": "percent",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
