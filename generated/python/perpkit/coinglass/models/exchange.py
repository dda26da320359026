"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class ExchangeAsset(Model):
    """What one wallet of a venue holds of one coin."""

    wallet_address: str
    """Address of the wallet."""
    balance: float
    """Coins in the wallet. Unit: coin. At least 0."""
    balance_usd: float
    """Value of these coins. Unit: USD. At least 0."""
    symbol: str
    """Short name of the coin."""
    assets_name: str
    """Full name of the coin."""
    price: float
    """Price of the coin. Unit: USD. More than 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "ExchangeAsset": {
        "balance": "coin",
        "balance_usd": "USD",
        "price": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
