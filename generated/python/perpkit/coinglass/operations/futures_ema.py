"""Operations of CoinGlass API V4 under ``futures.ema``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_EMA_LIST: Operation[Rows[models.CoinEma]] = Operation(
    id="futures_ema_list",
    call_path="futures.ema.list",
    method="GET",
    path="/api/futures/ema/list",
    payload=lambda: Rows[models.CoinEma],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-ema-list",
)
