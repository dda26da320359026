"""From the bytes of an answer to the payload's classes.

The common case is one pass of a typed decoder. Only when that fails is the body read as built-in types: then the code
is judged before the payload, so that a refusal is never reported as a wrong type.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

import msgspec

from ..answer import Answer
from ..description.api import Api
from ..description.operation import Operation
from ..errors import DecodeError, ResponseError
from ..secret import Secret
from .forms import Items, Node, Object, Values, Wrap, is_array, is_object
from .refusals import code_and_message, is_success, not_json_error, vendor_error

T = TypeVar("T")

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def decode(api: Api, operation: Operation[T], answer: Answer, secrets: tuple[Secret, ...] = ()) -> T:
    """Return the payload of a 2xx answer.

    Raises:
        VendorError: If the body says that the request was refused.
        NotJsonError: If the body is no JSON.
        DecodeError: If the body breaks the description.
    """
    fast: Callable[[bytes], T] | None = _fast_decoder(api, operation)
    if fast is not None:
        try:
            return fast(answer.body)
        except BROKEN:
            pass  # judged below, from the body as it is
    try:
        return _judged(api, operation, answer, secrets)
    except ResponseError as error:
        failure = error
    # The frames below hold the body, in which a vendor may echo a key: a traceback with local variables would show it.
    raise failure.with_traceback(None)


def builtins(body: bytes) -> Any:
    """Return the body as built-in types, or ``None`` if it is no JSON."""
    try:
        return msgspec.json.decode(body)
    except BROKEN:
        return None


@cache
def _fast_decoder(api: Api, operation: Operation[Any]) -> Callable[[bytes], Any] | None:
    """Return the one-pass decoder, or ``None`` if the wire form must be adapted first. It fails on any doubt."""
    if operation.wire is not None and operation.wire.required:
        return None
    strict = not api.lenient
    if api.envelope is None:
        return msgspec.json.Decoder(operation.payload(), strict=strict).decode
    described = api.envelope
    envelope = msgspec.defstruct(
        "Envelope",
        [("code", Any), ("data", operation.payload())],
        rename={"code": described.code, "data": described.data},
    )
    opened: msgspec.json.Decoder[Any] = msgspec.json.Decoder(envelope, strict=strict)

    def decode_data(body: bytes) -> object:
        whole = opened.decode(body)
        if not is_success(described, whole.code):
            raise msgspec.DecodeError("no success")
        data: object = whole.data
        return data

    return decode_data


def _judged(api: Api, operation: Operation[T], answer: Answer, secrets: tuple[Secret, ...]) -> T:
    reason = None
    body: Any = None
    try:
        body = _builtins_decoder(operation).decode(answer.body)
    except RecursionError:
        reason = "it is nested too deeply"
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        reason = str(error)
    if reason is not None:
        raise not_json_error(operation, answer, reason)
    if _is_refusal(api, body):
        raise vendor_error(api, operation, answer, body, secrets)
    data, place = _data(api, operation, answer, body)
    node = operation.wire
    canonical = data if node is None else node.adapt(data)
    try:
        return msgspec.convert(canonical, operation.payload(), strict=not api.lenient)
    except msgspec.ValidationError as error:
        problem, steps = _problem(error)
    raise _decode_error(operation, answer, problem, place + _wire_path(node, data, steps))


@cache
def _builtins_decoder(operation: Operation[Any]) -> msgspec.json.Decoder[Any]:
    """Return a decoder that keeps every digit where the payload has decimals."""
    exact = "'format': 'decimal'" in str(msgspec.json.schema(operation.payload()))
    return msgspec.json.Decoder(float_hook=Decimal) if exact else msgspec.json.Decoder()


def _is_refusal(api: Api, body: Any) -> bool:
    if api.envelope is None:
        return code_and_message(api, body)[0] is not None
    return is_object(body) and api.envelope.code in body and not is_success(api.envelope, body[api.envelope.code])


def _data(api: Api, operation: Operation[Any], answer: Answer, body: Any) -> tuple[Any, str]:
    """Return the payload, still in built-in types, and its place in the body."""
    if api.envelope is None:
        return body, "$"
    if not is_object(body):
        raise _decode_error(operation, answer, f"Expected `object`, got `{type(body).__name__}`", "$")
    for key in (api.envelope.code, api.envelope.data):
        if key not in body:
            raise _decode_error(operation, answer, f"Object missing required field `{key}`", "$")
    return body[api.envelope.data], f"$.{api.envelope.data}"


def _decode_error(operation: Operation[Any], answer: Answer, problem: str, path: str) -> DecodeError:
    return DecodeError(
        f"{operation.method} {operation.path} answered HTTP {answer.status} with a body that breaks its description: "
        f"{problem} at {path}. The raw bytes are in .body; please report this",
        operation=operation.id,
        answer=answer,
        path=path,
    )


def _problem(error: msgspec.ValidationError) -> tuple[str, list[str]]:
    """Split ``Expected `float`, got `str` - at `$[3].price``` into the problem and its steps ``[3]``, ``.price``."""
    problem, _, path = str(error).partition(" - at ")
    return problem, re.findall(r"\.[^.\[]+|\[[^\]]*\]", path.strip("`$"))


def _wire_path(node: Node | None, value: Any, steps: list[str]) -> str:
    """Write the steps into ``value`` as names of the wire; they come as names of the classes."""
    if not steps:
        return ""
    step, rest = steps[0], steps[1:]
    if isinstance(node, Wrap):
        if not is_object(value):
            return _wire_path(node.items, value, steps)
        # The list and its one object are ours: what they hold stands in the body itself.
        item = node.items.item if isinstance(node.items, Items) else None
        return _wire_path(item.members.get(node.key) if isinstance(item, Object) else None, value, steps[2:])
    if isinstance(node, Object):
        names = [*(wire for wire, name in node.names.items() if name == step[1:]), step[1:]]
        wire = next((name for name in names if is_object(value) and name in value), names[0])
        member = value.get(wire) if is_object(value) else None
        return f".{wire}{_wire_path(node.members.get(step[1:]), member, rest)}"
    if isinstance(node, Items):
        return step + _wire_path(node.item, value[int(step[1:-1])] if is_array(value) else None, rest)
    # The key of a map is not told, so what stands under it is not known either.
    return step + _wire_path(node.value if isinstance(node, Values) else None, None, rest)
