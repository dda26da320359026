"""Each rule, tested with a small document. A breach is reported with its place and what to write instead."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.asyncapi.lint import EXTENSIONS as STREAM_EXTENSIONS
from generator.description.contents import Description
from generator.description.document import dump, read
from generator.description.lint import CALL, EXTENSIONS, RULES, lint
from generator.description.merge import Merged, merge
from generator.description.naming import CLIENT_MEMBERS, behind_base
from perpkit._runtime.client import AsyncClient, SyncClient

GOOD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "x-unit-table": {
        unit: {"meaning": "Of a test."}
        for unit in ("USD", "base", "h", "id", "index", "ms", "ns", "quote", "requests", "rows", "s")
    },
    "x-plans": [{"name": "Free"}, {"name": "Paid"}],
    "x-rate-limits": [{"name": "weight", "per-minute": 10}, {"name": "orders", "per-minute": 2}],
    "tags": [{"name": "history", "description": "Bars of the past."}],
    "security": [{"apiKey": []}],
    "paths": {
        "/api/bars": {
            "parameters": [{"$ref": "#/components/parameters/Pair"}],
            "get": {
                "operationId": "bars",
                "tags": ["history"],
                "summary": "Bars of one pair",
                "description": "Lists bars, oldest first.",
                "externalDocs": {"url": "https://vendor.example/bars"},
                "x-plans": ["Paid"],
                "x-plan-limits": ["interval", "history"],
                "x-perpkit-method": "all_bars",
                "x-perpkit-paging": {
                    "kind": "window",
                    "start": "start_time",
                    "end": "end_time",
                    "time": "time",
                    "cap": 200,
                    "limit": "limit",
                },
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "description": "Most bars in one answer.",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 200, "x-unit": "rows"},
                    },
                    {"$ref": "#/components/parameters/Start"},
                    {
                        "name": "end_time",
                        "in": "query",
                        "required": True,
                        "x-perpkit-managed": True,
                        "description": "End of the window.",
                        "schema": {"type": "integer", "minimum": 10**9, "maximum": 10**10, "x-unit": "s"},
                    },
                    {
                        "name": "wait",
                        "in": "query",
                        "description": "How long the answer may take.",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 60000, "x-unit": "ms"},
                    },
                    {
                        "name": "venues",
                        "in": "query",
                        "description": "Venues to count.",
                        "schema": {"type": "array", "items": {"type": "string"}},
                    },
                ],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Bar"}}}},
                "responses": {
                    "200": {
                        "description": "The bars.",
                        "headers": {"x-used": {"$ref": "#/components/headers/Used"}},
                        "content": {
                            "application/json": {
                                "schema": {"oneOf": [{"$ref": "#/components/schemas/BarList"}]},
                                "example": {"x-vendor": [1]},
                            },
                            "text/html": {"schema": {"type": "string"}},
                        },
                    },
                    "400": {"$ref": "#/components/responses/BadRequest"},
                },
            },
        }
    },
    "components": {
        "securitySchemes": {"apiKey": {"type": "apiKey", "in": "header", "name": "KEY"}},
        "parameters": {
            "Pair": {
                "name": "pair",
                "in": "query",
                "required": True,
                "description": "The pair.",
                "example": "BTCUSDT",
                "schema": {"type": "string"},
            },
            "Start": {
                "name": "start_time",
                "in": "query",
                "required": True,
                "description": "Start of the window.",
                "schema": {
                    "type": "integer",
                    "minimum": 10**12,
                    "maximum": 10**13,
                    "x-unit": "ms",
                    "examples": [1700000000000],
                },
            },
        },
        "headers": {
            "Used": {
                "description": "Calls made.",
                "schema": {"type": "integer", "minimum": 0, "x-unit": "requests"},
            }
        },
        "responses": {"BadRequest": {"description": "The request is wrong."}},
        "schemas": {
            "BarList": {"type": "array", "description": "Bars.", "items": {"$ref": "#/components/schemas/Bar"}},
            "Bar": {
                "type": "object",
                "description": "One bar.",
                "properties": {
                    "time": {
                        "type": "integer",
                        "minimum": 10**12,
                        "maximum": 10**13,
                        "x-unit": "ms",
                        "description": "Start of the bar.",
                    },
                    "price": {"type": "number", "exclusiveMinimum": 0, "x-unit": "quote", "description": "Last price."},
                    "profit": {"type": "number", "x-signed": True, "x-unit": "USD", "description": "Gain or loss."},
                    "size": {
                        "type": "string",
                        "format": "decimal",
                        "pattern": r"^\d+$",
                        "x-unit": "base",
                        "description": "Amount.",
                    },
                    "side": {
                        "type": "integer",
                        "enum": [1, 2],
                        "x-enum-varnames": ["BUY", "SELL"],
                        "description": "Direction.",
                        "x-perpkit-name": "direction",
                    },
                    "direction_old": {
                        "type": "integer",
                        "enum": [1, 2],
                        "description": "Direction, as spelt before.",
                        "x-perpkit-alias-of": "side",
                    },
                    "x-rank": {"type": ["integer", "null"], "minimum": 1, "x-unit": "index", "description": "Rank."},
                    "cell": {"$ref": "#/components/schemas/Cell"},
                    "notes": {
                        "type": "array",
                        "description": "Remarks.",
                        "items": {"oneOf": [{"type": "string"}, {"type": "null"}]},
                    },
                    "levels": {"$ref": "#/components/schemas/Levels"},
                },
            },
            "Levels": {
                "type": "object",
                "description": "Size by price.",
                "additionalProperties": {"type": "number", "minimum": 0, "x-unit": "base"},
            },
            "Cell": {
                "type": "array",
                "description": "One cell.",
                "minItems": 2,
                "maxItems": 2,
                "prefixItems": [
                    {"title": "x_index", "type": "integer", "minimum": 0, "x-unit": "index", "description": "Column."},
                    {"title": "amount", "type": "number", "minimum": 0, "x-unit": "USD", "description": "Sum."},
                ],
            },
        },
    },
}
GET = "paths /api/bars get"
BAR = "components schemas Bar properties"
GONE = object()


def _density(operation: str, **arguments: str) -> dict[str, Any]:
    return {"operation": operation, "arguments": arguments, "interval": "1m", "weights": ["size"]}


def breaches(document: dict[str, Any]) -> list[str]:
    """Return the breaches as ``rule JSON-path: message``."""
    found: list[str] = []
    for problem in lint(Merged(document, {})):
        message, _, rule = problem.message.rpartition(" ")
        found.append(f"{rule[1:-1]} {problem.where}: {message}")
    return found


def with_change(place: str, value: object) -> dict[str, Any]:
    """Return the good document with another value at a place, or without it."""
    document = deepcopy(GOOD)
    *keys, last = [int(key) if key.isdecimal() and key not in ("200", "400") else key for key in place.split()]
    node: Any = document
    for key in keys:
        node = node[key]
    if value is GONE:
        del node[last]
    else:
        node[last] = value
    return document


def test_a_document_that_keeps_to_the_rules_has_no_problems() -> None:
    assert breaches(GOOD) == []


def priced(**when: object) -> dict[str, object]:
    """Return a case of ``x-costs``."""
    return {**({"when": when} if when else {}), "units": {"weight": 1}}


@pytest.mark.parametrize(
    ("place", "value", "breach"),
    [
        # tuples
        (
            "components schemas Cell minItems",
            1,
            "tuples $.components.schemas.Cell: a tuple of 2 members; write minItems: 2",
        ),
        (
            "components schemas Cell maxItems",
            GONE,
            "tuples $.components.schemas.Cell: a tuple of 2 members; write maxItems: 2",
        ),
        ("components schemas Cell items", False, "tuples $.components.schemas.Cell.items: remove items: false"),
        (
            "components schemas Cell prefixItems 0 title",
            GONE,
            "tuples $.components.schemas.Cell.prefixItems[0]: a position",
        ),
        ("components schemas Cell prefixItems 0 title", "xIndex", "write a title in snake_case"),
        (
            "components schemas Cell prefixItems 1 title",
            "x_index",
            "prefixItems[1]: a second position is called x_index",
        ),
        ("components schemas Cell prefixItems 1", True, "tuples $.components.schemas.Cell.prefixItems[1]: a position"),
        (
            f"{BAR} cell",
            {"type": "array", "description": "A.", "minItems": 0, "maxItems": 0, "prefixItems": []},
            "tuples $.components.schemas.Bar.properties.cell: inline tuple; make it a component",
        ),
        # times
        (f"{BAR} time x-unit", "index", "times $.components.schemas.Bar.properties.time: a time; write x-unit: s, ms"),
        (
            f"{BAR} delay",
            {"type": "integer", "minimum": 0, "maximum": 10**15, "x-unit": "ns", "description": "Delay."},
            "properties.delay: a time in ns; write minimum and maximum between 1000000000000000000 and 100000",
        ),
        (f"{BAR} time minimum", 0, "times $.components.schemas.Bar.properties.time: a time in ms; write minimum and"),
        (f"{BAR} time maximum", GONE, "between 1000000000000 and 10000000000000"),
        (f"{BAR} time maximum", 10, "times $.components.schemas.Bar.properties.time: a time in ms"),
        (f"{BAR} side", {"type": "integer", "description": "A.", "x-unit": "s"}, "between 1000000000 and 10000000000"),
        (f"{GET} parameters 2 schema x-unit", "rows", "times $.paths['/api/bars'].get.parameters[2].schema: a time"),
        (
            f"{GET} parameters 3 schema minimum",
            GONE,
            "times $.paths['/api/bars'].get.parameters[3].schema: a time in ms",
        ),
        (
            "components schemas Cell prefixItems 0 title",
            "open_time",
            "times $.components.schemas.Cell.prefixItems[0]: a",
        ),
        # quantities
        (
            f"{BAR} price x-unit",
            GONE,
            "quantities $.components.schemas.Bar.properties.price: a quantity without a unit",
        ),
        (f"{BAR} price x-unit", "USDT", "properties.price['x-unit']: unknown unit 'USDT'; write one of USD, base"),
        (
            f"{BAR} price exclusiveMinimum",
            GONE,
            "price: a number without a lower bound; write minimum, or x-signed: true",
        ),
        (
            f"{BAR} profit x-signed",
            False,
            "quantities $.components.schemas.Bar.properties.profit: a number without a lower",
        ),
        (f"{BAR} size x-unit", GONE, "quantities $.components.schemas.Bar.properties.size: a quantity without a unit"),
        (
            f"{BAR} size pattern",
            GONE,
            "quantities $.components.schemas.Bar.properties.size: a decimal in a string; write",
        ),
        (f"{BAR} x-rank x-unit", GONE, "properties['x-rank']: a quantity without a unit"),
        (
            "components schemas Levels additionalProperties minimum",
            GONE,
            "Levels.additionalProperties: a number without",
        ),
        ("components headers Used schema minimum", GONE, "$.components.headers.Used.schema: a number without a lower"),
        (
            f"{BAR} price x-running-sum",
            "yes",
            "properties.price['x-running-sum']: write true, beside a number that is a field or a position of a row",
        ),
        (f"{BAR} cell x-running-sum", True, "properties.cell['x-running-sum']: write true, beside a number"),
        ("components schemas Levels x-running-sum", True, "Levels['x-running-sum']: write true, beside a number"),
        # inline
        (
            f"{BAR} cell",
            {"type": "object", "description": "A."},
            "inline $.components.schemas.Bar.properties.cell: inline",
        ),
        (f"{BAR} cell", {"properties": {}, "description": "A."}, "inline object; make it a component under"),
        (
            f"{BAR} notes items",
            {"type": "object"},
            "properties.notes: write items as a $ref to a component or as a scalar",
        ),
        (
            f"{BAR} notes items",
            {"type": "array", "items": {"type": "string"}},
            "properties.notes: write items as a $ref",
        ),
        (f"{BAR} notes items", {"oneOf": [{"type": "object"}]}, "properties.notes: write items as a $ref"),
        (f"{BAR} notes items", {}, "properties.notes: write items as a $ref"),
        (f"{BAR} notes items", GONE, "properties.notes: write items as a $ref"),
        (
            f"{BAR} cell",
            {"anyOf": [{"type": "object"}], "description": "A."},
            "properties.cell.anyOf[0]: inline object",
        ),
        (
            f"{GET} responses 200 content application/json schema",
            {"type": "string"},
            "responses['200'].content['application/json'].schema: write a $ref to a component, or a oneOf of such",
        ),
        (f"{GET} requestBody content application/json schema", GONE, "$.paths['/api/bars'].get.requestBody.content"),
        (f"{GET} requestBody content application/json schema", {"oneOf": [{"type": "string"}]}, "write a $ref to a"),
        # descriptions
        (
            "components schemas Bar description",
            GONE,
            "descriptions $.components.schemas.Bar: write a description of Bar",
        ),
        (
            f"{BAR} price description",
            " ",
            "descriptions $.components.schemas.Bar.properties.price: write a description of",
        ),
        (
            "components schemas Cell prefixItems 1 description",
            GONE,
            "Cell.prefixItems[1]: write a description of amount",
        ),
        (f"{GET} parameters 0 description", GONE, "get.parameters[0]: write a description of this parameter"),
        ("components responses BadRequest description", "", "BadRequest: write a description of this response"),
        ("components headers Used description", GONE, "descriptions $.components.headers.Used: write a description of"),
        (f"{GET} description", GONE, "descriptions $.paths['/api/bars'].get: write a description of this operation"),
        (f"{GET} summary", GONE, "descriptions $.paths['/api/bars'].get: write a summary of this operation"),
        ("tags 0 description", GONE, "descriptions $.tags[0]: write a description of this tag"),
        # names
        ("components schemas bar_row", {"description": "A."}, "names $.components.schemas.bar_row: write the name of"),
        ("components schemas Row2d", {"description": "A."}, "in PascalCase, with a capital after each digit"),
        ("components schemas BarAnswer", {"description": "A."}, "a name that ends in Answer is kept for the answer of"),
        (
            "components responses bad",
            {"description": "A."},
            "names $.components.responses.bad: write the name of bad in",
        ),
        ("components schemas Warning", {"description": "A."}, "Warning is a name of Python's own; write another"),
        (f"{GET} operationId", "getBars", "names $.paths['/api/bars'].get: write an operationId in snake_case"),
        (f"{GET} operationId", GONE, "names $.paths['/api/bars'].get: write an operationId in snake_case"),
        (
            "paths /api/bars post",
            GOOD["paths"]["/api/bars"]["get"],
            "$.paths['/api/bars'].get has this operationId too",
        ),
        ("components parameters Pair example", GONE, "Pair: the parameter pair is required; write an example"),
        # tags
        ("tags 0 name", "open-interest", "tags $.tags[0].name: 'open-interest' cannot be a resource; write words"),
        ("tags 0 name", "history.24h", "tags $.tags[0].name: 'history.24h' cannot be a resource"),
        ("tags 0 name", "request.history", "tags $.tags[0].name: every client has a member request already; write"),
        ("tags 0 name", "common", "tags $.tags[0].name: common is the module of what several tags share"),
        ("tags", [{"name": "a.b"}, {"name": "a_b"}], "tags $.tags[1].name: a.b and a_b would be the same module"),
        # methods
        (
            "paths /api/bars options",
            {},
            "methods $.paths['/api/bars'].options: nothing is generated from options; write",
        ),
        ("paths /api/bars servers", [], "servers; write one of get, post, put, patch, delete"),
        # attributes
        (
            f"{BAR} 24h",
            {"type": "string"},
            "attributes $.components.schemas.Bar.properties['24h']: '24h' does not begin with",
        ),
        (
            f"{GET} parameters 0 name",
            "1d",
            "attributes $.paths['/api/bars'].get.parameters[0]: '1d' does not begin with a letter",
        ),
        ("components schemas Cell prefixItems 0 title", "index", "prefixItems[0]: rows have a method called index"),
        # required
        (
            "components schemas Bar required",
            ["time", "tim"],
            "Bar.required[1]: no property is called tim; write one of",
        ),
        (
            "components schemas Bar anyOf",
            [{"required": ["tim"]}],
            "Bar.anyOf[0].required[0]: no property is called tim",
        ),
        # text
        (
            f"{BAR} price description",
            "A \u202eecirp.",
            "text $.components.schemas.Bar.properties.price.description: co",
        ),
        (
            f"{BAR} price description",
            "A \u202eecirp.",
            "contains U+202E (RIGHT-TO-LEFT OVERRIDE), which is invisible",
        ),
        (f"{GET} summary", "Bars\x07", "text $.paths['/api/bars'].get.summary: contains U+0007 (a control character)"),
        (f"{BAR} note\u200b", {"type": "string"}, "contains U+200B (ZERO WIDTH SPACE)"),
        ("x-plans 0 name", "Fr\xadee", "text $['x-plans'][0].name: contains U+00AD (SOFT HYPHEN)"),
        # operations
        (f"{GET} tags", [], "operations $.paths['/api/bars'].get: write exactly one tag, and describe it"),
        (f"{GET} tags", ["history", "history"], "write exactly one tag"),
        (f"{GET} tags", ["new"], "write exactly one tag, and describe it under the root's tags"),
        (f"{GET} externalDocs", GONE, "operations $.paths['/api/bars'].get: write externalDocs.url"),
        (
            f"{GET} externalDocs url",
            "http://vendor.example",
            "write externalDocs.url, the https address of the vendor's",
        ),
        (
            f"{GET} x-plans",
            ["Gold"],
            "operations $.paths['/api/bars'].get: write x-plans, the plans that may call it, out",
        ),
        (f"{GET} x-plans", "Paid", "write x-plans, the plans that may call it, out of Free, Paid"),
        (f"{GET} x-plans", GONE, "write x-plans, the plans that may call it, out of Free, Paid"),
        (
            f"{GET} x-plan-limits",
            ["range"],
            "['x-plan-limits']: unknown limit 'range'; write interval, history or both",
        ),
        (f"{GET} responses 200", GONE, "operations $.paths['/api/bars'].get.responses: write the response of success"),
        (f"{GET} responses 400", GONE, "operations $.paths['/api/bars'].get.responses: write the responses of failure"),
        # keywords
        (
            f"{BAR} price minimun",
            0,
            "keywords $.components.schemas.Bar.properties.price.minimun: not a key of a schema",
        ),
        # extensions
        (f"{BAR} price x-units", "quote", "extensions $.components.schemas.Bar.properties.price['x-units']: unknown"),
        (
            "x-perpkt",
            {},
            "extensions $['x-perpkt']: unknown extension; correct x-perpkt, or explain it in docs/extensions.md",
        ),
        (
            f"{GET} parameters 0 x-managed",
            True,
            "extensions $.paths['/api/bars'].get.parameters[0]['x-managed']: unknown",
        ),
        # decisions
        (
            f"{BAR} side x-enum-varnames",
            ["BUY"],
            "side['x-enum-varnames']: enum has 2 values; write a list of as many names",
        ),
        (f"{BAR} direction_old x-perpkit-alias-of", "sid", "['x-perpkit-alias-of']: no other property is called sid"),
        (
            f"{BAR} side x-enum-varnames",
            "BS",
            "side['x-enum-varnames']: enum has 2 values; write a list of as many names",
        ),
        (f"{BAR} side x-perpkit-alias-of", ["time"], "no other property is called ['time']; write the name of one"),
        (f"{BAR} side x-perpkit-alias-of", "side", "['x-perpkit-alias-of']: no other property is called side"),
        (f"{BAR} side x-perpkit-name", "Dir", "side['x-perpkit-name']: write the name of the attribute in snake_case"),
        (f"{GET} x-perpkit-call", "bars.all", "['x-perpkit-call']: the generator writes this; remove it"),
        (f"{GET} x-perpkit-method", "allBars", "['x-perpkit-method']: write the name of the method in snake_case"),
        (
            f"{GET} x-perpkit-caveats",
            "Seen live.",
            "['x-perpkit-caveats']: write a list of sentences, each with its",
        ),
        (f"{GET} x-perpkit-caveats", ["Seen live"], "['x-perpkit-caveats']: write a list of sentences, each with its"),
        (f"{GET} parameters 0 x-names", "token", "['x-names']: write one of coin, pair, venue"),
        (
            f"{GET} x-perpkit-paging",
            ["window"],
            "get['x-perpkit-paging']: write kind: window,",
        ),
        (f"{GET} x-perpkit-paging kind", "pages", "write kind: window, kind: offset or kind: page"),
        (f"{GET} x-perpkit-paging kind", "page", "['x-perpkit-paging']: paging by page lacks page; write it"),
        (
            f"{GET} x-perpkit-paging",
            {"kind": "page", "page": "p"},
            "page is 'p', which is not a parameter; write one",
        ),
        (f"{GET} x-perpkit-paging", {"kind": "page", "page": "wait", "size": "n"}, "size is 'n', which is not a param"),
        (
            f"{GET} x-perpkit-paging",
            {"kind": "page", "page": "pair"},
            "the pages are counted, so the parameter must",
        ),
        (f"{GET} x-perpkit-paging lookback_days", 7, "paging by window does not take lookback_days; write start, end,"),
        (f"{GET} x-perpkit-paging cap", 201, "cap is 201, but limit is at most 200; write the smaller one"),
        (f"{GET} x-perpkit-paging cap", GONE, "['x-perpkit-paging']: paging by window lacks cap; write it"),
        (f"{GET} x-perpkit-paging kind", "offset", "['x-perpkit-paging']: paging by offset lacks rows; write it"),
        (
            f"{GET} x-perpkit-paging density",
            {"operation": "bars"},
            "density takes operation, arguments, interval, weig",
        ),
        (f"{GET} x-perpkit-paging density", _density("lines"), "write the operationId of a density that has the same"),
        (f"{GET} x-perpkit-paging density", _density("bars"), "density names bars, which has no bars; write an operat"),
        (
            f"{GET} x-perpkit-paging density",
            _density("bars", coin="pair"),
            "density gives coin the value of pair; write",
        ),
        (f"{GET} x-perpkit-paging end", "end", "end is 'end', which is not a parameter; write one of end_time, limit,"),
        # unused
        (
            "components schemas Spare",
            {"description": "A."},
            "unused $.components.schemas.Spare: nothing refers to it; remove",
        ),
        (
            "components schemas Spare",
            {"description": "A.", "type": "array", "items": {"$ref": "#/components/schemas/Spare"}},
            "unused $.components.schemas.Spare",
        ),
        ("security", [], "unused $.components.securitySchemes.apiKey: nothing refers to it"),
        ("paths /api/bars parameters", [], "unused $.components.parameters.Pair: nothing refers to it"),
    ],
)
def test_a_breach_is_named_with_rule_place_and_remedy(place: str, value: object, breach: str) -> None:
    found = breaches(with_change(place, value))
    assert any(breach in line for line in found), found


FREE: list[tuple[str, object]] = [
    (f"{BAR} price", {"const": 7, "type": "number", "description": "Always seven."}),
    (f"{BAR} price", True),
    (f"{BAR} order", {"type": ["integer", "string"], "x-unit": "id", "description": "Id."}),
    (f"{BAR} lifetime", {"type": "integer", "minimum": 0, "x-unit": "h", "description": "Age."}),
    (f"{BAR} has_exact_publish_time", {"type": "integer", "enum": [0, 1], "description": "Whether it is exact."}),
    (
        f"{BAR} last_updated",
        {"type": "integer", "minimum": 10**18, "maximum": 10**19, "x-unit": "ns", "description": "Moment."},
    ),
    (f"{BAR} delay", {"type": "integer", "minimum": 0, "maximum": 10**8, "x-unit": "ns", "description": "Delay."}),
    (f"{BAR} createTime", {"type": "string", "description": "Time, as text."}),
    (f"{BAR} price default", {"x-anything": 1}),
    (f"{BAR} 24h", {"type": "string", "description": "A.", "x-perpkit-name": "day"}),
    ("components schemas Bar anyOf", [{"required": ["time"]}, True]),
    ("info description", "Two\nlines, é and 漢."),
    ("x-unit-table new", {"meaning": "One line more."}),
    (f"{BAR} notes items", {"enum": ["a", "b"]}),
    (f"{GET} security", [{"apiKey": []}]),
    (f"{GET} responses default", {"description": "Anything else."}),
    (f"{GET} x-plan-limits", []),
    (f"{GET} x-costs", {"weight": 0, "orders": 1}),
    (f"{GET} x-costs", [priced(pair="absent", end_time={"above": 5}), priced(venues="absent"), priced()]),
    (f"{GET} x-history-days", 90),
    (f"{GET} x-history-days", {"1m": 3, "1d": "all-time"}),
    (f"{GET} x-perpkit-paging", GONE),
    (
        f"{GET} x-perpkit-paging",
        {"kind": "offset", "limit": "limit", "offset": "wait", "rows": "r", "total": "t", "key": "k", "size": 2},
    ),
    (f"{GET} x-perpkit-paging", {"kind": "page", "page": "limit"}),
    (
        f"{GET} x-perpkit-paging",
        {"kind": "page", "page": "limit", "size": "wait", "rows": "r", "pages": "p"},
    ),
]


@pytest.mark.parametrize(("place", "value"), FREE)
def test_what_the_rules_leave_free_passes(place: str, value: object) -> None:
    assert breaches(with_change(place, value)) == []


def component(**members: object) -> dict[str, Any]:
    return {"description": "Anything.", **members}


def row(**members: dict[str, Any]) -> dict[str, Any]:
    named = {name: {"description": f"The {name}.", **member} for name, member in members.items()}
    return component(type="object", required=sorted(members), properties=named)


def sides(*names: str) -> dict[str, Any]:
    return component(type="integer", enum=[1, 2], **{"x-enum-varnames": list(names), "x-unit": "code"})


USD = {"type": "number", "minimum": 0, "x-unit": "USD"}
REFERENCE = {"$ref": "#/components/schemas/Money"}
MONEY = {"Money": component(**USD)}


@pytest.mark.parametrize(
    ("first", "second", "repeated"),
    [
        (row(a=USD), row(a=USD), True),
        (row(a=USD), row(a={**USD, "minimum": -1, "maximum": 5}), True),
        (row(a=USD), row(a=REFERENCE), True),
        (row(a=USD), row(a={**USD, "x-unit": "base"}), False),
        (row(a=USD), row(b=USD), False),
        (row(a=USD), row(a={**USD, "type": "string"}), False),
        (row(a=USD), row(a={"enum": [1], "x-unit": "USD"}), False),
        (row(a=USD, b=USD), {**row(b=USD, a=USD), "required": ["b", "a"]}, True),
        (row(a=USD, b=USD), {**row(b=USD, a=USD), "required": ["b"]}, False),
        (row(description=USD), row(description={**USD, "x-unit": "base"}), False),
        (component(enum=["a", "b"]), component(enum=["a", "b"], **{"x-enum-varnames": ["A", "B"]}), True),
        (component(enum=["a", "b"]), component(enum=["a", "c"]), False),
        (sides("BUY", "SELL"), sides("BUY", "SELL"), True),
        (sides("BUY", "SELL"), sides("SELL", "BUY"), False),
        (component(type="array", items=REFERENCE), component(type="array", items=REFERENCE), True),
        (component(type="array", items={"type": "string"}), component(type="array", items={"type": "string"}), False),
        (component(type="string"), component(type="string"), False),
        (component(type="string", pattern="^a$"), component(type="string", pattern="^a$"), True),
        (component(type="number", minimum=0), component(type="number", minimum=1), False),
    ],
)
def test_schema_that_says_the_same_under_another_name_is_a_repeat(
    first: dict[str, Any], second: dict[str, Any], repeated: bool
) -> None:
    document = {"openapi": "3.1.0", "components": {"schemas": {**MONEY, "First": first, "Second": second}}}
    found = [line for line in breaches(document) if line.startswith("repeats ")]
    assert found == (
        [
            "repeats $.components.schemas.Second: Second repeats First, members and units alike; "
            "write a $ref to First where it is used"
        ]
        if repeated
        else []
    )


def test_answers_of_operations_may_be_alike() -> None:
    answer = row(data=USD)
    document = {"openapi": "3.1.0", "components": {"schemas": {"AAnswer": answer, "BAnswer": answer}}}
    assert not [line for line in breaches(document) if line.startswith("repeats ")]


ENVELOPE = {"x-perpkit": {"envelope": {"code": "code", "data": "data", "success": ["0"]}}}
MONEYS = {"type": "array", "items": REFERENCE}
PURSE = {"$ref": "#/components/schemas/Purse"}
PURSES = {"type": "array", "items": PURSE}
ONE_PURSE = {**PURSES, "minItems": 1, "maxItems": 1}
REMEDY = "write oneOf: [{$ref: X}, {type: array, items: {$ref: X}}], where X is an object"


@pytest.mark.parametrize(
    ("form", "branches", "told"),
    [
        ("list", [PURSE, PURSES], None),
        ("item", [PURSE, ONE_PURSE], None),
        ("items", [PURSE, PURSES], "write item or list, the form that the method returns"),
        ("item", [PURSE, PURSES], "the list has one item; write minItems: 1 and maxItems: 1 beside its items"),
        ("list", [PURSES, PURSE], REMEDY),
        ("list", [PURSE], REMEDY),
        ("list", [PURSE, MONEYS], REMEDY),
        ("list", [REFERENCE, MONEYS], REMEDY),
    ],
)
@pytest.mark.parametrize("enveloped", [True, False])
def test_one_or_a_list_is_said_of_a_payload(form: str, branches: list[Any], told: str | None, enveloped: bool) -> None:
    either = component(oneOf=branches, **{"x-perpkit-one": form})
    schemas = {**MONEY, "Purse": row(a=REFERENCE)}
    schemas |= {"AAnswer": row(data=either)} if enveloped else {"Purses": either}
    document = {"openapi": "3.1.0", **(ENVELOPE if enveloped else {}), "components": {"schemas": schemas}}
    found = [line.partition(": ")[2] for line in breaches(document) if line.startswith("decisions ")]
    assert found == ([told] if told else [])


@pytest.mark.parametrize("enveloped", [True, False])
def test_one_or_a_list_is_said_of_nothing_else(enveloped: bool) -> None:
    either = component(oneOf=[PURSE, PURSES], **{"x-perpkit-one": "list"})
    schemas = {**MONEY, "Purse": row(a=REFERENCE), "Wallet": row(purses=either)}
    document = {"openapi": "3.1.0", **(ENVELOPE if enveloped else {}), "components": {"schemas": schemas}}
    [found] = [line for line in breaches(document) if line.startswith("decisions ")]
    assert "only a payload may come in either form; move it there, or use x-perpkit-wrap" in found


@pytest.mark.parametrize(("unit", "told"), [("h", True), ("ms", False)])
def test_time_behind_a_reference_is_looked_at(unit: str, told: bool) -> None:
    document = deepcopy(GOOD)
    moment = {"type": "integer", "minimum": 10**12, "maximum": 10**13, "x-unit": unit, "description": "Moment."}
    document["components"]["schemas"]["Moment"] = moment
    document["components"]["schemas"]["Bar"]["properties"]["time"] = {
        "$ref": "#/components/schemas/Moment",
        "description": "Start of the bar.",
    }
    place = "times $.components.schemas.Bar.properties.time: a time; write x-unit: s, ms or ns"
    assert any(line.startswith(place) for line in breaches(document)) is told


def test_keys_beside_a_reference_replace_those_of_what_it_names() -> None:
    schemas = {"Rows": {"type": "integer", "description": "Rows.", "default": 1}}
    found = Description({"components": {"schemas": schemas}}).resolved(
        {"$ref": "#/components/schemas/Rows", "default": 5}
    )
    assert found == {"type": "integer", "description": "Rows.", "default": 5}


def test_plans_are_asked_for_only_where_the_api_has_plans() -> None:
    document = with_change(f"{GET} x-plans", GONE)
    del document["x-plans"]
    assert breaches(document) == []


def test_an_empty_document_breaks_no_rule() -> None:
    assert breaches({"openapi": "3.1.0", "info": {"title": "Small", "version": "1"}}) == []


def test_a_problem_names_the_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "common.yaml"
    file.write_text(dump(with_change(f"{BAR} price x-unit", GONE)), encoding="utf-8")
    (problem,) = lint(merge([read(file)]))
    lines = file.read_text(encoding="utf-8").splitlines()
    assert problem.file == file
    assert problem.line is not None
    assert lines[problem.line - 1].strip() == "price:"


def test_without_origins_a_problem_still_has_its_json_path() -> None:
    (problem,) = lint(Merged(with_change(f"{BAR} price x-unit", GONE), {}))
    assert str(problem).startswith("document: $.components.schemas.Bar.properties.price: ")


def test_members_of_clients_are_those_that_clients_have() -> None:
    members = {name for kind in (SyncClient, AsyncClient) for name in vars(kind) if not name.startswith("_")}
    members |= {"with_options", "with_response"}  # generated for each client
    assert members | {"api"} == CLIENT_MEMBERS


def test_every_rule_has_a_name_and_a_reason() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.reason for rule in RULES)


def test_extensions_are_those_of_the_documentation() -> None:
    text = Path(__file__).parents[2].joinpath("docs", "extensions.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`(x-[a-z-]+)`", text)) == EXTENSIONS | STREAM_EXTENSIONS | {CALL}


@pytest.mark.parametrize(
    ("base", "rest"),
    [
        ("/api", "/v1/bars"),
        (["/api", "/api/v1"], "/bars"),
        (["/api/v", "/fapi"], "/api/v1/bars"),
        ([], "/api/v1/bars"),
    ],
)
def test_methods_are_named_by_what_is_behind_the_longest_base_path(base: Any, rest: str) -> None:
    assert behind_base("/api/v1/bars", {"base-path": base}) == rest
    assert behind_base("/api/v1/bars", {}) == "/api/v1/bars"
