"""Operations of CoinGlass API V4 under ``option``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Single
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

OPTION_MAX_PAIN: Operation[Rows[models.OptionMaxPain]] = Operation(
    id="option_max_pain",
    call_path="option.max_pain",
    method="GET",
    path="/api/option/max-pain",
    payload=lambda: Rows[models.OptionMaxPain],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/option-max-pain",
)
OPTION_INFO: Operation[Rows[models.OptionVenue]] = Operation(
    id="option_info",
    call_path="option.info",
    method="GET",
    path="/api/option/info",
    payload=lambda: Rows[models.OptionVenue],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/info",
)
OPTION_EXCHANGE_OI_HISTORY: Operation[models.ExchangeSeries] = Operation(
    id="option_exchange_oi_history",
    call_path="option.exchange_oi_history",
    method="GET",
    path="/api/option/exchange-oi-history",
    payload=lambda: models.ExchangeSeries,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(name="unit", keyword="unit", kind=Kind.STRING, required=True, choices=("USD", "BTC", "ETH")),
        Parameter(name="range", keyword="range", kind=Kind.STRING, required=True, choices=("1h", "4h", "12h", "all")),
    ),
    wire=Single(),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/exchange-open-interest-history",
)
OPTION_EXCHANGE_VOL_HISTORY: Operation[models.ExchangeSeries] = Operation(
    id="option_exchange_vol_history",
    call_path="option.exchange_vol_history",
    method="GET",
    path="/api/option/exchange-vol-history",
    payload=lambda: models.ExchangeSeries,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(name="unit", keyword="unit", kind=Kind.STRING, required=True, choices=("USD", "BTC", "ETH")),
    ),
    wire=Single(),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/exchange-volume-history",
)
