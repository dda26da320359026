"""What ``schemathesis.toml`` loads: to import this is to change every run of schemathesis in the process."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .identity import SandboxKeys, needed, readable, sendable, single

_SCHEMATHESIS: Any = import_module("schemathesis")


def filter_query(context: Any, query: object) -> bool:
    """Leave out integers that no server reads, and queries without what ``x-needs`` demands."""
    return readable(query) and needed(demands(context), query)


def map_query(context: Any, query: Any) -> Any:
    """Leave out of a query what may not stand beside another parameter."""
    return single(demands(context), query)


def demands(context: Any) -> Any:
    """Return what an operation demands besides required parameters."""
    return context.operation.definition.raw.get("x-needs", ())


def filter_body(_: object, body: object) -> bool:
    """Leave out the same, and what servers read otherwise than JSON Schema."""
    return sendable(body)


_SCHEMATHESIS.hook(filter_query)
_SCHEMATHESIS.hook(map_query)
_SCHEMATHESIS.hook(filter_body)
_SCHEMATHESIS.auth.set_from_requests(SandboxKeys())
