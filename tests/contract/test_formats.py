"""Validators ignore formats, so each format comes with a pattern, which they check."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from generator.description.document import is_array, is_object
from generator.description.problem import Location
from tools.contract.description import APIS, Description, described, pointer
from tools.contract.judge import violations

UUID = "e8d3ff4c-2a19-4b77-a5c5-8e2c6cc23e14"
GARBAGE = {
    "date-time": ("", "2026-04-13", "2026-04-13 05:12:34Z", "2026-04-13T05:12:34", "13.04.2026", "1776057154"),
    "uuid": ("", UUID[1:], UUID.upper(), UUID.replace("-", ""), f"{{{UUID}}}", f"x{UUID}", f"{UUID}x"),
    "decimal": ("", " 1", "1 ", "1e5", "1E-7", "1,5", "1.", ".5", "+1", "--1", "0x1", "NaN", "Infinity", "null"),
}
DECIMALS = ("0.5", "1", "61.25", "61486.25")  # ascending; every unit has the first two


def _schemas(api: str, wanted: str) -> Iterator[Any]:
    for location, schema in _walk(described(api), ("components", "schemas")):
        if schema.get("format") == wanted:
            yield pytest.param(api, location, id=pointer(location))


def _walk(description: Description, location: Location) -> Iterator[tuple[Location, dict[str, Any]]]:
    nodes: list[tuple[Location, Any]] = [(location, description.document["components"]["schemas"])]
    while nodes:
        place, node = nodes.pop()
        if is_object(node):
            yield place, node
            nodes.extend(((*place, key), member) for key, member in node.items())
        elif is_array(node):
            nodes.extend(((*place, index), item) for index, item in enumerate(node))


@pytest.mark.parametrize(("api", "location"), [case for api in APIS for case in _schemas(api, "date-time")])
def test_moment_is_enforced(api: str, location: Location) -> None:
    assert _accepted(api, location, GARBAGE["date-time"]) == []
    assert _accepted(api, location, ("2026-04-13T05:12:34Z", "2026-04-13T05:12:34.567890Z")) != []


@pytest.mark.parametrize(("api", "location"), [case for api in APIS for case in _schemas(api, "uuid")])
def test_uuid_is_enforced(api: str, location: Location) -> None:
    assert _accepted(api, location, GARBAGE["uuid"]) == []
    assert _accepted(api, location, (UUID,)) == [UUID]


@pytest.mark.parametrize(("api", "location"), [case for api in APIS for case in _schemas(api, "decimal")])
def test_decimal_is_enforced(api: str, location: Location) -> None:
    assert _accepted(api, location, GARBAGE["decimal"]) == []
    accepted = _accepted(api, location, DECIMALS)
    assert accepted == list(DECIMALS[: max(2, len(accepted))]), "bounds may refuse the greatest of them, nothing else"


@pytest.mark.parametrize(("api", "location"), [case for api in APIS for case in _schemas(api, "int64")])
def test_time_is_bounded(api: str, location: Location) -> None:
    assert _accepted(api, location, (0, -1, 10**15, 1.5, True)) == []


@pytest.mark.parametrize("wanted", [*GARBAGE, "int64"])
def test_some_schema_has_the_format(wanted: str) -> None:
    assert [case for api in APIS for case in _schemas(api, wanted)]


def _accepted(api: str, location: Location, values: tuple[object, ...]) -> list[object]:
    return [value for value in values if not list(violations(described(api), location, value))]
