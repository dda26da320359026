"""Streams over sockets on this machine, blocking and asynchronous."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection
from websockets.sync.server import serve as serve_sockets

from perpkit._runtime.secret import Secret
from perpkit._runtime.stream import backoff, session
from perpkit._runtime.stream.failures import OpenFailure
from perpkit.coinglass import AsyncCoinGlass, CoinGlass, models
from perpkit.errors import ConfigurationError
from perpkit.hooks import Hooks
from perpkit.sandbox import credentials
from perpkit.sandbox.streams import Fault, serve
from perpkit.streams import (
    Gap,
    MessageTooLargeError,
    Reason,
    Repair,
    SlowConsumerError,
    StreamConnectionError,
    StreamError,
    StreamLoginError,
    StreamPlanError,
    blocking,
)
from perpkit.streams import asynchronous as asynchronous_streams
from perpkit.ztdx import AsyncZtdx, Ztdx
from tests.transport.tls import tls_server

Kind = Literal["sync", "async"]
KEY = credentials("coinglass")["api_key"]
UNHURRIED = 9.0
"""Seconds for closing on a busy machine. The library for WebSockets itself would wait 10 s for a silent peer."""
FRAME = (
    '{"channel":"liquidationOrders","data":[{"baseAsset":"BTC","exName":"Binance","price":1.5,"side":1,'
    '"symbol":"BTCUSDT","time":1750000000000,"volUsd":10.0}]}'
)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait long before the next connection."""
    monkeypatch.setattr(backoff, "FIRST", 0.02)
    monkeypatch.setattr(backoff, "LONGEST", 0.05)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    given: Kind = request.param
    return given


def taken(
    kind: Kind, url: str, until: Callable[[list[Any]], bool], **options: Any
) -> tuple[list[Any], Exception | None]:
    """Take items of a stream of liquidations until there are enough, or until it ends with an error."""
    items: list[Any] = []
    client_options: dict[str, Any] = {"api_key": KEY, "base_url": url, **options.pop("client", {})}

    def blocking() -> None:
        with CoinGlass(**client_options) as client, client.stream.liquidation_orders(**options) as stream:
            for item in stream:
                items.append(item)
                if until(items):
                    return

    async def asynchronous() -> None:
        async with AsyncCoinGlass(**client_options) as client, client.stream.liquidation_orders(**options) as stream:
            async for item in stream:
                items.append(item)
                if until(items):
                    return

    try:
        if kind == "sync":
            blocking()
        else:
            asyncio.run(asyncio.wait_for(asynchronous(), 60))
    except StreamError as error:
        return items, error
    return items, None


def rows(items: list[Any]) -> list[Any]:
    return [one for one in items if isinstance(one, models.StreamedLiquidation)]


def resolved(count: int = 1) -> Callable[[list[Any]], bool]:
    """Return whether so many gaps were told and resolved, and a row came after the last one."""

    def enough(items: list[Any]) -> bool:
        gaps = [one for one in items if isinstance(one, Gap) and one.resolved]
        return len(gaps) >= count and not isinstance(items[-1], Gap)

    return enough


@contextmanager
def bare(handle: Callable[[ServerConnection], None], **options: Any) -> Generator[str]:
    """Run a server that does what a test says; yield its address."""
    server = serve_sockets(handle, "127.0.0.1", 0, **options)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.socket.getsockname()[1]}"
    finally:
        server.shutdown()
        thread.join()


def test_rows_come_as_they_happen(kind: Kind) -> None:
    with serve("coinglass") as server:
        items, error = taken(kind, server.url, lambda items: len(items) >= 5)
    assert error is None
    assert len(rows(items)) == 5


@pytest.mark.parametrize(
    "fault", [Fault(trouble="close"), Fault(trouble="close", after=2), Fault(trouble="cut", after=1)]
)
def test_an_interruption_is_told_and_overcome(kind: Kind, fault: Fault) -> None:
    with serve("coinglass", script=[fault, None]) as server:
        items, error = taken(kind, server.url, resolved())
    assert error is None
    assert [gap.resolved for gap in items if isinstance(gap, Gap)] == [False, True]


