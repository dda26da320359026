"""Walks over a finished OpenAPI document: its operations, parameters, responses and schemas, each with its location."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal, TypeAlias

from attrs import define, field, frozen

from .document import is_array, is_object
from .merge import operations, references, target
from .problem import Location

Role: TypeAlias = Literal[
    "component", "property", "member", "items", "values", "branch", "parameter", "header", "content"
]
Located: TypeAlias = tuple[Location, dict[str, Any]]

_NAMED: tuple[tuple[str, Role], ...] = (("properties", "property"), ("patternProperties", "property"))
_LISTED: tuple[tuple[str, Role], ...] = (
    ("prefixItems", "member"),
    ("oneOf", "branch"),
    ("anyOf", "branch"),
    ("allOf", "branch"),
)
_SINGLE: tuple[tuple[str, Role], ...] = (("items", "items"), ("additionalProperties", "values"))


@frozen
class Schema:
    """A schema and its place in the parent node."""

    location: Location
    value: dict[str, Any]
    role: Role
    name: str
    """Name of the component, property, parameter or header; title of a position; otherwise the parent's keyword."""

    @property
    def types(self) -> frozenset[str]:
        types: Any = self.value.get("type", ())
        return frozenset(types if is_array(types) else [types] if types else ())

    @property
    def enumerated(self) -> bool:
        return "enum" in self.value or "const" in self.value

    def within(self) -> Iterator[Schema]:
        """Walk over this schema and all inline schemas below it."""
        yield self
        for key, role in _NAMED:
            for name, value in _objects(self.value.get(key)):
                yield from Schema((*self.location, key, name), value, role, str(name)).within()
        for key, role in _LISTED:
            for index, value in _objects(self.value.get(key)):
                yield from Schema((*self.location, key, index), value, role, str(value.get("title", key))).within()
        for key, role in _SINGLE:
            if is_object(single := self.value.get(key)):
                yield from Schema((*self.location, key), single, role, key).within()


@define(slots=False)
class Description:
    """A merged document, with lists of its parts for rules and generators."""

    value: dict[str, Any] = field(repr=False)

    @cached_property
    def operations(self) -> list[Located]:
        return list(operations(self.value))

    @cached_property
    def parameters(self) -> list[Located]:
        """Parameters, without references to them."""
        found = list(self.components("parameters"))
        for path, item in _objects(self.value.get("paths")):
            found += _children(("paths", path), item, "parameters")
        for location, operation in self.operations:
            found += _children(location, operation, "parameters")
        return [entry for entry in found if "$ref" not in entry[1]]

    @cached_property
    def responses(self) -> list[Located]:
        """Responses, without references to them."""
        found = list(self.components("responses"))
        for location, operation in self.operations:
            found += _children(location, operation, "responses")
        return [entry for entry in found if "$ref" not in entry[1]]

    @cached_property
    def headers(self) -> list[Located]:
        found = list(self.components("headers"))
        for location, response in self.responses:
            found += _children(location, response, "headers")
        return [entry for entry in found if "$ref" not in entry[1]]

    @cached_property
    def media(self) -> list[Located]:
        """Media types of parameters, request bodies and responses."""
        holders = [*self.parameters, *self.responses, *self.components("requestBodies")]
        for location, operation in self.operations:
            if is_object(body := operation.get("requestBody")):
                holders.append(((*location, "requestBody"), body))
        return [entry for location, holder in holders for entry in _children(location, holder, "content")]

    @cached_property
    def whole_schemas(self) -> list[Schema]:
        """Schemas that are not part of another schema."""
        found = [
            Schema(location, value, "component", str(location[-1])) for location, value in self.components("schemas")
        ]
        holders: tuple[tuple[Role, list[Located]], ...] = (
            ("parameter", self.parameters),
            ("header", self.headers),
            ("content", self.media),
        )
        for role, located in holders:
            for location, holder in located:
                if is_object(value := holder.get("schema")):
                    found.append(Schema((*location, "schema"), value, role, str(holder.get("name", location[-1]))))
        return found

    @cached_property
    def schemas(self) -> list[Schema]:
        """Every schema, including inline ones."""
        return [inner for schema in self.whole_schemas for inner in schema.within()]

    def components(self, section: str) -> Iterator[Located]:
        components: Any = self.value.get("components")
        if is_object(components):
            yield from _children(("components",), components, section)

    def resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow a reference, if the node is one. Keys beside it replace those of what it names."""
        while is_object(following := target(self.value, str(node.get("$ref", "")))):
            node = {**following, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def parameters_of(self, location: Location) -> dict[str, dict[str, Any]]:
        """Return the parameters of an operation by name, with those of its path, all references followed."""
        item: Any = self.value["paths"][location[1]]
        nodes = [*item.get("parameters", ()), *item[location[2]].get("parameters", ())]
        found = [self.resolved(node) for node in nodes]
        return {str(one.get("name")): {**one, "schema": self.resolved(one.get("schema", {}))} for one in found}

    @cached_property
    def used_components(self) -> frozenset[tuple[str, str]]:
        """Section and name of every component that the rest of the document uses."""
        rest = {key: member for key, member in self.value.items() if key != "components"}
        used: set[tuple[str, str]] = {("securitySchemes", name) for name in self._security_names()}
        open_references = [reference for _, reference in references(rest)]
        while open_references:
            reference = open_references.pop()
            name = _component(reference)
            if name and name not in used:
                used.add(name)
                open_references += [inner for _, inner in references(target(self.value, reference))]
        return frozenset(used)

    def _security_names(self) -> Iterator[str]:
        for holder in (self.value, *(operation for _, operation in self.operations)):
            for _, requirement in _objects(holder.get("security")):
                yield from requirement


def _component(reference: str) -> tuple[str, str] | None:
    parts = reference.split("/")
    return (parts[2], parts[3]) if parts[:2] == ["#", "components"] and len(parts) > 3 else None


def _children(location: Location, holder: Mapping[str, Any], key: str) -> list[Located]:
    return [((*location, key, name), value) for name, value in _objects(holder.get(key))]


def _objects(container: object) -> Iterator[tuple[str | int, dict[str, Any]]]:
    """Walk over those members of a mapping or list that are mappings themselves."""
    if is_object(container):
        yield from ((name, value) for name, value in container.items() if is_object(value))
    elif is_array(container):
        yield from ((index, value) for index, value in enumerate(container) if is_object(value))
