"""From a schema to the Python type of its values, and to the changes that the wire value needs first."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, frozen
from openapi_python_client.strings import snake_case

from ..description.document import is_array, is_object

Schema = Mapping[str, Any]

NUMBERS = {"float": ("float", frozenset[str]()), "decimal": ("Decimal", frozenset({"from decimal import Decimal"}))}
EARLIEST_MOMENT = 10**9
"""All times are later than this number of seconds (2001), or of smaller units. The linter checks the bounds."""
MOMENT_UNITS = {"s": "seconds", "ms": "milliseconds", "ns": "nanoseconds"}
BOUNDED = {"s": "Seconds", "ms": "Milliseconds"}
"""Unit of a moment → its type where an API is lenient. The bound of the type finds moments in the other unit."""
STRING_FORMATS = {
    "date-time": ("datetime", frozenset({"from datetime import datetime"})),
    "uuid": ("UUID", frozenset({"from uuid import UUID"})),
}


@frozen(kw_only=True)
class PyType:
    """A type annotation, its imports, and the source of its wire node (``None``: decoded without changes)."""

    annotation: str
    classes: frozenset[str] = frozenset()
    """Components whose generated class the annotation names."""
    imports: frozenset[str] = frozenset()
    """Import statements."""
    node: str | None = None

    def optional(self) -> PyType:
        """Return the same type, or ``None``."""
        if self.annotation == "Any" or self.annotation.endswith("| None"):
            return self
        return evolve(self, annotation=f"{self.annotation} | None")

    def answered(self) -> PyType:
        """Return the type of a payload: a list of any kind is ``Rows``."""
        return evolve(self, annotation=re.sub(r"^list\[", "Rows[", self.annotation))

    def inside(self, pattern: str, node: str) -> PyType:
        """Return a type built around this one: ``list[{}]`` with the node ``Items({})``."""
        wrapped = node.format(self.node) if self.node else None
        return evolve(self, annotation=pattern.format(self.annotation), node=wrapped)


def attribute(wire_name: str, schema: Schema | None = None) -> str:
    """Return the Python name for a name on the wire."""
    name = (schema or {}).get("x-perpkit-name") or snake_case(wire_name)
    return f"{name}_" if keyword.iskeyword(name) else str(name)


def dotted(tag: str) -> str:
    """Return where a client has the resource of a tag."""
    return ".".join(attribute(part) for part in tag.split("."))


def reference(schema: Schema) -> str | None:
    """Return the component a bare ``$ref`` names."""
    target = schema.get("$ref")
    return target.rsplit("/", 1)[1] if isinstance(target, str) else None


def moment(schema: Schema) -> str | None:
    """Return the unit of a time since 1970; ``None`` if it is not a time, for example a duration."""
    unit = schema.get("x-unit")
    return unit if unit in MOMENT_UNITS and schema.get("minimum", 0) >= EARLIEST_MOMENT else None


def is_id(schema: Schema) -> bool:
    """Whether a schema describes an id that comes as a number or as a text; in Python it is a text."""
    types = schema.get("type")
    return schema.get("x-unit") == "id" and is_array(types) and "integer" in types and "string" in types


class Types:
    """The types of one document."""

    def __init__(self, document: Mapping[str, Any], numbers: str) -> None:
        self.schemas: Mapping[str, Schema] = document["components"].get("schemas", {})
        units: Mapping[str, Mapping[str, str]] = document.get("x-unit-table", {})
        self.units = {unit: facts["name"] for unit, facts in units.items() if "name" in facts}
        """Unit → what a docstring calls it."""
        self.lenient: bool = document.get("x-perpkit", {}).get("lenient", False)
        self.number = PyType(annotation=NUMBERS[numbers][0], imports=NUMBERS[numbers][1])

    def schema(self, schema: Schema) -> Schema:
        """Return the schema that a ``$ref`` or a ``oneOf`` with null names. Keys beside it replace its own."""
        while True:
            name, solid = reference(schema), self._or_null(schema)
            if name is not None:
                schema = {**self.schemas[name], **{key: value for key, value in schema.items() if key != "$ref"}}
            elif solid is not None:
                schema = {**solid, **{key: value for key, value in schema.items() if key != "oneOf"}}
            else:
                return schema

    @staticmethod
    def _or_null(schema: Schema) -> Schema | None:
        """Return the only alternative beside null, if that is what a schema says."""
        parts = [part for part in schema.get("oneOf", ()) if part.get("type") != "null"]
        return parts[0] if len(parts) == 1 and len(schema["oneOf"]) == 2 else None

    def unit(self, schema: Schema) -> str | None:
        """Return the unit of a number, or of the numbers in a list or map. With alternatives, the first one counts."""
        schema = self.schema(schema)
        inner = [schema.get("items"), schema.get("additionalProperties"), *schema.get("oneOf", ())]
        found: str | None = schema.get("x-unit")
        return found or next((unit for one in inner if is_object(one) and (unit := self.unit(one))), None)

    def of(self, schema: Schema) -> PyType:
        """Return the Python type of ``schema``."""
        name = reference(schema)
        if name is not None:
            return self.component(name)
        alternatives = schema.get("oneOf") or (schema.get("anyOf") if "properties" not in schema else None)
        if alternatives:
            return self._union(schema, alternatives)
        kinds: str | list[str] | None = schema.get("type")
        return self._several_kinds(schema, kinds) if isinstance(kinds, list) else self._kind(schema, kinds)

    def component(self, name: str) -> PyType:
        """Return the type of a named component: its class if it has one, otherwise the type of its schema."""
        schema = self.schemas[name]
        if "prefixItems" in schema:
            return PyType(annotation=name, classes=frozenset({name}), node=f"Row({len(schema['prefixItems'])})")
        if "enum" in schema:
            return PyType(annotation=name, classes=frozenset({name}))
        if "properties" in schema:
            return PyType(annotation=name, classes=frozenset({name}), node=self._object_node(schema))
        return self.of(schema)

    def _union(self, schema: Schema, alternatives: Iterable[Schema]) -> PyType:
        parts = [part for part in alternatives if self.schema(part).get("type") != "null"]
        nullable = len(parts) < len(list(alternatives))
        if "x-perpkit-wrap" in schema:
            array = next(self.of(part) for part in parts if self.schema(part).get("type") == "array")
            return evolve(array, node=f"Wrap({schema['x-perpkit-wrap']!r}, {array.node or 'Items(Object())'})")
        if "x-perpkit-one" in schema:
            return self._one(schema["x-perpkit-one"], parts)
        types = [self.of(part) for part in parts]
        if any(type_.annotation != types[0].annotation for type_ in types):
            kinds = {self._numeric(part) for part in parts}
            if kinds != {True}:
                names = " or ".join(sorted({type_.annotation for type_ in types}))
                remedy = "use x-perpkit-one or x-perpkit-wrap"
                raise ValueError(f"oneOf allows {names}, which have no common Python type; {remedy}")
            types = [self.number]
        return types[0].optional() if nullable else types[0]

    def _one(self, form: str, parts: Iterable[Schema]) -> PyType:
        """Return the type of an object that may also come as a list, or of that list."""
        if form == "item":
            item = next(self.of(part) for part in parts if self.schema(part).get("type") != "array")
            return evolve(item, node=f"Single({item.node or ''})")
        items = next(self.of(part) for part in parts if self.schema(part).get("type") == "array")
        return evolve(items, node=f"Several({items.node or ''})")

    def _several_kinds(self, schema: Schema, kinds: list[str]) -> PyType:
        solid = [kind for kind in kinds if kind != "null"]
        if len(solid) == 1:
            type_ = self._kind(schema, solid[0])
        elif is_id(schema):
            type_ = PyType(annotation="str", node="Text()")
        elif set(solid) in ({"integer", "string"}, {"boolean", "string"}) and schema.get("format") != "decimal":
            wanted = next(kind for kind in solid if kind != "string")
            type_ = evolve(self._kind(schema, wanted), node=f"Unquoted({wanted!r})")
        elif set(solid) <= {"string", "number", "integer"}:
            type_ = self.number
        else:
            raise ValueError(f"type {kinds} has no single Python type; describe one type, and null")
        return type_.optional() if "null" in kinds else type_

    def _numeric(self, schema: Schema) -> bool:
        schema = self.schema(schema)
        return schema.get("type") in {"number", "integer"} or schema.get("format") == "decimal"

    def _kind(self, schema: Schema, kind: str | None) -> PyType:
        if kind == "string" and schema.get("x-secret"):
            return PyType(
                annotation="Secret", imports=frozenset({"from perpkit._runtime.secret import Secret"}), node="Sealed()"
            )
        if kind == "string":
            if schema.get("format") == "decimal":
                return self.number
            annotation, imports = STRING_FORMATS.get(schema.get("format", ""), ("str", frozenset[str]()))
            return PyType(annotation=annotation, imports=imports)
        if kind == "number":
            return self.number
        if kind == "integer":
            return self._integer(schema)
        if kind == "boolean":
            return PyType(annotation="bool")
        if kind == "array":
            item = self.of(schema["items"])
            return item.inside("Rows[{}]" if self._is_class(item) else "list[{}]", "Items({})")
        values: Schema | bool | None = schema.get("additionalProperties")
        if kind == "object" and isinstance(values, Mapping) and values:
            return self.of(values).inside("dict[str, {}]", "Values({})")
        any_ = PyType(annotation="Any", imports=frozenset({"from typing import Any"}))
        return any_.inside("dict[str, {}]", "") if kind == "object" else any_

    def _is_class(self, type_: PyType) -> bool:
        """Whether a type is one object or row, so that a list of it is a table."""
        return type_.annotation in type_.classes and "enum" not in self.schemas[type_.annotation]

    def _integer(self, schema: Schema) -> PyType:
        bounded = BOUNDED.get(moment(schema) or "") if self.lenient else None
        if bounded is None:
            return PyType(annotation="int")
        return PyType(annotation=bounded, imports=frozenset({f"from perpkit._runtime.moments import {bounded}"}))

    def _object_node(self, schema: Schema) -> str | None:
        names: dict[str, str] = {}
        members: list[str] = []
        for wire_name, member in schema["properties"].items():
            target = member.get("x-perpkit-alias-of")
            if target is not None:
                names[wire_name] = attribute(target, schema["properties"][target])
                continue
            name = attribute(wire_name, member)
            if name != wire_name:
                names[wire_name] = name
            node = self.of(member).node
            if node is not None:
                members.append(f"{name!r}: {node}")
        arguments = [f"names={names!r}"] if names else []
        if members:
            arguments.append(f"members={{{', '.join(members)}}}")
        return f"Object({', '.join(arguments)})" if arguments else None
