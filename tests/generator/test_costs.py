"""What a call takes of the rate limits: in the docstring and in the operation table."""

from __future__ import annotations

from typing import Any

import pytest

from generator.python.operations import Operations
from generator.python.types import Types
from generator.python.views import OperationView


def described(costs: object) -> OperationView:
    """Return the operation with these costs."""
    answer = {"description": "All.", "content": {"application/json": {"schema": {"type": "string"}}}}
    size = {"type": "integer", "minimum": 1, "default": 100}
    document: dict[str, Any] = {
        "x-perpkit": {},
        "components": {"schemas": {}},
        "paths": {
            "/book/depth": {
                "get": {
                    "operationId": "book_depth",
                    "tags": ["book"],
                    "summary": "Depth",
                    "responses": {"200": answer},
                    "parameters": [
                        {"name": "rowLimit", "in": "query", "schema": size},
                        {"name": "symbol", "in": "query", "schema": {"type": "string"}},
                    ],
                    **({} if costs is None else {"x-costs": costs}),
                }
            }
        },
    }
    [operation] = Operations(document, Types(document, "float")).all()
    return operation


CASES = [
    {"when": {"rowLimit": {"above": 500}, "symbol": "absent"}, "units": {"weight": 10, "orders": 1}},
    {"when": {"symbol": "absent"}, "units": {"weight": 0}},
    {"units": {"orders": 1, "weight": 2}},
]


@pytest.mark.parametrize(
    ("costs", "notes"),
    [
        (None, []),
        ({"weight": 5}, ["Takes 5 of the rate limit weight."]),
        ({"weight": 0, "orders": 1}, ["Takes 1 of the rate limit orders."]),
        ({"weight": 0}, ["Takes nothing of any rate limit."]),
        (
            CASES,
            [
                "If ``row_limit`` is above 500 and ``symbol`` is not given, takes 1 of the rate limit orders and 10 of "
                "the rate limit weight.",
                "If ``symbol`` is not given, takes nothing of any rate limit.",
                "Otherwise takes 1 of the rate limit orders and 2 of the rate limit weight.",
            ],
        ),
    ],
)
def test_the_docstring_says_what_a_call_takes(costs: object, notes: list[str]) -> None:
    assert described(costs).notes == notes


def test_the_table_has_every_case_with_the_defaults() -> None:
    operation = described(CASES)
    assert operation.cost_cases == [
        "CostCase(when=(Condition(parameter='rowLimit', above=500, default=100), Condition(parameter='symbol'),), "
        "units=(('orders', 1), ('weight', 10)))",
        "CostCase(when=(Condition(parameter='symbol'),), units=(('weight', 0),))",
    ]
    assert operation.costs == [("orders", 1), ("weight", 2)]
    assert (described(None).costs, described(None).cost_cases) == ([], [])
