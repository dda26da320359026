"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model
from perpkit._runtime.moments import Milliseconds


@frozen(kw_only=True, repr=False)
class ExchangeBalance(Model):
    """What one venue holds of one coin."""

    exchange_name: str
    """Name of the venue."""
    total_balance: float
    """Coins that the venue holds. Unit: coin. At least 0."""
    balance_change_1d: float
    """Coins that came in over a day, less what went out; below zero if more went out. Unit: coin."""
    balance_change_percent_1d: float
    """Change of the balance over a day; below zero if it fell. Unit: percent."""
    balance_change_7d: float
    """Coins that came in over 7 days, less what went out; below zero if more went out. Unit: coin."""
    balance_change_percent_7d: float
    """Change of the balance over 7 days; below zero if it fell. Unit: percent."""
    balance_change_30d: float
    """Coins that came in over 30 days, less what went out; below zero if more went out. Unit: coin."""
    balance_change_percent_30d: float
    """Change of the balance over 30 days; below zero if it fell. Unit: percent."""


@frozen(kw_only=True, repr=False)
class ExchangeBalanceSeries(Model):
    """One list of balances for each venue, and the times and prices that belong to them."""

    time_list: list[Milliseconds]
    """Moments that the balances belong to, as epoch milliseconds in UTC."""
    price_list: list[float]
    """Price of the coin at each moment of `time_list`, in USD."""
    data_map: dict[str, list[float]]
    """Balances by venue, in coins, one at each moment of `time_list`."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "ExchangeBalance": {
        "total_balance": "coin",
        "balance_change_1d": "coin",
        "balance_change_percent_1d": "percent",
        "balance_change_7d": "coin",
        "balance_change_percent_7d": "percent",
        "balance_change_30d": "coin",
        "balance_change_percent_30d": "percent",
    },
    "ExchangeBalanceSeries": {
        "time_list": "ms",
        "price_list": "USD",
        "data_map": "coin",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
