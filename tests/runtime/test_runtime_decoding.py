"""From bytes to classes: one pass if the body is as described, and otherwise an error with a path into the body."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from perpkit._runtime.description.api import Api
from perpkit._runtime.description.forms import Items, Object, Row, Text, Values
from perpkit._runtime.description.operation import Operation
from perpkit._runtime.errors import DecodeError
from perpkit._runtime.wire.decoding import builtins
from tests.runtime.shop import (
    BARS,
    CHEST,
    ENTRIES,
    GRID,
    LADDERS,
    RENAMED,
    SHOP,
    TILL,
    TILLS,
    VAULT,
    VENUES,
    Bar,
    Cell,
    Grid,
    Ladder,
    Page,
    Side,
    Venue,
    answer,
    crossed,
    payload_in,
    payload_of,
)


def payload(operation: Operation[Any], body: object, api: Api = SHOP) -> Any:
    whole = {"code": "0", "data": body} if api is SHOP and not isinstance(body, bytes) else body
    return payload_in(operation, answer(whole), api)


def broken(operation: Operation[Any], body: object, api: Api = SHOP) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        payload(operation, body, api)
    return caught.value


def test_numbers_in_strings_are_numbers_where_the_api_is_lenient() -> None:
    assert payload(BARS, [{"time": "1", "price": "2.5"}]) == [Bar(time=1, price=2.5)]


def test_numbers_in_strings_are_wrong_where_it_is_not() -> None:
    assert broken(ENTRIES, {"entries": [], "total": "0"}, VAULT).path == "$.total"


def test_unknown_fields_and_values_are_kept_out_of_the_way() -> None:
    [bar] = payload(BARS, [{"time": 1, "price": 2, "side": "short", "new": {"a": [1]}}])
    assert bar.side == "short"
    assert isinstance(bar.side, Side)
    assert not bar.side.is_known
    assert msgspec.json.decode(msgspec.json.encode(bar))["side"] == "short"


def test_a_row_that_grew_longer_still_decodes() -> None:
    assert payload(GRID, {"cells": [[1, 2.5]]}) == Grid(cells=[Cell(1, 2.5)])
    assert payload(GRID, {"cells": [[1, "2.5", "new"], [2, 3]]}) == Grid(cells=[Cell(1, 2.5), Cell(2, 3.0)])


@pytest.mark.parametrize("name", ["long_usd", "longUsd", "longLiquidationUsd"])
def test_every_spelling_of_a_name_is_one_attribute(name: str) -> None:
    assert payload(VENUES, [{"name": "A", name: 5}]) == [Venue(name="A", long_usd=5.0)]


def test_a_bare_map_is_a_list_of_one() -> None:
    steps = {"100": [{"name": "A", "longUsd": 1}]}
    expected = Ladder(steps={"100": [Venue(name="A", long_usd=1.0)]})
    assert payload(LADDERS, steps) == [expected]
    assert payload(LADDERS, [{"steps": steps}]) == [expected]


@pytest.mark.parametrize("listed", [True, False])
def test_one_object_comes_alone_or_in_a_list(listed: bool) -> None:
    venue = {"name": "A", "longUsd": 1}
    body = [venue] if listed else venue
    assert payload(TILL, body) == Venue(name="A", long_usd=1.0)
    assert payload(TILLS, body) == [Venue(name="A", long_usd=1.0)]
    assert payload(CHEST, [{"cells": [[1, 2]]}] if listed else {"cells": [[1, 2]]}) == Grid(cells=[Cell(1, 2.0)])


@pytest.mark.parametrize("number", [0, 2])
def test_a_list_of_none_or_several_is_not_one_object(number: int) -> None:
    venues = [{"name": "A", "longUsd": 1}] * number
    error = broken(TILL, venues)
    assert error.path == "$.data"
    assert f"Expected one object, got a list of {number} at $.data." in str(error)
    assert len(payload(TILLS, venues)) == number


def test_decimals_are_exact_in_strings_and_in_numbers() -> None:
    digits = "12345678901234567890.12345678901234567890"
    for amount in (digits, f'"{digits}"'):
        fast = payload(ENTRIES, f'{{"entries":[{{"id":1,"amount":{amount}}}],"total":1}}'.encode(), VAULT)
        slow = payload(RENAMED, f'{{"id":1,"amt":{amount}}}'.encode(), VAULT)
        assert fast.entries[0].amount == slow.amount == Decimal(digits)


@frozen(kw_only=True)
class Order:
    id: str
    fills: list[str]
    amount: Decimal | None = None


ORDERS = Operation[list[Order]](
    id="orders",
    call_path="orders",
    method="GET",
    path="/orders",
    payload=payload_of(list[Order]),
    wire=Items(Object(members={"id": Text(), "fills": Items(Text())})),
)


@pytest.mark.parametrize("api", [SHOP, VAULT])
@given(st.integers(-(10**30), 10**30))
def test_an_id_has_every_digit_whether_it_is_a_number_or_a_text(api: Api, number: int) -> None:
    for spelt in (str(number), f'"{number}"', '"3fa42833-9508-4061-8d80-b68563dcd521"'):
        orders = f'[{{"id":{spelt},"fills":["a",{spelt}],"amount":"1.50"}}]'
        body = f'{{"code":"0","data":{orders}}}' if api is SHOP else orders
        text = spelt.strip('"')
        assert payload(ORDERS, body.encode(), api) == [Order(id=text, fills=["a", text], amount=Decimal("1.50"))]


@pytest.mark.parametrize("wrong", [None, 1.5, True, [], {}])
def test_what_is_no_id_is_refused_by_a_strict_api(wrong: object) -> None:
    assert broken(ORDERS, [{"id": "a", "fills": [wrong]}], VAULT).path == "$[0].fills[0]"


def test_times_with_a_zone() -> None:
    page: Page = payload(
        ENTRIES, {"entries": [{"id": 1, "amount": "1", "at": "2026-01-02T03:04:05Z"}], "total": 1}, VAULT
    )
    assert page.entries[0].at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


BROKEN: list[tuple[Operation[Any], object, str]] = [
    (BARS, [{"time": 1, "price": 1}, {"time": 1, "price": []}], "$.data[1].price"),
    (BARS, [{"time": 1, "price": "x"}], "$.data[0].price"),
    (BARS, [{"time": 1}], "$.data[0]"),
    (BARS, {}, "$.data"),
    (BARS, None, "$.data"),
    (GRID, {"cells": [[1, 2], [1]]}, "$.data.cells[1]"),
    (GRID, {"cells": [[1, {}]]}, "$.data.cells[0][1]"),
    (GRID, {"cells": [[1, {}, "new"]]}, "$.data.cells[0][1]"),
    (GRID, {"cells": 1}, "$.data.cells"),
    (VENUES, [{"name": "A", "longUsd": []}], "$.data[0].longUsd"),
    (VENUES, [{"name": "A", "longLiquidationUsd": []}], "$.data[0].longLiquidationUsd"),
    (VENUES, [{"name": True}], "$.data[0].name"),
    (VENUES, 5, "$.data"),
    (LADDERS, {"100": [{"name": "A", "longUsd": []}]}, "$.data[...][0].longUsd"),
    (LADDERS, [{"steps": {"100": [{"name": "A", "longUsd": []}]}}], "$.data[0].steps[...][0].longUsd"),
    (LADDERS, {"100": 5}, "$.data[...]"),
    (TILL, {"name": "A", "longUsd": []}, "$.data.longUsd"),
    (TILL, [{"name": "A", "longUsd": []}], "$.data[0].longUsd"),
    (TILL, [5], "$.data[0]"),
    (TILL, 5, "$.data"),
    (TILLS, {"name": "A", "longUsd": []}, "$.data.longUsd"),
    (TILLS, [{"name": "A", "longUsd": 1}, {"name": "A", "longUsd": []}], "$.data[1].longUsd"),
    (TILLS, [5], "$.data[0]"),
    (TILLS, 5, "$.data"),
    (CHEST, [{"cells": [[1]]}], "$.data[0].cells[0]"),
    (CHEST, {"cells": [[1]]}, "$.data.cells[0]"),
]


@pytest.mark.parametrize(("operation", "body", "path"), BROKEN)
def test_the_path_is_one_into_the_whole_body(operation: Operation[Any], body: object, path: str) -> None:
    error = broken(operation, body)
    assert error.path == path
    assert f"at {path}." in str(error)
    assert json.loads(error.body)["data"] == body


def test_the_path_of_a_bare_payload() -> None:
    assert broken(ENTRIES, {"entries": [{"id": 1, "amount": "ten"}], "total": 1}, VAULT).path == "$.entries[0].amount"
    assert broken(RENAMED, {"id": 1, "amt": "ten"}, VAULT).path == "$.amt"
    assert broken(RENAMED, [], VAULT).path == "$"


def test_a_decode_error_survives_pickle() -> None:
    error = broken(BARS, [{"time": 1, "price": "x"}])
    assert crossed(error).path == error.path


def test_payload_of_any_kind() -> None:
    anything = Operation[Any](id="any", call_path="shop.any", method="GET", path="/any", payload=payload_of(Any))
    assert payload(anything, {"a": [1, "x", None]}) == {"a": [1, "x", None]}


def test_builtins_of_what_is_no_json() -> None:
    assert builtins(b"<html>") is None
    assert builtins(b"[" * 100_000) is None
    assert builtins(b'{"a":1}') == {"a": 1}


@pytest.mark.parametrize(
    ("node", "value"),
    [
        (Object(names={"a": "b"}), [1]),
        (Items(Row(1)), {"a": 1}),
        (Values(Row(1)), [1]),
        (Row(1), {"a": 1}),
    ],
)
def test_nodes_leave_what_they_do_not_know(node: Any, value: object) -> None:
    assert node.adapt(value) == value


def test_a_member_that_is_absent_is_not_adapted() -> None:
    assert Object(members={"a": Row(1)}).adapt({"b": [1, 2]}) == {"b": [1, 2]}


def test_only_names_and_wraps_must_be_adapted_first() -> None:
    assert not Items(Values(Object(members={"a": Row(2)}))).required
    assert Items(Values(Object(members={"a": Object(names={"x": "y"})}))).required
    assert LADDERS.wire is not None
    assert LADDERS.wire.required
