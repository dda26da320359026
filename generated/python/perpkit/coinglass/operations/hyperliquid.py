"""Operations of CoinGlass API V4 under ``hyperliquid``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    PagePaging,
    Parameter,
)
from perpkit._runtime.listed import Rows

from .. import models

HYPERLIQUID_WHALE_ALERT: Operation[Rows[models.WhaleAlert]] = Operation(
    id="hyperliquid_whale_alert",
    call_path="hyperliquid.whale_alert",
    method="GET",
    path="/api/hyperliquid/whale-alert",
    payload=lambda: Rows[models.WhaleAlert],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/hyperliquid-whale-alert",
)
HYPERLIQUID_WHALE_POSITION: Operation[Rows[models.WalletPosition]] = Operation(
    id="hyperliquid_whale_position",
    call_path="hyperliquid.whale_position",
    method="GET",
    path="/api/hyperliquid/whale-position",
    payload=lambda: Rows[models.WalletPosition],
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/hyperliquid-whale-position",
)
HYPERLIQUID_POSITION: Operation[models.WalletPositionPage] = Operation(
    id="hyperliquid_position",
    call_path="hyperliquid.position",
    method="GET",
    path="/api/hyperliquid/position",
    payload=lambda: models.WalletPositionPage,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(name="current_page", keyword="current_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    wire=Object(names={"list": "positions"}),
    paging=PagePaging(page="current_page", rows="positions", pages="total_pages", key="user"),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/hyperliquid-position",
)
HYPERLIQUID_USER_POSITION: Operation[models.WalletAccount] = Operation(
    id="hyperliquid_user_position",
    call_path="hyperliquid.user_position",
    method="GET",
    path="/api/hyperliquid/user-position",
    payload=lambda: models.WalletAccount,
    parameters=(Parameter(name="user_address", keyword="user_address", kind=Kind.STRING, required=True, min_length=1),),
    wire=Object(
        members={
            "asset_positions": Items(
                Object(members={"position": Object(names={"szi": "size", "entry_px": "entry_price"})})
            )
        }
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/hyperliquid-user-position",
)
