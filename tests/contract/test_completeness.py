"""Every operation has a recorded success, its API has the refusals, and every recording is what its name says."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from generator.description.document import is_array
from perpkit._runtime.description.api import Meaning
from perpkit.sandbox.recording import Recording, apis, load
from perpkit.sandbox.streams import load_frames
from tools.contract.completeness import LENT, gaps, meaning
from tools.contract.corpus import recorded
from tools.contract.description import APIS, ROOT, described
from tools.contract.judge import RECORDINGS, file_of

ORDER = "futures_liquidation_order"


@pytest.mark.parametrize("api", APIS)
def test_nothing_is_missing(api: str) -> None:
    found = list(gaps(described(api), load(api)))
    assert not found, "\n".join(found)


def test_recordings_belong_to_described_apis() -> None:
    assert apis() == APIS


@pytest.mark.parametrize("api", APIS)
def test_nothing_else_lies_among_the_recordings(api: str) -> None:
    files = {Path(file_of(api, one)) for one in load(api)}
    files |= {Path(RECORDINGS, api, one.path) for one in load_frames(api)}
    assert files == {path.relative_to(ROOT) for path in (ROOT / RECORDINGS / api).rglob("*") if path.is_file()}


UNCAPPED = {"chain_v2_whale_transfer", "calendar_economic_data"}
"""A window, but no number of rows at which the vendor cuts an answer off: nothing can be iterated."""
ONE_AFTER_THE_OTHER = {"account_renew_listen_key", "trade_open_order"}
"""They answer with what another operation has made."""


@pytest.mark.parametrize("api", APIS)
def test_what_has_a_window_or_pages_can_be_iterated(api: str) -> None:
    operations = import_module(f"perpkit.{api}.operations").OPERATIONS
    parts = ({"start_time", "end_time"}, {"page"}, {"current_page"}, {"offset"})
    found = {one.id for one in operations if any(part <= {p.keyword for p in one.parameters} for part in parts)}
    assert found - {one.id for one in operations if one.paging is not None} == (UNCAPPED & found)
    assert found


@pytest.mark.parametrize("api", APIS)
def test_recordings_have_a_few_rows_of_their_own(api: str) -> None:
    """The vendor prints one example on several pages. It shows nothing of the second operation."""
    description = described(api)
    own = [one for one in load(api) if one.success and one.provenance.kind != "document"]
    shown = Counter((one.body, one.operation) for one in own if one.operation not in ONE_AFTER_THE_OTHER)
    assert [key for key, count in Counter(body for body, _ in shown).items() if count > 1] == []
    for operation in description.operations:
        bodies = [json.loads(one.body) for one in load(api) if one.operation == operation and one.success]
        payloads = [body["data"] if description.envelope else body for body in bodies]
        rows = [len(one) for one in payloads if is_array(one)]
        assert len(rows) < len(payloads) or any(2 <= number <= 5 for number in rows), operation


def test_operation_without_a_success_is_found() -> None:
    kept = [one for one in load("coinglass") if one.operation != ORDER]
    [gap] = gaps(described("coinglass"), kept)
    assert gap.startswith(f"coinglass/{ORDER}: no success is recorded; record ")


@pytest.mark.parametrize("case", LENT)
def test_refusal_that_an_api_does_not_lend_is_found(case: Meaning) -> None:
    kept = [one for one in load("ztdx") if one.case != case]
    [gap] = gaps(described("ztdx"), kept)
    assert gap == f"ztdx/_api: no {case} is recorded; record {case}.json, once for all operations"


def test_copy_of_what_is_lent_is_found() -> None:
    copy = recorded("coinglass", ORDER, "missing-key")
    [found] = gaps(described("coinglass"), [*load("coinglass"), evolve(copy, lent=False)])
    file = f"{RECORDINGS}/coinglass/{ORDER}/missing-key.json"
    assert found.startswith(f"{file}: _api lends missing-key to every operation; delete this, or call it ")


def test_success_cannot_be_lent() -> None:
    success = evolve(recorded("coinglass", ORDER, "observed"), lent=True, case="observed-for-all")
    [found] = gaps(described("coinglass"), [*load("coinglass"), success])
    assert found.startswith(f"{RECORDINGS}/coinglass/_api/observed-for-all.json: _api holds refusals; ")


@pytest.mark.parametrize("api", APIS)
def test_what_is_lent_fits_every_operation_as_it_fits_its_own(api: str) -> None:
    """Such an answer is tested where it was seen. Here, all operations must describe it in the same words."""
    description = described(api)

    def response(operation: str, recording: Recording) -> Any:
        node = description.operations[operation][1]["responses"][str(recording.status)]
        if "$ref" in node:
            return node
        branches = node["content"]["application/json"]["schema"]["oneOf"]
        assert len(branches) == 2, "a success, and the refusal that shares its status"
        return node["headers"], branches[1]

    for recording in load(api):
        if recording.lent:
            for operation in description.operations:
                assert response(operation, recording) == response(recording.operation, recording), operation


def test_new_operation_without_recordings_is_found() -> None:
    def add(document: dict[str, Any]) -> None:
        document["paths"]["/api/new"] = {"get": {"operationId": "new"}}

    found = list(gaps(described("coinglass").changed(add), load("coinglass")))
    assert [gap.split(";")[0] for gap in found] == ["coinglass/new: no success is recorded"]


def _with_status(recording: Recording) -> Recording:
    return evolve(recording, status=500)


def _with_error(recording: Recording) -> Recording:
    return evolve(recording, body=recorded("coinglass", ORDER, "plan-path").body)


def _as_error(recording: Recording) -> Recording:
    return evolve(recording, case="rate-limit-hour")


def _nameless(recording: Recording) -> Recording:
    return evolve(recorded("coinglass", ORDER, "plan-path"), case="rate-limited", lent=False)


def _of_nothing(recording: Recording) -> Recording:
    return evolve(recording, operation="futures_liquidation_orders")


def _from_a_document(recording: Recording) -> Recording:
    return evolve(recording, provenance=evolve(recording.provenance, kind="document"))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (_with_status, "the case is a success, the answer an error"),
        (_with_error, "the case is a success, the answer an error"),
        (_as_error, "the case is an error, the answer a success"),
        (_nameless, "'rate-limited' is not a case; "),
        (_of_nothing, "coinglass has no operation 'futures_liquidation_orders'; "),
        (_from_a_document, "provenance is 'document'; "),
    ],
)
def test_misnamed_recording_is_found(change: Callable[[Recording], Recording], problem: str) -> None:
    changed = change(recorded("coinglass", ORDER, "observed"))
    [found] = gaps(described("coinglass"), [*load("coinglass"), changed])
    file = f"{RECORDINGS}/coinglass/{changed.operation}/{changed.case}.json"
    assert found.startswith(f"{file}: {problem}")


@pytest.mark.parametrize(
    ("case", "expected"),
    [("plan-path", "plan-path"), ("bad-request-pair", "bad-request"), ("permission-key", "permission"), ("bad", None)],
)
def test_case_name_begins_with_a_meaning(case: str, expected: str | None) -> None:
    assert meaning(evolve(recorded("coinglass", ORDER, "plan-path"), case=case)) == expected
