"""What the threat model promises about transport and parsing."""

from __future__ import annotations

import gzip
import socket
import traceback
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest

from perpkit._runtime.errors import (
    ConnectionFailedError,
    NotJsonError,
    PerpkitError,
    ResponseError,
    ResponseTooLargeError,
)
from perpkit._runtime.limits.local import Unlimited
from perpkit._runtime.timeout import Timeout
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.ztdx import AsyncZtdx, Ztdx
from tests.transport.drip import Vendor as VendorOnLoopback
from tests.transport.tls import TlsServer, tls_server

KEY, SECRET = "fake-ztdx-key", "fake-ztdx-secret"


class Vendor:
    """Always returns the same answer, and keeps the host names of the requests."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer
        self.hosts: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.hosts.append(request.url.host)
        return self._answer


def client(vendor: Vendor, max_body_bytes: int | None = None) -> Ztdx:
    """Return a client with an HTTP client that would follow redirects."""
    http = httpx.Client(transport=httpx.MockTransport(vendor), follow_redirects=True)
    limiter, limit = Unlimited(), max_body_bytes
    return Ztdx(api_key=KEY, api_secret=SECRET, http_client=http, limiter=limiter, max_body_bytes=limit, max_retries=0)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    vendor = Vendor(httpx.Response(status, headers={"location": "https://elsewhere.example/api"}))
    with pytest.raises(ResponseError, match="Redirects are not followed"):
        client(vendor).unified.account()
    assert vendor.hosts == ["api.ztdx.io"]


@pytest.mark.parametrize("status", [301, 308])
async def test_the_same_asynchronously(status: int) -> None:
    vendor = Vendor(httpx.Response(status, headers={"location": "https://elsewhere.example/api"}))
    http = httpx.AsyncClient(transport=httpx.MockTransport(vendor), follow_redirects=True)
    ztdx = AsyncZtdx(api_key=KEY, api_secret=SECRET, http_client=http, limiter=Unlimited())
    with pytest.raises(ResponseError, match="Redirects are not followed"):
        await ztdx.unified.account()
    assert vendor.hosts == ["api.ztdx.io"]


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[TlsServer, Path]:
    return tls_server(tmp_path_factory.mktemp("tls"))


async def coins(kind: type[CoinGlass | AsyncCoinGlass], url: str, **more: Any) -> list[str]:
    options: dict[str, Any] = {"api_key": KEY, "base_url": url, "limiter": False, "max_retries": 0, **more}
    if issubclass(kind, CoinGlass):
        with kind(**options) as cg:
            return cg.futures.supported_coins()
    async with kind(**options) as twin:
        return await twin.futures.supported_coins()


@pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])
async def test_a_certificate_that_nobody_vouches_for_is_refused(
    kind: type[CoinGlass | AsyncCoinGlass], tls: tuple[TlsServer, Path]
) -> None:
    server, _ = tls
    before = server.received
    with pytest.raises(ConnectionFailedError, match="CERTIFICATE_VERIFY_FAILED") as caught:
        await coins(kind, server.url)
    assert server.received == before
    assert not caught.value.sent


@pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])
async def test_a_certificate_of_the_callers_own_authority_is_accepted_for_its_host_only(
    kind: type[CoinGlass | AsyncCoinGlass], tls: tuple[TlsServer, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    server, certificate = tls
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert await coins(kind, server.url) == ["A"]
    with pytest.raises(ConnectionFailedError, match="CERTIFICATE_VERIFY_FAILED"):
        await coins(kind, server.url.replace("localhost", "127.0.0.1"))


@pytest.mark.parametrize("status", [200, 400, 502])
@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_a_body_nested_without_end_is_an_error(status: int, opening: bytes) -> None:
    vendor = Vendor(httpx.Response(status, content=opening * 200_000))
    with pytest.raises(ResponseError) as caught:
        client(vendor).unified.account()
    assert isinstance(caught.value, NotJsonError) is (status == 200)
    if status == 200:
        assert "nested too deeply" in str(caught.value)


def test_a_small_body_that_unpacks_to_a_large_one_is_refused() -> None:
    packed = gzip.compress(b" " * 5_000_000)
    vendor = Vendor(httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(packed)))
    with pytest.raises(ResponseTooLargeError, match="100,000 bytes"):
        client(vendor, max_body_bytes=100_000).unified.account()
    assert len(packed) < 100_000


class Proxy:
    """Keeps what it receives, and refuses it."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.received = b""
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        with connection:
            while b"\r\n\r\n" not in self.received and (part := connection.recv(65_536)):
                self.received += part
            connection.sendall(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")

    def close(self) -> None:
        self._thread.join(timeout=10)
        self._socket.close()


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    for name in ("ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    found = Proxy()
    monkeypatch.setenv("HTTPS_PROXY", found.url)
    yield found
    found.close()


def test_a_proxy_of_the_environment_is_used_and_sees_no_key(proxy: Proxy) -> None:
    with (
        Ztdx(api_key=KEY, api_secret=SECRET, limiter=Unlimited(), max_retries=0) as ztdx,
        pytest.raises(ConnectionFailedError) as caught,
    ):
        ztdx.unified.account()
    assert proxy.received.startswith(b"CONNECT api.ztdx.io:443 ")
    assert KEY.encode() not in proxy.received
    assert b"signature" not in proxy.received
    assert not caught.value.sent


def echoing_and_cut(head: bytes) -> Iterator[bytes]:
    """Repeat the key many times in a body that is cut off."""
    key = head.partition(b"CG-API-KEY: ")[2].partition(b"\r\n")[0]
    assert key
    yield b"HTTP/1.1 200 OK\r\ncontent-length: 9000000\r\n\r\n" + b"key %b " % key * 2_000
    raise ConnectionError


@pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])
@pytest.mark.parametrize("max_body_bytes", [1_000, 10_000_000])
async def test_a_body_that_echoes_the_key_is_in_no_frame_of_the_error(
    kind: type[CoinGlass | AsyncCoinGlass], max_body_bytes: int
) -> None:
    with VendorOnLoopback(echoing_and_cut) as vendor, pytest.raises(PerpkitError) as caught:
        await coins(kind, vendor.url, max_body_bytes=max_body_bytes, timeout=Timeout(read=0.5))
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [frame for frame in report.stack if "/perpkit/" in frame.filename]
    assert frames
    assert not [line for frame in frames for line in (frame.locals or {}).values() if KEY in line]
    assert KEY not in str(caught.value)
