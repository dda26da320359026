"""The operations to call, their arguments, and their share of the minute's budget."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from attrs import evolve, field, frozen

from perpkit._runtime.call.budgets import units as units_of
from perpkit._runtime.call.plans import PlanGuard, guard
from perpkit._runtime.description.api import Api
from perpkit._runtime.description.operation import Operation, WindowPaging
from perpkit._runtime.errors import AbovePlanError
from perpkit._runtime.times import interval_ms
from perpkit._runtime.wire.arguments import encode
from perpkit.sandbox.recording import Pairs, Recording, load
from tools.contract.calls import arguments

SUBSCRIPTION = "user_account_subscription"
"""The operation that tells the plan of a key."""

CHANGES_NOTHING = ("unified_risk_simulate",)
"""Operations that are not GET and still change nothing; they go with ``--post``. No other one is ever called."""


@frozen
class Call:
    """One operation, to be called as its ``documented`` recording was."""

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    request: Recording
    arguments: dict[str, object]


@frozen
class Schedule:
    """What will be called, and why the rest will not."""

    api: Api
    guard: PlanGuard | None
    calls: tuple[Call, ...]
    skipped: tuple[tuple[str, str], ...]
    """Operation and reason."""

    @property
    def plan(self) -> str | None:
        """Name of the plan, if it is known."""
        return None if self.guard is None else self.guard.plan.name

    def account(self) -> Iterator[str]:
        """Yield a line for each planned call, and for its share of the minute's budget."""
        for call in self.calls:
            query = " ".join(f"{name}={value}" for name, value in call.request.request.query)
            yield f"  call {call.operation.id} {query or call.request.request.body or ''}".rstrip()
        for operation, reason in self.skipped:
            yield f"  skip {operation}: {reason}"
        for name, (units, budget) in self.budgets().items():
            minutes = max(1, math.ceil(units / budget))
            yield f"  {units} of {budget} units a minute ({name}): done within {minutes} min"

    def budgets(self) -> dict[str, tuple[int, int]]:
        """Return, for every limit that is used, the units these calls take and the budget of a minute."""
        units: Counter[str] = Counter()
        for call in self.calls if self.api.limits else ():
            units.update(dict(units_of(self.api, call.operation, encode(call.operation, call.arguments))))
        return {
            limit.name: (units[limit.name], limit.per_minute or self._of_plan())
            for limit in self.api.limits
            if units[limit.name]
        }

    def _of_plan(self) -> int:
        """Return the plan's budget; of an unknown one the lowest there is, as the client assumes."""
        known = [plan.per_minute for plan in self.api.plans if plan.per_minute is not None]
        if self.guard is None:
            return known[0]
        return self.guard.plan.per_minute or known[-1]


def facts(api: str) -> Api:
    """Return what the generated client knows about its API."""
    known: Api = import_module(f"perpkit.{api}.api").API
    return known


def schedule(api: str, *, plan: str | None, only: Sequence[str] = (), post: bool = False, now_ms: int) -> Schedule:
    """Decide what to call.

    Args:
        api: Name of the API's package.
        plan: Plan of the key; ``None`` if it is not known, or the API has none.
        only: Ids of the operations wanted; all if empty.
        post: Whether operations that change nothing, but are sent as POST, may be called.
        now_ms: This moment.

    Raises:
        ConfigurationError: The vendor has no such plan.
    """
    known = facts(api)
    allowed = None if plan is None else guard(known, plan)
    calls: list[Call] = []
    skipped: list[tuple[str, str]] = []
    table: tuple[Operation[Any], ...] = import_module(f"perpkit.{api}.operations").OPERATIONS
    for operation in table:
        if only and operation.id not in only:
            continue
        try:
            calls.append(_call(api, operation, allowed, post=post, now_ms=now_ms))
        except (_NotCalledError, AbovePlanError) as reason:
            skipped.append((operation.id, str(reason)))
    return Schedule(known, allowed, tuple(calls), tuple(skipped))


class _NotCalledError(Exception):
    """Why an operation is not called."""


def _call(api: str, operation: Operation[Any], allowed: PlanGuard | None, *, post: bool, now_ms: int) -> Call:
    if not operation.safe and operation.id not in CHANGES_NOTHING:
        raise _NotCalledError("it changes the account, so it is never called")
    if not operation.safe and not post:
        raise _NotCalledError("it is sent as POST, though it changes nothing; --post calls it")
    success = next((one for one in load(api) if one.success and one.operation == operation.id), None)
    if success is None:
        raise _NotCalledError("it has no recorded success that would say how to call it")
    request = evolve(success.request, query=recent(operation, success.request.query, now_ms))
    recording = evolve(success, request=request)
    given = arguments(api, recording)
    if allowed is not None:
        allowed.refuse(operation, encode(operation, given))
    return Call(operation, recording, given)


def recent(operation: Operation[Any], query: Pairs, now_ms: int) -> Pairs:
    """Move the time window of a recorded query so that it ends at the last full bar, or hour, before now."""
    paging = operation.paging
    values = dict(query)
    if not isinstance(paging, WindowPaging) or not {paging.start, paging.end} & values.keys():
        return query
    unit = next(1000 if one.unit == "s" else 1 for one in operation.parameters if one.name == paging.start)
    interval = values.get(paging.interval or "")
    step = interval_ms(interval or "1h")
    last = max(int(values[name]) * unit for name in (paging.start, paging.end) if name in values)
    shift = ((now_ms - last) // step * step) // unit
    moved = (paging.start, paging.end)
    return tuple((name, str(int(value) + shift) if name in moved else value) for name, value in query)
