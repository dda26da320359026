"""Two made-up APIs: Shop (key in a header, envelope, lenient) and Vault (signed, bare payloads, strict)."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import formatdate
from multiprocessing import Pipe
from typing import Any, ClassVar, NamedTuple, Self, TypeVar
from urllib.parse import unquote

import httpx
import pytest
from attrs import define, field, frozen

from perpkit._runtime import timekeeping
from perpkit._runtime.answer import Answer, Headers, Response
from perpkit._runtime.call.clock import Clock
from perpkit._runtime.client import AsyncClient, SyncClient
from perpkit._runtime.description.api import (
    Api,
    Credential,
    Envelope,
    ErrorShape,
    Meaning,
    RateLimitHeaders,
    Rule,
    Signing,
)
from perpkit._runtime.description.forms import Items, Object, Row, Several, Single, Values, Wrap
from perpkit._runtime.description.operation import Kind, OffsetPaging, Operation, Parameter, WindowPaging
from perpkit._runtime.enums import OpenIntEnum, OpenStrEnum
from perpkit._runtime.limits.local import LimitState
from perpkit._runtime.paging.call import Call, Pager
from perpkit._runtime.paging.pagers import completed, pager
from perpkit._runtime.secret import Secret
from perpkit._runtime.settings import Options, Settings
from perpkit._runtime.timekeeping import Timekeeper
from perpkit._runtime.wire.arguments import Encoded, encode
from perpkit._runtime.wire.reading import read
from perpkit._runtime.wire.request import Request, signed
from perpkit._runtime.wire.signing import reserved_names

T = TypeVar("T")

KEY = "fake-shop-key"
SECRET = "fake-vault-secret"
VAULT_KEY = "fake-vault-key"
NOW = 1_760_000_000_000
WHEN = datetime(2025, 10, 9, 8, 53, 20, tzinfo=UTC)
"""The same time as ``NOW``."""

SHOP = Api(
    name="The Shop",
    package="shop",
    base_url="https://shop.example",
    credentials=(Credential(argument="api_key", env="SHOP_API_KEY", header="X-SHOP-KEY"),),
    envelope=Envelope(code="code", data="data", success=("0",)),
    error_shapes=(ErrorShape(code=("code",), message=("msg",)),),
    rules=(
        Rule(meaning=Meaning.NOT_FOUND, statuses=((404, 404),)),
        Rule(meaning=Meaning.RATE_LIMIT, statuses=((429, 429),)),
        Rule(meaning=Meaning.RATE_LIMIT, codes=("429", "50001")),
        Rule(meaning=Meaning.TIMEOUT, codes=("408",)),
        Rule(meaning=Meaning.VENDOR_FAULT, statuses=((500, 599),)),
        Rule(meaning=Meaning.PLAN_INTERVAL, message="interval is not available"),
        Rule(meaning=Meaning.PLAN_PATH, message="upgrade plan"),
        Rule(meaning=Meaning.MISSING_KEY, codes=("400", "401"), message="api key missing"),
        Rule(meaning=Meaning.INVALID_KEY, message="invalid api key"),
        Rule(meaning=Meaning.KEY_OR_PLAN, codes=("401",)),
        Rule(meaning=Meaning.BAD_REQUEST, codes=("400", "422")),
    ),
    rate_limit_headers=RateLimitHeaders(limit="X-LIMIT", used="X-USED"),
    lenient=True,
)

VAULT = Api(
    name="The Vault",
    package="vault",
    base_url="https://vault.example/v1",
    credentials=(
        Credential(argument="api_key", env="VAULT_API_KEY", header="X-VAULT-KEY"),
        Credential(argument="api_secret", env="VAULT_API_SECRET"),
    ),
    signing=Signing(
        secret="api_secret", timestamp="timestamp", signature="signature", window="recvWindow", window_maximum=60_000
    ),
    error_shapes=(
        ErrorShape(code=("error", "code"), message=("error", "message")),
        ErrorShape(code=("code",), message=("error",)),
        ErrorShape(code=("code",), message=("msg",)),
        ErrorShape(code=("error",)),
    ),
    rules=(
        Rule(meaning=Meaning.TIMESTAMP, message="outside recv window"),
        Rule(meaning=Meaning.TIMESTAMP, codes=("-1021",)),
        Rule(meaning=Meaning.SIGNATURE, codes=("SIGNATURE_INVALID",)),
        Rule(meaning=Meaning.PERMISSION, statuses=((403, 403),)),
        Rule(meaning=Meaning.BAD_REQUEST, statuses=((400, 400), (422, 422))),
    ),
)


class Side(OpenStrEnum):
    BUY = "buy"
    SELL = "sell"


class Level(OpenIntEnum):
    ONE = 1
    TWO = 2


class Cell(NamedTuple):
    x: int
    value: float


@frozen(kw_only=True)
class Bar:
    time: int
    price: float
    side: Side | None = None


@frozen(kw_only=True)
class Grid:
    cells: list[Cell]


@frozen(kw_only=True)
class Venue:
    name: str
    long_usd: float


@frozen(kw_only=True)
class Ladder:
    steps: dict[str, list[Venue]]


@frozen(kw_only=True)
class Entry:
    id: int
    amount: Decimal
    at: datetime | None = None


@frozen(kw_only=True)
class Page:
    entries: list[Entry]
    total: int = field()


def payload_of(kind: Any) -> Callable[[], Any]:
    """Return a function that returns the type, as an operation's ``payload`` is one."""
    return lambda: kind


