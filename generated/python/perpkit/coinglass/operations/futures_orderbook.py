"""Operations of CoinGlass API V4 under ``futures.orderbook``."""

from __future__ import annotations

from perpkit._runtime.description.forms import Items, Object, Row
from perpkit._runtime.description.operation import (
    Kind,
    Operation,
    Parameter,
    WindowPaging,
)
from perpkit._runtime.listed import Rows

from .. import models

FUTURES_ORDERBOOK_ASK_BIDS_HISTORY: Operation[Rows[models.OrderbookDepthBar]] = Operation(
    id="futures_orderbook_ask_bids_history",
    call_path="futures.orderbook.ask_bids_history",
    method="GET",
    path="/api/futures/orderbook/ask-bids-history",
    payload=lambda: Rows[models.OrderbookDepthBar],
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
        Parameter(
            name="range", keyword="range", kind=Kind.STRING, choices=("0.25", "0.5", "0.75", "1", "2", "3", "5", "10")
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/futures-orderbook-history",
)
FUTURES_ORDERBOOK_AGGREGATED_ASK_BIDS_HISTORY: Operation[Rows[models.AggregatedOrderbookDepthBar]] = Operation(
    id="futures_orderbook_aggregated_ask_bids_history",
    call_path="futures.orderbook.aggregated_ask_bids_history",
    method="GET",
    path="/api/futures/orderbook/aggregated-ask-bids-history",
    payload=lambda: Rows[models.AggregatedOrderbookDepthBar],
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
        Parameter(
            name="range", keyword="range", kind=Kind.STRING, choices=("0.25", "0.5", "0.75", "1", "2", "3", "5", "10")
        ),
    ),
    paging=WindowPaging(start="start_time", end="end_time", time="time", cap=1000, limit="limit", interval="interval"),
    plans=("Hobbyist", "Startup", "Standard", "Professional", "Enterprise"),
    plan_limits=("interval", "history"),
    page="https://docs.coinglass.com/reference/futures-aggregated-orderbook-history",
)
FUTURES_ORDERBOOK_HISTORY: Operation[Rows[models.OrderbookSnapshot]] = Operation(
    id="futures_orderbook_history",
    call_path="futures.orderbook.history",
    method="GET",
    path="/api/futures/orderbook/history",
    payload=lambda: Rows[models.OrderbookSnapshot],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            required=True,
            choices=("1m", "3m", "5m", "15m", "30m", "1h", "4h", "6h", "8h", "12h", "1d"),
        ),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, required=True, minimum=1, maximum=100),
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
    wire=Items(Row(3)),
    paging=WindowPaging(
        start="start_time", end="end_time", time="time", cap=100, unit="s", limit="limit", interval="interval"
    ),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/orderbook-heatmap",
    history_days={
        "1m": 3,
        "5m": 15,
        "15m": 150,
        "30m": 150,
        "1h": 150,
        "4h": 150,
        "6h": 150,
        "8h": 150,
        "12h": 150,
        "1d": 150,
    },
)
FUTURES_ORDERBOOK_LARGE_LIMIT_ORDER: Operation[Rows[models.LargeLimitOrder]] = Operation(
    id="futures_orderbook_large_limit_order",
    call_path="futures.orderbook.large_limit_order",
    method="GET",
    path="/api/futures/orderbook/large-limit-order",
    payload=lambda: Rows[models.LargeLimitOrder],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
    ),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/large-orderbook",
)
FUTURES_ORDERBOOK_LARGE_LIMIT_ORDER_HISTORY: Operation[Rows[models.PastLargeLimitOrder]] = Operation(
    id="futures_orderbook_large_limit_order_history",
    call_path="futures.orderbook.large_limit_order_history",
    method="GET",
    path="/api/futures/orderbook/large-limit-order-history",
    payload=lambda: Rows[models.PastLargeLimitOrder],
    parameters=(
        Parameter(name="exchange", keyword="exchange", kind=Kind.STRING, required=True, min_length=1, names="venue"),
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True, min_length=1, names="pair"),
        Parameter(
            name="start_time",
            keyword="start_time",
            kind=Kind.TIME,
            required=True,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(
            name="end_time",
            keyword="end_time",
            kind=Kind.TIME,
            required=True,
            minimum=1000000000000,
            maximum=9999999999999,
            unit="ms",
        ),
        Parameter(name="state", keyword="state", kind=Kind.INTEGER, required=True, minimum=1, maximum=3),
    ),
    wire=Items(Object(names={"limit_price": "price"})),
    paging=WindowPaging(start="start_time", end="end_time", time="start_time", cap=1000, key="id"),
    plans=("Standard", "Professional", "Enterprise"),
    plan_limits=("history",),
    page="https://docs.coinglass.com/reference/large-orderbook-history",
)
