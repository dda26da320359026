"""What a description says that a recording can show: statuses, error codes, members, values, nulls and absences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from attrs import frozen

from generator.description.answers import SUFFIX
from generator.description.document import is_object
from generator.description.problem import Location
from tools.contract.description import Description, find, settle


class Aspect(StrEnum):
    """What kind of thing it is, and so what shows it."""

    STATUS = "statuses"
    """An answer with this status; of an operation."""
    REACHED = "properties reached"
    """A success of the operation that holds the property; of an operation."""
    CODE = "error codes"
    """An error body with this code; of an API."""
    PROPERTY = "properties"
    """Any answer of the API that holds the member, or the position of a row; of a schema, like all that follow."""
    VALUE = "enum values"
    NULLABLE = "null and not null"
    OPTIONAL = "absent and present"


OF_SCHEMAS = (Aspect.PROPERTY, Aspect.VALUE, Aspect.NULLABLE, Aspect.OPTIONAL)

ENVELOPE = "Envelope"


@frozen(order=True)
class Element:
    """One thing that can be seen."""

    aspect: Aspect
    owner: str
    """Operation or schema it belongs to; empty for an error code."""
    name: str
    """What it is, for example ``msg absent``."""


@frozen
class Place:
    """A schema as the document uses it: where it stands once references are followed."""

    location: Location
    node: Mapping[str, Any]

    @property
    def owner(self) -> str:
        """Name of the component the schema stands in. The answers of all operations are one envelope."""
        assert self.location[:2] == ("components", "schemas"), "bodies are described by components"
        name = str(self.location[2])
        return ENVELOPE if name.endswith(SUFFIX) else name

    @property
    def name(self) -> str:
        """Path of members and positions from the component to here; of a map's values ``*``."""
        steps: list[str] = []
        at = 3
        while at < len(self.location):
            key = self.location[at]
            if key in {"properties", "prefixItems"}:
                at += 1
                steps.append(str(self.location[at]))
            elif key in {"items", "additionalProperties"}:
                steps.append("*")
            at += 1
        return ".".join(steps)

    def element(self, aspect: Aspect, what: str) -> Element:
        """Return what is seen at this place."""
        return Element(aspect, self.owner, f"{self.name} {what}".strip())


def place(description: Description, location: Location) -> Place:
    """Return the schema at a location, or where its reference leads."""
    node = find(description.document, location)
    if "$ref" in node:
        location = settle(description.document, node)
        node = find(description.document, location)
    return Place(location, node)


def members(description: Description, here: Place) -> Iterator[tuple[str | int, Place]]:
    """Yield what an object or a row may hold, by key or by position."""
    for key in here.node.get("properties", {}):
        yield key, place(description, (*here.location, "properties", key))
    for index in range(len(here.node.get("prefixItems", ()))):
        yield index, place(description, (*here.location, "prefixItems", index))


def held(description: Description, here: Place) -> Place | None:
    """Return what every item of a list, or every value of a map, is."""
    keyword = next((key for key in ("items", "additionalProperties") if is_object(here.node.get(key))), None)
    return place(description, (*here.location, keyword)) if keyword else None


def alternatives(description: Description, here: Place) -> list[Place]:
    """Return the schemas one of which a value fits."""
    return [
        place(description, (*here.location, keyword, index))
        for keyword in ("oneOf", "anyOf")
        for index, branch in enumerate(here.node.get(keyword, ()))
        if branch is not False and "required" not in branch
    ]


def nullable(here: Place) -> bool:
    """Whether a schema takes null and something else."""
    types = here.node.get("type")
    return isinstance(types, list) and "null" in types


def member_name(here: Place, key: str | int) -> str:
    """Return how the report calls a member: by name, a position of a row by its title."""
    return key if isinstance(key, str) else str(here.node["prefixItems"][key]["title"])


def elements(description: Description, here: Place, known: set[Location] | None = None) -> Iterator[Element]:
    """Yield everything that values of a schema can show, each place once."""
    known = set[Location]() if known is None else known
    if here.location in known:
        return
    known.add(here.location)
    for value in here.node.get("enum", ()):
        yield here.element(Aspect.VALUE, repr(value))
    if nullable(here):
        yield here.element(Aspect.NULLABLE, "null")
        yield here.element(Aspect.NULLABLE, "not null")
    for key, member in members(description, here):
        name = member_name(here, key)
        yield here.element(Aspect.PROPERTY, name)
        if isinstance(key, str) and key not in here.node.get("required", ()):
            yield here.element(Aspect.OPTIONAL, f"{name} absent")
            yield here.element(Aspect.OPTIONAL, f"{name} present")
        yield from elements(description, member, known)
    further = held(description, here)
    for other in (*alternatives(description, here), *([further] if further else ())):
        yield from elements(description, other, known)
