"""The second lane: the description, changed keyword by keyword, has to judge something differently than before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from functools import cache, partial
from typing import Any

from generator.description.document import is_array, is_object
from generator.description.lint import lint
from generator.description.merge import Merged
from generator.description.problem import Problem
from generator.fingerprints import reached
from tools.contract.description import Description, pointer
from tools.contract.narrowing import narrowed

from .answers import Corpus
from .changes import Change, applied, changes
from .outcome import SHARED, Fate, Lane, Outcome
from .probes import made, recorded
from .referee import Answered, Probe, Referee, Verdict, pruned

USERS = 6
"""Most operations with the same component that are looked at for one change of it."""

ASKED = "asked"
"""Requests; answers are told apart by their status."""

Source = Callable[[Corpus, str], Iterator[Probe]]
Judged = Mapping[str, list[tuple[Probe, Verdict]]]
"""By :data:`ASKED` or status: probes, with the verdicts of the description as it is."""


class Bench:
    """Tells one description from changed ones."""

    def __init__(self, corpus: Corpus) -> None:
        document = without_examples(corpus.description.document)
        self._description = Description(corpus.description.api, document)
        self._corpus = corpus
        self._known: dict[tuple[str, ...], frozenset[Problem]] = {}
        self._judged: dict[tuple[Source, str], Judged] = {}
        self._used = {name: used_components(self._description, name) for name in self._description.operations}

    @property
    def changes(self) -> list[Change]:
        return list(changes(self._description.document))

    def changes_of(self, operations: frozenset[str]) -> list[Change]:
        """Return every change that concerns one of some operations; changes of the same operations stand together."""
        found = [(self._concerned(change), change) for change in self.changes]
        found = [(concerned, change) for concerned, change in found if operations.intersection(concerned)]
        return [change for _, change in sorted(found, key=lambda one: one[0])]

    def outcomes(self, todo: Iterable[Change]) -> Iterator[Outcome]:
        """Judge by every changed description until one probe is judged differently."""
        for change in todo:
            concerned = self._concerned(change)
            operation = concerned[0] if len(concerned) == 1 else f"{self._description.api}/{SHARED}"
            by = self._killer(change, concerned)
            fate = Fate.KILLED if by else Fate.EQUIVALENT if change.equivalent else Fate.SURVIVED
            yield Outcome(Lane.DESCRIPTION, change.operator, operation, change.place, fate, by)

    def _concerned(self, change: Change) -> list[str]:
        if change.location[0] == "paths":
            return [name for name, (place, _) in self._operations if change.location[: len(place)] == place]
        return [name for name, used in self._used.items() if change.location[1:3] in used]

    @property
    def _operations(self) -> Iterable[tuple[str, tuple[Any, Any]]]:
        return self._description.operations.items()

    def _killer(self, change: Change, concerned: list[str]) -> str:
        changed = Description(self._description.api, applied(self._description.document, change))
        if self._breaks_rules(changed, concerned):
            return "lint"
        referee = cache(partial(Referee, changed))
        for source, by in ((recorded, "recorded"), (made, "made")):
            for name in concerned[:USERS]:
                judged = self._of(source, name)
                if any(_differs(referee(name), judged.get(one, ())) for one in self._touched(change, name)):
                    return by
        return ""

    def _touched(self, change: Change, operation: str) -> Iterator[str]:
        """Give the keys of the probes that a changed description can judge differently."""
        place, node = self._description.operations[operation]
        if change.location[: len(place)] == place:
            what, *rest = change.location[len(place) :]
            yield str(rest[0]) if what == "responses" else ASKED
            return
        component = pointer(change.location[:3])
        responses = node["responses"]
        asked = [node.get("parameters"), node.get("requestBody")]
        for key, part in {**responses, ASKED: asked}.items():
            if component in reached(self._description.document, part):
                yield key

    def _breaks_rules(self, changed: Description, concerned: list[str]) -> bool:
        """Whether lint finds more than before, in the first operations that the change concerns."""
        names = tuple(concerned[:USERS])
        if names not in self._known:
            self._known[names] = frozenset(_problems(narrowed(self._description, names)))
        return bool(set(_problems(narrowed(changed, names))) - self._known[names])

    def _of(self, source: Source, operation: str) -> Judged:
        key = (source, operation)
        if key not in self._judged:
            referee = Referee(self._description, operation)
            judged: dict[str, list[tuple[Probe, Verdict]]] = {}
            for probe in _distinct(source(self._corpus, operation)):
                kind = probe.status if isinstance(probe, Answered) else ASKED
                judged.setdefault(kind, []).append((probe, referee.verdict(probe)))
            self._judged[key] = judged
        return self._judged[key]


def _problems(description: Description) -> list[Problem]:
    return lint(Merged(description.document, {}))


def _distinct(probes: Iterable[Probe]) -> Iterable[Probe]:
    """Leave out what was made more than once, as it is from recordings that are alike."""
    return {repr(probe): probe for probe in probes}.values()


def _differs(referee: Referee, judged: Iterable[tuple[Probe, Verdict]]) -> bool:
    return any(referee.verdict(probe) != verdict for probe, verdict in judged)


def used_components(description: Description, operation: str) -> set[tuple[str, str]]:
    """Return section and name of every component that an operation uses."""
    document = pruned(description, operation)
    return {(section, name) for section, members in document["components"].items() for name in members}


def without_examples(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document without the bodies that recordings gave it."""
    document = deepcopy(document)
    waiting: list[Any] = [document["paths"]]
    while waiting:
        node = waiting.pop()
        if is_object(node):
            if "schema" in node and "name" not in node:
                node.pop("examples", None)
            waiting.extend(node.values())
        elif is_array(node):
            waiting.extend(node)
    return document
