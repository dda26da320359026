"""Live answers compared with the description and with the recordings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from attrs import frozen

from generator.description.problem import Location
from perpkit.sandbox.recording import Recording
from tools.contract.description import Description, find, meant, settle

from .answer import Live
from .shape import Difference, Kind, Look, Schemas, Shown
from .writing import described_headers, response_of

TELLING = re.compile(r"rate-?limit|-limit\b|remaining|retry-after|used-weight", re.IGNORECASE)
"""Headers that are useful to a client; other new headers are not reported."""


@frozen
class Finding:
    """A difference, and the operations that show it."""

    difference: Difference
    operations: tuple[str, ...]


class Comparison:
    """Compares answers of one API.

    Args:
        description: What the answers are compared with.
        recordings: The recordings of the API.
    """

    def __init__(self, description: Description, recordings: Sequence[Recording]) -> None:
        self._description = meant(description, success=True)
        self._schemas = Schemas(self._description.document)
        self._recordings = recordings

    def findings(self, lives: Iterable[Live]) -> list[Finding]:
        """Return every difference once, with all operations that show it."""
        found: dict[Difference, list[str]] = {}
        for live in lives:
            for difference in self.differences(live):
                operations = found.setdefault(difference, [])
                if live.call.operation.id not in operations:
                    operations.append(live.call.operation.id)
        return [Finding(difference, tuple(operations)) for difference, operations in found.items()]

    def differences(self, live: Live) -> Iterator[Difference]:
        """Return how one answer differs; the same thing in many rows comes many times."""
        location: Location = self._description.operations[live.call.operation.id][0]
        location = (*location, "responses", str(live.status))
        if live.refusal is not None:
            yield Difference(Kind.REFUSED, location, live.call.operation.id, "", "", live.refusal, "status")
            return
        if response_of(self._description, live) is None:
            yield Difference(Kind.STATUS, location[:-1], str(live.status), "", "", live.status, "status")
            return
        response = find(self._description.document, location)
        location = settle(self._description.document, response) if "$ref" in response else location
        yield from self._headers(live, location)
        schema = (*location, "content", "application/json", "schema")
        look = self._look(schema, live.body)
        yield from look.differences
        yield from self._unrecorded(live.call.operation.id, schema, look)

    def _headers(self, live: Live, location: Location) -> Iterator[Difference]:
        described = {name.lower(): name for name in described_headers(self._description, live)}
        given = {name.lower(): value for name, value in live.headers}
        media = given.get("content-type", "").partition(";")[0].strip()
        if media != "application/json":
            yield Difference(Kind.HEADER, location, "content-type", "application/json", "", media or None, "headers")
        for lower, name in described.items():
            if lower not in given:
                yield Difference(Kind.HEADER, location, name, "", "", None, "headers")
        for name, value in given.items():
            if name not in described and TELLING.search(name):
                yield Difference(Kind.HEADER, location, name, "", "", value, "headers")

    def _look(self, schema: Location, body: bytes) -> Look:
        return self._schemas.look(schema, msgspec.json.decode(body))

    def _unrecorded(self, operation: str, schema: Location, look: Look) -> Iterator[Difference]:
        """Compare with the recorded successes what the description allows either way."""
        recorded = Shown()
        for one in self._recordings:
            if one.operation == operation and one.success:
                recorded.add(self._look(schema, one.body).shown)
        told = {(one.location, one.name) for one in look.differences} | {(one.location, "") for one in look.differences}
        for place, types in look.shown.types.items():
            known = recorded.types.get(place, set())
            for new in sorted(types - known - {"null"}):
                if known - {"null"} and not {new, *known} <= {"integer", "number", "null"} and (place, "") not in told:
                    words = " or ".join(sorted(known))
                    yield Difference(Kind.UNRECORDED_TYPE, place, _field(place), words, "", new, "body")
        for (place, name), count in recorded.fields.items():
            always = count == recorded.objects[place]
            if (
                always
                and look.shown.objects[place]
                and not look.shown.fields[place, name]
                and (place, name) not in told
            ):
                yield Difference(Kind.GONE_FIELD, place, name, "", "", None, "body")
        for place, name in look.shown.fields:
            if recorded.objects[place] and not recorded.fields[place, name]:
                yield Difference(Kind.UNRECORDED_FIELD, place, name, "", "", None, "body")


def _field(place: Location) -> str:
    """Return the name of the field that a schema describes; for a shared one the schema's."""
    return str(place[-1])
