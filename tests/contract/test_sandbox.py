"""Made-up requests against the sandbox: what the description allows is answered, what it forbids is refused.

This proves that description and sandbox agree, and that the sandbox answers what is described. It proves nothing about
the vendors: whether they take and refuse the same requests, only live calls can tell.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from requests import PreparedRequest
from requests.auth import AuthBase
from schemathesis import GenerationMode
from schemathesis.errors import FailureGroup

from perpkit.sandbox import credentials
from tools.contract import engine
from tools.contract.calls import operation_of
from tools.contract.changed import examples
from tools.contract.classes import representatives
from tools.contract.clerk import Clerk
from tools.contract.description import APIS, described
from tools.contract.generation import (
    Exchange,
    Signed,
    allowed,
    complete,
    debatable,
    json_of,
    refused,
    sandboxed,
    undocumented_code,
    unsigned,
)
from tools.contract.judge import ASPECTS

CHECKS = [engine.SERVER, *(aspect.check for aspect in ASPECTS)]

deterministic = settings(
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


@cache
def operations_of(api: str) -> dict[str, engine.Operation]:
    return sandboxed(described(api), Signed(api))


@cache
def clerk(api: str) -> Clerk:
    return Clerk(unsigned(described(api)))


EVERY = [(api, operation) for api in APIS for operation in described(api).operations]
WITH_INPUT = [(api, name) for api in APIS for name, one in operations_of(api).items() if one.query or one.body]


def exchanges(operation: engine.Operation, mode: GenerationMode, requests: int = 25) -> list[Exchange]:
    """Send made-up requests; every answer must be documented."""
    made: list[Exchange] = []

    @settings(deterministic, max_examples=requests)
    @given(case=operation.as_strategy(mode))
    def exchange(case: engine.Call) -> None:
        response = case.call()
        case.validate_response(response, checks=CHECKS)
        if not debatable(json_of(response.request)):
            made.append(Exchange(response.request, response))

    exchange()
    return made


@pytest.mark.parametrize(("api", "operation"), EVERY)
def test_allowed_request_is_answered(api: str, operation: str) -> None:
    requests = examples(api, operation, few=1, many=6)
    for one in exchanges(operations_of(api)[operation], GenerationMode.POSITIVE, requests):
        assert allowed(clerk(api), one.request), one.shown
        assert refused(described(api), one.response) is not complete(described(api), operation, one.request), one.shown


@pytest.mark.parametrize(("api", "operation"), WITH_INPUT)
def test_forbidden_request_is_refused(api: str, operation: str) -> None:
    """openapi-core decides what is wrong: some requests made to be wrong are valid, as with an extra parameter."""
    requests = examples(api, operation, few=3, many=8)
    made = exchanges(operations_of(api)[operation], GenerationMode.NEGATIVE, requests)
    for one in made:
        fine = allowed(clerk(api), one.request) and complete(described(api), operation, one.request)
        assert refused(described(api), one.response) is not fine, one.shown
    refusals = [one for one in made if refused(described(api), one.response)]
    assert refusals
    for one in refusals:
        assert undocumented_code(described(api), one.response) is None, one.shown


def test_sandbox_that_refuses_what_is_described_is_found() -> None:
    def rename(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["MapRange"]["enum"] = ["2d"]

    api, operation = "coinglass", "futures_liquidation_map"
    changed = described(api).changed(rename)
    made = exchanges(sandboxed(changed, Signed(api))[operation], GenerationMode.POSITIVE)
    rules = Clerk(unsigned(changed))
    assert made
    assert all(allowed(rules, one.request) for one in made)
    assert all(refused(changed, one.response) for one in made)


def test_sandbox_that_answers_otherwise_than_described_is_found() -> None:
    def lower(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["MaxPain"]["properties"]["price"]["maximum"] = 1

    changed = described("coinglass").changed(lower)
    with pytest.raises(FailureGroup):
        exchanges(sandboxed(changed, Signed("coinglass"))["futures_liquidation_max_pain"], GenerationMode.POSITIVE)


def test_code_that_is_not_documented_is_found() -> None:
    def forget(document: dict[str, Any]) -> None:
        document["x-error-codes"] = []

    changed = described("coinglass").changed(forget)
    operation = sandboxed(changed, anonymous("coinglass"))["futures_liquidation_map"]
    [first, *_] = exchanges(operation, GenerationMode.POSITIVE)
    assert undocumented_code(changed, first.response) == "401"
    assert undocumented_code(described("coinglass"), first.response) is None


class Anonymous(AuthBase):
    """Adds nothing to a request."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        return request


def anonymous(_: str) -> AuthBase:
    return Anonymous()


def impostor(api: str) -> AuthBase:
    """Sign with secrets that are not those of the key."""
    return Signed(api, {argument: f"{value}-not" for argument, value in credentials(api).items()})


@pytest.mark.parametrize(
    ("api", "auth"),
    [
        ("coinglass", anonymous),
        ("ztdx", anonymous),
        ("ztdx", impostor),
    ],
)
def test_request_without_identity_is_refused(api: str, auth: Callable[[str], AuthBase]) -> None:
    known = sandboxed(described(api), auth(api))
    for name in sorted(name for name in representatives(api) if operation_of(api, name).access != ((),)):
        for one in exchanges(known[name], GenerationMode.POSITIVE, requests=3):
            assert refused(described(api), one.response), one.shown
            assert undocumented_code(described(api), one.response) is None, one.shown
