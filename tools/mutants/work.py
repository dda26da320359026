"""What there is to do, in parts that several processes can share."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from tools.contract.description import APIS, described

from .answers import Corpus, outcomes
from .decoders import Foundry
from .documents import Bench
from .outcome import Lane, Outcome

_SLICES = 4
"""Parts into which the work on one API is cut, so that two processes end at about the same time."""


@frozen
class Work:
    """What one process does at a time."""

    lane: Lane
    api: str
    operations: frozenset[str]
    """The operations that are looked at."""
    part: int = 0
    parts: int = 1


def works(lanes: Sequence[Lane], chosen: frozenset[tuple[str, str]]) -> list[Work]:
    """Return all that is to be done on the chosen operations, the long parts first."""
    of = {api: frozenset(name for one, name in chosen if one == api) for api in APIS}
    found = [Work(Lane.DESCRIPTION, api, of[api], part, _SLICES) for api in APIS for part in range(_SLICES)]
    found += [Work(Lane.DECODERS, api, of[api]) for api in APIS]
    found += [Work(Lane.RECORDINGS, api, of[api]) for api in APIS]
    return [work for work in found if work.lane in lanes and work.operations]


def done(work: Work) -> list[Outcome]:
    """Do one part."""
    corpus = Corpus(described(work.api))
    match work.lane:
        case Lane.RECORDINGS:
            return list(outcomes(corpus.only(work.operations)))
        case Lane.DESCRIPTION:
            bench = Bench(corpus)
            return list(bench.outcomes(bench.changes_of(work.operations)[work.part :: work.parts]))
        case Lane.DECODERS:
            foundry = Foundry(corpus)
            return list(foundry.outcomes(foundry.changes_of(work.operations)))
