"""Parts of an answer that the description does not know: they cause no error, and hooks can report them.

They are searched for only if a hook wants them, because this reads the body a second time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, EnumType
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

from ..description.api import Api
from ..description.forms import is_array, is_object
from ..description.operation import Operation
from .decoding import builtins

Found: TypeAlias = tuple[Literal["field", "value"], str]
"""Kind and place: ``("field", "$.data[].new_field")`` or ``("value", "$.data[].side = 3")``."""


def unknown(api: Api, operation: Operation[Any], body: bytes) -> list[Found]:
    """Return every unknown field and enum value of a successful answer, each once, in order of appearance.

    Args:
        api: The API, whose envelope is around the payload.
        operation: The operation that was called.
        body: Raw bytes of the answer.
    """
    whole, place = builtins(body), "$"
    if api.envelope is not None and is_object(whole):
        whole, place = whole.get(api.envelope.data), f"$.{api.envelope.data}"
    if operation.wire is not None:
        whole = operation.wire.adapt(whole)
    return list(dict.fromkeys(_walk(operation.payload(), whole, place)))


def _walk(kind: Any, value: Any, place: str) -> Iterator[Found]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is list and is_array(value):
        for item in value:
            yield from _walk(arguments[0], item, f"{place}[]")
    elif origin is dict and is_object(value):
        for member in value.values():
            yield from _walk(arguments[1], member, f"{place}.*")
    elif origin in {Union, UnionType} and value is not None:
        for argument in arguments:
            yield from _walk(argument, value, place)
    else:
        yield from _class(kind, value, place)


def _class(kind: Any, value: Any, place: str) -> Iterator[Found]:
    if isinstance(kind, EnumType):
        if value not in {member.value for member in cast("Iterable[Enum]", kind)}:
            yield "value", f"{place} = {value!r}"
    elif hasattr(kind, "_fields") and is_array(value):
        for (name, member), item in zip(_members(kind).items(), value, strict=False):
            yield from _walk(member, item, f"{place}.{name}")
    elif hasattr(kind, "__attrs_attrs__") and is_object(value):
        members = _members(kind)
        for name, item in value.items():
            if name in members:
                yield from _walk(members[name], item, f"{place}.{name}")
            else:
                yield "field", f"{place}.{name}"


@cache
def _members(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)
