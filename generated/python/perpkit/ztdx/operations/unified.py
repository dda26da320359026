"""Operations of ZTDX under ``unified``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    OffsetPaging,
    Operation,
    Parameter,
)

from .. import models

UNIFIED_LIQUIDATIONS: Operation[models.UnifiedLiquidations] = Operation(
    id="unified_liquidations",
    call_path="unified.liquidations",
    method="GET",
    path="/api/v1/unified/liquidations",
    payload=lambda: models.UnifiedLiquidations,
    parameters=(
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=200),
        Parameter(name="offset", keyword="offset", kind=Kind.INTEGER, minimum=0),
    ),
    paging=OffsetPaging(limit="limit", offset="offset", rows="liquidations", total="total", key="id", size=200),
    page="https://docs.p99.world/futures/usdt-margined/unified-margin/liquidations",
    access=(("api_key", "api_secret"), ("token",)),
)
UNIFIED_ACCOUNT: Operation[models.UnifiedAccount] = Operation(
    id="unified_account",
    call_path="unified.account",
    method="GET",
    path="/api/v1/unified/account",
    payload=lambda: models.UnifiedAccount,
    page="https://docs.p99.world/futures/usdt-margined/unified-margin/get-account",
    access=(("api_key", "api_secret"), ("token",)),
)
UNIFIED_RISK_SIMULATE: Operation[models.RiskSimulation] = Operation(
    id="unified_risk_simulate",
    call_path="unified.risk_simulate",
    method="POST",
    path="/api/v1/unified/risk/simulate",
    payload=lambda: models.RiskSimulation,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, location="body", required=True, pattern="^[A-Z0-9]+$"
        ),
        Parameter(
            name="size_usd",
            keyword="size_usd",
            kind=Kind.DECIMAL,
            location="body",
            required=True,
            exclusive_minimum=0,
            pattern="^(0*[1-9][0-9]*(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)$",
        ),
        Parameter(name="leverage", keyword="leverage", kind=Kind.INTEGER, location="body", required=True, minimum=1),
        Parameter(name="side", keyword="side", kind=Kind.STRING, location="body", choices=("long", "short")),
    ),
    page="https://docs.p99.world/futures/usdt-margined/unified-margin/simulate",
    access=(("api_key", "api_secret"), ("token",)),
)
