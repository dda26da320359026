"""The recordings, and the two variants of a description against which they are checked."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import Any

import pytest

from perpkit.sandbox.recording import Recording, find, lend, load

from .description import APIS, described, meant, sourced, strict
from .judge import Fault, Judge, report


def _operation(recording: Recording) -> str:
    return recording.operation


EVERY: list[Any] = [
    pytest.param(api, recording, id=f"{api}/{recording.folder}/{recording.case}")
    for api in APIS
    for recording in load(api)
]
"""Parameters ``api`` and ``recording`` of a test of every recording."""

BY_OPERATION: list[Any] = [
    pytest.param(api, tuple(found), id=f"{api}/{operation}")
    for api in APIS
    for operation, found in groupby(sorted(load(api), key=_operation), key=_operation)
]
"""Parameters ``api`` and ``recordings`` of a test of every operation, which judges all its recordings at once."""


def some(*, success: bool) -> list[Any]:
    """Return the successes, or the errors, of :data:`EVERY`."""
    return [one for one in EVERY if one.values[1].success is success]


def recorded(api: str, operation: str, case: str) -> Recording:
    """Return the recording a test is about; one that the API lends, as the operation would answer it."""
    recording = find(load(api), operation, case) or lent(api, operation, case)
    assert recording is not None, f"a test needs {api}/{operation}/{case}.json; record it, or change the test"
    return recording


def lent(api: str, operation: str, case: str) -> Recording | None:
    """Return a recording that the API lends, as the answer of one operation."""
    one = next((one for one in load(api) if one.lent and one.case == case), None)
    return one and lend(
        one, next(success for success in load(api) if success.success and success.operation == operation)
    )


@cache
def plain_judge(api: str) -> Judge:
    """Judge by the document as it is."""
    return Judge(described(api))


@cache
def strict_judge(api: str, *, success: bool) -> Judge:
    """Judge by the closed document, with the kind of answer that the case says."""
    return Judge(meant(strict(described(api)), success=success))


def strict_faults(api: str, recording: Recording) -> list[Fault]:
    """Return what the strict variant finds wrong."""
    return strict_judge(api, success=recording.success).faults(recording)


def reported(api: str, recording: Recording, faults: list[Fault]) -> str:
    """Return the faults as text, one per line; an empty text if there are none."""
    return "\n".join(report(recording, fault, sourced(api), api) for fault in faults)
