"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class CoinMa(Model):
    """Moving average of one coin."""

    symbol: str
    """Name of the coin."""
    close_price: float
    """Price now. Unit: USD. More than 0."""
    ma_1m: float
    """Moving average over bars of one minute. Unit: USD. More than 0."""
    ma_5m: float
    """Moving average over bars of 5 minutes. Unit: USD. More than 0."""
    ma_15m: float
    """Moving average over bars of 15 minutes. Unit: USD. More than 0."""
    ma_30m: float
    """Moving average over bars of 30 minutes. Unit: USD. More than 0."""
    ma_1h: float
    """Moving average over bars of one hour. Unit: USD. More than 0."""
    ma_4h: float
    """Moving average over bars of 4 hours. Unit: USD. More than 0."""
    ma_1d: float
    """Moving average over bars of one day. Unit: USD. More than 0."""
    ma_1w: float
    """Moving average over bars of one week. Unit: USD. More than 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "CoinMa": {
        "close_price": "USD",
        "ma_1m": "USD",
        "ma_5m": "USD",
        "ma_15m": "USD",
        "ma_30m": "USD",
        "ma_1h": "USD",
        "ma_4h": "USD",
        "ma_1d": "USD",
        "ma_1w": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
