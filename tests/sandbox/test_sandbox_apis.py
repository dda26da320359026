"""All APIs: every recording can be reached, and every rule of every operation is checked."""

from __future__ import annotations

import hmac
from functools import cache
from hashlib import sha256
from importlib import import_module
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest

from perpkit._runtime.description.api import Api
from perpkit._runtime.description.operation import OffsetPaging, Operation, Parameter
from perpkit.sandbox import Answer, Recording, Vendor, apis, credentials, load, recorded_vendor
from perpkit.sandbox.catalogue import gateway
from tools.contract.classes import one_of_each

NOW = 1_800_000_000_000

Request = tuple[Operation[Any], dict[str, str], dict[str, Any]]


def facts(api: str) -> Api:
    """Return the facts about an API."""
    found: Api = import_module(f"perpkit.{api}.api").API
    return found


@cache
def operations(api: str) -> dict[str, Operation[Any]]:
    """Return the operation table by operation."""
    table: tuple[Operation[Any], ...] = import_module(f"perpkit.{api}.operations").OPERATIONS
    return {operation.id: operation for operation in table}


def documented(api: str, operation: str) -> Recording:
    """Return a recorded success in the described form."""
    return next(one for one in load(api) if one.operation == operation and one.success and one.form is None)


def ask(vendor: Vendor, request: Request, *, key: bool = True, age: int = 0, secret: str | None = None) -> Answer:
    """Send a request with a key and, where the API wants it, a signature."""
    operation, query, members = request
    api = vendor.api
    keys = credentials(api.package)
    headers = {
        one.header.lower(): one.prefix + keys[one.argument] for one in api.credentials if one.header is not None and key
    }
    body = msgspec.json.encode(members) if members else b""
    if body:
        headers["content-type"] = "application/json"
    encoded = urlencode(query).encode()
    if api.signing is not None:
        stamp = f"{api.signing.timestamp}={NOW - age}".encode()
        encoded = b"&".join(part for part in (encoded, stamp) if part)
        digest = hmac.new((secret or keys[api.signing.secret]).encode(), encoded + body, sha256).hexdigest()
        encoded += f"&{api.signing.signature}={digest}".encode()
    return vendor.answer(operation.method, operation.path, encoded, headers, body)


def recorded_request(recording: Recording, operation: Operation[Any]) -> Request:
    """Return the request of a recording."""
    members = msgspec.json.decode(recording.request.body or "{}", type=dict[str, Any])
    return operation, dict(recording.request.query), members


def open_to_all(operation: Operation[Any]) -> bool:
    """Whether an operation needs no key."""
    return operation.access == ((),)


@cache
def vendor(api: str, case: str | None = None) -> Vendor:
    """Return the vendor at a fixed time."""
    return recorded_vendor(api, case, lambda: NOW)


OPERATIONS = [pytest.param(api, name, id=name) for api in apis() for name in operations(api)]
SIGNED = [api for api in apis() if facts(api).signing]


def flaws(parameter: Parameter) -> dict[str, Any]:
    """Return values that the parameter does not allow, by the fault. ``None`` means that it is left out."""
    found: dict[str, Any] = {}
    if parameter.required:
        found["absent"] = None
    if parameter.choices:
        found["not-a-choice"] = "?"
    if parameter.minimum is not None:
        found["too-small"] = parameter.minimum - 1
    if parameter.maximum is not None:
        found["too-large"] = parameter.maximum + 1
    return found


def demands() -> list[Any]:
    """Return every way to break a rule, for one parameter of each kind. Its place makes no difference."""
    found = [
        (api, operation, parameter, flaw)
        for api in apis()
        for operation in operations(api).values()
        for parameter in operation.parameters
        for flaw in flaws(parameter)
    ]
    return [
        pytest.param(api, operation, parameter, flaws(parameter)[flaw], id=f"{operation.id}-{parameter.name}-{flaw}")
        for api, operation, parameter, flaw in one_of_each(found, kind_of_demand)
    ]


def kind_of_demand(demand: tuple[str, Operation[Any], Parameter, str]) -> tuple[Any, ...]:
    """Return the facts that decide how a rule is checked."""
    api, _, parameter, flaw = demand
    return api, flaw, parameter.kind, parameter.location, parameter.required, parameter.separator, parameter.numeric


@pytest.mark.parametrize(("api", "name"), OPERATIONS)
def test_every_recording_can_be_had_to_the_byte(api: str, name: str) -> None:
    operation = operations(api)[name]
    for recording in (one for one in load(api) if one.operation == name):
        request = recorded_request(recording if recording.success else documented(api, name), operation)
        answer = ask(vendor(api, recording.case), request)
        assert (answer.status, answer.body) == (recording.status, recording.body), recording.case
        assert (recording.request.path, recording.request.method) == (operation.path, operation.method)


@pytest.mark.parametrize(("api", "name"), OPERATIONS)
def test_every_operation_needs_a_key_and_answers_its_documented_request(api: str, name: str) -> None:
    recording = documented(api, name)
    request = recorded_request(recording, operations(api)[name])
    answer = ask(vendor(api), request)
    paged_by_number = isinstance(operations(api)[name].paging, OffsetPaging)  # one recording is used for all pages
    if recording.defect is None and not paged_by_number:
        assert (answer.status, answer.body) == (200, recording.body)
    sound = {one.body for one in load(api) if one.operation == name and one.success and one.defect is None}
    assert answer.body in sound
    keyless = ask(vendor(api), request, key=False)
    if open_to_all(operations(api)[name]):
        assert keyless.body == answer.body
    else:
        assert keyless.body in {one.body for one in load(api) if one.case == "missing-key"}


