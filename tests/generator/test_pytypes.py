"""From schemas to Python types and wire nodes."""

from __future__ import annotations

from typing import Any

import pytest

from generator.python.models import Models, bounds
from generator.python.types import Types, attribute

UNITS = {"USD": {"name": "USD"}, "ms": {"name": "milliseconds"}, "quote": {"meaning": "A price."}}
SCHEMAS: dict[str, Any] = {
    "Price": {"type": "number", "exclusiveMinimum": 0, "x-unit": "quote", "description": "A price"},
    "Side": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["BUY", "SELL"], "description": "A side."},
    "Level": {
        "type": "array",
        "minItems": 2,
        "maxItems": 2,
        "prefixItems": [{"title": "price", "$ref": "#/components/schemas/Price"}, {"title": "rest", "type": "null"}],
    },
    "Levels": {"type": "array", "items": {"$ref": "#/components/schemas/Level"}},
    "LevelsByPrice": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Levels"}},
    "Anything": {"type": "object", "description": "Unknown."},
    "Venue": {
        "type": "object",
        "required": ["liqMapV2"],
        "properties": {"liqMapV2": {"$ref": "#/components/schemas/LevelsByPrice", "x-perpkit-name": "levels"}},
    },
    "Venues": {"type": "array", "items": {"$ref": "#/components/schemas/Venue"}},
    "EitherForm": {
        "oneOf": [
            {"$ref": "#/components/schemas/Venue"},
            {"type": "array", "items": {"$ref": "#/components/schemas/Venue"}},
        ]
    },
    "Either": {
        "type": "object",
        "required": ["exchange"],
        "anyOf": [{"required": ["long_usd"]}, {"required": ["longUsd"]}],
        "properties": {
            "exchange": {"type": "string"},
            "long_usd": {"type": "number", "minimum": 0, "x-unit": "USD", "description": "Longs"},
            "longUsd": {"type": "number", "x-perpkit-alias-of": "long_usd"},
            "at": {"type": "integer", "minimum": 1000000000000, "x-unit": "ms", "description": "When"},
            "made": {"type": "integer", "minimum": 10**18, "x-unit": "ns", "description": "When exactly"},
            "wait": {"type": "integer", "minimum": 0, "x-unit": "ms", "description": "How long"},
        },
    },
}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def types(numbers: str = "float") -> Types:
    return Types({"x-unit-table": UNITS, "components": {"schemas": SCHEMAS}}, numbers)


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "string"}, "str"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "uuid"}, "UUID"),
        ({"type": "string", "format": "decimal"}, "Decimal"),
        ({"type": "number"}, "Decimal"),
        ({"type": ["string", "number"]}, "Decimal"),
        ({"type": ["string", "number", "null"]}, "Decimal | None"),
        ({"type": "integer"}, "int"),
        ({"type": "integer", "x-unit": "id"}, "int"),
        ({"type": ["integer", "string"], "x-unit": "id"}, "str"),
        ({"type": ["integer", "string", "null"], "x-unit": "id"}, "str | None"),
        ({"type": "boolean"}, "bool"),
        ({"type": ["boolean", "null"]}, "bool | None"),
        ({"oneOf": [{"type": "string", "format": "decimal"}, {"type": "integer"}]}, "Decimal"),
        ({"oneOf": [ref("Side"), {"type": "null"}]}, "Side | None"),
        ({"type": "null"}, "Any"),
        ({}, "Any"),
        (ref("Price"), "Decimal"),
        (ref("Side"), "Side"),
        (ref("Levels"), "Rows[Level]"),
        (ref("LevelsByPrice"), "dict[str, Rows[Level]]"),
        (ref("Anything"), "dict[str, Any]"),
        ({"type": "array", "items": {"type": ["number", "null"]}}, "list[Decimal | None]"),
    ],
)
def test_annotations(schema: dict[str, Any], annotation: str) -> None:
    assert types("decimal").of(schema).annotation == annotation


VENUE = "Object(names={'liqMapV2': 'levels'}, members={'levels': Values(Items(Row(2)))})"


