"""Operations of CoinGlass API V4 under ``futures.cdri_index``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_CDRI_INDEX_HISTORY: Operation[Rows[models.CdriDay]] = Operation(
    id="futures_cdri_index_history",
    call_path="futures.cdri_index.history",
    method="GET",
    path="/api/futures/cdri-index/history",
    payload=lambda: Rows[models.CdriDay],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/cdri-index",
)
