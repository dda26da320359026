from __future__ import annotations

from attrs import frozen

from .venue_liquidation_map import VenueLiquidationMap


@frozen(kw_only=True)
class AggregatedLiquidationMap:
    """Liquidation map of a coin."""

    venues: list[VenueLiquidationMap]
    """The levels of each venue; those of all venues added up where the documented form comes."""
    last_price: float | None = None
    """Price of the coin when the map was made. Unit: USD. More than 0."""
