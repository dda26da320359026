"""Operations with and without a key: what is sent, and what is refused before anything is sent."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from perpkit._runtime.call.budgets import limit_keys
from perpkit._runtime.errors import ConfigurationError
from perpkit._runtime.limits.local import Unlimited
from perpkit._runtime.secret import Secret
from perpkit.sandbox import recorded_vendor
from perpkit.ztdx import AsyncZtdx, Ztdx
from perpkit.ztdx.api import API

KEY, SECRET, TOKEN = "fake-ztdx-key", "fake-ztdx-secret", "fake-ztdx-token"
PAGE: dict[str, Any] = {"liquidations": [], "total": 0}
INTEREST = {"symbol": "BTCUSDT", "openInterest": "1.5", "time": 1762309920417}


class Vendor:
    """Answers every request and remembers it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=INTEREST if "openInterest" in request.url.path else PAGE)


def ztdx(vendor: Callable[[httpx.Request], httpx.Response], **options: Any) -> Ztdx:
    return Ztdx(http_client=httpx.Client(transport=httpx.MockTransport(vendor)), limiter=False, **options)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ZTDX_API_KEY", "ZTDX_API_SECRET", "ZTDX_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def test_public_operation_needs_no_key_and_sends_none() -> None:
    vendor = Vendor()
    assert str(ztdx(vendor).market.open_interest(symbol="BTCUSDT").open_interest) == "1.5"
    ztdx(vendor, api_key=KEY, api_secret=SECRET, token=TOKEN).market.open_interest(symbol="BTCUSDT")
    for request in vendor.requests:
        assert request.url.raw_path == b"/fapi/v1/openInterest?symbol=BTCUSDT", "nothing is signed"
        assert not {"x-mbx-apikey", "authorization"} & set(request.headers)


async def test_operation_that_needs_a_key_says_so_before_anything_is_sent() -> None:
    vendor = Vendor()
    client = ztdx(vendor)
    twin = AsyncZtdx(http_client=httpx.AsyncClient(transport=httpx.MockTransport(vendor)), limiter=False)
    with pytest.raises(ConfigurationError) as caught:
        client.unified.account()
    with pytest.raises(ConfigurationError) as twin_caught:
        await twin.unified.account()
    with pytest.raises(ConfigurationError) as iterating:
        client.unified.iter_liquidations()
    assert str(caught.value) == str(twin_caught.value) == str(iterating.value)
    for word in ("api_key=", "ZTDX_API_KEY", "api_secret=", "ZTDX_API_SECRET", "token=", "ZTDX_TOKEN"):
        assert word in str(caught.value)
    assert not vendor.requests


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"api_key": KEY}, "api_secret: pass api_secret=... or set ZTDX_API_SECRET in the environment"),
        ({"api_secret": SECRET}, "api_key: pass api_key=... or set ZTDX_API_KEY in the environment"),
        ({"api_key": KEY, "token": TOKEN}, "api_secret: pass api_secret=... or set ZTDX_API_SECRET"),
    ],
)
def test_half_of_what_belongs_together_is_refused_when_the_client_is_built(given: Any, missing: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Ztdx(**given)
    assert f"Ztdx needs {missing}" in str(caught.value)
    assert not [text for text in given.values() if text in str(caught.value)]


def test_token_is_sent_where_it_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor()
    monkeypatch.setenv("ZTDX_TOKEN", TOKEN)
    ztdx(vendor).unified.liquidations(limit=3)
    [request] = vendor.requests
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.url.raw_path == b"/api/v1/unified/liquidations?limit=3"
    assert "x-mbx-apikey" not in request.headers


def test_where_both_are_given_the_request_is_signed() -> None:
    vendor = Vendor()
    ztdx(vendor, api_key=KEY, api_secret=SECRET, token=TOKEN).unified.liquidations()
    [request] = vendor.requests
    assert request.headers["x-mbx-apikey"] == KEY
    assert "authorization" not in request.headers
    assert "signature" in request.url.params


@pytest.mark.parametrize(
    ("keys", "header"),
    [
        ({}, None),
        ({"token": TOKEN}, "authorization"),
        ({"token": TOKEN, "api_key": KEY, "api_secret": SECRET}, "x-mbx-apikey"),
    ],
)
def test_path_without_a_method_is_called_with_what_there_is(keys: dict[str, str], header: str | None) -> None:
    vendor = Vendor()
    ztdx(vendor, **keys).get("/api/v1/markets")
    [request] = vendor.requests
    assert {"authorization", "x-mbx-apikey"} & set(request.headers) == ({header} if header else set())


def test_sandbox_takes_a_token_and_refuses_another() -> None:
    vendor = recorded_vendor("ztdx", clock=lambda: 0)
    for token, status in ((TOKEN, 200), ("fake-other", 401)):
        answer = vendor.answer("GET", "/api/v1/unified/account", b"", {"authorization": f"Bearer {token}"}, b"")
        assert answer.status == status, answer
    assert vendor.answer("GET", "/api/v1/unified/account", b"", {"authorization": TOKEN}, b"").status == 401


def test_budgets_without_a_key_are_shared_by_all_such_clients() -> None:
    keys = [limit_keys(API, found)["orders"] for found in ({}, {"token": Secret(TOKEN)})]
    assert keys[0] == "ztdx:orders:keyless"
    assert keys[1] != keys[0]
    assert TOKEN not in keys[1]


def test_token_is_shown_nowhere() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            401, json={"error": {"code": "INVALID_TOKEN", "message": request.headers["authorization"]}}
        )

    client = Ztdx(
        token=TOKEN, http_client=httpx.Client(transport=httpx.MockTransport(refuse)), limiter=Unlimited(), timeout=3
    )
    with pytest.raises(Exception, match="INVALID_TOKEN") as caught:
        client.unified.account()
    report = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    ours = [line for line in report.splitlines() if "refuse" not in line]
    shown = f"{client!r}{caught.value!r}{json.dumps(str(vars(caught.value)))}"
    assert TOKEN not in shown
    assert not [line for line in ours if f"'{TOKEN}" in line and "TOKEN =" not in line]
