"""Objects of an answer as plain dicts and lists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from functools import cache
from typing import Any
from uuid import UUID

import msgspec

from ..secret import MASK, Secret
from ..times import Unit, to_datetime
from .columns import class_of, field_names, units_of


def plain(value: Any) -> Any:
    """Return a value without classes of ours: dicts, lists, numbers, texts and datetimes.

    Times are datetimes in UTC, a missing number is ``None``, and a code is its raw value; in an object, the name of the
    value stands beside it.
    """
    names = _described(class_of(value))
    if names is not None:
        return _object(value, names)
    if isinstance(value, list):
        return [plain(one) for one in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, IntEnum):
        return int(value)
    if isinstance(value, UUID):
        return str(value)
    return None if isinstance(value, float | Decimal) and value != value else value


def _object(value: Any, names: Mapping[str, Unit | None]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, unit in names.items():
        member = getattr(value, name)
        if unit is not None and member is not None:
            member = to_datetime(member, unit)
        found[name] = plain(member)
        if isinstance(member, StrEnum | IntEnum):
            found[f"{name}_label"] = member.name.lower() if getattr(member, "is_known", True) else None
    return found


@cache
def _described(kind: Any) -> Mapping[str, Unit | None] | None:
    """Return field → unit of a time, of a class of answers; ``None`` of any other."""
    names = field_names(kind)
    if names is None:
        return None
    units: Mapping[str, Any] = units_of(kind)
    return {name: units[name] if hasattr(kind, f"{name}_utc") else None for name in names}


def encoded(value: Any) -> str:
    """Return plain values as JSON; amounts are texts with every digit, and a credential is masked."""
    return msgspec.json.encode(_spelt(value), enc_hook=jsonable).decode()


def _spelt(value: Any) -> Any:
    """Return a value with its amounts as texts, which are never written with an exponent."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dict):
        return {key: _spelt(one) for key, one in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [_spelt(one) for one in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def jsonable(value: Any) -> Any:
    """Return a value that ``json`` does not know as one that it does: ``json.dumps(rows, default=jsonable)``.

    Objects become dicts, times ISO 8601 with ``Z``, amounts texts with every digit.

    Raises:
        TypeError: The value is not of an answer.
    """
    if isinstance(value, Secret):
        return MASK
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime) and value.utcoffset() is not None:
        return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"
    if isinstance(value, UUID):
        return str(value)
    if _described(class_of(value)) is not None:
        return plain(value)
    raise TypeError(f"a value of type {type(value).__name__} is not of an answer")
