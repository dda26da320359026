from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.description.document import read
from generator.description.merge import Merged, merge
from generator.description.overlay import apply_file, read_overlay
from generator.description.problem import Problem, ProblemError
from generator.description.validate import validate

VALID: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/bars/{id}": {
            "get": {
                "operationId": "bars",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "Bars.",
                        "headers": {"X-Used": {"schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Bar"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {"Bar": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Bar"}}}}
    },
}
OPERATION = ("paths", "/bars/{id}", "get")


def changed(location: tuple[str | int, ...], value: object) -> dict[str, Any]:
    document = deepcopy(VALID)
    node: Any = document
    for key in location[:-1]:
        node = node[key]
    node[location[-1]] = value
    return document


def problems(document: dict[str, Any]) -> tuple[Problem, ...]:
    with pytest.raises(ProblemError) as caught:
        validate(Merged(document, {}), "small")
    return caught.value.problems


def test_a_valid_document_passes() -> None:
    before = deepcopy(VALID)
    validate(Merged(VALID, {}), "small")
    assert before == VALID


@pytest.mark.parametrize(
    ("location", "value", "where", "what"),
    [
        (("info",), {"title": "a"}, "$.info", "version"),
        ((*OPERATION, "responses"), [], "$.paths['/bars/{id}'].get.responses", "object"),
        ((*OPERATION, "parameters", 0, "in"), "body", "$.paths['/bars/{id}'].get.parameters[0].in", "body"),
        (("components", "schemas"), [1], "$.components.schemas", "object"),
        (("components", "schemas", "Bar", "type"), "obj", "$.components.schemas.Bar.type", "not a JSON Schema: 'obj'"),
        (
            (*OPERATION, "parameters", 0, "schema", "minimum"),
            "0",
            "$.paths['/bars/{id}'].get.parameters[0].schema.minimum",
            "not a JSON Schema",
        ),
        (
            (*OPERATION, "responses", "200", "headers", "X-Used", "schema", "type"),
            "int",
            "$.paths['/bars/{id}'].get.responses['200'].headers['X-Used'].schema.type",
            "not a JSON Schema",
        ),
        (
            ("components", "schemas", "Bar", "properties", "next", "$ref"),
            "#/components/schemas/Ba",
            "$.components.schemas.Bar.properties.next['$ref']",
            "there is nothing at #/components/schemas/Ba; correct the reference or add the component",
        ),
        (
            ("components", "schemas", "Bar"),
            {"$ref": "#/components/schemas/Bar"},
            "$.components.schemas.Bar['$ref']",
            "#/components/schemas/Bar only refers to itself; write the schema there",
        ),
        ((*OPERATION, "parameters"), [], "$", "'id'"),
    ],
)
def test_what_is_wrong_is_named_with_its_json_path(
    location: tuple[str | int, ...], value: object, where: str, what: str
) -> None:
    problem = problems(changed(location, value))[-1]
    assert (problem.file, problem.where) == ("small", where)
    assert what in problem.message
    assert "\n" not in problem.message


def test_all_problems_of_one_kind_are_reported_together() -> None:
    document = changed(("components", "schemas", "Bar", "minProperties"), -1)
    document["components"]["schemas"]["Row"] = {"type": "tuple"}
    assert [problem.where for problem in problems(document)] == [
        "$.components.schemas.Bar.minProperties",
        "$.components.schemas.Row.type",
    ]


def test_a_problem_names_the_file_and_line_the_node_comes_from(tmp_path: Path) -> None:
    common, observed = tmp_path / "common.yaml", tmp_path / "observed.overlay.yaml"
    common.write_text(
        "openapi: 3.1.0\ninfo: {title: Small, version: '1'}\n"
        "components:\n  schemas:\n    Bar:\n      type: bar\n    Row: {type: object}\n",
        encoding="utf-8",
    )
    observed.write_text(
        "overlay: 1.1.0\ninfo: {title: Observed, version: '1'}\nactions:\n"
        "  - target: $.components.schemas.Row\n    description: Seen.\n    update:\n      minProperties: -1\n",
        encoding="utf-8",
    )
    with pytest.raises(ProblemError) as caught:
        validate(apply_file(merge([read(common)]), read_overlay(observed)), "small")
    assert [(problem.file, problem.line) for problem in caught.value.problems] == [(common, 6), (observed, 7)]
