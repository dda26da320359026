"""Types of arguments of ZTDX."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .models.common import MarginMode, OrderType, PositionSide, TimeInForce
from .models.trade import OrderSide

MarginModeArgument: TypeAlias = MarginMode | Literal["isolated", "unified"]
"""How collateral is held; isolated keeps it separate for each position, unified shares it among all of them."""

OrderSideArgument: TypeAlias = OrderSide | Literal["BUY", "SELL"]
"""Whether an order buys or sells."""

OrderTypeArgument: TypeAlias = (
    OrderType
    | Literal["LIMIT", "MARKET", "STOP", "TAKE_PROFIT", "STOP_MARKET", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"]
)
"""Kind of an order. STOP and TAKE_PROFIT are limit orders behind a trigger price, those that end in MARKET are market
orders behind one."""

PositionSideArgument: TypeAlias = PositionSide | Literal["long", "short"]
"""Direction of a position; long gains when the price rises, short when it falls."""

TimeInForceArgument: TypeAlias = TimeInForce | Literal["GTC", "IOC", "FOK", "GTX"]
"""How long an order stays; GTC until it is cancelled, IOC fills what it can at once and ends, FOK fills as a whole at
once or not at all, GTX only rests in the book and is refused if it would be filled at once (post only)."""
