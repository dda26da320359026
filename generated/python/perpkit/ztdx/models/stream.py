"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from attrs import frozen

from perpkit._runtime.enums import OpenStrEnum
from perpkit._runtime.listed import Rows
from perpkit._runtime.model import Model
from perpkit._runtime.times import to_datetime

from .common import AccountStatus, PositionSide


@frozen(kw_only=True, repr=False)
class AccountUpdate(Model):
    """State of the unified account, sent every 2 seconds even if nothing changed."""

    user_address: str
    """Address of the owner of the account."""
    uni_mmr: Decimal | None
    """Margin ratio, equity over maintenance margin; null without positions. Unit: ratio."""
    total_equity: Decimal
    """Equity of the account. Unit: USD."""
    available_balance: Decimal
    """What new orders may use. Unit: USD."""
    account_status: AccountStatus
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05."""
    timestamp: int
    """When it was sent. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class BalanceUpdate(Model):
    """A balance after a change."""

    user_address: str
    """Address of the owner of the account."""
    token: str
    """Name of the asset."""
    available: Decimal
    """Amount that can be used. Unit: USD."""
    frozen: Decimal
    """Amount that orders hold. Unit: USD."""


@frozen(kw_only=True, repr=False)
class Kline(Model):
    """One bar of a market."""

    time: int
    """Start of the bar. Unit: epoch seconds, UTC."""
    open: Decimal
    """First price. Unit: price in the quote currency."""
    high: Decimal
    """Highest price. Unit: price in the quote currency."""
    low: Decimal
    """Lowest price. Unit: price in the quote currency."""
    close: Decimal
    """Last price. Unit: price in the quote currency."""
    volume: Decimal
    """Amount traded. Unit: base asset."""
    quote_volume: Decimal | None = None
    """Value traded. Unit: USD."""
    trade_count: int | None = None
    """How many trades. At least 0."""
    is_final: bool
    """Whether the bar has ended."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "s")


@frozen(kw_only=True, repr=False)
class LiquidationBegun(Model):
    """The margin ratio has fallen to 1.05; positions are closed by force, one every 2 seconds."""

    user_address: str
    """Address of the owner of the account."""
    uni_mmr: Decimal | None
    """Margin ratio, equity over maintenance margin; null without positions. Unit: ratio."""
    total_equity: Decimal
    """Equity of the account. Unit: USD."""
    available_balance: Decimal
    """What new orders may use. Unit: USD."""
    account_status: AccountStatus
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05."""
    reason: str | None = None
    """What happened, in words."""
    orders_cancelled: int | None = None
    """How many orders the exchange cancelled. At least 0."""
    timestamp: int
    """When it was sent. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class LiquidationStep(Model):
    """One position was closed by force; `reason` names its market, side, size and profit, as text only."""

    user_address: str
    """Address of the owner of the account."""
    uni_mmr: Decimal | None
    """Margin ratio, equity over maintenance margin; null without positions. Unit: ratio."""
    total_equity: Decimal
    """Equity of the account. Unit: USD."""
    available_balance: Decimal
    """What new orders may use. Unit: USD."""
    account_status: AccountStatus
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05."""
    reason: str | None = None
    """What happened, in words."""
    orders_cancelled: int | None = None
    """How many orders the exchange cancelled. At least 0."""
    timestamp: int
    """When it was sent. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


class LowerSide(OpenStrEnum):
    """Whether an order buys or sells.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    BUY = "buy"
    SELL = "sell"


@frozen(kw_only=True, repr=False)
class MarginCall(Model):
    """The margin ratio has fallen to warning_1 (2.00) or warning_2 (1.50)."""

    user_address: str
    """Address of the owner of the account."""
    uni_mmr: Decimal | None
    """Margin ratio, equity over maintenance margin; null without positions. Unit: ratio."""
    total_equity: Decimal
    """Equity of the account. Unit: USD."""
    available_balance: Decimal
    """What new orders may use. Unit: USD."""
    account_status: AccountStatus
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05."""
    reason: str | None = None
    """What happened, in words."""
    timestamp: int
    """When it was sent. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class OrderUpdate(Model):
    """An order after a change."""

    id: UUID
    """Id of the order."""
    symbol: str
    """Market, upper case, without separator."""
    side: LowerSide
    """Whether an order buys or sells."""
    order_type: str
    """Kind of the order."""
    price: Decimal
    """Limit price; 0 if it has none. Unit: price in the quote currency."""
    size: Decimal | None = None
    """Value of the whole order. Unit: USD."""
    amount: Decimal
    """Amount of the whole order. Unit: base asset."""
    filled_amount: Decimal
    """Amount that is filled. Unit: base asset."""
    remaining_amount: Decimal
    """Amount that is not filled. Unit: base asset."""
    leverage: int | None = None
    """Leverage of the order. Unit: times. At least 1."""
    status: StreamedOrderState
    """State of an order."""
    created_at: int
    """When it was placed. Unit: epoch milliseconds, UTC."""
    reduce_only: bool | None = None
    """Whether it may only make a position smaller."""
    trigger_price: Decimal | None = None
    """Price that triggers it; null if it has none. Unit: price in the quote currency."""

    @property
    def created_at_utc(self) -> datetime:
        """``created_at`` as an aware datetime in UTC."""
        return to_datetime(self.created_at, "ms")


