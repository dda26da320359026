"""What the recordings show of each API, counted; and what must not be missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from perpkit.sandbox.recording import Recording, load
from tools.contract.description import APIS, Description, strict, tolerant
from tools.contract.description import described as description_of

from .element import OF_SCHEMAS, Aspect, Element
from .evidence import described, owners, seen
from .reason import REASONS, Reason

GATED = (("coinglass", "futures.liquidation"), ("ztdx", "unified"))
"""Groups of operations of which every property, value, null and absence has to be recorded."""


@frozen
class Count:
    """How much of something is seen."""

    seen: int
    total: int

    @property
    def unseen(self) -> int:
        return self.total - self.seen


Row = tuple[str, str]
"""API and owner of what is counted; the owner of error codes is empty."""
Counts = Mapping[tuple[Row, Aspect], Count]


@frozen(eq=False)
class Census:
    """One API: what there is, and what of it is seen."""

    api: str
    described: frozenset[Element]
    seen: frozenset[Element]
    gated: frozenset[str]
    """Operations and schemas of the gated groups."""

    @property
    def unseen(self) -> list[Element]:
        """What no recording shows, sorted."""
        return sorted(self.described - self.seen)

    def counts(self) -> dict[tuple[Row, Aspect], Count]:
        """Count by owner and aspect."""
        counts: dict[tuple[Row, Aspect], Count] = {}
        for element in self.described:
            key = ((self.api, element.owner), element.aspect)
            before = counts.get(key, Count(0, 0))
            counts[key] = Count(before.seen + (element in self.seen), before.total + 1)
        return counts


def census(description: Description, recordings: Iterable[Recording]) -> Census:
    """Count one API. Objects are closed, so that only the right one of several error forms fits."""
    closed = strict(tolerant(description))
    operations = [
        name
        for name, (_, content) in closed.operations.items()
        if any((closed.api, tag) in GATED for tag in content["tags"])
    ]
    schemas = {schema for name in operations for schema in owners(closed, name)}
    return Census(
        closed.api,
        frozenset(described(closed)),
        frozenset(seen(closed, recordings)),
        frozenset(operations) | schemas,
    )


def everything() -> list[Census]:
    """Count every API."""
    return [census(description_of(api), load(api)) for api in APIS]


def misses(found: Sequence[Census], reasons: Sequence[Reason] = REASONS) -> Iterator[str]:
    """Name required elements that are not seen, elements unseen without a reason, and reasons that explain nothing."""
    for one in found:
        elsewhere = {element.name for element in one.seen if element.aspect is Aspect.REACHED}
        for element in one.unseen:
            if element.aspect is Aspect.REACHED and element.owner not in one.gated and element.name in elsewhere:
                continue  # another operation with the same class shows it
            if element.aspect in (*OF_SCHEMAS, Aspect.REACHED) and element.owner in one.gated:
                yield f"{shown(one.api, element)}: nothing shows it; record an answer that does"
            elif reason_for(one.api, element, reasons) is None:
                yield f"{shown(one.api, element)}: nothing shows it; record it, or give a reason (reason.py)"
    for reason in reasons:
        if not any(reason.explains(one.api, element) for one in found for element in one.unseen):
            yield f"{reason.api}: {reason.aspect}: no {reason.names} is unseen; delete the reason {reason.text!r}"


def reason_for(api: str, element: Element, reasons: Sequence[Reason] = REASONS) -> Reason | None:
    """Return why an element is unseen."""
    return next((reason for reason in reasons if reason.explains(api, element)), None)


def decreases(before: Counts, after: Counts) -> Iterator[str]:
    """Name each operation or schema of which less is seen than before. Removed descriptions are not reported."""
    for (row, aspect), old in before.items():
        new = after.get((row, aspect), Count(0, 0))
        if new.unseen > old.unseen:
            yield f"{'/'.join(filter(None, row))}: {aspect}: {new.unseen} unseen, {old.unseen} before"


def shown(api: str, element: Element) -> str:
    """Return how messages call an element."""
    return f"{'/'.join(filter(None, (api, element.owner)))}: {element.aspect}: {element.name}"
