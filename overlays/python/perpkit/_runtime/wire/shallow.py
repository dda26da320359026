"""Reading a few members of a body without building the rest: what a refusal holds is bounded, whatever its size.

Built-in types take up to thirty times the bytes they are read from. A member that nobody asks for costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import msgspec

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
SMALL = 64 * 1024
"""Bytes up to which a value is read whole."""


def members(body: bytes | msgspec.Raw, names: Iterable[str]) -> dict[str, msgspec.Raw]:
    """Return the named members of an object, those that it has, as raw JSON.

    Raises:
        msgspec.ValidationError: The body is JSON and no object.
        msgspec.DecodeError: It is no JSON.
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
    """Return a value as built-in types; ``None`` if it is too large to be what is looked for, or cannot be read."""
    if raw is None or len(memoryview(raw)) > SMALL:
        return None
    try:
        return msgspec.json.decode(raw)
    except BROKEN:
        return None


def branches(body: bytes | msgspec.Raw, paths: Iterable[Sequence[str]]) -> Any:
    """Return a body as built-in types, whole if it is small, else with nothing in it but the members at ``paths``.

    ``None`` stands for a body that is no JSON, and for a large value that is no object.
    """
    deeper = [path for path in paths if path]
    if len(memoryview(body)) <= SMALL or not deeper:
        return small(body)
    try:
        found = members(body, (path[0] for path in deeper))
    except BROKEN:
        return None
    return {name: branches(raw, [path[1:] for path in deeper if path[0] == name]) for name, raw in found.items()}
