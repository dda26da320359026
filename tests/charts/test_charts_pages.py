"""The interactive pages, opened in a browser: without network, in another time zone, wide and narrow."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from perpkit import charts

from .answers import START, bars, days, heat, interest, levels, pains, rates, ratios
from .browser import PROGRAM, Browser, browser

pytest.importorskip("bokeh")
pytestmark = pytest.mark.skipif(not PROGRAM, reason="there is no Chromium on this machine")

WIDE, NARROW = 1100, 420
PAGES = {
    "heatmap": charts.heatmap(heat([(0, 0, 4e6), (3, 4, 1_234_567.0)]), of="Binance <BTCUSDT> & more"),
    "liquidation_map": charts.liquidation_map(levels((90.0, 1e6, 10.0), (105.0, 4e6, 25.0)), price=100.0),
    "liquidations": charts.liquidations(bars([1e6, 2e6], [3e6, 1.5e3])),
    "max_pain": charts.max_pain(pains(["BTC", "ETH"])),
    "open_interest": charts.open_interest(interest([1e9, 2e9]), funding=rates([0.01, -0.02])),
    "long_short_ratio": charts.long_short_ratio(ratios([1.5, 0.5])),
    "etf_flows": charts.etf_flows(days([2e6, None, -1e6])),
    "empty": charts.liquidations(bars([], [])),
    "one": charts.open_interest(interest([5.0])),
}
FIGURE = """
const figures = Bokeh.documents[0].roots()[0].children.filter(one => one.type == "Figure")
const view = Bokeh.index.find_one(figures[%d])
const edge = view.el.getBoundingClientRect()
"""
TOOLTIP = """
new Promise((done, failed) => {
  const started = Date.now()
  const found = node => [...node.children].flatMap(one => [
    ...(one.className.includes?.("bk-Tooltip") ? [one] : []), ...found(one), ...(one.shadowRoot ? found(one.shadowRoot) : [])
  ])
  const text = one => [...one.shadowRoot.children].filter(part => part.tagName == "DIV").map(part => part.innerText).join("")
  const look = () => {
    const shown = found(document.body).filter(one => getComputedStyle(one).display != "none").map(text).join("|")
    if (shown) done(shown)
    else if (Date.now() - started > 20000) failed("no tooltip")
    else setTimeout(look, 20)
  }
  look()
})
"""


@pytest.fixture(scope="module")
def tab() -> Iterator[Browser]:
    with browser("America/New_York") as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all pages, of which one is written anew."""
    path = tmp_path_factory.mktemp("pages")
    for name, chart in PAGES.items():
        chart.save(path / f"{name}.html")
    return path


def told(tab: Browser, x: float, y: float, number: int = 0) -> str:
    """Return what a chart tells of a point, in the units of its axes."""
    code = (
        FIGURE % number + f"[edge.left + view.frame.x_scale.compute({x}), edge.top + view.frame.y_scale.compute({y})]"
    )
    left, top = tab.run(f"(() => {{ {code.replace('[edge', 'return [edge', 1)} }})()")
    tab.point(left - 1, top)
    tab.point(left, top)
    return " ".join(str(tab.run(TOOLTIP)).split())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_needs_no_network_and_has_no_complaint(name: str, tab: Browser, folder: Path) -> None:
    page = folder / f"{name}.html"
    tab.open(page, WIDE)
    for width in (WIDE, NARROW):
        tab.resize(width)
        tab.idle()
        assert tab.run("document.documentElement.scrollWidth") <= width
        drawn = tab.run(f"(() => {{ {FIGURE % 0} return [view.frame.bbox.width, edge.right] }})()")
        assert drawn[0] > width / 2
        assert drawn[1] <= width
    assert tab.complaints() == []
    assert {one.partition(":")[0] for one in tab.requests()} <= {"file", "data"}
    assert [one for one in tab.requests() if one.startswith("file")] == [page.resolve().as_uri()]


def test_the_text_around_a_chart_is_text_and_not_html(tab: Browser, folder: Path) -> None:
    tab.open(folder / "heatmap.html", WIDE)
    assert tab.run("document.title") == "Liquidation heat map - Binance <BTCUSDT> & more"
    texts = tab.run(
        "Bokeh.documents[0].roots()[0].children.filter(one => one.type == 'Div')"
        ".map(one => Bokeh.index.find_one(one).el.shadowRoot.querySelector('.bk-clearfix').innerText)"
    )
    assert texts[0].splitlines() == ["Liquidation heat map", "Binance <BTCUSDT> & more"]
    assert texts[1] == "Source: CoinGlass. Data from 2025-11-05 00:00 to 2025-11-05 00:15 UTC."


def test_a_cell_tells_its_time_its_prices_and_its_value(tab: Browser, folder: Path) -> None:
    tab.open(folder / "heatmap.html", WIDE)
    column = 300_000
    assert told(tab, START + 3.5 * column, 102_000) == (
        "from: 2025-11-05 00:15 UTC price: 101,750 to 102,250 value: 1,234,570 USD"
    )
    assert told(tab, START + 0.5 * column, 100_100).endswith("price: 99,750 to 100,250 value: 4,000,000 USD")
    assert told(tab, START + 1.5 * column, 100_600) == (
        "from: 2025-11-05 00:05 UTC price: 100,250 to 100,750 value: cold"
    )


def test_times_on_the_axis_are_in_utc(tab: Browser, folder: Path) -> None:
    tab.open(folder / "heatmap.html", WIDE)
    assert tab.run("new Date().getTimezoneOffset()") in {240, 300}
    shown = tab.run(
        f"(() => {{ {FIGURE % 0} return figures[0].below[0].formatter.doFormat([{START}, {START + 300_000}], {{}}) }})()"
    )
    assert shown[1] == "00:05"


def test_a_bar_tells_its_values_wherever_the_pointer_is_above_it(tab: Browser, folder: Path) -> None:
    tab.open(folder / "liquidations.html", WIDE)
    hour = 3_600_000
    assert told(tab, START + 1.5 * hour, 1.9) == "2025-11-05 01:00 UTC longs 2,000,000 USD shorts 1,500 USD"
    tab.open(folder / "max_pain.html", NARROW)
    assert told(tab, 1.0, 0).startswith(
        "BTC 102,644.9 USD shorts 83,310,093 USD at 104,880 USD, 2.18 % longs 61,204,418"
    )
    tab.open(folder / "open_interest.html", WIDE)
    assert told(tab, START + 1.5 * hour, -0.01, 1) == "2025-11-05 01:00 UTC funding rate -0.0200 %"


def test_a_page_is_small_and_holds_no_address_to_load_from(folder: Path) -> None:
    html = (folder / "heatmap.html").read_text(encoding="utf-8")
    assert len(html) < 2_000_000
    assert not re.findall(r"<(?:script|link)[^>]+(?:src|href)=", html)


def test_a_notebook_shows_a_page_in_a_frame_of_its_own() -> None:
    page = PAGES["one"].page()
    shown = page._repr_html_()
    assert shown.startswith('<iframe srcdoc="')
    assert "<script" not in shown
    assert len(repr(page)) < 100