@pytest.mark.parametrize(
    ("form", "annotation", "node"),
    [("item", "Venue", f"Single({VENUE})"), ("list", "Rows[Venue]", f"Several(Items({VENUE}))")],
)
def test_an_object_or_a_list_of_it_has_the_type_that_is_named(form: str, annotation: str, node: str) -> None:
    type_ = types().of({**SCHEMAS["EitherForm"], "x-perpkit-one": form})
    assert (type_.annotation, type_.node, type_.classes) == (annotation, node, frozenset({"Venue"}))


def test_numbers_are_floats_where_the_api_says_so() -> None:
    assert types("float").of({"type": "string", "format": "decimal"}).annotation == "float"


@pytest.mark.parametrize(
    ("schema", "node"),
    [
        (ref("Price"), None),
        (ref("LevelsByPrice"), "Values(Items(Row(2)))"),
        ({"type": ["integer", "string"], "x-unit": "id"}, "Text()"),
        ({"type": "array", "items": {"type": ["string", "integer"], "x-unit": "id"}}, "Items(Text())"),
        (ref("Venues"), "Items(Object(names={'liqMapV2': 'levels'}, members={'levels': Values(Items(Row(2)))}))"),
        (ref("Either"), "Object(names={'longUsd': 'long_usd'})"),
        (
            {"x-perpkit-wrap": "liqMapV2", "oneOf": [ref("LevelsByPrice"), ref("Venues")]},
            "Wrap('liqMapV2', Items(Object(names={'liqMapV2': 'levels'}, members={'levels': Values(Items(Row(2)))})))",
        ),
    ],
)
def test_wire_nodes_say_what_differs(schema: dict[str, Any], node: str | None) -> None:
    assert types().of(schema).node == node


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"oneOf": [ref("Levels"), {"type": "string"}]}, "Rows\\[Level\\] or str"),
        (ref("EitherForm"), "use x-perpkit-one or x-perpkit-wrap"),
        ({"type": ["number", "boolean"]}, "no single Python type"),
    ],
)
def test_what_has_no_python_type_is_refused(schema: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        types().of(schema)


def test_either_spelling_makes_one_attribute() -> None:
    model = Models(types()).model("Either")
    assert [(field.name, field.annotation, field.optional, field.time_unit) for field in model.fields] == [
        ("exchange", "str", False, None),
        ("long_usd", "float", False, None),
        ("at", "int | None", True, "ms"),
        ("made", "int | None", True, "ns"),
        ("wait", "int | None", True, None),
    ]
    assert [field.doc for field in model.fields] == [
        "",
        "Longs. Unit: USD. At least 0.",
        "When. Unit: epoch milliseconds, UTC.",
        "When exactly. Unit: epoch nanoseconds, UTC.",
        "How long. Unit: milliseconds. At least 0.",
    ]


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"minimum": 0}, "At least 0."),
        ({"minimum": 1000}, "At least 1,000."),
        ({"exclusiveMinimum": 0}, "More than 0."),
        ({"minimum": -100}, ""),  # a bound of a loss would be a guess
        ({}, ""),
    ],
)
def test_a_field_says_where_its_values_begin(schema: dict[str, Any], words: str) -> None:
    assert bounds({"type": "number", **schema}) == words


def test_a_running_sum_says_that_it_restarts() -> None:
    schemas = {"Bar": {"properties": {"sum": {"type": "number", "x-running-sum": True, "description": "Sum"}}}}
    [field] = Models(Types({"components": {"schemas": schemas}}, "float")).model("Bar").fields
    assert field.doc == "Sum. The sum restarts in each answer of the vendor; an ``iter_`` method carries it on."


def test_a_schema_or_null_keeps_what_the_schema_says() -> None:
    moment = {"type": "integer", "minimum": 10**12, "x-unit": "ms", "description": "A moment"}
    either = {"oneOf": [ref("Price"), {"type": "null"}], "description": "Its price"}
    none = {"properties": {"price": either, "at": {"oneOf": [{"type": "null"}, ref("Moment")]}}}
    schemas = {**SCHEMAS, "Moment": moment, "Bar": none}
    price, at = Models(Types({"x-unit-table": UNITS, "components": {"schemas": schemas}}, "float")).model("Bar").fields
    assert (price.annotation, price.unit, price.doc) == ("float | None", "quote", "Its price. More than 0.")
    assert (at.annotation, at.time_unit, at.doc) == ("int | None", "ms", "A moment. Unit: epoch milliseconds, UTC.")


