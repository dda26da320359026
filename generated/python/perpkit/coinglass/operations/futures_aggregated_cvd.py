"""Operations of CoinGlass API V4 under ``futures.aggregated_cvd``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_AGGREGATED_CVD_HISTORY: Operation[Rows[models.AggregatedCvdBar]] = Operation(
    id="futures_aggregated_cvd_history",
    call_path="futures.aggregated_cvd.history",
    method="GET",
    path="/api/futures/aggregated-cvd/history",
    payload=lambda: Rows[models.AggregatedCvdBar],
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
        Parameter(name="unit", keyword="unit", kind=Kind.STRING, choices=("usd", "coin")),
    ),
    paging=WindowPaging(
        start="start_time",
        end="end_time",
        time="time",
        cap=1000,
        limit="limit",
        interval="interval",
        running_sums=("cum_vol_delta",),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/futures-aggregated-cvd-history",
)
