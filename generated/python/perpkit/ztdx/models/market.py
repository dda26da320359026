"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from attrs import frozen

from perpkit._runtime.enums import OpenStrEnum
from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model, row_dict, row_json
from perpkit._runtime.times import to_datetime

from .common import OrderType, TimeInForce


@frozen(kw_only=True, repr=False)
class ExchangeInfo(Model):
    """What applies to the exchange and its markets."""

    server_time: int
    """Time of the exchange. Unit: epoch milliseconds, UTC."""
    rate_limits: Rows[ExchangeLimit]
    """Rate limits."""
    assets: Rows[MarginAsset]
    """Assets of the exchange."""
    symbols: Rows[MarketInfo]
    """Markets."""

    @property
    def server_time_utc(self) -> datetime:
        """``server_time`` as an aware datetime in UTC."""
        return to_datetime(self.server_time, "ms")


@frozen(kw_only=True, repr=False)
class ExchangeLimit(Model):
    """One rate limit of the exchange."""

    rate_limit_type: LimitKind
    """What a limit counts; the weight of requests, or new orders."""
    interval: str
    """Unit of the span in which it counts."""
    interval_num: int
    """Number of these units. At least 1."""
    limit: int
    """Most weight or most orders in that span. At least 1."""


class FilterKind(OpenStrEnum):
    """Kind of a rule; of prices, of quantities, of quantities of market orders, of the value of an order.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    PRICE_FILTER = "PRICE_FILTER"
    LOT_SIZE = "LOT_SIZE"
    MARKET_LOT_SIZE = "MARKET_LOT_SIZE"
    MIN_NOTIONAL = "MIN_NOTIONAL"


@frozen(kw_only=True, repr=False)
class FundingRate(Model):
    """A funding rate that was charged."""

    symbol: str
    """Market, upper case, without separator."""
    funding_rate: Decimal
    """Part of the position's value; longs pay it to shorts, and if it is below zero, shorts pay it to longs. Unit:
    ratio."""
    funding_time: int
    """When it was charged. Unit: epoch milliseconds, UTC."""
    mark_price: Decimal | None = None
    """Mark price when it was charged. Unit: price in the quote currency."""

    @property
    def funding_time_utc(self) -> datetime:
        """``funding_time`` as an aware datetime in UTC."""
        return to_datetime(self.funding_time, "ms")


class LimitKind(OpenStrEnum):
    """What a limit counts; the weight of requests, or new orders.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    REQUEST_WEIGHT = "REQUEST_WEIGHT"
    ORDERS = "ORDERS"


@frozen(kw_only=True, repr=False)
class MarginAsset(Model):
    """An asset of the exchange."""

    asset: str
    """Name of the asset."""
    margin_available: bool
    """Whether it serves as margin."""
    auto_asset_exchange: Decimal | None = None
    """Balance below which the exchange converts other assets to it. Unit: coin."""


@frozen(kw_only=True, repr=False)
class MarketFilter(Model):
    """One rule for orders; it has the members of its kind alone."""

    filter_type: FilterKind
    """Kind of a rule; of prices, of quantities, of quantities of market orders, of the value of an order."""
    tick_size: Decimal | None = None
    """Step of prices (PRICE_FILTER). Unit: price in the quote currency."""
    min_price: Decimal | None = None
    """Lowest price; it is the step (PRICE_FILTER). Unit: price in the quote currency."""
    max_price: Decimal | None = None
    """Highest price; in fact there is none (PRICE_FILTER). Unit: price in the quote currency."""
    step_size: Decimal | None = None
    """Step of quantities (both lot sizes). Unit: base asset."""
    min_qty: Decimal | None = None
    """Smallest quantity; it is the step (both lot sizes). Unit: base asset."""
    max_qty: Decimal | None = None
    """Largest quantity; in fact there is none (both lot sizes). Unit: base asset."""
    notional: Decimal | None = None
    """Smallest value of an order (MIN_NOTIONAL). Unit: USD."""


