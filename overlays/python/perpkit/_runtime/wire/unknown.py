"""Parts of an answer that the description does not know: they cause no error, and hooks can report them.

They are searched for only if a hook wants them, because this reads the body a second time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from enum import Enum, EnumType
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, cast, get_args, get_origin

from ..description.api import Api
from ..description.forms import is_array, is_object
from ..description.operation import Operation
from .decoding import builtins
from .hints import members
from .mending import NOT_KNOWN

Found: TypeAlias = tuple[Literal["field", "value"], str]
"""Kind and place: ``("field", "$.data[].new_field")``, ``("value", "$.side = 3")``, ``("value", "$.x = null")``."""


def unknown(api: Api, operation: Operation[Any], body: bytes) -> list[Found]:
    """Return every unknown field, enum value and number of a successful answer, each once, in order of appearance.

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
            if value != "" or argument not in NOT_KNOWN:
                yield from _walk(argument, value, place)
    else:
        yield from _class(kind, value, place)


def _class(kind: Any, value: Any, place: str) -> Iterator[Found]:
    if kind in NOT_KNOWN:
        if value is None or value == "":
            yield "value", f"{place} = {json.dumps(value)}"
    elif isinstance(kind, EnumType):
        if str(value) not in {str(member.value) for member in cast("Iterable[Enum]", kind)}:
            yield "value", f"{place} = {value!r}"
    elif hasattr(kind, "_fields") and is_array(value):
        for (name, member), item in zip(members(kind).items(), value, strict=False):
            yield from _walk(member, item, f"{place}.{name}")
    elif hasattr(kind, "__attrs_attrs__") and is_object(value):
        fields = members(kind)
        for name, item in value.items():
            if name in fields:
                yield from _walk(fields[name], item, f"{place}.{name}")
            else:
                yield "field", f"{place}.{name}"
