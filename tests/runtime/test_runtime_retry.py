"""Retries: for which errors, after how long, and how often. Every attempt is signed again."""

from __future__ import annotations

import hmac
import json
from hashlib import sha256

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.call.retry import LONGEST_RETRY_AFTER, RetryPolicy, asked_wait, passing
from perpkit._runtime.description.api import Meaning
from perpkit._runtime.errors import (
    BadRequestError,
    ConfigurationError,
    ConnectionFailedError,
    RequestTimeoutError,
    ResponseError,
    TooManyRequestsError,
    TransportError,
    VendorError,
    VendorFaultError,
)
from perpkit._runtime.limits.local import Unlimited
from perpkit._runtime.wire.refusals import ERRORS
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.coinglass.operations import FUTURES_SUPPORTED_COINS
from perpkit.ztdx import AsyncZtdx, Ztdx
from perpkit.ztdx.operations import UNIFIED_ACCOUNT
from tests.runtime.shop import (
    BARS,
    ENTRIES,
    SECRET,
    SIMULATE,
    AsyncShop,
    AsyncVault,
    Script,
    Shop,
    Time,
    Vault,
    answer,
    answering,
    asked,
    dated,
    enveloped,
    pairs,
    simulated,
)

BTC = {"symbol": "BTC"}
ORDER = {"account": "main", "size": "1"}
GOOD = enveloped([{"time": 1, "price": 2}])
ENTRY = httpx.Response(200, json={"id": 1, "amount": "1"})
PAGE = httpx.Response(200, json={"entries": [], "total": 0})

shops = pytest.mark.parametrize("kind", [Shop, AsyncShop])
vaults = pytest.mark.parametrize("kind", [Vault, AsyncVault])
coinglasses = pytest.mark.parametrize("kind", [CoinGlass, AsyncCoinGlass])


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return simulated(monkeypatch)


def refused(status: int, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=named, json={"code": str(status), "msg": "no"})


# How long


@given(
    attempt=st.integers(1, 100_000),
    part=st.floats(0, 1),
    first=st.floats(0.001, 100),
    longest=st.floats(0.001, 1000),
)
def test_jitter_takes_any_part_of_a_bound_that_doubles_up_to_a_cap(
    attempt: int, part: float, first: float, longest: float
) -> None:
    policy = RetryPolicy(first_wait=first, longest_wait=longest)
    bound = policy.wait(attempt, None, lambda: 1.0)
    following = policy.wait(attempt + 1, None, lambda: 1.0)
    assert policy.wait(1, None, lambda: 1.0) == min(first, longest)
    assert following == min(2 * bound, longest) or bound == following == longest
    assert policy.wait(attempt, None, lambda: part) == part * bound


def test_jitter_spreads_callers() -> None:
    waits = {RetryPolicy().wait(3, None) for _ in range(100)}
    assert len(waits) > 90
    assert all(0 <= wait <= 2.0 for wait in waits)


@given(attempt=st.integers(1, 10), seconds=st.floats(0, 1e6))
def test_what_the_vendor_asks_for_counts(attempt: int, seconds: float) -> None:
    assert RetryPolicy().wait(attempt, seconds) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "Thu, 01 Jan 2025 00:00:00 +9999999999999", "date": "Thu, 09 Oct 2025 08:53:20 GMT"}, None),
        ({"retry_after": "Thu, 09 Oct 2025 08:54:20 GMT", "date": "Thu, 09 Oct 2025 08:53:20 GMT"}, 60.0),
    ],
)
@pytest.mark.parametrize("meaning", [Meaning.RATE_LIMIT, Meaning.VENDOR_FAULT])
def test_every_refusal_tells_what_the_vendor_asks_for(
    headers: dict[str, str], seconds: float | None, meaning: Meaning
) -> None:
    error = failure(meaning, 503, **headers)
    assert asked_wait(error) == error.retry_after == seconds


def test_without_an_answer_nobody_asks_for_a_wait() -> None:
    assert asked_wait(TransportError("no", operation="bars")) is None


# For which errors


@given(
    retries=st.integers(0, 5),
    seconds=st.floats(0.1, 1000),
    attempt=st.integers(1, 7),
    elapsed=st.floats(0, 1000),
    wait=st.floats(0, 300),
)
def test_caps(retries: int, seconds: float, attempt: int, elapsed: float, wait: float) -> None:
    allowed = RetryPolicy(max_retries=retries, max_seconds=seconds).allows(attempt, elapsed, wait)
    too_many, too_late, too_long = attempt > retries, elapsed + wait > seconds, wait > LONGEST_RETRY_AFTER
    assert allowed is not (too_many or too_late or too_long)


def failure(meaning: Meaning | None, status: int, **headers: str) -> VendorError:
    kind = VendorError if meaning is None else ERRORS[meaning]
    said = answer({}, status, **headers)
    return kind("no", operation="bars", answer=said, code=None, message="", meaning=meaning)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, *range(520, 528), 599])
