"""Every operation of every API, with a recorded success, for the tests of faults."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterator
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from attrs import field, frozen
from openapi_python_client.strings import snake_case

from perpkit._runtime.description.api import Api
from perpkit._runtime.description.forms import is_array, is_object
from perpkit._runtime.description.operation import Kind, Operation, Parameter
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.sandbox import apis
from perpkit.sandbox.recording import find, load
from perpkit.ztdx import AsyncZtdx, Ztdx

CLIENTS: dict[str, tuple[Any, Any]] = {"coinglass": (CoinGlass, AsyncCoinGlass), "ztdx": (Ztdx, AsyncZtdx)}
"""Blocking and asynchronous."""


@frozen(kw_only=True)
class Case:
    """One operation, how it is called, and the body of a good answer."""

    package: str
    operation: Operation[Any]
    arguments: dict[str, object] = field(repr=False)
    good: bytes = field(repr=False)

    @property
    def id(self) -> str:
        """Return its name in the id of a test."""
        return f"{self.package}-{self.operation.id}"

    @property
    def api(self) -> Api:
        """Return the API of the operation."""
        api: Api = import_module(f"perpkit.{self.package}.api").API
        return api

    def payload(self) -> tuple[Any, Any]:
        """Return the good body as JSON, and the payload in it. A change of the payload also changes the body."""
        body = json.loads(self.good)
        return body, body if self.api.envelope is None else body[self.api.envelope.data]

    def with_payload(self, payload: object) -> bytes:
        """Return the good body with another payload."""
        if self.api.envelope is None:
            return json.dumps(payload).encode()
        return json.dumps(json.loads(self.good) | {self.api.envelope.data: payload}).encode()

    def root(self) -> str:
        """Return the JSON path of the payload."""
        return "$" if self.api.envelope is None else f"$.{self.api.envelope.data}"


def described_objects(kind: Any, value: Any) -> Iterator[tuple[type, dict[str, Any]]]:
    """Yield the outermost objects that the description names the members of, with their class."""
    if get_origin(kind) is list:
        for row in value if is_array(value) else [value]:  # a list may come as its one object
            yield from described_objects(get_args(kind)[0], row)
    elif get_origin(kind) is dict:
        for item in value.values():
            yield from described_objects(get_args(kind)[1], item)
    elif attrs.has(kind):
        yield kind, value[0] if is_array(value) else value  # one object may come as a list of one


def enum_members(kind: Any, value: Any) -> Iterator[tuple[Any, Any, type[enum.Enum]]]:
    """Yield every member that holds an enum: its object, its name, and the enum."""
    for owner, content in described_objects(kind, value):
        spelt = {snake_case(key): key for key in content}
        for attribute, hint in get_type_hints(owner).items():
            plain = _without_none(hint)
            name = spelt.get(attribute, attribute)
            if name not in content or content[name] is None:
                continue
            if isinstance(plain, type) and issubclass(plain, enum.Enum):
                yield content, name, plain
            elif get_origin(plain) is list and isinstance(get_args(plain)[0], enum.EnumMeta):
                yield from ((content[name], place, get_args(plain)[0]) for place in range(len(content[name])))
            else:
                yield from enum_members(plain, content[name])


def leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every number, text and truth value."""
    if is_object(value):
        for key, member in value.items():
            yield from leaves(member, (*path, key))
    elif is_array(value):
        for place, member in enumerate(value):
            yield from leaves(member, (*path, place))
    elif value is not None:
        yield path


def _without_none(hint: Any) -> Any:
    if get_origin(hint) not in {Union, UnionType}:
        return hint
    return next(part for part in get_args(hint) if part is not NoneType)


def cases() -> tuple[Case, ...]:
    """Return every operation of every API that changes nothing."""
    return tuple(
        _case(package, operation)
        for package in apis()
        for operation in import_module(f"perpkit.{package}.operations").OPERATIONS
        if operation.write is None
    )


def _case(package: str, operation: Operation[Any]) -> Case:
    recordings = load(package)
    recording = find(recordings, operation.id, "observed") or find(recordings, operation.id, "documented")
    assert recording is not None, f"no recorded success of {operation.id}"
    values = {**dict(recording.request.query), **json.loads(recording.request.body or "{}")}
    arguments = {one.keyword: _argument(one, values[one.name]) for one in operation.parameters if one.name in values}
    return Case(package=package, operation=operation, arguments=arguments, good=recording.body)


def _argument(parameter: Parameter, value: Any) -> object:
    if parameter.separator is not None:
        return value.split(parameter.separator)
    return int(value) if parameter.kind in {Kind.INTEGER, Kind.TIME} else value


CASES = cases()
"""Without operations that change something: tests/runtime/test_runtime_orders.py has a table of its own for them."""
