"""Clients are built, send, share a pool and close it; blocking and asynchronous."""

from __future__ import annotations

import inspect
import os
import socketserver
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version
from types import ModuleType
from typing import cast

import httpx
import pytest
from attrs import evolve

from perpkit._runtime.client import AsyncClient, SyncClient
from perpkit._runtime.errors import (
    ConfigurationError,
    ConnectionFailedError,
    ParameterError,
    RequestTimeoutError,
    ResponseError,
    TransportError,
)
from perpkit._runtime.http.given import build
from perpkit._runtime.http.transport import AsyncTransport, SyncTransport
from perpkit._runtime.lazy import sibling
from perpkit._runtime.resource import AsyncResource, SyncResource
from perpkit._runtime.timeout import Timeout
from tests.runtime.shop import (
    BARS,
    ENTRIES,
    KEY,
    SECRET,
    SIMULATE,
    VAULT,
    VAULT_KEY,
    AsyncShop,
    AsyncVault,
    Bar,
    Shop,
    Vault,
    async_vault,
    enveloped,
    request_of,
    settings,
    shop,
    vault,
)

ONE = [{"time": 1, "price": 2}]


def one_bar(_: httpx.Request) -> httpx.Response:
    return httpx.Response(
        200, json={"code": "0", "data": ONE}, headers=[("X-LIMIT", "30"), ("X-USED", "1"), ("X-A", "1"), ("x-a", "2")]
    )


def test_call_and_call_with_response() -> None:
    with shop(one_bar) as client:
        assert client.call(BARS, {"symbol": "BTC"}) == [Bar(time=1, price=2.0)]
        response = client.call_with_response(BARS, {"symbol": "BTC"})
    assert response.payload == [Bar(time=1, price=2.0)]
    assert response.status == 200
    assert response.rate_limit is not None
    assert response.rate_limit.remaining == 29
    assert response.headers["x-a"] == "1, 2"
    assert response.body == one_bar(httpx.Request("GET", "https://x")).content


def test_what_is_sent() -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"id": 1, "amount": "1"})

    with vault(handler) as client:
        client.call(SIMULATE, {"account": "a/b", "size": "0.5", "note": "ü"})
    [request] = sent
    assert request.method == "POST"
    assert str(request.url.copy_with()).startswith("https://vault.example/v1/accounts/a%2Fb/simulate?timestamp=")
    assert request.content == '{"size":"0.5","note":"ü"}'.encode()
    assert dict(request.headers) == {
        "host": "vault.example",
        "accept": "application/json",
        "accept-encoding": "gzip",
        "user-agent": f"perpkit/{version('perpkit')}",
        "content-type": "application/json",
        "content-length": "26",
        "x-vault-key": VAULT_KEY,
    }
    assert SECRET not in str(request.url)


def test_a_get_has_no_body_and_no_empty_query() -> None:
    request = build(request_of(BARS, {"symbol": "BTC"}))
    assert "content-type" not in request.headers
    assert "content-length" not in request.headers
    bare = build(request_of(ENTRIES))
    assert str(bare.url) == "https://shop.example/entries"


