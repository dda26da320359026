from __future__ import annotations

from attrs import frozen

from .liquidation_map_level import LiquidationMapLevel


@frozen(kw_only=True)
class LiquidationMap:
    """Liquidation map of a pair."""

    levels: dict[str, list[LiquidationMapLevel]]
    """Levels by price. A key is the price, as a decimal number in a string."""
