from __future__ import annotations

from datetime import datetime

from attrs import frozen

from perpkit._runtime.times import to_datetime

from .heatmap_candle import HeatmapCandle
from .heatmap_cell import HeatmapCell


@frozen(kw_only=True)
class AggregatedLiquidationHeatmap:
    """Heat map of a coin over all venues."""

    y_axis: list[float]
    """Prices of the rows of a heat map, lowest first."""
    liquidation_leverage_data: list[HeatmapCell]
    """The cells that are not cold."""
    price_candlesticks: list[HeatmapCandle]
    """Candles, oldest first; one for each column of the heat map."""
    update_time: int | None = None
    """Moment the heat map was made. Unit: epoch milliseconds, UTC."""

    @property
    def update_time_utc(self) -> datetime | None:
        """``update_time`` as an aware datetime in UTC."""
        return None if self.update_time is None else to_datetime(self.update_time, "ms")
