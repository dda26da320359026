"""Classes of answers."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from attrs import frozen

from .common import MarginMode


@frozen(kw_only=True)
class MarginModeChange:
    """Result of a switch of the margin mode."""

    success: bool
    """Whether the switch was made."""
    margin_mode: MarginMode
    """Margin mode the account has now."""
    uni_mmr: Decimal | None
    """Margin ratio after the switch; null without positions. Unit: ratio."""
    available_balance: Decimal
    """Balance that new orders may use after the switch. Unit: USD."""


UNITS: Mapping[str, Mapping[str, str]] = {
    "MarginModeChange": {
        "uni_mmr": "ratio",
        "available_balance": "USD",
    },
}
"""Class → field → unit of its numbers, as in ``spec/units.yaml``."""
