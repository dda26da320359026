"""Operations of CoinGlass API V4 under ``etf.bitcoin.net_assets``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

ETF_BITCOIN_NET_ASSETS_HISTORY: Operation[Rows[models.EtfNetAssetsDay]] = Operation(
    id="etf_bitcoin_net_assets_history",
    call_path="etf.bitcoin.net_assets.history",
    method="GET",
    path="/api/etf/bitcoin/net-assets/history",
    payload=lambda: Rows[models.EtfNetAssetsDay],
    parameters=(Parameter(name="ticker", keyword="ticker", kind=Kind.STRING, min_length=1),),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/bitcoin-etf-netassets-history",
)
