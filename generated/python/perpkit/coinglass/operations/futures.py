"""Operations of CoinGlass API V4 under ``futures``."""

from __future__ import annotations

from perpkit._runtime.description.operation import Kind, Operation, Parameter

from .. import models

FUTURES_NETFLOW_LIST: Operation[list[models.FuturesNetflowRow]] = Operation(
    id="futures_netflow_list",
    call_path="futures.netflow_list",
    method="GET",
    path="/api/futures/netflow-list",
    payload=lambda: list[models.FuturesNetflowRow],
    parameters=(
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
)
FUTURES_SUPPORTED_COINS: Operation[list[str]] = Operation(
    id="futures_supported_coins",
    call_path="futures.supported_coins",
    method="GET",
    path="/api/futures/supported-coins",
    payload=lambda: list[str],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
)
FUTURES_SUPPORTED_EXCHANGES: Operation[list[str]] = Operation(
    id="futures_supported_exchanges",
    call_path="futures.supported_exchanges",
    method="GET",
    path="/api/futures/supported-exchanges",
    payload=lambda: list[str],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
)
FUTURES_SUPPORTED_EXCHANGE_PAIRS: Operation[dict[str, list[models.ExchangePair]]] = Operation(
    id="futures_supported_exchange_pairs",
    call_path="futures.supported_exchange_pairs",
    method="GET",
    path="/api/futures/supported-exchange-pairs",
    payload=lambda: dict[str, list[models.ExchangePair]],
    parameters=(Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, min_length=1, names="venue"),),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
)
