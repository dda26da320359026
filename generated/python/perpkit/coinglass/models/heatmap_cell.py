from __future__ import annotations

from typing import NamedTuple


class HeatmapCell(NamedTuple):
    """One cell of a heat map that is not cold. Cells not listed are cold."""

    x_index: int
    """Column of the cell, an index into `price_candlesticks`. At least 0."""
    y_index: int
    """Row of the cell, an index into `y_axis`. At least 0."""
    value: float
    """Estimated value of the positions that would be force-closed in this cell. Unit: USD. At least 0."""
