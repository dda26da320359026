"""If the environment names a proxy, a client sends through it and behaves as usual."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import socket
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from perpkit._runtime.timeout import Timeout
from perpkit.errors import ConnectionFailedError, PerpkitError, RequestTimeoutError
from perpkit.ztdx import AsyncZtdx, Ztdx
from tests.faults.wire import Answer, WireVendor, http

from .drip import Vendor, answered, dripping
from .tls import TlsServer, tls_server

KEY, SECRET = "fake-ztdx-key", "fake-ztdx-secret"
HERE = "http://localhost:9"
"""A base URL without a server: only a proxy can answer."""
kinds = pytest.mark.parametrize("kind", [Ztdx, AsyncZtdx])
Kind = type[Ztdx | AsyncZtdx]


@contextmanager
def through(monkeypatch: pytest.MonkeyPatch, url: str) -> Generator[None]:
    """Set this proxy, and no other, in the environment."""
    with monkeypatch.context() as environment:
        for name in ("all_proxy", "no_proxy", "http_proxy", "https_proxy"):
            environment.delenv(name, raising=False)
            environment.delenv(name.upper(), raising=False)
        environment.setenv("http_proxy", url)
        environment.setenv("https_proxy", url)
        yield


async def asked(kind: Kind, url: str, *, times: int = 1, **more: Any) -> Any:
    """Make a number of calls, and return the last answer."""
    options: dict[str, Any] = {
        "api_key": KEY, "api_secret": SECRET, "base_url": url, "limiter": False, "max_retries": 0, **more
    }  # fmt: skip
    found: Any = None
    if issubclass(kind, Ztdx):
        with kind(**options) as client:
            for _ in range(times):
                found = client.get("/any/path", params={"a": "b c"})
        return found
    async with kind(**options) as twin:
        for _ in range(times):
            found = await twin.get("/any/path", params={"a": "b c"})
    return found


async def failure(kind: Kind, url: str, **more: Any) -> PerpkitError:
    """Return the error of a call."""
    with pytest.raises(PerpkitError) as caught:
        await asked(kind, url, **more)
    assert "signature" not in str(caught.value)
    assert KEY not in str(caught.value)
    return caught.value


class TestPlain:
    """Plain requests go to the proxy as a whole, with the key and the signed target."""

    @kinds
    async def test_the_target_is_what_was_signed(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        heads: list[bytes] = []

        def script(head: bytes) -> Generator[bytes]:
            heads.append(head)
            yield answered(b"[]")

        with Vendor(script) as proxy, through(monkeypatch, proxy.url):
            assert await asked(kind, HERE, times=2) == {"code": "0", "data": []}
        assert proxy.connections == 1
        for head in heads:
            target = head.split(b" ")[1]
            query = target.removeprefix(b"http://localhost:9/any/path?")
            signed, _, signature = query.rpartition(b"&signature=")
            assert signed.startswith(b"a=b%20c&")
            assert signature.decode() == hmac.new(SECRET.encode(), signed, hashlib.sha256).hexdigest()
            assert head.count(signature) == 1
            assert SECRET.encode() not in head

    @kinds
    @pytest.mark.parametrize(
        "answer",
        [Answer(b"", "close"), Answer(b"", "reset"), Answer(http(b"{}", length=9), "close"), Answer(b"odd\r\n\r\n")],
        ids=["closed", "reset", "cut off", "not HTTP"],
    )
    async def test_an_answer_that_breaks_off_counts_as_sent(
        self, kind: Kind, answer: Answer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with WireVendor(lambda: answer) as proxy, through(monkeypatch, proxy.url):
            error = await failure(kind, HERE)
            assert isinstance(error, ConnectionFailedError)
            assert error.sent
            assert proxy.abandoned()

    @kinds
    async def test_a_proxy_that_is_away_counts_as_not_sent(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        with WireVendor(lambda: Answer(b"")) as gone:
            pass
        with through(monkeypatch, gone.url):
            error = await failure(kind, HERE)
        assert isinstance(error, ConnectionFailedError)
        assert not error.sent

    @kinds
    async def test_the_total_time_ends_a_body_that_drips(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        drip = dripping(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n", b" ")
        with Vendor(drip) as proxy, through(monkeypatch, proxy.url):
            error = await failure(kind, HERE, timeout=Timeout(total=0.3))
        assert isinstance(error, RequestTimeoutError)
        assert error.sent

    async def test_cancelled_calls_leave_every_place_usable(self, monkeypatch: pytest.MonkeyPatch) -> None:
        silent, good = Answer(b"", "hang"), Answer(http(b"{}"))
        answers = [silent] * 20
        arrived = asyncio.Queue[None]()
        loop = asyncio.get_running_loop()

        def script() -> Answer:
            loop.call_soon_threadsafe(arrived.put_nowait, None)
            return answers.pop() if answers else good

        with WireVendor(script) as proxy, through(monkeypatch, proxy.url):
            async with AsyncZtdx(api_key=KEY, api_secret=SECRET, base_url=HERE, limiter=False) as client:
                for _ in range(20):  # there are 16 places
                    call = asyncio.create_task(client.get("/any/path"))
                    await arrived.get()
                    call.cancel()
                    with pytest.raises(asyncio.CancelledError):
                        await call
                assert await asyncio.gather(*(client.get("/any/path") for _ in range(16))) == [{}] * 16
            assert proxy.abandoned()


class Tunnels:
    """A proxy that answers CONNECT with the given bytes. If they are a 200, it then forwards everything."""

    def __init__(self, answer: bytes) -> None:
        self.heads: list[bytes] = []
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            Thread(target=self._connected, args=(connection,), daemon=True).start()

    def _connected(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head and (part := client.recv(65_536)):
            head += part
        self.heads.append(head)
        client.sendall(self._answer)
        if self._answer.startswith(b"HTTP/1.1 200 "):
            port = int(head.split(b" ")[1].rpartition(b":")[2])
            with socket.create_connection(("127.0.0.1", port)) as target:
                back = Thread(target=self._passed, args=(target, client), daemon=True)
                back.start()
                self._passed(client, target)
                back.join()
        elif not self._answer:
            client.recv(1)  # until the client gives up
        client.close()

    def _passed(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while part := source.recv(65_536):
                target.sendall(part)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # one side has closed its connection


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[TlsServer, Path]:
    return tls_server(tmp_path_factory.mktemp("tls"))


class TestTunnel:
    """A proxy that opens a tunnel sees only the name of the vendor."""

    @kinds
    async def test_the_proxy_sees_no_key_and_no_query(
        self, kind: Kind, tls: tuple[TlsServer, Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (server, certificate), proxy = tls, Tunnels(b"HTTP/1.1 200 Connection established\r\n\r\n")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with through(monkeypatch, proxy.url):
            assert await asked(kind, server.url) == {"code": "0", "data": ["A"]}
        (head,) = proxy.heads
        assert head.startswith(b"CONNECT " + server.url.removeprefix("https://").encode() + b" HTTP/1.1\r\n")
        assert KEY.encode() not in head
        assert b"signature" not in head
        assert KEY.encode() in server.received

    @kinds
    async def test_a_certificate_that_nobody_vouches_for_counts_as_not_sent(
        self, kind: Kind, tls: tuple[TlsServer, Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server, proxy = tls[0], Tunnels(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with through(monkeypatch, proxy.url):
            error = await failure(kind, server.url)
        assert isinstance(error, ConnectionFailedError)
        assert not error.sent

    @kinds
    @pytest.mark.parametrize("status", [403, 407, 502])
    async def test_a_refusal_counts_as_not_sent(self, kind: Kind, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
        proxy = Tunnels(b"HTTP/1.1 %d No\r\ncontent-length: 0\r\n\r\n" % status)
        with through(monkeypatch, proxy.url):
            error = await failure(kind, "https://vendor.invalid")
        assert isinstance(error, ConnectionFailedError)
        assert not error.sent
        (head,) = proxy.heads
        assert b"signature" not in head

    @pytest.mark.parametrize(
        ("kind", "limit"),
        [(Ztdx, Timeout(read=0.1)), (AsyncZtdx, Timeout(read=0.1)), (AsyncZtdx, Timeout(total=0.1))],
        ids=["read", "read, asynchronous", "total, asynchronous"],
    )
    async def test_a_proxy_that_says_nothing_is_given_up(
        self, kind: Kind, limit: Timeout, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with through(monkeypatch, Tunnels(b"").url):
            assert isinstance(await failure(kind, "https://vendor.invalid", timeout=limit), RequestTimeoutError)
