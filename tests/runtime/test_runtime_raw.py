"""Calls by path are signed, limited, retried and checked as all others. They return plain JSON."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from perpkit._runtime.errors import ParameterError, TooManyRequestsError, VendorFaultError
from perpkit._runtime.limits.local import LocalLimiter
from perpkit._runtime.wire.signing import sign
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.ztdx import AsyncZtdx, Ztdx
from tests.runtime.shop import SECRET, Script, answering, enveloped, limit_of, simulated

PATH = "/api/futures/new-thing"
kinds = pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])
signed_kinds = pytest.mark.parametrize("kind", [Ztdx, AsyncZtdx])


async def got(client: Any, path: str = PATH, **options: Any) -> Any:
    answer = client.get(path, **options)
    return await answer if hasattr(answer, "__await__") else answer


async def requested(client: Any, method: str, path: str, **options: Any) -> Any:
    answer = client.request(method, path, **options)
    return await answer if hasattr(answer, "__await__") else answer


@kinds
async def test_parameters_are_written_as_everywhere(kind: Any) -> None:
    script = Script(enveloped({"rows": [1, None]}))
    params = {"symbol": "BTC USDT", "limit": 5, "price": 1e-07, "exact": Decimal("0.10"), "deep": True, "none": None}
    payload = await got(answering(kind, script), params={**params, "venues": ["A", "B,C"]})
    assert payload == {"rows": [1, None]}
    [request] = script.requests
    assert request.url.raw_path.decode() == (
        f"{PATH}?symbol=BTC%20USDT&limit=5&price=0.0000001&exact=0.10&deep=true&venues=A,B,C"
    )


@signed_kinds
async def test_a_call_by_path_is_signed(kind: Any) -> None:
    script = Script(httpx.Response(200, json={"ok": 1}))
    client = answering(kind, script)
    assert await requested(client, "post", "/api/v1/new", params={"a": "b"}, json={"size": "1"}) == {"ok": 1}
    [request] = script.requests
    unsigned, _, signature = request.url.query.rpartition(b"&signature=")
    assert unsigned.startswith(b"a=b&timestamp=")
    assert request.content == b'{"size":"1"}'
    secret = client._settings.credentials["api_secret"]
    assert secret.reveal() == SECRET
    assert signature.decode() == sign(secret, unsigned, request.content)


@kinds
async def test_refusals_are_the_same_errors_and_reads_are_tried_again(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    time = simulated(monkeypatch)
    script = Script(httpx.Response(200, json={"code": "500", "msg": "Server Error"}), enveloped(1))
    assert await got(answering(kind, script, limiter=LocalLimiter(time))) == 1
    assert len(script.requests) == 2
    script = Script(httpx.Response(200, json={"code": "500", "msg": "Server Error"}))
    with pytest.raises(VendorFaultError):
        await requested(answering(kind, script, limiter=LocalLimiter(time)), "POST", PATH)
    assert len(script.requests) == 1


@kinds
async def test_it_counts_against_the_limit(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    time = simulated(monkeypatch)
    client = answering(kind, Script(httpx.Response(429)), limiter=LocalLimiter(time), max_retries=0)
    with pytest.raises(TooManyRequestsError) as caught:
        await got(client)
    assert caught.value.sent
    assert (await limit_of(client)).used > 0


@pytest.mark.parametrize(
    ("method", "path", "options", "words"),
    [
        ("FETCH", PATH, {}, "method: is 'FETCH'; allowed: GET"),
        ("GET", "api/x", {}, "path: is 'api/x'; it must begin with /"),
        ("GET", f"{PATH}?a=b", {}, "pass parameters as params="),
        ("GET", "https://elsewhere.example/", {}, "must begin with /"),
        ("GET", PATH, {"params": {"a": object()}}, "pass text, a number"),
        ("GET", PATH, {"params": {"a": float("nan")}}, "params: 'a' is Decimal('NaN')"),
        ("GET", PATH, {"params": {"a": "\ud800"}}, "params: 'a'"),
        ("POST", PATH, {"json": {"a": object()}}, "json: cannot be written as JSON"),
    ],
)
def test_what_cannot_be_sent_is_refused(method: str, path: str, options: dict[str, Any], words: str) -> None:
    script = Script(enveloped(1))
    with answering(CoinGlass, script) as client, pytest.raises(ParameterError) as caught:
        client.request(method, path, **options)
    assert words in str(caught.value)
    assert script.requests == []


def test_signing_fills_in_its_own_parameters() -> None:
    with answering(Ztdx, Script(httpx.Response(200))) as client, pytest.raises(ParameterError, match="filled in"):
        client.get("/api/v1/new", params={"timestamp": 1})
