"""The rules of a lenient API, as the contract tests apply them to answers, and to nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from perpkit.sandbox.recording import load
from tools.contract.description import APIS, Description, described, find, pointer, settle, tolerant
from tools.contract.judge import content_type, violations
from tools.contract.narrowing import narrowed

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


@pytest.mark.parametrize("api", APIS)
def test_recordings_have_the_described_form_or_say_that_they_do_not(api: str) -> None:
    for recording in load(api):
        if recording.success and content_type(recording) == "application/json":
            description = narrowed(described(api), [recording.operation])
            place = (*description.operations[recording.operation][0], "responses", str(recording.status))
            response = find(description.document, place)
            place = settle(description.document, response) if "$ref" in response else place
            schema = {**description.document, "$ref": pointer((*place, "content", "application/json", "schema"))}
            fits = Draft202012Validator(schema).is_valid(json.loads(recording.body))
            assert fits is (recording.form is None), f"{recording.operation}/{recording.case}"
