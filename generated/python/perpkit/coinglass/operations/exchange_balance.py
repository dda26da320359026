"""Operations of CoinGlass API V4 under ``exchange.balance``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Single
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

EXCHANGE_BALANCE_LIST: Operation[Rows[models.ExchangeBalance]] = Operation(
    id="exchange_balance_list",
    call_path="exchange.balance.list",
    method="GET",
    path="/api/exchange/balance/list",
    payload=lambda: Rows[models.ExchangeBalance],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/exchange-balance-list",
)
EXCHANGE_BALANCE_CHART: Operation[models.ExchangeBalanceSeries] = Operation(
    id="exchange_balance_chart",
    call_path="exchange.balance.chart",
    method="GET",
    path="/api/exchange/balance/chart",
    payload=lambda: models.ExchangeBalanceSeries,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    wire=Single(),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/exchange-balance-chart",
)
