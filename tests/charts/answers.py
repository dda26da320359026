"""Answers to draw, small enough to count in."""

from __future__ import annotations

from collections.abc import Sequence

from perpkit._runtime.rows import Rows, rows_of
from perpkit.coinglass import (
    EtfFlow,
    EtfFlowDay,
    FundingRateBar,
    GlobalAccountRatio,
    HeatmapCandle,
    HeatmapCell,
    LiquidationBar,
    LiquidationHeatmap,
    LiquidationMap,
    LiquidationMapLevel,
    MaxPain,
    OpenInterestBar,
)

START = 1_762_300_800_000
"""2025-11-05 00:00 UTC, in ms."""
HOUR = 3_600_000


def bars(longs: Sequence[float], shorts: Sequence[float]) -> Rows[LiquidationBar]:
    """Liquidations hour by hour."""
    made = [
        LiquidationBar(time=START + number * HOUR, long_liquidation_usd=long, short_liquidation_usd=short)
        for number, (long, short) in enumerate(zip(longs, shorts, strict=True))
    ]
    return rows_of(made, LiquidationBar)


def interest(values: Sequence[float]) -> Rows[OpenInterestBar]:
    """Open interest hour by hour."""
    made = [
        OpenInterestBar(time=START + number * HOUR, open=one, high=one * 1.01, low=one * 0.99, close=one)
        for number, one in enumerate(values)
    ]
    return rows_of(made, OpenInterestBar)


def rates(values: Sequence[float]) -> Rows[FundingRateBar]:
    """Funding rates hour by hour."""
    made = [
        FundingRateBar(time=START + number * HOUR, open=one, high=one, low=one, close=one)
        for number, one in enumerate(values)
    ]
    return rows_of(made, FundingRateBar)


def ratios(values: Sequence[float]) -> Rows[GlobalAccountRatio]:
    """Longs against shorts hour by hour."""
    made = [
        GlobalAccountRatio(
            time=START + number * HOUR,
            global_account_long_percent=100 * one / (1 + one),
            global_account_short_percent=100 / (1 + one),
            global_account_long_short_ratio=one,
        )
        for number, one in enumerate(values)
    ]
    return rows_of(made, GlobalAccountRatio)


def days(flows: Sequence[float | None]) -> Rows[EtfFlowDay]:
    """Flows of two funds day by day."""
    made = [
        EtfFlowDay(
            timestamp=START + number * 24 * HOUR,
            flow_usd=one,
            price_usd=None if one is None else 100_000.5 + number,
            etf_flows=rows_of(
                [EtfFlow(etf_ticker="IBIT", flow_usd=one), EtfFlow(etf_ticker="GBTC", flow_usd=None)], EtfFlow
            ),
        )
        for number, one in enumerate(flows)
    ]
    return rows_of(made, EtfFlowDay)


def pains(symbols: Sequence[str]) -> Rows[MaxPain]:
    """Max pain of coins whose amounts become smaller."""
    made = [
        MaxPain(
            symbol=symbol,
            price=102_644.9,
            long_max_pain_liq_level=61_204_418.3 / (1 + number),
            long_max_pain_liq_price=100_250.5,
            short_max_pain_liq_level=83_310_092.77 / (1 + number),
            short_max_pain_liq_price=104_880.0,
        )
        for number, symbol in enumerate(symbols)
    ]
    return rows_of(made, MaxPain)


def levels(*found: tuple[float, float, float | None]) -> LiquidationMap:
    """A map of price, amount and leverage."""
    return LiquidationMap(
        levels={
            f"{price}": rows_of(
                [LiquidationMapLevel(price=price, amount_usd=amount, leverage=leverage, reserved=None)],
                LiquidationMapLevel,
            )
            for price, amount, leverage in found
        }
    )


def heat(cells: Sequence[tuple[int, int, float]], columns: int = 4, rows: int = 5) -> LiquidationHeatmap:
    """A heat map of candles of five minutes, and of prices from 100,000 in steps of 500."""
    candles = [
        HeatmapCandle(
            START // 1000 + 300 * number, 100_900.0, 101_200.0, 100_800.0, 101_000.0 - 200 * (number % 2), 1e6
        )
        for number in range(columns)
    ]
    return LiquidationHeatmap(
        y_axis=[100_000.0 + 500 * number for number in range(rows)],
        liquidation_leverage_data=rows_of([HeatmapCell(*one) for one in cells], HeatmapCell),
        price_candlesticks=rows_of(candles, HeatmapCandle),
    )
