"""Every valid call is sent as described. An invalid call is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

import httpx
import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from perpkit._runtime.errors import ParameterError
from perpkit._runtime.limits.local import Unlimited
from perpkit.sandbox import credentials
from perpkit.sandbox.recording import load
from tests.properties.call import (
    arguments,
    calls,
    decoded,
    expected_body,
    expected_query,
    forms,
    inputs,
    lists,
    members_of,
    mistakes,
    same_number_or_text,
    signature,
)
from tests.properties.made import deterministic
from tools.contract.calls import Answering, client_class, operation_of
from tools.contract.changed import examples
from tools.contract.clerk import clerk, summary
from tools.contract.description import APIS, described

pytestmark = pytest.mark.filterwarnings("ignore::perpkit.errors.PartlyDoneWarning")
EVERY = [(api, operation) for api in APIS for operation in described(api).operations]
WITH_INPUT = [(api, operation) for api, operation in EVERY if inputs(api, operation)]
SAMPLE = [("coinglass", "futures_liquidation_aggregated_history"), ("ztdx", "unified_risk_simulate")]
WINDOW = 7_500
"""Milliseconds that signed requests stay valid."""


def options(api: str) -> dict[str, Any]:
    window = {"recv_window": WINDOW} if "signature" in described(api).document["components"]["securitySchemes"] else {}
    return {**credentials(api), **window, "max_retries": 0, "limiter": Unlimited()}


@frozen
class Sending:
    """A method of a client, and what it sent."""

    method: Any
    answering: Answering

    @property
    def requests(self) -> list[httpx.Request]:
        return self.answering.requests


@contextmanager
def sending(api: str, operation: str) -> Generator[Sending, None, None]:
    """Yield a method of the blocking client that is answered with a recorded success."""
    answering = Answering(next(one for one in load(api) if one.operation == operation and one.success))
    with httpx.Client(transport=httpx.MockTransport(answering)) as pool:
        client = client_class(api)(**options(api), http_client=pool)
        yield Sending(attrgetter(operation_of(api, operation).call_path)(client), answering)


def check(api: str, operation: str, values: dict[str, Any], request: httpx.Request) -> None:
    """Compare a request with the document: path, query and its encoding, body, key and signature."""
    (_, path, method), content = described(api).operations[operation]
    target, _, query = request.url.raw_path.partition(b"?")
    assert (request.method.lower(), target.decode()) == (method, path)
    sent = decoded(query, lists(api, operation))
    added = {name for name, _ in clerk(api).signing()} if content.get("security", True) else set[str]()
    asked = dict(pair for pair in sent if pair[0] not in added)
    wanted = expected_query(api, operation, values)
    write = operation_of(api, operation).write
    if write is not None and write.generates and write.client_id not in wanted:
        wanted[str(write.client_id)] = asked[str(write.client_id)]
    assert len(sent) == len(asked) + len(added), "nothing is sent twice"
    assert asked.keys() == wanted.keys()
    assert all(same_number_or_text(asked[name], wanted[name]) for name in wanted), (asked, wanted)
    body = expected_body(api, operation, values)
    if body is None:
        assert not request.content
    else:
        members = members_of(request.content)
        assert request.headers["content-type"] == "application/json"
        assert {name: type(value) for name, value in members.items()} == {
            name: type(value) for name, value in body.items()
        }
        assert all(same_number_or_text(members[name], body[name]) for name in body), (members, body)
    if "signature" in added:
        signed, _, value = query.rpartition(b"&signature=")
        assert value.decode() == signature(credentials(api)["api_secret"], signed + request.content)
        assert dict(sent)["recvWindow"] == str(WINDOW)
    defects = clerk(api).defects(request.method, request.url.path, sent, request.headers, request.content or None)
    assert summary(defects) == [], defects


@pytest.mark.parametrize(("api", "operation"), EVERY)
def test_valid_call_is_sent_as_described(api: str, operation: str) -> None:
    with sending(api, operation) as client:

        @settings(deterministic, max_examples=examples(api, operation, few=1, many=10))
        @given(data=st.data())
        def holds(data: st.DataObject) -> None:
            values = data.draw(calls(api, operation))
            client.method(**arguments(api, operation, values, data.draw))
            check(api, operation, values, client.requests.pop())
            assert not client.requests

        holds()


@pytest.mark.parametrize(("api", "operation"), WITH_INPUT)
def test_invalid_call_is_refused_before_it_is_sent(api: str, operation: str) -> None:
    with sending(api, operation) as client:

        @settings(deterministic, max_examples=examples(api, operation, few=2, many=15))
        @given(values=calls(api, operation), mistake=mistakes(api, operation))
        def holds(values: dict[str, Any], mistake: tuple[Any, Any]) -> None:
            wrong, value = mistake
            given = [one for one in inputs(api, operation) if one.name in values]
            keywords = {one.keyword: forms(one, values[one.name])[0] for one in given}
            with pytest.raises(ParameterError) as caught:
                client.method(**{**keywords, wrong.keyword: value})
            assert caught.value.parameter == wrong.keyword
            assert not client.requests

        holds()


@pytest.mark.parametrize(("api", "operation"), SAMPLE)
async def test_async_client_sends_and_refuses_the_same(api: str, operation: str) -> None:
    made: list[tuple[dict[str, Any], dict[str, object], str, object]] = []

    @deterministic
    @given(data=st.data())
    def collect(data: st.DataObject) -> None:
        values = data.draw(calls(api, operation))
        wrong, value = data.draw(mistakes(api, operation))
        made.append((values, arguments(api, operation, values, data.draw), wrong.keyword, value))

    collect()
    answering = Answering(next(one for one in load(api) if one.operation == operation and one.success))
    async with httpx.AsyncClient(transport=httpx.MockTransport(answering)) as pool:
        client = client_class(api, "Async")(**options(api), http_client=pool)
        method = attrgetter(operation_of(api, operation).call_path)(client)
        for values, keywords, keyword, value in made:
            await method(**keywords)
            check(api, operation, values, answering.requests.pop())
            with pytest.raises(ParameterError) as caught:
                await method(**{**keywords, keyword: value})
            assert caught.value.parameter == keyword
            assert not answering.requests


@pytest.mark.parametrize("text", ["\ud800", "BTC\udfff"])
def test_half_a_character_is_refused(text: str) -> None:
    with sending("coinglass", "futures_liquidation_coin_list") as client:
        with pytest.raises(ParameterError):
            client.method(exchange=text)
        assert not client.requests


@pytest.mark.parametrize("symbol", ["BTCUSDT\n", "BTCUSDT\n\n", "\nBTCUSDT", "BTC USDT", "btcusdt", ""])
def test_line_break_does_not_pass_a_pattern(symbol: str) -> None:
    with sending("ztdx", "unified_risk_simulate") as client:
        with pytest.raises(ParameterError, match="symbol"):
            client.method(symbol=symbol, size_usd="5", leverage=3)
        assert not client.requests
