"""Which recording answers a method when a caller has chosen the case."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeAlias

from .._runtime.description.api import Api
from .._runtime.description.operation import Operation
from .recording import Recording, cases, find
from .refusal import Refusal, nearest

Cases: TypeAlias = str | Mapping[str, str | Sequence[str]] | None
"""One case for everything; or, by the Python path of a method, its case or several that answer in turn. A stream,
which has a path too, has one case.
"""


def turns(
    api: Api, operations: Sequence[Operation[Any]], recordings: Sequence[Recording], chosen: Cases
) -> dict[str, deque[Recording]]:
    """Return what answers the operations whose case is chosen, by their id: one recording a call, the last one again.

    Raises:
        ValueError: There is no such case or method.
    """
    if chosen is None:
        return {}
    if isinstance(chosen, str):
        if chosen not in cases(recordings):
            raise ValueError(
                f"{api.name} has no recording of case {chosen!r}; there are: {', '.join(cases(recordings))}"
            )
        found = {operation.id: answering(recordings, operation, chosen) for operation in operations}
        return {operation: deque([recording]) for operation, recording in found.items() if recording is not None}
    methods = {operation.call_path: operation for operation in operations}
    answers: dict[str, deque[Recording]] = {}
    for path, given in chosen.items():
        if path.startswith("stream."):
            continue
        if path not in methods:
            close = get_close_matches(path, methods, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"there are: {', '.join(sorted(methods))}"
            raise ValueError(f"{api.name} has no method {path!r}; {hint}")
        names = [given] if isinstance(given, str) else [*given]
        if not names:
            raise ValueError(f"{path}: name at least one case; there are: {_available(recordings, methods[path])}")
        answers[methods[path].id] = deque(_required(recordings, methods[path], name) for name in names)
    return answers


def answering(recordings: Sequence[Recording], operation: Operation[Any], case: str) -> Recording | None:
    """Return what answers an operation in a case. An error that it lacks is borrowed from another operation."""
    errors = [one for one in recordings if not one.success and one.case == case]
    return find(recordings, operation.id, case) or nearest(errors, Refusal(case), operation.id)


def _required(recordings: Sequence[Recording], operation: Operation[Any], case: str) -> Recording:
    recording = answering(recordings, operation, case)
    if recording is None:
        raise ValueError(f"{operation.call_path} has no case {case!r}; there are: {_available(recordings, operation)}")
    return recording


def _available(recordings: Sequence[Recording], operation: Operation[Any]) -> str:
    return ", ".join(cases(one for one in recordings if one.operation == operation.id or not one.success))
