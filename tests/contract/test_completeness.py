"""Every operation has a recorded success and a recorded error, and every recording is what it calls itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from perpkit.sandbox.recording import Recording, apis, load
from tools.contract.completeness import gaps, meaning
from tools.contract.corpus import recorded
from tools.contract.description import APIS, ROOT, described
from tools.contract.judge import RECORDINGS

ORDER = "futures_liquidation_order"


@pytest.mark.parametrize("api", APIS)
def test_nothing_is_missing(api: str) -> None:
    found = list(gaps(described(api), load(api)))
    assert not found, "\n".join(found)


def test_recordings_belong_to_described_apis() -> None:
    assert apis() == APIS


@pytest.mark.parametrize("api", APIS)
def test_nothing_else_lies_among_the_recordings(api: str) -> None:
    files = {Path(RECORDINGS, api, one.operation, f"{one.case}.json") for one in load(api)}
    assert files == {path.relative_to(ROOT) for path in (ROOT / RECORDINGS / api).rglob("*") if path.is_file()}


@pytest.mark.parametrize(("success", "kind"), [(True, "success"), (False, "error")])
def test_gap_is_found(success: bool, kind: str) -> None:
    kept = [one for one in load("coinglass") if one.operation != ORDER or one.success is not success]
    [gap] = gaps(described("coinglass"), kept)
    assert gap.startswith(f"coinglass/{ORDER}: no {kind} is recorded; record ")


def test_new_operation_without_recordings_is_found() -> None:
    def add(document: dict[str, Any]) -> None:
        document["paths"]["/api/new"] = {"get": {"operationId": "new"}}

    found = list(gaps(described("coinglass").changed(add), load("coinglass")))
    assert [gap.split(";")[0] for gap in found] == [
        "coinglass/new: no success is recorded",
        "coinglass/new: no error is recorded",
    ]


def _with_status(recording: Recording) -> Recording:
    return evolve(recording, status=500)


def _with_error(recording: Recording) -> Recording:
    return evolve(recording, body=recorded("coinglass", ORDER, "plan-path").body)


def _as_error(recording: Recording) -> Recording:
    return evolve(recording, case="rate-limit")


def _nameless(recording: Recording) -> Recording:
    return evolve(recorded("coinglass", ORDER, "plan-path"), case="rate-limited")


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
        (_nameless, "'rate-limited' is no case; "),
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
