"""Operations of CoinGlass API V4 under ``futures.volume``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Row
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_VOLUME_FOOTPRINT_HISTORY: Operation[Rows[models.Footprint]] = Operation(
    id="futures_volume_footprint_history",
    call_path="futures.volume.footprint_history",
    method="GET",
    path="/api/futures/volume/footprint-history",
    payload=lambda: Rows[models.Footprint],
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
    wire=Items(Row(2)),
    paging=WindowPaging(
        start="start_time", end="end_time", time="time", cap=1000, unit="s", limit="limit", interval="interval"
    ),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-footprint",
    history_days=90,
)