class RawServer(socketserver.TCPServer):
    """Serves on a free port of loopback and keeps the bytes of every request."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), RawHandler)
        self.received: list[bytes] = []


class RawHandler(socketserver.BaseRequestHandler):
    answer = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}"

    def handle(self) -> None:
        cast(RawServer, self.server).received.append(self.request.recv(65536))
        self.request.sendall(self.answer)


@pytest.fixture
def loopback() -> Iterator[RawServer]:
    with RawServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_the_signed_bytes_are_those_on_the_socket(loopback: RawServer) -> None:
    base_url = f"http://127.0.0.1:{loopback.server_address[1]}"
    prepared = request_of(ENTRIES, {"note": "a b+c/[ü]@#,%"}, {"x": ""}, settings(VAULT, base_url=base_url))
    transport = SyncTransport.create(base_url)
    assert transport.send(prepared, transport.enter()).body == b"{}"
    transport.close()
    assert loopback.received[0].split(b"\r\n")[0] == b"GET /entries?%b HTTP/1.1" % prepared.query


def test_settings_of_the_caller_s_client_do_not_change_the_request() -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if len(sent) == 1:
            return httpx.Response(200, json={"code": "0", "data": []}, headers={"set-cookie": "a=b"})
        return httpx.Response(302, headers={"location": "https://elsewhere.example/"})

    http_client = httpx.Client(
        transport=httpx.MockTransport(handler),
        auth=("user", "password"),
        params={"p": "1"},
        headers={"x-mine": "1"},
        follow_redirects=True,
        timeout=1,
    )
    with http_client, Shop(api_key=KEY, http_client=http_client, timeout=9) as client:
        client.call(BARS, {"symbol": "BTC"})
        with pytest.raises(ResponseError, match=r"was redirected .* check base_url"):
            client.call(BARS, {"symbol": "BTC"})
    assert len(sent) == 2
    for request in sent:
        assert request.url.query == b"symbol=BTC"
        assert not {"authorization", "cookie", "x-mine"} & set(request.headers)
        assert request.extensions["timeout"] == {"connect": 9, "read": 9, "write": 9, "pool": None}


def test_the_default_timeout_is_explicit() -> None:
    request = build(request_of(ENTRIES))
    assert request.extensions["timeout"] == {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": None}


def test_a_query_that_the_http_library_would_rewrite_is_not_sent() -> None:
    prepared = request_of(ENTRIES)
    with pytest.raises(ConfigurationError, match="URL of entries: it rewrote the query"):
        build(evolve(prepared, query=b"a=x y"))


@pytest.mark.parametrize(
    ("failure", "kind", "words"),
    [
        (httpx.ConnectTimeout("slow"), RequestTimeoutError, "ConnectTimeout: slow"),
        (httpx.ReadTimeout(""), RequestTimeoutError, "(ReadTimeout)"),
        (httpx.PoolTimeout("full"), RequestTimeoutError, "PoolTimeout: full"),
        (httpx.ConnectError("[Errno -2] Name or service not known"), ConnectionFailedError, "Name or service"),
        (httpx.RemoteProtocolError("odd bytes"), ConnectionFailedError, "(RemoteProtocolError)"),
        (httpx.LocalProtocolError(f"Illegal header value {KEY}"), ConnectionFailedError, "(LocalProtocolError)"),
        (httpx.ReadError(f"while sending {VAULT_KEY} and {SECRET}"), ConnectionFailedError, "sending *** and ***"),
        (httpx.DecodingError("bad gzip"), ConnectionFailedError, "(DecodingError)"),
    ],
)
async def test_no_answer(failure: Exception, kind: type[TransportError], words: str) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise failure

    with vault(handler) as client, pytest.raises(TransportError) as caught:
        client.call(ENTRIES, {})
    async with async_vault(handler) as twin:
        with pytest.raises(TransportError) as twin_caught:
            await twin.call(ENTRIES, {})
    for error in (caught.value, twin_caught.value):
        assert type(error) is kind
        assert words in str(error)
        assert str(error).startswith("GET /entries: no answer ")
        assert error.operation == "entries"
        assert error.__cause__ is None
        assert error.__context__ is None


def test_nothing_is_sent_for_an_argument_that_is_refused() -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise AssertionError

    with shop(handler) as client, pytest.raises(ParameterError):
        client.call(BARS, {})


def test_closing_is_for_the_one_who_opened() -> None:
    own = Shop(api_key=KEY)
    copy = own.with_options(timeout=1)
    copy.close()
    with pytest.raises(TransportError):
        own.with_options(base_url="http://127.0.0.1:9").call(BARS, {"symbol": "BTC"})
    own.close()
    own.close()
    for closed in (own, copy):
        with pytest.raises(ConfigurationError, match="this client is closed"):
            closed.call(BARS, {"symbol": "BTC"})

    http_client = httpx.Client(transport=httpx.MockTransport(one_bar))
    with Shop(api_key=KEY, http_client=http_client) as given:
        given.with_options().close()
    assert not http_client.is_closed
    assert given.call(BARS, {"symbol": "BTC"})


async def test_closing_is_for_the_one_who_opened_asynchronously() -> None:
    async_http_client = httpx.AsyncClient(transport=httpx.MockTransport(one_bar))
    async with AsyncShop(api_key=KEY, http_client=async_http_client) as given:
        await given.with_options().aclose()
    assert not async_http_client.is_closed
    assert await given.call(BARS, {"symbol": "BTC"})
    await async_http_client.aclose()

    async_own = AsyncShop(api_key=KEY)
    async with async_own:
        await async_own.with_options(timeout=3).aclose()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        await async_own.call(BARS, {"symbol": "BTC"})


def test_with_options_changes_what_is_given_and_shares_the_pool() -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"entries": [], "total": 0})

    client = vault(handler, timeout=Timeout(read=60), recv_window=1000)
    copy = client.with_options(base_url="http://localhost:1/", recv_window=2000)
    assert type(copy) is Vault
    for one in (client, copy, copy.with_options(timeout=7)):
        one.call(ENTRIES, {})
    assert [request.url.host for request in sent] == ["vault.example", "localhost", "localhost"]
    assert [request.url.params["recvWindow"] for request in sent] == ["1000", "2000", "2000"]
    assert [request.extensions["timeout"]["read"] for request in sent] == [60, 60, 7]
    assert {request.headers["x-vault-key"] for request in sent} == {VAULT_KEY}
    with pytest.raises(ConfigurationError):
        client.with_options(recv_window=0)
    with pytest.raises(ConfigurationError):
        client.with_options(base_url="ftp://x")


def test_credentials_come_from_arguments_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHOP_API_KEY", raising=False)
    with pytest.raises(ConfigurationError) as caught:
        Shop()
    assert "The Shop needs api_key: pass api_key=... or set SHOP_API_KEY in the environment" in str(caught.value)
    monkeypatch.setenv("SHOP_API_KEY", f" {KEY}\n")
    sent: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["x-shop-key"])
        return enveloped([])

    http_client = httpx.Client(transport=httpx.MockTransport(handler))
    for given in (None, "fake-other-key"):
        Shop(api_key=given, http_client=http_client).call(BARS, {"symbol": "BTC"})
    assert sent == [KEY, "fake-other-key"]
    for blank in ("", "  "):
        with pytest.raises(ConfigurationError, match="SHOP_API_KEY"):
            Shop(api_key=blank)
    monkeypatch.setenv("SHOP_API_KEY", " ")
    with pytest.raises(ConfigurationError, match="SHOP_API_KEY"):
        Shop()


@pytest.mark.parametrize(
    ("key", "secret", "named"),
    [("fake\nkey", SECRET, "api_key"), ("fake-kéy", SECRET, "api_key"), (VAULT_KEY, "fake\ud800", "api_secret")],
)
def test_credentials_that_cannot_be_sent_are_refused(key: str, secret: str, named: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{named} holds characters that no key has") as caught:
        Vault(api_key=key, api_secret=secret)
    assert "fake" not in str(caught.value)


def test_a_secret_that_stays_here_may_be_any_text() -> None:
    assert Vault(api_key=VAULT_KEY, api_secret="fake sécret").with_options() is not None


@pytest.mark.parametrize(
    "url", ["https://a.example", "https://a.example:8443/v1/", "http://127.0.0.1:8000", "http://[::1]:1"]
)
def test_base_url_accepted(url: str) -> None:
    assert repr(shop(one_bar, base_url=url)) == f"Shop(base_url='{url.rstrip('/')}')"
    http_client = httpx.AsyncClient()
    assert (
        repr(AsyncShop(api_key=KEY, base_url=url, http_client=http_client))
        == f"AsyncShop(base_url='{url.rstrip('/')}')"
    )


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example",
        "http://localhost.evil.example",
        "ftp://localhost",
        "shop.example",
        "https://",
        "https://sh op.example",
        "https://[::1",
        "https://shop.example:port",
        "https://user:fake-password@shop.example",
        "https://shop.example?a=b",
        "https://shop.example#a",
    ],
)
def test_base_url_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        Shop(api_key=KEY, base_url=url)
    assert "fake-password" not in str(caught.value)


class Recorded(ModuleType):
    """A sandbox for this test: it answers with the name of what was requested."""

    def __init__(self) -> None:
        super().__init__("perpkit.sandbox")
        self.blocking: list[httpx.Client] = []
        self.asynchronous: list[httpx.AsyncClient] = []

    def credentials(self, package: str) -> dict[str, str]:
        return {"api_key": f"fake-{package}-key", "api_secret": f"fake-{package}-secret"}

    def answer(self, package: str, case: str | None) -> httpx.MockTransport:
        def handler(request: httpx.Request) -> httpx.Response:
            headers = {"x-name": f"{package} {case} {request.headers[f'x-{package}-key']}"}
            return httpx.Response(200, json={"code": 0, "data": [], "entries": [], "total": 0}, headers=headers)

        return httpx.MockTransport(handler)

    def http_client(self, package: str, case: str | None, *, full_size: bool) -> httpx.Client:
        self.blocking.append(httpx.Client(transport=self.answer(package, case)))
        return self.blocking[-1]

    def async_http_client(self, package: str, case: str | None, *, full_size: bool) -> httpx.AsyncClient:
        self.asynchronous.append(httpx.AsyncClient(transport=self.answer(package, case)))
        return self.asynchronous[-1]


async def test_the_sandbox_needs_no_key_and_is_closed_with_its_client(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Recorded()
    monkeypatch.setitem(sys.modules, "perpkit.sandbox", sandbox)
    monkeypatch.delenv("SHOP_API_KEY", raising=False)
    with Shop.sandbox(case="observed") as client:
        response = client.call_with_response(BARS, {"symbol": "BTC"})
        assert response.headers["x-name"] == "shop observed fake-shop-key"
    async with AsyncVault.sandbox() as twin:
        answered = await twin.call_with_response(ENTRIES, {})
        assert answered.headers["x-name"] == "vault None fake-vault-key"
    assert [type(client), type(twin)] == [Shop, AsyncVault]
    assert [pool.is_closed for pool in (*sandbox.blocking, *sandbox.asynchronous)] == [True, True]


def surface(kind: type) -> dict[str, object]:
    """Return the public methods of a class, by their blocking name, with their parameters."""
    names = {"aclose": "close", "__aenter__": "__enter__", "__aexit__": "__exit__"}
    return {
        names.get(name, name): [
            (parameter.name, parameter.kind, parameter.default)
            for parameter in inspect.signature(getattr(kind, name)).parameters.values()
        ]
        for name in vars(kind)
        if callable(getattr(kind, name)) and (not name.startswith("_") or name in {*names, *names.values(), "__init__"})
    }


@pytest.mark.parametrize(("blocking", "twin"), [(SyncClient, AsyncClient), (SyncTransport, AsyncTransport)])
def test_both_clients_have_the_same_surface(blocking: type, twin: type) -> None:
    assert surface(blocking) == surface(twin)
    assert len(surface(blocking)) >= 4


def test_building_a_client_is_what_imports_the_http_library() -> None:
    program = (
        "import sys; import perpkit._runtime.client, perpkit._runtime.errors, perpkit._runtime.resource;"
        "assert not {'httpx', 'msgspec'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert done.stderr == ""


def test_a_blocking_client_imports_little() -> None:
    program = (
        "import sys; from perpkit.coinglass import CoinGlass; CoinGlass(api_key='fake-key').close();"
        "assert not {'asyncio', 'httpx'} & set(sys.modules);"
        "cg = CoinGlass.sandbox(); cg.futures.supported_coins();"
        "assert 'asyncio' not in sys.modules"
    )
    environment = {name: text for name, text in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, env=environment)
    assert done.stderr == ""


@pytest.mark.parametrize("name", ["perpkit.limits", "perpkit.coinglass"])
def test_every_lazy_public_name_is_there(name: str) -> None:
    package = import_module(name)
    for public in package.__all__:
        # An alias of several types has no name.
        assert getattr(getattr(package, public), "__name__", public) in {public, "Literal", "Union", "Optional"}
        assert public in dir(package)
    with pytest.raises(AttributeError, match="has no attribute 'Absent'"):
        _ = package.Absent


def test_a_name_of_the_module_beside_is_imported_when_it_is_read() -> None:
    class Late:
        api = sibling("tests.runtime.client", "shop", "VAULT")
        absent = sibling("tests.runtime.client", "shop", "ABSENT")

    assert Late.api is VAULT
    with pytest.raises(AttributeError, match="ABSENT"):
        _ = Late().absent


def test_a_resource_is_a_view_on_a_client() -> None:
    class Bars(SyncResource):
        def get(self, symbol: str) -> list[Bar]:
            return self._client.call(BARS, {"symbol": symbol})

    class AsyncBars(AsyncResource):
        def client(self) -> AsyncClient:
            return self._client

    assert Bars(shop(one_bar)).get("BTC") == [Bar(time=1, price=2.0)]
    twin = async_vault(one_bar)
    assert AsyncBars(twin).client() is twin
