"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class BitfinexMargin:
    """Margin positions in one coin on Bitfinex during one bar."""

    time: int
    """Start of the bar. Unit: epoch seconds, UTC."""
    long_quantity: float
    """Amount held in longs. Unit: coin. At least 0."""
    short_quantity: float
    """Amount held in shorts. Unit: coin. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


@frozen(kw_only=True)
class CoinbasePremium:
    """Coinbase premium of bitcoin during one bar."""

    time: int
    """Start of the bar. Unit: epoch seconds, UTC."""
    premium: float
    """Price on Coinbase less price on Binance. Unit: USD."""
    premium_rate: float
    """The premium, in percent of the price. Unit: percent."""
    coinbase_price: float | None = None
    """Price of bitcoin on Coinbase. Unit: USD. More than 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


UNITS: Mapping[str, Mapping[str, str]] = {
    "BitfinexMargin": {
        "time": "s",
        "long_quantity": "coin",
        "short_quantity": "coin",
    },
    "CoinbasePremium": {
        "time": "s",
        "premium": "USD",
        "premium_rate": "percent",
        "coinbase_price": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
