"""Operations of CoinGlass API V4 under ``futures.taker_buy_sell_volume``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_TAKER_BUY_SELL_VOLUME_EXCHANGE_LIST: Operation[models.TakerVolumeByExchange] = Operation(
    id="futures_taker_buy_sell_volume_exchange_list",
    call_path="futures.taker_buy_sell_volume.exchange_list",
    method="GET",
    path="/api/futures/taker-buy-sell-volume/exchange-list",
    payload=lambda: models.TakerVolumeByExchange,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("5m", "15m", "30m", "1h", "4h", "12h", "24h"),
        ),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/taker-buysell-volume-exchange-list",
)
FUTURES_V2_TAKER_BUY_SELL_VOLUME_HISTORY: Operation[Rows[models.TakerVolumeBar]] = Operation(
    id="futures_v2_taker_buy_sell_volume_history",
    call_path="futures.taker_buy_sell_volume.history",
    method="GET",
    path="/api/futures/v2/taker-buy-sell-volume/history",
    payload=lambda: Rows[models.TakerVolumeBar],
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
    page="https://docs.coinglass.com/reference/taker-buysell-volume",
)
