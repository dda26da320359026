"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from attrs import frozen

from perpkit._runtime.enums import OpenStrEnum
from perpkit._runtime.model import Model
from perpkit._runtime.times import to_datetime

from .common import OrderType, TimeInForce


@frozen(kw_only=True, repr=False)
class AdlPlaces(Model):
    """Places in the queue, by direction; from 0 to 4, the highest is reduced first."""

    long: int | None = None
    """Place of a long position. Unit: score. At least 0."""
    short: int | None = None
    """Place of a short position. Unit: score. At least 0."""
    both: int | None = None
    """Place of the one position of the market. Unit: score. At least 0."""


@frozen(kw_only=True, repr=False)
class AdlQuantile(Model):
    """Places of the positions of a market in the queue."""

    symbol: str
    """Market, upper case, without separator."""
    adl_quantile: AdlPlaces
    """Places in the queue, by direction; from 0 to 4, the highest is reduced first."""


@frozen(kw_only=True, repr=False)
class ForceOrder(Model):
    """An order by which the exchange closed a position."""

    order_id: str
    """Id of the order. At least 0."""
    symbol: str
    """Market, upper case, without separator."""
    status: OrderStatus
    """State of an order."""
    client_order_id: str | None = None
    """Client order id."""
    price: Decimal | None = None
    """Price of the order. Unit: price in the quote currency."""
    orig_qty: Decimal | None = None
    """Amount of the order. Unit: base asset."""
    executed_qty: Decimal | None = None
    """Amount that is filled. Unit: base asset."""
    cum_quote: Decimal | None = None
    """Value of what is filled. Unit: USD."""
    time_in_force: TimeInForce | None = None
    """How long an order stays; GTC until it is cancelled, IOC fills what it can at once and ends, FOK fills as a
    whole at once or not at all, GTX only rests in the book and is refused if it would be filled at once (post
    only)."""
    type: str
    """Kind of the order."""
    side: OrderSide
    """Sell closes a long position and buy a short one."""
    stop_price: Decimal | None = None
    """Trigger price. Unit: price in the quote currency."""
    time: int
    """When it was placed. Unit: epoch milliseconds, UTC."""
    update_time: int | None = None
    """When it last changed. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")

    @property
    def update_time_utc(self) -> datetime | None:
        """``update_time`` as an aware datetime in UTC."""
        return None if self.update_time is None else to_datetime(self.update_time, "ms")


@frozen(kw_only=True, repr=False)
class Leverage(Model):
    """The leverage of a market."""

    symbol: str
    """Market, upper case, without separator."""
    leverage: int
    """The leverage. Unit: times. At least 1."""
    max_notional_value: Decimal | None = None
    """Largest value of a position with it. Unit: USD."""


@frozen(kw_only=True, repr=False)
class Order(Model):
    """An order."""

    order_id: str
    """Id that the exchange gave it. At least 0."""
    client_order_id: str
    """Id that the caller gave it."""
    symbol: str
    """Market, upper case, without separator."""
    status: OrderStatus
    """State of an order."""
    side: OrderSide | None = None
    """Whether an order buys or sells."""
    type: OrderType | None = None
    """Kind of an order. STOP and TAKE_PROFIT are limit orders behind a trigger price, those that end in MARKET are
    market orders behind one."""
    orig_type: OrderType | None = None
    """Kind of the order when it was placed."""
    time_in_force: TimeInForce | None = None
    """How long an order stays; GTC until it is cancelled, IOC fills what it can at once and ends, FOK fills as a
    whole at once or not at all, GTX only rests in the book and is refused if it would be filled at once (post
    only)."""
    price: Decimal | None = None
    """Limit price. Unit: price in the quote currency."""
    avg_price: Decimal | None = None
    """Average price of what is filled. Unit: price in the quote currency."""
    orig_qty: Decimal | None = None
    """Amount of the order as the exchange took it, a whole number of lots. Unit: base asset."""
    executed_qty: Decimal | None = None
    """Amount that is filled. Unit: base asset."""
    cum_qty: Decimal | None = None
    """Amount that is filled. Unit: base asset."""
    cum_quote: Decimal | None = None
    """Value of what is filled. Unit: USD."""
    reduce_only: bool | None = None
    """Whether it may only make a position smaller."""
    close_position: bool | None = None
    """Whether it closes the whole position."""
    position_side: str | None = None
    """Position that it belongs to."""
    stop_price: Decimal | None = None
    """Trigger price. Unit: price in the quote currency."""
    working_type: str | None = None
    """Price that the trigger looks at."""
    price_protect: bool | None = None
    """Whether a trigger is held back while price and mark price are far apart."""
    activate_price: Decimal | None = None
    """Price at which a trailing stop begins to follow. Unit: price in the quote currency."""
    price_rate: Decimal | None = None
    """Distance of a trailing stop from the best price. What it counts is not stated. Unit: score."""
    time: int | None = None
    """When it was placed. Unit: epoch milliseconds, UTC."""
    update_time: int | None = None
    """When it last changed. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime | None:
        """``time`` as an aware datetime in UTC."""
        return None if self.time is None else to_datetime(self.time, "ms")

    @property
    def update_time_utc(self) -> datetime | None:
        """``update_time`` as an aware datetime in UTC."""
        return None if self.update_time is None else to_datetime(self.update_time, "ms")


