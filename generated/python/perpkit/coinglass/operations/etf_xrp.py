"""Operations of CoinGlass API V4 under ``etf.xrp``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object
from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

ETF_XRP_FLOW_HISTORY: Operation[Rows[models.EtfFlowDay]] = Operation(
    id="etf_xrp_flow_history",
    call_path="etf.xrp.flow_history",
    method="GET",
    path="/api/etf/xrp/flow-history",
    payload=lambda: Rows[models.EtfFlowDay],
    wire=Items(
        Object(
            names={"change_usd": "flow_usd", "price": "price_usd"},
            members={"etf_flows": Items(Object(names={"ticker": "etf_ticker", "change_usd": "flow_usd"}))},
        )
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/xrp-etf-flows-history",
)
