"""How witnesses are read, compared and drafted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from attrs import evolve

from perpkit._runtime.description.operation import Condition, CostCase, PagePaging
from perpkit.coinglass.models import HeatmapCandle, LiquidationBar, OrderSide
from perpkit.sandbox.recording import load
from tools.contract.description import described
from tools.witness import answers, facts
from tools.witness.__main__ import main
from tools.witness.answers import compared
from tools.witness.package import committed
from tools.witness.spelling import cost_words, paging_words
from tools.witness.trial import WrongFact, changed
from tools.witness.witness import Witness, WitnessError, read, witness

ORDER = "futures_liquidation_order"


def without(written: Witness, operation: str) -> Witness:
    return evolve(written, operations={name: one for name, one in written.operations.items() if name != operation})


def with_answers(written: Witness, operation: str, found: dict[str, dict[str, Any]]) -> Iterator[str]:
    new = msgspec.structs.replace(written.operations[operation], answers=found)
    return answers.doubts(
        committed("coinglass"),
        evolve(written, operations={operation: new}),
        [one for one in load("coinglass") if one.operation == operation],
    )


class TestGaps:
    def test_operation_without_a_witness_says_what_to_write(self) -> None:
        [found] = facts.doubts(committed("coinglass"), without(witness("coinglass"), ORDER))
        assert found == (
            f"tests/witness/coinglass: no witness for {ORDER}; `python -m tools.witness coinglass {ORDER}` prints what "
            "to fill in, from the vendor's page and not from spec/"
        )

    def test_witness_of_no_operation_is_named(self) -> None:
        written = witness("coinglass")
        more = evolve(
            written,
            operations={**written.operations, "gone": written.operations[ORDER]},
            files={**written.files, "gone": "tests/witness/coinglass/futures.liquidation.yaml"},
        )
        [found] = facts.doubts(committed("coinglass"), more)
        assert found.startswith("tests/witness/coinglass/futures.liquidation.yaml: gone is not an operation; ")

    def test_class_without_a_witness_says_what_to_write(self) -> None:
        written = witness("coinglass")
        kept = {name: words for name, words in written.classes.items() if name != "HeatmapCandle"}
        [found] = facts.doubts(committed("coinglass"), evolve(written, classes=kept))
        assert "no witness for class HeatmapCandle; `python -m tools.witness coinglass HeatmapCandle`" in found

    def test_answers_have_to_hold_something_and_to_name_a_case(self) -> None:
        found = list(with_answers(witness("coinglass"), ORDER, {"observed": {}, "live": {"orders": []}}))
        assert [one.split(": answers: ")[1].split(";")[0] for one in found] == [
            "nothing of `documented`",
            "observed: write at least one value by its Python name",
            "live is not recorded",
        ]

    def test_contradiction_names_both_sides(self) -> None:
        [found] = with_answers(witness("coinglass"), ORDER, {"documented": {"orders[0].side": "BUY"}})
        assert found == (
            f"tests/witness/coinglass/futures.liquidation.yaml: {ORDER}: answers: documented: "
            "orders[0].side is <OrderSide.SELL: 2>, the witness has 'BUY'"
        )


BARS = [LiquidationBar(time=1762300800000, long_liquidation_usd=1.5, short_liquidation_usd=0.0)]
CANDLE = HeatmapCandle(1762300800, 1.0, 2.0, 0.5, 1.5, 9.0)
MOMENT = datetime(2025, 11, 5, tzinfo=UTC)


class TestCompared:
    @pytest.mark.parametrize(
        ("payload", "path", "expected"),
        [
            (BARS, "bars[0].long_liquidation_usd", 1.5),
            (BARS, "bars[-1].short_liquidation_usd", 0),
            (BARS, "bars[0]", {"time": MOMENT, "long_liquidation_usd": 1.5}),
            (BARS, "len(bars)", 1),
            (CANDLE, "candle", {"time": MOMENT, "close": 1.5}),
            ({"10.5": [CANDLE]}, "levels['10.5'][0].low", 0.5),
            ([OrderSide(1)], "sides[0]", "BUY"),
            (Decimal("1.50"), "amount", "1.50"),
            (UUID(int=7), "id", "00000000-0000-0000-0000-000000000007"),
            ([1, None, True], "row", [1, None, True]),
            (MOMENT, "moment", MOMENT),
        ],
    )
    def test_what_is_there_is_found(self, payload: object, path: str, expected: object) -> None:
        assert list(compared(payload, path, expected)) == []

    @pytest.mark.parametrize(
        ("payload", "path", "expected", "problem"),
        [
            (BARS, "bars[0].long_liquidation_usd", "1.5", "bars[0].long_liquidation_usd is 1.5, "),
            (BARS, "bars[1].time", 1, "bars[1].time: nothing is there (IndexError"),
            (BARS, "bars[0].side", 1, "bars[0].side: nothing is there (AttributeError"),
            (BARS, "bars(0)", 1, "bars(0): nothing is there (KeyError"),
            (BARS, "bars", [], "bars: 1 items, the witness has 0"),
            (CANDLE, "candle", {"time": datetime(2025, 11, 6, tzinfo=UTC)}, "candle.time is datetime"),
            (Decimal("1.50"), "amount", "1.5", "amount is Decimal('1.50'), "),
            (Decimal("1.50"), "amount", 1.5, "amount is Decimal('1.50'), "),
            (1, "flag", True, "flag is 1, "),
            (True, "flag", 1, "flag is True, "),
            ("1", "text", 1, "text is '1', "),
        ],
    )
    def test_what_is_not_is_said(self, payload: object, path: str, expected: object, problem: str) -> None:
        [found] = compared(payload, path, expected)
        assert found.startswith(problem)


class TestReading:
    def test_a_folder_without_common_facts_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(WitnessError, match=r"api\.yaml is missing; write plans"):
            read(tmp_path)

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("[1]", "group.yaml: Expected `object`"),
            ("a: [", "group.yaml: while parsing"),
            ("order: {source: page}", "missing required field `call`"),
            ("order: {source: s, call: c, asks: a, returns: r, answers: {}, plan: x}", "unknown field `plan`"),
        ],
    )
    def test_a_group_that_is_not_in_form_is_refused(self, tmp_path: Path, text: str, problem: str) -> None:
        (tmp_path / "api.yaml").write_text("source: nothing\n")
        (tmp_path / "group.yaml").write_text(text)
        with pytest.raises(WitnessError) as caught:
            read(tmp_path)
        assert problem in str(caught.value)


class TestSkeleton:
    def test_of_an_operation(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["ztdx", "unified_liquidations"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == "unified_liquidations:"
        assert "  call: unified.liquidations" in lines
        assert {"    limit:", "    offset:", "    documented:"} <= set(lines)

    def test_of_a_class(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["coinglass", "HeatmapCell"]) == 0
        assert capsys.readouterr().out.splitlines()[2:] == ["    x_index:", "    y_index:", "    value:"]

    def test_of_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["ztdx", "liquidations"]) == 1
        assert "neither an operation nor a class 'liquidations'" in capsys.readouterr().err


class TestWrongFacts:
    @pytest.mark.parametrize("path", ["$.components.schemas.Gone.type", "$.components.schemas.*.type", "$"])
    def test_a_path_leads_to_one_place(self, path: str) -> None:
        with pytest.raises(ValueError, match="mend tests/witness/wrong-facts"):
            changed(WrongFact(fact="x", api="ztdx", noticed=[], set={path: 1}))

    def test_a_fact_that_the_description_holds_is_not_wrong(self) -> None:
        title = described("ztdx").document["info"]["title"]
        with pytest.raises(ValueError, match="says so already"):
            changed(WrongFact(fact="x", api="ztdx", noticed=[], set={"$.info.title": title}))


CASES = (
    CostCase(when=(Condition(parameter="limit", above=50), Condition(parameter="symbol")), units=(("weight", 9),)),
    CostCase(when=(Condition(parameter="symbol"),), units=(("orders", 1), ("weight", 0))),
)


@pytest.mark.parametrize(
    ("cases", "words"),
    [
        ((), {"weight": 2}),
        (CASES, ["limit above 50 and symbol absent: weight 9", "symbol absent: orders 1, weight 0", "else: weight 2"]),
    ],
)
def test_what_a_call_costs(cases: tuple[CostCase, ...], words: dict[str, int] | list[str]) -> None:
    operation = next(iter(committed("ztdx").operations.values()))
    assert cost_words(evolve(operation, costs=(("weight", 2),), cost_cases=cases)) == words


def test_numbered_pages() -> None:
    paging = PagePaging(page="page", rows="data.rows", pages="data.pages")
    assert paging_words(paging) == {"page": "page", "rows": "data.rows", "pages": "data.pages"}
