"""Operations of CoinGlass API V4 under ``futures.coin``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)

from .. import models

FUTURES_COIN_NETFLOW: Operation[models.CoinNetflow] = Operation(
    id="futures_coin_netflow",
    call_path="futures.coin.netflow",
    method="GET",
    path="/api/futures/coin/netflow",
    payload=lambda: models.CoinNetflow,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="exchange_list",
            keyword="exchange_list",
            kind=Kind.STRING,
            required=True,
            pattern="^[^,]+$",
            min_length=1,
            separator=",",
            names="venue",
        ),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://github.com/coinglass-official/coinglass-api-skills",
)
