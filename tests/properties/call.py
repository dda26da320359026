"""Calls made up from the parameter schemas, and the requests they must cause. This does not use the client's code."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache, partial
from typing import Any
from urllib.parse import unquote_to_bytes

import hypothesis.strategies as st
from attrs import frozen
from hypothesis.strategies import SearchStrategy

from generator.description.document import is_array, is_object
from perpkit._runtime.description.operation import Operation
from tests.properties.made import others, values
from tools.contract.calls import operation_of
from tools.contract.description import described, find, settle

_ENCODED = re.compile(rb"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@frozen
class Described:
    """A parameter, or a member of a body, as the document describes it."""

    name: str
    keyword: str
    """The client's argument for it."""
    required: bool
    schema: Mapping[str, Any]
    in_body: bool

    @property
    def is_time(self) -> bool:
        return self.schema.get("x-unit") == "ms"

    @property
    def is_json(self) -> bool:
        return "contentSchema" in self.schema

    @property
    def is_decimal(self) -> bool:
        return self.schema.get("format") == "decimal"


@cache
def inputs(api: str, operation: str) -> tuple[Described, ...]:
    """Return the parameters that a caller may give, in the document's order, without those that signing fills in."""
    content = described(api).operations[operation][1]
    found: list[tuple[str, bool, Any, bool]] = []
    for node in content.get("parameters", []):
        parameter = _resolved(api, node)
        if not parameter.get("x-perpkit-managed"):
            found.append(
                (parameter["name"], parameter.get("required", False), _resolved(api, parameter["schema"]), False)
            )
    if "requestBody" in content:
        body = _resolved(api, content["requestBody"]["content"]["application/json"]["schema"])
        for name, schema in body["properties"].items():
            found.append((name, name in body["required"], _resolved(api, schema), True))
    keywords = {one.name: one.keyword for one in operation_of(api, operation).parameters}
    return tuple(Described(name, keywords[name], needed, schema, inside) for name, needed, schema, inside in found)


def _resolved(api: str, node: Mapping[str, Any]) -> Any:
    document = described(api).document
    return find(document, settle(document, node)) if "$ref" in node else node


@cache
def calls(api: str, operation: str) -> SearchStrategy[dict[str, Any]]:
    """Make up valid values by wire name. Optional ones may be missing."""
    document = described(api).document
    every = {one.name: values(one.schema, document).map(_sendable) for one in inputs(api, operation)}
    optional = {one.name for one in inputs(api, operation) if not one.required}
    made = st.fixed_dictionaries(
        {name: value for name, value in every.items() if name not in optional},
        optional={name: value for name, value in every.items() if name in optional},
    )
    return made.filter(partial(_is_complete, operation_of(api, operation))).map(
        partial(_without_surplus, operation_of(api, operation))
    )


def _is_complete(operation: Operation[Any], given: Mapping[str, Any]) -> bool:
    return all(set(demand.names) & set(given) for demand in operation.demands)


