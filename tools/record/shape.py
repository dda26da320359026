"""How a value differs from the JSON Schema that describes it, and what of the schema it shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from attrs import Factory, define, field, frozen
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from generator.description.document import is_array, is_object
from generator.description.problem import Location, json_path
from tools.contract.description import find, pointer, settle

LIMITS = (
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "propertyNames",
)
ALTERNATIVES = ("oneOf", "anyOf")


class Kind(StrEnum):
    """What is different."""

    NEW_FIELD = "new-field"
    ABSENT_FIELD = "absent-field"
    TYPE = "type"
    VALUE = "value"
    LIMIT = "limit"
    NO_ALTERNATIVE = "no-alternative"
    STATUS = "status"
    HEADER = "header"
    REFUSED = "refused"
    UNRECORDED_FIELD = "unrecorded-field"
    UNRECORDED_TYPE = "unrecorded-type"
    GONE_FIELD = "gone-field"


@frozen
class Difference:
    """One way in which an answer differs."""

    kind: Kind
    location: Location
    """Place in the document of the schema, for a field of the object that has it."""
    name: str
    """The field, or what is nearest to a name."""
    expected: str
    distinct: str
    """What of the value found makes it a difference of its own: a type, an unknown value."""
    found: Any = field(eq=False)
    """The value found; ``None`` if it is the lack of one."""
    where: str = field(eq=False)
    """JSON path in the answer of the first occurrence."""

    @property
    def depth(self) -> int:
        """How deep in the answer it lies."""
        return self.where.count(".") + self.where.count("[")


@define
class Shown:
    """What of a schema some answers show."""

    types: defaultdict[Location, set[str]] = Factory(lambda: defaultdict[Location, set[str]](set))
    objects: defaultdict[Location, int] = Factory(lambda: defaultdict[Location, int](int))
    fields: defaultdict[tuple[Location, str], int] = Factory(lambda: defaultdict[tuple[Location, str], int](int))

    def add(self, other: Shown) -> None:
        """Add what other answers show."""
        for location, types in other.types.items():
            self.types[location] |= types
        for location, count in other.objects.items():
            self.objects[location] += count
        for place, count in other.fields.items():
            self.fields[place] += count


@frozen
class Look:
    """What a look at one value gives."""

    differences: list[Difference] = Factory(list[Difference])
    shown: Shown = Factory(Shown)

    def add(self, other: Look) -> None:
        """Take over what another look gives."""
        self.differences.extend(other.differences)
        self.shown.add(other.shown)


def type_of(value: object) -> str:
    """Return the JSON type of a value."""
    if is_object(value) or is_array(value):
        return "object" if is_object(value) else "array"
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if isinstance(value, str):
        return "string"
    return "integer" if isinstance(value, int) else "number"


class Schemas:
    """Looks at values by the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._limits: dict[Location, list[tuple[str, Any]]] = {}

    def look(self, location: Location, value: object, path: Location = ()) -> Look:
        """Compare a value with the schema at a location."""
        result = Look()
        described: set[str] = set()
        owner: Location | None = None
        open_ended = False
        for place, schema in self._parts(location, value, path, result):
            if schema is False:
                result.differences.append(_difference(Kind.NO_ALTERNATIVE, place, place[-1], "nothing", value, path))
                continue
            if not self._fits_type(place, schema, value, path, result):
                continue
            result.differences.extend(self._broken(place, schema, value, path))
            if is_object(value):
                properties = schema.get("properties", {})
                described |= properties.keys()
                owner = place if owner is None and properties else owner
                open_ended = open_ended or "additionalProperties" in schema
                self._look_inside_object(place, schema, value, path, result)
            elif is_array(value):
                self._look_inside_array(place, schema, value, path, result)
        if is_object(value) and owner is not None and not open_ended:
            for name in sorted(value.keys() - described):
                result.differences.append(_difference(Kind.NEW_FIELD, owner, name, "", value[name], (*path, name)))
        return result

    def _parts(self, location: Location, value: object, path: Location, result: Look) -> Iterator[tuple[Location, Any]]:
        """Yield every schema that holds for a value: references, parts, and the alternative that fits best."""
        schema = find(self._document, location)
        yield location, schema
        if not is_object(schema):
            return
        if "$ref" in schema:
            yield from self._parts(settle(self._document, schema), value, path, result)
        for index in range(len(schema.get("allOf", ()))):
            yield from self._parts((*location, "allOf", index), value, path, result)
        for keyword in ALTERNATIVES:
            if keyword in schema:
                choices = [(*location, keyword, index) for index in range(len(schema[keyword]))]
                choices = [choice for choice in choices if find(self._document, choice) is not False] or choices
                best = min(choices, key=lambda choice: _distance(self.look(choice, value, path)))
                yield from self._parts(best, value, path, result)

    def _fits_type(self, place: Location, schema: Mapping[str, Any], value: object, path: Location, into: Look) -> bool:
        found = type_of(value)
        if "type" not in schema:
            return True
        into.shown.types[place].add(found)
        types = schema["type"] if is_array(schema["type"]) else [schema["type"]]
        whole = isinstance(value, float) and value.is_integer() and "integer" in types
        if found in types or (found == "integer" and "number" in types) or whole:
            return True
        into.differences.append(_difference(Kind.TYPE, place, _name(path), " or ".join(types), value, path))
        return False

    def _broken(
        self, place: Location, schema: Mapping[str, Any], value: object, path: Location
    ) -> Iterator[Difference]:
        allowed: list[object] | None = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if allowed is not None and value not in allowed:
            words = ", ".join(str(one) for one in allowed)
            yield _difference(Kind.VALUE, place, _name(path), words, value, path)
        if place not in self._limits:
            self._limits[place] = [
                (f"{keyword} {schema[keyword]}", Draft202012Validator({keyword: schema[keyword]}))
                for keyword in LIMITS
                if keyword in schema
            ]
        for words, validator in self._limits[place]:
            errors: Iterator[ValidationError] = validator.iter_errors(value)
            if next(errors, None) is not None:
                yield _difference(Kind.LIMIT, place, _name(path), words, value, path)

    def _look_inside_object(
        self, place: Location, schema: Mapping[str, Any], value: Mapping[str, Any], path: Location, into: Look
    ) -> None:
        for name in schema.get("required", ()):
            if name not in value:
                into.differences.append(_difference(Kind.ABSENT_FIELD, place, name, "", None, path))
        properties = schema.get("properties", {})
        if properties:
            into.shown.objects[place] += 1
        for name in properties:
            if name in value:
                into.shown.fields[place, name] += 1
                into.add(self.look((*place, "properties", name), value[name], (*path, name)))
        if is_object(schema.get("additionalProperties")):
            for name in sorted(value.keys() - properties.keys()):
                into.add(self.look((*place, "additionalProperties"), value[name], (*path, name)))

    def _look_inside_array(
        self, place: Location, schema: Mapping[str, Any], value: list[Any], path: Location, into: Look
    ) -> None:
        members = len(schema.get("prefixItems", ()))
        for index, item in enumerate(value):
            if index < members:
                into.add(self.look((*place, "prefixItems", index), item, (*path, index)))
            elif is_object(schema.get("items")):
                into.add(self.look((*place, "items"), item, (*path, index)))


def _distance(look: Look) -> tuple[int, int]:
    """An alternative fits the better the deeper its first difference lies, and the fewer there are."""
    depths = [one.depth for one in look.differences]
    return (-min(depths), len(depths)) if depths else (-1_000_000, 0)


def _name(path: Location) -> str:
    """Return the innermost field of a path; a member of a tuple by its number as well."""
    names = [part for part in path if isinstance(part, str)]
    return names[-1] if names else "body"


def _difference(kind: Kind, place: Location, name: object, expected: str, found: object, path: Location) -> Difference:
    distinct = {Kind.TYPE: type_of(found), Kind.VALUE: repr(found)}.get(kind, "")
    return Difference(kind, place, str(name), expected, distinct, found, json_path(path))


def place_of(location: Location) -> str:
    """Name a place in the document as people say it: the component, or the pointer."""
    if location[:2] == ("components", "schemas") and len(location) > 2:
        return str(location[2])
    return pointer(location)
