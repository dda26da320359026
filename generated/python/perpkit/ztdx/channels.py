"""The streams of ZTDX: how they are reached, and the channel table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from perpkit._runtime.description.api import Meaning, Rule
from perpkit._runtime.description.channel import (
    Channel,
    Heartbeat,
    ListenKey,
    Login,
    MessageKind,
    Outcome,
    Repair,
    Reply,
    Requirement,
    Sign,
    Snapshot,
    StreamApi,
)
from perpkit._runtime.description.forms import Object
from perpkit._runtime.description.operation import Kind, Parameter

from . import models
from .operations import TABLE

if TYPE_CHECKING:
    from perpkit.streams import UnknownMessage

STREAM = StreamApi(
    url="wss://api.ztdx.io/ws",
    subscribe={"type": "subscribe", "channel": "{address}"},
    unsubscribe={"type": "unsubscribe", "channel": "{address}"},
    heartbeat=Heartbeat(send={"type": "ping"}, seconds=30, answer=Sign(members=((("type",), ("pong",)),))),
    logins=(
        Login(
            credentials=("api_key", "api_secret"),
            message={"type": "auth", "listenKey": "{listen_key}"},
            listen_key=ListenKey(
                create=lambda: TABLE.find("account_create_listen_key"),
                renew=lambda: TABLE.find("account_renew_listen_key"),
                attribute="listen_key",
                renew_seconds=1800,
                life_seconds=3600,
                absent=("-1125",),
            ),
        ),
        Login(credentials=("token",), message={"type": "auth_token", "token": "{token}"}),
    ),
    replies=(
        Reply(
            outcome=Outcome.SUBSCRIBED,
            sign=Sign(members=((("type",), ("subscribed",)),)),
            to="subscribe",
            address=("channel",),
        ),
        Reply(
            outcome=Outcome.UNSUBSCRIBED,
            sign=Sign(members=((("type",), ("unsubscribed",)),)),
            to="unsubscribe",
            address=("channel",),
        ),
        Reply(
            outcome=Outcome.AUTHENTICATED,
            sign=Sign(members=((("type",), ("auth_result",)), (("success",), (True,)))),
            to="authenticate",
        ),
        Reply(
            outcome=Outcome.REFUSED,
            sign=Sign(members=((("type",), ("auth_result",)), (("success",), (False,)))),
            to="authenticate",
            message=("message",),
        ),
        Reply(
            outcome=Outcome.REFUSED,
            sign=Sign(members=((("type",), ("error",)),)),
            to="any",
            code=("code",),
            message=("message",),
        ),
    ),
    rules=(
        Rule(meaning=Meaning.NOT_FOUND, codes=("INVALID_CHANNEL",)),
        Rule(meaning=Meaning.MISSING_KEY, codes=("AUTH_REQUIRED",)),
        Rule(meaning=Meaning.PERMISSION, codes=("FORBIDDEN",)),
        Rule(meaning=Meaning.BAD_REQUEST, codes=("INVALID_MESSAGE",)),
        Rule(meaning=Meaning.TIMESTAMP, message="timestamp expired"),
        Rule(meaning=Meaning.SIGNATURE, message="signature (format|verification)|invalid signature"),
        Rule(meaning=Meaning.INVALID_KEY, message="invalid or expired (listenkey|token)"),
        Rule(meaning=Meaning.BAD_REQUEST, message="missing required fields"),
    ),
)

TICKERS: Channel[models.StreamedTicker] = Channel(
    id="tickers",
    call_path="stream.tickers",
    address="ticker:{symbol}",
    nature="state",
    route=Sign(members=((("type",), ("ticker",)), (("symbol",), ("{symbol}",)))),
    messages=(MessageKind(name="ticker", payload=lambda: models.StreamedTicker),),
    parameters=(
        Parameter(
            name="symbol",
            keyword="symbol",
            kind=Kind.STRING,
            location="path",
            required=True,
            pattern="^[A-Z0-9]+$",
            names="pair",
        ),
    ),
    cadence=2,
    acknowledged=True,
    page="https://docs.p99.world/futures/usdt-margined/websocket-streams",
    server=STREAM,
)
ORDER_BOOK: Channel[models.StreamedOrderBook] = Channel(
    id="order_book",
    call_path="stream.order_book",
    address="orderbook:{symbol}",
    nature="state",
    route=Sign(members=((("type",), ("orderbook",)), (("symbol",), ("{symbol}",)))),
    messages=(MessageKind(name="orderbook", payload=lambda: models.StreamedOrderBook, time="timestamp"),),
    parameters=(
        Parameter(
            name="symbol",
            keyword="symbol",
            kind=Kind.STRING,
            location="path",
            required=True,
            pattern="^[A-Z0-9]+$",
            names="pair",
        ),
    ),
    cadence=0.5,
    acknowledged=True,
    snapshot=Snapshot(operation=lambda: TABLE.find("market_depth"), arguments=(("symbol", "symbol"),)),
    page="https://docs.p99.world/futures/usdt-margined/websocket-streams",
    server=STREAM,
)
KLINES: Channel[models.Kline | UnknownMessage] = Channel(
    id="klines",
    call_path="stream.klines",
    address="kline:{symbol}:{interval}",
    nature="state",
    route=Sign(members=((("channel",), ("{address}",)),)),
    messages=(
        MessageKind(
            name="kline",
            payload=lambda: models.Kline,
            values=("kline", "kline_snapshot"),
            at=("data",),
            time="time",
            unit="s",
        ),
    ),
    parameters=(
        Parameter(
            name="symbol",
            keyword="symbol",
            kind=Kind.STRING,
            location="path",
            required=True,
            pattern="^[A-Z0-9]+$",
            names="pair",
        ),
        Parameter(
            name="interval",
            keyword="interval",
            kind=Kind.STRING,
            location="path",
            required=True,
            pattern="^[1-9][0-9]*[mhdwM]$",
        ),
    ),
    kind=("type",),
    acknowledged=True,
    page="https://docs.p99.world/futures/usdt-margined/websocket-streams",
    server=STREAM,
)
POSITIONS: Channel[models.StreamedPosition | UnknownMessage] = Channel(
    id="positions",
    call_path="stream.positions",
    address="positions",
    nature="state",
    route=Sign(members=((("type",), ("position",)),)),
    messages=(
        MessageKind(name="position", payload=lambda: models.StreamedPosition, values=("position",), time="updated_at"),
    ),
    kind=("type",),
    key=("id",),
    private=True,
    acknowledged=True,
    snapshot=Snapshot(operation=lambda: TABLE.find("trade_position_risk")),
    page="https://docs.p99.world/futures/usdt-margined/websocket-general",
    server=STREAM,
)
ORDERS: Channel[models.StreamedOrder | models.OrderUpdate | UnknownMessage] = Channel(
    id="orders",
    call_path="stream.orders",
    address="orders",
    nature="state",
    route=Sign(members=((("type",), ("order", "order_update")),)),
    messages=(
        MessageKind(name="order", payload=lambda: models.StreamedOrder, values=("order",), time="updated_at"),
        MessageKind(
            name="order_update",
            payload=lambda: models.OrderUpdate,
            values=("order_update",),
            at=("data",),
            wire=Object(names={"order_id": "id"}),
            time="created_at",
        ),
    ),
    kind=("type",),
    key=("id",),
    private=True,
    acknowledged=True,
    snapshot=Snapshot(operation=lambda: TABLE.find("trade_open_orders")),
    page="https://docs.p99.world/futures/usdt-margined/websocket-general",
    server=STREAM,
)
BALANCES: Channel[models.StreamedBalance | models.BalanceUpdate | UnknownMessage] = Channel(
    id="balances",
    call_path="stream.balances",
    address="{name}",
    nature="state",
    route=Sign(members=((("type",), ("balance", "balance_update")),)),
    messages=(
        MessageKind(name="balance", payload=lambda: models.StreamedBalance, values=("balance",)),
        MessageKind(
            name="balance_update", payload=lambda: models.BalanceUpdate, values=("balance_update",), at=("data",)
        ),
    ),
    parameters=(
        Parameter(
            name="name",
            keyword="channel",
            kind=Kind.STRING,
            location="path",
            required=True,
            choices=("balances", "balance"),
        ),
    ),
    kind=("type",),
    key=("token",),
    private=True,
    acknowledged=True,
    page="https://docs.p99.world/futures/usdt-margined/websocket-general",
    server=STREAM,
)
UNIFIED_ACCOUNT: Channel[
    models.AccountUpdate
    | models.MarginCall
    | models.ReduceOnlyBegun
    | models.LiquidationBegun
    | models.LiquidationStep
    | models.StatusChange
    | UnknownMessage
] = Channel(
    id="unified_account",
    call_path="stream.unified_account",
    address="unified_account",
    nature="log",
    route=Sign(members=((("channel",), ("{address}",)),)),
    messages=(
        MessageKind(
            name="update", payload=lambda: models.AccountUpdate, values=("update",), at=("data",), time="timestamp"
        ),
        MessageKind(
            name="margin_call",
            payload=lambda: models.MarginCall,
            values=("margin_call",),
            at=("data",),
            time="timestamp",
        ),
        MessageKind(
            name="reduce_only",
            payload=lambda: models.ReduceOnlyBegun,
            values=("reduce_only",),
            at=("data",),
            time="timestamp",
        ),
        MessageKind(
            name="liquidating",
            payload=lambda: models.LiquidationBegun,
            values=("liquidating",),
            at=("data",),
            time="timestamp",
        ),
        MessageKind(
            name="liquidation_step",
            payload=lambda: models.LiquidationStep,
            values=("liquidation_step",),
            at=("data",),
            time="timestamp",
        ),
        MessageKind(
            name="status_change",
            payload=lambda: models.StatusChange,
            values=("status_change",),
            at=("data",),
            time="timestamp",
        ),
    ),
    kind=("event",),
    private=True,
    cadence=2,
    acknowledged=True,
    requirement=Requirement(
        operation=lambda: TABLE.find("unified_account"),
        attribute="margin_mode",
        value="unified",
        otherwise="The account is in isolated mode, and the channel is silent until it is switched to unified mode.",
    ),
    repair=Repair(operation=lambda: TABLE.find("unified_liquidations"), time="created_at", identity="id"),
    snapshot=Snapshot(operation=lambda: TABLE.find("unified_account")),
    page="https://docs.p99.world/futures/usdt-margined/unified-margin/websocket",
    server=STREAM,
)
TRADES: Channel[models.StreamedTrade] = Channel(
    id="trades",
    call_path="stream.trades",
    address="trades:{symbol}",
    nature="log",
    route=Sign(members=((("type",), ("trade",)), (("symbol",), ("{symbol}",)))),
    messages=(MessageKind(name="trade", payload=lambda: models.StreamedTrade, time="timestamp"),),
    parameters=(
        Parameter(
            name="symbol",
            keyword="symbol",
            kind=Kind.STRING,
            location="path",
            required=True,
            pattern="^[A-Z0-9]+$",
            names="pair",
        ),
    ),
    acknowledged=True,
    page="https://docs.p99.world/futures/usdt-margined/websocket-general",
    server=STREAM,
)

CHANNELS = (
    TICKERS,
    ORDER_BOOK,
    KLINES,
    POSITIONS,
    ORDERS,
    BALANCES,
    UNIFIED_ACCOUNT,
    TRADES,
)
"""Every channel, in the order of the description."""
