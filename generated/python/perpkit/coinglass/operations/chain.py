"""Operations of CoinGlass API V4 under ``chain``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

CHAIN_V2_WHALE_TRANSFER: Operation[Rows[models.WhaleTransfer]] = Operation(
    id="chain_v2_whale_transfer",
    call_path="chain.whale_transfer",
    method="GET",
    path="/api/chain/v2/whale-transfer",
    payload=lambda: Rows[models.WhaleTransfer],
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
            name="end_time", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    wire=Items(Object(names={"from": "sender", "to": "receiver"})),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/whale-transfer",
)
