"""The ``iter_`` method of an operation: its rows, its arguments, its docstring and its line of the operation table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from generator.python.iterations import Iterations
from generator.python.types import Types
from generator.python.views import Argument, Iteration


def of(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "description": "A thing.", "properties": properties}


def listed(name: str, **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}, **more}


MOMENT = {"type": "integer", "x-unit": "ms", "minimum": 10**12, "maximum": 10**13}
SECONDS = {"type": "integer", "x-unit": "s", "minimum": 10**9, "maximum": 10**10}
TEXT = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Bar": of({"openTime": MOMENT, "price": {"type": "number"}}),
    "Delta": of(
        {
            "openTime": MOMENT,
            "cumDelta": {"$ref": "#/components/schemas/Sum", "x-running-sum": True},
            "cum_delta": {"x-perpkit-alias-of": "cumDelta", "x-running-sum": True},
            "all": {"type": "number", "x-running-sum": True, "x-perpkit-name": "total"},
        }
    ),
    "Sum": {"type": "number"},
    "Deltas": {"prefixItems": [{"title": "at", **SECONDS}, {"title": "sum", "type": "number", "x-running-sum": True}]},
    "Levels": {
        "prefixItems": [{"title": "at", **SECONDS}, {"title": "sizes", "type": "array", "items": {"type": "number"}}]
    },
    "Wallet": of({"coin": {"x-perpkit-alias-of": "symbol"}, "symbol": {"x-perpkit-name": "name", **TEXT}}),
    "Wallets": of({"list": listed("Wallet", **{"x-perpkit-name": "wallets"}), "totalPages": {"type": "integer"}}),
    "Answer": of({"all": {"$ref": "#/components/schemas/Wallets"}}),
}
TYPES = Types({"components": {"schemas": SCHEMAS}}, "float")
PAYLOADS: dict[str, dict[str, Any]] = {"volume_history": listed("Delta")}


def argument(wire: str, *, required: bool = False) -> Argument:
    return Argument(
        keyword=wire,
        wire=wire,
        annotation="int",
        required=required,
        doc=f"The {wire}.",
        about=f"The {wire}.",
        source="",
        kind="integer",
    )


WINDOW = {"kind": "window", "start": "start", "end": "end", "cap": 1000}
ARGUMENTS = [argument(name) for name in ("start", "end", "limit", "page", "size")]


def iteration(
    payload: dict[str, Any], paging: Mapping[str, Any], arguments: Sequence[Argument] = ARGUMENTS
) -> Iteration:
    found = Iterations(TYPES, PAYLOADS.get).of({"x-perpkit-paging": paging}, "rows", arguments, payload)
    assert found is not None
    return found


def test_without_paging_there_is_none() -> None:
    assert Iterations(TYPES, PAYLOADS.get).of({}, "rows", ARGUMENTS, listed("Bar")) is None


def test_pages_of_a_list() -> None:
    found = iteration(listed("Wallet"), {"kind": "page", "page": "page", "size": "size"})
    assert found.source == "PagePaging(page='page', size='size')"
    assert (found.name, found.row.annotation) == ("iter_rows", "Wallet")
    docs = {one.wire: one.doc for one in found.arguments}
    assert docs.keys() == {one.wire for one in ARGUMENTS}, "the caller may set all of them"
    assert (docs["page"], docs["size"]) == ("Page to begin with; the first one if not given.", "The size.")
    assert "until a page is empty" in found.doc
    assert "if none of its values changed" in found.doc


def test_pages_inside_an_object_are_found_by_their_names_on_the_wire() -> None:
    paging = {"kind": "page", "page": "page", "rows": "all.list", "pages": "all.totalPages", "key": "coin"}
    found = iteration({"$ref": "#/components/schemas/Answer"}, paging)
    assert found.source == "PagePaging(page='page', rows='all.wallets', pages='all.total_pages', key='name')"
    assert "until the last page, whose number the vendor states" in found.doc
    assert "if none of its values changed" not in found.doc


@pytest.mark.parametrize(
    ("payload", "paging", "problem"),
    [
        (listed("Wallet"), {"kind": "page", "page": "page", "rows": "list"}, "names 'list', which the answer does not"),
        (listed("Wallet"), {"kind": "page", "page": "page", "key": "id"}, "names 'id', which the answer does not have"),
        (listed("Bar"), {**WINDOW, "time": "price"}, "names 'price', which is not a time; write x-unit: ms or s"),
        (SCHEMAS["Answer"], {"kind": "page", "page": "page"}, "needs rows that are an array"),
        (SCHEMAS["Answer"], {"kind": "page", "page": "page", "rows": "all"}, "needs rows that are an array"),
    ],
)
def test_what_the_answer_does_not_have_is_named(payload: dict[str, Any], paging: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        iteration(payload, paging)


@pytest.mark.parametrize(
    ("payload", "time", "source"),
    [
        (listed("Bar"), "openTime", "start='start', end='end', time='open_time', cap=1000"),
        (listed("Levels"), "at", "start='start', end='end', time='at', cap=1000, unit='s'"),
        (
            listed("Delta"),
            "openTime",
            "start='start', end='end', time='open_time', cap=1000, running_sums=('cum_delta', 'total')",
        ),
        (listed("Deltas"), "at", "start='start', end='end', time='at', cap=1000, unit='s', running_sums=('sum',)"),
    ],
)
def test_the_time_of_a_row_is_a_member_or_a_position(payload: dict[str, Any], time: str, source: str) -> None:
    assert iteration(payload, {**WINDOW, "time": time}).source == f"WindowPaging({source})"


def test_rows_of_a_window_may_be_told_apart_by_a_key() -> None:
    found = iteration(listed("Bar"), {**WINDOW, "time": "openTime", "key": "price"})
    assert found.source == "WindowPaging(start='start', end='end', time='open_time', cap=1000, key='price')"
    assert "oldest part first" in found.doc
    assert found.incomplete.startswith("A part of the window")


def test_a_window_without_bars_may_be_audited_and_names_bars_that_show_where_rows_lie() -> None:
    bars = {"operation": "volume_history", "arguments": {"coin": "start"}, "interval": "1m", "weights": ["cumDelta"]}
    found = iteration(listed("Bar"), {**WINDOW, "time": "openTime", "density": bars})
    assert [one.keyword for one in found.options] == ["completeness", "resume", "concurrency"]
    assert found.source.endswith(
        "density=DensityBars(operation=lambda: VOLUME_HISTORY, arguments=(('coin', 'start'),), interval='1m', "
        "weights=('cum_delta',)))"
    )
    part = {**WINDOW, "time": "openTime", "density": {**bars, "operation": "elsewhere"}}
    assert "density" not in iteration(listed("Bar"), part).source
    barred = iteration(listed("Bar"), {**WINDOW, "time": "openTime", "interval": "end"})
    assert [one.keyword for one in barred.options] == ["open_bar", "resume", "concurrency"]


def test_the_docstring_says_what_becomes_of_sums() -> None:
    doc = iteration(listed("Delta"), {**WINDOW, "time": "openTime"}).doc
    assert "``cum_delta``, ``total`` add up everything since the first row that is yielded." in doc
    assert "Sums" not in iteration(listed("Bar"), {**WINDOW, "time": "openTime"}).doc


@pytest.mark.parametrize(
    ("required", "words"), [(False, "(excluded; now if not given)"), (True, "to the end (excluded) past")]
)
def test_an_end_that_is_required_is_asked_for(required: bool, words: str) -> None:
    arguments = [argument("start"), argument("end", required=required), argument("limit")]
    found = iteration(listed("Bar"), {**WINDOW, "time": "openTime", "limit": "limit"}, arguments)
    assert {one.wire: one.required for one in found.arguments} == {"start": True, "end": required}
    assert words in found.doc
