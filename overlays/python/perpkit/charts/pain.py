"""Max pain: the heaviest liquidations of each coin."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .chart import Chart
from .colours import LONG, SHORT
from .kinds import drawable
from .numbers import amount, known, percent, price, short
from .picture import Bars, Hover, Panel, Picture
from .timeline import caption

if TYPE_CHECKING:
    from perpkit.coinglass import MaxPain

THICK = 0.7
DIGITS = 5
"""Significant digits of the prices beside the bars."""


def max_pain(
    answer: Iterable[MaxPain],
    *,
    most: int = 20,
    at: datetime | None = None,
    of: str = "",
    source: str = "CoinGlass",
) -> Chart:
    """Draw how far the price of each coin is from its heaviest liquidations: longs below it, shorts above it.

    The end of a bar tells the price there, and the value that would be liquidated.

    Args:
        answer: What ``cg.futures.liquidation.max_pain()`` returns.
        most: Coins to draw, those with the highest values.
        at: Time of the data, which the answer does not tell. Without it, the time of the drawing is told.
        of: What it is of, for the second line of the chart: ``"24h"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
    """
    rows = drawable("max_pain", answer)
    whole = [row for row in rows if known(row.price) and row.price > 0]
    largest = sorted(whole, key=_weight, reverse=True)[: max(0, most)]
    places = [float(place) for place in range(len(largest))]
    chosen = f"{len(largest)} of {len(rows):,} coins" if len(largest) < len(rows) else ""

    def bars(name: str, colour: str, side: str) -> Bars:
        return Bars(
            name=name,
            colour=colour,
            at=places,
            sizes=[_distance(row, side) for row in largest],
            width=THICK,
            labels=[_label(row, side) for row in largest],
        )

    panel = Panel(
        label="",
        layers=[bars("longs, below the price", LONG, "long"), bars("shorts, above the price", SHORT, "short")],
        hover=Hover(at=places, width=1.0, texts=[_told(row) for row in largest]),
    )
    return Chart(
        Picture(
            title="Max pain: the heaviest liquidations",
            about=", ".join(text for text in (of, chosen) if text),
            source=caption(source, *([] if at is None else [at.timestamp() * 1000])),
            across="distance from the price (%); beside the bars: price and value in USD",
            timed=False,
            panels=[panel],
            names=[f"{row.symbol}  {price(row.price)}" for row in largest],
        )
    )


def _distance(row: Any, side: str) -> float | None:
    found = getattr(row, f"{side}_max_pain_liq_price")
    return (found / row.price - 1) * 100 if known(found) else None


def _weight(row: Any) -> float:
    levels = (row.long_max_pain_liq_level, row.short_max_pain_liq_level)
    return sum(one for one in levels if known(one))


def _label(row: Any, side: str) -> str:
    found, level = getattr(row, f"{side}_max_pain_liq_price"), getattr(row, f"{side}_max_pain_liq_level")
    return f"{price(found, DIGITS)} ({short(level)})" if known(found) and known(level) else price(found, DIGITS)


def _told(row: Any) -> str:
    lines = [f"{row.symbol} {price(row.price)} USD"]
    for side in ("short", "long"):
        found, level = getattr(row, f"{side}_max_pain_liq_price"), getattr(row, f"{side}_max_pain_liq_level")
        lines.append(f"{side}s {amount(level, 'USD')} at {price(found)} USD, {percent(_distance(row, side))}")
    return "\n".join(lines)
