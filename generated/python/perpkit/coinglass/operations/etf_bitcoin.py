"""Operations of CoinGlass API V4 under ``etf.bitcoin``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

ETF_BITCOIN_LIST: Operation[Rows[models.BitcoinEtf]] = Operation(
    id="etf_bitcoin_list",
    call_path="etf.bitcoin.list",
    method="GET",
    path="/api/etf/bitcoin/list",
    payload=lambda: Rows[models.BitcoinEtf],
    wire=Items(
        Object(
            members={
                "asset_details": Object(
                    names={"holding_quantity": "btc_holding", "change_percent_24h": "btc_change_percent_24h"}
                )
            }
        )
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-etfs",
)
ETF_BITCOIN_FLOW_HISTORY: Operation[Rows[models.EtfFlowDay]] = Operation(
    id="etf_bitcoin_flow_history",
    call_path="etf.bitcoin.flow_history",
    method="GET",
    path="/api/etf/bitcoin/flow-history",
    payload=lambda: Rows[models.EtfFlowDay],
    wire=Items(
        Object(
            names={"change_usd": "flow_usd", "price": "price_usd"},
            members={"etf_flows": Items(Object(names={"ticker": "etf_ticker", "change_usd": "flow_usd"}))},
        )
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/etf-flows-history",
)
ETF_BITCOIN_HISTORY: Operation[Rows[models.EtfDay]] = Operation(
    id="etf_bitcoin_history",
    call_path="etf.bitcoin.history",
    method="GET",
    path="/api/etf/bitcoin/history",
    payload=lambda: Rows[models.EtfDay],
    parameters=(Parameter(name="ticker", keyword="ticker", kind=Kind.STRING, required=True, min_length=1),),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/etf-history",
)
ETF_BITCOIN_DETAIL: Operation[models.EtfDetail] = Operation(
    id="etf_bitcoin_detail",
    call_path="etf.bitcoin.detail",
    method="GET",
    path="/api/etf/bitcoin/detail",
    payload=lambda: models.EtfDetail,
    parameters=(Parameter(name="ticker", keyword="ticker", kind=Kind.STRING, required=True, min_length=1),),
    wire=Object(members={"performance": Object(names={"ydt_change_percent": "ytd_change_percent"})}),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/etf-detail",
)
ETF_BITCOIN_AUM: Operation[Rows[models.EtfAumDay]] = Operation(
    id="etf_bitcoin_aum",
    call_path="etf.bitcoin.aum",
    method="GET",
    path="/api/etf/bitcoin/aum",
    payload=lambda: Rows[models.EtfAumDay],
    parameters=(Parameter(name="ticker", keyword="ticker", kind=Kind.STRING, min_length=1),),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/etf-aum",
)
