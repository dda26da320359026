"""Operations of CoinGlass API V4 under ``futures.liquidation``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object, Row, Values, Wrap
from perpkit._runtime.description.operation import (
    DensityBars,
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_LIQUIDATION_HISTORY: Operation[Rows[models.LiquidationBar]] = Operation(
    id="futures_liquidation_history",
    call_path="futures.liquidation.history",
    method="GET",
    path="/api/futures/liquidation/history",
    payload=lambda: Rows[models.LiquidationBar],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
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
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/liquidation-history",
)
FUTURES_LIQUIDATION_AGGREGATED_HISTORY: Operation[Rows[models.AggregatedLiquidationBar]] = Operation(
    id="futures_liquidation_aggregated_history",
    call_path="futures.liquidation.aggregated_history",
    method="GET",
    path="/api/futures/liquidation/aggregated-history",
    payload=lambda: Rows[models.AggregatedLiquidationBar],
    parameters=(
        Parameter(
            name="exchange_list",
            keyword="exchange_list",
            kind=Kind.STRING,
            required=True,
            pattern="^[^,]+$",
            min_length=1,
            separator=",",
            names="venue",
        ),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d", "1w"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
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
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/aggregated-liquidation-history",
)
FUTURES_LIQUIDATION_COIN_LIST: Operation[Rows[models.CoinLiquidation]] = Operation(
    id="futures_liquidation_coin_list",
    call_path="futures.liquidation.coin_list",
    method="GET",
    path="/api/futures/liquidation/coin-list",
    payload=lambda: Rows[models.CoinLiquidation],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-coin-list",
)
FUTURES_LIQUIDATION_EXCHANGE_LIST: Operation[Rows[models.ExchangeLiquidation]] = Operation(
    id="futures_liquidation_exchange_list",
    call_path="futures.liquidation.exchange_list",
    method="GET",
    path="/api/futures/liquidation/exchange-list",
    payload=lambda: Rows[models.ExchangeLiquidation],
    parameters=(
        Parameter(name="range", keyword="range", kind=Kind.STRING, required=True, choices=("1h", "4h", "12h", "24h")),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, names="coin"),
    ),
    wire=Items(
        Object(names={"longLiquidation_usd": "long_liquidation_usd", "shortLiquidation_usd": "short_liquidation_usd"})
    ),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-exchange-list",
)
FUTURES_LIQUIDATION_ORDER: Operation[Rows[models.LiquidationOrder]] = Operation(
    id="futures_liquidation_order",
    call_path="futures.liquidation.order",
    method="GET",
    path="/api/futures/liquidation/order",
    payload=lambda: Rows[models.LiquidationOrder],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="min_liquidation_amount",
            keyword="min_liquidation_amount",
            kind=Kind.DECIMAL,
            required=True,
            pattern="^(0|[1-9][0-9]{0,12})(\\.[0-9]{1,20})?$",
        ),
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
    paging=WindowPaging(
        start="start_time",
        end="end_time",
        time="time",
        cap=200,
        lookback_days=7,
        density=DensityBars(
            operation=lambda: FUTURES_LIQUIDATION_AGGREGATED_HISTORY,
            arguments=(("exchange_list", "exchange"), ("symbol", "symbol")),
            interval="1m",
            weights=("aggregated_long_liquidation_usd", "aggregated_short_liquidation_usd"),
        ),
    ),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-order",
)
FUTURES_LIQUIDATION_HEATMAP_MODEL1: Operation[models.LiquidationHeatmap] = Operation(
    id="futures_liquidation_heatmap_model1",
    call_path="futures.liquidation.heatmap_model1",
    method="GET",
    path="/api/futures/liquidation/heatmap/model1",
    payload=lambda: models.LiquidationHeatmap,
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("12h", "24h", "3d", "7d", "30d", "90d", "180d", "1y"),
        ),
    ),
    wire=Object(members={"liquidation_leverage_data": Items(Row(3)), "price_candlesticks": Items(Row(6))}),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-heatmap",
)
FUTURES_LIQUIDATION_HEATMAP_MODEL2: Operation[models.LiquidationHeatmap] = Operation(
    id="futures_liquidation_heatmap_model2",
    call_path="futures.liquidation.heatmap_model2",
    method="GET",
    path="/api/futures/liquidation/heatmap/model2",
    payload=lambda: models.LiquidationHeatmap,
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("12h", "24h", "3d", "7d", "30d", "90d", "180d", "1y"),
        ),
    ),
    wire=Object(members={"liquidation_leverage_data": Items(Row(3)), "price_candlesticks": Items(Row(6))}),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-heatmap-model2",
)
FUTURES_LIQUIDATION_HEATMAP_MODEL3: Operation[models.LiquidationHeatmap] = Operation(
    id="futures_liquidation_heatmap_model3",
    call_path="futures.liquidation.heatmap_model3",
    method="GET",
    path="/api/futures/liquidation/heatmap/model3",
    payload=lambda: models.LiquidationHeatmap,
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("12h", "24h", "3d", "7d", "30d", "90d", "180d", "1y"),
        ),
    ),
    wire=Object(members={"liquidation_leverage_data": Items(Row(3)), "price_candlesticks": Items(Row(6))}),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-heatmap-model3",
)
FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL1: Operation[models.AggregatedLiquidationHeatmap] = Operation(
    id="futures_liquidation_aggregated_heatmap_model1",
    call_path="futures.liquidation.aggregated_heatmap_model1",
    method="GET",
    path="/api/futures/liquidation/aggregated-heatmap/model1",
    payload=lambda: models.AggregatedLiquidationHeatmap,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("12h", "24h", "3d", "7d", "30d", "90d", "180d", "1y"),
        ),
    ),
    wire=Object(members={"liquidation_leverage_data": Items(Row(3)), "price_candlesticks": Items(Row(6))}),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-aggregate-heatmap",
)
FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL2: Operation[models.AggregatedLiquidationHeatmap] = Operation(
    id="futures_liquidation_aggregated_heatmap_model2",
    call_path="futures.liquidation.aggregated_heatmap_model2",
    method="GET",
    path="/api/futures/liquidation/aggregated-heatmap/model2",
    payload=lambda: models.AggregatedLiquidationHeatmap,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("12h", "24h", "3d", "7d", "30d", "90d", "180d", "1y"),
        ),
    ),
    wire=Object(members={"liquidation_leverage_data": Items(Row(3)), "price_candlesticks": Items(Row(6))}),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-aggregate-heatmap-model2",
)
FUTURES_LIQUIDATION_AGGREGATED_HEATMAP_MODEL3: Operation[models.AggregatedLiquidationHeatmap] = Operation(
    id="futures_liquidation_aggregated_heatmap_model3",
    call_path="futures.liquidation.aggregated_heatmap_model3",
    method="GET",
    path="/api/futures/liquidation/aggregated-heatmap/model3",
    payload=lambda: models.AggregatedLiquidationHeatmap,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(
            name="range",
            keyword="range",
            kind=Kind.STRING,
            required=True,
            choices=("12h", "24h", "3d", "7d", "30d", "90d", "180d", "1y"),
        ),
    ),
    wire=Object(members={"liquidation_leverage_data": Items(Row(3)), "price_candlesticks": Items(Row(6))}),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-aggregated-heatmap-model3",
)
FUTURES_LIQUIDATION_MAP: Operation[models.LiquidationMap] = Operation(
    id="futures_liquidation_map",
    call_path="futures.liquidation.map",
    method="GET",
    path="/api/futures/liquidation/map",
    payload=lambda: models.LiquidationMap,
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(name="range", keyword="range", kind=Kind.STRING, required=True, choices=("1d", "7d", "30d")),
    ),
    wire=Object(names={"data": "levels"}, members={"levels": Values(Items(Row(4)))}),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-map",
)
FUTURES_LIQUIDATION_AGGREGATED_MAP: Operation[models.AggregatedLiquidationMap] = Operation(
    id="futures_liquidation_aggregated_map",
    call_path="futures.liquidation.aggregated_map",
    method="GET",
    path="/api/futures/liquidation/aggregated-map",
    payload=lambda: models.AggregatedLiquidationMap,
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="coin"),
        Parameter(name="range", keyword="range", kind=Kind.STRING, required=True, choices=("1d", "7d", "30d")),
    ),
    wire=Object(
        names={"data": "venues"},
        members={
            "venues": Wrap(
                "liqMapV2", Items(Object(names={"liqMapV2": "levels"}, members={"levels": Values(Items(Row(4)))}))
            )
        },
    ),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-aggregated-map",
)
FUTURES_LIQUIDATION_MAX_PAIN: Operation[Rows[models.MaxPain]] = Operation(
    id="futures_liquidation_max_pain",
    call_path="futures.liquidation.max_pain",
    method="GET",
    path="/api/futures/liquidation/max-pain",
    payload=lambda: Rows[models.MaxPain],
    parameters=(
        Parameter(
            name="range", keyword="range", kind=Kind.STRING, choices=("12h", "24h", "48h", "3d", "7d", "14d", "30d")
        ),
    ),
    plans=("Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/liquidation-max-pain",
)