class OrderSide(OpenStrEnum):
    """Whether an order buys or sells.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    BUY = "BUY"
    SELL = "SELL"


class OrderStatus(OpenStrEnum):
    """State of an order.

    A value that is not described is kept unchanged; its ``is_known`` is then false.
    """

    NEW = "NEW"
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    FILLED = "FILLED"
    CANCELED = "CANCELED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"


@frozen(kw_only=True, repr=False)
class PositionRisk(Model):
    """A position."""

    symbol: str
    """Market, upper case, without separator."""
    position_amt: Decimal
    """Amount of the base asset; below zero if the position is short. Unit: base asset."""
    entry_price: Decimal
    """Average price at which it was opened. Unit: price in the quote currency."""
    break_even_price: Decimal | None = None
    """Price at which it has neither profit nor loss. Unit: price in the quote currency."""
    mark_price: Decimal
    """Mark price now. Unit: price in the quote currency."""
    unrealized_profit: Decimal | None = None
    """Profit at the mark price; below zero for a loss. Unit: USD."""
    liquidation_price: Decimal | None = None
    """Price at which it would be liquidated; 0 if none. Unit: price in the quote currency."""
    leverage: int | None = None
    """Leverage of the market. Unit: times. At least 1."""
    max_notional_value: Decimal | None = None
    """Largest value at this leverage. Unit: USD."""
    margin_type: str | None = None
    """How margin is held, in lower or upper case."""
    isolated_margin: Decimal | None = None
    """Margin of the position alone. Unit: USD."""
    is_auto_add_margin: bool | None = None
    """Whether margin is added to it automatically. The page prints text."""
    position_side: str | None = None
    """There is only one position for each market."""
    notional: Decimal | None = None
    """Value at the mark price. Unit: USD."""
    isolated_wallet: Decimal | None = None
    """Collateral of the position alone. Unit: USD."""
    update_time: int | None = None
    """When it last changed. Unit: epoch milliseconds, UTC."""

    @property
    def update_time_utc(self) -> datetime | None:
        """``update_time`` as an aware datetime in UTC."""
        return None if self.update_time is None else to_datetime(self.update_time, "ms")


@frozen(kw_only=True, repr=False)
class TradeSlippage(Model):
    """Slippage of one trade."""

    symbol: str
    """Market, upper case, without separator."""
    trade_id: str
    """Id of the trade. At least 0."""
    order_id: str
    """Id of the order. At least 0."""
    side: OrderSide
    """Whether an order buys or sells."""
    order_type: OrderType
    """Kind of the order; LIMIT or MARKET."""
    expected_price: Decimal
    """Price that was expected. Unit: price in the quote currency."""
    executed_price: Decimal
    """Price of the trade. Unit: price in the quote currency."""
    qty: Decimal
    """Amount of the trade. Unit: base asset."""
    slippage_abs: Decimal
    """Difference of the two prices; above zero is worse for the account. Unit: price in the quote currency."""
    slippage_bps: Decimal
    """Difference in hundredths of a percent of the expected price; above zero is worse for the account. Unit: basis
    points."""
    maker: bool
    """Whether the account's order rested in the book."""
    time: int
    """When the trade was made. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")


UNITS: Mapping[str, Mapping[str, str]] = {
    "AdlPlaces": {
        "long": "score",
        "short": "score",
        "both": "score",
    },
    "ForceOrder": {
        "order_id": "id",
        "price": "quote",
        "orig_qty": "base",
        "executed_qty": "base",
        "cum_quote": "USD",
        "stop_price": "quote",
        "time": "ms",
        "update_time": "ms",
    },
    "Leverage": {
        "leverage": "x",
        "max_notional_value": "USD",
    },
    "Order": {
        "order_id": "id",
        "price": "quote",
        "avg_price": "quote",
        "orig_qty": "base",
        "executed_qty": "base",
        "cum_qty": "base",
        "cum_quote": "USD",
        "stop_price": "quote",
        "activate_price": "quote",
        "price_rate": "score",
        "time": "ms",
        "update_time": "ms",
    },
    "PositionRisk": {
        "position_amt": "base",
        "entry_price": "quote",
        "break_even_price": "quote",
        "mark_price": "quote",
        "unrealized_profit": "USD",
        "liquidation_price": "quote",
        "leverage": "x",
        "max_notional_value": "USD",
        "isolated_margin": "USD",
        "notional": "USD",
        "isolated_wallet": "USD",
        "update_time": "ms",
    },
    "TradeSlippage": {
        "trade_id": "id",
        "order_id": "id",
        "expected_price": "quote",
        "executed_price": "quote",
        "qty": "base",
        "slippage_abs": "quote",
        "slippage_bps": "bp",
        "time": "ms",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
