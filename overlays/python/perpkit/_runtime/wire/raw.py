"""Calls by path, for operations that are not described: same signing, limits, retries and errors, but untyped JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

from ..description.operation import METHODS, Operation
from ..errors import ParameterError
from .arguments import Encoded

PATH = re.compile(r"(/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)+")


def _anything() -> Any:
    return Any


@lru_cache(maxsize=256)
def raw_operation(method: str, path: str) -> Operation[Any]:
    """Return an operation that takes any query and accepts any answer.

    Raises:
        ParameterError: The method or the path cannot be sent.
    """
    if method not in METHODS:
        raise ParameterError("method", f"is {method!r}; allowed: {', '.join(METHODS)}")
    if not PATH.fullmatch(path):
        raise ParameterError(
            "path", f"is {path!r}; it must begin with / and hold no query: pass parameters as params={{...}}"
        )
    return Operation(id=f"{method} {path}", call_path="", method=cast(Any, method), path=path, payload=_anything)


def raw_encoded(
    operation: Operation[Any], params: Mapping[str, object] | None, body: object, reserved: Collection[str]
) -> Encoded:
    """Return parameters and body as they are sent; a parameter that is ``None`` is left out.

    Raises:
        ParameterError: One cannot be sent.
    """
    query: list[tuple[str, str]] = []
    lists: set[str] = set()
    for name, value in (params or {}).items():
        if name in reserved:
            raise ParameterError("params", f"{name!r} is filled in by signing; leave it out")
        if value is None:
            continue
        if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
            lists.add(name)
            query.append((name, ",".join(_text(name, item) for item in cast("Sequence[object]", value))))
        else:
            query.append((name, _text(name, value)))
    try:
        content = None if body is None else json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()
    except (TypeError, ValueError) as error:
        raise ParameterError("json", f"cannot be written as JSON: {error}") from None
    return Encoded(path=operation.path, query=tuple(query), lists=frozenset(lists), body=content)


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        value = Decimal(str(value))
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value):
        return value
    raise ParameterError("params", f"{name!r} is {value!r}; pass text, a number, True, False or a list of such")
