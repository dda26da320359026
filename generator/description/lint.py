"""Lint: the project's own rules for a finished document, beside those of OpenAPI."""

from __future__ import annotations

import builtins
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve, frozen

from . import naming
from .answers import SUFFIX, answer_name
from .contents import Description, Schema
from .document import is_array, is_object
from .limits import limits
from .merge import Merged
from .naming import Found
from .paging import paging
from .problem import Location, Problem, json_path

EXTENSIONS = frozenset(
    {
        *("x-plans", "x-error-codes", "x-plan-limits", "x-refresh-seconds", "x-row-cap", "x-rate-limits", "x-costs"),
        "x-history-days",
        *("x-unit", "x-unit-table", "x-signed", "x-running-sum", "x-enum-varnames", "x-names"),
        *("x-perpkit", "x-perpkit-method", "x-perpkit-paging", "x-perpkit-managed", "x-perpkit-alias-of"),
        *("x-perpkit-name", "x-perpkit-wrap", "x-perpkit-credential", "x-perpkit-signing"),
        *("x-perpkit-caveats", "x-perpkit-write", "x-needs", "x-secret", "x-perpkit-one"),
        *("x-perpkit-matrix", "x-perpkit-omit", "x-stream-messages"),
    }
)
"""Every extension that people write; docs/extensions.md explains them."""
KEYWORDS = frozenset(
    {
        *("$ref", "title", "description", "default", "example", "examples", "deprecated", "type", "enum", "const"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
        *("format", "pattern", "contentMediaType", "contentSchema", "oneOf", "anyOf", "allOf", "not"),
        *("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "required", "minProperties", "maxProperties"),
        *("properties", "patternProperties", "additionalProperties", "propertyNames"),
    }
)
"""The keys of a schema that have a meaning in JSON Schema, and are of use here."""
CALL = "x-perpkit-call"
"""Path of an operation's method in the client; the generator adds it to the document it writes."""
NAMES = frozenset(["coin", "pair", "venue", None])
"""The kinds of things that a parameter may name."""

_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_PASCAL = re.compile(r"(?:[A-Z]+[a-z]*[0-9]*)+")
_TIME_NAME = re.compile(r"(?:.*_)?time|.*[a-z]Time|.*[Tt]imestamp.*")
_BANDS = {"s": (10**9, 10**10), "ms": (10**12, 10**13), "ns": (10**18, 10**19)}
_LOWER_BOUNDS = ("minimum", "exclusiveMinimum")
_FREE_NAMES = frozenset(
    ["properties", "patternProperties", "headers", "schemas", "parameters", "responses", "examples"]
)
_FREE_VALUES = frozenset(["example", "examples", "default", "const", "enum"])

_WORDS = frozenset(["description", "examples", "example", "default", "x-enum-varnames", "x-perpkit-name"])
_BOUNDS = frozenset(["minimum", "maximum", "exclusiveMinimum", "pattern", "minLength", "maxLength"])
_STRUCTURE = frozenset(["properties", "prefixItems", "items", "additionalProperties", "enum"])


@frozen
class Rule:
    """A rule for all descriptions, and its reason."""

    name: str
    reason: str
    check: Callable[[Description], Found]


def lint(merged: Merged) -> list[Problem]:
    """Return every breach of our rules, in the order of the rules and then of the document."""
    description = Description(merged.value)
    problems: list[Problem] = []
    for rule in RULES:
        for location, message in rule.check(description):
            file, line = merged.place(location)
            problems.append(Problem(file or "document", line, json_path(location), f"{message} [{rule.name}]"))
    return problems


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _tuples(description: Description) -> Found:
    for schema in description.schemas:
        members = schema.value.get("prefixItems")
        if not is_array(members):
            continue
        if schema.role != "component":
            yield schema.location, "inline tuple; make it a component under components.schemas and write a $ref to it"
        for key in ("minItems", "maxItems"):
            if schema.value.get(key) != len(members):
                yield schema.location, f"a tuple of {len(members)} members; write {key}: {len(members)}"
        if schema.value.get("items") is False:
            yield (*schema.location, "items"), "remove items: false; maxItems says it, and the parser refuses it"
        titles = [member.get("title") if is_object(member) else None for member in members]
        for index, title in enumerate(titles):
            location = (*schema.location, "prefixItems", index)
            if not isinstance(title, str) or not _SNAKE.fullmatch(title):
                yield location, "a position without a name; write a title in snake_case"
            elif titles.index(title) != index:
                yield location, f"a second position is called {title}; write another title"


def _times(description: Description) -> Found:
    for one in description.schemas:
        named = one.role in ("property", "parameter", "member") and _TIME_NAME.fullmatch(one.name)
        schema = _settled(description, one) if named else one
        if "integer" not in schema.types or schema.enumerated:
            continue
        unit = schema.value.get("x-unit")
        if named and unit not in _BANDS:
            yield schema.location, "a time; write x-unit: s, ms or ns, with minimum and maximum"
        elif unit in _BANDS and (named or not _duration(schema, unit)):
            lowest, highest = _BANDS[unit]
            bounds = (schema.value.get("minimum"), schema.value.get("maximum"))
            if not all(isinstance(bound, int) and lowest <= bound <= highest for bound in bounds):
                yield (
                    schema.location,
                    f"a time in {unit}; write minimum and maximum between {lowest} and {highest} "
                    f"(a duration has a minimum and a maximum below {_BANDS['s'][0]})",
                )


def _settled(description: Description, schema: Schema) -> Schema:
    """Return a schema with the content of its reference."""
    return evolve(schema, value=description.resolved(schema.value))


def _duration(schema: Schema, unit: str) -> bool:
    maximum = schema.value.get("maximum")
    return isinstance(maximum, int) and maximum < _BANDS["s"][0] and "minimum" in schema.value


def _quantities(description: Description) -> Found:
    units = sorted(description.value.get("x-unit-table", ()))
    for schema in description.schemas:
        value = schema.value
        yield from _running_sum(description, schema)
        unit = value.get("x-unit")
        if unit is not None and unit not in units:
            message = f"unknown unit {unit!r}; write one of {', '.join(units)}, or add it to spec/units.yaml"
            yield (*schema.location, "x-unit"), message
        if schema.enumerated:
            continue
        number = bool(schema.types & {"number", "integer"})
        decimal = "string" in schema.types and value.get("format") == "decimal"
        if (number or decimal) and unit is None:
            yield schema.location, f"a quantity without a unit; write x-unit ({', '.join(units)})"
        bounded = any(bound in value for bound in _LOWER_BOUNDS) or value.get("x-signed") is True
        if number and not bounded and not (unit == "id" and "string" in schema.types):
            yield (
                schema.location,
                "a number without a lower bound; write minimum, or x-signed: true if it may be below zero",
            )
        if decimal and "pattern" not in value:
            yield schema.location, "a decimal in a string; write the pattern of its spelling"


def _running_sum(description: Description, schema: Schema) -> Found:
    if "x-running-sum" not in schema.value:
        return
    settled = _settled(description, schema)
    number = bool(settled.types & {"number", "integer"}) or settled.value.get("format") == "decimal"
    if schema.value["x-running-sum"] is not True or schema.role not in ("property", "member") or not number:
        yield (*schema.location, "x-running-sum"), "write true, beside a number that is a field or a position of a row"


def _inline(description: Description) -> Found:
    for schema in description.schemas:
        value = schema.value
        if schema.role != "component" and ("object" in schema.types or "properties" in value):
            yield schema.location, "inline object; make it a component under components.schemas and write a $ref to it"
        if "array" in schema.types and "prefixItems" not in value and not _plain(value.get("items")):
            yield schema.location, "write items as a $ref to a component or as a scalar schema"
    for location, media in description.media:
        schema_value = media.get("schema")
        if "json" in str(location[-1]) and not _referred(schema_value):
            yield (*location, "schema"), "write a $ref to a component, or a oneOf of such"


def _plain(items: object) -> bool:
    """Whether items are a reference or scalars, or null."""
    if not is_object(items):
        return False
    branches: Any = items.get("oneOf", items.get("anyOf"))
    if is_array(branches):
        return all(_plain(branch) for branch in branches)
    inner = Schema((), items, "items", "items")
    return "$ref" in items or inner.enumerated or (bool(inner.types) and not inner.types & {"object", "array"})


def _referred(schema: object) -> bool:
    if not is_object(schema):
        return False
    branches: Any = schema.get("oneOf", ())
    return "$ref" in schema or (bool(branches) and all(is_object(branch) and "$ref" in branch for branch in branches))


def _descriptions(description: Description) -> Found:
    for schema in description.schemas:
        described = _text(schema.value.get("description")) or "$ref" in schema.value
        if schema.role in ("component", "property", "member") and not described:
            yield schema.location, f"write a description of {schema.name}"
    for what, nodes in (
        ("parameter", description.parameters),
        ("response", description.responses),
        ("header", description.headers),
        ("operation", description.operations),
    ):
        for location, node in nodes:
            if not _text(node.get("description")):
                yield location, f"write a description of this {what}"
    for location, operation in description.operations:
        if not _text(operation.get("summary")):
            yield location, "write a summary of this operation"
    for index, tag in enumerate(description.value.get("tags", ())):
        if not _text(tag.get("description")):
            yield ("tags", index), "write a description of this tag"


def _names(description: Description) -> Found:
    for section in ("schemas", "responses", "parameters", "headers", "requestBodies"):
        for location, _ in description.components(section):
            name = str(location[-1])
            if not _PASCAL.fullmatch(name):
                yield location, f"write the name of {name} in PascalCase, with a capital after each digit"
            elif hasattr(builtins, name):
                yield location, f"{name} is a name of Python's own; write another"
    answers = {answer_name(str(operation.get("operationId"))) for _, operation in description.operations}
    for location, _ in description.components("schemas"):
        if str(location[-1]).endswith(SUFFIX) and location[-1] not in answers:
            yield location, f"a name that ends in {SUFFIX} is kept for the answer of an operation; write another"
    seen: dict[str, Location] = {}
    for location, operation in description.operations:
        identity = operation.get("operationId")
        if not isinstance(identity, str) or not _SNAKE.fullmatch(identity):
            yield location, "write an operationId in snake_case"
        elif identity in seen:
            yield (*location, "operationId"), f"{json_path(seen[identity])} has this operationId too; write another"
        else:
            seen[identity] = location
    for location, parameter in description.parameters:
        holders = (parameter, parameter.get("schema", {}))
        shown = any(key in holder for holder in holders for key in ("example", "examples"))
        if parameter.get("required") is True and not shown and not parameter.get("x-perpkit-managed"):
            yield location, f"the parameter {parameter.get('name')} is required; write an example"


def _operations(description: Description) -> Found:
    tags = {tag.get("name") for tag in description.value.get("tags", ())}
    plans = [str(plan.get("name")) for plan in description.value.get("x-plans", ()) if is_object(plan)]
    for location, operation in description.operations:
        own: Any = operation.get("tags", ())
        if len(own) != 1 or own[0] not in tags:
            yield location, "write exactly one tag, and describe it under the root's tags"
        url: Any = operation.get("externalDocs", {}).get("url")
        if not isinstance(url, str) or not url.startswith("https://"):
            yield location, "write externalDocs.url, the https address of the vendor's page"
        callers: Any = operation.get("x-plans")
        if plans and not (is_array(callers) and callers and all(plan in plans for plan in callers)):
            yield location, f"write x-plans, the plans that may call it, out of {', '.join(plans)}"
        for limit in operation.get("x-plan-limits", ()):
            if limit not in ("interval", "history"):
                yield (*location, "x-plan-limits"), f"unknown limit {limit!r}; write interval, history or both"
        statuses = [str(status) for status in operation.get("responses", {})]
        if not any(status.startswith("2") for status in statuses):
            yield (*location, "responses"), "write the response of success (2xx)"
        if not any(status.startswith(("4", "5", "default")) for status in statuses):
            yield (*location, "responses"), "write the responses of failure (4xx and 5xx, or default)"


def _keywords(description: Description) -> Found:
    for schema in description.schemas:
        for key in schema.value:
            if key not in KEYWORDS and not key.startswith("x-"):
                yield (
                    (*schema.location, key),
                    "not a key of a schema; correct it, or quote a text with a comma in it",
                )


def _extensions(description: Description) -> Found:
    yield from _unknown_extensions(description.value, ())


def _unknown_extensions(node: object, location: Location) -> Found:
    free = bool(location) and location[-1] in _FREE_NAMES
    members: Any = node.items() if is_object(node) else enumerate(node) if is_array(node) else ()
    for key, member in members:
        inner = (*location, key)
        extension = isinstance(key, str) and key.startswith("x-") and not free
        if extension and key == CALL:
            yield inner, "the generator writes this; remove it, and write x-perpkit-method for another name"
        elif extension and key not in EXTENSIONS:
            yield (
                inner,
                f"unknown extension; correct {key}, or explain it in docs/extensions.md and add it to the linter",
            )
        elif not extension and (free or key not in _FREE_VALUES):
            yield from _unknown_extensions(member, inner)


def _decisions(description: Description) -> Found:
    for schema in description.schemas:
        names: Any = schema.value.get("x-enum-varnames")
        count = len(schema.value.get("enum", ()))
        if names is not None and not (is_array(names) and len(names) == count):
            yield (*schema.location, "x-enum-varnames"), f"enum has {count} values; write a list of as many names"
        yield from _aliases(schema)
        yield from _one_or_list(description, schema)
    for location, parameter in description.parameters:
        if parameter.get("x-names") not in NAMES:
            yield (*location, "x-names"), f"write one of {', '.join(sorted(map(str, NAMES - {None})))}"
    askable = [(operation.get("operationId"), operation.get("tags")) for _, operation in description.operations]
    for location, operation in description.operations:
        method = operation.get("x-perpkit-method")
        if method is not None and not (isinstance(method, str) and _SNAKE.fullmatch(method)):
            yield (*location, "x-perpkit-method"), "write the name of the method in snake_case"
        caveats: Any = operation.get("x-perpkit-caveats", [])
        if not (is_array(caveats) and all(isinstance(one, str) and one.endswith(".") for one in caveats)):
            yield (*location, "x-perpkit-caveats"), "write a list of sentences, each with its full stop"
        lookup: Any = operation.get("x-perpkit-write", {}).get("lookup")
        if lookup is not None and (lookup.get("operation"), operation.get("tags")) not in askable:
            yield (*location, "x-perpkit-write"), "write the operationId of a lookup that has the same tag"


def _aliases(schema: Schema) -> Found:
    properties: Any = schema.value.get("properties", {})
    for name, member in properties.items():
        location = (*schema.location, "properties", name)
        if not is_object(member):
            continue
        alias = member.get("x-perpkit-alias-of")
        if alias is not None and (alias == name or alias not in list(properties)):
            yield (*location, "x-perpkit-alias-of"), f"no other property is called {alias}; write the name of one"
        renamed = member.get("x-perpkit-name")
        if renamed is not None and not (isinstance(renamed, str) and _SNAKE.fullmatch(renamed)):
            yield (*location, "x-perpkit-name"), "write the name of the attribute in snake_case"


def _one_or_list(description: Description, schema: Schema) -> Found:
    """Find an ``x-perpkit-one`` that is not at a payload with an object and a list of that object."""
    form = schema.value.get("x-perpkit-one")
    if form is None:
        return
    location = (*schema.location, "x-perpkit-one")
    envelope: Any = description.value.get("x-perpkit", {}).get("envelope")
    payload = ("property", envelope["data"]) if envelope else ("component", schema.name)
    if (schema.role, schema.name) != payload:
        yield location, "only a payload may come in either form; move it there, or use x-perpkit-wrap"
    if form not in ("item", "list"):
        yield location, "write item or list, the form that the method returns"
    item, listed = _forms(schema.value)
    if "properties" not in description.resolved(item) or listed.get("items") != item:
        yield location, "write oneOf: [{$ref: X}, {type: array, items: {$ref: X}}], where X is an object"
    elif form == "item" and (listed.get("minItems"), listed.get("maxItems")) != (1, 1):
        yield location, "the list has one item; write minItems: 1 and maxItems: 1 beside its items"


def _forms(schema: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    branches: Any = schema.get("oneOf")
    if is_array(branches) and len(branches) == 2 and all(map(is_object, branches)):
        return branches[0], branches[1]
    return {}, {}


def _unused(description: Description) -> Found:
    components: Any = description.value.get("components", {})
    for section, members in components.items():
        for name in members:
            if (section, name) not in description.used_components:
                yield (
                    ("components", section, name),
                    "nothing refers to it; remove it, or write the reference that is missing",
                )


def _repeats(description: Description) -> Found:
    seen: dict[str, str] = {}
    for location, value in description.components("schemas"):
        name = str(location[-1])
        if name.endswith(SUFFIX) or _any_text(value):
            continue
        shape = json.dumps(_shape(description, value), sort_keys=True)
        first = seen.setdefault(shape, name)
        if first != name:
            yield location, f"{name} repeats {first}, members and units alike; write a $ref to {first} where it is used"


def _any_text(schema: Mapping[str, Any]) -> bool:
    """Whether a schema accepts any text, or a list of any texts. Two such schemas may differ in meaning only."""
    items: Any = schema.get("items")
    text = schema if items is None else items if is_object(items) else {}
    return text.get("type") == "string" and not {"enum", "const", "pattern", "format"} & set(text)


def _shape(description: Description, schema: Mapping[str, Any]) -> object:
    """Return the content by which two schemas are compared: members, types, units and values, without descriptions.

    Bounds count for a scalar alone: of a member they are a guess at how large it gets.
    """
    whole = any(key in schema for key in ("properties", "prefixItems", "items", "additionalProperties", "oneOf"))
    return _worded(description, schema, _WORDS | _BOUNDS if whole else _WORDS)


def _worded(description: Description, node: object, left_out: frozenset[str]) -> object:
    if is_array(node):
        return [_worded(description, item, left_out) for item in node]
    if not is_object(node):
        return node
    if "$ref" in node and not _STRUCTURE & set(target := description.resolved(node)):
        node = target
    shape: dict[str, object] = {}
    for key, member in node.items():
        if key == "properties" and is_object(member):
            shape[key] = {name: _worded(description, one, left_out) for name, one in member.items()}
        elif key == "required" and is_array(member):
            shape[key] = sorted(map(str, member))
        elif key not in left_out or (key == "x-enum-varnames" and _numbered(node)):
            shape[key] = _worded(description, member, left_out)
    return shape


def _numbered(schema: Mapping[str, Any]) -> bool:
    """Whether an enumeration has numbers. Only names show their meaning: 1 may be buy here and sell there."""
    return any(isinstance(value, int) for value in schema.get("enum", ()))


RULES = (
    Rule("tuples", "positions of a row get names only where the tuple is a component of fixed length", _tuples),
    Rule("times", "without unit and bounds, seconds may be read as milliseconds", _times),
    Rule("quantities", "without its unit a number has no meaning, and without bounds it is not checked", _quantities),
    Rule("inline", "without a name here, the client would have a bad one", _inline),
    Rule("descriptions", "the client's documentation is made from these texts", _descriptions),
    Rule("names", "names of the description become names of classes, methods and examples", _names),
    Rule("tags", "tags become names of resources and modules", naming.tags),
    Rule("methods", "other members would silently be ignored", naming.methods),
    Rule("attributes", "names of the wire become names of attributes and arguments", naming.attributes),
    Rule("required", "a misspelt name would make a member that is always there optional", naming.required),
    Rule("text", "invisible characters can change how a docstring is read", naming.text),
    Rule("operations", "each method has one place, the vendor's page, its plans, and its errors", _operations),
    Rule("keywords", "JSON Schema ignores a key that it does not know", _keywords),
    Rule("extensions", "a misspelt key would be ignored silently", _extensions),
    Rule("decisions", "an extension must fit the node that has it", _decisions),
    Rule("limits", "the client applies these limits without asking the vendor", limits),
    Rule("paging", "with wrong paging, an iterator would silently end early or lose rows", paging),
    Rule("repeats", "of two equal descriptions, only one would be corrected", _repeats),
    Rule("unused", "an unused component is a mistake", _unused),
)
