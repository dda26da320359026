"""Operations of CoinGlass API V4 under ``coin``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    PagePaging,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

COIN_UNLOCK_LIST: Operation[Rows[models.TokenUnlock]] = Operation(
    id="coin_unlock_list",
    call_path="coin.unlock_list",
    method="GET",
    path="/api/coin/unlock-list",
    payload=lambda: Rows[models.TokenUnlock],
    parameters=(
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    paging=PagePaging(page="page", size="per_page"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/coin-unlock-list",
)
COIN_VESTING: Operation[models.TokenVesting] = Operation(
    id="coin_vesting",
    call_path="coin.vesting",
    method="GET",
    path="/api/coin/vesting",
    payload=lambda: models.TokenVesting,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/token-vesting",
)
