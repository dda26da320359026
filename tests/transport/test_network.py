"""The client's own connections, as streams of bytes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpcore
import pytest

from perpkit._runtime.http.async_network import MOST, AsyncByteStream
from perpkit._runtime.http.deadline import Deadline
from perpkit._runtime.http.network import ByteStream
from perpkit._runtime.timeout import Timeout
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import ConnectionFailedError, RequestTimeoutError

from .drip import Vendor, answered
from .tls import tls_server

OPTIONS: dict[str, Any] = {"api_key": "fake-key", "limiter": False, "max_retries": 0}
Calls = Callable[[str, int, dict[str, Any]], list[object]]


def blocking(url: str, times: int, options: dict[str, Any]) -> list[object]:
    with CoinGlass(base_url=url, **{**OPTIONS, **options}) as client:
        return [client.futures.supported_coins() for _ in range(times)]


def asynchronous(url: str, times: int, options: dict[str, Any]) -> list[object]:
    async def calls() -> list[object]:
        async with AsyncCoinGlass(base_url=url, **{**OPTIONS, **options}) as client:
            return [await client.futures.supported_coins() for _ in range(times)]

    return asyncio.run(calls())


both = pytest.mark.parametrize("calls", [blocking, asynchronous])


@both
def test_one_connection_serves_one_call_after_another(calls: Calls) -> None:
    with Vendor(lambda head: iter([answered(b'["BTC"]')])) as vendor:
        assert calls(vendor.url, 3, {}) == [["BTC"]] * 3
        assert vendor.connections == 1


@both
def test_tls_is_checked_against_the_authorities(calls: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server, certificate = tls_server(tmp_path)
    with pytest.raises(ConnectionFailedError, match="CERTIFICATE_VERIFY_FAILED") as caught:
        calls(server.url, 1, {})
    assert not caught.value.sent
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert calls(server.url, 1, {}) == [["A"]]


@both
def test_a_server_that_never_begins_tls_costs_the_time_to_connect(calls: Calls) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(RequestTimeoutError) as caught:
            calls(url, 1, {"timeout": Timeout(connect=0.1)})
    assert not caught.value.sent


def test_all_addresses_of_a_host_share_the_time_to_connect(monkeypatch: pytest.MonkeyPatch) -> None:
    now, asked = [0.0], list[tuple[str, float]]()

    def addresses(*_: object, **__: object) -> list[Any]:
        return [(0, 0, 0, "", (name, 80)) for name in ("192.0.2.1", "192.0.2.2", "192.0.2.1", "192.0.2.3")]

    def silent(_: object, host: str, _port: int, timeout: float) -> None:
        asked.append((host, timeout))
        now[0] += timeout
        raise httpcore.ConnectTimeout(host)

    monkeypatch.setattr("perpkit._runtime.http.deadline.time.monotonic", lambda: now[0])
    monkeypatch.setattr(socket, "getaddrinfo", addresses)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", silent)
    deadline = Deadline()
    deadline.begin(100)
    origin = httpcore.Origin(b"http", b"three.example", 80)
    with pytest.raises(httpcore.ConnectTimeout, match=r"192\.0\.2\.3"):
        ByteStream.opened(origin, None, deadline, 6)
    assert asked == [("192.0.2.1", 2), ("192.0.2.2", 2), ("192.0.2.3", 2)]
    deadline.begin(3)
    with pytest.raises(httpcore.ConnectTimeout, match="not over after 3 s"):
        ByteStream.opened(origin, None, deadline, 6)
    assert asked[3:] == [("192.0.2.1", 2), ("192.0.2.2", 1)]


def test_the_next_address_of_a_host_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_server(("127.0.0.1", 0)) as other:
        ports = [other.getsockname()[1], server.getsockname()[1]]
        other.close()

        def addresses(host: str, *more: Any, **options: Any) -> list[Any]:
            if host != "two.example":
                return [*real(host, *more, **options)]
            return [(0, 0, 0, "", ("127.0.0.1", port)) for port in ports]

        monkeypatch.setattr(socket, "getaddrinfo", addresses)
        deadline = Deadline()
        deadline.begin(100)
        stream = ByteStream.opened(httpcore.Origin(b"http", b"two.example", 80), None, deadline, 30)
        assert stream.get_extra_info("server_addr")[1] == ports[1]
        stream.close()


class Pipe(asyncio.Transport):
    """A transport without a socket, which remembers whether reading is paused, and what was written."""

    def __init__(self) -> None:
        super().__init__()
        self.paused = self.closing = False
        self.written = b""
        self.socket: socket.socket | None = None

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self.socket if name == "socket" else default

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += data

    def is_closing(self) -> bool:
        return self.closing


@pytest.fixture
def pipe() -> Pipe:
    return Pipe()


@pytest.fixture
def stream(pipe: Pipe) -> AsyncByteStream:
    deadline = Deadline()
    deadline.begin(20)
    stream = AsyncByteStream(deadline)
    stream.connection_made(pipe)
    return stream


async def test_it_can_be_read_when_bytes_or_the_end_have_come(pipe: Pipe, stream: AsyncByteStream) -> None:
    server, client = socket.socketpair()
    with server, client:
        pipe.socket = client
        assert not stream.get_extra_info("is_readable")
        server.send(b"late")
        assert stream.get_extra_info("is_readable")  # though the event loop has not seen it
        client.recv(4)
        assert not stream.get_extra_info("is_readable")
        stream.data_received(b"late")
        assert stream.get_extra_info("is_readable")
        await stream.read(4)
        stream.eof_received()
        assert stream.get_extra_info("is_readable")


async def test_a_read_takes_no_more_than_asked(stream: AsyncByteStream) -> None:
    stream.data_received(b"abcde")
    stream.data_received(b"f")
    assert [await stream.read(2) for _ in range(4)] == [b"ab", b"cd", b"e", b"f"]


async def test_a_server_waits_while_much_is_unread(stream: AsyncByteStream, pipe: Pipe) -> None:
    stream.data_received(bytes(MOST))
    assert not pipe.paused
    stream.data_received(b"x")
    assert pipe.paused
    await stream.read(1)
    assert not pipe.paused


async def test_what_came_is_read_before_the_end_is_told(stream: AsyncByteStream) -> None:
    stream.data_received(b"a")
    stream.connection_lost(ConnectionResetError("reset"))
    assert await stream.read(10) == b"a"
    with pytest.raises(httpcore.ReadError, match="reset"):
        await stream.read(10)


async def test_a_read_waits_for_bytes_and_for_the_end(stream: AsyncByteStream) -> None:
    waiting = asyncio.create_task(stream.read(10))
    await asyncio.sleep(0)
    stream.data_received(b"a")
    assert await waiting == b"a"
    ending = asyncio.create_task(stream.read(10))
    await asyncio.sleep(0)
    stream.eof_received()
    assert await ending == b""


async def test_a_write_waits_while_the_server_takes_nothing(stream: AsyncByteStream, pipe: Pipe) -> None:
    stream.pause_writing()
    writing = asyncio.create_task(stream.write(b"question"))
    await asyncio.sleep(0)
    stream.data_received(b"early answer")
    await asyncio.sleep(0)
    assert not writing.done()
    stream.resume_writing()
    await writing
    assert pipe.written == b"question"


async def test_reads_and_writes_end_in_time(stream: AsyncByteStream, pipe: Pipe) -> None:
    with pytest.raises(httpcore.ReadTimeout):
        await stream.read(10, timeout=0.001)
    stream.pause_writing()
    with pytest.raises(httpcore.WriteTimeout):
        await stream.write(b"question", timeout=0.001)


async def test_nothing_is_written_to_a_closed_connection(stream: AsyncByteStream, pipe: Pipe) -> None:
    pipe.closing = True
    with pytest.raises(httpcore.WriteError):
        await stream.write(b"question")
    assert not pipe.written
