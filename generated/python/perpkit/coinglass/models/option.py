"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class OptionMaxPain(Model):
    """Options that expire on one day."""

    date: str
    """Day of expiry, as YYMMDD; 251226 is 26 December 2025."""
    call_open_interest_market_value: float
    """What the open calls are worth, at the prices of the options. Unit: USD. At least 0."""
    put_open_interest: float
    """Open puts. Unit: contracts. At least 0."""
    put_open_interest_market_value: float
    """What the open puts are worth, at the prices of the options. Unit: USD. At least 0."""
    max_pain_price: float
    """Price of the coin at expiry at which the holders of options would lose most. Unit: USD. More than 0."""
    call_open_interest: float
    """Open calls. Unit: contracts. At least 0."""
    call_open_interest_notional: float
    """Value of the coins that the open calls are on. Unit: USD. At least 0."""
    put_open_interest_notional: float
    """Value of the coins that the open puts are on. Unit: USD. At least 0."""


@frozen(kw_only=True, repr=False)
class OptionVenue(Model):
    """Options of one coin on one venue, or on all."""

    exchange_name: str
    """Name of the venue; `All` in the row that holds the sum."""
    open_interest: float
    """Coins that the open options are on. Unit: coin. At least 0."""
    oi_market_share: float
    """Share of the venue in the open interest of all venues. Unit: percent. At least 0."""
    open_interest_change_24h: float
    """Change of the open interest over 24 hours; below zero if it fell. Unit: percent."""
    open_interest_usd: float
    """Value of the coins that the open options are on. Unit: USD. At least 0."""
    volume_usd_24h: float
    """Value traded over 24 hours. Unit: USD. At least 0."""
    volume_change_percent_24h: float | None = None
    """Change of the volume over 24 hours; below zero if it fell. Absent on some venues. Unit: percent."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "OptionMaxPain": {
        "call_open_interest_market_value": "USD",
        "put_open_interest": "contracts",
        "put_open_interest_market_value": "USD",
        "max_pain_price": "USD",
        "call_open_interest": "contracts",
        "call_open_interest_notional": "USD",
        "put_open_interest_notional": "USD",
    },
    "OptionVenue": {
        "open_interest": "coin",
        "oi_market_share": "percent",
        "open_interest_change_24h": "percent",
        "open_interest_usd": "USD",
        "volume_usd_24h": "USD",
        "volume_change_percent_24h": "percent",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
