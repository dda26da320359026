"""The file and line of each node of a document, stored so that a change updates only the nodes it touches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from attrs import define, field

from .problem import Location

Origin: TypeAlias = tuple[Path, int]


@define
class Origins:
    """The file and line of a node, and below it those of its members."""

    own: Origin | None = None
    members: dict[str | int, Origins] = field(factory=dict[str | int, "Origins"])

    @classmethod
    def of(cls, origins: Mapping[Location, Origin]) -> Origins:
        """Build the tree of a mapping from locations to origins."""
        root = cls()
        for location, origin in origins.items():
            root.note(location, origin)
        return root

    def note(self, location: Location, origin: Origin) -> None:
        """Set the origin of one node."""
        self._reach(location).own = origin

    def take(self, location: Location) -> Origins:
        """Take a node out and return it. Its place in a list stays."""
        return self._reach(location[:-1]).members.pop(location[-1], Origins())

    def forget(self, location: Location) -> None:
        """Take a node out; in a list, the items after it move up."""
        self.take(location)
        parent, key = self._reach(location[:-1]), location[-1]
        if isinstance(key, int):
            parent.members = {
                at - 1 if isinstance(at, int) and at > key else at: member for at, member in parent.members.items()
            }

    def put(self, location: Location, origins: Origins) -> None:
        """Put a node in, with everything below it."""
        self._reach(location[:-1]).members[location[-1]] = origins

    def flat(self) -> dict[Location, Origin]:
        """Return the mapping from locations to origins."""
        return dict(self._walk(()))

    def _reach(self, location: Location) -> Origins:
        node = self
        for key in location:
            node = node.members.setdefault(key, Origins())
        return node

    def _walk(self, location: Location) -> Iterator[tuple[Location, Origin]]:
        if self.own is not None:
            yield location, self.own
        for key, member in self.members.items():
            yield from member._walk((*location, key))
