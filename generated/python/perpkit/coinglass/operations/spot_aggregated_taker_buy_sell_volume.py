"""Operations of CoinGlass API V4 under ``spot.aggregated_taker_buy_sell_volume``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

SPOT_AGGREGATED_TAKER_BUY_SELL_VOLUME_HISTORY: Operation[Rows[models.AggregatedTakerVolumeBar]] = Operation(
    id="spot_aggregated_taker_buy_sell_volume_history",
    call_path="spot.aggregated_taker_buy_sell_volume.history",
    method="GET",
    path="/api/spot/aggregated-taker-buy-sell-volume/history",
    payload=lambda: Rows[models.AggregatedTakerVolumeBar],
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
        Parameter(name="unit", keyword="unit", kind=Kind.STRING, choices=("usd", "coin")),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/spot-aggregated-taker-buysell-history",
)
