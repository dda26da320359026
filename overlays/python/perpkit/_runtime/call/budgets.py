"""Which rate limits an operation counts against, under which names, and what they allow."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..description.api import Api, Limit
from ..description.operation import Operation
from ..errors import ConfigurationError
from ..limits.notice import Origin
from ..secret import Secret

if TYPE_CHECKING:
    from ..settings import Settings


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


def costs(settings: Settings, operation: Operation[Any]) -> tuple[Cost, ...]:
    """Return the cost of a request for every rate limit that the operation counts against."""
    if settings.sandbox or not settings.api.limits:
        return ()
    found = settings.costs.get(operation.costs)
    if found is None:
        found = settings.costs[operation.costs] = tuple(_costs(settings, operation.costs))
    return found


def _costs(settings: Settings, named: tuple[tuple[str, int], ...]) -> Iterator[Cost]:
    limits = settings.api.limits
    units = dict(named) or {limits[0].name: 1}
    for limit in limits:
        if units.get(limit.name):
            per_minute, origin = _per_minute(settings, limit)
            name = settings.api.name if len(limits) == 1 else f"{settings.api.name} {limit.name}"
            yield Cost(settings.limit_keys[limit.name], name, units[limit.name], per_minute, origin)


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
