"""Rows that break the description are reported, and all others are kept."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from attrs import frozen

from perpkit._runtime.answer import Headers, Rejected, Response
from perpkit._runtime.description.api import Api
from perpkit._runtime.description.forms import Items, Object, Row, Values
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.errors import DecodeError, NotJsonError, VendorError
from perpkit._runtime.secret import Secret
from perpkit._runtime.wire.salvage import salvage
from tests.runtime.shop import (
    BARS,
    CHEST,
    ENTRIES,
    GRID,
    LADDERS,
    RENAMED,
    SHOP,
    TILLS,
    VAULT,
    VENUES,
    Bar,
    Cell,
    Entry,
    Grid,
    Venue,
    answer,
    payload_of,
)


def salvaged(operation: Operation[Any], body: object, api: Api = SHOP) -> tuple[Any, list[tuple[str, str, Any]]]:
    payload, rejected = salvage(api, operation, answer({"code": "0", "data": body} if api is SHOP else body))
    return payload, [(row.path, row.reason, json.loads(row.raw)) for row in rejected]


def test_one_null_in_row_999_costs_one_row() -> None:
    rows: list[dict[str, object]] = [{"time": number, "price": 1.5} for number in range(1000)]
    rows[999] = {"time": None, "price": 1.5}
    payload, rejected = salvaged(BARS, rows)
    assert payload == [Bar(time=number, price=1.5) for number in range(999)]
    assert rejected == [("$.data[999].time", "Expected `int`, got `null`", rows[999])]


def test_what_is_fine_is_as_it_always_was() -> None:
    assert salvaged(BARS, [{"time": "1", "price": "2"}]) == ([Bar(time=1, price=2.0)], [])
    assert salvaged(BARS, []) == ([], [])
    assert salvaged(RENAMED, {"id": 1, "amt": "2"}, VAULT)[1] == []


def test_rows_under_other_names() -> None:
    broken: dict[str, object] = {"name": "B", "longUsd": {}}
    payload, rejected = salvaged(VENUES, [{"name": "A", "longUsd": 1}, broken, 5])
    assert payload == [Venue(name="A", long_usd=1.0)]
    assert [(path, raw) for path, _, raw in rejected] == [
        ("$.data[1].longUsd", broken),
        ("$.data[2]", 5),
    ]


def test_rows_within_an_object() -> None:
    payload, rejected = salvaged(
        ENTRIES, {"entries": [{"id": 1, "amount": "1"}, {"id": None, "amount": "1"}], "total": 2, "new": [None]}, VAULT
    )
    assert payload.entries == [Entry(id=1, amount=payload.entries[0].amount)]
    assert payload.total == 2
    assert [path for path, _, _ in rejected] == ["$.entries[1].id"]


def test_tuples_that_grew_longer_and_one_that_is_broken() -> None:
    payload, rejected = salvaged(GRID, {"cells": [[1, 2.5, "new"], [1, "x"], [], [2, 3]]})
    assert payload == Grid(cells=[Cell(1, 2.5), Cell(2, 3.0)])
    assert [path for path, _, _ in rejected] == ["$.data.cells[1][1]", "$.data.cells[2]"]


@frozen(kw_only=True)
class Chart:
    axis: list[int]
    levels: dict[str, list[Cell]]
    candles: list[Cell] | None = None


CHART = Operation[Chart](
    id="chart",
    call_path="chart",
    method="GET",
    path="/chart",
    payload=payload_of(Chart),
    wire=Object(names={"Levels": "levels"}, members={"levels": Values(Items(Row(2)))}),
)


def test_rows_of_a_map_and_of_a_list_that_may_be_missing() -> None:
    body = {"axis": [1, 2], "Levels": {"100": [[1, 2], [None, 2]], 'a"b': []}, "candles": [[1, "x"], [3, 4]]}
    payload, rejected = salvaged(CHART, body)
    assert payload == Chart(axis=[1, 2], levels={"100": [Cell(1, 2.0)], 'a"b': []}, candles=[Cell(3, 4.0)])
    assert [path for path, _, _ in rejected] == ['$.data.Levels["100"][1][0]', "$.data.candles[0][1]"]
    assert salvaged(CHART, {**body, "candles": None})[0].candles is None


def test_a_map_of_rows() -> None:
    operation = Operation[Any](
        id="map", call_path="map", method="GET", path="/map", payload=payload_of(dict[str, list[Bar]])
    )
    payload, rejected = salvaged(operation, {"a": [{"time": 1, "price": 1}], "b": [{"x": 1}]})
    assert payload == {"a": [Bar(time=1, price=1.0)], "b": []}
    assert [path for path, _, _ in rejected] == ['$.data["b"][0]']


def test_rows_of_what_comes_alone_or_in_a_list() -> None:
    payload, rejected = salvaged(TILLS, [{"name": "A", "longUsd": 1}, {"name": "B", "longUsd": [True]}])
    assert payload == [Venue(name="A", long_usd=1.0)]
    assert [path for path, _, _ in rejected] == ["$.data[1].longUsd"]
    payload, rejected = salvaged(CHEST, {"cells": [[1, 2.5], [1, "x"]]})
    assert payload == Grid(cells=[Cell(1, 2.5)])
    assert [path for path, _, _ in rejected] == ["$.data.cells[1][1]"]


def test_a_list_of_texts() -> None:
    operation = Operation[Any](
        id="coins", call_path="coins", method="GET", path="/coins", payload=payload_of(list[str])
    )
    assert salvaged(operation, ["BTC", None])[0] == ["BTC"]


@pytest.mark.parametrize(
    ("operation", "body", "api"),
    [
        (BARS, [{"time": 1}, {}], SHOP),  # every row is broken: the description is wrong, not a row
        (BARS, {}, SHOP),
        (BARS, None, SHOP),
        (ENTRIES, {"entries": [{"id": 1, "amount": "1"}], "total": None}, VAULT),
        (ENTRIES, {"entries": None, "total": 1}, VAULT),
        (CHART, {"axis": [1, None], "Levels": {"100": [[1, 2]]}}, SHOP),  # the indexes would be wrong
        (CHART, {"axis": [1], "Levels": {"100": 5}}, SHOP),
        (LADDERS, {"100": [{"name": "A"}]}, SHOP),
        (RENAMED, {"id": 1}, VAULT),
        (TILLS, {"name": "A", "longUsd": [True]}, SHOP),
        (CHEST, [{"cells": [[1, 2.5], [1, "x"]]}], SHOP),
    ],
)
def test_what_is_broken_beside_its_rows_is_an_error(operation: Operation[Any], body: object, api: Api) -> None:
    with pytest.raises(DecodeError):
        salvaged(operation, body, api)


def test_other_errors_are_what_they_are() -> None:
    with pytest.raises(VendorError):
        salvage(SHOP, BARS, answer({"code": "1", "data": [{"time": None}]}))
    with pytest.raises(NotJsonError):
        salvage(SHOP, BARS, answer(b'{"code":"0","data":[{"time":null}'))


def test_a_text_that_is_no_unicode_costs_its_row() -> None:
    body = b'{"code":"0","data":[{"time":1,"price":2},{},{"time":1,"price":2,"side":"\xff"}]}'
    payload, rejected = salvage(SHOP, BARS, answer(body))
    assert payload == [Bar(time=1, price=2.0)]
    assert rejected[1].path == "$.data[2]"
    assert rejected[1].raw.endswith(b'"\xff"}')


def test_ten_thousand_broken_rows_are_read_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts instead of measuring time: each row is decoded once."""
    module = import_module("perpkit._runtime.wire.salvage")
    sizes: list[int] = []
    original = module.read

    def counted(kind: Any, node: Any, raw: Any, *, strict: bool) -> Any:
        sizes.append(len(memoryview(raw)))
        return original(kind, node, raw, strict=strict)

    monkeypatch.setattr(module, "read", counted)
    body = answer(
        {"code": "0", "data": [{"time": None, "price": 1} for _ in range(10_000)] + [{"time": 1, "price": 1}]}
    )
    payload, rejected = salvage(SHOP, BARS, body)
    assert (len(payload), len(rejected), len(sizes)) == (1, 10_000, 10_001)
    assert sum(sizes) < len(body.body)


def test_neither_path_nor_reason_shows_a_secret() -> None:
    key = Secret("fake-shop-key-0123456789")
    operation = Operation[Any](
        id="map", call_path="map", method="GET", path="/map", payload=payload_of(dict[str, list[Bar]])
    )
    body = {"code": "0", "data": {"a": [{"time": 1, "price": 1}], key.reveal(): [{"x": 1}]}}
    _, rejected = salvage(SHOP, operation, answer(body), (key,))
    assert rejected[0].path == '$.data["***"][0]'
    assert repr(rejected[0]) == "Rejected(path='$.data[\"***\"][0]', reason='Object missing required field `time`')"


def test_a_response_says_how_many() -> None:
    row = Rejected(raw=b"{}", path="$[0]", reason="Expected")
    response = Response(payload=[1], status=200, headers=Headers(), rate_limit=None, body=b"[1]", rejected=(row,))
    assert repr(response) == "<Response 200: list of 1, 1 rejected, 3 bytes>"
