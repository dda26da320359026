"""Whatever a vendor does, key, secret, signature and query values are not shown anywhere."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import time
import traceback
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Coroutine, Generator, Iterator
from contextlib import contextmanager, suppress
from html import escape
from itertools import chain
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from attrs import field, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from perpkit._runtime.client import AsyncClient, SyncClient
from perpkit._runtime.errors import ConfigurationError, ParameterError, PerpkitError, ResponseError
from perpkit._runtime.hooks import Hooks
from perpkit._runtime.limits.local import Unlimited
from perpkit._runtime.secret import Secret, redacted, redacted_bytes
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.sandbox import credentials
from perpkit.sandbox.catalogue import gateway
from perpkit.sandbox.server import Server
from perpkit.ztdx import AsyncZtdx, Ztdx

EXAMPLES = 250
"""For each of four clients."""

KEY, SECRET, VALUE, TRADED, END = "kQ7zKEY", "sX4vSECRET", "pW2nVALUE", "PRIVATECOIN", "tZ9qEND"
"""Beginnings and the end of what must be hidden. They do not occur by chance, and also find escaped or cut values."""
MIDDLE = "4jQ7wX9zK2"
"""No part of it is a number: the local variables in a report hold times and random numbers with any digits."""

TEXT = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=32)
"""All characters that a header can contain, including quotes and backslashes."""


@frozen
class Fault:
    """What a vendor does with a request; ``echoes`` if it repeats values of the query."""

    answer: Callable[[httpx.Request, str, int], httpx.Response]
    echoes: bool = False


def _words(request: httpx.Request, secret: str) -> str:
    """All parts of a request that must not be repeated, and the secret."""
    keys = [value for name, value in request.headers.items() if name.endswith("key") or name == "authorization"]
    return f"no access for {' '.join(keys)} / {secret} signed {request.url.params.get('signature')}"


def _envelope(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    words = _words(request, secret)
    return httpx.Response(status, json={"code": "401", "msg": words, "error": words, "message": words})


def _nested(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, json={"error": {"code": "SIGNATURE_INVALID", "message": _words(request, secret)}})


def _code(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, json={"code": _words(request, secret), "error": _words(request, secret)})


def _plain(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, text=_words(request, secret))


def _page(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, html=f"<html>{_words(request, secret)}</html>")


def _cut(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, content=json.dumps({"code": "0", "data": _words(request, secret)})[:-4])


def _typed(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    words = _words(request, secret)
    return httpx.Response(status, json={"code": "0", "data": {words: words}, "liquidations": words, words: 1})


def _headers(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, headers={"x-words": _words(request, secret), "retry-after": "1"}, text="{}")


def _moved(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    location = f"https://elsewhere.example/?{request.url.query.decode()}"
    return httpx.Response(307, headers={"location": location}, text=location)


def _large(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, headers={"x-words": _words(request, secret)}, text=_words(request, secret) * 1000)


def _squeezed(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip at all"))


def _deep(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status, content=b"[" * 20_000)


def _empty(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(status)


def _good(request: httpx.Request, secret: str, status: int) -> httpx.Response:
    return httpx.Response(200, json={"code": "0", "data": [], "liquidations": [], "total": 0})


def _raising(kind: type[httpx.RequestError]) -> Callable[[httpx.Request, str, int], httpx.Response]:
    def answer(request: httpx.Request, secret: str, status: int) -> httpx.Response:
        wire = f"{request.method} {request.url.raw_path.decode()} {dict(request.headers)}"
        raise kind(f"{wire} {_words(request, secret)}", request=request)

    return answer


FAULTS = [
    *map(Fault, (_envelope, _nested, _code, _plain, _page, _cut, _typed, _headers, _large)),
    *map(Fault, (_squeezed, _deep, _empty, _good)),
    Fault(_moved, echoes=True),
    *(
        Fault(_raising(kind))
        for kind in (
            httpx.ConnectError,
            httpx.ConnectTimeout,
            httpx.ReadError,
            httpx.ReadTimeout,
            httpx.WriteError,
            httpx.PoolTimeout,
            httpx.RemoteProtocolError,
            httpx.LocalProtocolError,
            httpx.ProxyError,
            httpx.DecodingError,
        )
    ),
]
STATUSES = [200, 201, 400, 401, 403, 404, 408, 418, 429, 500, 502, 503, 520]


@frozen
class Case:
    """Credentials, and what happens to a call."""

    key: str = field(repr=False)
    secret: str = field(repr=False)
    value: str
    fault: Fault
    status: int
    max_retries: int
    method: int


CASES = st.builds(
    Case,
    key=TEXT.map(lambda text: KEY + text + END),
    secret=TEXT.map(lambda text: SECRET + text + END),
    value=TEXT.map(lambda text: VALUE + text),
    fault=st.sampled_from(FAULTS),
    status=st.sampled_from(STATUSES),
    max_retries=st.integers(0, 1),
    method=st.integers(0, 1),
)


class Seen:
    """Everything that a program can see of a call."""

    def __init__(self, kind: type[SyncClient | AsyncClient], case: Case) -> None:
        self._case = case
        self._echoed = list(_keys(kind, case).values())[-1]
        self.signatures: list[str] = []
        self.logged: list[str] = []
        self.objects: list[object] = []
        keep = self.objects.append
        self.hooks = Hooks(on_request=keep, on_response=keep, on_retry=keep, on_limit=keep)

    def handler(self, request: httpx.Request) -> httpx.Response:
        self.signatures += [request.url.params.get("signature", "")]
        return self._case.fault.answer(request, self._echoed, self._case.status)

    @contextmanager
    def watched(self) -> Generator[None]:
        """Keep everything that is logged, at any level, and the error, if there is one."""
        with logged(self.logged):
            try:
                yield
            except PerpkitError as error:
                self.objects.append(error)

    def check(self) -> None:
        hidden = [KEY, SECRET, END, *filter(None, self.signatures)]
        shown = "\n".join(chain.from_iterable(map(texts, self.objects))) + "\n".join(self.logged)
        stored = b"".join(map(pickled, self.objects)).decode("latin-1")
        framed = "\n".join(chain.from_iterable(map(frames, self.objects)))
        assert shown
        assert not [word for word in (*hidden, VALUE, TRADED) if word in shown]
        assert not [word for word in (*hidden, *([] if self._case.fault.echoes else [VALUE])) if word in stored]
        assert not [word for word in hidden if word in framed], "a local variable of ours holds it"


@contextmanager
def logged(texts: list[str]) -> Generator[None]:
    """Collect every record of every logger: its message and its arguments."""

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            texts.append(f"{record.name}: {self.format(record)} {vars(record)}")

    root, collector = logging.getLogger(), Collector(logging.DEBUG)
    level = root.level
    root.addHandler(collector)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.removeHandler(collector)
        root.setLevel(level)


def texts(thing: object) -> Iterator[str]:
    """Return an object as text, in every way."""
    yield from (repr(thing), str(thing), format(thing), f"{thing}", f"{[thing]}")
    if isinstance(thing, BaseException):
        yield from (repr(thing.args), repr(vars(thing)), *traceback.format_exception_only(thing))


def pickled(thing: object) -> bytes:
    """Return an object as it is pickled, or nothing if it cannot be pickled."""
    try:
        return pickle.dumps(thing)
    except (TypeError, pickle.PicklingError, AttributeError):
        return b""


def frames(thing: object) -> Iterator[str]:
    """Return what a report with local variables shows of all frames except those of this file."""
    error = thing if isinstance(thing, BaseException) else None
    while error is not None:
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        for frame in report.stack:
            if Path(frame.filename) != Path(__file__):
                yield from (frame.locals or {}).values()
        error = error.__cause__ or error.__context__


@pytest.fixture(autouse=True, scope="module")
def awake() -> Iterator[None]:
    """Let no pause take time."""
    turn = asyncio.sleep
    pauses: list[float] = []

    async def nap(seconds: float) -> None:
        pauses.append(seconds)
        await turn(0)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "sleep", pauses.append)
        patch.setattr(asyncio, "sleep", nap)
        yield


def _coinglass(client: Any, case: Case) -> Any:
    note = {"note": case.value}
    if case.method:
        return client.with_response.futures.supported_coins(extra_query=note)
    liquidation = client.with_response.futures.liquidation
    return liquidation.history(exchange="Binance", symbol=TRADED, interval="1d", extra_query=note)


def _ztdx(client: Any, case: Case) -> Any:
    note = {"note": case.value}
    unified = client.with_response.unified
    if case.method:
        return unified.liquidations(limit=3, extra_query=note)
    return unified.risk_simulate(symbol=TRADED, size_usd="5000", leverage=10, side="long", extra_query=note)


CALLS: dict[type[SyncClient | AsyncClient], Callable[[Any, Case], Any]] = {
    CoinGlass: _coinglass,
    AsyncCoinGlass: _coinglass,
    Ztdx: _ztdx,
    AsyncZtdx: _ztdx,
}


def _keys(kind: type[SyncClient | AsyncClient], case: Case) -> dict[str, str]:
    keys = {"api_key": case.key, "api_secret": case.secret}
    known = {credential.argument for credential in kind.api.credentials}
    if "token" in known and len(case.key) % 2:
        return {"token": case.secret}
    return {argument: key for argument, key in keys.items() if argument in known}


def _client(kind: type[Any], case: Case, seen: Seen, http: httpx.Client | httpx.AsyncClient) -> Any:
    client = kind(
        **_keys(kind, case),
        http_client=http,
        limiter=Unlimited(),
        hooks=seen.hooks,
        max_retries=case.max_retries,
        max_body_bytes=30_000,
    )
    seen.objects += [client, client.clock, client.with_options(timeout=3)]
    return client


@pytest.mark.parametrize("kind", [CoinGlass, Ztdx])
@settings(max_examples=EXAMPLES, derandomize=True, deadline=None)
@given(case=CASES)
def test_a_blocking_client_shows_nothing(kind: type[SyncClient], case: Case) -> None:
    seen = Seen(kind, case)
    with httpx.Client(transport=httpx.MockTransport(seen.handler)) as http:
        client = _client(kind, case, seen, http)
        seen.objects.append(client.rate_limit())
        with seen.watched():
            seen.objects.append(CALLS[kind](client, case))
    with seen.watched():
        CALLS[kind](client, case)
    assert isinstance(seen.objects[-1], ConfigurationError), "the client is closed"
    seen.check()


@pytest.mark.parametrize("kind", [AsyncCoinGlass, AsyncZtdx])
@settings(max_examples=EXAMPLES, derandomize=True, deadline=None)
@given(case=CASES)
def test_an_asynchronous_client_shows_nothing(kind: type[AsyncClient], case: Case) -> None:
    seen = Seen(kind, case)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(seen.handler)) as http:
            client = _client(kind, case, seen, http)
            seen.objects.append(await client.rate_limit())
            with seen.watched():
                seen.objects.append(await CALLS[kind](client, case))
        with seen.watched():
            await CALLS[kind](client, case)

    asyncio.run(run())
    assert isinstance(seen.objects[-1], ConfigurationError), "the client is closed"
    seen.check()


REFUSED: list[Callable[[Any], object]] = [
    lambda cg: cg.futures.liquidation.history(exchange="Binance", symbol=TRADED, interval=VALUE),
    lambda cg: cg.futures.liquidation.history(exchange="Binance", symbol=TRADED, interval="1d", limit=-1),
    lambda cg: cg.futures.liquidation.history(exchange="Binance", symbol=TRADED, interval="1d", start_time="soon"),
    lambda cg: cg.futures.supported_coins(extra_query={"note": TRADED, "limit": 5}),
]


@pytest.mark.parametrize("call", REFUSED)
def test_a_refused_argument_is_named_and_no_other(call: Callable[[Any], object]) -> None:
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(500))) as http:
        client = CoinGlass(api_key=f"{KEY}-0123456789", http_client=http)
        with pytest.raises(ParameterError) as caught:
            call(client)
    shown = "".join(texts(caught.value)) + pickled(caught.value).decode("latin-1")
    assert TRADED not in shown
    assert KEY not in shown
    assert not [text for text in frames(caught.value) if KEY in text]


UNFIT: list[dict[str, Any]] = [
    {"base_url": "http://vendor.example"},
    {"base_url": f"https://user:{SECRET}@vendor.example"},
    {"base_url": f"https://vendor.example/?key={SECRET}"},
    {"timeout": -1},
    {"plan": "gold"},
    {"max_retries": -1},
    {"max_body_bytes": 0},
    {"limiter": "no-url"},
]


@pytest.mark.parametrize("options", UNFIT, ids=lambda options: "-".join(options))
@pytest.mark.parametrize("kind", [Ztdx, AsyncZtdx])
@settings(max_examples=10, derandomize=True, deadline=None)
@given(case=CASES)
def test_a_client_that_cannot_be_built_shows_nothing(kind: type[Any], options: dict[str, Any], case: Case) -> None:
    with pytest.raises((PerpkitError, ValueError, TypeError)) as caught:
        kind(**_keys(kind, case), **options)
    shown = [*texts(caught.value), pickled(caught.value).decode("latin-1"), *frames(caught.value)]
    words = (KEY, SECRET, END)
    given_here = str(options)
    assert not [word for word in words if word not in given_here and any(word in text for text in shown)]
    assert not [text for text in texts(caught.value) if SECRET in text], "not even one in base_url"


@contextmanager
def served(case: str | None) -> Generator[str]:
    """The sandbox on loopback, by its address."""
    server = Server(gateway(case=case))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.url
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize("recorded", [None, "rate-limit", "vendor-fault", "invalid-key"])
def test_the_wire_is_logged_without_what_is_secret(recorded: str | None) -> None:
    keys: dict[str, Any] = credentials("ztdx")
    coinglass: dict[str, Any] = credentials("coinglass")
    noted: list[str] = []
    options: dict[str, Any] = {"max_retries": 1, "limiter": Unlimited()}
    note = {"note": VALUE}

    async def twin(url: str) -> None:
        async with AsyncZtdx(**keys, base_url=url, **options) as ztdx:
            await ended(ztdx.unified.liquidations(extra_query=note))

    with served(recorded) as url, logged(noted):
        with Ztdx(**keys, base_url=url, **options) as ztdx, CoinGlass(**coinglass, base_url=url, **options) as cg:
            for call in (
                lambda: ztdx.unified.liquidations(extra_query=note),
                lambda: ztdx.unified.risk_simulate(symbol=TRADED, size_usd="5000", leverage=10, extra_query=note),
                lambda: cg.futures.supported_coins(extra_query=note),
            ):
                try:
                    call()
                except PerpkitError as error:
                    noted += [*texts(error), *frames(error)]
        asyncio.run(twin(url))
    loggers = {text.partition(":")[0].partition(".")[0] for text in noted}
    assert {"httpcore", "perpkit"} <= loggers
    ours = [text for text in noted if text.startswith(("httpcore", "httpx", "perpkit"))]
    assert not [text for text in ours if "signature=" in text or VALUE in text or TRADED in text]
    assert not [text for text in noted for word in (*keys.values(), *coinglass.values()) if word in text]


async def ended(call: Coroutine[Any, Any, object]) -> None:
    """Wait until a call ends, with or without an error."""
    try:
        await call
    except PerpkitError:
        return


async def test_a_cancelled_call_shows_nothing() -> None:
    """The only error with frames of the HTTP library, and what they contain."""
    arrived, gone = asyncio.Event(), asyncio.Event()
    noted: list[str] = []

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        arrived.set()
        with suppress(ConnectionError):
            await reader.read()
            writer.close()
            await writer.wait_closed()
        gone.set()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    keys: dict[str, Any] = {"api_key": f"{KEY}-{END}", "api_secret": f"{SECRET}-{END}"}
    async with server, AsyncZtdx(**keys, base_url=url, limiter=Unlimited()) as ztdx:
        with logged(noted):
            call = asyncio.create_task(ztdx.unified.account(extra_query={"note": VALUE}))
            await arrived.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await call
        await gone.wait()
    held = [*frames(caught.value), *noted]
    assert any("httpcore" in text for text in held)
    assert not [text for text in held for word in (KEY, SECRET, END, "signature=") if word in text]


AWKWARD = f"{KEY}/\"+a\\b% &'<z?{END}"
"""A key with all characters that are escaped anywhere."""


def _unicode(text: str) -> str:
    return "".join(f"\\u{ord(character):04x}" for character in text)


def _percent(text: str) -> str:
    return "".join(f"%{ord(character):02x}" for character in text)


def _partly(text: str) -> str:
    """Every third character in another form."""
    ways: list[Callable[[str], str]] = [str, _percent, _unicode]
    return "".join(
        ways[place % 3](character) for place, character in enumerate(text.replace("\\", "").replace("%", ""))
    )


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper": str.upper,
    "lower": str.lower,
    "swapped": str.swapcase,
    "json": lambda text: json.dumps(text)[1:-1],
    "json-slashes": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "json-twice": lambda text: json.dumps(json.dumps(text).replace("/", "\\/"))[3:-3],
    "json-thrice": lambda text: json.dumps(json.dumps(json.dumps(text)))[7:-7],
    "repr": lambda text: repr(text)[1:-1],
    "unicode": _unicode,
    "unicode-upper": lambda text: _unicode(text).upper().replace("\\U", "\\u"),
    "unicode-twice": lambda text: _unicode(text).replace("\\", "\\\\"),
    "hexadecimal": lambda text: "".join(f"\\x{ord(character):02X}" for character in text),
    "percent": _percent,
    "percent-upper": lambda text: _percent(text).upper(),
    "percent-partly": lambda text: quote(text, safe="/"),
    "percent-twice": lambda text: quote(quote(text, safe=""), safe=""),
    "percent-form": lambda text: quote(text, safe=" ").replace(" ", "+"),
    "html": escape,
    "mixed": _partly,
    "base64": lambda text: b64encode(text.encode()).decode(),
    "base64-basic": lambda text: b64encode(f"{text}:secret".encode()).decode(),
    "base64-password": lambda text: b64encode(f"user:{text}".encode()).decode(),
    "base64-url": lambda text: urlsafe_b64encode(f":{text}".encode()).decode(),
}
FRAGMENT = 8
"""Number of characters of a secret that must not be shown together, in any encoding."""


def left(echo: str, spelling: str, shown: str) -> list[str]:
    """Return which part of a secret is still there. The ends of Base64 contain bits of the text beside it."""
    inner = echo[12:-12] if spelling.startswith("base64") else echo
    places = range(max(1, len(inner) - FRAGMENT + 1))
    return [inner[place : place + FRAGMENT] for place in places if inner[place : place + FRAGMENT] in shown]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("key", [f"{KEY}-0123456789abcdef-{END}", AWKWARD, "a" * 40 + END, "\\" * 30 + END])
def test_a_secret_is_masked_however_it_is_written(spelling: str, key: str) -> None:
    if spelling == "mixed":
        key = key.replace("\\", "").replace("%", "")
    echo = SPELLINGS[spelling](key)
    secrets = (Secret(key), Secret("another-one"))
    assert not left(echo, spelling, redacted(f"<{echo}>", secrets))
    assert not left(echo, spelling, redacted_bytes(f"<{echo}>".encode(), secrets).decode())


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("kind", [Ztdx, AsyncZtdx])
async def test_a_client_masks_it_in_headers_body_message_and_code(kind: type[Any], spelling: str) -> None:
    key, secret = f"{KEY}/{MIDDLE}-{END}", f"{SECRET}/{MIDDLE}-{END}"
    echoes = [SPELLINGS[spelling](word) for word in (key, secret)]
    words = " ".join(echoes)
    statuses: list[int] = []
    quoted = f'"{words}"' if "\\" in words else json.dumps(words)  # escaped text does not change

    def handler(_: httpx.Request) -> httpx.Response:
        content = f'{{"code":{quoted},"error":{quoted},{quoted}:1}}'.encode("utf-8", "surrogatepass")
        return httpx.Response(statuses[-1], headers={"x-echo": words}, content=content)

    transport = httpx.MockTransport(handler)
    http: Any = httpx.AsyncClient(transport=transport) if kind is AsyncZtdx else httpx.Client(transport=transport)
    client = kind(api_key=key, api_secret=secret, http_client=http, limiter=Unlimited(), max_retries=0)
    for status in (200, 401, 500):
        statuses.append(status)
        with pytest.raises(ResponseError) as caught:
            await client.unified.account()
        error = caught.value
        shown = "\n".join((*texts(error), *frames(error), str(dict(error.headers)), error.body.decode()))
        shown += pickled(error).decode("latin-1")
        for word, echo in zip((key, secret), echoes, strict=True):
            assert not left(echo, spelling, shown)
            assert not left(word, "as it is", shown)


def test_masking_takes_time_in_proportion_to_the_text() -> None:
    """Texts that are nearly the secret many times: a search that backtracks would not end."""
    for word in ("\\" * 40, "%25" * 12, "%" * 30, "\\/" * 20, "a" * 60, "\\u0041" * 5):
        for part in ("\\", "%25", "%", "\\u0061", "a", word[:-1]):
            text = part * (12_000 // len(part))
            assert len(redacted(f"{text}!", (Secret(word + "z"),))) <= len(text) + 4


@pytest.mark.parametrize("word", ["", "0", "a", "me", "data"])
def test_an_empty_or_short_secret_does_not_mask_everything(word: str) -> None:
    text = '{"message": "a day at the sea, 2000 metadata", "price": 0.5, "name": "same"}'
    masked = redacted(text, (Secret(word),))
    assert "message" in masked
    assert "2000 metadata" in masked
    assert redacted_bytes(text.encode(), (Secret(word),)).decode() == masked
    assert not word or redacted(f"key={word};", (Secret(word),)) == "key=***;"


def test_what_holds_no_secret_is_not_copied() -> None:
    content = b'{"a": "\\u0041 %41"}' * 1000
    assert redacted_bytes(content, (Secret(f"{KEY}-0123456789"),)) is content


@pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass, Ztdx, AsyncZtdx])
@pytest.mark.parametrize("given", [KEY.encode(), bytearray(KEY.encode()), [KEY], 5, {"key": KEY}, Path(KEY)])
def test_a_key_that_is_no_text_is_refused_and_not_shown(kind: type[Any], given: object) -> None:
    arguments = {credential.argument: given for credential in kind.api.credentials}
    with pytest.raises(ConfigurationError) as caught:
        kind(**arguments)
    assert f"api_key is of type {type(given).__name__}; pass a str" in str(caught.value)
    shown = [*texts(caught.value), pickled(caught.value).decode("latin-1"), *frames(caught.value)]
    assert not [text for text in shown if KEY in text]


def test_a_secret_within_another_leaves_nothing_of_it() -> None:
    inner, outer = Secret("inner"), Secret('out"er-inner-outer')
    assert redacted(f"{inner.reveal()} {outer.reveal()}", (inner, outer)) == "*** ***"
    assert redacted_bytes(json.dumps([outer.reveal()]).encode(), (inner, outer)) == b'["***"]'
