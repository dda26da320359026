"""Operations of CoinGlass API V4 under ``futures.ma``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)

from .. import models

FUTURES_MA_LIST: Operation[list[models.CoinMa]] = Operation(
    id="futures_ma_list",
    call_path="futures.ma.list",
    method="GET",
    path="/api/futures/ma/list",
    payload=lambda: list[models.CoinMa],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-ma-list",
)
