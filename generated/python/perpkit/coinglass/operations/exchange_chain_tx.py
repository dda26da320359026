"""Operations of CoinGlass API V4 under ``exchange.chain.tx``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    PagePaging,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

EXCHANGE_CHAIN_TX_LIST: Operation[Rows[models.ExchangeTransfer]] = Operation(
    id="exchange_chain_tx_list",
    call_path="exchange.chain.tx.list",
    method="GET",
    path="/api/exchange/chain/tx/list",
    payload=lambda: Rows[models.ExchangeTransfer],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, min_length=1, names="coin"),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="min_usd", keyword="min_usd", kind=Kind.DECIMAL, minimum=0, maximum=10000000000000, numeric=True
        ),
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=100),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    paging=PagePaging(page="page", size="per_page"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/exchange-onchain-transfers",
)
