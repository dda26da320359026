"""Operations of CoinGlass API V4 under ``futures.rsi``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_RSI_LIST: Operation[Rows[models.CoinRsi]] = Operation(
    id="futures_rsi_list",
    call_path="futures.rsi.list",
    method="GET",
    path="/api/futures/rsi/list",
    payload=lambda: Rows[models.CoinRsi],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-rsi-list",
)
