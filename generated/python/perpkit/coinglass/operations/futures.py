"""Operations of CoinGlass API V4 under ``futures``."""

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

FUTURES_NETFLOW_LIST: Operation[Rows[models.FuturesNetflowRow]] = Operation(
    id="futures_netflow_list",
    call_path="futures.netflow_list",
    method="GET",
    path="/api/futures/netflow-list",
    payload=lambda: Rows[models.FuturesNetflowRow],
    parameters=(
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    paging=PagePaging(page="page", size="per_page", key="symbol"),
    plans=("Startup", "Standard", "Professional", "Enterprise"),
    page="https://github.com/coinglass-official/coinglass-api-skills",
)
FUTURES_SUPPORTED_COINS: Operation[Rows[str]] = Operation(
    id="futures_supported_coins",
    call_path="futures.supported_coins",
    method="GET",
    path="/api/futures/supported-coins",
    payload=lambda: Rows[str],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/coins",
)
FUTURES_SUPPORTED_EXCHANGES: Operation[Rows[str]] = Operation(
    id="futures_supported_exchanges",
    call_path="futures.supported_exchanges",
    method="GET",
    path="/api/futures/supported-exchanges",
    payload=lambda: Rows[str],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/supported-exchanges",
)
FUTURES_SUPPORTED_EXCHANGE_PAIRS: Operation[dict[str, Rows[models.ExchangePair]]] = Operation(
    id="futures_supported_exchange_pairs",
    call_path="futures.supported_exchange_pairs",
    method="GET",
    path="/api/futures/supported-exchange-pairs",
    payload=lambda: dict[str, Rows[models.ExchangePair]],
    parameters=(Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, min_length=1, names="venue"),),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/instruments",
)
FUTURES_COINS_MARKETS: Operation[Rows[models.FuturesCoinMarket]] = Operation(
    id="futures_coins_markets",
    call_path="futures.coins_markets",
    method="GET",
    path="/api/futures/coins-markets",
    payload=lambda: Rows[models.FuturesCoinMarket],
    parameters=(
        Parameter(
            name="exchange_list",
            keyword="exchange_list",
            kind=Kind.STRING,
            pattern="^[^,]+$",
            min_length=1,
            separator=",",
            names="venue",
        ),
        Parameter(name="per_page", keyword="per_page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
        Parameter(name="page", keyword="page", kind=Kind.INTEGER, minimum=1, maximum=1000000),
    ),
    paging=PagePaging(page="page", size="per_page", key="symbol"),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/coins-markets",
)
FUTURES_PAIRS_MARKETS: Operation[Rows[models.FuturesPairMarket]] = Operation(
    id="futures_pairs_markets",
    call_path="futures.pairs_markets",
    method="GET",
    path="/api/futures/pairs-markets",
    payload=lambda: Rows[models.FuturesPairMarket],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
    ),
    wire=Items(Object(names={"open_interest_volume_radio": "open_interest_volume_ratio"})),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/pairs-markets",
)
FUTURES_COINS_PRICE_CHANGE: Operation[Rows[models.CoinPriceChange]] = Operation(
    id="futures_coins_price_change",
    call_path="futures.coins_price_change",
    method="GET",
    path="/api/futures/coins-price-change",
    payload=lambda: Rows[models.CoinPriceChange],
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/coins-price-change",
)
FUTURES_DELISTED_EXCHANGE_PAIRS: Operation[dict[str, Rows[models.ExchangePair]]] = Operation(
    id="futures_delisted_exchange_pairs",
    call_path="futures.delisted_exchange_pairs",
    method="GET",
    path="/api/futures/delisted-exchange-pairs",
    payload=lambda: dict[str, Rows[models.ExchangePair]],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/delisted-exchange-and-pair",
)
FUTURES_EXCHANGE_RANK: Operation[Rows[models.ExchangeRank]] = Operation(
    id="futures_exchange_rank",
    call_path="futures.exchange_rank",
    method="GET",
    path="/api/futures/exchange-rank",
    payload=lambda: Rows[models.ExchangeRank],
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/exchange-list",
)
