"""Operations of CoinGlass API V4 under ``futures.ma``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_MA_LIST: Operation[Rows[models.CoinMa]] = Operation(
    id="futures_ma_list",
    call_path="futures.ma.list",
    method="GET",
    path="/api/futures/ma/list",
    payload=lambda: Rows[models.CoinMa],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-ma-list",
)
