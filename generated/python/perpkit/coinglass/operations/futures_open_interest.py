"""Operations of CoinGlass API V4 under ``futures.open_interest``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_OPEN_INTEREST_HISTORY: Operation[Rows[models.OpenInterestBar]] = Operation(
    id="futures_open_interest_history",
    call_path="futures.open_interest.history",
    method="GET",
    path="/api/futures/open-interest/history",
    payload=lambda: Rows[models.OpenInterestBar],
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
        Parameter(name="unit", keyword="unit", kind=Kind.STRING, choices=("usd", "coin")),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/oi-ohlc-histroy",
)
FUTURES_OPEN_INTEREST_AGGREGATED_HISTORY: Operation[Rows[models.OpenInterestBar]] = Operation(
    id="futures_open_interest_aggregated_history",
    call_path="futures.open_interest.aggregated_history",
    method="GET",
    path="/api/futures/open-interest/aggregated-history",
    payload=lambda: Rows[models.OpenInterestBar],
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
        Parameter(name="unit", keyword="unit", kind=Kind.STRING, choices=("usd", "coin")),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/oi-ohlc-aggregated-history",
)
FUTURES_OPEN_INTEREST_AGGREGATED_STABLECOIN_HISTORY: Operation[Rows[models.MarginOpenInterestBar]] = Operation(
    id="futures_open_interest_aggregated_stablecoin_history",
    call_path="futures.open_interest.aggregated_stablecoin_history",
    method="GET",
    path="/api/futures/open-interest/aggregated-stablecoin-history",
    payload=lambda: Rows[models.MarginOpenInterestBar],
    parameters=(
        Parameter(
            name="exchange_list",
            keyword="exchange_list",
            kind=Kind.STRING,
            required=True,
            pattern="^[^,]+$",
            min_length=1,
            separator=",",
            names="venue",
        ),
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
    page="https://docs.coinglass.com/reference/oi-ohlc-aggregated-stablecoin-margin-history",
)
FUTURES_OPEN_INTEREST_AGGREGATED_COIN_MARGIN_HISTORY: Operation[Rows[models.MarginOpenInterestBar]] = Operation(
    id="futures_open_interest_aggregated_coin_margin_history",
    call_path="futures.open_interest.aggregated_coin_margin_history",
    method="GET",
    path="/api/futures/open-interest/aggregated-coin-margin-history",
    payload=lambda: Rows[models.MarginOpenInterestBar],
    parameters=(
        Parameter(
            name="exchange_list",
            keyword="exchange_list",
            kind=Kind.STRING,
            required=True,
            pattern="^[^,]+$",
            min_length=1,
            separator=",",
            names="venue",
        ),
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
    page="https://docs.coinglass.com/reference/oi-ohlc-aggregated-coin-margin-history",
)
FUTURES_OPEN_INTEREST_EXCHANGE_LIST: Operation[Rows[models.ExchangeOpenInterest]] = Operation(
    id="futures_open_interest_exchange_list",
    call_path="futures.open_interest.exchange_list",
    method="GET",
    path="/api/futures/open-interest/exchange-list",
    payload=lambda: Rows[models.ExchangeOpenInterest],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/oi-exchange-list",
)
FUTURES_OPEN_INTEREST_EXCHANGE_HISTORY_CHART: Operation[models.ExchangeSeries] = Operation(
    id="futures_open_interest_exchange_history_chart",
    call_path="futures.open_interest.exchange_history_chart",
    method="GET",
    path="/api/futures/open-interest/exchange-history-chart",
    payload=lambda: models.ExchangeSeries,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("all", "1m", "15m", "1h", "4h", "12h"),
        ),
        Parameter(name="unit", keyword="unit", kind=Kind.STRING, choices=("usd", "coin")),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/oi-exchange-history-chart",
)
