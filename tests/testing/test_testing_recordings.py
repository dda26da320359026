"""Recorded answers, and a sandbox that returns the one that a test chooses."""

from __future__ import annotations

import json
from typing import Any

import pytest

from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.coinglass.operations import OPERATIONS
from perpkit.errors import BadRequestError, InvalidKeyError, RateLimitError, VendorFaultError
from perpkit.sandbox import Cases, apis
from perpkit.testing import cases, recording, recordings
from perpkit.ztdx import Ztdx

COINS, EXCHANGES = "futures.supported_coins", "futures.supported_exchanges"


def test_cases_are_listed_by_the_method_of_the_client() -> None:
    listed = cases("coinglass")
    assert set(listed) == {operation.call_path for operation in OPERATIONS}
    assert {"documented", "rate-limit"} <= set(listed[COINS])
    assert "bad-request-pair" in listed["futures.liquidation.history"]
    assert "bad-request-pair" not in listed[COINS]


@pytest.mark.parametrize("api", apis())
def test_every_listed_case_has_its_recording(api: str) -> None:
    for method, names in list(cases(api).items())[::7]:
        assert names == tuple(sorted(one.case for one in recordings(api, method)))
        assert all(recording(api, method, name).case == name for name in names)


def test_a_recording_holds_the_bytes_of_the_wire() -> None:
    one = recording("coinglass", COINS, "documented")
    assert one.status == 200
    with CoinGlass.sandbox() as cg:
        assert cg.futures.supported_coins() == json.loads(one.body)["data"]


def test_all_recordings_of_an_api() -> None:
    everything = recordings("coinglass")
    assert set(recordings("coinglass", COINS)) < set(everything)
    assert {one.operation for one in everything if one.success} == {operation.id for operation in OPERATIONS}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("acme",), "the sandbox has no 'acme'; it has: coinglass, ztdx"),
        (("coinglass", "futures.suported_coins"), "did you mean 'futures.supported_coins'"),
        (("coinglass", "?"), "it has: account.subscription, "),
        (("coinglass", COINS, "rate"), f"{COINS} has no case 'rate'; it has: .*rate-limit"),
    ],
)
def test_what_is_not_there_is_named(arguments: tuple[str, ...], message: str) -> None:
    asked: Any = recording if len(arguments) == 3 else recordings
    with pytest.raises(LookupError, match=message):
        asked(*arguments)


def test_each_method_answers_with_its_own_case() -> None:
    with CoinGlass.sandbox(case={COINS: "invalid-key", EXCHANGES: "observed-word"}) as cg:
        with pytest.raises(InvalidKeyError):
            cg.futures.supported_coins()
        response = cg.with_response.futures.supported_exchanges()
        assert response.body == recording("coinglass", EXCHANGES, "observed-word").body
        assert cg.account.subscription().level


def test_several_cases_answer_in_turn_and_the_last_one_stays() -> None:
    with CoinGlass.sandbox(case={COINS: ["rate-limit", "vendor-fault", "documented"]}) as cg:
        once = cg.with_options(max_retries=0)
        with pytest.raises(RateLimitError):
            once.futures.supported_coins()
        with pytest.raises(VendorFaultError):
            once.futures.supported_coins()
        assert once.futures.supported_coins() == once.futures.supported_coins()


async def test_a_retry_gets_the_next_case() -> None:
    async with AsyncCoinGlass.sandbox(case={COINS: ("rate-limit", "documented")}) as cg:
        response = await cg.with_response.futures.supported_coins()
        assert response.attempts == 2


def test_an_error_of_another_method_is_lent() -> None:
    with CoinGlass.sandbox(case={"account.subscription": "bad-request"}) as cg, pytest.raises(BadRequestError):
        cg.account.subscription()


@pytest.mark.parametrize(
    ("case", "message"),
    [
        ({"futures.suported_coins": "rate-limit"}, "did you mean 'futures.supported_coins'"),
        ({"?": "rate-limit"}, "there are: account.subscription, "),
        ({COINS: "rate"}, f"{COINS} has no case 'rate'; there are: .*rate-limit"),
        ({COINS: "observed-bare"}, "has no case 'observed-bare'; there are: (?!.*observed-bare)"),
        ({COINS: []}, "name at least one case"),
        ("rate", "CoinGlass API V4 has no recording of case 'rate'|has no recording of case 'rate'"),
    ],
)
def test_a_case_that_does_not_exist_is_refused_at_once(case: Cases, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        CoinGlass.sandbox(case=case)


def test_signed_requests_too() -> None:
    with Ztdx.sandbox(case={"unified.account": "observed-liquidating"}) as ztdx:
        body = ztdx.with_response.unified.account().body
    assert body == recording("ztdx", "unified.account", "observed-liquidating").body
