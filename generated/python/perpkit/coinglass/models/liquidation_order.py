from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime

from .order_side import OrderSide


@frozen(kw_only=True)
class LiquidationOrder:
    """One forced order."""

    exchange_name: str
    """Name of the venue, in capitals."""
    symbol: str
    """Trading pair that was closed."""
    base_asset: str
    """Coin of the pair."""
    price: float
    """Price of the forced order. Unit: price in the quote currency. More than 0."""
    usd_value: float
    """Value of the forced order. Unit: USD. At least 0."""
    side: OrderSide
    """Direction of a forced order. A sell order closes a long, a buy order closes a short."""
    time: int
    """Moment of the forced order. Unit: epoch milliseconds, UTC."""

    @property
    def time_utc(self) -> datetime:
        """``time`` as an aware datetime in UTC."""
        return to_datetime(self.time, "ms")
