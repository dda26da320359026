"""Operations of CoinGlass API V4 under ``futures.funding_rate``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_FUNDING_RATE_HISTORY: Operation[Rows[models.FundingRateBar]] = Operation(
    id="futures_funding_rate_history",
    call_path="futures.funding_rate.history",
    method="GET",
    path="/api/futures/funding-rate/history",
    payload=lambda: Rows[models.FundingRateBar],
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
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/fr-ohlc-histroy",
)
FUTURES_FUNDING_RATE_OI_WEIGHT_HISTORY: Operation[Rows[models.FundingRateBar]] = Operation(
    id="futures_funding_rate_oi_weight_history",
    call_path="futures.funding_rate.oi_weight_history",
    method="GET",
    path="/api/futures/funding-rate/oi-weight-history",
    payload=lambda: Rows[models.FundingRateBar],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
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
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/oi-weight-ohlc-history",
)
FUTURES_FUNDING_RATE_VOL_WEIGHT_HISTORY: Operation[Rows[models.FundingRateBar]] = Operation(
    id="futures_funding_rate_vol_weight_history",
    call_path="futures.funding_rate.vol_weight_history",
    method="GET",
    path="/api/futures/funding-rate/vol-weight-history",
    payload=lambda: Rows[models.FundingRateBar],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
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
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/vol-weight-ohlc-history",
)
FUTURES_FUNDING_RATE_EXCHANGE_LIST: Operation[Rows[models.CoinFundingRates]] = Operation(
    id="futures_funding_rate_exchange_list",
    call_path="futures.funding_rate.exchange_list",
    method="GET",
    path="/api/futures/funding-rate/exchange-list",
    payload=lambda: Rows[models.CoinFundingRates],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/fr-exchange-list",
)
FUTURES_FUNDING_RATE_ACCUMULATED_EXCHANGE_LIST: Operation[Rows[models.CoinAccumulatedFunding]] = Operation(
    id="futures_funding_rate_accumulated_exchange_list",
    call_path="futures.funding_rate.accumulated_exchange_list",
    method="GET",
    path="/api/futures/funding-rate/accumulated-exchange-list",
    payload=lambda: Rows[models.CoinAccumulatedFunding],
    parameters=(
        Parameter(name="range", keyword="range", kind=Kind.STRING, required=True, choices=("1d", "7d", "30d", "365d")),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/cumulative-exchange-list",
)
FUTURES_FUNDING_RATE_ARBITRAGE: Operation[Rows[models.FundingArbitrage]] = Operation(
    id="futures_funding_rate_arbitrage",
    call_path="futures.funding_rate.arbitrage",
    method="GET",
    path="/api/futures/funding-rate/arbitrage",
    payload=lambda: Rows[models.FundingArbitrage],
    parameters=(
        Parameter(name="usd", keyword="usd", kind=Kind.INTEGER, required=True, minimum=1, maximum=1000000000000),
        Parameter(
            name="exchange_list",
            keyword="exchange_list",
            kind=Kind.STRING,
            pattern="^[^,]+$",
            min_length=1,
            separator=",",
            names="venue",
        ),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/fr-arbitrage",
)