def test_statuses_that_pass(status: int) -> None:
    assert passing(BARS, failure(None, status))
    assert not passing(SIMULATE, failure(None, status))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 418, 422, 451])
@pytest.mark.parametrize("meaning", [None, *Meaning])
def test_statuses_that_do_not_pass_whatever_they_mean(status: int, meaning: Meaning | None) -> None:
    assert not passing(BARS, failure(meaning, status))


@pytest.mark.parametrize("meaning", [None, *Meaning])
def test_what_passes_of_refusals_inside_a_good_status(meaning: Meaning | None) -> None:
    expected = meaning in {Meaning.RATE_LIMIT, Meaning.TIMEOUT, Meaning.VENDOR_FAULT}
    assert passing(BARS, failure(meaning, 200)) is expected
    assert not passing(SIMULATE, failure(meaning, 200))


@pytest.mark.parametrize("status", [200, 302])
def test_an_answer_that_is_no_refusal_does_not_pass(status: int) -> None:
    assert not passing(BARS, ResponseError("no", operation="bars", answer=answer(b"", status)))


def test_what_is_not_the_vendors_doing_does_not_pass() -> None:
    assert not passing(BARS, ConfigurationError("closed"))


@pytest.mark.parametrize("sent", [True, False])
def test_transport_errors_pass_where_a_second_request_does_no_harm(sent: bool) -> None:
    error = TransportError("no", operation="x", sent=sent)
    assert passing(BARS, error)
    assert passing(SIMULATE, error) is not sent


# Calls


@shops
@pytest.mark.parametrize("status", [408, 429, 500, 503, 520, 527])
async def test_a_passing_refusal_is_tried_again(kind: type[Shop | AsyncShop], status: int, time: Time) -> None:
    script = Script(refused(status), refused(status), GOOD)
    response = await asked(answering(kind, script), BARS, BTC)
    assert (response.attempts, len(script.requests), len(time.waits)) == (3, 3, 2)
    assert time.waits[0] <= 0.5
    assert time.waits[1] <= 1.0


@shops
async def test_the_last_refusal_is_raised_with_the_number_of_attempts(kind: type[Shop | AsyncShop], time: Time) -> None:
    script = Script(refused(500))
    with pytest.raises(VendorFaultError) as caught:
        await asked(answering(kind, script), BARS, BTC)
    assert caught.value.attempts == len(script.requests) == 3
    assert len(time.waits) == 2


@coinglasses
@pytest.mark.parametrize("code", ["500", "429", "50001"])
async def test_codes_inside_http_200(kind: type[CoinGlass | AsyncCoinGlass], code: str, time: Time) -> None:
    script = Script(httpx.Response(200, json={"code": code, "msg": "no"}), enveloped(["BTC"]))
    response = await asked(answering(kind, script, limiter=Unlimited()), FUTURES_SUPPORTED_COINS)
    assert (response.payload, response.attempts) == (["BTC"], 2)


@coinglasses
@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("30001", "API key missing."),
        ("400", "Invalid API key"),
        ("401", "no"),
        ("403", "interval is not available"),
        ("40001", "Upgrade plan"),
        ("400", "Required parameter"),
        ("404", "no"),
    ],
)
@pytest.mark.parametrize("status", [200, 400, 401, 403])
async def test_key_plan_and_parameter_errors_are_raised_at_once(
    kind: type[CoinGlass | AsyncCoinGlass], code: str, message: str, status: int, time: Time
) -> None:
    script = Script(httpx.Response(status, json={"code": code, "msg": message}))
    with pytest.raises(VendorError) as caught:
        await asked(answering(kind, script, limiter=Unlimited()), FUTURES_SUPPORTED_COINS)
    assert caught.value.attempts == len(script.requests) == 1
    assert time.waits == []


@vaults
@pytest.mark.parametrize(
    ("error", "sent", "raised"),
    [
        (httpx.ConnectError("refused"), False, ConnectionFailedError),
        (httpx.ConnectTimeout("slow"), False, RequestTimeoutError),
        (httpx.PoolTimeout("full"), False, RequestTimeoutError),
        (httpx.ReadError("reset"), True, ConnectionFailedError),
        (httpx.ReadTimeout("slow"), True, RequestTimeoutError),
        (httpx.RemoteProtocolError("cut"), True, ConnectionFailedError),
    ],
)
async def test_no_answer(
    kind: type[Vault | AsyncVault], error: Exception, sent: bool, raised: type[TransportError], time: Time
) -> None:
    assert (await asked(answering(kind, Script(error, PAGE)), ENTRIES)).attempts == 2
    if sent:
        with pytest.raises(raised) as caught:
            await asked(answering(kind, Script(error, ENTRY)), SIMULATE, ORDER)
        assert caught.value.attempts == 1
    else:
        assert (await asked(answering(kind, Script(error, ENTRY)), SIMULATE, ORDER)).attempts == 2


