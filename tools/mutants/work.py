"""What there is to do, in parts that several processes can share."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

from attrs import frozen

from perpkit.errors import HistoryClippedWarning
from tools.contract.description import APIS, described

from .answers import Corpus, outcomes
from .changes import Change
from .decoders import Foundry
from .documents import Bench
from .outcome import Lane, Outcome

_MOST = 30
"""Operations of one part. Many small parts make several processes end at about the same time."""


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
    found = [
        Work(lane, api, of[api], part, parts)
        for lane in (Lane.DESCRIPTION, Lane.DECODERS)
        for api in APIS
        for parts in [-(-len(of[api]) // _MOST)]
        for part in range(parts)
    ]
    found += [Work(Lane.RECORDINGS, api, of[api]) for api in APIS]
    return [work for work in found if work.lane in lanes and work.operations]


def done(work: Work) -> list[Outcome]:
    """Do one part."""
    warnings.simplefilter("ignore", HistoryClippedWarning)  # recordings grow older
    corpus = Corpus(described(work.api))
    match work.lane:
        case Lane.RECORDINGS:
            return list(outcomes(corpus.only(work.operations)))
        case Lane.DESCRIPTION:
            bench = Bench(corpus)
            return list(bench.outcomes(_share(work, bench.changes_of(work.operations))))
        case Lane.DECODERS:
            foundry = Foundry(corpus)
            return list(foundry.outcomes(_share(work, foundry.changes_of(work.operations))))


def _share(work: Work, todo: list[Change]) -> list[Change]:
    """Return one part of the changes; what stands together stays together, because it is judged by the same probes."""
    first, last = (len(todo) * part // work.parts for part in (work.part, work.part + 1))
    return todo[first:last]
