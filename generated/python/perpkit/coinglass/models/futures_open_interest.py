"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class ExchangeOpenInterest(Model):
    """Open interest of one coin on one venue, or on all of them."""

    exchange: str
    """Name of the venue; `All` in the row of the sum."""
    symbol: str
    """Name of the coin."""
    open_interest_usd: float
    """Value of all positions that are open. Unit: USD. At least 0."""
    open_interest_quantity: float
    """Size of all positions that are open. Unit: coin. At least 0."""
    open_interest_by_stable_coin_margin: float
    """Value of the open positions whose margin is a stablecoin. Unit: USD. At least 0."""
    open_interest_quantity_by_coin_margin: float
    """Size of the open positions whose margin is the coin itself. Unit: coin. At least 0."""
    open_interest_quantity_by_stable_coin_margin: float
    """Size of the open positions whose margin is a stablecoin. Unit: coin. At least 0."""
    open_interest_change_percent_5m: float
    """Change of the open interest in the last 5 minutes. Unit: percent."""
    open_interest_change_percent_15m: float
    """Change of the open interest in the last 15 minutes. Unit: percent."""
    open_interest_change_percent_30m: float
    """Change of the open interest in the last 30 minutes. Unit: percent."""
    open_interest_change_percent_1h: float
    """Change of the open interest in the last hour. Unit: percent."""
    open_interest_change_percent_4h: float
    """Change of the open interest in the last 4 hours. Unit: percent."""
    open_interest_change_percent_24h: float
    """Change of the open interest in the last 24 hours. Unit: percent."""
    open_interest_by_coin_margin: float | None = None
    """Value of the open positions whose margin is the coin itself. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class MarginOpenInterestBar(Model):
    """Open interest with one kind of margin during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """Value at the start of the bar. Unit: USD. At least 0."""
    high: float
    """Highest value. Unit: USD. At least 0."""
    low: float
    """Lowest value. Unit: USD. At least 0."""
    close: float
    """Value at the end of the bar. Unit: USD. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class OpenInterestBar(Model):
    """Open interest during one bar."""

    time: Milliseconds
    """Start of the bar. Unit: epoch milliseconds, UTC."""
    open: float
    """Value at the start of the bar. Unit: as the argument `unit` says. At least 0."""
    high: float
    """Highest value. Unit: as the argument `unit` says. At least 0."""
    low: float
    """Lowest value. Unit: as the argument `unit` says. At least 0."""
    close: float
    """Value at the end of the bar. Unit: as the argument `unit` says. At least 0."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "ExchangeOpenInterest": {
        "open_interest_usd": "USD",
        "open_interest_quantity": "coin",
        "open_interest_by_stable_coin_margin": "USD",
        "open_interest_quantity_by_coin_margin": "coin",
        "open_interest_quantity_by_stable_coin_margin": "coin",
        "open_interest_change_percent_5m": "percent",
        "open_interest_change_percent_15m": "percent",
        "open_interest_change_percent_30m": "percent",
        "open_interest_change_percent_1h": "percent",
        "open_interest_change_percent_4h": "percent",
        "open_interest_change_percent_24h": "percent",
        "open_interest_by_coin_margin": "USD",
    },
    "MarginOpenInterestBar": {
        "time": "ms",
        "open": "USD",
        "high": "USD",
        "low": "USD",
        "close": "USD",
    },
    "OpenInterestBar": {
        "time": "ms",
        "open": "asked",
        "high": "asked",
        "low": "asked",
        "close": "asked",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
