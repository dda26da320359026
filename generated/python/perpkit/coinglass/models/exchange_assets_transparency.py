"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class ExchangeTransparency(Model):
    """Assets, open interest and volume of one venue."""

    exchange_name: str
    """Name of the venue."""
    exchange_logo_url: str
    """Address of a picture of its logo."""
    balance_usd: float
    """Value of its assets. Unit: USD. At least 0."""
    balance_change_usd_24h: float
    """Change of that value in 24 hours; below zero if it fell. Unit: USD."""
    balance_change_usd_7d: float
    """Change of that value in 7 days; below zero if it fell. Unit: USD."""
    inflow_usd_24h: float
    """Value that came in in 24 hours. Unit: USD."""
    inflow_usd_7d: float
    """Value that came in in 7 days. Unit: USD."""
    open_interest: float
    """Value of the open positions in its futures. Unit: USD. At least 0."""
    average_leverage: float
    """Open interest over the value of its assets; not a leverage of positions. Unit: ratio. At least 0."""
    volume_usd: float
    """Value traded. Unit: USD. At least 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "ExchangeTransparency": {
        "balance_usd": "USD",
        "balance_change_usd_24h": "USD",
        "balance_change_usd_7d": "USD",
        "inflow_usd_24h": "USD",
        "inflow_usd_7d": "USD",
        "open_interest": "USD",
        "average_leverage": "ratio",
        "volume_usd": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
