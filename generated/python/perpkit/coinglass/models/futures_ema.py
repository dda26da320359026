"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class CoinEma(Model):
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


UNITS: Mapping[str, Mapping[str, str]] = {
    "CoinEma": {
        "close_price": "USD",
        "ema_1m": "USD",
        "ema_5m": "USD",
        "ema_15m": "USD",
        "ema_30m": "USD",
        "ema_1h": "USD",
        "ema_4h": "USD",
        "ema_1d": "USD",
        "ema_1w": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
