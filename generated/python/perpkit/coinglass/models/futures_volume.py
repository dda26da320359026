"""Classes of answers."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from perpkit._runtime.times import to_datetime


class Footprint(NamedTuple):
    """What takers bought and sold in one pair during one bar, by price."""

    time: int
    """Start of the bar. Unit: epoch seconds, UTC."""
    buckets: list[FootprintBucket]
    """The price ranges in which something was traded."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


class FootprintBucket(NamedTuple):
    """What takers bought and sold within one range of prices."""

    price_low: float
    """Lower end of the range. Unit: price in the quote currency. More than 0."""
    price_high: float
    """Upper end of the range. Unit: price in the quote currency. More than 0."""
    taker_buy_volume: float
    """Coins that takers bought. Unit: coin. At least 0."""
    taker_sell_volume: float
    """Coins that takers sold. Unit: coin. At least 0."""
    taker_buy_volume_quote: float
    """Value that takers bought, in the quote currency. Unit: quote currency. At least 0."""
    taker_sell_volume_quote: float
    """Value that takers sold, in the quote currency. Unit: quote currency. At least 0."""
    taker_buy_volume_usdt: float
    """Value that takers bought, in USDT. Unit: USDT. At least 0."""
    taker_sell_volume_usdt: float
    """Value that takers sold, in USDT. Unit: USDT. At least 0."""
    taker_buy_trades: int
    """Number of trades in which takers bought. At least 0."""
    taker_sell_trades: int
    """Number of trades in which takers sold. At least 0."""
