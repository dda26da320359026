"""What a plan includes, by the vendor's documents: asked before a request is spent.

Nothing is refused that the documents allow, and what they do not say stays unknown: then the vendor decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import frozen

from ..description.api import Api, Plan
from ..description.operation import Operation, Parameter
from ..errors import AbovePlanError, ConfigurationError
from ..times import interval_ms
from ..wire.values import wire_text

BeyondHistory = Literal["warn", "error", "ignore"]
"""What happens when a time range begins before the plan's history, where the vendor leaves rows out without a word."""

DAY_MS = 86_400_000


@frozen(kw_only=True)
class PlanGuard:
    """The plan of a key."""

    plan: Plan
    higher: tuple[Plan, ...]

    def refuse(self, operation: Operation[Any], arguments: Mapping[str, object]) -> None:
        """Refuse an operation or an interval that the plan does not include.

        Raises:
            AbovePlanError: It names the plan that would do.
        """
        if operation.plans and self.plan.name not in operation.plans:
            raise AbovePlanError(
                f"{operation.id} is not part of the plan {self.plan.name}; it needs {' or '.join(operation.plans)}"
            )
        interval = self._interval(operation, arguments)
        if interval is None or self.plan.min_interval is None:
            return
        if interval_ms(interval) < interval_ms(self.plan.min_interval):
            enough = [plan.name for plan in self.higher if _includes(plan, interval)]
            hint = f"; {enough[0]} has it" if enough else ""
            raise AbovePlanError(
                f"interval {interval} is not part of the plan {self.plan.name}, whose smallest is "
                f"{self.plan.min_interval}{hint}"
            )

    def clipped(self, operation: Operation[Any], arguments: Mapping[str, object], start_ms: int, now_ms: int) -> str:
        """Say in words that a range begins before the plan's history, or return an empty text."""
        if "history" not in operation.plan_limits:
            return ""
        interval = self._interval(operation, arguments) or ""
        days = self.plan.history_days.get(interval)
        if days is None or start_ms >= now_ms - days * DAY_MS:
            return ""
        return (
            f"{operation.id} at {interval} reaches back {days} days on the plan {self.plan.name}; "
            "older rows are left out by the vendor without a word"
        )

    def _interval(self, operation: Operation[Any], arguments: Mapping[str, object]) -> str | None:
        if not operation.plan_limits:
            return None
        parameter = _named(operation, "interval")
        value = None if parameter is None else arguments.get(parameter.keyword)
        return None if parameter is None or value is None else wire_text(parameter, value)


def guard(api: Api, plan: str | None) -> PlanGuard | None:
    """Return the guard of a plan, by its name in any case, or ``None`` if none is given.

    Raises:
        ConfigurationError: The vendor has no such plan.
    """
    if plan is None:
        return None
    names = [known.name.lower() for known in api.plans]
    if plan.lower() not in names:
        known = ", ".join(known.name for known in api.plans) or "none"
        raise ConfigurationError(f"plan is {plan!r}; {api.name} has: {known}")
    place = names.index(plan.lower())
    return PlanGuard(plan=api.plans[place], higher=api.plans[place + 1 :])


def _named(operation: Operation[Any], name: str) -> Parameter | None:
    return next((parameter for parameter in operation.parameters if parameter.name == name), None)


def _includes(plan: Plan, interval: str) -> bool:
    return plan.min_interval is None or interval_ms(interval) >= interval_ms(plan.min_interval)