BARS = Operation[list[Bar]](
    id="bars",
    call_path="shop.bars",
    method="GET",
    path="/bars",
    payload=payload_of(list[Bar]),
    parameters=(
        Parameter(name="symbol", keyword="symbol", kind=Kind.STRING, required=True),
        Parameter(name="interval", keyword="interval", kind=Kind.STRING, choices=("1m", "4h", "1d")),
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(name="startTime", keyword="start_time", kind=Kind.TIME, unit="ms", minimum=10**12, maximum=10**13),
        Parameter(name="endTime", keyword="end_time", kind=Kind.TIME, unit="ms", minimum=10**12, maximum=10**13),
        Parameter(name="min_usd", keyword="min_usd", kind=Kind.DECIMAL, minimum=0),
        Parameter(name="venues", keyword="venues", kind=Kind.STRING, separator=",", choices=("Alpha", "Beta", "Gamma")),
        Parameter(name="tags", keyword="tags", kind=Kind.STRING, separator=","),
        Parameter(name="deep", keyword="deep", kind=Kind.BOOLEAN),
        Parameter(name="since", keyword="since", kind=Kind.TIME, unit="s", minimum=10**9, maximum=10**10),
        Parameter(name="ratio", keyword="ratio", kind=Kind.DECIMAL, exclusive_minimum=0, maximum=Decimal("0.5")),
        Parameter(name="pair", keyword="pair", kind=Kind.STRING, pattern="^[A-Z]+$"),
        Parameter(name="level", keyword="level", kind=Kind.INTEGER, choices=(1, 2)),
    ),
    paging=WindowPaging(
        start="startTime", end="endTime", time="time", cap=5, limit="limit", interval="interval", lookback_days=7
    ),
)

GRID = Operation[Grid](
    id="grid",
    call_path="shop.grid",
    method="GET",
    path="/grid",
    payload=payload_of(Grid),
    wire=Object(members={"cells": Items(Row(2))}),
)

VENUES = Operation[list[Venue]](
    id="venues",
    call_path="shop.venues",
    method="GET",
    path="/venues",
    payload=payload_of(list[Venue]),
    wire=Items(Object(names={"longUsd": "long_usd", "longLiquidationUsd": "long_usd"})),
)

LADDERS = Operation[list[Ladder]](
    id="ladders",
    call_path="shop.ladders",
    method="GET",
    path="/ladders",
    payload=payload_of(list[Ladder]),
    wire=Wrap("steps", Items(Object(members={"steps": Values(Items(Object(names={"longUsd": "long_usd"})))}))),
)

TILL = Operation[Venue](
    id="till",
    call_path="shop.till",
    method="GET",
    path="/till",
    payload=payload_of(Venue),
    wire=Single(Object(names={"longUsd": "long_usd"})),
)

TILLS = Operation[list[Venue]](
    id="tills",
    call_path="shop.tills",
    method="GET",
    path="/tills",
    payload=payload_of(list[Venue]),
    wire=Several(Items(Object(names={"longUsd": "long_usd"}))),
)

CHEST = Operation[Grid](
    id="chest", call_path="shop.chest", method="GET", path="/chest", payload=payload_of(Grid), wire=Single()
)

ENTRIES = Operation[Page](
    id="entries",
    call_path="shop.entries",
    method="GET",
    path="/entries",
    payload=payload_of(Page),
    parameters=(
        Parameter(name="limit", keyword="limit", kind=Kind.INTEGER, minimum=1, maximum=200),
        Parameter(name="offset", keyword="offset", kind=Kind.INTEGER, minimum=0),
        Parameter(name="note", keyword="note", kind=Kind.STRING),
    ),
    paging=OffsetPaging(limit="limit", offset="offset", rows="entries", total="total", key="id", size=4),
)