def _without_surplus(operation: Operation[Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return a call with only the first of parameters that exclude each other."""
    surplus = [
        name for demand in operation.demands if demand.one for name in [one for one in demand.names if one in given][1:]
    ]
    return {name: value for name, value in given.items() if name not in surplus}


def _sendable(value: Any) -> Any:
    """Return a value without control characters, because the client refuses them everywhere."""
    if is_array(value):
        return [_sendable(item) for item in value]
    return _CONTROL.sub("x", value) if isinstance(value, str) else value


def arguments(api: str, operation: str, given: Mapping[str, Any], draw: Any) -> dict[str, object]:
    """Return the keywords of the call. Each value has one of the forms that a caller may use."""
    known = {one.name: one for one in inputs(api, operation)}
    return {known[name].keyword: draw(st.sampled_from(forms(known[name], value))) for name, value in given.items()}


def forms(one: Described, value: Any) -> list[object]:
    """Return the forms of a value that a caller may use."""
    if one.is_time:
        moment = _EPOCH + timedelta(milliseconds=value)
        return [value, float(value), moment, moment.isoformat()]
    if one.is_decimal:
        return [value, Decimal(value)]
    if one.is_json:
        items = [str(item) for item in json.loads(value)]
        return [items, tuple(items)]
    if is_array(value):
        return [value, tuple(value), ",".join(value)]
    return [value]


@cache
def mistakes(api: str, operation: str) -> SearchStrategy[tuple[Described, Any]]:
    """Make up a value that one parameter of an operation does not allow.

    Values that the client converts to a valid one are left out: a number for a decimal number in text, text for a list,
    text or a float for a time. So is ``None`` for an optional parameter, which means that it is not given.
    """
    document = described(api).document
    return st.one_of(
        *(st.tuples(st.just(one), others(one.schema, document)).filter(_is_mistake) for one in inputs(api, operation))
    )


def _is_mistake(case: tuple[Described, Any]) -> bool:
    one, value = case
    if value is None:
        return one.required
    if one.is_json:
        return not is_array(value)
    if one.is_decimal and isinstance(value, str | int | float) and not isinstance(value, bool):
        return not re.search(one.schema["pattern"], _plain(value))
    if one.is_time and isinstance(value, str | float):
        return not _is_moment(value)
    if one.schema["type"] == "array" and isinstance(value, str):
        return "" in value.split(",")
    return True


def _is_moment(value: str | float) -> bool:
    """Whether a text or a float is accepted as a time."""
    return value[:4].isdecimal() if isinstance(value, str) else float(value).is_integer()


def _plain(value: str | float) -> str:
    """Write a number without an exponent; return ``None`` if it is not a number."""
    try:
        return format(Decimal(str(value)), "f")
    except InvalidOperation:
        return ""


def expected_query(api: str, operation: str, given: Mapping[str, Any]) -> dict[str, str]:
    """Return the expected query by name, decoded."""
    return {one.name: _text(given[one.name]) for one in inputs(api, operation) if one.name in given and not one.in_body}


def expected_body(api: str, operation: str, given: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the expected body, or ``None`` if there is none."""
    members = [one for one in inputs(api, operation) if one.in_body]
    return {one.name: given[one.name] for one in members if one.name in given} if members else None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(value) if is_array(value) else str(value)


def lists(api: str, operation: str) -> set[str]:
    """Return the names of parameters that are lists. The commas between their items are not escaped."""
    return {one.name for one in inputs(api, operation) if one.schema["type"] == "array"}


def decoded(query: bytes, lists: Collection[str]) -> list[tuple[str, str]]:
    """Read a query strictly: unreserved characters, upper-case escapes of valid UTF-8, and the commas of lists."""
    pairs: list[tuple[str, str]] = []
    for pair in query.split(b"&") if query else []:
        escaped, equals, value = pair.partition(b"=")
        assert equals, query
        assert _ENCODED.fullmatch(escaped), query
        name = unquote_to_bytes(escaped).decode()
        items = value.split(b",") if name in lists else [value]
        assert all(_ENCODED.fullmatch(item) for item in items), query
        pairs.append((name, ",".join(unquote_to_bytes(item).decode() for item in items)))
    return pairs


def signature(secret: str, signed: bytes) -> str:
    """Return the signature as the vendor's pages describe it."""
    return hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def same_number_or_text(one: Any, other: Any) -> bool:
    """Whether two values are the same. Decimal numbers may differ in leading zeros."""
    try:
        return Decimal(one) == Decimal(other)
    except (InvalidOperation, TypeError, ValueError):
        return bool(one == other) or (str(one).startswith("[") and _items(one) == _items(other))


def _items(text: str) -> list[str]:
    """Return the ids in a JSON list; whether digits are quoted makes no difference."""
    return [str(item) for item in json.loads(text)]


def members_of(body: bytes) -> dict[str, Any]:
    """Read a body."""
    members = json.loads(body)
    assert is_object(members)
    return members
