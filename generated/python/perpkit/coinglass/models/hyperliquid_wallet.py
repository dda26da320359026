"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from perpkit._runtime.model import Model


@frozen(kw_only=True, repr=False)
class WalletTier(Model):
    """Wallets of one tier, and what they hold."""

    group_name: str
    """Name of the tier in the vendor's words."""
    all_address_count: int
    """Number of wallets in the tier. At least 0."""
    position_address_count: int
    """Number of these wallets that hold a position. At least 0."""
    position_address_percent: float
    """Share of these wallets that hold a position. Unit: percent. At least 0."""
    bias_score: float
    """Whether the wallets are mostly long (above zero) or mostly short (below zero). Unit: score."""
    bias_remark: str
    """The same in a word, such as bearish, slightly_bearish, indecisive, bullish or very_bullish."""
    minimum_amount: float | None = None
    """Amount that the tier begins at; none in the lowest tier. Unit: USD."""
    maximum_amount: float | None = None
    """Amount that the tier ends at; none in the highest tier. Unit: USD."""
    long_position_usd: float
    """Value of the long positions. Unit: USD. At least 0."""
    short_position_usd: float
    """Value of the short positions. Unit: USD. At least 0."""
    long_position_usd_percent: float
    """Share of the long positions in the value of all. Unit: percent. At least 0."""
    short_position_usd_percent: float
    """Share of the short positions in the value of all. Unit: percent. At least 0."""
    position_usd: float
    """Value of all positions. Unit: USD. At least 0."""
    profit_address_count: int
    """Number of wallets in profit. At least 0."""
    loss_address_count: int
    """Number of wallets with a loss. At least 0."""
    profit_address_percent: float
    """Share of the wallets in profit. Unit: percent. At least 0."""
    loss_address_percent: float
    """Share of the wallets with a loss. Unit: percent. At least 0."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "WalletTier": {
        "all_address_count": "count",
        "position_address_count": "count",
        "position_address_percent": "percent",
        "bias_score": "score",
        "minimum_amount": "USD",
        "maximum_amount": "USD",
        "long_position_usd": "USD",
        "short_position_usd": "USD",
        "long_position_usd_percent": "percent",
        "short_position_usd_percent": "percent",
        "position_usd": "USD",
        "profit_address_count": "count",
        "loss_address_count": "count",
        "profit_address_percent": "percent",
        "loss_address_percent": "percent",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
