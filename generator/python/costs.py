"""What a call takes of the rate limits, as ``x-costs`` says it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .source import call, literal
from .views import Argument

Case = Mapping[str, Any]
"""One entry of the list form of ``x-costs``."""


def plain_costs(raw: Mapping[str, Any]) -> Sequence[tuple[str, int]]:
    """Return the units of a call to which no case applies, sorted by rate limit."""
    return _units(_cases(raw)[-1])


def cost_cases(raw: Mapping[str, Any], arguments: Sequence[Argument]) -> Sequence[str]:
    """Return the source of a ``CostCase`` for each case with a condition."""
    defaults = {one.wire: one.default for one in arguments}
    found: list[str] = []
    for case in _cases(raw)[:-1]:
        conditions = [_condition(name, asked, defaults[name]) for name, asked in case["when"].items()]
        units = repr(tuple(_units(case)))
        found.append(call("CostCase", {"when": f"({', '.join(conditions)},)", "units": units}))
    return found


def cost_notes(raw: Mapping[str, Any], arguments: Sequence[Argument]) -> Iterator[str]:
    """Yield sentences for the docstring."""
    if "x-costs" not in raw:
        return
    keywords = {one.wire: one.keyword for one in arguments}
    cases = _cases(raw)
    for case in cases:
        units = [f"{number} of the rate limit {name}" for name, number in _units(case) if number]
        taken = " and ".join(units) or "nothing of any rate limit"
        conditions = [
            f"``{keywords[name]}`` is {'not given' if asked == 'absent' else 'above ' + str(asked['above'])}"
            for name, asked in case.get("when", {}).items()
        ]
        if conditions:
            yield f"If {' and '.join(conditions)}, takes {taken}."
        else:
            yield f"{'Takes' if len(cases) == 1 else 'Otherwise takes'} {taken}."


def _cases(raw: Mapping[str, Any]) -> Sequence[Case]:
    described: Sequence[Case] | Mapping[str, int] = raw.get("x-costs", {})
    return [{"units": described}] if isinstance(described, Mapping) else described


def _units(case: Case) -> list[tuple[str, int]]:
    return sorted(case["units"].items())


def _condition(name: str, asked: Any, default: object) -> str:
    above = None if asked == "absent" else asked["above"]
    return call(
        "Condition",
        {"parameter": repr(name), "above": literal(above), "default": None if above is None else literal(default)},
    )