@frozen(kw_only=True, repr=False)
class MarketInfo(Model):
    """One market, with the rules that orders have to keep."""

    symbol: str
    """Market, upper case, without separator."""
    filters: Rows[MarketFilter] | None = None
    """Steps and bounds of prices and quantities, one filter of each kind."""
    order_types: list[OrderType] | None = None
    """Kinds of orders that the market takes."""
    time_in_force: list[TimeInForce] | None = None
    """Times in force that the market takes."""
    pair: str | None = None
    """Pair of assets."""
    contract_type: str | None = None
    """Kind of contract."""
    delivery_date: int | None = None
    """When the contract ends; far away if it does not. Unit: epoch milliseconds, UTC."""
    onboard_date: int | None = None
    """When the market began. Unit: epoch milliseconds, UTC."""
    status: MarketStatus | None = None
    """State of a market; open, halted or closed."""
    base_asset: str | None = None
    """Asset that is traded."""
    quote_asset: str | None = None
    """Asset in which prices are given."""
    margin_asset: str | None = None
    """Asset that serves as margin."""
    price_precision: int | None = None
    """Most decimal places of a price. At least 0."""
    quantity_precision: int | None = None
    """Most decimal places of a quantity. At least 0."""
    base_asset_precision: int | None = None
    """Most decimal places of the base asset. At least 0."""
    quote_precision: int | None = None
    """Most decimal places of the quote asset. At least 0."""
    underlying_type: UnderlyingType | None = None
    """What a market is based on; a coin, a coin of decentralized finance, or an index."""
    settle_plan: int | None = None
    """Number of the settlement plan. At least 0."""
    trigger_protect: Decimal | None = None
    """Largest difference between price and mark price at which a protected trigger order is placed. Unit: ratio."""

    @property
    def delivery_date_utc(self) -> datetime | None:
        """``delivery_date`` as an aware datetime in UTC."""
        return None if self.delivery_date is None else to_datetime(self.delivery_date, "ms")

    @property
    def onboard_date_utc(self) -> datetime | None:
        """``onboard_date`` as an aware datetime in UTC."""
        return None if self.onboard_date is None else to_datetime(self.onboard_date, "ms")


class MarketStatus(OpenStrEnum):
    """State of a market; open, halted or closed.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    TRADING = "TRADING"
    HALT = "HALT"
    CLOSE = "CLOSE"


@frozen(kw_only=True, repr=False)
class OpenInterest(Model):
    """Open interest of a market."""

    symbol: str
    """Market, upper case, without separator."""
    open_interest: Decimal
    """Amount in open positions. Unit: base asset."""
    time: int
    """Time of the figure. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


@frozen(kw_only=True, repr=False)
class OpenInterestRow(Model):
    """Open interest of a market in one period."""

    symbol: str
    """Market, upper case, without separator."""
    sum_open_interest: Decimal
    """Amount in open positions. Unit: base asset."""
    sum_open_interest_value: Decimal
    """Value of the open positions. Unit: USD."""
    timestamp: int
    """Time of the period. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class OrderBook(Model):
    """Order book of a market."""

    last_update_id: int
    """Number of the last change. At least 0."""
    event_time: int
    """When the answer was made. Unit: epoch milliseconds, UTC."""
    transaction_time: int
    """When the book last changed. Unit: epoch milliseconds, UTC."""
    bids: Rows[PriceLevel]
    """What the market buys, highest price first."""
    asks: Rows[PriceLevel]
    """What the market sells, lowest price first."""

    @property
    def event_time_utc(self) -> datetime:
        """``event_time`` as an aware datetime in UTC."""
        return to_datetime(self.event_time, "ms")

    @property
    def transaction_time_utc(self) -> datetime:
        """``transaction_time`` as an aware datetime in UTC."""
        return to_datetime(self.transaction_time, "ms")


@frozen(kw_only=True, repr=False)
class PremiumIndex(Model):
    """Mark price and funding rate of a market."""

    symbol: str
    """Market, upper case, without separator."""
    mark_price: Decimal
    """Price by which positions are valued. Unit: price in the quote currency."""
    index_price: Decimal
    """Price on other exchanges. Unit: price in the quote currency."""
    estimated_settle_price: Decimal
    """Estimated price of settlement. Unit: price in the quote currency."""
    last_funding_rate: Decimal
    """Funding rate now; longs pay it to shorts, and if it is below zero, shorts pay it to longs. Unit: ratio."""
    next_funding_time: int
    """When it is charged next. Unit: epoch milliseconds, UTC."""
    interest_rate: Decimal
    """Interest rate within the funding rate. Unit: ratio."""
    time: int
    """Time of the figures. Unit: epoch milliseconds, UTC."""

    @property
    def next_funding_time_utc(self) -> datetime:
        """``next_funding_time`` as an aware datetime in UTC."""
        return to_datetime(self.next_funding_time, "ms")

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


class PriceLevel(NamedTuple):
    """One price of the order book."""

    price: Decimal
    """The price. Unit: price in the quote currency."""
    size: Decimal
    """Amount that waits at this price. Unit: base asset."""

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values, with times as datetimes."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON."""
        return row_json(self)


