"""Operations of CoinGlass API V4 under ``hk_etf.bitcoin``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object
from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

HK_ETF_BITCOIN_FLOW_HISTORY: Operation[Rows[models.EtfFlowDay]] = Operation(
    id="hk_etf_bitcoin_flow_history",
    call_path="hk_etf.bitcoin.flow_history",
    method="GET",
    path="/api/hk-etf/bitcoin/flow-history",
    payload=lambda: Rows[models.EtfFlowDay],
    wire=Items(
        Object(
            names={"change_usd": "flow_usd", "price": "price_usd"},
            members={"etf_flows": Items(Object(names={"ticker": "etf_ticker", "change_usd": "flow_usd"}))},
        )
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/hong-kong-bitcoin-etf-flow-history",
)
