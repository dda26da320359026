"""What the charts take, and what they say of anything else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from perpkit import charts
from perpkit._runtime.description.catalogue import catalogue
from perpkit._runtime.rows import Rows
from perpkit.charts.kinds import KINDS, Kind
from perpkit.charts.numbers import Scale, amount, decimals, percent, price, round_numbers, short
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import ConfigurationError, ParameterError

from .answers import bars, heat, rates


def refusal(name: str, answer: Any) -> str:
    """Return what a chart says of an answer that it does not draw."""
    with pytest.raises(TypeError) as caught:
        getattr(charts, name)(answer)
    return str(caught.value)


def test_another_class_is_refused_with_what_is_drawn_and_which_calls_return_it() -> None:
    text = refusal("heatmap", bars([1.0], [1.0]))
    assert text.startswith(
        "heatmap draws LiquidationHeatmap or AggregatedLiquidationHeatmap, not Rows[LiquidationBar]."
    )
    assert "That is drawn by liquidations." in text
    assert "returned by cg.futures.liquidation.heatmap_model1, " in text
    assert "That is drawn by heatmap" in refusal("liquidations", heat([]))


@pytest.mark.parametrize("answer", ["text", {"a": 1}, None, 5, [1, 2], [None]], ids=repr)
def test_what_is_no_answer_is_refused(answer: Any) -> None:
    assert refusal("funding", answer).startswith("funding draws Rows[FundingRateBar], not ")


def test_an_answer_without_rows_is_known_by_its_class() -> None:
    assert "not Rows[LiquidationBar]" in refusal("funding", bars([], []))
    assert charts.funding(rates([])).picture.empty
    assert charts.funding([]).picture.empty
    assert charts.funding(Rows[Any]()).picture.empty


def test_rows_of_two_classes_are_refused() -> None:
    from perpkit.coinglass import AggregatedLiquidationBar

    other = AggregatedLiquidationBar(time=1, aggregated_long_liquidation_usd=1.0, aggregated_short_liquidation_usd=1.0)
    text = refusal("liquidations", [*bars([1.0], [1.0]), other])
    assert "not rows of LiquidationBar and AggregatedLiquidationBar together" in text


async def test_a_call_that_was_not_awaited_is_told() -> None:
    async with AsyncCoinGlass.sandbox() as cg:
        call = cg.futures.liquidation.max_pain()
        assert "Await the call first" in refusal("max_pain", call)
        assert charts.max_pain(await call).picture.names


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_call_of_a_chart_is_drawn(kind: Kind) -> None:
    calls = kind.calls()
    assert {model for entry in calls.values() for model in entry.models} >= {*kind.models}
    with CoinGlass.sandbox(full_size=True) as cg:
        for path, entry in calls.items():
            method: Any = cg
            for part in path.split("."):
                method = getattr(method, part)
            given = {one.keyword: one.example or one.choices[0] for one in entry.arguments if one.required}
            given |= {one.keyword: 5 for one in entry.arguments if one.keyword == "limit"}
            chart: charts.Chart = getattr(charts, kind.name)(method(**given), of=path)
            assert not chart.picture.empty
            assert repr(chart) == f"<Chart: {chart.picture.title} of {chart.picture.about}>"


def test_every_chart_is_public_and_every_public_chart_has_a_kind() -> None:
    assert {*charts.__all__} == {"Chart", "Page", *KINDS}
    assert {*charts.__all__} <= {*dir(charts)}
    assert all(kind.call in catalogue("coinglass").operations for kind in KINDS.values())


def test_importing_the_charts_imports_no_library_that_draws() -> None:
    program = (
        "import sys; from perpkit import charts; charts.heatmap, charts.Chart, charts.liquidations\n"
        "import perpkit.charts.command\n"
        "print([name for name in ('matplotlib', 'bokeh', 'numpy', 'perpkit.coinglass') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_a_missing_library_is_told_with_the_command_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "bokeh", None)
    chart = charts.liquidations(bars([1.0], [1.0]))
    for library, attempts in {
        "matplotlib": (chart.figure, lambda: chart.save(tmp_path / "a.png")),
        "bokeh": (chart.page, lambda: chart.save(tmp_path / "a.html")),
    }.items():
        for attempt in attempts:
            with pytest.raises(ConfigurationError, match=rf"{library}: pip install perpkit\[charts\]"):
                attempt()
    assert [*tmp_path.iterdir()] == []


def test_another_ending_is_refused_before_anything_is_drawn(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=r"'a\.gif' must end with \.png, \.svg, \.pdf, \.html"):
        charts.liquidations(bars([1.0], [1.0])).save(tmp_path / "a.gif")


def test_numbers_are_written_as_people_read_them() -> None:
    assert [price(one) for one in (102_644.9, 5.81e-06, 0.0, 104_880.0, None)] == [
        "102,644.9", "0.00000581", "0", "104,880", "not known",
    ]  # fmt: skip
    assert [amount(one, "USD") for one in (1_579_370.77, 12.345, 0.0, None)] == [
        "1,579,371 USD", "12.35 USD", "0 USD", "not known",
    ]  # fmt: skip
    assert (percent(60.884), percent(float("nan")), short(61.2e6), short(12.0)) == (
        "60.88 %", "not known", "61.2 million", "12",
    )  # fmt: skip
    assert [decimals(one) for one in ([0.0, 20.0], [0.0, 0.25], [0.0005, 0.001], [5.0])] == [0, 2, 4, 0]
    assert round_numbers(5.4e7) == [0, 2e6, 5e6, 1e7, 2e7, 5e7]
    assert Scale.of([1.0, None], "USD") == Scale(1.0, "USD")
