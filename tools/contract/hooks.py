"""What ``schemathesis.toml`` loads: to import this is to change every run of schemathesis in the process."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .identity import SandboxKeys, met, readable, sendable

_SCHEMATHESIS: Any = import_module("schemathesis")


def filter_query(_: object, query: object) -> bool:
    """Leave out integers that no server reads."""
    return readable(query)


def map_query(context: Any, query: Any) -> Any:
    """Give a query what its operation demands besides required parameters."""
    operation = context.operation
    demands = operation.definition.raw.get("x-needs")
    if not demands:
        return query
    parameters = (one.definition for one in operation.query)
    return met(demands, query, {one["name"]: one.get("example", one["schema"].get("example")) for one in parameters})


def filter_body(_: object, body: object) -> bool:
    """Leave out the same, and what servers read otherwise than JSON Schema."""
    return sendable(body)


_SCHEMATHESIS.hook(filter_query)
_SCHEMATHESIS.hook(map_query)
_SCHEMATHESIS.hook(filter_body)
_SCHEMATHESIS.auth.set_from_requests(SandboxKeys())
