"""Operations of CoinGlass API V4 under ``futures.indicators``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_INDICATORS_RSI: Operation[Rows[models.RsiValue]] = Operation(
    id="futures_indicators_rsi",
    call_path="futures.indicators.rsi",
    method="GET",
    path="/api/futures/indicators/rsi",
    payload=lambda: Rows[models.RsiValue],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=4500),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="window", keyword="window", kind=Kind.INTEGER, minimum=1, maximum=10000),
        Parameter(
            name="series_type", keyword="series_type", kind=Kind.STRING, choices=("open", "high", "low", "close")
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-indicators-rsi",
)
FUTURES_INDICATORS_MA: Operation[Rows[models.MaValue]] = Operation(
    id="futures_indicators_ma",
    call_path="futures.indicators.ma",
    method="GET",
    path="/api/futures/indicators/ma",
    payload=lambda: Rows[models.MaValue],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=4500),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="window", keyword="window", kind=Kind.INTEGER, minimum=1, maximum=10000),
        Parameter(
            name="series_type", keyword="series_type", kind=Kind.STRING, choices=("open", "high", "low", "close")
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-indicators-ma",
)
FUTURES_INDICATORS_EMA: Operation[Rows[models.EmaValue]] = Operation(
    id="futures_indicators_ema",
    call_path="futures.indicators.ema",
    method="GET",
    path="/api/futures/indicators/ema",
    payload=lambda: Rows[models.EmaValue],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=4500),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="window", keyword="window", kind=Kind.INTEGER, minimum=1, maximum=10000),
        Parameter(
            name="series_type", keyword="series_type", kind=Kind.STRING, choices=("open", "high", "low", "close")
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-indicators-ema",
)
FUTURES_INDICATORS_BOLL: Operation[Rows[models.BollingerBands]] = Operation(
    id="futures_indicators_boll",
    call_path="futures.indicators.boll",
    method="GET",
    path="/api/futures/indicators/boll",
    payload=lambda: Rows[models.BollingerBands],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=4500),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(
            name="series_type", keyword="series_type", kind=Kind.STRING, choices=("open", "high", "low", "close")
        ),
        Parameter(name="window", keyword="window", kind=Kind.INTEGER, minimum=1, maximum=10000),
        Parameter(name="mult", keyword="mult", kind=Kind.DECIMAL, maximum=1000, exclusive_minimum=0, numeric=True),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-indicators-boll",
)
FUTURES_INDICATORS_MACD: Operation[Rows[models.MacdValue]] = Operation(
    id="futures_indicators_macd",
    call_path="futures.indicators.macd",
    method="GET",
    path="/api/futures/indicators/macd",
    payload=lambda: Rows[models.MacdValue],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=4500),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(
            name="series_type", keyword="series_type", kind=Kind.STRING, choices=("open", "high", "low", "close")
        ),
        Parameter(name="fast_window", keyword="fast_window", kind=Kind.INTEGER, minimum=1, maximum=10000),
        Parameter(name="slow_window", keyword="slow_window", kind=Kind.INTEGER, minimum=1, maximum=10000),
        Parameter(name="signal_window", keyword="signal_window", kind=Kind.INTEGER, minimum=1, maximum=10000),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-indicators-macd",
)
FUTURES_INDICATORS_AVG_TRUE_RANGE: Operation[Rows[models.AverageTrueRange]] = Operation(
    id="futures_indicators_avg_true_range",
    call_path="futures.indicators.avg_true_range",
    method="GET",
    path="/api/futures/indicators/avg-true-range",
    payload=lambda: Rows[models.AverageTrueRange],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="window", keyword="window", kind=Kind.INTEGER, minimum=1, maximum=10000),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-indicators-avg-true-range",
)
