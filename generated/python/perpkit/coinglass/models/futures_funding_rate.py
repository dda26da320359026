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
class ArbitrageLeg(Model):
    """One of the two contracts to hold."""

    exchange: str
    """Name of the venue."""
    open_interest_usd: float
    """Value of the positions that are open in this contract. Unit: USD. At least 0."""
    funding_rate_interval: float
    """Time from one funding to the next on this venue. Unit: hours. More than 0."""
    funding_rate: float
    """What longs pay shorts on this venue; below zero if shorts pay longs. Unit: percent."""


@frozen(kw_only=True, repr=False)
class CoinAccumulatedFunding(Model):
    """Funding rates of one coin, added up over a span of time."""

    symbol: str
    """Name of the coin."""
    stablecoin_margin_list: Rows[VenueAccumulatedFunding]
    """Contracts whose margin is a stablecoin, one row for each venue."""
    token_margin_list: Rows[VenueAccumulatedFunding]
    """Contracts whose margin is the coin itself, one row for each venue."""


@frozen(kw_only=True, repr=False)
class CoinFundingRates(Model):
    """Current funding rates of one coin."""

    symbol: str
    """Name of the coin."""
    stablecoin_margin_list: Rows[VenueFundingRate]
    """Contracts whose margin is a stablecoin, one row for each venue."""
    token_margin_list: Rows[VenueFundingRate]
    """Contracts whose margin is the coin itself, one row for each venue."""


@frozen(kw_only=True, repr=False)
class FundingArbitrage(Model):
    """One coin on two venues whose funding rates differ."""

    symbol: str
    """Name of the coin."""
    buy: ArbitrageLeg
    """Venue to go long on."""
    sell: ArbitrageLeg
    """Venue to go short on."""
    apr: float
    """Return in a year if both rates stayed as they are, without fees and price gap. Unit: percent."""
    funding: float
    """Rate of the venue to go short on less that of the venue to go long on. Unit: percent."""
    fee: float
    """Fees of both legs together. Unit: percent. At least 0."""
    spread: float
    """Price gap of the two venues; the page does not say which side is subtracted. Unit: percent."""
    next_funding_time: Milliseconds
    """Moment of the next funding. Unit: epoch milliseconds, UTC."""

    @property
    def next_funding_time_utc(self) -> datetime:
        """``next_funding_time`` as an aware datetime in UTC."""
        return to_datetime(self.next_funding_time, "ms")


@frozen(kw_only=True, repr=False)
class FundingRateBar(Model):
    """Funding rate during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """Rate at the start of the bar. Unit: percent."""
    high: float
    """Highest rate. Unit: percent."""
    low: float
    """Lowest rate. Unit: percent."""
    close: float
    """Rate at the end of the bar. Unit: percent."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class VenueAccumulatedFunding(Model):
    """Funding rates of one coin on one venue, added up over a span of time."""

    exchange: str
    """Name of the venue, in capitals on this operation."""
    funding_rate: float
    """Sum of the rates over the span; below zero if shorts paid longs on balance. Unit: percent."""


@frozen(kw_only=True, repr=False)
class VenueFundingRate(Model):
    """Current funding rate of one coin on one venue."""

    exchange: str
    """Name of the venue."""
    funding_rate_interval: float | None = None
    """Time from one funding to the next on this venue. Unit: hours. More than 0."""
    funding_rate: float
    """What longs pay shorts at the next funding; below zero if shorts pay longs. Unit: percent."""
    next_funding_time: Milliseconds | None = None
    """Moment of the next funding. Unit: epoch milliseconds, UTC."""

    @property
    def next_funding_time_utc(self) -> datetime | None:
        """``next_funding_time`` as an aware datetime in UTC."""
        return None if self.next_funding_time is None else to_datetime(self.next_funding_time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "ArbitrageLeg": {
        "open_interest_usd": "USD",
        "funding_rate_interval": "h",
        "funding_rate": "percent",
    },
    "FundingArbitrage": {
        "apr": "percent",
        "funding": "percent",
        "fee": "percent",
        "spread": "percent",
        "next_funding_time": "ms",
    },
    "FundingRateBar": {
        "time": "ms",
        "open": "percent",
        "high": "percent",
        "low": "percent",
        "close": "percent",
    },
    "VenueAccumulatedFunding": {
        "funding_rate": "percent",
    },
    "VenueFundingRate": {
        "funding_rate_interval": "h",
        "funding_rate": "percent",
        "next_funding_time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
