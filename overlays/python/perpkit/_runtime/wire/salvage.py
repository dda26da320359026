"""The good rows of a payload that has some broken rows.

Rows are read one by one, each from its own bytes, so that the time grows only with their number. If the payload is a
list, any item of it may be left out. In other lists of the payload, only objects and tuples may be left out. Lists of
other values, such as the axes of a heat map, are kept whole because their positions have a meaning.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

import msgspec
from attrs import evolve, has

from ..answer import Answer, Rejected
from ..description.api import Api
from ..description.forms import Items, Node, Object, Several, Single, Values
from ..description.operation import Operation
from ..errors import DecodeError
from ..secret import Secret, redacted
from .decoding import Flaw, decode, opened, read
from .hints import given, members
from .shallow import BROKEN

T = TypeVar("T")

RAW_LIST = msgspec.json.Decoder(list[msgspec.Raw])
RAW_MAP = msgspec.json.Decoder(dict[str, msgspec.Raw])


def salvage(
    api: Api, operation: Operation[T], answer: Answer, secrets: tuple[Secret, ...] = ()
) -> tuple[T, tuple[Rejected, ...]]:
    """Return the payload of a 2xx answer without its broken rows, and those rows.

    Raises:
        VendorError: If the body says that the request was refused.
        NotJsonError: If the body is not JSON.
        DecodeError: If the body breaks the description elsewhere, or in every row.
    """
    try:
        return decode(api, operation, answer, secrets), ()
    except DecodeError as error:
        failure = error
    rows = _Rows(strict=not api.lenient, secrets=secrets)
    data, place = opened(api, operation, answer, secrets)
    try:
        payload: T = rows.read(operation.payload(), operation.wire, data, place)
    except (Flaw, *BROKEN):
        rows.kept = 0
    else:
        if rows.kept:
            return payload, tuple(rows.rejected)
    raise failure.with_traceback(None)


class _Rows:
    """Reads one payload, and collects what it leaves out."""

    def __init__(self, *, strict: bool, secrets: tuple[Secret, ...]) -> None:
        self._strict = strict
        self._secrets = secrets
        self.kept = 0
        self.rejected: list[Rejected] = []

    def read(self, kind: Any, node: Node | None, raw: bytes | msgspec.Raw, place: str) -> Any:
        """Return a payload.

        Raises:
            Flaw: If it is broken outside its rows.
            msgspec.DecodeError: If it does not have the expected form, or is not JSON.
        """
        node = _of_form(node, raw)
        if get_origin(kind) is list and isinstance(node, Items | None):
            return self._list(get_args(kind)[0], node and node.item, raw, place)
        if get_origin(kind) is dict and isinstance(node, Values | None):
            return self._map(get_args(kind)[1], node and node.value, raw, place)
        if has(kind) and isinstance(node, Object | None):
            return self._object(kind, node or Object(), raw, place)
        return read(kind, node, raw, strict=self._strict)

    def _list(self, kind: Any, node: Node | None, raw: bytes | msgspec.Raw, place: str) -> list[Any]:
        found: list[Any] = []
        for number, item in enumerate(RAW_LIST.decode(raw)):
            try:
                found.append(read(kind, node, item, strict=self._strict))
            except Flaw as flaw:
                self._reject(item, f"{place}[{number}]{flaw.path}", flaw.problem)
            except BROKEN as error:  # a text in it is not Unicode
                self._reject(item, f"{place}[{number}]", str(error))
        self.kept += len(found)
        return found

    def _map(self, kind: Any, node: Node | None, raw: bytes | msgspec.Raw, place: str) -> dict[str, Any]:
        values = RAW_MAP.decode(raw).items()
        return {name: self.read(kind, node, value, f"{place}[{json.dumps(name)}]") for name, value in values}

    def _object(self, kind: Any, node: Object, raw: bytes | msgspec.Raw, place: str) -> Any:
        """Read the members with rows separately, and the rest as if these members were empty."""
        kinds, parts, rest = _row_members(kind), dict[str, Any](), list[bytes]()
        for name, value in RAW_MAP.decode(raw).items():
            attribute = node.names.get(name, name)
            text = bytes(memoryview(value))
            if attribute in kinds and text[:1] in {b"[", b"{"}:
                parts[attribute] = self.read(kinds[attribute], node.members.get(attribute), value, f"{place}.{name}")
                text = b"[]" if text[:1] == b"[" else b"{}"
            rest.append(json.dumps(name).encode() + b":" + text)
        return evolve(read(kind, node, b"{%b}" % b",".join(rest), strict=self._strict), **parts)

    def _reject(self, raw: msgspec.Raw, path: str, reason: str) -> None:
        path, reason = redacted(path, self._secrets), redacted(reason, self._secrets)
        self.rejected.append(Rejected(raw=bytes(memoryview(raw)), path=path, reason=reason))


def _of_form(node: Node | None, raw: bytes | msgspec.Raw) -> Node | None:
    """Return the node of an object, or of a list, if it may be either and has the form that is returned."""
    is_list = bytes(memoryview(raw)).lstrip()[:1] == b"["
    if isinstance(node, Single) and not is_list:
        return node.item
    return node.items if isinstance(node, Several) and is_list else node


@cache
def _row_members(kind: Any) -> Mapping[str, Any]:
    """Return the members of a class that are lists of rows, or maps of such lists, with their types."""
    kinds = {name: given(hint) for name, hint in members(kind).items()}
    return {name: hint for name, hint in kinds.items() if _holds_rows(hint)}


def _holds_rows(hint: Any) -> bool:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is dict:
        return _holds_rows(arguments[1])
    return origin is list and (has(arguments[0]) or hasattr(arguments[0], "_fields"))
