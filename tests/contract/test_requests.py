"""The description allows every recorded request, unless the case says that it does not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import pytest
from attrs import evolve

from perpkit._runtime.description.api import Meaning
from perpkit.sandbox.recording import RecordedRequest, Recording
from tools.contract.clerk import Clerk, summary
from tools.contract.completeness import meaning
from tools.contract.corpus import BY_OPERATION, recorded, some
from tools.contract.description import described, strict
from tools.contract.judge import file_of

SIMULATE = ("ztdx", "unified_risk_simulate", "observed")
HISTORY = ("coinglass", "futures_liquidation_aggregated_history", "observed")
ABSENT = re.compile(r"parameter '(\w+)' is not present")


@cache
def clerk(api: str) -> Clerk:
    return Clerk(strict(described(api)))


@pytest.mark.parametrize(("api", "recordings"), BY_OPERATION)
def test_requests_are_as_their_cases_say(api: str, recordings: Sequence[Recording]) -> None:
    for recording in recordings:
        defects = clerk(api).recorded_defects(recording.request)
        found = summary(defects)
        shown = f"{file_of(api, recording)}: request: {[str(defect) for defect in defects]}"
        match meaning(recording):
            case Meaning.MISSING_KEY:
                assert found == ["key"], shown
            case Meaning.BAD_REQUEST | Meaning.VENDOR_FAULT:  # some missing parameters are answered as faults
                assert not {"path", "key"} & set(found), shown  # refused perhaps for the state of the account
            case _:
                assert not found, shown


@pytest.mark.parametrize(("api", "recordings"), BY_OPERATION)
def test_requests_are_of_their_operation_and_ask_for_nothing_undescribed(
    api: str, recordings: Sequence[Recording]
) -> None:
    path, method = described(api).operations[recordings[0].operation][0][1:]
    for one in recordings:
        assert (one.request.path, one.request.method.lower()) == (path, method), file_of(api, one)
        assert clerk(api).undescribed(one.operation, one.request.query) == [], file_of(api, one)


def test_parameters_that_a_vendor_misses_are_required() -> None:
    absent = 0
    for api, recording in (one.values for one in some(success=False)):
        missed = ABSENT.findall(recording.body.decode())
        assert not missed or summary(clerk(api).recorded_defects(recording.request)) == missed, file_of(api, recording)
        absent += len(missed)
    assert absent


def _ask(api: str, request: RecordedRequest) -> list[str]:
    return summary(clerk(api).recorded_defects(request))


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (("exchange_list", None), None, ["exchange_list"]),
        (("interval", None), ("interval", "7m"), ["interval"]),
        (("limit", None), ("limit", "5000"), ["limit"]),
        (("limit", None), ("limit", "ten"), ["limit"]),
        (("start_time", None), ("start_time", "1762300800"), ["start_time"]),
    ],
)
def test_wrong_query_is_found(old: tuple[str, None], new: tuple[str, str] | None, found: list[str]) -> None:
    request = recorded(*HISTORY).request
    kept = [pair for pair in request.query if pair[0] != old[0]]
    changed = evolve(request, query=(*kept, new) if new else tuple(kept))
    assert _ask("coinglass", changed) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('{"symbol":"BTCUSDT","side":"long","size_usd":"5000","leverage":10}', []),
        ('{"symbol":"BTCUSDT","side":"long","size_usd":"5000"}', ["body"]),
        ('{"symbol":"BTCUSDT","side":"up","size_usd":"5000","leverage":10}', ["body"]),
        ('{"symbol":"BTCUSDT","side":"long","size_usd":5000,"leverage":10}', ["body"]),
        ('{"symbol":"BTCUSDT","side":"long","size_usd":"-5000","leverage":10}', ["body"]),
        ('{"symbol":"BTCUSDT","side":"long","size_usd":"5000","leverage":10,"more":1}', ["body"]),
        ('{"symbol":', ["body"]),
        (None, ["body"]),
    ],
)
def test_wrong_body_is_found(body: str | None, found: list[str]) -> None:
    assert _ask("ztdx", evolve(recorded(*SIMULATE).request, body=body)) == found


def test_wrong_path_method_and_headers_are_found() -> None:
    request = recorded(*SIMULATE).request
    assert _ask("ztdx", evolve(request, path="/api/v1/unified//risk/simulate")) == ["path"]
    assert _ask("ztdx", evolve(request, method="GET", body=None)) == ["path"]
    assert _ask("ztdx", evolve(request, headers=("content-type",))) == ["key"]
    assert _ask("ztdx", evolve(request, headers=("X-MBX-APIKEY",))) == ["body"]


def test_undescribed_parameter_is_found() -> None:
    assert clerk("coinglass").undescribed("futures_liquidation_order", [("symbol", "BTC"), ("sort", "asc")]) == ["sort"]
