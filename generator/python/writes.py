"""Operations that change something: what the operation table says of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any

from ..description.merge import operations
from .source import call, literal
from .types import attribute
from .views import Argument

KEYS = frozenset(["lost", "client-id", "order-id", "generates", "lookup", "asked"])


def write_source(document: Mapping[str, Any], raw: Mapping[str, Any], arguments: Sequence[Argument]) -> str | None:
    """Return the ``Write(...)`` of an operation, ``None`` if it has no ``x-perpkit-write``.

    Raises:
        ValueError: It names something that does not exist.
    """
    write: Mapping[str, Any] | None = raw.get("x-perpkit-write")
    if write is None:
        return None
    unknown = sorted(set(write) - KEYS)
    if unknown or "lost" not in write:
        others = ", ".join(sorted(KEYS - {"lost"}))
        raise ValueError(f"x-perpkit-write: write lost, and of the other keys only {others}")
    known = {argument.wire for argument in arguments}
    lookup: Mapping[str, Any] = write.get("lookup", {})
    ids = (write.get("client-id"), write.get("order-id"))
    for name in (*ids, *lookup.get("arguments", {}).values(), *write.get("asked", {})):
        if name is not None and name not in known:
            raise ValueError(f"x-perpkit-write names {name!r}, which is not a parameter; write one of {sorted(known)}")
    return call(
        "Write",
        {
            "lost": _text(str(write["lost"])),
            "client_id": literal(write.get("client-id")),
            "order_id": literal(write.get("order-id")),
            "generates": "True" if write.get("generates") else None,
            "asked": repr(tuple((name, attribute(field)) for name, field in write["asked"].items()))
            if "asked" in write
            else None,
            "lookup": _lookup(document, lookup) if lookup else None,
        },
    )


def _text(value: str) -> str:
    """Return the source of a long text: several strings in brackets, each on a line of its own."""
    lines = wrap(" ".join(value.split()), 80, drop_whitespace=False)
    return f"({' '.join(map(repr, lines))})" if len(lines) > 1 else repr(lines[0])


def _lookup(document: Mapping[str, Any], lookup: Mapping[str, Any]) -> str | None:
    found = {one["operationId"] for _, one in operations(document)}
    if lookup["operation"] not in found:  # the linter sees to it in a whole description; this is a part of one
        return None
    return call(
        "Lookup",
        {
            "operation": f"lambda: {str(lookup['operation']).upper()}",
            "arguments": repr(tuple(lookup["arguments"].items())),
            "absent": repr(tuple(str(code) for code in lookup["absent"])),
        },
    )


def demands(raw: Mapping[str, Any], arguments: Sequence[Argument]) -> str | None:
    """Return the ``Demand(...)`` of an operation: of which parameters one is needed.

    Raises:
        ValueError: One is not a parameter.
    """
    known = {argument.wire for argument in arguments}
    sources: list[str] = []
    for demand in raw.get("x-needs", ()):
        [(kind, names)] = demand.items()
        if kind not in {"any-of", "one-of"} or not set(names) <= known:
            raise ValueError(f"x-needs: write any-of or one-of, and names of parameters: {', '.join(sorted(known))}")
        sources.append(call("Demand", {"names": repr(tuple(names)), "one": "True" if kind == "one-of" else None}))
    return f"({''.join(f'{source}, ' for source in sources)})" if sources else None


def needs(raw: Mapping[str, Any], arguments: Sequence[Argument]) -> Sequence[Sequence[str]]:
    """Return the same as keywords: lists of arguments of which one is needed."""
    keywords = {argument.wire: argument.keyword for argument in arguments}
    return [[keywords[name] for names in demand.values() for name in names] for demand in raw.get("x-needs", ())]
