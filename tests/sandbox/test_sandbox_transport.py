"""The ways to reach a vendor in the same process: httpx transports, the gateway, ASGI."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any

import httpx
import pytest

import perpkit.sandbox
from perpkit.sandbox import async_http_client, credentials, http_client, recorded_vendor
from perpkit.sandbox.asgi import application
from perpkit.sandbox.catalogue import gateway, now
from tests.sandbox.acme import HISTORY, NOW, SECRET, sign, stamped

pytestmark = pytest.mark.usefixtures("installed")

KEY = {"Acme-Key": "fake-acme-key"}
SEALED_URL = "https://sealed.example/sealed/fills"


def clock() -> int:
    """Return the invented vendors' time."""
    return NOW


def test_the_public_names_are_sorted_and_there() -> None:
    names = perpkit.sandbox.__all__
    assert names == sorted(names)
    assert all(hasattr(perpkit.sandbox, name) for name in names)


def test_credentials_are_obviously_fake() -> None:
    assert credentials("acme") == {"api_key": "fake-acme-key"}
    assert credentials("sealed") == {"api_key": "fake-sealed-key", "api_secret": SECRET}


@pytest.mark.parametrize("function", [credentials, recorded_vendor, http_client, async_http_client])
def test_an_unknown_api_names_those_there_are(function: Callable[[str], object]) -> None:
    with pytest.raises(LookupError, match="the sandbox has no 'other'; it has: acme, sealed"):
        function("other")


def test_a_client_is_answered() -> None:
    with http_client("acme") as client:
        response = client.get("https://acme.example/base/trades/history", params={"symbol": "BTC"}, headers=KEY)
    assert response.content == HISTORY.encode()
    assert response.headers["content-length"] == str(len(HISTORY))
    assert response.headers["acme-used"] == "1"


def test_a_case_is_forced() -> None:
    with http_client("acme", case="vendor-fault") as client:
        assert client.get("https://acme.example/base/status", headers=KEY).status_code == 502


async def test_an_asynchronous_client_is_answered() -> None:
    async def stream() -> AsyncIterator[bytes]:
        yield b'{"symbol":'
        yield b'"ETH"}'

    query = sign(stamped(), b'{"symbol":"ETH"}').decode()
    headers = {"X-Sealed-Key": "fake-sealed-key", "Content-Type": "application/json"}
    async with async_http_client("sealed", clock=clock) as client:
        url = f"https://sealed.example/sealed/simulate?{query}"
        response = await client.post(url, content=stream(), headers=headers)
    assert response.content == b'{"ok":null}'


def test_the_query_arrives_as_it_was_sent() -> None:
    query = sign(f"note=a%20b+c%2C,[]&timestamp={NOW}".encode()).decode()
    with http_client("sealed", clock=clock) as client:
        response = client.get(httpx.URL(f"{SEALED_URL}?{query}"), headers={"X-Sealed-Key": "fake-sealed-key"})
    assert response.status_code == 200


def test_the_default_clock_is_the_present_in_milliseconds() -> None:
    assert 1_700_000_000_000 < now() < 10_000_000_000_000


class TestGateway:
    def test_a_request_goes_to_the_vendor_that_has_the_path(self) -> None:
        both = gateway(clock=clock)
        assert both.answer("GET", "/base/status", b"", {"acme-key": "fake-acme-key"}, b"").status == 200
        assert (
            both.answer("GET", "/sealed/fills", sign(stamped()), {"x-sealed-key": "fake-sealed-key"}, b"").status == 200
        )

    def test_an_unknown_path_goes_by_the_key(self) -> None:
        assert b'"error"' in gateway().answer("GET", "/nowhere", b"", {"x-sealed-key": "fake-sealed-key"}, b"").body
        assert b'"msg"' in gateway().answer("GET", "/nowhere", b"", {}, b"").body

    def test_one_api_alone(self) -> None:
        assert [vendor.api.name for vendor in gateway("sealed").vendors] == ["Sealed"]

    def test_a_case_needs_one_api_that_has_it(self) -> None:
        acme, sealed = gateway(case="rate-limit", clock=clock).vendors
        assert acme.answer("GET", "/base/status", b"", {"acme-key": "fake-acme-key"}, b"").status == 429
        assert (
            sealed.answer("GET", "/sealed/fills", sign(stamped()), {"x-sealed-key": "fake-sealed-key"}, b"").status
            == 200
        )
        with pytest.raises(ValueError, match="no API has a recording of case 'none'"):
            gateway(case="none")


Message = MutableMapping[str, Any]


def receiver(*messages: Message) -> Callable[[], Awaitable[Message]]:
    """Return the messages that an ASGI server passes to an application."""
    waiting = iter(messages)

    async def receive() -> Message:
        return next(waiting)

    return receive


class TestAsgi:
    async def test_requests_of_all_apis_are_answered(self) -> None:
        transport = httpx.ASGITransport(app=application(clock=clock))
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
            response = await client.get("/base/trades/history?symbol=BTC", headers=KEY)
            assert response.content == HISTORY.encode()
            query = sign(stamped(note="é ☃")).decode()
            sealed_key = {"X-Sealed-Key": "fake-sealed-key"}
            assert (await client.get(f"/sealed/fills?{query}", headers=sealed_key)).status_code == 200
            body = b'{"symbol":"ETH"}'
            headers = {"X-Sealed-Key": "fake-sealed-key", "Content-Type": "application/json"}
            query = sign(stamped(), body).decode()
            response = await client.post(f"/sealed/simulate?{query}", content=body, headers=headers)
            assert response.json() == {"ok": None}

    async def test_one_api_with_a_case(self) -> None:
        transport = httpx.ASGITransport(app=application("acme", case="vendor-fault"))
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
            assert (await client.get("/base/status", headers=KEY)).status_code == 502

    async def test_a_body_may_come_in_parts(self) -> None:
        sent: list[Message] = []

        async def send(message: Message) -> None:
            sent.append(message)

        body = b'{"symbol":"ETH"}'
        scope = {
            "type": "http",
            "method": "POST",
            "path": "/sealed/simulate",
            "query_string": sign(stamped(), body),
            "headers": [(b"X-Sealed-Key", b"fake-sealed-key"), (b"content-type", b"application/json")],
        }
        parts = receiver({"body": body[:5], "more_body": True}, {"body": body[5:]})
        await application(clock=clock)(scope, parts, send)
        assert [message.get("status") for message in sent] == [200, None]
        assert sent[1]["body"] == b'{"ok":null}'

    async def test_it_starts_and_stops(self) -> None:
        sent: list[str] = []

        async def send(message: Message) -> None:
            sent.append(message["type"])

        events = receiver({"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
        await application()({"type": "lifespan"}, events, send)
        assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
