"""Operations of CoinGlass API V4 under ``spot``."""

from __future__ import annotations

from perpkit._runtime.description.operation import Operation

from .. import models

SPOT_SUPPORTED_COINS: Operation[list[str]] = Operation(
    id="spot_supported_coins",
    call_path="spot.supported_coins",
    method="GET",
    path="/api/spot/supported-coins",
    payload=lambda: list[str],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
)
SPOT_SUPPORTED_EXCHANGE_PAIRS: Operation[dict[str, list[models.ExchangePair]]] = Operation(
    id="spot_supported_exchange_pairs",
    call_path="spot.supported_exchange_pairs",
    method="GET",
    path="/api/spot/supported-exchange-pairs",
    payload=lambda: dict[str, list[models.ExchangePair]],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
)
