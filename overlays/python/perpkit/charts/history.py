"""Charts of bars in time: liquidations, open interest, funding, longs against shorts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from .chart import Chart
from .colours import INK, LONG, SHORT
from .kinds import drawable
from .numbers import Scale, amount, known, percent
from .picture import Band, Bars, Line, Panel, Picture, Rule
from .timeline import ACROSS, FILLED, Timeline

if TYPE_CHECKING:
    from perpkit.coinglass import (
        AggregatedLiquidationBar,
        FundingRateBar,
        GlobalAccountRatio,
        LiquidationBar,
        MarginOpenInterestBar,
        OpenInterestBar,
        TopAccountRatio,
        TopPositionRatio,
        WalletLongShortRatio,
    )

SIDES = {
    "GlobalAccountRatio": ("global_account", "accounts"),
    "TopAccountRatio": ("top_account", "accounts of top traders"),
    "TopPositionRatio": ("top_position", "positions of top traders"),
    "WalletLongShortRatio": ("global_account", "wallets"),
}
"""Class → how the names of its fields begin, and what it counts."""


def liquidations(
    answer: Iterable[LiquidationBar] | Iterable[AggregatedLiquidationBar],
    *,
    of: str = "",
    source: str = "CoinGlass",
) -> Chart:
    """Draw liquidations over time: longs above the axis, shorts below it.

    Args:
        answer: What ``cg.futures.liquidation.history()`` or ``.aggregated_history()`` returns, or the rows of their
            ``iter_`` methods.
        of: What it is of, for the second line of the chart: ``"Binance BTCUSDT, 1h"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
    """
    line = Timeline.of(drawable("liquidations", answer))
    prefix = "" if not line.rows or hasattr(line.rows[0], "long_liquidation_usd") else "aggregated_"
    sides = (f"{prefix}long_liquidation_usd", f"{prefix}short_liquidation_usd")
    longs, shorts = map(line.values, sides)
    scale = Scale.of([*longs, *shorts], "USD")
    below = [-one if known(one) else None for one in shorts]

    def text(row: Any) -> str:
        return "\n".join(
            f"{name} {amount(getattr(row, side), 'USD')}" for name, side in zip(("longs", "shorts"), sides, strict=True)
        )

    width = line.step * FILLED
    panel = Panel(
        label=f"liquidated ({scale.unit})",
        layers=[
            Bars(name="longs", colour=LONG, at=line.middles, sizes=scale.apply(longs), width=width),
            Bars(name="shorts", colour=SHORT, at=line.middles, sizes=scale.apply(below), width=width),
        ],
        hover=line.hover(text),
        mirrored=True,
    )
    return _chart("Liquidations, longs against shorts", of, source, line, panel)


def open_interest(
    answer: Iterable[OpenInterestBar] | Iterable[MarginOpenInterestBar],
    *,
    funding: Iterable[FundingRateBar] | None = None,
    unit: Literal["usd", "coin"] = "usd",
    of: str = "",
    source: str = "CoinGlass",
) -> Chart:
    """Draw open interest over time: the value at the end of each bar, and the range of its values.

    Args:
        answer: What ``cg.futures.open_interest.history()`` or one of the aggregated histories returns, or the rows of
            their ``iter_`` methods.
        funding: Funding rates of the same time, for a second pair of axes below.
        unit: The argument ``unit`` of the call.
        of: What it is of, for the second line of the chart: ``"Binance BTCUSDT, 1h"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
    """
    line = Timeline.of(drawable("open_interest", answer))
    shown = {"usd": "USD", "coin": "coins"}[unit]
    low, high, close = map(line.values, ("low", "high", "close"))
    scale = Scale.of(close, shown)

    def text(row: Any) -> str:
        return (
            f"open interest {amount(row.close, shown)}\n"
            f"lowest {amount(row.low, shown)}\nhighest {amount(row.high, shown)}"
        )

    panel = Panel(
        label=f"open interest ({scale.unit})",
        layers=[
            Band(
                name="lowest to highest",
                colour=LONG,
                at=line.middles,
                low=scale.apply(low),
                high=scale.apply(high),
            ),
            Line(name="at the end of the bar", colour=LONG, at=line.middles, heights=scale.apply(close)),
        ],
        hover=line.hover(text),
        share=2.0,
    )
    if funding is None:
        return _chart("Open interest", of, source, line, panel)
    rates = _funding(Timeline.of(drawable("funding", funding)))
    return _chart("Open interest and funding", of, source, line, panel, rates)


def funding(answer: Iterable[FundingRateBar], *, of: str = "", source: str = "CoinGlass") -> Chart:
    """Draw funding rates over time: the rate at the end of each bar. Above 0, longs pay shorts.

    Args:
        answer: What ``cg.futures.funding_rate.history()`` or one of its weighted histories returns, or the rows of
            their ``iter_`` methods.
        of: What it is of, for the second line of the chart: ``"Binance BTCUSDT, 8h"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
    """
    line = Timeline.of(drawable("funding", answer))
    return _chart("Funding rate", of, source, line, _funding(line))


def _funding(line: Timeline) -> Panel:
    close = line.values("close")
    width = line.step * FILLED

    def bars(name: str, colour: str, sign: int) -> Bars:
        sizes = [one if known(one) and one * sign > 0 else None for one in close]
        return Bars(name=name, colour=colour, at=line.middles, sizes=sizes, width=width)

    return Panel(
        label="funding rate (%)",
        layers=[bars("longs pay", LONG, 1), bars("shorts pay", SHORT, -1)],
        hover=line.hover(lambda row: f"funding rate {percent(row.close, 4)}"),
    )


def long_short_ratio(
    answer: Iterable[GlobalAccountRatio]
    | Iterable[TopAccountRatio]
    | Iterable[TopPositionRatio]
    | Iterable[WalletLongShortRatio],
    *,
    of: str = "",
    source: str = "CoinGlass",
) -> Chart:
    """Draw longs against shorts over time: the ratio, and below it the shares of both.

    Args:
        answer: What ``cg.futures.global_long_short_account_ratio.history()`` returns, or that of top traders or of the
            wallets on Hyperliquid; or the rows of their ``iter_`` methods.
        of: What it is of, for the second line of the chart: ``"Binance BTCUSDT, 1h"``.
        source: Where the data comes from, for the last line.

    Raises:
        TypeError: The answer is of another kind.
    """
    line = Timeline.of(drawable("long_short_ratio", answer))
    prefix, counted = SIDES[type(line.rows[0]).__name__] if line.rows else ("", "")
    fields = [f"{prefix}_{name}" for name in ("long_percent", "short_percent", "long_short_ratio")]
    longs, shorts, ratios = map(line.values, fields)

    def text(row: Any) -> str:
        long, short, ratio = (getattr(row, field) for field in fields)
        return f"long {percent(long)}\nshort {percent(short)}\nratio {amount(ratio, '').strip()}"

    hover, width = line.hover(text), line.step
    ones = [1.0] * len(ratios)
    above = [max(one, 1.0) if known(one) else None for one in ratios]
    below = [min(one, 1.0) if known(one) else None for one in ratios]
    ratio = Panel(
        label="ratio, long / short",
        layers=[
            Band(name="more longs", colour=LONG, at=line.middles, low=ones, high=above),
            Band(name="more shorts", colour=SHORT, at=line.middles, low=below, high=ones),
            Line(name="", colour=INK, at=line.middles, heights=ratios),
            Rule(along="x", at=1.0),
        ],
        hover=hover,
        share=2.0,
    )
    stacked = [one if known(one) else 0.0 for one in longs]
    shares = Panel(
        label=f"{counted or 'share'} (%)",
        layers=[
            Bars(name="long", colour=LONG, at=line.middles, sizes=longs, width=width),
            Bars(name="short", colour=SHORT, at=line.middles, sizes=shorts, width=width, base=stacked),
            Rule(along="x", at=50.0),
        ],
        hover=hover,
        ends=(0.0, 100.0),
    )
    return _chart("Longs against shorts", of, source, line, ratio, shares)


def _chart(title: str, of: str, source: str, line: Timeline, *panels: Panel) -> Chart:
    return Chart(
        Picture(
            title=title,
            about=of,
            source=line.caption(source),
            across=ACROSS,
            timed=True,
            ends=line.ends,
            panels=panels,
        )
    )
