"""Operations of CoinGlass API V4 under ``etf.ethereum.net_assets``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

ETF_ETHEREUM_NET_ASSETS_HISTORY: Operation[Rows[models.EtfNetAssetsDay]] = Operation(
    id="etf_ethereum_net_assets_history",
    call_path="etf.ethereum.net_assets.history",
    method="GET",
    path="/api/etf/ethereum/net-assets/history",
    payload=lambda: Rows[models.EtfNetAssetsDay],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/ethereum-etf-netassets-history",
)