@frozen(kw_only=True, repr=False)
class TakerVolume(Model):
    """What takers bought and sold in one period."""

    buy_sell_ratio: Decimal
    """Volume bought by takers over volume sold by takers. Unit: ratio."""
    buy_vol: Decimal
    """Volume that takers bought. Unit: base asset."""
    sell_vol: Decimal
    """Volume that takers sold. Unit: base asset."""
    timestamp: int
    """Time of the period. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class TopAccountRatio(Model):
    """Parts of the accounts of top traders that are long and short in one period."""

    symbol: str
    """Market, upper case, without separator."""
    long_short_ratio: Decimal
    """Accounts that are long over accounts that are short. Unit: ratio."""
    long_account: Decimal
    """Part of the accounts that is long. Unit: ratio."""
    short_account: Decimal
    """Part of the accounts that is short. Unit: ratio."""
    timestamp: int
    """Time of the period. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


class UnderlyingType(OpenStrEnum):
    """What a market is based on; a coin, a coin of decentralized finance, or an index.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    COIN = "COIN"
    DEFI = "DEFI"
    INDEX = "INDEX"


UNITS: Mapping[str, Mapping[str, str]] = {
    "ExchangeInfo": {
        "server_time": "ms",
    },
    "ExchangeLimit": {
        "interval_num": "count",
        "limit": "count",
    },
    "FundingRate": {
        "funding_rate": "ratio",
        "funding_time": "ms",
        "mark_price": "quote",
    },
    "MarginAsset": {
        "auto_asset_exchange": "coin",
    },
    "MarketFilter": {
        "tick_size": "quote",
        "min_price": "quote",
        "max_price": "quote",
        "step_size": "base",
        "min_qty": "base",
        "max_qty": "base",
        "notional": "USD",
    },
    "MarketInfo": {
        "delivery_date": "ms",
        "onboard_date": "ms",
        "price_precision": "count",
        "quantity_precision": "count",
        "base_asset_precision": "count",
        "quote_precision": "count",
        "settle_plan": "id",
        "trigger_protect": "ratio",
    },
    "OpenInterest": {
        "open_interest": "base",
        "time": "ms",
    },
    "OpenInterestRow": {
        "sum_open_interest": "base",
        "sum_open_interest_value": "USD",
        "timestamp": "ms",
    },
    "OrderBook": {
        "last_update_id": "id",
        "event_time": "ms",
        "transaction_time": "ms",
    },
    "PremiumIndex": {
        "mark_price": "quote",
        "index_price": "quote",
        "estimated_settle_price": "quote",
        "last_funding_rate": "ratio",
        "next_funding_time": "ms",
        "interest_rate": "ratio",
        "time": "ms",
    },
    "PriceLevel": {
        "price": "quote",
        "size": "base",
    },
    "TakerVolume": {
        "buy_sell_ratio": "ratio",
        "buy_vol": "base",
        "sell_vol": "base",
        "timestamp": "ms",
    },
    "TopAccountRatio": {
        "long_short_ratio": "ratio",
        "long_account": "ratio",
        "short_account": "ratio",
        "timestamp": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
