"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.enums import OpenIntEnum
from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


class ClosedSide(OpenIntEnum):
    """Which positions were closed by force, as the pages of the stream read the number.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    LONG = 1
    SHORT = 2


@frozen(kw_only=True, repr=False)
class StreamedLiquidation(Model):
    """One forced order, as it is pushed."""

    base_asset: str
    """Coin of the pair."""
    exchange: str
    """Name of the venue."""
    symbol: str
    """Trading pair that was closed."""
    price: float
    """Price of the forced order. Unit: price in the quote currency. More than 0."""
    volume_usd: float
    """Value of the forced order. Unit: USD. At least 0."""
    side: ClosedSide
    """Which positions were closed by force, as the pages of the stream read the number."""
    time: Milliseconds
    """Moment of the forced order. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class StreamedTicker(Model):
    """State of one futures market, as it is pushed."""

    exchange: str
    """Name of the venue."""
    symbol: str
    """Trading pair."""
    base_asset: str
    """Coin of the pair."""
    price: float
    """Last price. Unit: price in the quote currency. More than 0."""
    index_price: float | None = None
    """Index price. Unit: price in the quote currency. More than 0."""
    volume_usd_24h: float | None = None
    """Value of the trades of 24 hours. Unit: USD. At least 0."""
    open_interest: float | None = None
    """Value of all open contracts. Unit: USD. At least 0."""
    open_interest_amount: float | None = None
    """All open contracts. Unit: coin. At least 0."""
    funding_rate: float | None = None
    """Funding rate of the current interval. Unit: percent."""
    next_funding_time: str | None = None
    """When funding is next paid, as text. The zone is not stated."""
    funding_interval_hours: float | None = None
    """Hours between two payments of funding. Unit: hours. More than 0."""
    expiry_date: str | None = None
    """When the contract expires, as text; null for a perpetual."""
    update_time: str | None = None
    """When the state was taken, as text. The zone is not stated."""


@frozen(kw_only=True, repr=False)
class StreamedTrade(Model):
    """One trade, as it is pushed."""

    base_asset: str
    """Coin of the pair."""
    exchange: str
    """Name of the venue."""
    symbol: str
    """Trading pair."""
    price: float
    """Price of the trade. Unit: price in the quote currency. More than 0."""
    volume_usd: float
    """Value of the trade. Unit: USD. At least 0."""
    side: TakerSide
    """Whether the taker sold or bought."""
    time: Milliseconds
    """Moment of the trade. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


class TakerSide(OpenIntEnum):
    """Whether the taker sold or bought.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    SOLD = 1
    BOUGHT = 2


UNITS: Mapping[str, Mapping[str, str]] = {
    "StreamedLiquidation": {
        "price": "quote",
        "volume_usd": "USD",
        "side": "code",
        "time": "ms",
    },
    "StreamedTicker": {
        "price": "quote",
        "index_price": "quote",
        "volume_usd_24h": "USD",
        "open_interest": "USD",
        "open_interest_amount": "coin",
        "funding_rate": "percent",
        "funding_interval_hours": "h",
    },
    "StreamedTrade": {
        "price": "quote",
        "volume_usd": "USD",
        "side": "code",
        "time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
