"""One span for each attempt, with all facts about it and without secrets."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
import threading
import time
from collections import Counter

import httpx
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from perpkit._runtime.errors import ConfigurationError, ConnectionFailedError, VendorFaultError
from perpkit._runtime.hooks import LimitEvent, ResponseEvent
from perpkit._runtime.limits.local import Ticket, Unlimited
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.telemetry import hooks

KEY = "fake-coinglass-key"
COINS = '{"code": "0", "data": ["BTC"]}'
PATH = "/api/futures/supported-coins"


class Recorded:
    """Spans that have ended, and the provider that makes them."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider(shutdown_on_exit=False)
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.hooks = hooks(self.provider)

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._exporter.get_finished_spans()


class Busy(Unlimited):
    """A limiter that makes every request wait, and a sleep that does not wait."""

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        return Ticket(key, cost, 5.0, 5.0, None)


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds of all pauses, which take no real time."""
    taken: list[float] = []
    turn = asyncio.sleep

    async def nap(seconds: float) -> None:
        taken.append(seconds)
        await turn(0)

    monkeypatch.setattr(time, "sleep", taken.append)
    monkeypatch.setattr(asyncio, "sleep", nap)
    return taken


def answers(*texts: tuple[int, str]) -> httpx.MockTransport:
    """Return one answer after the other, then always the last one."""
    left = list(texts)

    def handler(_: httpx.Request) -> httpx.Response:
        status, text = left.pop(0) if len(left) > 1 else left[0]
        return httpx.Response(status, text=text)

    return httpx.MockTransport(handler)


def client(recorded: Recorded, transport: httpx.MockTransport, limiter: Unlimited | None = None) -> CoinGlass:
    http = httpx.Client(transport=transport)
    return CoinGlass(api_key=KEY, http_client=http, hooks=recorded.hooks, limiter=limiter or Unlimited())


def async_client(recorded: Recorded, transport: httpx.MockTransport) -> AsyncCoinGlass:
    http = httpx.AsyncClient(transport=transport)
    return AsyncCoinGlass(api_key=KEY, http_client=http, hooks=recorded.hooks, limiter=Unlimited())


def attributes(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


def test_a_call_is_one_client_span(recorded: Recorded) -> None:
    tracer = recorded.provider.get_tracer("caller")
    with tracer.start_as_current_span("caller") as caller:
        client(recorded, answers((200, COINS))).futures.supported_coins()
    span = recorded.spans[0]
    assert span.kind is SpanKind.CLIENT
    assert span.name == f"GET {PATH}"
    assert span.parent == caller.get_span_context()
    assert span.status.status_code is StatusCode.UNSET
    assert attributes(span) == {
        "http.request.method": "GET",
        "url.path": PATH,
        "perpkit.operation": "futures_supported_coins",
        "perpkit.attempt": 1,
        "http.response.status_code": 200,
    }


def test_the_path_is_shown_without_the_query(recorded: Recorded) -> None:
    with pytest.raises(VendorFaultError):
        client(recorded, answers((500, "{}"))).with_options(max_retries=0).futures.liquidation.history(
            exchange="Binance", symbol="PRIVATEUSDT", interval="1d"
        )
    (span,) = recorded.spans
    assert attributes(span)["url.path"] == "/api/futures/liquidation/history"
    assert "PRIVATE" not in span.to_json()
    assert KEY not in span.to_json()


def test_every_attempt_is_a_span_and_a_retry_an_event(recorded: Recorded, naps: list[float]) -> None:
    client(recorded, answers((503, "busy"), (200, COINS))).futures.supported_coins()
    first, second = recorded.spans
    assert attributes(first)["perpkit.attempt"] == 1
    assert attributes(first)["http.response.status_code"] == 503
    assert attributes(first)["error.type"] == "VendorFaultError"
    assert first.status.status_code is StatusCode.ERROR
    assert attributes(second)["perpkit.attempt"] == 2
    assert not first.events
    (event,) = second.events
    assert event.name == "perpkit.retry"
    assert dict(event.attributes or {}) == {"perpkit.wait": naps[0], "error.type": "VendorFaultError"}


async def test_the_same_asynchronously(recorded: Recorded, naps: list[float]) -> None:
    await async_client(recorded, answers((503, "busy"), (200, COINS))).futures.supported_coins()
    assert [attributes(span)["perpkit.attempt"] for span in recorded.spans] == [1, 2]
    assert [[event.name for event in span.events] for span in recorded.spans] == [[], ["perpkit.retry"]]
    assert len(naps) == 1


def test_a_wait_for_the_limit_is_an_event(recorded: Recorded, naps: list[float]) -> None:
    busy = client(recorded, answers((503, "busy"), (200, COINS)), Busy())
    busy.futures.supported_coins()
    assert [[event.name for event in span.events] for span in recorded.spans] == [
        ["perpkit.limit"],
        ["perpkit.retry", "perpkit.limit"],
    ]
    assert dict(recorded.spans[0].events[0].attributes or {}) == {"perpkit.wait": 5.0}
    assert naps.count(5.0) == 2


def test_a_wait_that_was_given_up_is_not_told_of_another_operation(recorded: Recorded) -> None:
    assert recorded.hooks.on_limit is not None
    recorded.hooks.on_limit(LimitEvent(operation="another", wait=5.0))
    client(recorded, answers((200, COINS))).futures.supported_coins()
    assert not recorded.spans[0].events


def test_no_answer_has_no_status(recorded: Recorded) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(ConnectionFailedError):
        client(recorded, httpx.MockTransport(refuse)).with_options(max_retries=0).futures.supported_coins()
    (span,) = recorded.spans
    assert attributes(span)["error.type"] == "ConnectionFailedError"
    assert "http.response.status_code" not in attributes(span)


def test_an_end_without_a_beginning_is_nothing(recorded: Recorded) -> None:
    assert recorded.hooks.on_response is not None
    recorded.hooks.on_response(
        ResponseEvent(operation="x", method="GET", path="/x", attempt=1, status=200, seconds=0.1, error=None)
    )
    assert not recorded.spans


async def test_tasks_are_not_mixed_up(recorded: Recorded) -> None:
    """The first request is answered last, and each request fails with another error."""
    count = 8
    gates = [asyncio.Event() for _ in range(count)]
    arrived = asyncio.Event()
    waiting: set[int] = set()

    async def handler(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["n"])
        waiting.add(number)
        if len(waiting) == count:
            arrived.set()
        await gates[number].wait()
        return httpx.Response(500 + number, text="{}")

    async_coinglass = async_client(recorded, httpx.MockTransport(handler)).with_options(max_retries=0)

    async def call(number: int) -> None:
        tracer = recorded.provider.get_tracer("caller")
        with tracer.start_as_current_span(f"caller {number}"), pytest.raises(VendorFaultError):
            await async_coinglass.futures.supported_coins(extra_query={"n": str(number)})

    tasks = [asyncio.create_task(call(number)) for number in range(count)]
    await arrived.wait()
    for gate in reversed(gates):
        gate.set()
    await asyncio.gather(*tasks)
    callers = {span.context.span_id: span.name for span in recorded.spans if span.context and not span.parent}
    pairs = {
        (callers[span.parent.span_id], attributes(span)["http.response.status_code"])
        for span in recorded.spans
        if span.parent
    }
    assert pairs == {(f"caller {number}", 500 + number) for number in range(count)}


def test_threads_are_not_mixed_up(recorded: Recorded) -> None:
    count = 8
    together = threading.Barrier(count, timeout=20)

    def handler(request: httpx.Request) -> httpx.Response:
        together.wait()
        return httpx.Response(500 + int(request.url.params["n"]), text="{}")

    shared = client(recorded, httpx.MockTransport(handler)).with_options(max_retries=0)

    def call(number: int) -> None:
        tracer = recorded.provider.get_tracer("caller")
        with tracer.start_as_current_span(f"caller {number}"), pytest.raises(VendorFaultError):
            shared.futures.supported_coins(extra_query={"n": str(number)})

    threads = [threading.Thread(target=call, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    callers = {span.context.span_id: span.name for span in recorded.spans if span.context and not span.parent}
    found = Counter(
        (callers[span.parent.span_id], attributes(span)["http.response.status_code"])
        for span in recorded.spans
        if span.parent
    )
    assert found == Counter((f"caller {number}", 500 + number) for number in range(count))


async def test_a_cancelled_call_ends_its_span(recorded: Recorded) -> None:
    sent = asyncio.Event()

    async def handler(_: httpx.Request) -> httpx.Response:
        sent.set()
        await asyncio.Event().wait()
        raise AssertionError

    task = asyncio.create_task(async_client(recorded, httpx.MockTransport(handler)).futures.supported_coins())
    await sent.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    (span,) = recorded.spans
    assert attributes(span)["error.type"] == "CancelledError"


def test_without_the_package_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "perpkit.telemetry")
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ConfigurationError, match=r"pip install perpkit\[telemetry\]") as caught:
        importlib.import_module("perpkit.telemetry")
    assert isinstance(caught.value.__cause__, ImportError)


def test_it_needs_nothing_but_the_public_package() -> None:
    source = (
        "import sys; from perpkit.telemetry import hooks; hooks(); "
        "print([name for name in sys.modules if name.startswith('opentelemetry.sdk')])"
    )
    result = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
