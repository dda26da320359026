"""From Python arguments to path, query and body. All checks of arguments are here, before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any, TypeGuard
from urllib.parse import quote

from attrs import evolve, field, frozen

from ..description.operation import Kind, Operation, Parameter, WindowPaging
from ..errors import ParameterError
from .values import allowed, check_text, meant, shown, wire_text

LONGEST_QUERY = 8_000
"""Bytes. Servers refuse longer queries, with different errors."""
LONGEST_ESCAPE = 12
"""Bytes of the longest escaped character, which has four octets."""


@frozen(kw_only=True)
class Encoded:
    """Arguments as they are sent. Its repr does not show values, because they are private to the caller."""

    path: str
    query: tuple[tuple[str, str], ...] = field(repr=False)
    """Names and values, not yet percent-encoded."""
    lists: frozenset[str] = frozenset()
    """Names of parameters whose value is a list; the commas between its items are not escaped."""
    body: bytes | None = field(repr=False)
    """Compact JSON, or ``None`` if the operation takes no body."""

    def text(self, name: str) -> str | None:
        """Return the text that is sent for a query parameter, or ``None`` if it is not given."""
        return next((value for key, value in self.query if key == name), None)

    def with_query(self, changes: Mapping[str, str]) -> Encoded:
        """Return the same with other values for some query parameters."""
        kept = tuple((name, value) for name, value in self.query if name not in changes)
        return evolve(self, query=(*kept, *changes.items()))

    @property
    def query_bytes(self) -> bytes:
        """Return the query. Everything is percent-encoded except unreserved characters and the commas of lists."""
        parts = (
            f"{_escaped_name(name)}={quote(value, safe=',') if name in self.lists else escaped(value)}"
            for name, value in self.query
        )
        return "&".join(parts).encode()


def largest(operation: Operation[Any], encoded: Encoded) -> int | None:
    """Return the number of rows from which on an answer may lack some; ``None`` if it is not known."""
    paging = operation.paging
    if not isinstance(paging, WindowPaging):
        return None
    asked = None if paging.limit is None else encoded.text(paging.limit)
    return int(asked) if asked is not None and asked.isdecimal() else paging.cap


def escaped(text: str) -> str:
    """Percent-encode everything but letters, digits and ``-._~`` (RFC 3986)."""
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


@lru_cache(maxsize=1024)
def _escaped_name(name: str) -> str:
    return escaped(name)


def encode(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    extra_query: Mapping[str, str] | None = None,
    reserved: Collection[str] = (),
) -> Encoded:
    """Check ``arguments`` and write them as the operation needs them.

    Args:
        operation: The operation to call.
        arguments: Python keyword → value; ``None`` means that the argument is not given.
        extra_query: Query parameters that are sent unchanged; a described one replaces the argument, unchecked.
        reserved: Query parameters that signing fills in.

    Raises:
        ParameterError: If anything is refused.
    """
    extra = _checked_extra({} if extra_query is None else extra_query, reserved)
    _refuse_unknown(operation, arguments)
    path, has_body = operation.path, False
    query: list[tuple[str, str]] = []
    lists: list[str] = []
    members: list[str] = []
    for parameter in operation.parameters:
        has_body = has_body or parameter.location == "body"
        if extra and parameter.location == "query" and parameter.name in extra:
            continue
        value = arguments.get(parameter.keyword)
        if value is None:
            if parameter.required:
                raise ParameterError(parameter.keyword, f"is required by {operation.id}{allowed(parameter)}")
            continue
        text = wire_text(parameter, value)
        if parameter.location == "query":
            query.append((parameter.name, text))
            if parameter.separator == ",":
                lists.append(parameter.name)
        elif parameter.location == "body":
            members.append(f"{json.dumps(parameter.name)}:{_literal(parameter, value, text)}")
        else:
            path = path.replace(f"{{{parameter.name}}}", _segment(parameter, text))
    encoded = Encoded(
        path=path,
        query=(*query, *extra.items()),
        lists=frozenset(lists),
        body=f"{{{','.join(members)}}}".encode() if has_body else None,
    )
    _check_demands(operation, encoded)
    _check_length(encoded)
    return encoded


def _check_demands(operation: Operation[Any], encoded: Encoded) -> None:
    for demand in operation.demands:
        given = [name for name in demand.names if encoded.text(name) is not None]
        keywords = [operation.parameter(name).keyword for name in demand.names]
        if not given:
            number = "one" if demand.one else "at least one"
            raise ParameterError(keywords[0], f"is missing: {operation.id} needs {number} of {', '.join(keywords)}")
        if demand.one and len(given) > 1:
            raise ParameterError(keywords[0], f"{operation.id} takes only one of {', '.join(keywords)}")


def _checked_extra(extra: object, reserved: Collection[str]) -> dict[str, str]:
    checked: dict[str, str] = {}
    if not _is_mapping(extra):
        raise ParameterError("extra_query", f"is {shown(extra)}; pass a dict of names and values")
    for name, value in extra.items():
        if not isinstance(name, str) or not name:
            raise ParameterError("extra_query", f"{shown(name)} is not a name of a parameter; pass a str")
        if name in reserved:
            raise ParameterError("extra_query", f"{name!r} is filled in by signing; leave it out")
        if not isinstance(value, str):
            raise ParameterError(
                "extra_query", f"{shown(name)} is {shown(value)}; values are sent as they are, so pass a str"
            )
        check_text("extra_query", name)
        check_text("extra_query", value)
        checked[name] = value
    return checked


def _is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    return isinstance(value, Mapping)


def _check_length(encoded: Encoded) -> None:
    characters = sum(len(name) + len(value) for name, value in encoded.query)
    if characters * LONGEST_ESCAPE <= LONGEST_QUERY:
        return
    if len(encoded.query_bytes) > LONGEST_QUERY:
        longest = max(encoded.query, key=lambda pair: len(pair[1]))[0]
        raise ParameterError(
            longest, f"makes the query longer than {LONGEST_QUERY:,} bytes; ask in several calls, each for less"
        )


def _refuse_unknown(operation: Operation[Any], arguments: Mapping[str, object]) -> None:
    known = [parameter.keyword for parameter in operation.parameters]
    for keyword in arguments:
        if keyword not in known:
            hint = meant(keyword, known) or f"; it takes {', '.join(known) or 'nothing'}"
            raise ParameterError(keyword, f"is not an argument of {operation.id}{hint}")


def _literal(parameter: Parameter, value: object, text: str) -> str:
    """Return a member of the JSON body."""
    if parameter.kind is Kind.ID:
        return json.dumps(text, ensure_ascii=False) if isinstance(value, str) else text
    if parameter.separator is None and (parameter.numeric or parameter.kind in {Kind.INTEGER, Kind.TIME, Kind.BOOLEAN}):
        return text
    return json.dumps(text, ensure_ascii=False)


def _segment(parameter: Parameter, text: str) -> str:
    if text in {"", ".", ".."}:
        raise ParameterError(parameter.keyword, f"is {text!r}, which is not allowed in a path")
    return escaped(text)
