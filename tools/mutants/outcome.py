"""The outcome of one mutant."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

SHARED = "shared"
"""After the API's name: what several operations use, or what is lent to all of them."""


class Lane(StrEnum):
    """What was changed."""

    RECORDINGS = "recordings"
    DESCRIPTION = "description"
    DECODERS = "decoders"


class Fate(StrEnum):
    """What the checks made of it."""

    KILLED = "killed"
    EQUIVALENT = "equivalent"
    """Accepted, and the description clearly allows it, so it does not count as a mutant."""
    SURVIVED = "survived"


@frozen
class Outcome:
    """One mutant, or several alike at the same place."""

    lane: Lane
    operator: str
    operation: str
    """Identity of the operation, or ``<api>/shared`` of what several use or all are lent."""
    place: str
    """Where in the body (``[]`` any item, ``{}`` any entry of a map), or the pointer into the description."""
    fate: Fate
    by: str = ""
    """What killed it."""
    kind: str = ""
    """Of a place in a body: the unit of its number, or else its JSON type."""

    def __str__(self) -> str:
        return f"{self.lane}: {self.operator}: {self.operation}: {self.place}"
