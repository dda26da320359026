"""Lists of rows in a payload become :class:`~perpkit._runtime.rows.Rows`, which a decoder cannot make itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias, get_args, get_origin

from attrs import has

from ..rows import rows_of
from .hints import given, members

Change: TypeAlias = Callable[[Any], Any]


def wrapped(kind: Any, payload: Any, most: int | None = None, rejected: int = 0) -> Any:
    """Return a payload whose lists of rows are ``Rows``.

    Args:
        kind: The described type of the payload.
        payload: The payload, which may be changed.
        most: The number of rows from which on an answer may be cut off, if it is known.
        rejected: Number of rows that were left out of the payload.
    """
    change = _change(kind)
    changed = payload if change is None else change(payload)
    if get_origin(kind) is not list:
        return changed
    return rows_of(changed, get_args(kind)[0], capped=most is not None and len(changed) + rejected >= most)


@cache
def _change(kind: Any) -> Change | None:
    """Return what wraps the lists in a value; ``None`` if it has none."""
    kind = given(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is list and _is_class(arguments[0]):
        return _list(arguments[0], _change(arguments[0]))
    if origin is dict and (inner := _change(arguments[1])) is not None:
        return _map(inner)
    if _is_class(kind):
        found = {name: _change(hint) for name, hint in members(kind).items()}
        parts = {name: change for name, change in found.items() if change is not None}
        return _object(parts) if parts else None
    return None


def _list(item: Any, inner: Change | None) -> Change:
    def change(value: Any) -> Any:
        rows: list[Any] = value if inner is None else list(map(inner, value))
        return rows_of(rows, item)

    return change


def _map(inner: Change) -> Change:
    return lambda value: {key: inner(one) for key, one in value.items()}


def _object(parts: Mapping[str, Change]) -> Change:
    def change(value: Any) -> Any:
        old = {name: getattr(value, name) for name in parts}
        new = {name: parts[name](one) for name, one in old.items() if one is not None}
        if hasattr(value, "_fields"):
            return value._replace(**new)
        for name, rows in new.items():
            object.__setattr__(value, name, rows)  # nobody else has the object yet
        return value

    return change


def _is_class(kind: Any) -> bool:
    return has(kind) or hasattr(kind, "_fields")