RENAMED = Operation[Entry](
    id="renamed",
    call_path="shop.renamed",
    method="GET",
    path="/renamed",
    payload=payload_of(Entry),
    wire=Object(names={"amt": "amount"}),
)

SIMULATE = Operation[Entry](
    id="simulate",
    call_path="shop.simulate",
    method="POST",
    path="/accounts/{account}/simulate",
    payload=payload_of(Entry),
    parameters=(
        Parameter(name="account", keyword="account", kind=Kind.STRING, location="path", required=True),
        Parameter(name="size", keyword="size", kind=Kind.DECIMAL, location="body", required=True),
        Parameter(name="rate", keyword="rate", kind=Kind.DECIMAL, location="body", numeric=True),
        Parameter(name="note", keyword="note", kind=Kind.STRING, location="body"),
        Parameter(name="leverage", keyword="leverage", kind=Kind.INTEGER, location="body"),
        Parameter(name="reduceOnly", keyword="reduce_only", kind=Kind.BOOLEAN, location="body"),
        Parameter(name="orderId", keyword="order_id", kind=Kind.ID, location="body", minimum=0),
        Parameter(name="tag", keyword="tag", kind=Kind.STRING),
        Parameter(name="after", keyword="after", kind=Kind.ID),
    ),
)


class Shop(SyncClient):
    api: ClassVar[Api] = SHOP

    def __init__(self, *, api_key: str | None = None, http_client: Any = None, **options: Any) -> None:
        credentials = Secret.sealed({"api_key": api_key})
        del api_key
        super().__init__(credentials=credentials, http_client=http_client, options=options, misspelt={})

    def with_options(self, **options: Any) -> Self:
        return self._changed(options, {})


class AsyncShop(AsyncClient):
    api: ClassVar[Api] = SHOP

    def __init__(self, *, api_key: str | None = None, http_client: Any = None, **options: Any) -> None:
        credentials = Secret.sealed({"api_key": api_key})
        del api_key
        super().__init__(credentials=credentials, http_client=http_client, options=options, misspelt={})

    def with_options(self, **options: Any) -> Self:
        return self._changed(options, {})


class Vault(SyncClient):
    api: ClassVar[Api] = VAULT

    def __init__(
        self, *, api_key: str | None = None, api_secret: str | None = None, http_client: Any = None, **options: Any
    ) -> None:
        credentials = Secret.sealed({"api_key": api_key, "api_secret": api_secret})
        del api_key, api_secret
        super().__init__(credentials=credentials, http_client=http_client, options=options, misspelt={})

    def with_options(self, **options: Any) -> Self:
        return self._changed(options, {})


class AsyncVault(AsyncClient):
    api: ClassVar[Api] = VAULT

    def __init__(
        self, *, api_key: str | None = None, api_secret: str | None = None, http_client: Any = None, **options: Any
    ) -> None:
        credentials = Secret.sealed({"api_key": api_key, "api_secret": api_secret})
        del api_key, api_secret
        super().__init__(credentials=credentials, http_client=http_client, options=options, misspelt={})

    def with_options(self, **options: Any) -> Self:
        return self._changed(options, {})


Handler = Callable[[httpx.Request], httpx.Response]
AsyncHandler = Callable[[httpx.Request], Coroutine[None, None, httpx.Response]]


def shop(handler: Handler, **options: Any) -> Shop:
    """Return a client of Shop that is answered by ``handler``."""
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    return Shop(api_key=KEY, http_client=http_client, **{"max_retries": 0, **options})


def vault(handler: Handler, **options: Any) -> Vault:
    """Return a client of Vault that is answered by ``handler``."""
    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    return Vault(api_key=VAULT_KEY, api_secret=SECRET, http_client=http_client, **{"max_retries": 0, **options})


def async_vault(handler: Handler, **options: Any) -> AsyncVault:
    """Return an asynchronous client of Vault that is answered by ``handler``."""
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handler))
    return AsyncVault(api_key=VAULT_KEY, api_secret=SECRET, http_client=http_client, **{"max_retries": 0, **options})


def settings(api: Api = SHOP, **options: Any) -> Settings:
    """Return the settings of a client, at the time ``NOW``."""
    texts = {"api_key": KEY} if api is SHOP else {"api_key": VAULT_KEY, "api_secret": SECRET}
    clock = Clock(wall=lambda: NOW / 1000)
    return Settings.create(api, Secret.sealed(texts), Options(**options), clock=clock)


def request_of(
    operation: Operation[Any],
    arguments: Mapping[str, object] | None = None,
    extra: Mapping[str, str] | None = None,
    of: Settings | None = None,
) -> Request:
    """Return a request of a client, of Shop if none is given."""
    of = of or settings()
    return signed(of, operation, encode(operation, arguments or {}, extra, reserved_names(of.api.signing)))


