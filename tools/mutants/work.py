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
from .streams import PREFIX, channel_corpus

_MOST = 30
"""Operations of one part. Many small parts make several processes end at about the same time."""


@frozen
class Work:
    """What one process does at a time."""

    lane: Lane
    api: str
    operations: frozenset[str]
    """The operations, or the kinds of messages, that are looked at."""
    part: int = 0
    parts: int = 1


def works(lanes: Sequence[Lane], chosen: frozenset[tuple[str, str]]) -> list[Work]:
    """Return all that is to be done on the chosen operations and kinds of messages, the long parts first."""
    of = {api: frozenset(name for one, name in chosen if one == api) for api in APIS}
    spoken = {api: frozenset(name for name in of[api] if name.startswith(PREFIX)) for api in APIS}
    found = [
        Work(lane, api, names, part, parts)
        for lane in (Lane.DESCRIPTION, Lane.DECODERS)
        for api in APIS
        for names in (of[api] - spoken[api], spoken[api])
        for parts in [-(-len(names) // _MOST)]
        for part in range(parts)
        if not (lane is Lane.DECODERS and names is spoken[api])  # the second witness has read every message
    ]
    found += [Work(Lane.RECORDINGS, api, names) for api in APIS for names in (of[api] - spoken[api], spoken[api])]
    return [work for work in found if work.lane in lanes and work.operations]


def done(work: Work) -> list[Outcome]:
    """Do one part."""
    warnings.simplefilter("ignore", HistoryClippedWarning)  # recordings grow older
    spoken = any(name.startswith(PREFIX) for name in work.operations)
    corpus = channel_corpus(work.api) if spoken else Corpus(described(work.api))
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
