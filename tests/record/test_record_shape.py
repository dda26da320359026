"""Values compared with schemas of every form that documents may have."""

from __future__ import annotations

from typing import Any

import pytest

from tools.record.shape import Kind, Schemas

SCHEMAS: dict[str, Any] = {
    "Id": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
    "Named": {
        "allOf": [{"$ref": "#/components/schemas/Id"}],
        "type": "object",
        "properties": {"name": {"type": ["string", "null"]}},
    },
    "Map": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Id"}},
    "Free": {"type": "object", "properties": {"a": {}}, "additionalProperties": True},
    "Pair": {"type": "array", "prefixItems": [{"type": "number"}, {"const": "x"}], "minItems": 2, "maxItems": 2},
    "Either": {"oneOf": [{"$ref": "#/components/schemas/Named"}, {"type": "array", "items": {"type": "string"}}]},
    "Spelled": {
        "type": "object",
        "properties": {"new": {}, "old": {}},
        "anyOf": [{"required": ["new"]}, {"required": ["old"]}],
    },
    "Never": {"oneOf": [False]},
    "Size": {"type": "integer", "minimum": 1},
}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Named", {"id": 1, "name": "a"}, []),
        ("Named", {"name": 5}, [(Kind.TYPE, "name", "$.name"), (Kind.ABSENT_FIELD, "id", "$")]),
        ("Named", {"id": 1, "extra": 1}, [(Kind.NEW_FIELD, "extra", "$.extra")]),
        ("Map", {"b": {}, "a": {"id": 1}}, [(Kind.ABSENT_FIELD, "id", "$.b")]),
        ("Free", {"whatever": 1}, []),
        ("Pair", [1, "x"], []),
        ("Pair", [1, "y"], [(Kind.VALUE, "body", "$[1]")]),
        ("Pair", [True, "x", 3], [(Kind.LIMIT, "body", "$"), (Kind.TYPE, "body", "$[0]")]),
        ("Either", ["a", 1], [(Kind.TYPE, "body", "$[1]")]),
        ("Either", {"id": "1"}, [(Kind.TYPE, "id", "$.id")]),
        ("Spelled", {"old": 1}, []),
        ("Spelled", {}, [(Kind.ABSENT_FIELD, "new", "$")]),
        ("Never", 1, [(Kind.NO_ALTERNATIVE, "0", "$")]),
        ("Size", 2.0, []),
        ("Size", 2.5, [(Kind.TYPE, "body", "$")]),
        ("Size", 0, [(Kind.LIMIT, "body", "$")]),
    ],
)
def test_differences(name: str, value: object, expected: list[tuple[Kind, str, str]]) -> None:
    look = Schemas({"components": {"schemas": SCHEMAS}}).look(("components", "schemas", name), value)
    assert [(one.kind, one.name, one.where) for one in look.differences] == expected
