"""From the bytes of an answer to the payload's classes.

Usually a typed decoder reads the body in one pass. If that fails, the body is examined: first its code, so that a
refusal is never reported as a wrong type, then its payload. The payload is read as built-in types only if the wire form
differs from the classes, or if the API is lenient, because built-in types need many times its size.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import cache, partial
from typing import Any, TypeVar

import msgspec

from ..answer import Answer
from ..description.api import Api
from ..description.forms import Items, Node, Object, Several, Single, Values, Wrap, is_array, is_object
from ..description.operation import Operation
from ..errors import DecodeError, ResponseError
from ..secret import Secret, redacted
from .collector import decoded
from .mending import SPELT, mended
from .refusals import code_and_message, error_members, is_success, not_json_error, vendor_error
from .shallow import BROKEN, members, small

T = TypeVar("T")

LARGE = 8 * 1024 * 1024
"""Bytes. A larger payload is not read a second time: not in other forms, and not for a more precise error message."""
DENSE = 8
"""Average bytes for each object or array. A large payload with fewer consists of empty ones, and is refused without
reading it."""


def decode(api: Api, operation: Operation[T], answer: Answer, secrets: tuple[Secret, ...] = ()) -> T:
    """Return the payload of a 2xx answer.

    Raises:
        VendorError: If the body says that the request was refused.
        NotJsonError: If the body is not JSON.
        DecodeError: If the body breaks the description.
    """
    fast: Callable[[bytes], T] | None = _fast_decoder(api, operation)
    if fast is not None:
        try:
            return fast(answer.body)
        except BROKEN:
            pass  # examined below, from the unchanged body
    try:
        return _judged(api, operation, answer, secrets)
    except ResponseError as error:
        failure = error
    # The frames below hold the body. A vendor may repeat a key in it, and a traceback may show local variables.
    raise failure.with_traceback(None)


def builtins(body: bytes) -> Any:
    """Return the body as built-in types, or ``None`` if it is not JSON."""
    try:
        return msgspec.json.decode(body)
    except BROKEN:
        return None


@cache
def _fast_decoder(api: Api, operation: Operation[Any]) -> Callable[[bytes], Any] | None:
    """Return the one-pass decoder, or ``None`` if the wire form must be adapted first. It fails in any unclear case."""
    if operation.wire is not None and operation.wire.required:
        return None
    strict = not api.lenient
    if api.envelope is None:
        return partial(decoded, msgspec.json.Decoder(operation.payload(), strict=strict).decode)
    described = api.envelope
    envelope = msgspec.defstruct(
        "Envelope",
        [("code", str | int | float | None), ("data", operation.payload())],
        rename={"code": described.code, "data": described.data},
    )
    opened: msgspec.json.Decoder[Any] = msgspec.json.Decoder(envelope, strict=strict)

    def decode_data(body: bytes) -> object:
        whole = decoded(opened.decode, body)
        if not is_success(described, whole.code):
            raise msgspec.DecodeError("no success")
        data: object = whole.data
        return data

    return decode_data


class Flaw(Exception):
    """What is wrong with a value, and where in it."""

    def __init__(self, problem: str, path: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path = path


def _judged(api: Api, operation: Operation[T], answer: Answer, secrets: tuple[Secret, ...]) -> T:
    data, place = opened(api, operation, answer, secrets)
    try:
        payload: T = read(operation.payload(), operation.wire, data, strict=not api.lenient)
    except Flaw as flaw:
        failure: ResponseError = decode_error(operation, answer, flaw.problem, place + flaw.path, secrets)
    except BROKEN as error:
        failure = not_json_error(operation, answer, _reason(error))
    else:
        return payload
    raise failure


def opened(
    api: Api, operation: Operation[Any], answer: Answer, secrets: tuple[Secret, ...]
) -> tuple[bytes | msgspec.Raw, str]:
    """Return the payload as raw JSON, and its place in the body.

    Raises:
        ResponseError: If the body has no payload.
    """
    names = (api.envelope.code, api.envelope.data) if api.envelope else ()
    found: dict[str, msgspec.Raw] = {}
    problem = reason = ""
    try:
        msgspec.json.decode(answer.body, type=msgspec.Raw)
        found = members(answer.body, names)
    except msgspec.ValidationError as error:
        problem = str(error)
    except BROKEN as error:
        reason = _reason(error)
    if reason:
        raise not_json_error(operation, answer, reason)
    if api.envelope is None:
        body = error_members(api, answer.body)
        if code_and_message(api, body)[0] is not None:
            raise vendor_error(api, operation, answer, body, secrets)
        return answer.body, "$"
    if problem:
        raise decode_error(operation, answer, problem, "$", secrets)
    if api.envelope.code in found and not is_success(api.envelope, small(found[api.envelope.code])):
        raise vendor_error(api, operation, answer, error_members(api, answer.body), secrets)
    for name in names:
        if name not in found:
            raise decode_error(operation, answer, f"Object missing required field `{name}`", "$", secrets)
    return found[api.envelope.data], f"$.{api.envelope.data}"


def _reason(error: Exception) -> str:
    return "it is nested too deeply" if isinstance(error, RecursionError) else str(error)


def read(kind: Any, node: Node | None, raw: bytes | msgspec.Raw, *, strict: bool) -> Any:
    """Return raw JSON as a class.

    Args:
        kind: The class.
        node: How the wire form differs from it.
        raw: The JSON.
        strict: Whether values are accepted in the described form only, as :mod:`.mending` explains.

    Raises:
        Flaw: If the value breaks the description.
        msgspec.DecodeError: If it is not JSON.
        RecursionError: If it is nested too deeply.
    """
    again = len(memoryview(raw)) <= LARGE
    if node is None or not node.required:
        try:
            return decoded(_typed_decoder(kind, strict).decode, raw)
        except msgspec.ValidationError as error:
            failure = _flaw(error)
            if not again or (strict and node is None):
                raise failure from None
    elif _is_dense(raw):
        raise Flaw("Expected the described payload, got a very large number of empty values", "")
    else:
        try:
            return _adapted(kind, node, raw, strict=strict)
        except Flaw as flaw:
            failure = flaw
            if not again or strict:
                raise
    try:
        return _adapted(kind, node, raw, strict=strict, mend=not strict)
    except BROKEN:  # a text is not Unicode, in a part that the first attempt did not reach
        raise failure from None


def _adapted(kind: Any, node: Node | None, raw: bytes | msgspec.Raw, *, strict: bool, mend: bool = False) -> Any:
    """Return raw JSON as a class, by way of built-in types."""
    try:
        value = (SPELT if mend else _builtins_decoder(kind)).decode(raw)
    except msgspec.ValidationError as error:
        raise _flaw(error) from None
    try:
        adapted = value if node is None else node.adapt(value)
        return mended(kind, adapted) if mend else msgspec.convert(adapted, kind, strict=strict)
    except msgspec.ValidationError as error:
        problem, steps = _problem(error)
    except (ValueError, ArithmeticError) as error:
        problem, steps = str(error), []
    raise Flaw(problem, _wire_path(node, value, steps))


def _flaw(error: msgspec.ValidationError) -> Flaw:
    problem, steps = _problem(error)
    return Flaw(problem, "".join(steps))


def _is_dense(raw: bytes | msgspec.Raw) -> bool:
    if len(memoryview(raw)) <= LARGE:
        return False
    text = bytes(memoryview(raw))
    return (text.count(b"[") + text.count(b"{")) * DENSE > len(text)


@cache
def _typed_decoder(kind: Any, strict: bool) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind, strict=strict)


@cache
def _builtins_decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    """Return a decoder that keeps every digit where the payload has decimals."""
    exact = "'format': 'decimal'" in str(msgspec.json.schema(kind, schema_hook=_any_schema))
    return msgspec.json.Decoder(float_hook=_exact) if exact else msgspec.json.Decoder()


def _any_schema(_: type) -> dict[str, object]:
    """Return the schema of a class that JSON does not know, such as a sealed credential."""
    return {"type": "string"}


def _exact(text: str) -> Decimal | str:
    """Return a number with every digit. If its exponent is too large, return the text, which is refused later."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return text


