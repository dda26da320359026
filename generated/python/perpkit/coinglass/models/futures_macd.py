"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class CoinMacd(Model):
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


UNITS: Mapping[str, Mapping[str, str]] = {
    "CoinMacd": {
        "macd_1m": "USD",
        "macd_5m": "USD",
        "signal_5m": "USD",
        "macd_15m": "USD",
        "signal_15m": "USD",
        "macd_30m": "USD",
        "signal_30m": "USD",
        "macd_1h": "USD",
        "signal_1h": "USD",
        "macd_4h": "USD",
        "signal_4h": "USD",
        "macd_1d": "USD",
        "signal_1d": "USD",
        "macd_1w": "USD",
        "signal_1w": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
