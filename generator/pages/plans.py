"""The page that shows which operations each plan includes, at which intervals, and how far back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..python.operations import history_words
from ..python.views import OperationView
from .listed import Listed
from .tables import table


def plans_page(listed: Listed) -> str | None:
    """Return the page as Markdown, or ``None`` if the vendor has no plans."""
    plans: Sequence[Mapping[str, Any]] = listed.document.get("x-plans", ())
    if not plans:
        return None
    names = [plan["name"] for plan in plans]
    intervals = sorted({interval for plan in plans for interval in plan["history-days"]}, key=minutes)
    lines = [
        f"# Plans of {listed.views.api.title}",
        "",
        "A blank means that the vendor does not state it, a dash means that it is not available.",
        "",
        "## Limits of the plans",
        "",
        *table(
            ["", *names],
            [
                ["requests per minute", *(_cell(plan["rate-limit-per-minute"]) for plan in plans)],
                ["smallest interval", *(_cell(plan.get("min-interval")) for plan in plans)],
                *(
                    [f"history at {interval}, days", *(_history(plan, interval) for plan in plans)]
                    for interval in intervals
                ),
            ],
        ),
        "",
        "## Operations of the plans",
        "",
        "The smallest interval and the history above apply to the operations marked in the last columns. Where an",
        "operation has a history of its own, that one counts.",
        "",
        *table(
            ["method", *names, "interval", "history"],
            [
                [
                    f"`{operation.call_path}`",
                    *("yes" if not operation.plans or name in operation.plans else "no" for name in names),
                    "limited" if "interval" in operation.plan_limits else "",
                    _own_history(operation),
                ]
                for operation in listed.views.operations
            ],
        ),
    ]
    return "\n".join(lines) + "\n"


def minutes(interval: str) -> int:
    """Return the width of a bar such as ``4h``."""
    return int(interval[:-1]) * {"m": 1, "h": 60, "d": 1440, "w": 10080}[interval[-1]]


def _history(plan: Mapping[str, Any], interval: str) -> str:
    smallest = plan.get("min-interval")
    if smallest is not None and minutes(interval) < minutes(smallest):
        return "-"
    return _cell(plan["history-days"].get(interval))


def _own_history(operation: OperationView) -> str:
    limited = ["limited"] if "history" in operation.plan_limits else []
    if operation.history_days:
        own = history_words(operation.history_days)
        limited = [own] if isinstance(operation.history_days, int) else [own, *(f"else {one}" for one in limited)]
    return ", ".join(limited)


def _cell(value: object) -> str:
    return "" if value is None else str(value)