def test_a_handshake_that_is_refused_for_a_while_is_tried_again(kind: Kind) -> None:
    refusals = [Fault(trouble="refuse", status=status) for status in (503, 429, 520)]
    with serve("coinglass", script=[*refusals, None]) as server:
        items, error = taken(kind, server.url, resolved())
    assert error is None
    assert "HTTP 503" in items[0].detail


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_refused_is_an_error(kind: Kind, status: int) -> None:
    with serve("coinglass", script=[Fault(trouble="refuse", status=status)]) as server:
        _, error = taken(kind, server.url, lambda items: False)
    assert isinstance(error, StreamLoginError)
    assert KEY not in repr(error)


def test_a_redirect_is_not_followed(kind: Kind) -> None:
    seen: list[str] = []

    def other(connection: ServerConnection) -> None:
        seen.append("connected")

    with bare(other) as elsewhere:
        location = (("Location", elsewhere.replace("http", "ws")),)
        with serve("coinglass", script=[Fault(trouble="refuse", status=302, headers=location)]) as server:
            _, error = taken(kind, server.url, lambda items: False)
    assert isinstance(error, StreamConnectionError)
    assert error.status == 302
    assert seen == []


def test_a_refusal_in_plain_text_is_the_error_of_the_plan(kind: Kind) -> None:
    with serve("coinglass", case="plan-path") as server:
        _, error = taken(kind, server.url, lambda items: False)
    assert isinstance(error, StreamPlanError)


def test_a_message_that_is_too_large_is_a_named_error(kind: Kind) -> None:
    with serve("coinglass", script=[Fault(trouble="say", after=1, text="x" * (9 * 1024 * 1024))]) as server:
        _, error = taken(kind, server.url, lambda items: False)
    assert isinstance(error, MessageTooLargeError)


def test_a_message_in_several_frames_is_one_message(kind: Kind) -> None:
    def handle(connection: ServerConnection) -> None:
        connection.recv()
        connection.send([FRAME[:10], FRAME[10:30], FRAME[30:]])
        for _ in connection:
            pass

    with bare(handle) as url:
        items, _ = taken(kind, url, lambda items: len(items) >= 1)
    assert items[0].price == 1.5


def test_a_server_that_is_no_websocket_server_is_tried_again_and_told(kind: Kind) -> None:
    with serve("coinglass", script=[Fault(trouble="refuse", status=200), None]) as server:
        items, error = taken(kind, server.url, lambda items: True)
    assert isinstance(error, StreamConnectionError) or isinstance(items[0], Gap)


def test_nothing_logs_the_key(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), serve("coinglass", script=[Fault(trouble="close", after=1), None]) as server:
        taken(kind, server.url, resolved())
    ours = [one for one in caplog.records if one.name != "websockets.server"]
    assert any(one.name == "perpkit" for one in ours)
    assert not any(KEY in one.getMessage() for one in ours)


def secrets_of_ztdx(kind: Kind, url: str, *names: str) -> list[str]:
    """Read a private stream with some credentials; return all secrets that were used."""
    every: dict[str, Any] = dict(credentials("ztdx"))
    given = {name: every[name] for name in names}

    async def asynchronous() -> list[str]:
        async with AsyncZtdx(base_url=url, **given) as client:
            async for item in client.stream.unified_account():
                if isinstance(item, Gap) and item.resolved:
                    break
            if "api_key" not in names:
                return []
            return [(await client.account.create_listen_key()).listen_key.reveal()]

    if kind == "async":
        return [*given.values(), *asyncio.run(asynchronous())]
    with Ztdx(base_url=url, **given) as client, client.stream.unified_account() as stream:
        for item in stream:
            if isinstance(item, Gap) and item.resolved:
                break
        more = [client.account.create_listen_key().listen_key.reveal()] if "api_key" in names else []
    return [*given.values(), *more]


