"""Shape: what one answer shows of its schema, and what a person must decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import define, field
from jsonschema import Draft202012Validator

from ..description.document import is_array, is_object
from ..description.merge import COMMON, references
from ..description.undecided import DECIDE

Schema = dict[str, Any]

_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_MEMBER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TIME_NAME = re.compile(r"(?:.*_)?(?:time|timestamp|date|at)|.*[a-z](?:Time|Date|At)|.*[Tt]imestamp.*")
_MOMENTS = {"s": (10**9, 10**10), "ms": (10**12, 10**13), "ns": (10**18, 10**19)}
_NEAR = (f"{COMMON}#", "#")
"""How references begin that lead to what all documents share, or to the same document."""
_SIGNED = "-?"
_UNSIGNED = ""


@define
class Shapes:
    """Infers the schemas of one answer. Objects and tuples become components with the given names."""

    shared: Mapping[str, Schema]
    """Existing schemas, by the reference that the file of the new operation would contain."""
    components: dict[str, Schema] = field(factory=dict[str, Schema])

    def of(self, values: Sequence[Any], name: str, wire: str) -> Schema:
        """Return the schema of a place, from every value seen there.

        Args:
            values: What stood there, null included.
            name: Name of a component that has to be made for it, PascalCase.
            wire: Name of the member on the wire.
        """
        solid = [value for value in values if value is not None]
        if not solid:
            return {"type": "null", "description": f"{DECIDE}: meaning and type of {wire}; it was always null"}
        schema = self._solid(solid, name, wire)
        return _nullable(schema, wire) if len(solid) < len(values) else schema

    def _solid(self, values: list[Any], name: str, wire: str) -> Schema:
        objects = [value for value in values if is_object(value)]
        arrays = [value for value in values if is_array(value)]
        if len(objects) == len(values):
            return self._map(objects, name, wire) if _is_map(objects) else self._object(objects, name)
        if len(arrays) == len(values):
            return self._tuple(arrays, name) if _is_tuple(arrays) else self._list(arrays, name, wire)
        if objects or arrays:
            text = f"{DECIDE}: {wire} has values of several kinds; describe one, or a oneOf of components"
            return {"description": text}
        return self._scalar(values, wire)

    def _list(self, arrays: list[list[Any]], name: str, wire: str) -> Schema:
        items = [item for array in arrays for item in array]
        described = {"type": "array", "description": f"{DECIDE}: what {wire} lists, and in which order"}
        if not items:
            return {**described, "items": {"type": "string", "description": f"{DECIDE}: the list was empty; its items"}}
        return {**described, "items": self.of(items, singular(name), f"an item of {wire}")}

    def _object(self, objects: list[dict[str, Any]], name: str) -> Schema:
        members: dict[str, list[Any]] = {}
        for value in objects:
            for key, member in value.items():
                members.setdefault(key, []).append(member)
        fitting = self._fitting(objects, set(members))
        if fitting is not None:
            return {"$ref": fitting}
        name = self._free(name)
        component: Schema = {"type": "object"}
        self.components[name] = component
        required = [key for key, seen in members.items() if len(seen) == len(objects)]
        if required:
            component["required"] = required
        component["description"] = f"{DECIDE}: what one {name} is"
        component["properties"] = {key: self.of(seen, f"{name}{pascal(key)}", key) for key, seen in members.items()}
        return {"$ref": f"#/components/schemas/{name}"}

    def _tuple(self, arrays: list[list[Any]], name: str) -> Schema:
        size = len(arrays[0])
        name = self._free(name)
        component: Schema = {"type": "array", "minItems": size, "maxItems": size}
        self.components[name] = component
        component["description"] = f"{DECIDE}: what one {name} is"
        component["prefixItems"] = [
            {
                "title": f"{DECIDE}: name of position {index}, in snake_case",
                **self.of([array[index] for array in arrays], f"{name}{index}", f"position {index}"),
            }
            for index in range(size)
        ]
        return {"$ref": f"#/components/schemas/{name}"}

    def _map(self, objects: list[dict[str, Any]], name: str, wire: str) -> Schema:
        name = self._free(name)
        component: Schema = {"type": "object", "description": f"{DECIDE}: what {wire} maps, and what a key is"}
        self.components[name] = component
        values = [member for value in objects for member in value.values()]
        component["additionalProperties"] = self.of(values, singular(name), f"a value of {wire}")
        return {"$ref": f"#/components/schemas/{name}"}

    def _scalar(self, values: list[Any], wire: str) -> Schema:
        meaning = f"{DECIDE}: meaning of {wire}"
        if all(isinstance(value, bool) for value in values):
            return {"type": "boolean", "description": meaning}
        numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
        if len(numbers) == len(values):
            unit = _moment(numbers) if _TIME_NAME.fullmatch(wire) else None
            return self._moment(unit, meaning) if unit else self._quantity(values, wire, meaning)
        texts = [value for value in values if isinstance(value, str)]
        if len(texts) < len(values):
            return self._quantity(values, wire, meaning, text=True)
        if all(_DECIMAL.fullmatch(value) for value in texts):
            return self._quantity(values, wire, meaning)
        schema: Schema = {"type": "string", "description": meaning}
        return {"type": "string", "minLength": 1, "description": meaning} if all(texts) else schema

    def _moment(self, unit: str, meaning: str) -> Schema:
        lowest, highest = _MOMENTS[unit]
        wanted = {"type": "integer", "minimum": lowest, "maximum": highest - 1, "x-unit": unit}
        for reference, schema in self.shared.items():
            if wanted.items() <= schema.items():
                return {"$ref": reference, "description": meaning}
        return {**wanted, "description": meaning}

    def _quantity(self, values: list[Any], wire: str, meaning: str, *, text: bool = False) -> Schema:
        """Return a number, or a decimal in text, as a shared quantity if one fits; otherwise its unit is left open."""
        candidates = list(self._quantities(values))
        if "usd" in wire.lower():
            price = "price" in wire.lower()
            named = [one for one in candidates if self.shared[one]["x-unit"] == "USD" and ("Price" in one) is price]
            if len(named) == 1:
                return {"$ref": named[0], "description": meaning}
        near = [one for one in candidates if one.startswith(_NEAR)]
        if candidates:
            shown = choice(near or candidates) + (" or another one" if 0 < len(near) < len(candidates) else "")
            return {"$ref": f"{DECIDE}: unit of {wire}, {shown}", "description": meaning}
        negative = any(str(value).startswith("-") for value in values)
        unit = f"{DECIDE}: unit of {wire}, see docs/extensions.md"
        if any(isinstance(value, str) for value in values):
            sign = _SIGNED if negative else _UNSIGNED
            decimal = {"type": ["number", "string"] if text else "string", "format": "decimal"}
            pattern = rf"^{sign}(0|[1-9][0-9]{{0,12}})(\.[0-9]{{1,20}})?$"
            return {**decimal, "pattern": pattern, "x-unit": unit, "description": meaning}
        kind = "number" if any(isinstance(value, float) for value in values) else f"{DECIDE}: number or integer"
        bound: Schema = {"x-signed": True} if negative else {"minimum": 0}
        return {"type": kind, **bound, "x-unit": unit, "description": meaning}

    def _quantities(self, values: list[Any]) -> Iterator[str]:
        for reference, schema in self.shared.items():
            if "x-unit" in schema and "enum" not in schema and "const" not in schema:
                moment = schema["x-unit"] in _MOMENTS and schema.get("minimum", 0) >= _MOMENTS["s"][0]
                if not moment and _fits(schema, values):
                    yield reference

    def _fitting(self, objects: list[dict[str, Any]], keys: set[str]) -> str | None:
        """Return the reference of an object component that has the same members and accepts every value."""
        for reference, schema in self.shared.items():
            if set(schema.get("properties", ())) == keys and _fits(self._closed(schema), objects):
                return reference
        return None

    def _closed(self, schema: Schema) -> Schema:
        """Return a schema with the content of the scalar components that it refers to. Deeper references stay."""
        properties = {key: self._written_out(member) for key, member in schema["properties"].items()}
        return {**schema, "properties": properties}

    def _written_out(self, member: Schema) -> Schema:
        if "$ref" not in member:
            return {} if list(references(member)) else member
        pointer = str(member["$ref"])
        nothing: Schema = {}
        found = next((schema for reference, schema in self.shared.items() if reference.endswith(pointer)), nothing)
        return {} if list(references(found)) else found

    def _free(self, name: str) -> str:
        taken = {*self.components, *(reference.rsplit("/", 1)[1] for reference in self.shared)}
        return next(one for one in (name, *(f"{name}{number}" for number in range(2, 100))) if one not in taken)


def _fits(schema: Schema, values: Sequence[Any]) -> bool:
    validator: Any = Draft202012Validator(schema)
    return all(validator.is_valid(value) for value in values)


def _nullable(schema: Schema, wire: str) -> Schema:
    if "$ref" in schema:
        described = schema.get("description", f"{DECIDE}: meaning of {wire}")
        branch = {key: value for key, value in schema.items() if key == "$ref"}
        return {"description": described, "oneOf": [branch, {"type": "null"}]}
    kinds = schema.get("type", [])
    return {**schema, "type": [*(kinds if is_array(kinds) else [kinds]), "null"]}


def _is_map(objects: list[dict[str, Any]]) -> bool:
    """Whether keys are data: none of them can be the name of a member, or all values are alike and not plain."""
    keys = {key for value in objects for key in value}
    if keys and not any(_MEMBER.fullmatch(key) for key in keys):
        return True
    members = [member for value in objects for member in value.values()]
    alike: set[type[object]] = {type(member) for member in members}
    shapes = {frozenset(member) for member in members if is_object(member)}
    return len(members) > 1 and ((alike == {list} and len(keys) > 2) or (alike == {dict} and len(shapes) == 1))


def _is_tuple(arrays: list[list[Any]]) -> bool:
    """Whether values are rows: of the same length, with plain values, and of several kinds or more than one."""
    sizes = {len(array) for array in arrays}
    plain = not any(is_object(item) or is_array(item) for array in arrays for item in array)
    return len(sizes) == 1 and sizes != {0} and sizes != {1} and plain and len(arrays) > 1


def _moment(values: list[Any]) -> str | None:
    for unit, (lowest, highest) in _MOMENTS.items():
        if all(isinstance(value, int) and lowest <= value < highest for value in values):
            return unit
    return None


def choice(candidates: Sequence[str]) -> str:
    """Return several references as one text: ``common.yaml#/components/schemas/(Price|UsdAmount)``."""
    heads = list(dict.fromkeys(one.rsplit("/", 1)[0] for one in candidates))
    names = {head: [one.rsplit("/", 1)[1] for one in candidates if one.rsplit("/", 1)[0] == head] for head in heads}
    return " or ".join(f"{head}/({'|'.join(names[head])})" for head in heads)


def pascal(name: str) -> str:
    """Return a name in PascalCase: ``OpenInterest`` for ``open-interest``, ``open_interest`` and ``openInterest``."""
    return "".join(f"{word[:1].upper()}{word[1:]}" for word in re.split(r"[^A-Za-z0-9]+", name) if word)


def singular(name: str) -> str:
    """Return the name of one item, from the name of a list."""
    return name.removesuffix("List") if name.endswith("List") else f"{name}Row"
