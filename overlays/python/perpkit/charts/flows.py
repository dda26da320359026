"""Money into and out of exchange-traded funds."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from .chart import Chart
from .colours import INK, LONG, SHORT
from .kinds import drawable
from .numbers import Scale, amount, known, price
from .picture import Bars, Line, Panel, Picture
from .timeline import ACROSS, FILLED, Timeline

if TYPE_CHECKING:
    from perpkit.coinglass import EtfFlowDay

LISTED = 6
"""Funds told under the pointer, those with the largest flows."""


def etf_flows(answer: Iterable[EtfFlowDay], *, of: str = "", source: str = "CoinGlass") -> Chart:
    """Draw money into and out of funds, day by day, their sum so far, and the price of the coin.

    Args:
        answer: What ``cg.etf.bitcoin.flow_history()`` returns, or that of another coin.
        of: What it is of, for the second line of the chart: ``"Bitcoin funds"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
    """
    line = Timeline.of(drawable("etf_flows", answer), "timestamp")
    flows = line.values("flow_usd")
    sums = [*accumulate(flows, _added)]
    scale, total = Scale.of(flows, "USD"), Scale.of(sums, "USD")
    scaled = scale.apply(flows)
    prices = [row.price_usd if known(row.price_usd) else row.close_price for row in line.rows]

    def bars(name: str, colour: str, sign: int) -> Bars:
        sizes = [one if known(one) and one * sign > 0 else None for one in scaled]
        return Bars(name=name, colour=colour, at=line.middles, sizes=sizes, width=line.step * FILLED)

    hover = line.hover(_told)
    panels = [
        Panel(
            label=f"net flow ({scale.unit})",
            layers=[bars("into the funds", LONG, 1), bars("out of the funds", SHORT, -1)],
            hover=hover,
            share=2.0,
        ),
        Panel(
            label=f"sum ({total.unit})",
            layers=[Line(name="", colour=INK, at=line.middles, heights=total.apply(sums))],
            hover=hover,
        ),
        Panel(
            label="price (USD)",
            layers=[Line(name="", colour=INK, at=line.middles, heights=prices)],
            hover=hover,
        ),
    ]
    return Chart(
        Picture(
            title="ETF flows",
            about=of,
            source=line.caption(source),
            across=ACROSS,
            timed=True,
            ends=line.ends,
            panels=panels,
        )
    )


def _added(sum_so_far: float | None, flow: float | None) -> float | None:
    """Return the sum with a day more; a day without a flow adds nothing."""
    return sum_so_far if not known(flow) else (sum_so_far or 0.0) + flow


def _told(row: Any) -> str:
    funds = sorted(
        (one for one in row.etf_flows if known(one.flow_usd)), key=lambda one: abs(one.flow_usd), reverse=True
    )
    lines = [f"net flow {amount(row.flow_usd, 'USD')}"]
    lines += [f"{one.etf_ticker} {amount(one.flow_usd, 'USD')}" for one in funds[:LISTED]]
    found = row.price_usd if known(row.price_usd) else row.close_price
    return "\n".join([*lines, f"price {price(found)} USD"])
