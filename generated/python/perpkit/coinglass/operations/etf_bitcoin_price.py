"""Operations of CoinGlass API V4 under ``etf.bitcoin.price``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

ETF_BITCOIN_PRICE_HISTORY: Operation[Rows[models.EtfPriceBar]] = Operation(
    id="etf_bitcoin_price_history",
    call_path="etf.bitcoin.price.history",
    method="GET",
    path="/api/etf/bitcoin/price/history",
    payload=lambda: Rows[models.EtfPriceBar],
    parameters=(
        Parameter(name="ticker", keyword="ticker", kind=Kind.STRING, required=True, min_length=1),
        Parameter(name="range", keyword="range", kind=Kind.STRING, required=True, choices=("1d", "7d", "all")),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/etf-price-ohlc-history",
)
