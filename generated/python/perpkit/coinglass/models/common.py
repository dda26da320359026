"""Classes of answers that several resources share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from attrs import frozen

from perpkit._runtime.enums import OpenIntEnum
from perpkit._runtime.times import to_datetime


@frozen(kw_only=True)
class AggregatedOrderbookDepthBar:
    """Resting orders of one coin near its price on the chosen venues, at one bar."""

    aggregated_bids_usd: float
    """Value of the buy orders in range. Unit: USD. At least 0."""
    aggregated_bids_quantity: float
    """Size of the buy orders in range. Unit: coin. At least 0."""
    aggregated_asks_usd: float
    """Value of the sell orders in range. Unit: USD. At least 0."""
    aggregated_asks_quantity: float
    """Size of the sell orders in range. Unit: coin. At least 0."""
    time: int
    """Moment of the bar. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


class BookSide(OpenIntEnum):
    """Side of the order book that an order rests on.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    SELL = 1
    BUY = 2


@frozen(kw_only=True)
class EtfFlow:
    """Money into and out of one fund on one day."""

    etf_ticker: str
    """Ticker of the fund."""
    flow_usd: float | None = None
    """Money that flowed in, less what flowed out; below zero if more flowed out. Absent means not known, and not that
    nothing flowed. Unit: USD."""


@frozen(kw_only=True)
class EtfFlowDay:
    """Money into and out of funds on one day."""

    timestamp: int
    """Start of the day. Unit: epoch milliseconds, UTC."""
    flow_usd: float | None = None
    """Money that flowed into all funds together, less what flowed out; below zero if more flowed out. Unit: USD."""
    price_usd: float | None = None
    """Price of the coin. Unit: USD."""
    etf_flows: list[EtfFlow]
    """One entry for each fund."""
    close_price: float | None = None
    """Price of the coin at the close. Only the vendor's OpenAPI export has it. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True)
class EtfNetAssetsDay:
    """Net assets on one day."""

    net_assets_usd: float
    """Net assets. Unit: USD. At least 0."""
    change_usd: float
    """Money that flowed in, less what flowed out; below zero if more flowed out. Unit: USD."""
    timestamp: int
    """Start of the day. Unit: epoch milliseconds, UTC."""
    price_usd: float | None = None
    """Price of the coin. Unit: USD. More than 0."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True)
class ExchangePair:
    """One pair of one venue."""

    instrument_id: str
    """Name of the pair at its venue; pass it as `symbol` to operations on a pair."""
    base_asset: str
    """Coin that is traded."""
    quote_asset: str
    """Currency the price is given in."""
    settlement_currency: str | None = None
    """Currency that gains and losses are paid in."""
    max_leverage: float | None = None
    """Highest leverage that the venue allows. Unit: times. At least 1."""
    funding_interval: float | None = None
    """Time from one funding to the next. Unit: hours. More than 0."""
    price_tick_size: float | None = None
    """Smallest step of the price. Unit: price in the quote currency. More than 0."""


@frozen(kw_only=True)
class LargeLimitOrder:
    """One large order that rests in an order book."""

    id: int
    """Number of the order at CoinGlass. At least 1."""
    exchange_name: str
    """Name of the venue."""
    symbol: str
    """Trading pair."""
    base_asset: str
    """Coin of the pair."""
    quote_asset: str
    """Currency the price is given in."""
    price: float
    """Price of the order. Unit: price in the quote currency. More than 0."""
    start_time: int
    """Moment the order was first seen. Unit: epoch milliseconds, UTC."""
    start_quantity: float
    """Size of the order when first seen. Unit: coin. At least 0."""
    start_usd_value: float
    """Value of the order when first seen. Unit: USD. At least 0."""
    current_quantity: float
    """Size of the order now. Unit: coin. At least 0."""
    current_usd_value: float
    """Value of the order now. Unit: USD. At least 0."""
    current_time: int
    """Moment of the last look at the order. Unit: epoch milliseconds, UTC."""
    executed_volume: float
    """Size that has been filled. Unit: coin. At least 0."""
    executed_usd_value: float
    """Value that has been filled. Unit: USD. At least 0."""
    trade_count: int
    """Number of fills. At least 0."""
    order_side: BookSide
    """Side of the order book that an order rests on."""
    order_state: int
    """State of the order; 1 is open, 2 is completed. The meaning of other numbers is not settled. At least 0."""

    @property
    def start_time_utc(self) -> datetime:
        """``start_time`` as an aware datetime in UTC."""
        return to_datetime(self.start_time, "ms")

    @property
    def current_time_utc(self) -> datetime:
        """``current_time`` as an aware datetime in UTC."""
        return to_datetime(self.current_time, "ms")


@frozen(kw_only=True)
class OrderbookDepthBar:
    """Resting orders of one pair near its price, at one bar."""

    bids_usd: float
    """Value of the buy orders in range. Unit: USD. At least 0."""
    bids_quantity: float
    """Size of the buy orders in range. Unit: coin. At least 0."""
    asks_usd: float
    """Value of the sell orders in range. Unit: USD. At least 0."""
    asks_quantity: float
    """Size of the sell orders in range. Unit: coin. At least 0."""
    time: int
    """Moment of the bar. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