def test_models_bring_what_they_name() -> None:
    [module] = Models(types()).modules({"spot": ["Venue", "Side"]})
    assert module.name == "spot"
    level, side, venue = module.models
    assert (level.kind, side.kind, venue.kind) == ("row", "enum", "model")
    assert side.values == [("BUY", 1), ("SELL", 2)]
    assert venue.classes == {"Level"}


@pytest.mark.parametrize(
    ("unit", "low", "annotation"),
    [
        ("s", 10**9, "Seconds"),
        ("ms", 10**12, "Milliseconds"),
        ("ns", 10**18, "int"),
        ("ms", 0, "int"),
        ("index", 10**9, "int"),
    ],
)
def test_moments_are_bounded_where_the_api_is_lenient(unit: str, low: int, annotation: str) -> None:
    lenient = Types({"x-perpkit": {"lenient": True}, "components": {}}, "float")
    schema = {"type": "integer", "x-unit": unit, "minimum": low}
    assert lenient.of(schema).annotation == annotation
    assert lenient.of({"type": "array", "items": schema}).annotation == f"list[{annotation}]"
    assert lenient.of({**schema, "type": ["integer", "string"]}).annotation == annotation
    assert types().of(schema).annotation == "int"


def test_what_several_tags_need_is_in_the_common_module() -> None:
    modules = Models(types()).modules({"spot": ["Venue"], "futures": ["Level", "Side"]})
    assert [(module.name, [model.name for model in module.models], module.shared) for module in modules] == [
        ("common", ["Level"], []),
        ("futures", ["Side"], []),
        ("spot", ["Venue"], ["Level"]),
    ]


GRID: dict[str, Any] = {
    "type": "object",
    "properties": {
        "bars": {"type": "array", "items": {"$ref": "#/components/schemas/Either"}},
        "rows": {"type": "array", "items": {"$ref": "#/components/schemas/Price"}},
        "cells": {"$ref": "#/components/schemas/Levels"},
    },
}


def grid(axes: dict[str, str], **more: Any) -> Models:
    """Return the maker of a class ``Grid``, a heat map with these axes."""
    bar = {"type": "object", "properties": {"at": SCHEMAS["Either"]["properties"]["at"]}}
    schema = {**GRID, "properties": {**GRID["properties"], **more}, "x-perpkit-matrix": axes}
    return Models(Types({"components": {"schemas": {**SCHEMAS, "Grid": schema, "Bar": bar}}}, "float"))


def test_a_heat_map_says_where_its_axes_are() -> None:
    bars = {"type": "array", "items": {"$ref": "#/components/schemas/Bar"}}
    made = grid({"times": "bars", "prices": "rows", "cells": "cells"}, bars=bars).model("Grid")
    assert made.axes == "Axes(times='bars', prices='rows', cells='cells', time='at_utc')"


@pytest.mark.parametrize(
    ("axes", "more", "message"),
    [
        ({"times": "bars", "prices": "rows"}, {}, "needs times, prices and cells"),
        ({"times": "bars", "prices": "rows", "cells": "none"}, {}, "needs times, prices and cells"),
        ({"times": "rows", "prices": "rows", "cells": "cells"}, {}, "whose items do not have one time"),
        ({"times": "bars", "prices": "rows", "cells": "cells"}, {}, "whose items do not have one time"),
        ({}, {"table": {"type": "string"}}, "table is a method of every class; write x-perpkit-name"),
        ({}, {"to_json": {"type": "string"}}, "to_json is a method of every class"),
    ],
)
def test_what_a_class_cannot_have_is_refused(axes: dict[str, str], more: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        grid(axes, **more).model("Grid")


@pytest.mark.parametrize(
    ("wire", "name"),
    [("longLiquidation_usd", "long_liquidation_usd"), ("usd_24h", "usd_24h"), ("class", "class_"), ("id", "id")],
)
def test_attribute_names(wire: str, name: str) -> None:
    assert attribute(wire) == name
