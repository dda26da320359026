"""The faults of a recorded answer, as found by schemathesis, each with its place in the description."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import requests
import schemathesis
from attrs import frozen
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from schemathesis.errors import FailureGroup

from generator.description.document import is_object
from generator.description.merge import Merged
from generator.description.problem import Location, json_path
from perpkit.sandbox.recording import Recording

from . import engine
from .description import ROOT, Description, find, parsed, pointer, settle, tolerant

RECORDINGS = "overlays/python/perpkit/sandbox/recordings"


@frozen
class Aspect:
    """A check of schemathesis, what of the answer it looks at, and where in a described response that is described."""

    check: engine.Check
    where: str
    keys: tuple[str, ...] = ()


SERVER_FAULT = Aspect(engine.SERVER, "status")
BODY = Aspect(engine.BODY, "$", ("content",))
ASPECTS = (
    Aspect(engine.STATUS, "status"),
    Aspect(engine.CONTENT_TYPE, "headers.content-type", ("content",)),
    Aspect(engine.HEADERS, "headers", ("headers",)),
    BODY,
)


@frozen
class Fault:
    """One disagreement between a recording and the description."""

    where: str
    """JSON path into the body, or the part of the answer that is not the body."""
    location: Location
    """Place in the description that the answer breaks."""
    message: str


class Judge:
    """Finds the faults of recordings with one description."""

    def __init__(self, description: Description) -> None:
        self.description = tolerant(description)
        self._operations = engine.operations(self.description.document)

    def faults(self, recording: Recording) -> list[Fault]:
        """Check status, headers, content type and body; a 5xx status is allowed in an error recording."""
        aspects = (SERVER_FAULT, *ASPECTS) if recording.success else ASPECTS
        return [fault for aspect in aspects for fault in self._faults(aspect, recording)]

    def _faults(self, aspect: Aspect, recording: Recording) -> Iterator[Fault]:
        try:
            self._operations[recording.operation].Case().validate_response(answer(recording), checks=[aspect.check])
        except FailureGroup as group:
            traced = list(self._violations(recording)) if aspect is BODY else []
            yield from traced or [self._untraced(aspect, recording, group)]

    def _untraced(self, aspect: Aspect, recording: Recording, group: FailureGroup) -> Fault:
        response = self._response(recording)
        location = (*self._operation(recording), "responses") if response is None else (*response, *aspect.keys)
        return Fault(aspect.where, location, "; ".join(" ".join(str(one).split()) for one in group.exceptions))

    def _operation(self, recording: Recording) -> Location:
        return self.description.operations[recording.operation][0]

    def _response(self, recording: Recording) -> Location | None:
        location = (*self._operation(recording), "responses", str(recording.status))
        try:
            response = find(self.description.document, location)
        except KeyError:
            return None
        return settle(self.description.document, response) if "$ref" in response else location

    def _violations(self, recording: Recording) -> Iterator[Fault]:
        """Trace a broken schema to the keyword that the body breaks."""
        response = self._response(recording)
        if response is None or content_type(recording) != "application/json":
            return
        try:
            body = json.loads(recording.body)
        except ValueError:
            return
        yield from violations(self.description, (*response, "content", "application/json", "schema"), body)


def answer(recording: Recording) -> schemathesis.Response:
    """Return the recorded answer as schemathesis takes it."""
    headers: dict[str, list[str]] = {}
    for name, value in recording.headers:
        headers.setdefault(name.lower(), []).append(value)
    return schemathesis.Response(
        status_code=recording.status,
        headers=headers,
        content=recording.body,
        request=requests.Request(
            recording.request.method, f"https://recorded.invalid{recording.request.path}"
        ).prepare(),
        elapsed=0.0,
        verify=True,
    )


def content_type(recording: Recording) -> str:
    """Return the media type of the answer, without parameters."""
    values = (value for name, value in recording.headers if name.lower() == "content-type")
    return next(values, "").partition(";")[0].strip()


def violations(description: Description, location: Location, value: object) -> Iterator[Fault]:
    """Return a fault for every keyword of the schema at a location that a value breaks."""
    document = {**description.document, "$ref": pointer(location)}
    validator: Any = Draft202012Validator(document)  # its stubs do not say what JSON may be
    errors: Iterable[ValidationError] = validator.iter_errors(value)
    for error in errors:
        for cause in _causes(error):
            where = json_path(tuple(cause.absolute_path))
            yield Fault(where, _place(description, location, tuple(cause.absolute_schema_path)), cause.message)


def _causes(error: ValidationError) -> list[ValidationError]:
    """Replace "matches none of these" by what is wrong with the alternative that fits best."""
    branches: dict[object, list[ValidationError]] = {}
    for inner in error.context or ():
        if inner.schema is not False:  # nothing fits that one
            branches.setdefault(inner.relative_schema_path[0], []).extend(_causes(inner))
    return min(branches.values(), key=_distance) if branches else [error]


def _distance(causes: list[ValidationError]) -> tuple[int, int]:
    """A branch fits the better the deeper its first fault lies, and the fewer there are."""
    return -min(len(cause.absolute_path) for cause in causes), len(causes)


def _place(description: Description, location: Location, steps: Location) -> Location:
    """Follow a validator's steps to where the keyword really stands; it does not report the references it follows."""
    for step in steps:
        node = find(description.document, location)
        while is_object(node) and step not in node and "$ref" in node:
            location = parsed(node["$ref"])
            node = find(description.document, location)
        location = (*location, step)
    return location


def file_of(api: str, recording: Recording) -> str:
    """Return the file of a recording, from the project's folder."""
    return f"{RECORDINGS}/{api}/{recording.folder}/{recording.case}.json"


def report(recording: Recording, fault: Fault, source: Merged, api: str) -> str:
    """Describe a fault: the file of the recording, the place in its answer, the place in the description."""
    file, line = source.place(fault.location)
    origin = f"{file.relative_to(ROOT)}:{line}" if file is not None else "generated"
    return f"{file_of(api, recording)}: {fault.where}: {fault.message} [{pointer(fault.location)}, {origin}]"
