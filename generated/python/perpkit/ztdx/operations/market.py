"""Operations of ZTDX under ``market``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object, Row, Several, Unquoted
from perpkit._runtime.description.operation import (
    Condition,
    CostCase,
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

MARKET_EXCHANGE_INFO: Operation[models.ExchangeInfo] = Operation(
    id="market_exchange_info",
    call_path="market.exchange_info",
    method="GET",
    path="/fapi/v1/exchangeInfo",
    payload=lambda: models.ExchangeInfo,
    wire=Object(
        names={"serverTime": "server_time", "rateLimits": "rate_limits"},
        members={
            "rate_limits": Items(Object(names={"rateLimitType": "rate_limit_type", "intervalNum": "interval_num"})),
            "assets": Items(
                Object(names={"marginAvailable": "margin_available", "autoAssetExchange": "auto_asset_exchange"})
            ),
            "symbols": Items(
                Object(
                    names={
                        "orderTypes": "order_types",
                        "timeInForce": "time_in_force",
                        "contractType": "contract_type",
                        "deliveryDate": "delivery_date",
                        "onboardDate": "onboard_date",
                        "baseAsset": "base_asset",
                        "quoteAsset": "quote_asset",
                        "marginAsset": "margin_asset",
                        "pricePrecision": "price_precision",
                        "quantityPrecision": "quantity_precision",
                        "baseAssetPrecision": "base_asset_precision",
                        "quotePrecision": "quote_precision",
                        "underlyingType": "underlying_type",
                        "settlePlan": "settle_plan",
                        "triggerProtect": "trigger_protect",
                    },
                    members={
                        "filters": Items(
                            Object(
                                names={
                                    "filterType": "filter_type",
                                    "tickSize": "tick_size",
                                    "minPrice": "min_price",
                                    "maxPrice": "max_price",
                                    "stepSize": "step_size",
                                    "minQty": "min_qty",
                                    "maxQty": "max_qty",
                                }
                            )
                        )
                    },
                )
            ),
        },
    ),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/exchange-info",
    access=((),),
)
MARKET_DEPTH: Operation[models.OrderBook] = Operation(
    id="market_depth",
    call_path="market.depth",
    method="GET",
    path="/fapi/v1/depth",
    payload=lambda: models.OrderBook,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, choices=(5, 10, 20, 50, 100, 500, 1000)),
    ),
    wire=Object(
        names={"lastUpdateId": "last_update_id", "E": "event_time", "T": "transaction_time"},
        members={"bids": Items(Row(2)), "asks": Items(Row(2))},
    ),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/depth",
    access=((),),
    costs=(("request-weight", 2),),
    cost_cases=(
        CostCase(when=(Condition(parameter="limit", above=500, default=500),), units=(("request-weight", 20),)),
        CostCase(when=(Condition(parameter="limit", above=100, default=500),), units=(("request-weight", 10),)),
        CostCase(when=(Condition(parameter="limit", above=50, default=500),), units=(("request-weight", 5),)),
    ),
)
MARKET_PREMIUM_INDEX: Operation[Rows[models.PremiumIndex]] = Operation(
    id="market_premium_index",
    call_path="market.premium_index",
    method="GET",
    path="/fapi/v1/premiumIndex",
    payload=lambda: Rows[models.PremiumIndex],
    parameters=(Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),),
    wire=Several(
        Items(
            Object(
                names={
                    "markPrice": "mark_price",
                    "indexPrice": "index_price",
                    "estimatedSettlePrice": "estimated_settle_price",
                    "lastFundingRate": "last_funding_rate",
                    "nextFundingTime": "next_funding_time",
                    "interestRate": "interest_rate",
                }
            )
        )
    ),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/premium-index",
    access=((),),
    costs=(("request-weight", 1),),
    cost_cases=(CostCase(when=(Condition(parameter="symbol"),), units=(("request-weight", 10),)),),
)
MARKET_FUNDING_RATE: Operation[Rows[models.FundingRate]] = Operation(
    id="market_funding_rate",
    call_path="market.funding_rate",
    method="GET",
    path="/fapi/v1/fundingRate",
    payload=lambda: Rows[models.FundingRate],
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, pattern="^[A-Z0-9]+$", names="pair"),
        Parameter(
            name="startTime",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="endTime", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
    ),
    wire=Items(Object(names={"fundingRate": "funding_rate", "fundingTime": "funding_time", "markPrice": "mark_price"})),
    paging=WindowPaging(start="startTime", end="endTime", time="funding_time", cap=1000, limit="limit"),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/funding-rate-history",
    access=((),),
)
MARKET_OPEN_INTEREST: Operation[models.OpenInterest] = Operation(
    id="market_open_interest",
    call_path="market.open_interest",
    method="GET",
    path="/fapi/v1/openInterest",
    payload=lambda: models.OpenInterest,
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
    ),
    wire=Object(names={"openInterest": "open_interest"}),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/open-interest",
    access=((),),
)
MARKET_OPEN_INTEREST_HIST: Operation[Rows[models.OpenInterestRow]] = Operation(
    id="market_open_interest_hist",
    call_path="market.open_interest_hist",
    method="GET",
    path="/futures/data/openInterestHist",
    payload=lambda: Rows[models.OpenInterestRow],
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(
            name="period",
            keyword="period",
            kind=Kind.STRING,
            required=True,
            choices=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=500),
        Parameter(
            name="startTime",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="endTime", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    wire=Items(
        Object(
            names={"sumOpenInterest": "sum_open_interest", "sumOpenInterestValue": "sum_open_interest_value"},
            members={"timestamp": Unquoted("integer")},
        )
    ),
    paging=WindowPaging(start="startTime", end="endTime", time="timestamp", cap=500, limit="limit", interval="period"),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/open-interest-hist",
    access=((),),
)
MARKET_TAKER_LONG_SHORT_RATIO: Operation[Rows[models.TakerVolume]] = Operation(
    id="market_taker_long_short_ratio",
    call_path="market.taker_long_short_ratio",
    method="GET",
    path="/futures/data/takerlongshortRatio",
    payload=lambda: Rows[models.TakerVolume],
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(
            name="period",
            keyword="period",
            kind=Kind.STRING,
            required=True,
            choices=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=500),
        Parameter(
            name="startTime",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="endTime", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    wire=Items(
        Object(
            names={"buySellRatio": "buy_sell_ratio", "buyVol": "buy_vol", "sellVol": "sell_vol"},
            members={"timestamp": Unquoted("integer")},
        )
    ),
    paging=WindowPaging(start="startTime", end="endTime", time="timestamp", cap=500, limit="limit", interval="period"),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/taker-buy-sell-volume",
    access=((),),
)
MARKET_TOP_LONG_SHORT_ACCOUNT_RATIO: Operation[Rows[models.TopAccountRatio]] = Operation(
    id="market_top_long_short_account_ratio",
    call_path="market.top_long_short_account_ratio",
    method="GET",
    path="/futures/data/topLongShortAccountRatio",
    payload=lambda: Rows[models.TopAccountRatio],
    parameters=(
        Parameter(
            name="symbol", keyword="symbol", kind=Kind.STRING, required=True, pattern="^[A-Z0-9]+$", names="pair"
        ),
        Parameter(
            name="period",
            keyword="period",
            kind=Kind.STRING,
            required=True,
            choices=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=500),
        Parameter(
            name="startTime",
            keyword="start_time",
            kind=Kind.TIME,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="endTime", keyword="end_time", kind=Kind.TIME, minimum=1000000000000, maximum=9999999999999, unit="ms"
        ),
    ),
    wire=Items(
        Object(
            names={
                "longShortRatio": "long_short_ratio",
                "longAccount": "long_account",
                "shortAccount": "short_account",
            },
            members={"timestamp": Unquoted("integer")},
        )
    ),
    paging=WindowPaging(start="startTime", end="endTime", time="timestamp", cap=500, limit="limit", interval="period"),
    page="https://docs.p99.world/futures/usdt-margined/market-rest/top-long-short-account-ratio",
    access=((),),
)
