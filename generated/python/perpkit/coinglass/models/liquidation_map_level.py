from __future__ import annotations

from typing import Any, NamedTuple


class LiquidationMapLevel(NamedTuple):
    """Positions that would be force-closed at one price."""

    price: float
    """Price at which the positions would be force-closed. Unit: price in the quote currency. More than 0."""
    amount_usd: float
    """Estimated value of the positions. Unit: USD. At least 0."""
    leverage: float | None
    """Leverage the positions were opened with; null in the map of a coin. Unit: times. At least 1."""
    reserved: Any
    """Nothing; null in every example."""
