"""Recorded answers, decoded by the generated client and compared with the values that a person wrote down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

from generator.description.document import is_array, is_object
from perpkit._runtime.errors import PerpkitError
from perpkit._runtime.secret import Secret
from perpkit.sandbox.recording import Recording, find

from .package import Package
from .witness import Witness

_STEP = re.compile(r"\.(?P<name>\w+)|\[(?P<index>-?[0-9]+)\]|\['(?P<key>[^']+)'\]")
_LENGTH = re.compile(r"len\((.+)\)")


def doubts(package: Package, witness: Witness, recordings: Sequence[Recording]) -> Iterator[str]:
    """Say which decoded values are not those that the witness gives, and which operations have none."""
    for name in package.operations:
        if name not in witness.operations:
            continue
        place = f"{witness.files[name]}: {name}: answers"
        answers = witness.operations[name].answers
        if find(recordings, name, "documented") is not None and "documented" not in answers:
            yield f"{place}: nothing of `documented`; write some of its values by their Python names"
        if not answers:
            yield f"{place}: nothing; write some values of a recording by their Python names"
        for case, expected in answers.items():
            recording = find(recordings, name, case)
            if recording is None:
                yield f"{place}: {case} is not recorded; delete it, or name a case that is"
            else:
                yield from _of_recording(package, witness.operations[name].call, recording, expected, place)


def _of_recording(
    package: Package, call: str, recording: Recording, expected: Mapping[str, Any], place: str
) -> Iterator[str]:
    try:
        payload = package.called(call, recording)
    except (AttributeError, PerpkitError, TypeError) as error:
        yield f"{place}: {recording.case}: {call}(...) fails: {error}"
        return
    if not expected:
        yield f"{place}: {recording.case}: write at least one value by its Python name"
    for path, value in expected.items():
        for problem in compared(payload, path, value):
            yield f"{place}: {recording.case}: {problem}"


def compared(payload: Any, path: str, expected: Any) -> Iterator[str]:
    """Compare what stands at a path, such as ``bars[0].time``, with the value; the first word only reads well."""
    length = _LENGTH.fullmatch(path)
    try:
        found = _at(payload, length[1] if length else path)
        yield from _differences(len(found) if length else found, expected, path)
    except (AttributeError, LookupError, TypeError, OverflowError) as error:
        yield f"{path}: nothing is there ({type(error).__name__}: {error}); the witness has {expected!r}"


def _at(payload: Any, path: str) -> Any:
    word = re.match(r"\w+", path)
    position = word.end() if word else 0
    value = payload
    while position < len(path):
        step = _STEP.match(path, position)
        if step is None:
            raise KeyError(f"{path[position:]!r} is not a step; write .name, [0] or ['key']")
        position = step.end()
        value = _stepped(value, step)
    return value


def _stepped(value: Any, step: re.Match[str]) -> Any:
    if step["name"] is not None:
        return getattr(value, step["name"])
    return value[step["key"] if step["key"] is not None else int(step["index"])]


def _differences(found: object, expected: object, path: str) -> Iterator[str]:
    """Look into a mapping of names and into a list; anything else is one value."""
    if is_object(expected) and not is_object(found):
        for name, value in expected.items():
            moment = isinstance(value, datetime) and isinstance(getattr(found, name), int)
            yield from _differences(getattr(found, f"{name}_utc" if moment else name), value, f"{path}.{name}")
    elif is_array(expected) and isinstance(found, list | tuple):
        others = cast("Sequence[object]", found)
        if len(expected) != len(others):
            yield f"{path}: {len(others)} items, the witness has {len(expected)}"
        for index, (value, other) in enumerate(zip(expected, others, strict=False)):
            yield from _differences(other, value, f"{path}[{index}]")
    elif not _same(found, expected):
        yield f"{path} is {found!r}, the witness has {expected!r}"


def _same(found: object, expected: object) -> bool:
    """Compare strictly: a number is not a text, ``True`` is not 1, exact amounts are written as text."""
    match found:
        case Enum():
            return found.name == expected
        case bool() | None:
            return found is expected
        case Decimal():
            return isinstance(expected, str) and str(found) == expected
        case UUID():
            return str(found) == expected
        case Secret():
            return found.reveal() == expected
        case int() | float():
            return isinstance(expected, int | float) and not isinstance(expected, bool) and found == expected
        case _:
            return type(found) is type(expected) and found == expected
