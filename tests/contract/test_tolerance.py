"""The rules of a lenient API, as the contract tests apply them to answers, and to nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tools.contract.description import Description, tolerant
from tools.contract.judge import violations

S, MS = 1_762_300_800, 1_762_300_800_000
SECONDS = {"type": "integer", "minimum": 10**9, "maximum": 10**10 - 1, "x-unit": "s"}
MILLISECONDS = {"type": "integer", "minimum": 10**12, "maximum": 10**13 - 1, "x-unit": "ms"}
DECIMAL = {"type": ["number", "string"], "format": "decimal", "minimum": 0, "pattern": "^[0-9]+$", "x-unit": "USD"}
NULL = {"type": "null"}
REFERENCE = {"$ref": "#/components/schemas/Amount"}


def accepted(schema: dict[str, Any], value: object, *, lenient: bool = True) -> bool:
    document = {"x-perpkit": {"lenient": lenient}, "components": {"schemas": {"Amount": DECIMAL, "Value": schema}}}
    description = tolerant(Description("made", document))
    return not list(violations(description, ("components", "schemas", "Value"), value))


@pytest.mark.parametrize("schema", [SECONDS, MILLISECONDS])
@pytest.mark.parametrize(
    ("value", "fits"),
    [
        (S, True),
        (MS, True),
        (10**10, False),
        (10**12 - 1, False),
        (10**13, False),
        (0, False),
        ("", False),
        (None, False),
    ],
)
def test_a_moment_is_in_either_unit(schema: dict[str, Any], value: object, fits: bool) -> None:
    assert accepted(schema, value) is fits
    assert accepted({"type": "array", "items": schema}, [value, S]) is fits


@pytest.mark.parametrize(
    ("schema", "null"),
    [
        (DECIMAL, False),
        (REFERENCE, False),
        ({**DECIMAL, "type": ["number", "string", "null"]}, True),
        ({"type": ["number", "null"], "minimum": 0, "x-unit": "USD"}, True),
        ({**MILLISECONDS, "type": ["integer", "null"]}, True),
        ({"oneOf": [REFERENCE, NULL]}, True),
        ({"anyOf": [{"type": "integer"}, NULL]}, True),
    ],
)
def test_an_empty_text_is_null_where_a_number_may_be_null(schema: dict[str, Any], null: bool) -> None:
    assert accepted(schema, "") is null
    assert accepted(schema, None) is null
    assert accepted(schema, MS)
    assert not accepted(schema, "many")
    assert not accepted(schema, {})


@pytest.mark.parametrize(
    "schema", [{"type": ["string", "null"], "minLength": 1}, {"oneOf": [{"type": "string", "minLength": 1}, NULL]}]
)
def test_an_empty_text_is_a_text_where_one_is_described(schema: dict[str, Any]) -> None:
    assert not accepted(schema, "")
    assert accepted(schema, None)


def test_a_number_above_its_bounds_is_not_accepted_in_either_form() -> None:
    assert not accepted({**DECIMAL, "type": ["number", "string", "null"]}, -1)
    assert not accepted({**DECIMAL, "type": ["number", "string", "null"]}, "-1")


def test_a_strict_api_has_one_form() -> None:
    assert not accepted(MILLISECONDS, S, lenient=False)
    assert not accepted({**DECIMAL, "type": ["number", "string", "null"]}, "", lenient=False)
