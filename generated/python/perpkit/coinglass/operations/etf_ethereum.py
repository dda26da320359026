"""Operations of CoinGlass API V4 under ``etf.ethereum``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object
from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

ETF_ETHEREUM_LIST: Operation[Rows[models.EthereumEtf]] = Operation(
    id="etf_ethereum_list",
    call_path="etf.ethereum.list",
    method="GET",
    path="/api/etf/ethereum/list",
    payload=lambda: Rows[models.EthereumEtf],
    wire=Items(Object(names={"asset_details": "asset_info", "aum_usd": "aum"})),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/ethereum-etf-list",
)
ETF_ETHEREUM_FLOW_HISTORY: Operation[Rows[models.EtfFlowDay]] = Operation(
    id="etf_ethereum_flow_history",
    call_path="etf.ethereum.flow_history",
    method="GET",
    path="/api/etf/ethereum/flow-history",
    payload=lambda: Rows[models.EtfFlowDay],
    wire=Items(
        Object(
            names={"change_usd": "flow_usd", "price": "price_usd"},
            members={"etf_flows": Items(Object(names={"ticker": "etf_ticker", "change_usd": "flow_usd"}))},
        )
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/ethereum-etf-flows-history",
)