@frozen(kw_only=True, repr=False)
class ReduceOnlyBegun(Model):
    """The margin ratio has fallen to 1.20; open orders were cancelled, and only closing is allowed."""

    user_address: str
    """Address of the owner of the account."""
    uni_mmr: Decimal | None
    """Margin ratio, equity over maintenance margin; null without positions. Unit: ratio."""
    total_equity: Decimal
    """Equity of the account. Unit: USD."""
    available_balance: Decimal
    """What new orders may use. Unit: USD."""
    account_status: AccountStatus
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05."""
    reason: str | None = None
    """What happened, in words."""
    orders_cancelled: int | None = None
    """How many orders the exchange cancelled. At least 0."""
    timestamp: int
    """When it was sent. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class StatusChange(Model):
    """The status of the account has changed in another way, for example back to normal."""

    user_address: str
    """Address of the owner of the account."""
    uni_mmr: Decimal | None
    """Margin ratio, equity over maintenance margin; null without positions. Unit: ratio."""
    total_equity: Decimal
    """Equity of the account. Unit: USD."""
    available_balance: Decimal
    """What new orders may use. Unit: USD."""
    account_status: AccountStatus
    """Health of the account by its margin ratio; normal above 2.00 or without positions, warning_1 at or below 2.00,
    warning_2 at or below 1.50, reduce_only at or below 1.20 (orders are cancelled, only closing is allowed),
    liquidating at or below 1.05."""
    reason: str | None = None
    """What happened, in words."""
    timestamp: int
    """When it was sent. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


@frozen(kw_only=True, repr=False)
class StreamedBalance(Model):
    """Balance of one asset."""

    token: str
    """Address or name of the asset."""
    symbol: str
    """Name of the asset."""
    available: Decimal
    """Amount that can be used. Unit: USD."""
    frozen: Decimal
    """Amount that orders hold. Unit: USD."""
    total: Decimal
    """Both together. Unit: USD."""


@frozen(kw_only=True, repr=False)
class StreamedLevel(Model):
    """One price of the order book."""

    price: Decimal
    """The price. Unit: price in the quote currency."""
    size: Decimal
    """Amount that waits at this price. Unit: base asset."""


@frozen(kw_only=True, repr=False)
class StreamedOrder(Model):
    """State of one order."""

    id: UUID
    """Id of the order."""
    symbol: str
    """Market, upper case, without separator."""
    side: LowerSide
    """Whether an order buys or sells."""
    order_type: str
    """Kind of the order."""
    price: Decimal | None
    """Limit price; null if it has none. Unit: price in the quote currency."""
    amount: Decimal
    """Amount of the whole order. Unit: base asset."""
    filled_amount: Decimal
    """Amount that is filled. Unit: base asset."""
    status: StreamedOrderState
    """State of an order."""
    updated_at: int
    """When it last changed. Unit: epoch milliseconds, UTC."""
    event: str | None = None
    """What happened to it, if anything did."""

    @property
    def updated_at_utc(self) -> datetime:
        """``updated_at`` as an aware datetime in UTC."""
        return to_datetime(self.updated_at, "ms")


@frozen(kw_only=True, repr=False)
class StreamedOrderBook(Model):
    """Best levels of an order book, 20 of each side, every half second."""

    symbol: str
    """Market, upper case, without separator."""
    bids: Rows[StreamedLevel]
    """What the market buys, highest price first."""
    asks: Rows[StreamedLevel]
    """What the market sells, lowest price first."""
    timestamp: int
    """When the book was taken. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


