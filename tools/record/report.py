"""Differences as text for maintainers, and as a proposed overlay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from generator.description.document import is_array
from generator.description.problem import Location
from tools.contract.description import Description, find

from .drift import Finding
from .shape import Kind, place_of, type_of

SHOWN = 40
FILL_IN = "TODO"


def lines(findings: Sequence[Finding], compared: int, published: Callable[[str], str] = str) -> Iterator[str]:
    """Yield one line for each kind of difference, with all operations and schemas that show it.

    Args:
        findings: What was found.
        compared: How many operations were called.
        published: Replaces what must not be shown in the text of a value; before that is cut.
    """
    groups: dict[tuple[Kind, str, str, str], list[Finding]] = {}
    for one in findings:
        what = one.difference
        found = str(what.found) if what.kind in {Kind.VALUE, Kind.REFUSED} else type_of(what.found)
        groups.setdefault((what.kind, what.name, what.expected, found), []).append(one)
    for group in groups.values():
        operations = sorted({operation for one in group for operation in one.operations})
        places = sorted({place_of(one.difference.location) for one in group})
        hint = _hint(group, findings)
        count = f"in {len(operations)} of {compared} operations"
        yield f"{_words(group[0], published)} {count}: {', '.join(operations)} [{', '.join(places)}]{hint}"


def _words(finding: Finding, published: Callable[[str], str]) -> str:
    one = finding.difference
    text = published(repr(one.found))
    value = text if len(text) <= SHOWN else f"{text[:SHOWN]}..."
    words = {
        Kind.NEW_FIELD: f"field {one.name} is new ({type_of(one.found)}, at {one.where})",
        Kind.ABSENT_FIELD: f"field {one.name} is absent (required, missed at {one.where})",
        Kind.TYPE: f"type of {one.name} was {one.expected}, is {type_of(one.found)} (at {one.where})",
        Kind.VALUE: f"{one.name} has the unknown value {value} (at {one.where}; known: {one.expected})",
        Kind.LIMIT: f"{one.name} breaks `{one.expected}` with {value} (at {one.where})",
        Kind.NO_ALTERNATIVE: f"{one.where} is none of what is described",
        Kind.STATUS: f"status {one.name} of a success is not described",
        Kind.REFUSED: f"refused although it should be answered ({one.found})",
        Kind.UNRECORDED_FIELD: f"field {one.name} is described, and no recording shows it; record it",
        Kind.UNRECORDED_TYPE: f"type of {one.name} is {one.found}, described, and recorded as {one.expected} only",
        Kind.GONE_FIELD: f"field {one.name} is absent (optional, though every recording has it)",
    }
    if one.kind is not Kind.HEADER:
        return words[one.kind]
    if one.expected:
        return f"header {one.name} was {one.expected}, is {one.found or 'absent'}"
    return f"header {one.name} is absent" if one.found is None else f"header {one.name} is new ({value})"


def _hint(group: Sequence[Finding], findings: Sequence[Finding]) -> str:
    """Where one field is absent and one other new in the same object, it may have been renamed."""
    if group[0].difference.kind is not Kind.ABSENT_FIELD:
        return ""
    here = group[0].difference.location
    new = [
        one.difference.name
        for one in findings
        if one.difference.kind is Kind.NEW_FIELD and one.difference.location == here
    ]
    return f"; perhaps renamed to {new[0]}" if len(new) == 1 else ""


def overlay(description: Description, findings: Sequence[Finding], date: str) -> dict[str, Any]:
    """Return an overlay that makes the description allow what was found, if possible; replace each ``TODO``.

    Args:
        description: What the answers were compared with.
        findings: What was found.
        date: Day of the answers, for the reasons.
    """
    actions: list[dict[str, Any]] = []
    for same in _by_place(findings):
        operations = sorted({operation for one in same for operation in one.operations})
        for action in _actions(description, same):
            seen = f"Seen live on {date} in {', '.join(operations)}."
            actions.append({"target": action.pop("target"), "description": seen, **action})
    return {
        "overlay": "1.1.0",
        "info": {"title": f"{description.api}, live answers of {date}", "version": "1"},
        "actions": actions,
    }


def _by_place(findings: Sequence[Finding]) -> Iterable[list[Finding]]:
    """Put together what one change allows: all types, or all values, that are new at one place."""
    places: dict[tuple[Kind, Location, str], list[Finding]] = {}
    for one in findings:
        what = one.difference
        name = "" if what.kind in {Kind.TYPE, Kind.VALUE} else what.name
        places.setdefault((what.kind, what.location, name), []).append(one)
    return places.values()


def _actions(description: Description, same: Sequence[Finding]) -> Iterator[dict[str, Any]]:
    one = same[0].difference
    types = list(dict.fromkeys(type_of(finding.difference.found) for finding in same))
    target = _json_path(one.location)
    if one.kind is Kind.NEW_FIELD:
        schema = {"type": types[0], "description": FILL_IN}
        if types[0] in {"integer", "number"}:
            schema["x-unit"] = FILL_IN
        yield {"target": target, "update": {"properties": {one.name: schema}}}
    elif one.kind is Kind.ABSENT_FIELD:
        yield {"target": f"{target}.required[?@ == {_quoted(one.name)}]", "remove": True}
    elif one.kind is Kind.VALUE:
        if "enum" in find(description.document, one.location):
            yield {
                "target": target,
                "update": {"enum": list(dict.fromkeys(finding.difference.found for finding in same))},
            }
    elif one.kind is Kind.TYPE:
        known = find(description.document, one.location)["type"]
        if is_array(known):
            yield {"target": target, "update": {"type": types}}
        else:  # no update turns one value into a list
            yield {"target": f"{target}.type", "remove": True}
            yield {"target": target, "update": {"type": [known, *types]}}
    elif one.kind is Kind.HEADER and one.found is not None and not one.expected:
        header = {"description": FILL_IN, "schema": {"type": "string"}}
        yield {"target": target, "update": {"headers": {one.name: header}}}


def _json_path(location: Location) -> str:
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f"[{_quoted(part)}]" for part in location)


def _quoted(text: object) -> str:
    escaped = str(text).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