def decode_error(
    operation: Operation[Any], answer: Answer, problem: str, path: str, secrets: tuple[Secret, ...]
) -> DecodeError:
    """Return the exception for a body that breaks its description."""
    path = redacted(path, secrets)
    return DecodeError(
        f"{operation.method} {operation.path} answered HTTP {answer.status} with a body that breaks its description: "
        f"{redacted(problem, secrets)} at {path}. Please report it with the operation ({operation.id}), "
        'the vendor\'s page and .body, which holds the raw bytes. decoding="lenient" keeps the other rows of a list',
        operation=operation.id,
        answer=answer,
        path=path,
    )


def _problem(error: msgspec.ValidationError) -> tuple[str, list[str]]:
    """Split ``Expected `float`, got `str` - at `$[3].price``` into the problem and its steps ``[3]``, ``.price``."""
    problem, _, path = str(error).partition(" - at ")
    return problem, re.findall(r"\.[^.\[]+|\[[^\]]*\]", path.strip("`$"))


def _wire_path(node: Node | None, value: Any, steps: list[str]) -> str:
    """Return the path into ``value`` with wire names; ``steps`` has the names of the classes."""
    if isinstance(node, Single):
        if is_array(value):
            return f"[0]{_wire_path(node.item, value[0], steps)}" if len(value) == 1 else ""
        return _wire_path(node.item, value, steps)
    if not steps:
        return ""
    step, rest = steps[0], steps[1:]
    if isinstance(node, Wrap | Several):
        if not is_object(value):
            return _wire_path(node.items, value, steps)
        # The list is not in the body, and the one object of a Wrap is not either; their content is.
        item = node.items.item if isinstance(node.items, Items) else None
        if isinstance(node, Several):
            return _wire_path(item, value, rest)
        return _wire_path(item.members.get(node.key) if isinstance(item, Object) else None, value, steps[2:])
    if isinstance(node, Object):
        names = [*(wire for wire, name in node.names.items() if name == step[1:]), step[1:]]
        wire = next((name for name in names if is_object(value) and name in value), names[0])
        member = value.get(wire) if is_object(value) else None
        return f".{wire}{_wire_path(node.members.get(step[1:]), member, rest)}"
    if isinstance(node, Items):
        return step + _wire_path(node.item, value[int(step[1:-1])] if is_array(value) else None, rest)
    # msgspec does not report the key of a map, so the value under it is not known either.
    return step + _wire_path(node.value if isinstance(node, Values) else None, None, rest)
