"""A client generated from a description with a wrong fact in it, and the checks that notice."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from itertools import count
from pathlib import Path
from typing import Any

import jsonpath_rfc9535 as jsonpath
import msgspec
import yaml

from generator.fingerprints import reached
from perpkit._runtime.errors import PerpkitError
from perpkit.sandbox.recording import Recording, load
from tools.contract.classes import representatives
from tools.contract.consistency import contradictions
from tools.contract.description import Description, described, find
from tools.contract.judge import Judge
from tools.contract.narrowing import narrowed
from tools.mutants.decoders import rendered
from tools.mutants.documents import without_examples

from . import answers, facts
from .package import Package
from .witness import WITNESS, about, witness

_LAST = re.compile(r"\.(?P<name>[\w-]+)$|\['(?P<key>[^']+)'\]$|\[(?P<index>[0-9]+)\]$")
_NUMBERS = count(1)


class WrongFact(msgspec.Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    """One fact that is wrong, as a change of the document, and the checks that notice it."""

    fact: str
    api: str
    noticed: list[str]
    set: dict[str, Any] = {}
    """JSONPath of a place, whose parent exists, and what is put there."""
    swap: list[str] = []
    """JSONPaths of two values."""


def wrong_facts() -> list[WrongFact]:
    """Read the list."""
    content = yaml.load((WITNESS / "wrong-facts.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return msgspec.convert(content, list[WrongFact])


def changed(fact: WrongFact) -> Description:
    """Return the description of the operations that the fact is about, with the fact in it.

    Raises:
        ValueError: A path leads nowhere, or nothing is changed: the list has to follow the description.
    """
    document = described(fact.api).document
    before = narrowed(
        described(fact.api), _concerned(fact.api, [_place(document, path) for path in (*fact.set, *fact.swap)])
    )

    def change(document: dict[str, Any]) -> None:
        values = {path: find(document, _place(document, path)) for path in fact.swap}
        swapped = dict(zip(fact.swap, reversed(values.values()), strict=True))
        for path, value in {**fact.set, **swapped}.items():
            *parent, key = _place(document, path)
            find(document, tuple(parent))[key] = deepcopy(value)

    after = before.changed(change)
    if after.document == before.document:
        raise ValueError(f"{fact.fact}: the description says so already; mend tests/witness/wrong-facts.yaml")
    return after


def _concerned(api: str, places: Sequence[tuple[str | int, ...]]) -> frozenset[str]:
    """Return the ids of the operations that have a place; if none has, the places are about the whole API."""
    document = described(api).document
    components = {f"#/components/{place[1]}/{place[2]}" for place in places if place[0] == "components"}
    found = frozenset(
        name
        for name, (location, operation) in described(api).operations.items()
        if any(place[: len(location)] == location for place in places)
        or components & reached(document, operation).keys()
    )
    return found or representatives(api)


def _place(document: dict[str, Any], path: str) -> tuple[str | int, ...]:
    last = _LAST.search(path)
    parents = [node.location for node in jsonpath.find(path[: last.start()], document)] if last else []
    if last is None or len(parents) != 1:
        raise ValueError(f"{path} leads to {len(parents)} places; mend tests/witness/wrong-facts.yaml")
    key = last["name"] or last["key"]
    return (*parents[0], key if key is not None else int(last["index"]))


@contextmanager
def generated(description: Description) -> Generator[Package, None, None]:
    """Generate a client into a folder that goes away, under a name that nothing else has."""
    name = f"trial_{description.api}_{next(_NUMBERS)}"
    with tempfile.TemporaryDirectory() as folder:
        rendered(name, without_examples(description.document), Path(folder, name))
        sys.path.insert(0, folder)
        try:
            yield Package(name, description)
        finally:
            sys.path.remove(folder)
            for module in [one for one in sys.modules if one.partition(".")[0] == name]:
                del sys.modules[module]


def checks(package: Package) -> Mapping[str, Iterator[str]]:
    """Yield the problems that each check finds in a client, one at a time, so that a caller can stop early."""
    written = about(package.description)
    recordings = [one for one in load(package.description.api) if one.operation in package.description.operations]
    return {
        "facts": facts.doubts(package, written),
        "answers": answers.doubts(package, written, recordings),
        "recordings": _misfits(package, recordings),
        "consistency": _contradictions(package, recordings),
    }


def _misfits(package: Package, recordings: Sequence[Recording]) -> Iterator[str]:
    judge = Judge(package.description)
    for recording in recordings:
        if recording.success:
            yield from (fault.message for fault in judge.faults(recording))


def _contradictions(package: Package, recordings: Sequence[Recording]) -> Iterator[str]:
    calls = {name: one.call for name, one in witness(package.description.api).operations.items()}
    for recording in recordings:
        if recording.success and recording.defect is None:
            operation = package.operations[recording.operation]
            try:
                payload = package.called(calls[operation.id], recording)
            except PerpkitError:
                continue
            yield from contradictions(payload, operation, recording)