@pytest.mark.parametrize("api", apis())
def test_another_key_is_refused_as_recorded(api: str) -> None:
    first = next(one for one in operations(api).values() if not open_to_all(one))
    headers = {one.header.lower(): "fake-other" for one in facts(api).credentials if one.header}
    answer = vendor(api).answer(first.method, first.path, b"", headers, b"")
    assert answer.body in {one.body for one in load(api) if one.case == "invalid-key"}


def asked(api: str, name: str, **query: str) -> Any:
    """Return what an operation answers to its recorded request with other values in it."""
    operation = operations(api)[name]
    _, recorded, members = recorded_request(documented(api, name), operation)
    return msgspec.json.decode(ask(vendor(api), (operation, {**recorded, **query}, members)).body)


@pytest.mark.parametrize("symbol", ["BTCUSDT", "BTC-USDT-SWAP", "ETH_USD", "BTCUSD"])
def test_a_pair_in_the_place_of_a_coin_gives_no_rows(symbol: str) -> None:
    for name in ("futures_liquidation_aggregated_history", "futures_liquidation_order"):
        assert asked("coinglass", name, symbol=symbol) == {"code": "0", "data": []}


def test_a_pair_in_the_place_of_a_coin_is_refused_where_no_capture_shows_what_happens() -> None:
    refused = asked("coinglass", "futures_liquidation_aggregated_map", symbol="BTCUSDT")
    assert refused == {"code": "400", "msg": "Parameter 'symbol' is 'BTCUSDT': expected a coin"}


@pytest.mark.parametrize("name", ["futures_liquidation_history", "futures_liquidation_map"])
def test_a_coin_in_the_place_of_a_pair_is_a_pair_that_does_not_exist(name: str) -> None:
    refused = asked("coinglass", name, symbol="BTC")
    assert refused == {"code": "400", "msg": "The requested pair does not exist on the exchange."}


@pytest.mark.parametrize("symbol", ["SOLUSDT", "DOGE", "1000PEPEUSDT"])
def test_a_name_that_nothing_knows_is_taken_for_what_is_wanted(symbol: str) -> None:
    assert asked("coinglass", "futures_liquidation_history", symbol=symbol)["data"]


@pytest.mark.parametrize(("exchange", "venues"), [("Binance", ["Binance"]), ("Deribit", ["Deribit"]), ("Kraken", [])])
def test_pairs_are_those_of_the_venue(exchange: str, venues: list[str]) -> None:
    assert [*asked("coinglass", "futures_supported_exchange_pairs", exchange=exchange)["data"]] == venues


def test_pages_add_up() -> None:
    everything = asked("ztdx", "unified_liquidations", limit="200")
    pages = [asked("ztdx", "unified_liquidations", limit="1", offset=str(offset)) for offset in range(4)]
    assert [page["total"] for page in pages] == [everything["total"]] * 4
    assert [row for page in pages for row in page["liquidations"]] == everything["liquidations"]
    assert len(everything["liquidations"]) == everything["total"]


@pytest.mark.parametrize(("api", "operation", "parameter", "value"), demands())
def test_every_demand_is_checked(api: str, operation: Operation[Any], parameter: Parameter, value: Any) -> None:
    _, query, members = recorded_request(documented(api, operation.id), operation)
    values: dict[str, Any] = members if parameter.location == "body" else query
    values[parameter.name] = value
    if value is None and parameter.location != "body":
        del values[parameter.name]
    answer = ask(vendor(api), (operation, query, members))
    assert answer.status in {one.status for one in load(api) if one.case.startswith("bad-request")}
    assert f"'{parameter.name}'".encode() in answer.body


@pytest.mark.parametrize("name", [one.id for one in operations("ztdx").values() if one.demands])
def test_one_of_several_parameters_is_needed(name: str) -> None:
    operation, query, members = recorded_request(documented("ztdx", name), operations("ztdx")[name])
    for demand in operation.demands:
        left = {key: value for key, value in query.items() if key not in demand.names}
        answer = ask(vendor("ztdx"), (operation, left, members))
        told = f"Required parameter {' or '.join(map(repr, demand.names))} is not present"
        assert (answer.status, msgspec.json.decode(answer.body)) == (400, {"code": -1102, "msg": told})


@pytest.mark.parametrize("api", apis())
def test_unknown_paths_and_wrong_methods(api: str) -> None:
    assert vendor(api).answer("GET", "/nowhere", b"", {}, b"").status == 404
    for operation in operations(api).values():
        assert vendor(api).answer("PATCH", operation.path, b"", {}, b"").status == 405


@pytest.mark.parametrize("api", SIGNED)
@pytest.mark.parametrize(
    ("case", "age", "secret"),
    [("signature", 0, "fake-other"), ("timestamp", 5_001, None), ("timestamp", -1_001, None)],
)
def test_signed_requests_are_checked(api: str, case: str, age: int, secret: str | None) -> None:
    for operation in operations(api).values():
        if open_to_all(operation):
            continue
        request = recorded_request(documented(api, operation.id), operation)
        answer = ask(vendor(api), request, age=age, secret=secret)
        assert answer.body in {one.body for one in load(api) if one.case == case}


def test_paths_of_different_apis_do_not_overlap() -> None:
    vendors = gateway().vendors
    for one in vendors:
        for operation in one.operations:
            assert [other.api.name for other in vendors if other.knows(operation.path)] == [one.api.name]


@pytest.mark.parametrize("api", apis())
def test_successes_and_errors_are_what_their_names_say(api: str) -> None:
    """A success has a 2xx status and, if there is an envelope, a code of success. An error does not have both."""
    envelope = facts(api).envelope
    for one in load(api):
        good = 200 <= one.status < 300
        if good and envelope is not None:
            code: Any = msgspec.json.decode(one.body)[envelope.code]
            good = code in envelope.success
        assert good is one.success, f"{one.operation}/{one.case}"
