"""Operations of CoinGlass API V4 under ``futures.cgdi_index``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_CGDI_INDEX_HISTORY: Operation[Rows[models.CgdiDay]] = Operation(
    id="futures_cgdi_index_history",
    call_path="futures.cgdi_index.history",
    method="GET",
    path="/api/futures/cgdi-index/history",
    payload=lambda: Rows[models.CgdiDay],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/cgdi-index",
)
