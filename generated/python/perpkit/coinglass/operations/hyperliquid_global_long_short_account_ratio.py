"""Operations of CoinGlass API V4 under ``hyperliquid.global_long_short_account_ratio``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

HYPERLIQUID_GLOBAL_LONG_SHORT_ACCOUNT_RATIO_HISTORY: Operation[Rows[models.WalletLongShortRatio]] = Operation(
    id="hyperliquid_global_long_short_account_ratio_history",
    call_path="hyperliquid.global_long_short_account_ratio.history",
    method="GET",
    path="/api/hyperliquid/global-long-short-account-ratio/history",
    payload=lambda: Rows[models.WalletLongShortRatio],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(name="interval", keyword="interval", kind=Kind.STRING, required=True, choices=("5m", "1h", "1d")),
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
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://github.com/coinglass-official/coinglass-api-skills",
)
