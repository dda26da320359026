"""Operations of CoinGlass API V4 under ``etf.bitcoin.premium_discount``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

ETF_BITCOIN_PREMIUM_DISCOUNT_HISTORY: Operation[Rows[models.EtfPremiumDay]] = Operation(
    id="etf_bitcoin_premium_discount_history",
    call_path="etf.bitcoin.premium_discount.history",
    method="GET",
    path="/api/etf/bitcoin/premium-discount/history",
    payload=lambda: Rows[models.EtfPremiumDay],
    parameters=(Parameter(name="ticker", keyword="ticker", kind=Kind.STRING, min_length=1),),
    wire=Items(Object(names={"list": "funds"})),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/bitcoin-etf-premium-discount-history",
)
