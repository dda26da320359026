"""Operations of CoinGlass API V4 under ``hyperliquid.wallet``."""

from __future__ import annotations

from perpkit._runtime.description.operation import (
    Operation,
)
from perpkit._runtime.listed import Rows

from .. import models

HYPERLIQUID_WALLET_POSITION_DISTRIBUTION: Operation[Rows[models.WalletTier]] = Operation(
    id="hyperliquid_wallet_position_distribution",
    call_path="hyperliquid.wallet.position_distribution",
    method="GET",
    path="/api/hyperliquid/wallet/position-distribution",
    payload=lambda: Rows[models.WalletTier],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/hyperliquid-wallet-position-distribution",
)
HYPERLIQUID_WALLET_PNL_DISTRIBUTION: Operation[Rows[models.WalletTier]] = Operation(
    id="hyperliquid_wallet_pnl_distribution",
    call_path="hyperliquid.wallet.pnl_distribution",
    method="GET",
    path="/api/hyperliquid/wallet/pnl-distribution",
    payload=lambda: Rows[models.WalletTier],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/hyperliquid-wallet-pnl-distribution",
)
