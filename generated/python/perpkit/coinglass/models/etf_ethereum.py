"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True, repr=False)
class EthereumEtf(Model):
    """A fund that holds Ether."""

    ticker: str
    """Ticker of the fund."""
    name: str | None = None
    """Name of the fund."""
    region: str | None = None
    """Where the fund is listed, for example `us` or `hk`."""
    market_status: str | None = None
    """Whether its market is open, for example `open`, `closed` or `early_trading`."""
    primary_exchange: str | None = None
    """Stock exchange that lists the fund, as an ISO 10383 code."""
    cik_code: str | None = None
    """Number of the fund at the US supervisor SEC."""
    type: str | None = None
    """Kind of fund, for example `Spot`."""
    market_cap: float | None = None
    """Market value of all shares. Unit: USD. At least 0."""
    list_date: Milliseconds | None = None
    """Day the fund was listed. Unit: epoch milliseconds, UTC."""
    shares_outstanding: float | None = None
    """Shares that exist. Unit: shares. At least 0."""
    aum: float | None = None
    """Value of the assets that the fund manages; not known if it is null. The page prints an empty text then. Unit:
    USD. At least 0."""
    management_fee_percent: float | None = None
    """Yearly fee of the fund. Unit: percent. At least 0."""
    last_trade_time: Milliseconds | None = None
    """Moment of the last trade. Unit: epoch milliseconds, UTC."""
    last_quote_time: Milliseconds | None = None
    """Moment of the last quote. Unit: epoch milliseconds, UTC."""
    volume_quantity: float | None = None
    """Shares traded in the session. Unit: shares. At least 0."""
    volume_usd: float | None = None
    """Value of the shares traded in the session. Unit: USD. At least 0."""
    price: float | None = None
    """Price of a share. Unit: USD. More than 0."""
    price_change: float | None = None
    """Change of the price of a share; below zero if it fell. Unit: USD."""
    price_change_percent: float | None = None
    """Change of the price of a share; below zero if it fell. Unit: percent."""
    asset_info: EthereumEtfAssets | None = None
    """What an Ethereum fund holds, and what a share of it is worth."""
    update_time: Milliseconds | None = None
    """Moment the row was made. Unit: epoch milliseconds, UTC."""

    @property
    def list_date_utc(self) -> datetime | None:
        """``list_date`` as an aware datetime in UTC."""
        return None if self.list_date is None else to_datetime(self.list_date, "ms")

    @property
    def last_trade_time_utc(self) -> datetime | None:
        """``last_trade_time`` as an aware datetime in UTC."""
        return None if self.last_trade_time is None else to_datetime(self.last_trade_time, "ms")

    @property
    def last_quote_time_utc(self) -> datetime | None:
        """``last_quote_time`` as an aware datetime in UTC."""
        return None if self.last_quote_time is None else to_datetime(self.last_quote_time, "ms")

    @property
    def update_time_utc(self) -> datetime | None:
        """``update_time`` as an aware datetime in UTC."""
        return None if self.update_time is None else to_datetime(self.update_time, "ms")


@frozen(kw_only=True, repr=False)
class EthereumEtfAssets(Model):
    """What an Ethereum fund holds, and what a share of it is worth."""

    nav: float | None = None
    """Value of the assets behind one share. Unit: USD. More than 0."""
    premium_discount: float | None = None
    """How far the price of a share is above that value; below zero if it is lower. Unit: percent."""
    holding_quantity: float | None = None
    """Ether that the fund holds. Unit: coin. At least 0."""
    change_percent_1d: float | None = None
    """Change of the holdings over a day; below zero if they shrank. Unit: percent."""
    change_quantity_1d: float | None = None
    """Ether added over a day; below zero if sold. Unit: coin."""
    change_percent_7d: float | None = None
    """Change of the holdings over 7 days; below zero if they shrank. Unit: percent."""
    change_quantity_7d: float | None = None
    """Ether added over 7 days; below zero if sold. Unit: coin."""
    date: str | None = None
    """Day of these figures."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "EthereumEtf": {
        "market_cap": "USD",
        "list_date": "ms",
        "shares_outstanding": "shares",
        "aum": "USD",
        "management_fee_percent": "percent",
        "last_trade_time": "ms",
        "last_quote_time": "ms",
        "volume_quantity": "shares",
        "volume_usd": "USD",
        "price": "USD",
        "price_change": "USD",
        "price_change_percent": "percent",
        "update_time": "ms",
    },
    "EthereumEtfAssets": {
        "nav": "USD",
        "premium_discount": "percent",
        "holding_quantity": "coin",
        "change_percent_1d": "percent",
        "change_quantity_1d": "coin",
        "change_percent_7d": "percent",
        "change_quantity_7d": "coin",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
