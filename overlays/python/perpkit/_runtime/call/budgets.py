"""The rate limits that an operation uses: their names, and what they allow."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from ..description.api import Api, Limit
from ..description.operation import Operation
from ..errors import ConfigurationError
from ..limits.notice import Origin
from ..secret import Secret
from ..wire.arguments import Encoded

if TYPE_CHECKING:
    from ..settings import Settings

Units: TypeAlias = tuple[tuple[str, int], ...]
"""Units of each rate limit, by name."""


def limit_keys(api: Api, credentials: Mapping[str, Secret]) -> dict[str, str]:
    """Return for each limit its name, which is the same for all clients with the same key and does not show the key."""
    if not api.limits:
        return {}
    first = next((credentials[one.argument] for one in api.credentials if one.argument in credentials), None)
    owner = "keyless" if first is None else hashlib.sha256(first.reveal().encode()).hexdigest()[:16]
    return {limit.name: f"{api.package}:{limit.name}:{owner}" for limit in api.limits}


@frozen
class Cost:
    """The units that one request uses of one rate limit."""

    key: str
    """Name of the budget; all clients with the same key use the same name."""
    name: str
    """What the limit belongs to, as users know it: ``CoinGlass``, ``ZTDX orders``."""
    units: int
    per_minute: int
    origin: Origin
    """Where the budget comes from."""


def units(api: Api, operation: Operation[Any], encoded: Encoded) -> Units:
    """Return the units that a call with these arguments uses of each rate limit, by name."""
    for case in operation.cost_cases:
        if all(condition.holds(encoded.text(condition.parameter)) for condition in case.when):
            return case.units
    return operation.costs or ((api.limits[0].name, 1),)


def costs(settings: Settings, operation: Operation[Any], encoded: Encoded) -> tuple[Cost, ...]:
    """Return the cost of a request for every rate limit that the call counts against."""
    if settings.sandbox or not settings.api.limits:
        return ()
    named = units(settings.api, operation, encoded)
    found = settings.costs.get(named)
    if found is None:
        found = settings.costs[named] = tuple(_costs(settings, dict(named)))
    return found


def _costs(settings: Settings, named: Mapping[str, int]) -> Iterator[Cost]:
    limits = settings.api.limits
    for limit in limits:
        if named.get(limit.name):
            per_minute, origin = _per_minute(settings, limit)
            name = settings.api.name if len(limits) == 1 else f"{settings.api.name} {limit.name}"
            yield Cost(settings.limit_keys[limit.name], name, named[limit.name], per_minute, origin)


def limit_key(settings: Settings, name: str | None) -> str:
    """Return the key of a limit by its name, by default of the first.

    Raises:
        ConfigurationError: There is none.
    """
    keys = settings.limit_keys
    if keys and (name is None or name in keys):
        return keys[name] if name else next(iter(keys.values()))
    known = ", ".join(keys) or "no known limit"
    raise ConfigurationError(f"{settings.api.name} has no rate limit {name!r}; it has: {known}")


def _per_minute(settings: Settings, limit: Limit) -> tuple[int, Origin]:
    """Return the budget and its origin. Without a plan, use the lowest plan's budget until an answer names one."""
    if limit.per_minute is not None:
        return limit.per_minute, "vendor"
    known = [plan.per_minute for plan in settings.api.plans if plan.per_minute is not None]
    if settings.plan is None:
        return known[0], "lowest plan"
    return settings.plan.plan.per_minute or known[-1], "plan"
