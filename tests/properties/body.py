"""Bodies made up from the response schemas, and ways to break a body in one place.

The client checks types and required members, so these are broken here. The contract tests check bounds, lengths and
patterns: a body outside them can still be read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import hypothesis.strategies as st
from attrs import frozen
from hypothesis.strategies import SearchStrategy

from generator.description.document import is_array, is_object
from generator.description.problem import Location
from perpkit._runtime.description.forms import Several
from tests.properties.made import values
from tools.contract.calls import operation_of
from tools.contract.description import Description, described, find, meant, settle, strict

NOT_A_NUMBER = "no number"
_NO_OBJECT: tuple[Any, ...] = (None, 7, NOT_A_NUMBER, [])
_SAMPLES: Mapping[str, tuple[Any, ...]] = {
    "null": (None,),
    "boolean": (True, False),
    "integer": (7, -1),
    "number": (1.5,),
    "string": (NOT_A_NUMBER,),
    "array": ([], [[]]),
    "object": ({}, {"instead": 1}),
}


@cache
def closed(api: str) -> Description:
    """Return the description for making bodies: only successes, without undescribed members."""
    return strict(meant(described(api).changed(_spell_once), success=True))


def _spell_once(document: dict[str, Any]) -> None:
    """Let an object use one of two names for a member. With both names, the values could differ."""
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        properties = schema.get("properties", {})
        targets = {key: one["x-perpkit-alias-of"] for key, one in properties.items() if "x-perpkit-alias-of" in one}
        if targets:
            schemas[name] = {"anyOf": [_without(schema, targets.values()), _without(schema, targets)]}


def _without(schema: Mapping[str, Any], names: Any) -> dict[str, Any]:
    kept = {key: member for key, member in schema["properties"].items() if key not in names}
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    named = [*schema.get("required", ()), *(name for one in schema.get("anyOf", ()) for name in one["required"])]
    return {**rest, "properties": kept, "required": [name for name in named if name in kept]}


def answer_schema(description: Description, operation: str) -> dict[str, Any]:
    """Return the schema of the JSON body of an operation's success."""
    schema: dict[str, Any] = description.operations[operation][1]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]
    return schema


@cache
def bodies(api: str, operation: str) -> SearchStrategy[Any]:
    """Make up valid bodies of an operation's success."""
    description = closed(api)
    return values(answer_schema(description, operation), description.document)


@frozen
class Spot:
    """A value in a body, and its description."""

    location: Location
    path: str
    """Its path, as the client reports it: without the keys of maps."""
    types: frozenset[str]
    schema: Mapping[str, Any]
    """The alternative that describes the value."""
    value: Any
    optional: bool
    """Whether it is a member that may be absent. For the client, null means absent."""


@frozen
class Breach:
    """One way to break a body."""

    location: Location
    """What is replaced or removed."""
    path: str
    """The path that the client must report."""
    instead: Any = None
    gone: bool = False

    def broken(self, body: Any) -> bytes:
        """Return the body with this fault."""
        if not self.location:
            return json.dumps(self.instead).encode()
        changed = json.loads(json.dumps(body))
        container = find(changed, self.location[:-1])
        if self.gone:
            del container[self.location[-1]]
        else:
            container[self.location[-1]] = self.instead
        return json.dumps(changed).encode()


def breaches(api: str, operation: str, body: Any) -> SearchStrategy[Breach]:
    """Choose a place in a valid body, and a way to break it there."""
    found: dict[Location, list[Breach]] = {}
    for breach in _breaches(api, operation, body):
        found.setdefault(breach.location, []).append(breach)
    return st.sampled_from(list(found)).flatmap(lambda location: st.sampled_from(found[location]))


def grown(api: str, operation: str, body: Any, extra: Any) -> bytes:
    """Return the body with one more member, which is not described, in every object with described members."""
    changed = json.loads(json.dumps(body))
    for spot in spots(api, operation, body):
        if "properties" in spot.schema and is_object(spot.value):
            find(changed, spot.location)["perpkit_undescribed"] = extra
    return json.dumps(changed).encode()


