"""Reading a few members of a body without the rest, so that even a very large refusal needs little memory.

Built-in types need up to thirty times the bytes they are read from. A member that is not requested needs no memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import msgspec

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
SMALL = 64 * 1024
"""Bytes. A value of at most this size is read completely."""


def members(body: bytes | msgspec.Raw, names: Iterable[str]) -> dict[str, msgspec.Raw]:
    """Return the named members of an object as raw JSON, without those that it lacks.

    Raises:
        msgspec.ValidationError: The body is JSON, but not an object.
        msgspec.DecodeError: It is not JSON.
        RecursionError: It is nested too deeply.
    """
    wanted = tuple(sorted(set(names)))
    found = _decoder(wanted).decode(body)
    values = ((name, getattr(found, f"member_{place}")) for place, name in enumerate(wanted))
    return {name: value for name, value in values if value is not msgspec.UNSET}


@cache
def _decoder(names: tuple[str, ...]) -> msgspec.json.Decoder[Any]:
    attributes = [f"member_{place}" for place in range(len(names))]
    shallow = msgspec.defstruct(
        "Shallow",
        [(attribute, msgspec.Raw | msgspec.UnsetType, msgspec.UNSET) for attribute in attributes],
        rename=dict(zip(attributes, names, strict=True)),
    )
    return msgspec.json.Decoder(shallow)


def small(raw: bytes | msgspec.Raw | None) -> Any:
    """Return a value as built-in types; ``None`` if it is larger than ``SMALL`` or cannot be read."""
    if raw is None or len(memoryview(raw)) > SMALL:
        return None
    try:
        return msgspec.json.decode(raw)
    except BROKEN:
        return None


def branches(body: bytes | msgspec.Raw, paths: Iterable[Sequence[str]]) -> Any:
    """Return a body as built-in types: completely if it is small, else only with the members at ``paths``.

    ``None`` stands for a body that is not JSON, and for a large value that is not an object.
    """
    deeper = [path for path in paths if path]
    if len(memoryview(body)) <= SMALL or not deeper:
        return small(body)
    try:
        found = members(body, (path[0] for path in deeper))
    except BROKEN:
        return None
    return {name: branches(raw, [path[1:] for path in deeper if path[0] == name]) for name, raw in found.items()}
