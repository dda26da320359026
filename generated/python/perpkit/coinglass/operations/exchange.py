"""Operations of CoinGlass API V4 under ``exchange``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    PagePaging,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

EXCHANGE_ASSETS: Operation[Rows[models.ExchangeAsset]] = Operation(
    id="exchange_assets",
    call_path="exchange.assets",
    method="GET",
    path="/api/exchange/assets",
    payload=lambda: Rows[models.ExchangeAsset],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    paging=PagePaging(page="page", size="per_page"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/exchange-assets",
)
