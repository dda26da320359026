"""Which recordings there have to be, and what a recording may call itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from perpkit._runtime.description.api import Meaning
from perpkit.sandbox.recording import Recording

from .description import Description
from .judge import file_of


def gaps(description: Description, recordings: Sequence[Recording]) -> Iterator[str]:
    """Say what is missing and what is in the wrong place; nothing if all is well."""
    for operation in description.operations:
        for kind, success in (("success", True), ("error", False)):
            if not any(one.operation == operation and one.success is success for one in recordings):
                cases = "documented.json or observed.json" if success else "missing-key.json or another error"
                yield f"{description.api}/{operation}: no {kind} is recorded; record {cases}"
    for recording in recordings:
        for problem in _misfits(description, recording):
            yield f"{file_of(description.api, recording)}: {problem}"


def meaning(recording: Recording) -> Meaning | None:
    """Return the meaning that an error's case name begins with; the rest of the name tells it from others."""
    named = [one for one in Meaning if f"{recording.case}-".startswith(f"{one}-")]
    return max(named, key=len, default=None)


def _misfits(description: Description, recording: Recording) -> Iterator[str]:
    if recording.operation not in description.operations:
        yield f"{description.api} has no operation {recording.operation!r}; file it under an operationId"
        return
    if not recording.success and meaning(recording) is None:
        allowed = ", ".join(sorted(Meaning))
        yield f"{recording.case!r} is no case; name it documented, observed[-what] or <meaning>[-what]: {allowed}"
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
