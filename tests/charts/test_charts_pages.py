"""The interactive pages, opened in a browser: without network, in another time zone, wide and narrow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from perpkit import charts
from tests.browser import PROGRAM, Tab, tab

from .answers import START, bars, days, heat, interest, levels, pains, rates, ratios

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
}
HOUR = 3_600_000
TOLD: dict[str, tuple[Any, str]] = {
    "liquidations": ((START + 1.5 * HOUR, 1.9), "2025-11-05 01:00 UTC longs 2,000,000 USD shorts 1,500 USD"),
    "max_pain": (
        (1.0, 0),
        "BTC 102,644.9 USD shorts 83,310,093 USD at 104,880 USD, 2.18 % longs 61,204,418 USD at 100,250.5 USD, -2.33 %",
    ),
    "open_interest": ((START + 1.5 * HOUR, -0.01, 1), "2025-11-05 01:00 UTC funding rate -0.0200 %"),
}
"""Page → a point on it, and what is told there."""
IDLE = """
new Promise(done => {
  const look = () => window.Bokeh?.documents.length && Bokeh.documents.every(one => one.is_idle)
    ? requestAnimationFrame(done) : setTimeout(look, 20)
  look()
})
"""
"""Waits until Bokeh has drawn everything."""
FIGURE = """
const figures = Bokeh.documents[0].roots()[0].children.filter(one => one.type == "Figure")
const view = Bokeh.index.find_one(figures[%d])
const edge = view.el.getBoundingClientRect()
"""
TOOLTIP = """
new Promise((done, failed) => {
  const started = Date.now()
  const found = node => [...node.children].flatMap(one => [
    ...(one.className.includes?.("bk-Tooltip") ? [one] : []),
    ...found(one),
    ...(one.shadowRoot ? found(one.shadowRoot) : [])
  ])
  const parts = one => [...one.shadowRoot.children].filter(part => part.tagName == "DIV")
  const text = one => parts(one).map(part => part.innerText).join("")
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
def page() -> Iterator[Tab]:
    with tab("America/New_York") as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all pages."""
    path = tmp_path_factory.mktemp("pages")
    for name, chart in PAGES.items():
        chart.save(path / f"{name}.html")
    return path


def of_figure(page: Tab, value: str, number: int = 0) -> Any:
    """Return the value of JavaScript about one of the figures on a page."""
    return page.run(f"(() => {{ {FIGURE % number} return {value} }})()")


def told(page: Tab, x: float, y: float, number: int = 0) -> str:
    """Return what a chart tells of a point, in the units of its axes."""
    point = f"[edge.left + view.frame.x_scale.compute({x}), edge.top + view.frame.y_scale.compute({y})]"
    left, top = of_figure(page, point, number)
    page.point(left - 1, top)
    page.point(left, top)
    return " ".join(str(page.run(TOOLTIP)).split())


def test_pages_need_no_network_and_have_no_complaint(page: Tab, folder: Path) -> None:
    for path in sorted(folder.glob("*.html")):
        page.open(path, WIDE)
        page.run(IDLE)
        for width in (WIDE, NARROW):
            page.resize(width)
            page.run(IDLE)
            assert page.run("document.documentElement.scrollWidth") <= width, path.name
            inner, right = of_figure(page, "[view.frame.bbox.width, edge.right]")
            assert width / 2 < inner < right <= width, path.name
        if path.stem in TOLD:
            place, text = TOLD[path.stem]
            assert told(page, *place) == text
        assert page.complaints() == [], path.name
        asked = page.requests()
        assert {one.partition(":")[0] for one in asked} <= {"file", "data"}
        assert [one for one in asked if one.startswith("file")] == [path.resolve().as_uri()]


def test_a_heat_map_tells_its_cells_in_utc(page: Tab, folder: Path) -> None:
    page.open(folder / "heatmap.html", WIDE)
    page.run(IDLE)
    assert page.run("new Date().getTimezoneOffset()") in {240, 300}
    column = 300_000
    assert told(page, START + 3.5 * column, 102_000) == (
        "from: 2025-11-05 00:15 UTC price: 101,750 to 102,250 value: 1,234,570 USD"
    )
    assert told(page, START + 0.5 * column, 100_100).endswith("price: 99,750 to 100,250 value: 4,000,000 USD")
    assert told(page, START + 1.5 * column, 100_600) == (
        "from: 2025-11-05 00:05 UTC price: 100,250 to 100,750 value: cold"
    )
    assert of_figure(page, f"figures[0].below[0].formatter.doFormat([{START}, {START + 300_000}], {{}})")[1] == "00:05"
    assert page.run("document.title") == "Liquidation heat map - Binance <BTCUSDT> & more"
    texts = page.run(
        "Bokeh.documents[0].roots()[0].children.filter(one => one.type == 'Div')"
        ".map(one => Bokeh.index.find_one(one).el.shadowRoot.querySelector('.bk-clearfix').innerText)"
    )
    assert texts[0].splitlines() == ["Liquidation heat map", "Binance <BTCUSDT> & more"]
    assert texts[1] == "Source: CoinGlass. Data from 2025-11-05 00:00 to 2025-11-05 00:15 UTC."


def test_a_page_is_small_and_holds_no_address_to_load_from(folder: Path) -> None:
    html = (folder / "heatmap.html").read_text(encoding="utf-8")
    assert len(html) < 2_000_000
    assert not re.findall(r"<(?:script|link)[^>]+(?:src|href)=", html)


def test_a_notebook_shows_a_page_in_a_frame_of_its_own(page: Tab, tmp_path: Path) -> None:
    numpy, image = pytest.importorskip("numpy"), pytest.importorskip("matplotlib.image")
    shown: Any = PAGES["liquidations"].page()
    (tmp_path / "notebook.html").write_text(f"<!DOCTYPE html><body>{shown._repr_html_()}</body>", encoding="utf-8")
    page.open(tmp_path / "notebook.html", WIDE)
    blue = [0x00, 0x72, 0xB2]
    for _ in range(200):  # the frame is another page, which is drawn when its bars are seen
        seen = (image.imread(BytesIO(page.picture()))[..., :3] * 255).round()
        if (numpy.abs(seen - blue).max(axis=2) < 2).sum() > 1000:
            break
    else:
        pytest.fail("the frame stays empty")
    assert page.complaints() == []
    assert not [one for one in page.requests() if one.startswith("http")]
    assert len(repr(shown)) < 100
