"""Classes of answers."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class CoinMacd:
    """MACD and signal lines of one coin."""

    symbol: str
    """Name of the coin."""
    macd_1m: float
    """MACD of bars of one minute. Unit: USD."""
    macd_5m: float
    """MACD of bars of 5 minutes. Unit: USD."""
    signal_5m: float
    """Signal line of bars of 5 minutes. Unit: USD."""
    macd_15m: float
    """MACD of bars of 15 minutes. Unit: USD."""
    signal_15m: float
    """Signal line of bars of 15 minutes. Unit: USD."""
    macd_30m: float
    """MACD of bars of 30 minutes. Unit: USD."""
    signal_30m: float
    """Signal line of bars of 30 minutes. Unit: USD."""
    macd_1h: float
    """MACD of bars of one hour. Unit: USD."""
    signal_1h: float
    """Signal line of bars of one hour. Unit: USD."""
    macd_4h: float
    """MACD of bars of 4 hours. Unit: USD."""
    signal_4h: float
    """Signal line of bars of 4 hours. Unit: USD."""
    macd_1d: float
    """MACD of bars of one day. Unit: USD."""
    signal_1d: float
    """Signal line of bars of one day. Unit: USD."""
    macd_1w: float
    """MACD of bars of one week. Unit: USD."""
    signal_1w: float
    """Signal line of bars of one week. Unit: USD."""
