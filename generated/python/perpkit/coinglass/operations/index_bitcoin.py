"""Operations of CoinGlass API V4 under ``index.bitcoin``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Row
from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

INDEX_BITCOIN_PROFITABLE_DAYS: Operation[Rows[models.ProfitableDay]] = Operation(
    id="index_bitcoin_profitable_days",
    call_path="index.bitcoin.profitable_days",
    method="GET",
    path="/api/index/bitcoin/profitable-days",
    payload=lambda: Rows[models.ProfitableDay],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-profitable-days",
)
INDEX_BITCOIN_RAINBOW_CHART: Operation[Rows[models.RainbowRow]] = Operation(
    id="index_bitcoin_rainbow_chart",
    call_path="index.bitcoin.rainbow_chart",
    method="GET",
    path="/api/index/bitcoin/rainbow-chart",
    payload=lambda: Rows[models.RainbowRow],
    wire=Items(Row(12)),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-rainbow-chart",
)
INDEX_BITCOIN_BUBBLE_INDEX: Operation[Rows[models.BubbleIndexDay]] = Operation(
    id="index_bitcoin_bubble_index",
    call_path="index.bitcoin.bubble_index",
    method="GET",
    path="/api/index/bitcoin/bubble-index",
    payload=lambda: Rows[models.BubbleIndexDay],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/bitcoin-bubble-index",
)
