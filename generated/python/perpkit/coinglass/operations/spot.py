"""Operations of CoinGlass API V4 under ``spot``."""

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

SPOT_NETFLOW_LIST: Operation[Rows[models.SpotNetflowRow]] = Operation(
    id="spot_netflow_list",
    call_path="spot.netflow_list",
    method="GET",
    path="/api/spot/netflow-list",
    payload=lambda: Rows[models.SpotNetflowRow],
    parameters=(
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    wire=Items(Object(names={"net_flow_usd_1w": "net_flow_usd_7d"})),
    paging=PagePaging(page="page", size="per_page", key="symbol"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://github.com/coinglass-official/coinglass-api-skills",
)
SPOT_SUPPORTED_COINS: Operation[Rows[str]] = Operation(
    id="spot_supported_coins",
    call_path="spot.supported_coins",
    method="GET",
    path="/api/spot/supported-coins",
    payload=lambda: Rows[str],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/spot-supported-coins",
)
SPOT_SUPPORTED_EXCHANGE_PAIRS: Operation[dict[str, Rows[models.ExchangePair]]] = Operation(
    id="spot_supported_exchange_pairs",
    call_path="spot.supported_exchange_pairs",
    method="GET",
    path="/api/spot/supported-exchange-pairs",
    payload=lambda: dict[str, Rows[models.ExchangePair]],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/spot-suported-exchange-pairs",
)
SPOT_COINS_MARKETS: Operation[Rows[models.SpotCoinMarket]] = Operation(
    id="spot_coins_markets",
    call_path="spot.coins_markets",
    method="GET",
    path="/api/spot/coins-markets",
    payload=lambda: Rows[models.SpotCoinMarket],
    parameters=(
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    paging=PagePaging(page="page", size="per_page", key="symbol"),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/spot-coins-markets",
)
SPOT_PAIRS_MARKETS: Operation[Rows[models.SpotPairMarket]] = Operation(
    id="spot_pairs_markets",
    call_path="spot.pairs_markets",
    method="GET",
    path="/api/spot/pairs-markets",
    payload=lambda: Rows[models.SpotPairMarket],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    wire=Items(
        Object(
            names={
                "volume_change_4h": "volume_change_usd_4h",
                "volume_change_12h": "volume_change_usd_12h",
                "volume_change_24h": "volume_change_usd_24h",
            }
        )
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/spot-pairs-markets",
)