class StreamedOrderState(OpenStrEnum):
    """State of an order.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    PENDING = "pending"
    OPEN = "open"
    PARTIALLY_FILLED = "partially_filled"
    PARTIALLYFILLED = "partiallyfilled"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECTED = "rejected"


@frozen(kw_only=True, repr=False)
class StreamedPosition(Model):
    """State of one position."""

    id: UUID
    """Id of the position."""
    symbol: str
    """Market, upper case, without separator."""
    side: PositionSide
    """Direction of a position; long gains when the price rises, short when it falls."""
    size: Decimal
    """Size of the position. Unit: USD."""
    entry_price: Decimal
    """Average price at which it was opened. Unit: price in the quote currency."""
    mark_price: Decimal
    """Mark price. Unit: price in the quote currency."""
    liquidation_price: Decimal
    """Price at which it is closed by force. Unit: price in the quote currency."""
    unrealized_pnl: Decimal
    """Profit or loss at the mark price. Unit: USD."""
    leverage: int
    """Leverage of the position. Unit: times. At least 1."""
    margin: Decimal
    """Collateral of the position. Unit: USD."""
    updated_at: int
    """When it last changed. Unit: epoch milliseconds, UTC."""
    event: str | None = None
    """What happened to it, if anything did."""

    @property
    def updated_at_utc(self) -> datetime:
        """``updated_at`` as an aware datetime in UTC."""
        return to_datetime(self.updated_at, "ms")


@frozen(kw_only=True, repr=False)
class StreamedTicker(Model):
    """State of a market, every 2 seconds."""

    symbol: str
    """Market, upper case, without separator."""
    last_price: Decimal
    """Price of the last trade. Unit: price in the quote currency."""
    mark_price: Decimal
    """Mark price. Unit: price in the quote currency."""
    index_price: Decimal
    """Index price. Unit: price in the quote currency."""
    price_change_24h: Decimal | None = None
    """Change of the price in 24 hours. Unit: price in the quote currency."""
    price_change_percent_24h: Decimal | None = None
    """The same change in percent. Unit: percent."""
    volume_24h: Decimal | None = None
    """Amount traded in 24 hours. Unit: base asset."""
    open_interest_long: Decimal | None = None
    """Open long positions. Unit: base asset."""
    open_interest_short: Decimal | None = None
    """Open short positions. Unit: base asset."""
    funding_rate_1h: str | None = None
    """Funding rate of an hour, as text."""
    high_24h: Decimal | None = None
    """Highest price of 24 hours. Unit: price in the quote currency."""
    low_24h: Decimal | None = None
    """Lowest price of 24 hours. Unit: price in the quote currency."""
    volume_24h_usd: Decimal | None = None
    """Value traded in 24 hours. Unit: USD."""
    funding_rate_long_1h: str | None = None
    """Funding of longs in an hour; below zero they pay."""
    funding_rate_short_1h: str | None = None
    """Funding of shorts in an hour; below zero they pay."""


@frozen(kw_only=True, repr=False)
class StreamedTrade(Model):
    """One trade."""

    id: str
    """Id of the message; the published server makes a new one for each connection."""
    symbol: str
    """Market, upper case, without separator."""
    price: Decimal
    """Price of the trade. Unit: price in the quote currency."""
    amount: Decimal
    """Amount traded. Unit: base asset."""
    side: LowerSide
    """Whether the taker bought or sold."""
    timestamp: int
    """Moment of the trade. Unit: epoch milliseconds, UTC."""

    @property
    def timestamp_utc(self) -> datetime:
        """``timestamp`` as an aware datetime in UTC."""
        return to_datetime(self.timestamp, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "AccountUpdate": {
        "uni_mmr": "ratio",
        "total_equity": "USD",
        "available_balance": "USD",
        "timestamp": "ms",
    },
    "BalanceUpdate": {
        "available": "USD",
        "frozen": "USD",
    },
    "Kline": {
        "time": "s",
        "open": "quote",
        "high": "quote",
        "low": "quote",
        "close": "quote",
        "volume": "base",
        "quote_volume": "USD",
        "trade_count": "count",
    },
    "LiquidationBegun": {
        "uni_mmr": "ratio",
        "total_equity": "USD",
        "available_balance": "USD",
        "orders_cancelled": "count",
        "timestamp": "ms",
    },
    "LiquidationStep": {
        "uni_mmr": "ratio",
        "total_equity": "USD",
        "available_balance": "USD",
        "orders_cancelled": "count",
        "timestamp": "ms",
    },
    "MarginCall": {
        "uni_mmr": "ratio",
        "total_equity": "USD",
        "available_balance": "USD",
        "timestamp": "ms",
    },
    "OrderUpdate": {
        "price": "quote",
        "size": "USD",
        "amount": "base",
        "filled_amount": "base",
        "remaining_amount": "base",
        "leverage": "x",
        "created_at": "ms",
        "trigger_price": "quote",
    },
    "ReduceOnlyBegun": {
        "uni_mmr": "ratio",
        "total_equity": "USD",
        "available_balance": "USD",
        "orders_cancelled": "count",
        "timestamp": "ms",
    },
    "StatusChange": {
        "uni_mmr": "ratio",
        "total_equity": "USD",
        "available_balance": "USD",
        "timestamp": "ms",
    },
    "StreamedBalance": {
        "available": "USD",
        "frozen": "USD",
        "total": "USD",
    },
    "StreamedLevel": {
        "price": "quote",
        "size": "base",
    },
    "StreamedOrder": {
        "price": "quote",
        "amount": "base",
        "filled_amount": "base",
        "updated_at": "ms",
    },
    "StreamedOrderBook": {
        "timestamp": "ms",
    },
    "StreamedPosition": {
        "size": "USD",
        "entry_price": "quote",
        "mark_price": "quote",
        "liquidation_price": "quote",
        "unrealized_pnl": "USD",
        "leverage": "x",
        "margin": "USD",
        "updated_at": "ms",
    },
    "StreamedTicker": {
        "last_price": "quote",
        "mark_price": "quote",
        "index_price": "quote",
        "price_change_24h": "quote",
        "price_change_percent_24h": "percent",
        "volume_24h": "base",
        "open_interest_long": "base",
        "open_interest_short": "base",
        "high_24h": "quote",
        "low_24h": "quote",
        "volume_24h_usd": "USD",
    },
    "StreamedTrade": {
        "price": "quote",
        "amount": "base",
        "timestamp": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
