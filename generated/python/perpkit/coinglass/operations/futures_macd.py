"""Operations of CoinGlass API V4 under ``futures.macd``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_MACD_LIST: Operation[Rows[models.CoinMacd]] = Operation(
    id="futures_macd_list",
    call_path="futures.macd.list",
    method="GET",
    path="/api/futures/macd/list",
    payload=lambda: Rows[models.CoinMacd],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-macd-list",
)
