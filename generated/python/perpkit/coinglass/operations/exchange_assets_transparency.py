"""Operations of CoinGlass API V4 under ``exchange.assets_transparency``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

EXCHANGE_ASSETS_TRANSPARENCY_LIST: Operation[Rows[models.ExchangeTransparency]] = Operation(
    id="exchange_assets_transparency_list",
    call_path="exchange.assets_transparency.list",
    method="GET",
    path="/api/exchange_assets_transparency/list",
    payload=lambda: Rows[models.ExchangeTransparency],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/exchanges-assets-transparency",
)
