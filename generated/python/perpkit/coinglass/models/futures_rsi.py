"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class CoinRsi(Model):
    """Relative strength index and price changes of one coin."""

    symbol: str
    """Name of the coin."""
    rsi_15m: float
    """Relative strength index of bars of 15 minutes. Unit: score. At least 0."""
    price_change_percent_15m: float
    """Change of the price in 15 minutes; below zero if it fell. Unit: percent."""
    rsi_1h: float
    """Relative strength index of bars of one hour. Unit: score. At least 0."""
    price_change_percent_1h: float
    """Change of the price in one hour; below zero if it fell. Unit: percent."""
    rsi_4h: float
    """Relative strength index of bars of 4 hours. Unit: score. At least 0."""
    price_change_percent_4h: float
    """Change of the price in 4 hours; below zero if it fell. Unit: percent."""
    rsi_12h: float
    """Relative strength index of bars of 12 hours. Unit: score. At least 0."""
    price_change_percent_12h: float
    """Change of the price in 12 hours; below zero if it fell. Unit: percent."""
    rsi_24h: float
    """Relative strength index of bars of 24 hours. Unit: score. At least 0."""
    price_change_percent_24h: float
    """Change of the price in 24 hours; below zero if it fell. Unit: percent."""
    rsi_1w: float
    """Relative strength index of bars of one week. Unit: score. At least 0."""
    price_change_percent_1w: float
    """Change of the price in one week; below zero if it fell. Unit: percent."""
    current_price: float
    """Price now. Unit: USD. More than 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "CoinRsi": {
        "rsi_15m": "score",
        "price_change_percent_15m": "percent",
        "rsi_1h": "score",
        "price_change_percent_1h": "percent",
        "rsi_4h": "score",
        "price_change_percent_4h": "percent",
        "rsi_12h": "score",
        "price_change_percent_12h": "percent",
        "rsi_24h": "score",
        "price_change_percent_24h": "percent",
        "rsi_1w": "score",
        "price_change_percent_1w": "percent",
        "current_price": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
