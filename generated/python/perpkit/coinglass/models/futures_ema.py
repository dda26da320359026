"""Classes of answers."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class CoinEma:
    """Exponential moving average of one coin."""

    symbol: str
    """Name of the coin."""
    close_price: float
    """Price now. Unit: USD. More than 0."""
    ema_1m: float
    """Exponential moving average over bars of one minute. Unit: USD. More than 0."""
    ema_5m: float
    """Exponential moving average over bars of 5 minutes. Unit: USD. More than 0."""
    ema_15m: float
    """Exponential moving average over bars of 15 minutes. Unit: USD. More than 0."""
    ema_30m: float
    """Exponential moving average over bars of 30 minutes. Unit: USD. More than 0."""
    ema_1h: float
    """Exponential moving average over bars of one hour. Unit: USD. More than 0."""
    ema_4h: float
    """Exponential moving average over bars of 4 hours. Unit: USD. More than 0."""
    ema_1d: float
    """Exponential moving average over bars of one day. Unit: USD. More than 0."""
    ema_1w: float
    """Exponential moving average over bars of one week. Unit: USD. More than 0."""