class OrderbookSnapshot(NamedTuple):
    """The order book of one pair at one moment."""

    time: int
    """Moment of the snapshot. Unit: epoch seconds, UTC."""
    bids: list[PriceLevel]
    """Levels of the buy orders, lowest price first."""
    asks: list[PriceLevel]
    """Levels of the sell orders."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


@frozen(kw_only=True)
class PastLargeLimitOrder:
    """One large order that rested in an order book."""

    id: int
    """Number of the order at CoinGlass. At least 1."""
    exchange_name: str
    """Name of the venue."""
    symbol: str
    """Trading pair."""
    base_asset: str
    """Coin of the pair."""
    quote_asset: str
    """Currency the price is given in."""
    price: float
    """Price of the order. Unit: price in the quote currency. More than 0."""
    start_time: int
    """Moment the order was first seen. Unit: epoch milliseconds, UTC."""
    start_quantity: float
    """Size of the order when first seen. Unit: coin. At least 0."""
    start_usd_value: float
    """Value of the order when first seen. Unit: USD. At least 0."""
    current_quantity: float
    """Size of the order at the last look. Unit: coin. At least 0."""
    current_usd_value: float
    """Value of the order at the last look. Unit: USD. At least 0."""
    current_time: int
    """Moment of the last look at the order. Unit: epoch milliseconds, UTC."""
    executed_volume: float
    """Size that has been filled. Unit: coin. At least 0."""
    executed_usd_value: float
    """Value that has been filled. Unit: USD. At least 0."""
    trade_count: int
    """Number of fills. At least 0."""
    order_side: BookSide
    """Side of the order book that an order rests on."""
    order_state: int
    """State of the order; 1 is open, 2 is completed. The meaning of other numbers is not settled. At least 0."""
    order_end_time: int
    """Moment the order left the book. Unit: epoch milliseconds, UTC."""

    @property
    def start_time_utc(self) -> datetime:
        """``start_time`` as an aware datetime in UTC."""
        return to_datetime(self.start_time, "ms")

    @property
    def current_time_utc(self) -> datetime:
        """``current_time`` as an aware datetime in UTC."""
        return to_datetime(self.current_time, "ms")

    @property
    def order_end_time_utc(self) -> datetime:
        """``order_end_time`` as an aware datetime in UTC."""
        return to_datetime(self.order_end_time, "ms")


class PriceLevel(NamedTuple):
    """All orders at one price."""

    price: float
    """Price of the level. Unit: price in the quote currency. More than 0."""
    size: float
    """Size of the orders at that price. Unit: coin. At least 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "AggregatedOrderbookDepthBar": {
        "aggregated_bids_usd": "USD",
        "aggregated_bids_quantity": "coin",
        "aggregated_asks_usd": "USD",
        "aggregated_asks_quantity": "coin",
        "time": "ms",
    },
    "EtfFlow": {
        "flow_usd": "USD",
    },
    "EtfFlowDay": {
        "timestamp": "ms",
        "flow_usd": "USD",
        "price_usd": "USD",
        "close_price": "USD",
    },
    "EtfNetAssetsDay": {
        "net_assets_usd": "USD",
        "change_usd": "USD",
        "timestamp": "ms",
        "price_usd": "USD",
    },
    "ExchangePair": {
        "max_leverage": "x",
        "funding_interval": "h",
        "price_tick_size": "quote",
    },
    "LargeLimitOrder": {
        "id": "id",
        "price": "quote",
        "start_time": "ms",
        "start_quantity": "coin",
        "start_usd_value": "USD",
        "current_quantity": "coin",
        "current_usd_value": "USD",
        "current_time": "ms",
        "executed_volume": "coin",
        "executed_usd_value": "USD",
        "trade_count": "count",
        "order_side": "code",
        "order_state": "code",
    },
    "OrderbookDepthBar": {
        "bids_usd": "USD",
        "bids_quantity": "coin",
        "asks_usd": "USD",
        "asks_quantity": "coin",
        "time": "ms",
    },
    "OrderbookSnapshot": {
        "time": "s",
    },
    "PastLargeLimitOrder": {
        "id": "id",
        "price": "quote",
        "start_time": "ms",
        "start_quantity": "coin",
        "start_usd_value": "USD",
        "current_quantity": "coin",
        "current_usd_value": "USD",
        "current_time": "ms",
        "executed_volume": "coin",
        "executed_usd_value": "USD",
        "trade_count": "count",
        "order_side": "code",
        "order_state": "code",
        "order_end_time": "ms",
    },
    "PriceLevel": {
        "price": "quote",
        "size": "coin",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
