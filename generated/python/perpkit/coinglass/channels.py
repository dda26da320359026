"""The streams of CoinGlass API V4: how they are reached, and the channel table."""

from __future__ import annotations

from perpkit._runtime.description.api import Meaning, Rule
from perpkit._runtime.description.channel import (
    Channel,
    Heartbeat,
    KeyPart,
    MessageKind,
    Outcome,
    Repair,
    Reply,
    Sign,
    StreamApi,
)
from perpkit._runtime.description.forms import Object
from perpkit._runtime.description.operation import Kind, Parameter

from . import models
from .operations import TABLE

STREAM = StreamApi(
    url="wss://open-ws.coinglass.com/ws-api",
    query=(("cg-api-key", "api_key"),),
    subscribe={"method": "subscribe", "channels": ["{address}"]},
    unsubscribe={"method": "unsubscribe", "channels": ["{address}"]},
    batched=True,
    heartbeat=Heartbeat(send="ping", seconds=20, answer=Sign(text="pong")),
    replies=(Reply(outcome=Outcome.REFUSED, sign=Sign(text="(?P<address>\\S+) need upgrade plan"), to="subscribe"),),
    rules=(Rule(meaning=Meaning.PLAN_PATH, message="need upgrade plan"),),
)

LIQUIDATION_ORDERS: Channel[models.StreamedLiquidation] = Channel(
    id="liquidation_orders",
    call_path="stream.liquidation_orders",
    address="{name}",
    nature="log",
    route=Sign(members=((("channel",), ("{address}",)),)),
    messages=(
        MessageKind(
            name="rows",
            payload=lambda: models.StreamedLiquidation,
            at=("data",),
            many=True,
            wire=Object(names={"baseAsset": "base_asset", "exName": "exchange", "volUsd": "volume_usd"}),
            time="time",
        ),
    ),
    parameters=(
        Parameter(
            name="name",
            keyword="channel",
            kind=Kind.STRING,
            location="path",
            required=True,
            choices=("liquidationOrders", "liquidation_orders"),
        ),
    ),
    repair=Repair(
        operation=lambda: TABLE.find("futures_liquidation_order"),
        time="time",
        asks=(("exchange", "exchange"), ("symbol", "base_asset")),
        minimum=("min_liquidation_amount", "volume_usd"),
        key=(
            KeyPart(stream="exchange", rest="exchange_name", compare="name"),
            KeyPart(stream="symbol", rest="symbol"),
            KeyPart(stream="price", rest="price", compare="number"),
            KeyPart(stream="volume_usd", rest="usd_value", compare="number"),
            KeyPart(stream="time", rest="time", compare="time"),
        ),
    ),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/ws-liquidation-order",
    server=STREAM,
)
FUTURES_TRADES: Channel[models.StreamedTrade] = Channel(
    id="futures_trades",
    call_path="stream.trades",
    address="futures_trades@{exchange}_{symbol}@{min_volume_usd}",
    nature="log",
    route=Sign(members=((("channel",), ("{address}",)),)),
    messages=(
        MessageKind(
            name="rows",
            payload=lambda: models.StreamedTrade,
            at=("data",),
            many=True,
            wire=Object(names={"baseAsset": "base_asset", "exName": "exchange", "volUsd": "volume_usd"}),
            time="time",
        ),
    ),
    parameters=(
        Parameter(
            name="exchange",
            keyword="exchange",
            kind=Kind.STRING,
            location="path",
            required=True,
            min_length=1,
            names="venue",
        ),
        Parameter(
            name="symbol",
            keyword="symbol",
            kind=Kind.STRING,
            location="path",
            required=True,
            min_length=1,
            names="pair",
        ),
        Parameter(
            name="min_volume_usd",
            keyword="min_volume_usd",
            kind=Kind.DECIMAL,
            location="path",
            required=True,
            pattern="^(0|[1-9][0-9]{0,12})(\\.[0-9]{1,20})?$",
        ),
    ),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/futures-trade-order",
    server=STREAM,
)
SPOT_TRADES: Channel[models.StreamedTrade] = Channel(
    id="spot_trades",
    call_path="stream.spot_trades",
    address="spot_trades@{exchange}_{symbol}@{min_volume_usd}",
    nature="log",
    route=Sign(members=((("channel",), ("{address}",)),)),
    messages=(
        MessageKind(
            name="rows",
            payload=lambda: models.StreamedTrade,
            at=("data",),
            many=True,
            wire=Object(names={"baseAsset": "base_asset", "exName": "exchange", "volUsd": "volume_usd"}),
            time="time",
        ),
    ),
    parameters=(
        Parameter(
            name="exchange",
            keyword="exchange",
            kind=Kind.STRING,
            location="path",
            required=True,
            min_length=1,
            names="venue",
        ),
        Parameter(
            name="symbol",
            keyword="symbol",
            kind=Kind.STRING,
            location="path",
            required=True,
            min_length=1,
            names="pair",
        ),
        Parameter(
            name="min_volume_usd",
            keyword="min_volume_usd",
            kind=Kind.DECIMAL,
            location="path",
            required=True,
            pattern="^(0|[1-9][0-9]{0,12})(\\.[0-9]{1,20})?$",
        ),
    ),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/ws-getting-started",
    server=STREAM,
)
FUTURES_TICKER: Channel[models.StreamedTicker] = Channel(
    id="futures_ticker",
    call_path="stream.tickers",
    address="futures_ticker@{exchange}_{symbol}",
    nature="state",
    route=Sign(members=((("channel",), ("{address}",)),)),
    messages=(MessageKind(name="rows", payload=lambda: models.StreamedTicker, at=("data",), many=True),),
    parameters=(
        Parameter(
            name="exchange",
            keyword="exchange",
            kind=Kind.STRING,
            location="path",
            required=True,
            min_length=1,
            names="venue",
        ),
        Parameter(
            name="symbol",
            keyword="symbol",
            kind=Kind.STRING,
            location="path",
            required=True,
            min_length=1,
            names="pair",
        ),
    ),
    plans=("Standard", "Professional", "Enterprise"),
    page="https://docs.coinglass.com/reference/ws-getting-started",
    server=STREAM,
)

CHANNELS = (
    LIQUIDATION_ORDERS,
    FUTURES_TRADES,
    SPOT_TRADES,
    FUTURES_TICKER,
)
"""Every channel, in the order of the description."""
