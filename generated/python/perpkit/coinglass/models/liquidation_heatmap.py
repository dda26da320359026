from __future__ import annotations

from attrs import frozen

from .heatmap_candle import HeatmapCandle
from .heatmap_cell import HeatmapCell


@frozen(kw_only=True)
class LiquidationHeatmap:
    """Heat map of a pair."""

    y_axis: list[float]
    """Prices of the rows of a heat map, lowest first."""
    liquidation_leverage_data: list[HeatmapCell]
    """The cells that are not cold."""
    price_candlesticks: list[HeatmapCandle]
    """Candles, oldest first; one for each column of the heat map."""
