"""What is in the pictures that Matplotlib draws."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from struct import unpack
from typing import Any

import pytest

from perpkit import charts
from perpkit.charts.colours import FALL, LEVERAGES, LONG, RISE, SHORT
from perpkit.testing import simulated_time

from .answers import START, bars, days, heat, interest, levels, pains, rates, ratios

pytest.importorskip("matplotlib")

ALL: dict[str, tuple[charts.Chart, charts.Chart, charts.Chart]] = {
    "heatmap": (
        charts.heatmap(heat([], columns=0)),
        charts.heatmap(heat([], columns=0, rows=0)),
        charts.heatmap(heat([(0, 0, 5.0)], columns=1, rows=1)),
    ),
    "liquidation_map": (
        charts.liquidation_map(levels()),
        charts.liquidation_map(levels(), price=100.0),
        charts.liquidation_map(levels((100.0, 5.0, 10.0))),
    ),
    "liquidations": (
        charts.liquidations(bars([], [])),
        charts.liquidations(bars([None] * 2, [None] * 2)),  # type: ignore[list-item]
        charts.liquidations(bars([5.0], [6.0])),
    ),
    "max_pain": (charts.max_pain(pains([])), charts.max_pain(pains(["BTC"]), most=0), charts.max_pain(pains(["BTC"]))),
    "open_interest": (
        charts.open_interest(interest([])),
        charts.open_interest(interest([float("nan")] * 2), funding=rates([])),
        charts.open_interest(interest([5.0])),
    ),
    "funding": (
        charts.funding(rates([])),
        charts.funding(rates([None] * 2)),  # type: ignore[list-item]
        charts.funding(rates([0.01])),
    ),
    "long_short_ratio": (
        charts.long_short_ratio(ratios([])),
        charts.long_short_ratio(ratios([float("nan")] * 2)),
        charts.long_short_ratio(ratios([1.2])),
    ),
    "etf_flows": (charts.etf_flows(days([])), charts.etf_flows(days([None, None])), charts.etf_flows(days([5.0]))),
}
"""Chart → without rows, without values, of one row."""


def texts(figure: Any) -> list[str]:
    """Return every text in a figure that is drawn."""
    figure.draw_without_rendering()
    found = [one.get_text() for one in figure.texts]
    for axes in figure.axes:
        found += [axes.get_xlabel(), axes.get_ylabel(), *(one.get_text() for one in axes.texts)]
        found += [one.get_text() for one in (*axes.get_xticklabels(), *axes.get_yticklabels())]
        found += [one.get_text() for one in (axes.get_legend().get_texts() if axes.get_legend() else ())]
    return [one for one in found if one]


def drawn_bars(axes: Any, colour: str) -> list[float]:
    """Return the heights of the bars of a colour, below 0 for those that hang down."""
    from matplotlib.colors import to_rgba

    found = [one for one in axes.collections if [tuple(part) for part in one.get_facecolor()] == [to_rgba(colour)]]
    corners = [path.vertices for one in found for path in one.get_paths()]
    return [one[1][1] - one[0][1] for one in corners]


def test_liquidations_are_bars_up_for_longs_and_down_for_shorts() -> None:
    figure: Any = charts.liquidations(bars([1e6, 2e6, 0.0], [3e6, 1_500.0, 0.0]), of="Binance BTCUSDT, 1h").figure()
    (axes,) = figure.axes
    assert drawn_bars(axes, LONG) == [1, 2, 0]
    assert drawn_bars(axes, SHORT) == [-3, -0.0015, 0]
    shown = texts(figure)
    assert {"Binance BTCUSDT, 1h", "liquidated (million USD)", "time (UTC)", "longs", "shorts"} <= {*shown}
    assert not [one for one in shown if one.startswith("-") or "−" in one]  # noqa: RUF001


def test_the_last_line_tells_source_and_time_of_the_data() -> None:
    figure: Any = charts.liquidations(bars([1.0, 2.0], [1.0, 2.0])).figure()
    assert figure.texts[-1].get_text() == "Source: CoinGlass. Data from 2025-11-05 00:00 to 2025-11-05 01:00 UTC."
    one: Any = charts.liquidations(bars([1.0], [1.0]), source="an archive").figure()
    assert one.texts[-1].get_text() == "Source: an archive. Data of 2025-11-05 00:00 UTC."


def test_an_answer_without_a_time_tells_when_it_was_drawn_unless_the_time_is_given() -> None:
    with simulated_time(start=datetime(2026, 3, 1, 12, 30, tzinfo=UTC)):
        chart = charts.max_pain(pains(["BTC"]))
    assert chart.picture.source.startswith("Source: CoinGlass. Drawn 2026-03-01 12:30 UTC")
    given = charts.max_pain(pains(["BTC"]), at=datetime(2026, 3, 1, tzinfo=UTC))
    assert given.picture.source == "Source: CoinGlass. Data of 2026-03-01 00:00 UTC."


def test_times_are_in_utc_whatever_the_settings_say(monkeypatch: pytest.MonkeyPatch) -> None:
    import matplotlib as mpl

    monkeypatch.setitem(mpl.rcParams, "timezone", "America/New_York")
    figure: Any = charts.liquidations(bars([1.0] * 24, [1.0] * 24)).figure()
    assert "05 Nov" in texts(figure)
    assert "12:00" in texts(figure)
    (axes,) = figure.axes
    left = axes.collections[0].get_paths()[0].vertices[0][0]
    assert left * 86_400_000 == pytest.approx(START + 360_000, abs=2)


def test_large_numbers_have_separators() -> None:
    shown = texts(charts.heatmap(heat([(0, 0, 5e6)])).figure())
    assert "101,000" in shown


def test_a_heat_map_is_an_image_of_its_cells_below_candles() -> None:
    cells = [(0, 0, 4e6), (1, 0, 4e6), (3, 4, 1e6), (2, 2, 9e6)]
    figure: Any = charts.heatmap(heat(cells)).figure()
    axes, bar = figure.axes
    (image,) = axes.images
    values: Any = image.get_array()
    assert values.shape == (5, 4)
    assert values[4][3] == 1
    assert values[0][2] == 0
    assert axes.get_ylim() == (99_750, 102_250)
    assert (len(drawn_bars(axes, RISE)), len(drawn_bars(axes, FALL))) == (2, 2)
    assert bar.get_ylabel() == "estimated value liquidated (million USD)"
    norm: Any = image.norm
    assert norm.gamma == 0.5
    assert norm(4) == pytest.approx((4 / norm.vmax) ** 0.5)


def test_a_few_large_cells_do_not_hide_the_others() -> None:
    many = [(column, row, 1e4 + row) for column in range(100) for row in range(20)]
    picture = charts.heatmap(heat([*many, (0, 20, 1e9)], columns=100, rows=21)).picture
    (found, _) = picture.panels[0].layers
    assert getattr(found, "top", 0) == 1e4 + 19


def test_a_heat_map_without_cells_is_cold_below_its_candles() -> None:
    figure: Any = charts.heatmap(heat([])).figure()
    axes, _ = figure.axes
    assert not axes.images[0].get_array().any()
    assert (len(drawn_bars(axes, RISE)), len(drawn_bars(axes, FALL))) == (2, 2)


def test_missing_columns_and_rows_are_cold() -> None:
    whole = heat([(0, 0, 1.0), (1, 1, 2.0), (2, 2, 3.0), (3, 3, 4.0), (4, 4, 5.0)], columns=5)
    gap = charts.heatmap(
        type(whole)(
            y_axis=whole.y_axis,
            liquidation_leverage_data=whole.liquidation_leverage_data[:4],
            price_candlesticks=whole.price_candlesticks[:3] + whole.price_candlesticks[4:],
        )
    )
    layer: Any = gap.picture.panels[0].layers[0]
    assert layer.columns.count == 5
    assert [row[3] for row in layer.cells] == [0.0] * 5
    assert layer.cells[3][4] == 4.0


def test_places_that_are_on_no_grid_are_side_by_side() -> None:
    whole = heat([(0, 0, 1.0), (1, 3, 2.0)])
    odd = type(whole)(
        y_axis=[1.0, 2.0, 3.0, 400.0, 401.0],
        liquidation_leverage_data=whole.liquidation_leverage_data,
        price_candlesticks=whole.price_candlesticks,
    )
    layer: Any = charts.heatmap(odd).picture.panels[0].layers[0]
    assert (layer.rows.count, layer.cells[3][1]) == (5, 2.0)


def test_a_map_stacks_leverages_and_adds_up_from_the_price() -> None:
    found = levels((90.0, 1e6, 10.0), (95.0, 2e6, 25.0), (105.0, 4e6, 25.0), (110.0, 8e6, 10.0))
    figure: Any = charts.liquidation_map(found, price=100.0).figure()
    upper, lower = figure.axes
    assert {"leverage 10", "leverage 25", "longs", "shorts", "price 100"} <= {*texts(figure)}
    assert drawn_bars(upper, LEVERAGES[0]) == [1, 8]
    assert [one.get_paths()[0].vertices[0][1] for one in upper.collections] == [0, 0]
    assert drawn_bars(upper, LEVERAGES[1]) == [2, 4]
    longs, shorts = lower.lines[:2]
    assert [one for one in longs.get_ydata() if one == one] == [3, 2, 0]
    assert [one for one in shorts.get_ydata() if one == one] == [4, 12]
    assert lower.get_ylabel() == "added up (million USD)"


def test_without_a_price_a_map_is_added_up_from_the_lowest() -> None:
    picture = charts.liquidation_map(levels((90.0, 1.0, None), (95.0, 2.0, None))).picture
    (line,) = picture.panels[1].layers
    assert (getattr(line, "name", ""), getattr(line, "heights", ())) == ("from the lowest price", [1, 3])
    assert getattr(picture.panels[0].layers[0], "name", "") == "all leverages"


def test_max_pain_shows_the_heaviest_coins_with_prices_and_amounts() -> None:
    figure: Any = charts.max_pain(pains([f"COIN{number}" for number in range(30)]), of="24h", most=3).figure()
    (axes,) = figure.axes
    shown = texts(figure)
    assert {"24h, 3 of 30 coins", "COIN0  102,644.9", "100,250 (61.2 million)", "104,880 (83.3 million)"} <= {*shown}
    assert len(axes.patches) == 6
    assert "COIN3  102,644.9" not in shown


def test_open_interest_and_funding_share_the_time() -> None:
    figure: Any = charts.open_interest(interest([1e9, 2e9]), funding=rates([0.01, -0.02])).figure()
    upper, lower = figure.axes
    assert upper.get_ylabel() == "open interest (billion USD)"
    assert [*upper.lines[0].get_ydata()] == [1, 2]
    assert upper.get_xlim() == lower.get_xlim()
    assert (drawn_bars(lower, LONG), drawn_bars(lower, SHORT)) == ([0.01], [-0.02])
    assert charts.open_interest(interest([5.0]), unit="coin").picture.panels[0].label == "open interest (coins)"


def test_the_ratio_is_above_the_shares() -> None:
    figure: Any = charts.long_short_ratio(ratios([1.5, 0.5])).figure()
    upper, lower = figure.axes
    assert [*upper.lines[0].get_ydata()] == [1.5, 0.5]
    assert drawn_bars(lower, LONG) == pytest.approx([60, 100 / 3])
    assert drawn_bars(lower, SHORT) == pytest.approx([40, 200 / 3])
    assert lower.get_ylabel() == "accounts (%)"


def test_flows_are_coloured_by_their_direction() -> None:
    figure: Any = charts.etf_flows(days([2e6, -1e6, None, 3e6])).figure()
    flow, total, price = figure.axes
    assert (drawn_bars(flow, LONG), drawn_bars(flow, SHORT)) == ([2, 3], [-1])
    assert [*total.lines[0].get_ydata()] == [2, 1, 1, 4]
    assert price.lines[0].get_ydata()[0] == 100_000.5


@pytest.mark.parametrize("name", ALL)
def test_an_answer_with_nothing_to_draw_gives_a_labelled_picture(name: str) -> None:
    chart, other, _ = ALL[name]
    assert other.picture.empty
    shown = texts(chart.figure())
    assert "no values in this answer" in shown
    assert chart.picture.across in shown
    assert any(one.startswith("Source: CoinGlass") for one in shown)


@pytest.mark.parametrize("name", ALL)
def test_an_answer_of_one_row_gives_a_picture(name: str) -> None:
    figure: Any = ALL[name][2].figure()
    assert any(axes.patches or axes.collections or axes.images for axes in figure.axes)


def test_rows_in_any_order_and_of_an_iterator_are_drawn_in_the_order_of_time() -> None:
    found = bars([1.0, 2.0, 3.0], [1.0, 2.0, 3.0])
    backwards = charts.liquidations(one for one in reversed(found))
    assert backwards.picture == charts.liquidations(found).picture


def test_nothing_is_left_in_pyplot() -> None:
    charts.liquidations(bars([1.0], [1.0])).figure()
    assert "matplotlib.pyplot" not in sys.modules


def test_files_are_of_the_kind_that_their_ending_says(tmp_path: Path) -> None:
    chart = charts.liquidations(bars([1.0], [1.0]))
    beginnings = {"a.png": b"\x89PNG", "b.SVG": b"<?xml"}
    for name, beginning in beginnings.items():
        chart.save(tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(beginning)
    assert sorted(path.name for path in tmp_path.iterdir()) == [*beginnings]


def test_the_picture_in_the_guide_is_small_and_of_this_size() -> None:
    png = (Path(__file__).resolve().parents[2] / "docs" / "images" / "heatmap.png").read_bytes()
    assert len(png) < 200_000
    assert unpack(">II", png[16:24]) == (1600, 896)


def test_a_picture_can_be_read_at_half_its_size() -> None:
    chart: Any = charts.liquidations(bars([1.0], [1.0]))
    png = chart._repr_png_()
    assert unpack(">II", png[16:24]) == (1600, 896)
    sizes: Sequence[Any] = [
        one for axes in charts.heatmap(heat([(0, 0, 5.0)])).figure().axes for one in axes.get_yticklabels()
    ]
    assert min(one.get_fontsize() for one in sizes) >= 10
