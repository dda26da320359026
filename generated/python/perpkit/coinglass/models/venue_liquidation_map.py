from __future__ import annotations

from typing import Any

from attrs import frozen

from .liquidation_map_level import LiquidationMapLevel


@frozen(kw_only=True)
class VenueLiquidationMap:
    """Liquidation map of a coin on one venue."""

    instrument: dict[str, Any] | None = None
    """The pair that a venue's levels belong to; whatever the vendor tells about it."""
    levels: dict[str, list[LiquidationMapLevel]]
    """Levels by price. A key is the price, as a decimal number in a string."""