@pytest.mark.parametrize("names", [("token",), ("api_key", "api_secret")], ids=str)
def test_nothing_logs_a_token_or_a_listen_key(
    kind: Kind, names: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), serve("ztdx", script=[Fault(trouble="close", after=1), None]) as server:
        secrets = secrets_of_ztdx(kind, server.url, *names)
    ours = [one.getMessage() for one in caplog.records if one.name != "websockets.server"]
    assert any("close code" in text for text in ours)
    assert len(secrets) == (1 if names == ("token",) else 3)
    assert not [text for text in ours for secret in secrets if secret in text]


def test_looking_up_the_name_has_a_deadline(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()

    def hang(*given: Any, **options: Any) -> Any:
        answered.wait(60)
        raise socket.gaierror(-2, "Name or service not known")

    def enough(items: list[Any]) -> bool:
        answered.set()
        return True

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    monkeypatch.setattr(session, "OPEN_SECONDS", 0.2)
    items, error = taken(kind, "http://localhost:9", enough)
    assert error is None
    assert items[0].detail == "no connection in time"


def test_a_certificate_that_is_not_valid_is_a_named_error(kind: Kind, tmp_path: Path) -> None:
    server, _ = tls_server(tmp_path)
    _, error = taken(kind, server.url, lambda items: False)
    assert isinstance(error, StreamConnectionError)
    assert "no valid certificate" in str(error)
    assert server.received == b""


def test_the_authority_of_the_http_client_is_that_of_streams(
    kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, certificate = tls_server(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    _, error = taken(kind, server.url, lambda items: False)
    assert isinstance(error, StreamConnectionError)
    assert error.status == 200  # an answer, though not of a stream
    assert b"Upgrade: websocket" in server.received


def test_the_proxy_is_asked_for_a_tunnel_and_sees_no_key(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    def proxy() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection:
                seen.append(connection.recv(65_536))

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=proxy, daemon=True).start()
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{listening.getsockname()[1]}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        items, error = taken(kind, "http://localhost:9", lambda items: True)
        listening.shutdown(socket.SHUT_RDWR)
    assert error is None
    assert isinstance(items[0], Gap)
    assert seen[0].startswith(b"CONNECT localhost:9 ")
    assert KEY.encode() not in b"".join(seen)


def test_a_slow_consumer_that_drops_nothing_gets_an_error(kind: Kind) -> None:
    def handle(connection: ServerConnection) -> None:
        connection.recv()
        for _ in range(50):
            connection.send(FRAME)
        for _ in connection:
            pass

    def slow(items: list[Any]) -> bool:
        time.sleep(0.05)  # also blocks the event loop, while messages wait in the socket
        return False

    with bare(handle) as url:
        items, error = taken(kind, url, slow, when_full="error", max_queue=1)
    assert isinstance(error, SlowConsumerError)
    assert items


def test_what_a_hook_raises_ends_the_stream(kind: Kind) -> None:
    def fail(event: Any) -> None:
        raise ZeroDivisionError

    def handle(connection: ServerConnection) -> None:
        connection.recv()
        connection.send(FRAME.replace("1.5", '"x"'))
        for _ in connection:
            pass

    client = {"hooks": Hooks(on_rejected=fail), "decoding": "lenient"}
    with bare(handle) as url, pytest.raises(ZeroDivisionError):
        taken(kind, url, lambda items: False, client=client)


def test_closing_waits_less_than_a_second() -> None:
    assert max(blocking.CLOSED_SECONDS, asynchronous_streams.DROP_SECONDS) < 1


def test_a_connection_that_opens_while_it_is_given_up_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = threading.Event()
    link = SimpleNamespace(pending_legacy_warning=True, shell=None, close_socket=closed.set)

    class Slow(threading.Event):
        def is_set(self) -> bool:
            found = super().is_set()
            if threading.current_thread().name == "perpkit-stream-open":
                self.wait(1)  # meanwhile, the attempt is given up
            return found

    def opening(**_: object) -> SimpleNamespace:
        return SimpleNamespace(connect=lambda: link)

    monkeypatch.setattr(blocking, "_Opening", opening)
    monkeypatch.setattr(blocking, "threading", SimpleNamespace(**{**vars(threading), "Event": Slow}))
    shell: Any = blocking.Shell.__new__(blocking.Shell)
    shell._place, shell._closing = SimpleNamespace(recorded=None), threading.Event()
    shell._closing.set()
    try:
        shell._open(SimpleNamespace(url=Secret("ws://127.0.0.1"), seconds=5.0))
    except OpenFailure:
        assert closed.wait(10)
    else:
        assert shell._link is link


def test_closing_does_not_wait_for_a_silent_peer() -> None:
    with serve("coinglass", script=[Fault(trouble="deaf", after=1)]) as server:
        client = CoinGlass(api_key=KEY, base_url=server.url)
        stream = client.stream.liquidation_orders()
        next(stream)
        begun = time.monotonic()
        stream.close()
        stream.close()
        client.close()
        assert time.monotonic() - begun < UNHURRIED
        assert list(stream) == []


async def test_closing_asynchronously_does_not_wait_for_a_silent_peer() -> None:
    with serve("coinglass", script=[Fault(trouble="deaf", after=1)]) as server:
        client = AsyncCoinGlass(api_key=KEY, base_url=server.url)
        stream = client.stream.liquidation_orders()
        await anext(stream)
        begun = time.monotonic()
        await stream.aclose()
        await client.aclose()
        assert time.monotonic() - begun < UNHURRIED
        assert [item async for item in stream] == []


CLOSES = 5.0
"""Seconds for closing on a busy machine; the library itself takes ten with a peer that does not answer."""


def flooding(connection: ServerConnection) -> None:
    """Send messages without an end."""
    connection.recv()
    with suppress(ConnectionClosed, OSError):
        while True:
            connection.send(FRAME)


def test_closing_takes_less_than_a_second_with_a_full_queue() -> None:
    with bare(flooding) as url, CoinGlass(api_key=KEY, base_url=url) as client:
        stream = client.stream.liquidation_orders(max_queue=5)
        next(stream)
        while stream.dropped < 100:
            time.sleep(0.01)
        begun = time.monotonic()
        stream.close()
        assert time.monotonic() - begun < CLOSES


def test_a_stream_that_begins_while_the_connection_of_another_is_closed_works(monkeypatch: pytest.MonkeyPatch) -> None:
    closing, go_on = threading.Event(), threading.Event()
    close = blocking._Connection.close  # pyright: ignore[reportPrivateUsage]

    def slow(self: Any, *given: Any) -> None:
        closing.set()
        go_on.wait(60)
        close(self, *given)

    monkeypatch.setattr(blocking._Connection, "close", slow)  # pyright: ignore[reportPrivateUsage]

    def far_away(connection: ServerConnection, request: Any) -> None:
        time.sleep(0.3)  # longer than a handshake on this machine takes

    def handle(connection: ServerConnection) -> None:
        connection.recv()
        connection.send(FRAME)
        for _ in connection:
            pass

    items: list[Any] = []
    with bare(handle, process_request=far_away) as url, CoinGlass(api_key=KEY, base_url=url) as client:
        first, second = client.stream.liquidation_orders(), client.stream.liquidation_orders()
        next(first)
        thread = threading.Thread(target=first.close)
        thread.start()
        assert closing.wait(60)
        reader = threading.Thread(target=lambda: items.append(next(second)), daemon=True)
        reader.start()
        while second._joined is None:  # pyright: ignore[reportPrivateUsage]
            time.sleep(0.01)
        go_on.set()
        thread.join()
        reader.join(20)
    assert len(rows(items)) == 1  # and no gap: no connection failed


async def test_closing_asynchronously_takes_less_than_a_second_with_a_full_queue() -> None:
    with bare(flooding) as url:
        async with AsyncCoinGlass(api_key=KEY, base_url=url) as client:
            stream = client.stream.liquidation_orders(max_queue=5)
            while stream.dropped < 100:
                await anext(stream)
            begun = time.monotonic()
            await stream.aclose()
            assert time.monotonic() - begun < CLOSES


async def test_a_token_may_be_a_coroutine_function() -> None:
    asked: list[int] = []

    async def token() -> str:
        await asyncio.sleep(0)
        asked.append(1)
        return str(credentials("ztdx")["token"])

    with serve("ztdx") as server:
        async with AsyncZtdx(base_url=server.url) as client:
            item = await anext(client.stream.unified_account(token=token))
    assert type(item).__name__ == "AccountUpdate"
    assert asked == [1]


def test_a_wait_before_the_next_connection_can_be_interrupted(kind: Kind) -> None:
    refusal = Fault(trouble="refuse", status=429, headers=(("Retry-After", "500"),))
    with serve("coinglass", script=[refusal]) as server:
        begun = time.monotonic()
        items, error = taken(kind, server.url, lambda items: True)
    assert error is None
    assert isinstance(items[0], Gap)
    assert time.monotonic() - begun < 20


def test_closing_the_client_ends_iteration() -> None:
    with serve("coinglass") as server:
        client = CoinGlass(api_key=KEY, base_url=server.url)
        got: list[Any] = []
        begun = threading.Event()

        def iterate() -> None:
            for item in client.stream.liquidation_orders():
                got.append(item)
                begun.set()

        thread = threading.Thread(target=iterate)
        thread.start()
        assert begun.wait(30)
        client.close()
        thread.join(30)
        assert not thread.is_alive()


async def test_closing_the_client_ends_asynchronous_iteration() -> None:
    with serve("coinglass") as server:
        client = AsyncCoinGlass(api_key=KEY, base_url=server.url)
        begun = asyncio.Event()

        async def iterate() -> int:
            count = 0
            async for _ in client.stream.liquidation_orders():
                count += 1
                begun.set()
            return count

        task = asyncio.create_task(iterate())
        await asyncio.wait_for(begun.wait(), 30)
        await client.aclose()
        assert await asyncio.wait_for(task, 30) > 0


def test_breaking_off_loses_no_row_of_a_message() -> None:
    def handle(connection: ServerConnection) -> None:
        connection.recv()
        row = FRAME[FRAME.index("[") + 1 : -2]
        connection.send(f'{{"channel":"liquidationOrders","data":[{row},{row},{row}]}}')
        for _ in connection:
            pass

    with bare(handle) as url, CoinGlass(api_key=KEY, base_url=url) as client:
        stream = client.stream.liquidation_orders()
        for _ in stream:
            break
        assert len([next(stream), next(stream)]) == 2


def test_streams_of_one_client_and_its_copies_share_a_connection() -> None:
    with serve("coinglass") as server, CoinGlass(api_key=KEY, base_url=server.url) as client:
        copy = client.with_options(max_retries=0)
        with (
            client.stream.liquidation_orders() as one,
            copy.stream.tickers(exchange="Binance", symbol="BTCUSDT") as two,
        ):
            next(one)
            next(two)
        streams: Any = server.streams
        assert streams.opened == 1


def test_a_stream_without_the_package_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['websockets'] = None\n"
        "from perpkit.coinglass import CoinGlass\n"
        "with CoinGlass.sandbox() as client:\n"
        "    try: client.stream.liquidation_orders()\n"
        "    except Exception as error: print(type(error).__name__, error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("ConfigurationError")
    assert "pip install perpkit[streams]" in done.stdout


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="there is no fork here")
def test_a_forked_child_is_told_and_the_parent_goes_on() -> None:
    code = (
        "import os, sys\n"
        "from perpkit.coinglass import CoinGlass\n"
        "from perpkit.streams import StreamError\n"
        "with CoinGlass(api_key=sys.argv[1], base_url=sys.argv[2]) as client:\n"
        "    with client.stream.liquidation_orders() as stream:\n"
        "        next(stream)\n"
        "        child = os.fork()\n"
        "        if not child:\n"
        "            try: next(stream)\n"
        "            except StreamError as error: os._exit(7 if 'opened in process' in str(error) else 8)\n"
        "            os._exit(9)\n"
        "        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])\n"
        "        print(status, [type(next(stream)).__name__ for _ in range(8)])\n"
    )
    with serve("coinglass") as server:
        command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", code, KEY, server.url]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.startswith("7 ")
    assert "Gap" not in done.stdout


def test_a_private_channel_works_over_sockets(kind: Kind) -> None:
    keys: dict[str, Any] = dict(credentials("ztdx"))
    keys.pop("token", None)

    async def asynchronous(url: str) -> Any:
        async with AsyncZtdx(base_url=url, **keys) as client:
            async for item in client.stream.unified_account():
                if not isinstance(item, Gap):  # on a slow machine the login may be late
                    return item
        return None

    with serve("ztdx") as server:
        if kind == "async":
            item = asyncio.run(asynchronous(server.url))
        else:
            with Ztdx(base_url=server.url, **keys) as client:
                item = next(one for one in client.stream.unified_account() if not isinstance(one, Gap))
    assert type(item).__name__ == "AccountUpdate"


def test_the_sandbox_streams_in_this_process(kind: Kind) -> None:
    async def asynchronous() -> Any:
        async with AsyncCoinGlass.sandbox() as client, client.stream.liquidation_orders() as stream:
            return await anext(stream)

    if kind == "async":
        item = asyncio.run(asynchronous())
    else:
        with CoinGlass.sandbox() as client, client.stream.liquidation_orders() as stream:
            item = next(stream)
    assert isinstance(item, models.StreamedLiquidation)


def test_a_case_of_the_sandbox_is_shown_by_its_streams() -> None:
    with CoinGlass.sandbox(case="plan-path") as client, pytest.raises(StreamPlanError):
        next(client.stream.liquidation_orders())
    with CoinGlass.sandbox(case="invalid-key") as client, pytest.raises(StreamLoginError, match="HTTP 401"):
        next(client.stream.liquidation_orders())
    with CoinGlass.sandbox(case="vendor-fault") as client:
        gap = next(client.stream.liquidation_orders())
        assert isinstance(gap, Gap)
        assert (gap.reason, gap.detail) == (Reason.NOT_CONNECTED, "HTTP 503")
    with CoinGlass.sandbox(case="observed") as client:  # a case that streams do not have
        assert isinstance(next(client.stream.liquidation_orders()), models.StreamedLiquidation)
    with CoinGlass.sandbox(case={"stream.liquidation_orders": "plan-path"}) as client:
        next(client.stream.tickers(exchange="Binance", symbol="BTCUSDT"))
        with pytest.raises(StreamPlanError):
            next(client.stream.liquidation_orders())
    with pytest.raises(ValueError, match="no case 'rate-limit'"):
        CoinGlass.sandbox(case={"stream.liquidation_orders": "rate-limit"})


def test_options_are_checked_at_once() -> None:
    with CoinGlass.sandbox() as client:
        streams = client.stream
        wrong: list[dict[str, Any]] = [
            {"when_full": "wait"},
            {"when_full": "conflate"},
            {"max_queue": 0},
            {"max_queue_bytes": True},
        ]
        for options in wrong:
            with pytest.raises(ConfigurationError):
                streams.liquidation_orders(**options)


def test_closing_does_not_wait_for_a_repair(kind: Kind) -> None:
    def enough(items: list[Any]) -> bool:
        return any(isinstance(one, Gap) for one in items) and not isinstance(items[-1], Gap)

    repair = Repair(pairs=[("Binance", "BTC")], hold_back=500)
    with serve("coinglass", script=[Fault(trouble="close", after=1), None]) as server:
        begun = time.monotonic()
        items, error = taken(kind, server.url, enough, repair=repair)
    assert error is None
    assert not any(one.resolved for one in items if isinstance(one, Gap))
    assert time.monotonic() - begun < 30
    assert not any(thread.name == "perpkit-stream" and thread.is_alive() for thread in threading.enumerate())
