"""What a plan includes, as the vendor's documents say; checked before a request is sent.

Nothing is refused that the documents allow. If the documents say nothing, the request is sent and the vendor decides.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Literal, get_args

from attrs import frozen

from ..description.api import Api, Plan
from ..description.operation import Operation, WindowPaging
from ..errors import AbovePlanError, ConfigurationError, HistoryClippedWarning
from ..stack import stack_level
from ..times import DAY_MS, interval_ms
from ..wire.arguments import Encoded

if TYPE_CHECKING:
    from ..settings import Settings

BeyondHistory = Literal["warn", "error", "ignore"]
"""What happens when a time range begins before the history, where the vendor silently omits older rows."""
BEYOND_HISTORY = get_args(BeyondHistory)


@frozen(kw_only=True)
class PlanGuard:
    """The plan of a key."""

    plan: Plan
    higher: tuple[Plan, ...]

    def refuse(self, operation: Operation[Any], encoded: Encoded) -> None:
        """Refuse an operation or an interval that the plan does not include.

        Raises:
            AbovePlanError: The message names the plan that includes it.
        """
        if operation.plans and self.plan.name not in operation.plans:
            raise AbovePlanError(
                f"{operation.id} is not part of the plan {self.plan.name}; it needs {' or '.join(operation.plans)}"
            )
        interval = encoded.text("interval") if "interval" in operation.plan_limits else None
        if interval is None or self.plan.min_interval is None:
            return
        if interval_ms(interval) < interval_ms(self.plan.min_interval):
            enough = [plan.name for plan in self.higher if _includes(plan, interval)]
            hint = f"; {enough[0]} has it" if enough else ""
            raise AbovePlanError(
                f"interval {interval} is not part of the plan {self.plan.name}, whose smallest is "
                f"{self.plan.min_interval}{hint}"
            )


def check_plan(settings: Settings, operation: Operation[Any], encoded: Encoded) -> None:
    """Refuse what the plan does not include. If a range begins before the history, do what the caller chose.

    Raises:
        AbovePlanError: The plan does not include it, or the caller chose ``error``.
    """
    plan = settings.plan
    if plan is not None:
        plan.refuse(operation, encoded)
    if settings.beyond_history == "ignore":
        return
    words = clipped(operation, encoded, settings.clock.now_ms(), plan)
    if words and settings.beyond_history == "error":
        raise AbovePlanError(words)
    if words:
        warnings.warn(words, HistoryClippedWarning, stacklevel=stack_level())


def clipped(operation: Operation[Any], encoded: Encoded, now_ms: int, plan: PlanGuard | None) -> str:
    """Return a message that a range begins before the history, or an empty text if it does not.

    What the vendor states for the operation itself counts more than the table of its plan.
    """
    start = _start_ms(operation, encoded)
    if start is None:
        return ""
    interval = encoded.text("interval") or ""
    days, holder = _reach(operation, interval, plan)
    if days is None or start >= now_ms - days * DAY_MS:
        return ""
    return (
        f"{operation.id}{interval and f' at {interval}'} reaches back {days} days{holder}; "
        "older rows are silently omitted by the vendor"
    )


def _reach(operation: Operation[Any], interval: str, plan: PlanGuard | None) -> tuple[int | None, str]:
    """Return the days of history, ``None`` if there is no known limit, and whose they are."""
    own = operation.history_days
    if isinstance(own, int):
        return own, ""
    if interval in own:
        return own[interval], ""
    if plan is None or "history" not in operation.plan_limits:
        return None, ""
    return plan.plan.history_days.get(interval), f" on the plan {plan.plan.name}"


def guard(api: Api, plan: object) -> PlanGuard:
    """Return the guard of a plan, by its name in any case.

    Raises:
        ConfigurationError: The vendor has no such plan.
    """
    names = [known.name.lower() for known in api.plans]
    if not isinstance(plan, str) or plan.lower() not in names:
        known = ", ".join(known.name for known in api.plans) or "none"
        raise ConfigurationError(f"plan is {plan!r}; {api.name} has: {known}")
    place = names.index(plan.lower())
    return PlanGuard(plan=api.plans[place], higher=api.plans[place + 1 :])


def _start_ms(operation: Operation[Any], encoded: Encoded) -> int | None:
    if not isinstance(operation.paging, WindowPaging):
        return None
    text = encoded.text(operation.paging.start)
    unit = operation.parameter(operation.paging.start).unit
    return None if text is None else int(text) * (1 if unit == "ms" else 1000)


def _includes(plan: Plan, interval: str) -> bool:
    return plan.min_interval is None or interval_ms(interval) >= interval_ms(plan.min_interval)
