"""Operations of CoinGlass API V4 under ``futures.net_position``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_NET_POSITION_HISTORY: Operation[Rows[models.NetPositionBar]] = Operation(
    id="futures_net_position_history",
    call_path="futures.net_position.history",
    method="GET",
    path="/api/futures/net-position/history",
    payload=lambda: Rows[models.NetPositionBar],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d"),
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
    paging=WindowPaging(
        start="start_time",
        end="end_time",
        time="time",
        cap=1000,
        limit="limit",
        interval="interval",
        running_sums=("net_long_change_cum", "net_short_change_cum", "net_position_change_cum"),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/net-position",
)
FUTURES_V2_NET_POSITION_HISTORY: Operation[Rows[models.NetPositionBar]] = Operation(
    id="futures_v2_net_position_history",
    call_path="futures.net_position.history_v2",
    method="GET",
    path="/api/futures/v2/net-position/history",
    payload=lambda: Rows[models.NetPositionBar],
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
    paging=WindowPaging(
        start="start_time",
        end="end_time",
        time="time",
        cap=1000,
        limit="limit",
        interval="interval",
        running_sums=("net_long_change_cum", "net_short_change_cum", "net_position_change_cum"),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/net-position-v2",
)
