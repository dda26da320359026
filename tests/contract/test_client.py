"""Every recording, read by the generated client: payloads are complete, and errors are the right ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from copy import deepcopy
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any

import httpx
import pytest
from attrs import evolve

from perpkit._runtime import errors
from perpkit._runtime.description.api import Meaning
from perpkit._runtime.description.operation import OffsetPaging, Operation, PagePaging, WindowPaging
from perpkit._runtime.limits.local import Unlimited
from perpkit._runtime.times import PER_SECOND
from perpkit.sandbox import credentials
from perpkit.sandbox.recording import Recording, load
from tools.contract.calls import Answering, arguments, called_async, calling, client_class, operation_of
from tools.contract.classes import one_of_each, standing_for_others
from tools.contract.clerk import clerk, summary
from tools.contract.completeness import meaning
from tools.contract.corpus import BY_OPERATION
from tools.contract.description import APIS, described
from tools.contract.judge import file_of
from tools.contract.loss import Number, lost_places, lost_values, written_back

RAISED: dict[Meaning, type[errors.VendorError]] = {
    Meaning.MISSING_KEY: errors.MissingKeyError,
    Meaning.INVALID_KEY: errors.InvalidKeyError,
    Meaning.SIGNATURE: errors.SignatureError,
    Meaning.TIMESTAMP: errors.TimestampError,
    Meaning.PERMISSION: errors.PermissionDeniedError,
    Meaning.KEY_OR_PLAN: errors.KeyOrPlanError,
    Meaning.PLAN_PATH: errors.PlanPathError,
    Meaning.PLAN_INTERVAL: errors.PlanIntervalError,
    Meaning.BAD_REQUEST: errors.BadRequestError,
    Meaning.NOT_FOUND: errors.NotFoundError,
    Meaning.RATE_LIMIT: errors.TooManyRequestsError,
    Meaning.TIMEOUT: errors.VendorTimeoutError,
    Meaning.VENDOR_FAULT: errors.VendorFaultError,
}


@cache
def property_names(api: str) -> frozenset[str]:
    """Return every name of a described member; any other key is data, such as a venue or a price."""
    schemas = described(api).document["components"]["schemas"].values()
    return frozenset(name for schema in schemas for name in schema.get("properties", {}))


def number_of(api: str) -> Number:
    return Decimal if described(api).document["x-perpkit"]["numbers"] == "decimal" else float


def payload_of(api: str, recording: Recording) -> Any:
    """Return the payload on the wire, with exact numbers."""
    body = json.loads(recording.body, parse_float=Decimal)
    envelope = described(api).envelope
    return body[envelope["data"]] if envelope else body


def losses(api: str, recording: Recording, decoded: object) -> list[str]:
    """Compare every place in the canonical form, and every value even if the wire form was adapted."""
    wire, number = payload_of(api, recording), number_of(api)
    back = written_back(decoded)
    node = operation_of(api, recording.operation).wire
    canonical = node.adapt(deepcopy(wire)) if node else wire
    return [
        f"{file_of(api, recording)}: {problem}"
        for problem in (
            *lost_places(canonical, back, number),
            *(f"$: {value!r} is nowhere" for value in lost_values(wire, back, number, property_names(api))),
        )
    ]


def successes(recordings: Iterable[Recording]) -> list[Recording]:
    return [one for one in recordings if one.success]


@pytest.mark.parametrize(("api", "recordings"), BY_OPERATION)
def test_client_asks_as_recorded_and_loses_nothing_of_the_answer(api: str, recordings: Sequence[Recording]) -> None:
    for recording in successes(recordings):
        answering = Answering(recording)
        with calling(api, recording, answering) as call:
            found = losses(api, recording, call())
        assert not found, "\n".join(found)
        [request] = answering.requests
        asked_as_recorded(api, recording, request)


def asked_as_recorded(api: str, recording: Recording, request: httpx.Request) -> None:
    query = request.url.params.multi_items()
    added = {name for name, _ in clerk(api).signing()}
    assert (request.method, request.url.path) == (recording.request.method, recording.request.path)
    assert sorted(pair for pair in query if pair[0] not in added) == sorted(recording.request.query)
    assert json.loads(request.content or b"null") == json.loads(recording.request.body or "null")
    assert {name.lower() for name in recording.request.headers} <= set(request.headers)
    defects = clerk(api).defects(request.method, request.url.path, query, request.headers, request.content or None)
    assert summary(defects) == []


@pytest.mark.parametrize(("api", "operation"), standing_for_others())
async def test_async_client_decodes_the_same(api: str, operation: str) -> None:
    for recording in successes(one for one in load(api) if one.operation == operation):
        with calling(api, recording, Answering(recording)) as call:
            assert await called_async(api, recording, Answering(recording)) == call()


PAGED = [
    pytest.param(api, one, id=f"{one.operation}-{one.case}")
    for api in APIS
    for one in load(api)
    if one.success and operation_of(api, one.operation).paging is not None
]


def rows_of(operation: Operation[Any], payload: Any) -> list[Any]:
    """Return the rows of an answer in the order in which iterating gives them."""
    match operation.paging:
        case WindowPaging(time=time):
            return sorted(payload, key=attrgetter(time))
        case OffsetPaging(rows=str(rows)) | PagePaging(rows=str(rows)):
            return list(attrgetter(rows)(payload))
        case _:
            return list(payload)


def around(api: str, recording: Recording, rows: Sequence[Any]) -> dict[str, object]:
    """Return the recorded arguments, with a window around all rows, without what belongs to iterating."""
    operation = operation_of(api, recording.operation)
    given = dict(recording.request.query)
    if isinstance(paging := operation.paging, WindowPaging):
        moments = [getattr(row, paging.time) * 1000 // PER_SECOND[paging.unit] for row in rows] or [1_760_000_000_000]
        step = 1000 // PER_SECOND[operation.parameter(paging.start).unit or "ms"]
        given |= {paging.start: str(min(moments) // step), paging.end: str(max(moments) // step + 1)}
    owned: set[str | None] = set()
    if isinstance(paging, WindowPaging | OffsetPaging):
        owned = {paging.limit, getattr(paging, "offset", None)}
    query = tuple((name, value) for name, value in given.items() if name not in owned)
    return arguments(api, evolve(recording, request=evolve(recording.request, query=query)))


def iterated(client: Any, operation: Operation[Any], given: dict[str, object]) -> list[Any]:
    resource, _, method = operation.call_path.rpartition(".")
    return list(getattr(attrgetter(resource)(client), f"iter_{method}")(**given))


@pytest.mark.parametrize(("api", "recording"), PAGED)
def test_iterating_gives_every_row(api: str, recording: Recording) -> None:
    """An iterator that understands the times, or the pages, of an answer wrongly would end early without an error."""
    operation = operation_of(api, recording.operation)
    with calling(api, recording, Answering(recording)) as call:
        payload = call()
    rows = rows_of(operation, payload)
    given = around(api, recording, rows)
    with client_class(api).sandbox(case={operation.call_path: recording.case}) as client:
        if isinstance(operation.paging, OffsetPaging) and getattr(payload, operation.paging.total) != len(rows):
            with pytest.raises(errors.IncompleteHistoryError, match="the list ends, though"):
                iterated(client, operation, given)  # one page of a longer list
            return
        assert iterated(client, operation, given) == rows
    if isinstance(operation.paging, WindowPaging):  # a vendor that answers the same whatever the window
        transport = httpx.MockTransport(Answering(recording))
        with httpx.Client(transport=transport) as pool:
            client = client_class(api)(**credentials(api), http_client=pool, max_retries=0, limiter=Unlimited())
            assert iterated(client, operation, given) == rows


def refusals(api: str) -> list[Recording]:
    """Return every recorded error. Equal answers of several operations are returned once."""
    return one_of_each((one for one in load(api) if not one.success), lambda one: (one.case, one.status, one.body))


@pytest.mark.parametrize("api", APIS)
def test_errors_are_raised_as_what_they_mean(api: str) -> None:
    for recording in refusals(api):
        expected = meaning(recording)
        assert expected is not None
        success = next(one for one in load(api) if one.success and one.operation == recording.operation)
        with calling(api, success, Answering(recording)) as call, pytest.raises(errors.VendorError) as caught:
            call()
        assert type(caught.value) is RAISED[expected], f"{file_of(api, recording)}: {caught.value}"
        assert (caught.value.status, caught.value.body) == (recording.status, recording.body)


def test_every_meaning_has_its_class() -> None:
    assert set(RAISED) == set(Meaning)


WIRE = {
    "a": Decimal("1.50"),
    "b": "2.5",
    "when": "2026-05-02T21:47:09.118204Z",
    "levels": {"98800.1": [[1, None]]},
    "time": 1762300800,
    "day": 1762387200123,
    "none": "",
}


@pytest.mark.parametrize(
    ("change", "place", "value"),
    [
        ({}, None, None),
        ({"a": "1.5"}, None, None),
        ({"b": Decimal("2.50")}, None, None),
        ({"when": "2026-05-02T21:47:09.118204+00:00"}, None, None),
        ({"more": 1}, None, None),
        ({"time": 1762300800000}, None, None),
        ({"day": 1762387200}, None, None),
        ({"time": 1762300801000}, "$.time", Decimal(1762300800)),
        ({"day": 1762387200122}, "$.day", Decimal(1762387200123)),
        ({"none": None}, None, None),
        ({"none": 0}, "$.none", None),
        ({"a": 1.5000001}, "$.a", Decimal("1.50")),
        ({"a": True}, "$.a", Decimal("1.50")),
        ({"a": None}, "$.a", Decimal("1.50")),
        ({"when": "2026-05-02T21:47:09Z"}, "$.when", WIRE["when"]),
        ({"levels": {}}, "$.levels['98800.1']", "98800.1"),
        ({"levels": {"98800.1": []}}, "$.levels['98800.1']", Decimal(1)),
        ({"levels": {"98800.1": [[1]]}}, "$.levels['98800.1'][0]", None),
    ],
)
def test_loss_is_found(change: dict[str, object], place: str | None, value: object) -> None:
    decoded = {**WIRE, **change}
    places = list(lost_places(WIRE, decoded, Decimal))
    values = lost_values(WIRE, decoded, Decimal, tuple(WIRE))
    if place is None:
        assert (places, values) == ([], [])
    else:
        assert [found.split(": ")[0] for found in places] == [place]
        assert values


def test_wrong_adaption_hides_no_loss() -> None:
    wire = [{"old": 1, "new": 2}]
    adapted = [{"new": 2}]
    assert not list(lost_places(adapted, adapted, float))
    assert lost_values(wire, adapted, float, ("old", "new")) == [1.0]
