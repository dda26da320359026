"""Operations of CoinGlass API V4 under ``grayscale``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object, Single
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

GRAYSCALE_HOLDINGS_LIST: Operation[Rows[models.GrayscaleHolding]] = Operation(
    id="grayscale_holdings_list",
    call_path="grayscale.holdings_list",
    method="GET",
    path="/api/grayscale/holdings-list",
    payload=lambda: Rows[models.GrayscaleHolding],
    wire=Items(Object(names={"holdings_amount_change1d": "holdings_amount_change_1d"})),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/grayscale-holding-list",
)
GRAYSCALE_PREMIUM_HISTORY: Operation[models.GrayscalePremium] = Operation(
    id="grayscale_premium_history",
    call_path="grayscale.premium_history",
    method="GET",
    path="/api/grayscale/premium-history",
    payload=lambda: models.GrayscalePremium,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    wire=Single(Object(names={"time_list": "date_list"})),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/grayscale-premium-history",
)
