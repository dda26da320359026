"""The types of a payload, read from the annotations of its classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


@cache
def members(kind: Any) -> Mapping[str, Any]:
    """Return the types of the fields of a class, or of the positions of a row, by name."""
    return get_type_hints(kind, include_extras=True)


def given(hint: Any) -> Any:
    """Return the type of a value that is not ``None``."""
    if get_origin(hint) not in {Union, UnionType}:
        return hint
    others = [one for one in get_args(hint) if one is not type(None)]
    return others[0] if len(others) == 1 else hint
