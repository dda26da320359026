"""The recordings that must exist, and the allowed names of their cases."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from perpkit._runtime.description.api import Meaning
from perpkit.sandbox.recording import EVERY, Recording

from .description import Description
from .judge import file_of

LENT = (Meaning.MISSING_KEY, Meaning.INVALID_KEY, Meaning.NOT_FOUND, Meaning.RATE_LIMIT, Meaning.VENDOR_FAULT)
"""Refusals that an API has to lend to its operations."""


def gaps(description: Description, recordings: Sequence[Recording]) -> Iterator[str]:
    """Name what is missing and what is in the wrong place."""
    lent = {one.case for one in recordings if one.lent}
    for case in LENT:
        if case not in lent:
            yield f"{description.api}/{EVERY}: no {case} is recorded; record {case}.json, once for all operations"
    for operation in description.operations:
        if not any(one.operation == operation and one.success for one in recordings):
            yield f"{description.api}/{operation}: no success is recorded; record documented.json or observed.json"
    for recording in recordings:
        for problem in _misfits(description, recording):
            yield f"{file_of(description.api, recording)}: {problem}"
        if not recording.lent and recording.case in lent:
            name = f"{recording.case}-what.json"
            problem = f"{EVERY} lends {recording.case} to every operation; delete this, or call it {name} if it differs"
            yield f"{file_of(description.api, recording)}: {problem}"


def meaning(recording: Recording) -> Meaning | None:
    """Return the meaning that an error's case name begins with; the rest of the name tells it from others."""
    named = [one for one in Meaning if f"{recording.case}-".startswith(f"{one}-")]
    return max(named, key=len, default=None)


def _misfits(description: Description, recording: Recording) -> Iterator[str]:
    if recording.operation not in description.operations:
        yield f"{description.api} has no operation {recording.operation!r}; file it under an operationId"
        return
    if recording.lent and recording.success:
        yield f"{EVERY} holds refusals; file a success under its operation"
    if not recording.success and meaning(recording) is None:
        allowed = ", ".join(sorted(Meaning))
        yield f"{recording.case!r} is not a case; name it documented, observed[-what] or <meaning>[-what]: {allowed}"
    if _succeeds(description, recording) is not recording.success:
        case, actual = ("a success", "an error") if recording.success else ("an error", "a success")
        yield f"the case is {case}, the answer {actual}"
    if recording.success and (recording.case == "documented") is not (recording.provenance.kind == "document"):
        yield f"provenance is {recording.provenance.kind!r}; documented successes, and only those, are from a document"


def _succeeds(description: Description, recording: Recording) -> bool:
    """Whether status and, where there is one, the envelope's code say that the call succeeded."""
    if not 200 <= recording.status < 300:
        return False
    envelope = description.envelope
    return envelope is None or json.loads(recording.body).get(envelope["code"]) in envelope["success"]