class Walk:
    """A pager that is asked step by step."""

    def __init__(self, pager: Pager) -> None:
        self._pager = pager
        self._call: Call | None = None

    def next_call(self) -> Encoded | None:
        self._call = self._pager.next_call()
        return None if self._call is None else self._call.encoded

    def take(self, payload: Any, rejected: int = 0) -> list[Any]:
        assert self._call is not None
        return self._pager.take(self._call, payload, rejected)


def walk(operation: Operation[Any], arguments: Mapping[str, object], extra: Mapping[str, str] | None = None) -> Walk:
    """Return the pager of a history of Shop."""
    return Walk(pager(operation, encode(operation, completed(operation, arguments), extra), extra, NOW, {})[0])


def payload_in(operation: Operation[T], answer: Answer, api: Api = SHOP) -> T:
    """Return the payload of an answer."""
    return read(api, operation, answer, tuple(settings(api).credentials.values())).payload


def pairs(query: bytes) -> list[tuple[str, str]]:
    """Return a query as a server reads it."""
    parts = [part.partition("=") for part in query.decode("ascii").split("&")] if query else []
    return [(unquote(name, errors="strict"), unquote(value, errors="strict")) for name, _, value in parts]


def answer(body: object, status: int = 200, **headers: str) -> Answer:
    """Return an answer; a body that is not bytes becomes JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, Headers((name.replace("_", "-"), value) for name, value in headers.items()), raw)


def enveloped(data: object) -> httpx.Response:
    """Return a successful answer of Shop."""
    return httpx.Response(200, json={"code": "0", "data": data})


def crossed(value: Any) -> Any:
    """Return what another process would receive."""
    receiver, sender = Pipe(duplex=False)
    with receiver, sender:
        sender.send(value)
        return receiver.recv()


AnyClient = TypeVar("AnyClient", bound=SyncClient | AsyncClient)


@define
class Time:
    """Simulated time. It passes when a client sleeps, or when a test says so."""

    wall: float = NOW / 1000
    monotonic: float = 0.0
    waits: list[float] = field(factory=list[float])

    def __call__(self) -> float:
        return self.monotonic

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.forward(seconds)

    async def pause(self, seconds: float) -> None:
        self.sleep(seconds)

    def forward(self, seconds: float) -> None:
        self.wall += seconds
        self.monotonic += seconds

    def clock(self) -> Clock:
        return Clock(wall=lambda: self.wall, monotonic=self)


class Simulated(Timekeeper):
    """Lets simulated time pass."""

    def __init__(self, time: Time) -> None:
        self._time = time

    def wall(self) -> float:
        return self._time.wall

    def monotonic(self) -> float:
        return self._time.monotonic

    def sleep(self, seconds: float) -> None:
        self._time.sleep(seconds)

    async def pause(self, seconds: float) -> None:
        await self._time.pause(seconds)


def simulated(monkeypatch: pytest.MonkeyPatch) -> Time:
    """Return the simulated time of every client that is built from now on."""
    time = Time()

    monkeypatch.setattr(timekeeping, "_current", Simulated(time))
    return time


class Script:
    """Answers requests with the given answers in order, then always with the last one; it keeps the requests."""

    def __init__(self, *answers: httpx.Response | Exception | Handler) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return answer(request)


def dated(epoch: float) -> str:
    """Return a time as in a header, in whole seconds."""
    return formatdate(epoch, usegmt=True)


def answering(kind: type[AnyClient], handler: Handler | AsyncHandler, **options: Any) -> AnyClient:
    """Return a client of any kind that is answered by ``handler``."""
    transport = httpx.MockTransport(handler)
    asynchronous = issubclass(kind, AsyncClient)
    pool = httpx.AsyncClient(transport=transport) if asynchronous else httpx.Client(transport=transport)
    secret = {"api_secret": SECRET} if kind.api.signing else {}
    keywords: dict[str, Any] = {"api_key": KEY, "http_client": pool, **secret, **options}
    return kind(**keywords)


async def asked(
    client: SyncClient | AsyncClient, operation: Operation[T], arguments: Mapping[str, object] | None = None
) -> Response[T]:
    """Call an operation with a client of either kind."""
    if isinstance(client, SyncClient):
        return client.call_with_response(operation, arguments or {})
    return await client.call_with_response(operation, arguments or {})


async def limit_of(client: SyncClient | AsyncClient, name: str | None = None) -> LimitState:
    """Read a rate limit with a client of either kind."""
    return client.rate_limit(name) if isinstance(client, SyncClient) else await client.rate_limit(name)
