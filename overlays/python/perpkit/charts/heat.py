"""The liquidation heat map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .chart import Chart
from .kinds import drawable
from .numbers import known
from .picture import Candles, Grid, Heat, Panel, Picture
from .timeline import ACROSS, caption, step

if TYPE_CHECKING:
    from perpkit.coinglass import AggregatedLiquidationHeatmap, LiquidationHeatmap

CLIPPED = 0.999
"""Part of the cells whose colours differ. A few cells are far larger, and all get the last colour."""
COLUMN = 300_000.0
"""Milliseconds of a column, if there is only one."""
BAND = 0.01
"""Height of a row as a part of its price, if there is only one."""
SPREAD = 4
"""Steps for each place. With more, the places are not on a grid, and are drawn side by side."""


def heatmap(
    answer: LiquidationHeatmap | AggregatedLiquidationHeatmap, *, of: str = "", source: str = "CoinGlass"
) -> Chart:
    """Draw a liquidation heat map under the candles of the price.

    The colour follows the root of the value, up to the 99.9th percentile, because a few values are far larger than the
    others.

    Args:
        answer: What ``cg.futures.liquidation.heatmap_model1()`` returns, or that of another model.
        of: What it is of, for the second line of the chart: ``"Binance BTCUSDT, 24h"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
        ValueError: A cell is outside the axes.
    """
    heat: Any = drawable("heatmap", answer)
    times = [candle.time * 1000.0 for candle in heat.price_candlesticks]
    columns, across = _grid(times, COLUMN)
    rows, up = _grid(heat.y_axis, BAND * abs(heat.y_axis[0]) if heat.y_axis else 1.0, middle=True)
    cells = _placed(heat.to_matrix().values, columns, across, rows, up)
    drawn = Heat(
        name="estimated value liquidated",
        unit="USD",
        columns=columns,
        rows=rows,
        cells=cells,
        top=_top([value for row in cells for value in row if value]) or 1.0,
    )
    candles = Candles(
        at=[columns.start + (place + 0.5) * columns.step for place in across],
        bars=[(one.open, one.high, one.low, one.close) for one in heat.price_candlesticks],
        width=columns.step * 0.7,
    )
    return Chart(
        Picture(
            title="Liquidation heat map",
            about=of,
            source=caption(source, *((times[0], times[-1]) if times else ())),
            across=ACROSS,
            timed=True,
            ends=(columns.start, columns.end) if times else None,
            panels=[Panel(label="price (quote currency)", layers=(drawn, candles), ends=(rows.start, rows.end))],
        )
    )


def _grid(places: Sequence[float], alone: float, *, middle: bool = False) -> tuple[Grid, Sequence[int]]:
    """Return equal steps that hold some places, and the number of the step of each place.

    Args:
        places: In ascending order.
        alone: Width of a step, if there is only one place.
        middle: Whether a place is the middle of its step, and not the start.
    """
    width = step(places) or alone
    count = round((places[-1] - places[0]) / width) + 1 if places else 0
    if count > SPREAD * len(places):
        width, count = (places[-1] - places[0]) / (len(places) - 1), len(places)
    numbers = [min(round((place - places[0]) / width), count - 1) for place in places]
    if len({*numbers}) < len(places):
        numbers, count = [*range(len(places))], len(places)
    return Grid((places[0] if places else 0.0) - (width / 2 if middle else 0.0), width, count), numbers


def _placed(
    values: Sequence[Sequence[float]], columns: Grid, across: Sequence[int], rows: Grid, up: Sequence[int]
) -> Sequence[Sequence[float]]:
    """Return the values on the grid; places of the grid without a value are cold."""
    cells = [[0.0] * columns.count for _ in range(rows.count)]
    for number, row in zip(up, values, strict=True):
        for place, value in zip(across, row, strict=True):
            cells[number][place] = value if known(value) else 0.0
    return cells


def _top(values: Sequence[float]) -> float:
    """Return the value that only the few largest exceed; 0 if there are none."""
    return sorted(values)[int(CLIPPED * (len(values) - 1))] if values else 0.0
