"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class CoinAverageTrueRange(Model):
    """Average true range of one coin."""

    symbol: str
    """Name of the coin."""
    avg_true_range_1m: float
    """Average true range of bars of one minute. Unit: USD. At least 0."""
    avg_true_range_5m: float
    """Average true range of bars of 5 minutes. Unit: USD. At least 0."""
    avg_true_range_15m: float
    """Average true range of bars of 15 minutes. Unit: USD. At least 0."""
    avg_true_range_30m: float
    """Average true range of bars of 30 minutes. Unit: USD. At least 0."""
    avg_true_range_1h: float
    """Average true range of bars of one hour. Unit: USD. At least 0."""
    avg_true_range_4h: float
    """Average true range of bars of 4 hours. Unit: USD. At least 0."""
    avg_true_range_1d: float
    """Average true range of bars of one day. Unit: USD. At least 0."""
    avg_true_range_1w: float
    """Average true range of bars of one week. Unit: USD. At least 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "CoinAverageTrueRange": {
        "avg_true_range_1m": "USD",
        "avg_true_range_5m": "USD",
        "avg_true_range_15m": "USD",
        "avg_true_range_30m": "USD",
        "avg_true_range_1h": "USD",
        "avg_true_range_4h": "USD",
        "avg_true_range_1d": "USD",
        "avg_true_range_1w": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