@vaults
@pytest.mark.parametrize("status", [408, 429, 500, 503])
async def test_what_may_have_changed_something_is_sent_once(
    kind: type[Vault | AsyncVault], status: int, time: Time
) -> None:
    script = Script(refused(status, retry_after="1"), ENTRY)
    with pytest.raises(VendorError):
        await asked(answering(kind, script), SIMULATE, ORDER)
    assert len(script.requests) == 1


@pytest.mark.parametrize("kind", [Ztdx, AsyncZtdx])
async def test_a_ban_is_not_tried_again(kind: type[Ztdx | AsyncZtdx], time: Time) -> None:
    script = Script(refused(418, retry_after="1"))
    with pytest.raises(TooManyRequestsError) as caught:
        await asked(answering(kind, script, limiter=Unlimited()), UNIFIED_ACCOUNT)
    assert (caught.value.attempts, caught.value.retry_after, len(script.requests)) == (1, 1.0, 1)


@vaults
async def test_every_attempt_is_signed_anew(kind: type[Vault | AsyncVault], time: Time) -> None:
    def slow(_: httpx.Request) -> httpx.Response:
        time.forward(3.0)
        raise httpx.ConnectError("refused")

    script = Script(slow, slow, ENTRY)
    await asked(answering(kind, script, recv_window=5000), SIMULATE, ORDER)
    queries = [request.url.query for request in script.requests]
    stamps = [int(dict(pairs(query))["timestamp"]) for query in queries]
    assert len(set(queries)) == 3
    assert stamps[1] - stamps[0] >= 3000
    assert stamps[2] - stamps[1] >= 3000
    for request, query in zip(script.requests, queries, strict=True):
        signed, _, signature = query.rpartition(b"&signature=")
        assert hmac.new(SECRET.encode(), signed + request.content, sha256).hexdigest().encode() == signature
        assert json.loads(request.content) == {"size": "1"}
        assert dict(pairs(query))["recvWindow"] == "5000"


@shops
async def test_retry_after_is_waited_for(kind: type[Shop | AsyncShop], time: Time) -> None:
    script = Script(
        refused(429, retry_after="7"), refused(503, retry_after=dated(1_760_000_060), date=dated(1_760_000_030)), GOOD
    )
    assert (await asked(answering(kind, script), BARS, BTC)).attempts == 3
    assert time.waits == [7.0, 30.0]


@shops
@pytest.mark.parametrize(("status", "raised"), [(429, TooManyRequestsError), (503, VendorFaultError)])
@pytest.mark.parametrize(
    "headers",
    [{"retry_after": "121"}, {"retry_after": dated(1_760_000_121), "date": dated(1_760_000_000)}],
    ids=["seconds", "date"],
)
async def test_a_long_retry_after_is_raised_and_not_slept_through(
    kind: type[Shop | AsyncShop], status: int, raised: type[VendorError], headers: dict[str, str], time: Time
) -> None:
    script = Script(refused(status, **headers))
    with pytest.raises(raised) as caught:
        await asked(answering(kind, script, retry_seconds=1000), BARS, BTC)
    assert (caught.value.retry_after, caught.value.attempts, time.waits) == (121.0, 1, [])


@shops
async def test_no_try_begins_after_the_time_allowed(kind: type[Shop | AsyncShop], time: Time) -> None:
    script = Script(refused(503, retry_after="40"))
    with pytest.raises(VendorFaultError) as caught:
        await asked(answering(kind, script, max_retries=100, retry_seconds=100), BARS, BTC)
    assert (caught.value.attempts, time.waits, time.monotonic) == (3, [40.0, 40.0], 80.0)


@shops
async def test_caps_are_set_per_client_and_per_call(kind: type[Shop | AsyncShop], time: Time) -> None:
    script = Script(refused(500))
    client = answering(kind, script, max_retries=4)
    copies: list[tuple[Shop | AsyncShop, int]] = [
        (client, 5),
        (client.with_options(max_retries=0), 1),
        (client.with_options(max_retries=1), 2),
        (client.with_options(retry_seconds=1e-9), 1),
    ]
    for copy, attempts in copies:
        with pytest.raises(VendorFaultError) as caught:
            await asked(copy, BARS, BTC)
        assert caught.value.attempts == attempts


@shops
async def test_an_error_of_the_caller_is_raised_at_once(kind: type[Shop | AsyncShop], time: Time) -> None:
    with pytest.raises(BadRequestError) as caught:
        await asked(answering(kind, Script(refused(422))), BARS, BTC)
    assert caught.value.attempts == 1


@pytest.mark.parametrize(
    "options", [{"max_retries": -1}, {"retry_seconds": 0}, {"retry_seconds": -1.0}, {"retry_seconds": float("nan")}]
)
def test_caps_that_make_no_sense_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError, match=r"max_retries|retry_seconds"):
        answering(Shop, Script(GOOD), **options)