def _breaches(api: str, operation: str, body: Any) -> Iterator[Breach]:
    """Yield every way to break a body. In an envelope, these are code and payload: the client reads nothing else."""
    envelope = described(api).envelope
    either = operation_of(api, operation).wire.__class__ is Several  # one object, or a list of any length
    for instead in _NO_OBJECT:
        if envelope is not None or not (isinstance(instead, type(body)) or (either and is_array(instead))):
            yield Breach((), "$", instead)
    if envelope is not None:
        yield from (Breach((key,), "$", gone=True) for key in (envelope["code"], envelope["data"]))
    for spot in spots(api, operation, body):
        if spot.location:
            lenient = described(api).document["x-perpkit"].get("lenient", False)
            yield from (Breach(spot.location, spot.path, instead) for instead in _wrong(spot, lenient=lenient))
        if is_object(spot.value):
            for key in spot.schema.get("required", ()):
                yield Breach((*spot.location, key), spot.path, gone=True)
        elif "prefixItems" in spot.schema:
            yield Breach((*spot.location, len(spot.schema["prefixItems"]) - 1), spot.path, gone=True)


def spots(api: str, operation: str, body: Any) -> Iterator[Spot]:
    """Yield the payload of a valid body and every described value in it."""
    description = closed(api)
    schema = answer_schema(description, operation)
    if description.envelope is None:
        yield from _walk(description, schema, body, (), "$")
    else:
        data = description.envelope["data"]
        payload = _settled(_branches(description, schema), body)["properties"][data]
        yield from _walk(description, payload, body[data], (data,), f"$.{data}")


def _walk(
    description: Description,
    schema: Mapping[str, Any],
    value: Any,
    location: Location,
    path: str,
    *,
    optional: bool = False,
) -> Iterator[Spot]:
    branches = _branches(description, schema)
    settled = _settled(branches, value)
    types = frozenset(name for one in branches for name in _types(one))
    yield Spot(location, path, types, settled, value, optional)
    inside: list[tuple[Mapping[str, Any], Any, str | int, str]] = []
    if is_object(value):
        members, rest = settled.get("properties", {}), settled.get("additionalProperties")
        inside += [(members[key], member, key, f".{key}") for key, member in value.items() if key in members]
        if is_object(rest):
            inside += [(rest, member, key, "[...]") for key, member in value.items() if key not in members]
    elif is_array(value):
        row = settled.get("prefixItems")
        inside += [(row[at] if row else settled["items"], item, at, f"[{at}]") for at, item in enumerate(value)]
    for inner, item, key, step in inside:
        may_lack = step.startswith(".") and key not in settled.get("required", ())
        yield from _walk(description, inner, item, (*location, key), path + step, optional=may_lack)


def _branches(description: Description, schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the schemas that a value may fit: the schema itself, or each of its alternatives."""
    if "$ref" in schema:
        return _branches(description, find(description.document, settle(description.document, schema)))
    alternatives = [one for key in ("oneOf", "anyOf") for one in schema.get(key, ()) if one is not False]
    return [leaf for one in alternatives for leaf in _branches(description, one)] or [schema]


def _settled(branches: list[Mapping[str, Any]], value: Any) -> Mapping[str, Any]:
    """Return the alternative that describes a valid value. Alternatives differ in type or in required members."""
    if len(branches) == 1:
        return branches[0]
    kinds = {kind for kind, samples in _SAMPLES.items() if type(value) in map(type, samples)}
    numbers = {"number", "integer"} if type(value) in {int, float} else set[str]()
    fitting = [one for one in branches if (kinds | numbers) & set(_types(one))]
    return next(one for one in fitting if not is_object(value) or all(key in value for key in one.get("required", ())))


def _types(schema: Mapping[str, Any]) -> list[str]:
    types: str | list[str] = schema["type"]
    return [types] if isinstance(types, str) else types


def _wrong(spot: Spot, *, lenient: bool) -> list[Any]:
    """Return values whose type is not the described one, and which the client must not take for it.

    It takes a number for a decimal number in text. A position that is always null it does not look at. Where an API is
    lenient, it takes null for a number that is not known, and a number for a text.
    """
    if spot.types == frozenset({"null"}):
        return []
    right = set(spot.types) | ({"null"} if spot.optional else set[str]())
    if "number" in right or spot.schema.get("format") == "decimal":
        right |= {"number", "integer"} | ({"null"} if lenient else set[str]())
    elif "string" in right and lenient:
        right |= {"number", "integer"}
    if spot.schema.get("format") in {"decimal", "uuid", "date-time"}:
        right -= {"string"}  # no text among the samples is one of these
    return [value for name, samples in _SAMPLES.items() if name not in right for value in samples]
