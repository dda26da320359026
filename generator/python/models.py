"""The classes of one API, for the templates of models, rows and enums."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen
from openapi_python_client.strings import snake_case

from .source import call
from .types import MOMENT_UNITS, Schema, Types, attribute, moment
from .views import Unsupported, words_of

METHODS = frozenset({"axes", "explode", "keys", "table", "to_dict", "to_json", "to_matrix", "units"})
"""Names that every class of an answer has already."""
COMMON = "common"
"""Module of the classes that answers of several tags use."""


@frozen(kw_only=True)
class Field:
    """One attribute of a class, or one position of a row."""

    name: str
    annotation: str
    optional: bool
    doc: str
    time_unit: str | None = None
    unit: str | None = None
    """Its ``x-unit``."""


@frozen(kw_only=True)
class Model:
    """An attrs class, a row or an enum."""

    kind: str
    name: str
    doc: str
    fields: Sequence[Field] = ()
    values: Sequence[tuple[str, str | int]] = ()
    integers: bool = False
    imports: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    """Other models that the fields name."""
    axes: str | None = None
    """The ``Axes(...)`` of a heat map."""

    @property
    def shadowed(self) -> Sequence[str]:
        """Names of types that a field hides inside the class."""
        members = {field.name for field in self.fields}
        return sorted(
            members & words_of("datetime", "property", "dict", "str", *(field.annotation for field in self.fields))
        )


@frozen(kw_only=True)
class ModelModule:
    """One module under ``models/``: the classes of one tag, or what several tags share."""

    name: str
    models: Sequence[Model]

    @property
    def imports(self) -> Sequence[str]:
        """Import statements for the annotations."""
        return sorted({line for model in self.models for line in model.imports})

    @property
    def shadowed(self) -> Sequence[str]:
        """Names of types that a field of some class hides."""
        return sorted({name for model in self.models for name in model.shadowed})

    @property
    def units(self) -> Mapping[str, Mapping[str, str]]:
        """Class → field → unit, for fields with a unit."""
        found = {model.name: {one.name: one.unit for one in model.fields if one.unit} for model in self.models}
        return {name: units for name, units in found.items() if units}

    @property
    def shared(self) -> Sequence[str]:
        """Classes that it takes from the common module."""
        own = {model.name for model in self.models}
        return sorted({name for model in self.models for name in model.classes} - own)


def sentence(text: str) -> str:
    """Return ``text`` on one line, ending with a full stop."""
    text = " ".join(text.split())
    return text if not text or text.endswith((".", "!", "?", "``")) else f"{text}."


def bounds(schema: Schema) -> str:
    """Return in words where the values of an answer begin. Other bounds are guesses, used only by contract tests."""
    if moment(schema):
        return ""
    if "exclusiveMinimum" in schema:
        return f"More than {schema['exclusiveMinimum']:,}."
    return f"At least {schema['minimum']:,}." if schema.get("minimum", -1) >= 0 else ""


def describe(schema: Schema, own: Schema, units: Mapping[str, str]) -> str:
    """Return description, unit and bounds of a member. Text beside a ``$ref`` replaces that of the component."""
    parts = [sentence(own.get("description") or schema.get("description", ""))]
    unit = schema.get("x-unit")
    if since := moment(schema):
        parts.append(f"Unit: epoch {MOMENT_UNITS[since]}, UTC.")
    elif isinstance(unit, str) and unit in units:
        parts.append(f"Unit: {units[unit]}.")
    parts.append(bounds(schema))
    if schema.get("x-running-sum"):
        parts.append("The sum restarts in each answer of the vendor; an ``iter_`` method carries it on.")
    return " ".join(part for part in parts if part)


class Models:
    """Builds the classes that payloads need."""

    def __init__(self, types: Types) -> None:
        self.types = types

    def modules(self, roots: Mapping[str, Iterable[str]]) -> list[ModelModule]:
        """Return the modules, sorted by name; a class that several of them need goes to the common one.

        Args:
            roots: Name of a module → components that its operations answer with.
        """
        users: dict[str, set[str]] = {}
        found: dict[str, Model] = {}
        for module, names in roots.items():
            waiting = list(names)
            while waiting:
                name = waiting.pop()
                if module not in users.setdefault(name, set()):
                    users[name].add(module)
                    try:
                        found[name] = found.get(name) or self.model(name)
                    except ValueError as error:
                        raise Unsupported(("components", "schemas", name), str(error)) from error
                    waiting.extend(found[name].classes)
        homes: dict[str, list[Model]] = {}
        for name in sorted(found):
            home = COMMON if len(users[name]) > 1 else next(iter(users[name]))
            homes.setdefault(home, []).append(found[name])
        return [ModelModule(name=name, models=homes[name]) for name in sorted(homes)]

    def model(self, name: str) -> Model:
        """Return the model of one component."""
        schema = self.types.schemas[name]
        doc = sentence(schema.get("description", ""))
        if "enum" in schema:
            return self._enum(name, schema, doc)
        if "prefixItems" in schema:
            members = {member["title"]: member for member in schema["prefixItems"]}
            return self._class("row", name, doc, members, frozenset(members))
        made = self._class("model", name, doc, schema["properties"], self._required(schema))
        return evolve(made, axes=self._axes(schema))

    def _axes(self, schema: Schema) -> str | None:
        """Return the ``Axes(...)`` of a heat map; ``None`` if it is not one."""
        axes: Mapping[str, str] | None = schema.get("x-perpkit-matrix")
        if axes is None:
            return None
        properties: Mapping[str, Schema] = schema["properties"]
        if sorted(axes) != ["cells", "prices", "times"] or not set(axes.values()) <= set(properties):
            raise ValueError("x-perpkit-matrix needs times, prices and cells; write the name of a member for each")
        row = self.types.schema(self.types.schema(properties[axes["times"]]).get("items", {}))
        members = row.get("properties") or {one["title"]: one for one in row.get("prefixItems", ())}
        times = [attribute(wire, one) for wire, one in members.items() if moment(self.types.schema(one))]
        if len(times) != 1:
            raise ValueError(f"times of x-perpkit-matrix is {axes['times']}, whose items do not have one time")
        named = {key: repr(attribute(wire, properties[wire])) for key, wire in axes.items()}
        return call("Axes", {**named, "time": repr(f"{times[0]}_utc")})

    def _required(self, schema: Schema) -> frozenset[str]:
        """Names of members that are always there, some of them in one of several spellings."""
        properties: Mapping[str, Schema] = schema["properties"]

        def canonical(names: Sequence[str]) -> frozenset[str]:
            return frozenset(properties[name].get("x-perpkit-alias-of", name) for name in names)

        always = canonical(schema.get("required", ()))
        choices = [canonical(choice.get("required", ())) for choice in schema.get("anyOf", ())]
        return always | choices[0].intersection(*choices[1:]) if choices else always

    def _class(self, kind: str, name: str, doc: str, members: Mapping[str, Schema], required: frozenset[str]) -> Model:
        fields: list[Field] = []
        imports: set[str] = set()
        classes: set[str] = set()
        for wire_name, member in members.items():
            if "x-perpkit-alias-of" in member or "x-perpkit-omit" in member:
                continue
            schema = self.types.schema(member)
            type_ = self.types.of(member)
            optional = wire_name not in required
            if optional:
                type_ = type_.optional()
            fields.append(
                Field(
                    name=attribute(wire_name, member),
                    annotation=type_.annotation,
                    optional=optional,
                    doc=describe(schema, member, self.types.units),
                    time_unit=moment(schema),
                    unit=self.types.unit(member),
                )
            )
            imports |= type_.imports
            classes |= type_.classes
        names = [field.name for field in fields]
        names += [f"{field.name}_utc" for field in fields if field.time_unit]
        for attribute_ in sorted({one for one in names if names.count(one) > 1}):
            raise ValueError(f"two members give the attribute {attribute_}; write x-perpkit-name on one of them")
        for attribute_ in sorted(METHODS.intersection(names)):
            raise ValueError(f"{attribute_} is a method of every class; write x-perpkit-name for the member")
        if any(field.time_unit for field in fields):
            imports.add("from datetime import datetime")
        return Model(
            kind=kind,
            name=name,
            doc=doc,
            fields=fields,
            imports=frozenset(imports),
            classes=frozenset(classes),
        )

    def _enum(self, name: str, schema: Schema, doc: str) -> Model:
        values: list[Any] = schema["enum"]
        names: list[str] = schema.get("x-enum-varnames") or [snake_case(str(value)).upper() for value in values]
        for member in names:
            if not member.isidentifier() or keyword.iskeyword(member) or names.count(member) > 1:
                raise ValueError(f"{member!r} cannot be the name of a member; write x-enum-varnames, each name once")
        integers = all(isinstance(value, int) for value in values)
        return Model(
            kind="enum",
            name=name,
            doc=doc,
            values=list(zip(names, values, strict=True)),
            integers=integers,
        )
