"""Operations of CoinGlass API V4 under ``futures.avg_true_range``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_AVG_TRUE_RANGE_LIST: Operation[Rows[models.CoinAverageTrueRange]] = Operation(
    id="futures_avg_true_range_list",
    call_path="futures.avg_true_range.list",
    method="GET",
    path="/api/futures/avg-true-range/list",
    payload=lambda: Rows[models.CoinAverageTrueRange],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-avg-true-range-list",
)
