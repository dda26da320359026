"""The first lane: every recorded body, changed at every place, judged by the strict variant of the description."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

from attrs import evolve

from perpkit.sandbox.recording import Recording, load
from tools.contract.description import Description, find, meant, settle, strict, tolerant
from tools.contract.judge import content_type

from .bodies import Mutant, mutants
from .outcome import SHARED, Fate, Lane, Outcome
from .places import Place, Places
from .referee import Answered, Referee


def answered(recording: Recording) -> Answered:
    """Return a recorded answer as the referee takes it."""
    media = content_type(recording)
    text = recording.body.decode()
    body = json.loads(text) if media == "application/json" else text
    return Answered(recording.success, str(recording.status), media, recording.headers, body)


class Corpus:
    """The recordings of one API and what can be made of them."""

    def __init__(self, description: Description, recordings: tuple[Recording, ...] | None = None) -> None:
        self.description = description
        self.recordings = load(description.api) if recordings is None else recordings
        closed = strict(tolerant(description))
        self._variants = {success: meant(closed, success=success) for success in (True, False)}
        self._places = {success: Places(variant.document) for success, variant in self._variants.items()}

    def only(self, operations: Collection[str]) -> Corpus:
        """Return the recordings of some operations, and what the API lends to them."""
        return Corpus(
            self.description, tuple(one for one in self.recordings if one.lent or one.operation in operations)
        )

    def of(self, operation: str) -> list[Recording]:
        return [one for one in self.recordings if one.operation == operation]

    def answers(self, operation: str) -> list[Recording]:
        """Give what was recorded of an operation, and what the API lends to it."""
        return [one for one in self.recordings if one.operation == operation or one.lent]

    def places(self, recording: Recording) -> Iterator[tuple[Any, Place]]:
        """Give every place of a recorded body in JSON, and the body."""
        if content_type(recording) != "application/json":
            return
        body = json.loads(recording.body)
        document = self._variants[recording.success].document
        place = self.description.operations[recording.operation][0]
        response: Any = find(document, (*place, "responses", str(recording.status)))
        response = find(document, settle(document, response)) if "$ref" in response else response
        schema = response["content"]["application/json"]["schema"]
        for one in self._places[recording.success].walk(schema, body):
            yield body, one

    def mutants(self, recording: Recording) -> Iterator[Mutant]:
        for body, place in self.places(recording):
            yield from mutants(body, place)


def outcomes(corpus: Corpus) -> Iterator[Outcome]:
    """Judge every mutant of every recording."""

    @cache
    def referee(operation: str) -> Referee:
        return Referee(corpus.description, operation)

    for recording in corpus.recordings:
        answer = answered(recording)
        whose = f"{corpus.description.api}/{SHARED}" if recording.lent else recording.operation
        for mutant in corpus.mutants(recording):
            plain, closed = referee(recording.operation).verdict(evolve(answer, body=mutant.body))
            fate = Fate.KILLED if not closed else Fate.EQUIVALENT if mutant.equivalent else Fate.SURVIVED
            by = "" if closed else "strict" if plain else "plain"
            yield Outcome(Lane.RECORDINGS, mutant.operator, whose, mutant.label, fate, by, mutant.kind)
