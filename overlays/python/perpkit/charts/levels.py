"""The liquidation map: what would be liquidated at which price."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from .chart import Chart
from .colours import INK, LEVERAGES, LONG, SHORT
from .kinds import drawable
from .numbers import Scale, amount, known
from .numbers import price as priced
from .picture import Bars, Hover, Layer, Line, Panel, Picture, Rule
from .timeline import caption, step

if TYPE_CHECKING:
    from perpkit.coinglass import AggregatedLiquidationMap, LiquidationMap

MOST = 150
"""Bars; levels that are closer together are drawn as one."""
ALONE = 0.001
"""Width of a bar as a part of its price, if there is only one."""

Amounts = Mapping[float | None, Sequence[float]]
"""Leverage → an amount for each bar."""


def liquidation_map(
    answer: LiquidationMap | AggregatedLiquidationMap,
    *,
    price: float | None = None,
    at: datetime | None = None,
    of: str = "",
    source: str = "CoinGlass",
) -> Chart:
    """Draw what would be liquidated at which price: by leverage, and below it added up.

    Args:
        answer: What ``cg.futures.liquidation.map()`` or ``.aggregated_map()`` returns.
        price: The current price. Longs are liquidated below it and shorts above it, so they are added up from there.
            By default the one in the answer; without any, amounts are added up from the lowest price.
        at: Time of the data, which the answer does not tell. Without it, the time of the drawing is told.
        of: What it is of, for the second line of the chart: ``"Binance BTCUSDT, 1d"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
    """
    found: Any = drawable("liquidation_map", answer)
    now = price if price is not None else getattr(found, "last_price", None)
    places, width, amounts = _binned(sorted(_levels(found), key=lambda one: one[0]))
    sums = [sum(row) for row in zip(*amounts.values(), strict=True)]
    scale, total = Scale.of(sums, "USD"), Scale.of([sum(sums)], "USD")
    rules = [] if now is None else [Rule(along="y", at=now, label=f"price {priced(now)}")]
    added = _added(places, sums, now)
    hover = Hover(
        at=places,
        width=width,
        texts=[_told(place, number, width, amounts, sums, added) for number, place in enumerate(places)],
    )
    panels = [
        Panel(
            label=f"liquidated ({scale.unit})",
            layers=[*_stacked(places, width, amounts, scale), *rules],
            hover=hover,
            share=1.5,
        ),
        Panel(
            label=f"added up ({total.unit})",
            layers=[
                *(
                    Line(name=name, colour=colour, at=places, heights=total.apply(heights))
                    for name, colour, heights in added
                ),
                *([] if now is None else [Rule(along="y", at=now)]),
            ],
            hover=hover,
        ),
    ]
    return Chart(
        Picture(
            title="Liquidation map",
            about=of,
            source=caption(source, *([] if at is None else [at.timestamp() * 1000])),
            across="price (quote currency)",
            timed=False,
            panels=panels,
        )
    )


def _levels(found: Any) -> Iterator[tuple[float, float, float | None]]:
    """Yield price, amount and leverage of each level."""
    for one in getattr(found, "venues", [found]):
        for levels in one.levels.values():
            for level in levels:
                if known(level.price) and known(level.amount_usd):
                    yield level.price, level.amount_usd, level.leverage


def _binned(levels: Sequence[tuple[float, float, float | None]]) -> tuple[list[float], float, Amounts]:
    """Return the middles of bars, their width, and the amounts in them by leverage, the lowest leverage first."""
    prices = [*dict.fromkeys(price for price, _, _ in levels)]
    if not prices:
        return [], 1.0, {}
    span = prices[-1] - prices[0]
    width = max(step(prices), span / MOST) or abs(prices[0]) * ALONE
    start, count = prices[0] - width / 2, int(span / width + 0.5) + 1
    amounts: dict[float | None, list[float]] = defaultdict(lambda: [0.0] * count)
    for price, value, leverage in levels:
        amounts[leverage][min(int((price - start) / width), count - 1)] += value
    ordered = sorted(amounts, key=lambda one: (one is None, one))
    return [start + (place + 0.5) * width for place in range(count)], width, {one: amounts[one] for one in ordered}


def _stacked(places: Sequence[float], width: float, amounts: Amounts, scale: Scale) -> Iterator[Layer]:
    """Yield the bars of each leverage, on top of those of the lower ones."""
    base = [0.0] * len(places)
    for number, (leverage, values) in enumerate(amounts.items()):
        sizes = [value / scale.divisor for value in values]
        yield Bars(
            name=_name(leverage),
            colour=LEVERAGES[min(number, len(LEVERAGES) - 1)],
            at=places,
            sizes=sizes,
            width=width,
            base=base,
        )
        base = [low + size for low, size in zip(base, sizes, strict=True)]


def _name(leverage: float | None) -> str:
    return "all leverages" if leverage is None else f"leverage {leverage:g}"


def _added(
    places: Sequence[float], sums: Sequence[float], price: float | None
) -> list[tuple[str, str, list[float | None]]]:
    """Return name, colour and heights of each line of sums."""
    if price is None:
        return [("from the lowest price", INK, [*accumulate(sums)])]
    split = bisect_right(places, price)
    longs = [*accumulate(reversed(sums[:split]))][::-1]
    shorts = [*accumulate(sums[split:])]
    return [
        ("longs", LONG, [*longs, *[None] * len(shorts)]),
        ("shorts", SHORT, [*[None] * len(longs), *shorts]),
    ]


def _told(
    place: float,
    number: int,
    width: float,
    amounts: Amounts,
    sums: Sequence[float],
    added: Sequence[tuple[str, str, Sequence[float | None]]],
) -> str:
    lines = [f"price {priced(place - width / 2)} to {priced(place + width / 2)}", amount(sums[number], "USD")]
    if len(amounts) > 1:
        lines += [f"{_name(one)} {amount(values[number], 'USD')}" for one, values in amounts.items() if values[number]]
    lines += [
        f"added up, {name}: {amount(heights[number], 'USD')}" for name, _, heights in added if known(heights[number])
    ]
    return "\n".join(lines)
