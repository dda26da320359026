"""Answers that an operation describes inline become components, with the place where they were written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.description.answers import answer_name, name_answers
from generator.description.document import read
from generator.description.merge import Merged, merge
from generator.description.problem import ProblemError

SPEC = """\
openapi: 3.1.0
info: {title: Small, version: '1'}
paths:
  /bars:
    get:
      operationId: market_bars_1m
      responses:
        '200':
          description: Bars.
          content:
            application/json:
              schema:
                oneOf:
                  - properties:
                      data: {type: string}
                  - {$ref: '#/components/schemas/Refusal'}
        '400': {$ref: '#/components/responses/Refused'}
  /time:
    get:
      operationId: time
      responses:
        '200':
          content:
            application/json:
              schema: {properties: {now: {type: integer}}}
        '204': {description: Nothing.}
components:
  responses:
    Refused: {description: Refused.}
  schemas:
    Refusal: {type: object}
"""


def composed(folder: Path, text: str = SPEC) -> Merged:
    file = folder / "common.yaml"
    file.write_text(text, encoding="utf-8")
    return merge([read(file)])


def schema(document: dict[str, Any], path: str) -> Any:
    return document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def test_inline_object_becomes_a_component_of_the_operation(tmp_path: Path) -> None:
    document = name_answers(composed(tmp_path)).value
    assert schema(document, "/time") == {"$ref": "#/components/schemas/TimeAnswer"}
    assert document["components"]["schemas"]["TimeAnswer"] == {"properties": {"now": {"type": "integer"}}}


def test_branch_becomes_a_component_and_references_stay(tmp_path: Path) -> None:
    document = name_answers(composed(tmp_path)).value
    assert schema(document, "/bars") == {
        "oneOf": [{"$ref": "#/components/schemas/MarketBars1mAnswer"}, {"$ref": "#/components/schemas/Refusal"}]
    }


def test_named_answer_keeps_file_and_line(tmp_path: Path) -> None:
    named = name_answers(composed(tmp_path))
    answer = ("components", "schemas", "MarketBars1mAnswer")
    assert named.place((*answer, "properties", "data")) == (tmp_path / "common.yaml", 15)
    assert named.place(answer) == (tmp_path / "common.yaml", 14)
    branches = ("paths", "/bars", "get", "responses", "200", "content", "application/json", "schema", "oneOf")
    assert named.place((*branches, 0, "$ref")) == (tmp_path / "common.yaml", 14)
    assert named.place((*branches, 1)) == (tmp_path / "common.yaml", 16)


def test_document_that_was_given_stays_as_it_is(tmp_path: Path) -> None:
    merged = composed(tmp_path)
    name_answers(merged)
    assert schema(merged.value, "/time") == {"properties": {"now": {"type": "integer"}}}


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("    Refusal: {type: object}", "    Refusal: {type: object}\n    TimeAnswer: {type: object}", "schema"),
        (
            "              schema: {properties: {now: {type: integer}}}",
            "              schema: {oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}",
            "schema.oneOf[1]",
        ),
    ],
)
def test_name_that_is_taken_is_a_problem_with_its_line(tmp_path: Path, old: str, new: str, where: str) -> None:
    assert old in SPEC
    with pytest.raises(ProblemError) as caught:
        name_answers(composed(tmp_path, SPEC.replace(old, new)))
    (problem,) = caught.value.problems
    assert problem.line == 25
    assert problem.where.endswith(where)
    assert "TimeAnswer is the name of another schema already; write a $ref" in problem.message


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("futures_liquidation_map", "FuturesLiquidationMapAnswer"),
        ("futures_heatmap_model1", "FuturesHeatmapModel1Answer"),
        ("time", "TimeAnswer"),
    ],
)
def test_name_follows_the_operation(operation: str, name: str) -> None:
    assert answer_name(operation) == name
