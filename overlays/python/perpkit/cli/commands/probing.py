"""One cheap request that shows whether key and network are in order."""

from __future__ import annotations

from importlib import import_module
from operator import attrgetter
from typing import Any

from attrs import frozen

from ..._runtime.client import surveying


@frozen(kw_only=True)
class Probe:
    """What a request showed."""

    call: str
    response: Any
    clock: Any
    """What is known of the vendor's clock afterwards."""


def probe(client: Any, *, keyless: bool = False) -> Probe:
    """Send one request that reads and needs no arguments.

    Args:
        client: Sends it.
        keyless: Whether it must need no key.

    Raises:
        LookupError: There is no such operation.
    """
    learning: Any = surveying(client)
    operation = _operation(client, keyless=keyless)
    response = attrgetter(operation.call_path)(learning.with_response)()
    return Probe(call=operation.call_path, response=response, clock=learning.clock)


def _operation(client: Any, *, keyless: bool) -> Any:
    """Return the first operation that fits and that most plans include."""
    operations = import_module(f"perpkit.{client.api.package}.operations").OPERATIONS
    fitting = [
        one
        for one in operations
        if one.safe
        and not one.secret
        and not one.demands
        and not any(parameter.required for parameter in one.parameters)
        and (() in (client.api.access if one.access is None else one.access)) is keyless
    ]
    if not fitting:
        raise LookupError("no operation fits")
    return max(fitting, key=lambda one: len(one.plans))
