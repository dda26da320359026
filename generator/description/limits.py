"""Rules for what limits a call: how far back a history goes, and what it takes of the rate limits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .contents import Description
from .document import is_array, is_object
from .naming import Found

_WIDTH = re.compile(r"[1-9][0-9]*[mhdw]")


def limits(description: Description) -> Found:
    """Find limits that cannot be kept, or are spelt in another way than the client reads them."""
    for location, operation in description.operations:
        for message in _history_defects(operation.get("x-history-days")):
            yield (*location, "x-history-days"), message
        if "x-costs" in operation:
            names = [str(one.get("name")) for one in description.value.get("x-rate-limits", ()) if is_object(one)]
            for message in _cost_defects(operation["x-costs"], names, description.parameters_of(location)):
                yield (*location, "x-costs"), message


def _history_defects(days: Any) -> Iterator[str]:
    widths: Any = days.items() if is_object(days) else [] if days is None else [("1d", days)]
    for width, reach in widths:
        if not _WIDTH.fullmatch(str(width)):
            yield f"{width!r} is not the width of a bar; write 1m, 4h, 1d"
        if reach != "all-time" and not (isinstance(reach, int) and not isinstance(reach, bool) and reach > 0):
            yield f"{reach!r} is not a number of days; write a whole number, or all-time for a width"
    if days == "all-time":
        yield "delete it, or write all-time for a width: without it nothing is limited"


def _cost_defects(costs: Any, limits: list[str], parameters: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    cases: Any = costs if is_array(costs) else [{"units": costs}]
    for index, case in enumerate(cases):
        if not is_object(case) or not is_object(case.get("units")) or not set(case) <= {"when", "units"}:
            yield "write a list of {when: {limit: {above: 500}}, units: {name: number}}, or the units alone"
            continue
        if ("when" in case) is (index == len(cases) - 1):
            yield "write when in every case but the last, which counts if no other does"
        for name, units in case["units"].items():
            if name not in limits:
                yield f"there is no rate limit {name!r}; write one of {', '.join(limits)}, as in x-rate-limits"
            if not isinstance(units, int) or isinstance(units, bool) or units < 0:
                yield f"{units!r} is not a number of units; write 0 or more"
        if not case["units"]:
            yield "write at least one rate limit, with 0 if the call counts against none"
        conditions: Any = case.get("when", {})
        for name, asked in conditions.items() if is_object(conditions) else [("", None)]:
            yield from _condition_defects(str(name), asked, parameters)


def _condition_defects(name: str, asked: Any, parameters: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    parameter = parameters.get(name)
    if parameter is None or parameter.get("in") != "query":
        yield f"when: {name!r} is not a query parameter; write one of {', '.join(sorted(parameters))}"
    elif is_object(asked) and list(asked) == ["above"] and isinstance(asked["above"], int):
        schema = parameter["schema"]
        if schema.get("type") != "integer" or not (parameter.get("required") is True or "default" in schema):
            yield f"when: {name} must be an integer that is required or has a default, which counts if it is not given"
    elif asked != "absent":
        yield f"when: {name}: write absent, or above with a whole number"
