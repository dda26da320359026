"""What an agent is shown of an answer: compact, never too long, and with what to ask for the rest."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from perpkit.coinglass import CoinGlass, HeatmapCandle, HeatmapCell, LiquidationBar, LiquidationHeatmap, Rows
from perpkit.errors import ParameterError
from perpkit.mcp.answer import CUT, LONGEST, LONGEST_CELL, Selection, cell, counted, csv_text, shown
from perpkit.ztdx import UnifiedLiquidations, Ztdx


def bars(count: int) -> Rows[LiquidationBar]:
    """Return rows that differ."""
    return Rows(
        LiquidationBar(
            time=1_700_000_000_000 + one * 60_000,
            long_liquidation_usd=float(one * 7 % 10),
            short_liquidation_usd=1_234_567.125 + one,
        )
        for one in range(count)
    )


def read(text: str) -> list[dict[str, str]]:
    """Return CSV as dicts."""
    return list(csv.DictReader(io.StringIO(text)))


def test_rows_are_csv_with_units_and_times_in_utc() -> None:
    made = shown(bars(2), LiquidationBar, Selection())
    assert made.text.splitlines()[0] == "time,long_liquidation_usd,short_liquidation_usd"
    assert made.text.splitlines()[2] == "2023-11-14T22:14:20Z,7.0,1234568.125"
    assert made.notes[0] == "2 rows."
    assert made.notes[1] == "Units: long_liquidation_usd in USD, short_liquidation_usd in USD."
    assert not made.cut
    assert shown(Rows([]), LiquidationBar, Selection()).text == made.text.splitlines()[0] + "\n"
    assert (counted(1), counted(1_000)) == ("1 row", "1,000 rows")


def test_csv_takes_less_than_half_of_what_a_list_of_objects_takes() -> None:
    rows = bars(500)
    assert len(shown(rows, LiquidationBar, Selection()).text) < 0.5 * len(rows.to_json())


def test_a_long_answer_is_cut_and_the_parts_make_the_whole() -> None:
    rows = bars(3_000)
    found: list[dict[str, str]] = []
    parts = 0
    while len(found) < len(rows):
        made = shown(rows, LiquidationBar, Selection(skip=len(found), rows=10_000))
        assert len(made.text) <= LONGEST
        found += read(made.text)
        parts += 1
        assert made.cut == (len(found) < len(rows))
        if made.cut:
            assert f"skip={len(found)}" in made.notes[-1]
            assert made.notes[-1].startswith("CUT OFF")
    assert parts > 2
    assert [one["time"] for one in found] == sorted({one["time"] for one in found})
    assert len(found) == 3_000


def test_columns_are_chosen_and_sorted_by() -> None:
    made = shown(bars(20), LiquidationBar, Selection(["long_liquidation_usd"], "-short_liquidation_usd", 1, 2))
    assert made.text == "long_liquidation_usd\n6.0\n9.0\n"
    assert "rows 2 to 3 are shown" in made.notes[-1]
    assert made.notes[1] == "Units: long_liquidation_usd in USD."
    ascending = shown(bars(20), LiquidationBar, Selection(["long_liquidation_usd"], "long_liquidation_usd"))
    values = [float(one["long_liquidation_usd"]) for one in read(ascending.text)]
    assert values == sorted(values)
    for wrong in (Selection(["long_liquidation"]), Selection(sort="-long_liquidation")):
        with pytest.raises(ParameterError, match="there is no 'long_liquidation'; did you mean 'long_liquidation_usd'"):
            shown(bars(2), LiquidationBar, wrong)
    with pytest.raises(ParameterError, match="there is no 'zz'; The answer has: time, "):
        shown(bars(2), LiquidationBar, Selection(["zz"]))


def test_missing_values_are_sorted_last() -> None:
    with CoinGlass.sandbox() as cg:
        pairs = cg.futures.pairs_markets(symbol="BTC")
    gone = Rows([*pairs, *pairs])
    for sort in ("next_funding_time", "-next_funding_time"):
        values = [one["next_funding_time"] for one in read(shown(gone, type(pairs[0]), Selection(sort=sort)).text)]
        assert "" not in values[: sum(one != "" for one in values)]


@pytest.mark.parametrize("wrong", [{"skip": -1}, {"rows": 0}, {"rows": 10_001}])
def test_numbers_out_of_range_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ParameterError, match=f"{next(iter(wrong))}: is "):
        Selection(**wrong)


def test_values_are_texts_without_loss() -> None:
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    values = [None, True, 3, 0.1, "a,b", Decimal("1E+2"), moment, {"a": Decimal("0.10")}, [moment]]
    assert [cell(one) for one in values] == [
        "",
        "true",
        "3",
        "0.1",
        "a,b",
        "100",
        "2026-01-02T00:00:00Z",
        '{"a":"0.10"}',
        '["2026-01-02T00:00:00Z"]',
    ]
    assert cell("x" * 10**6) == "x" * LONGEST_CELL + CUT


def test_even_one_row_is_never_too_long() -> None:
    text, count = csv_text([f"c{one}" for one in range(50)], [["x" * LONGEST_CELL] * 50] * 2)
    assert count == 1
    assert len(text) <= LONGEST + len(CUT) + 1


def test_a_heat_map_is_its_cells_and_the_largest_are_found() -> None:
    candle = HeatmapCandle(time=1_762_300_800, open=1.0, high=1.0, low=1.0, close=1.0, volume_usd=0.0)
    heat = LiquidationHeatmap(
        y_axis=[10.0, 20.0],
        liquidation_leverage_data=Rows([HeatmapCell(0, one % 2, float(one)) for one in range(5_000)]),
        price_candlesticks=Rows([candle]),
    )
    made = shown(heat, LiquidationHeatmap, Selection(sort="-value", rows=2))
    assert [one["value"] for one in read(made.text)] == ["4999.0", "4998.0"]
    assert len(shown(heat, LiquidationHeatmap, Selection(rows=10_000)).text) <= LONGEST


def test_a_series_is_rows_and_any_other_object_json() -> None:
    with CoinGlass.sandbox() as cg:
        chart = cg.futures.open_interest.exchange_history_chart(symbol="BTC", range="12h")
        account = cg.account.subscription()
        pairs = cg.futures.supported_exchange_pairs()
        coins = cg.futures.supported_coins()
    assert read(shown(chart, type(chart), Selection()).text)[0].keys() >= {"time_list", "data_map_key"}
    assert json.loads(shown(account, type(account), Selection(["level"])).text) == {"level": account.to_dict()["level"]}
    first = next(iter(pairs.values()))[0]
    assert read(shown(pairs, type(first), Selection()).text)[0]["key"] == next(iter(pairs))
    assert read(shown(coins, str, Selection()).text)[0] == {"value": coins[0]}
    assert shown({}, str, Selection()).text == "{}"


def test_a_long_object_is_rows_if_it_has_any_and_is_cut_if_not() -> None:
    with Ztdx.sandbox() as ztdx:
        page: Any = ztdx.unified.liquidations()
        risk = ztdx.unified.risk_simulate(symbol="BTCUSDT", side="long", size_usd="5000", leverage=10)
    assert json.loads(shown(page, UnifiedLiquidations, Selection()).text)["liquidations"]
    many = UnifiedLiquidations(liquidations=page.liquidations * 100, total=page.total)
    made = shown(many, UnifiedLiquidations, Selection(["mark_price", "symbol"], rows=10))
    assert read(made.text)[0] == {
        "mark_price": str(page.liquidations[0].mark_price),
        "symbol": page.liquidations[0].symbol,
    }
    large = {"text": "x" * LONGEST, "risk": risk.to_dict()}
    cut = shown(large, dict, Selection())
    assert (cut.cut, len(cut.text)) == (True, LONGEST + len(CUT))
    assert "text, risk" in cut.notes[0]
    assert json.loads(shown(large, dict, Selection(["risk"])).text)["risk"]["can_open"] is True
