"""Charts drawn by Bokeh, as one page that needs no network."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from math import nan, sqrt
from typing import Any

import numpy
from bokeh.embed import file_html
from bokeh.layouts import column
from bokeh.models import (
    BoxZoomTool,
    CustomJSHover,
    CustomJSTickFormatter,
    DatetimeTickFormatter,
    FixedTicker,
    HoverTool,
    LinearColorMapper,
    NoOverlap,
    NumeralTickFormatter,
    PanTool,
    ResetTool,
    SaveTool,
    WheelZoomTool,
)
from bokeh.models.annotations import ColorBar, Legend, Span
from bokeh.models.widgets import Div
from bokeh.palettes import Viridis256
from bokeh.plotting import figure
from bokeh.resources import INLINE

from .colours import COLD, FALL, GRID, INK, PAPER, QUIET, RISE
from .numbers import Scale, round_numbers
from .picture import Band, Bars, Candles, Heat, Hover, Layer, Line, Numbers, Panel, Picture, Rule, holds

HEIGHT, MORE, NAMED, AROUND = 500, 170, 26, 130
"""Pixels: of a chart, of each further panel, of each name on the vertical axis, and of texts above and below."""
FONT = "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"
TEMPLATE = """
{% block preamble %}<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html > body { padding: 8px; box-sizing: border-box; background: @paper; }</style>{% endblock %}
""".replace("@paper", PAPER)
TIMES: dict[str, Any] = {
    "seconds": "%H:%M:%S",
    "minsec": "%H:%M:%S",
    "minutes": "%H:%M",
    "hourmin": "%H:%M",
    "hours": "%H:%M",
    "days": "%d %b",
    "months": "%b %Y",
    "years": "%Y",
}
TOLD = '<div style="white-space: pre-line; font-size: 13px">@text</div>'
CELL = """
const at = (grid, place) => Math.min(Math.max(Math.floor((place - grid.start) / grid.step), 0), grid.count - 1)
const grouped = (value, most) => value.toLocaleString("en-US", {maximumSignificantDigits: most})
const row = at(rows, special_vars.y)
const start = new Date(columns.start + at(columns, special_vars.x) * columns.step)
if (format == "time") return start.toISOString().slice(0, 16).replace("T", " ") + " UTC"
if (format == "band") {
  const low = rows.start + row * rows.step
  return grouped(low, 7) + " to " + grouped(low + rows.step, 7)
}
return value > 0 ? grouped(value * value, 6) + " " + unit : "cold"
"""


def page(picture: Picture) -> tuple[str, int]:
    """Return a chart as the text of a page, and the height that it needs."""
    height = HEIGHT + MORE * (len(picture.panels) - 1)
    if picture.names:
        height = max(240, 90 + NAMED * len(picture.names))
    whole = sum(panel.share for panel in picture.panels)
    plots: list[Any] = []
    for panel in picture.panels:
        shared = {"x_range": plots[0].x_range if plots else picture.ends} if picture.ends else {}
        plots.append(_plot(picture, panel, round(height * panel.share / whole), shared))
    for plot in plots[:-1]:
        plot.xaxis.visible = False
    plots[-1].xaxis.axis_label = picture.across
    head = _text(
        f'<b style="font-size: 19px; color: {INK}">{escape(picture.title)}</b>'
        f'<br><span style="font-size: 14px">{escape(picture.about)}</span>'
    )
    layout = column(head, *plots, _text(escape(picture.source)), sizing_mode="stretch_width")
    return file_html(layout, INLINE, _title(picture), template=TEMPLATE), height + AROUND


def _title(picture: Picture) -> str:
    return " - ".join(one for one in (picture.title, picture.about) if one)


def _text(html: str) -> Div:
    styles: dict[str, str | None] = {
        "font-family": FONT,
        "font-size": "13px",
        "color": QUIET,
        "margin": "2px 6px",
        "line-height": "20px",
    }
    return Div(text=html, styles=styles, sizing_mode="stretch_width")


def _plot(picture: Picture, panel: Panel, height: int, shared: Mapping[str, Any]) -> Any:
    options: dict[str, Any] = {"y_range": panel.ends} if panel.ends else {}
    if picture.names:
        options["y_range"] = (len(picture.names) - 0.4, -0.6)
    pan = PanTool()
    plot: Any = figure(
        height=height,
        sizing_mode="stretch_width",
        x_axis_type="datetime" if picture.timed else "linear",
        tools=[pan, WheelZoomTool(dimensions="width"), BoxZoomTool(), ResetTool(), SaveTool()],
        active_drag=pan,
        background_fill_color=PAPER,
        border_fill_color=PAPER,
        **shared,
        **options,
    )
    plot.toolbar.logo = None
    plot.toolbar.autohide = True
    _style(plot, panel, picture)
    if picture.empty:
        _say_empty(plot)
        return plot
    legend: list[tuple[str, list[Any]]] = []
    for layer in panel.layers:
        if holds(layer):
            legend += [entry for entry in _layer(plot, layer, picture) if entry[0]]
    if legend:
        _legend(plot, legend, dark=any(isinstance(layer, Heat) for layer in panel.layers))
    if panel.hover:
        _hover(plot, panel, panel.hover, picture)
    return plot


def _style(plot: Any, panel: Panel, picture: Picture) -> None:
    plot.outline_line_color = None
    plot.xaxis.major_label_policy = NoOverlap(min_distance=8)
    plot.grid.grid_line_color = GRID
    for axis in (plot.xaxis, plot.yaxis):
        axis.axis_label_text_font_style = "normal"
        axis.axis_label_text_font = axis.major_label_text_font = FONT
        axis.axis_label_text_color = axis.major_label_text_color = INK
        axis.axis_line_color = axis.major_tick_line_color = QUIET
        axis.minor_tick_line_color = None
        axis.major_label_text_font_size = "12px"
        axis.axis_label_text_font_size = "13px"
    plot.yaxis.axis_label = panel.label or None
    plot.yaxis.formatter = _grouped(signed=not panel.mirrored)
    if picture.timed:
        plot.xaxis.formatter = DatetimeTickFormatter(**TIMES)
    else:
        plot.xaxis.formatter = _grouped()
    if picture.names:
        plot.yaxis.ticker = FixedTicker(ticks=[*range(len(picture.names))])
        plot.yaxis.major_label_overrides = dict(enumerate(picture.names))
        plot.ygrid.grid_line_color = None


def _grouped(*, signed: bool = True) -> Any:
    if signed:
        return NumeralTickFormatter(format="0,0.[000000000000]")
    return CustomJSTickFormatter(code='return Math.abs(tick).toLocaleString("en-US", {maximumSignificantDigits: 6})')


def _say_empty(plot: Any) -> None:
    plot.x_range.update(start=0, end=1)
    plot.y_range.update(start=0, end=1)
    plot.xaxis.ticker = plot.yaxis.ticker = []
    plot.text(
        x=[0.5],
        y=[0.5],
        text=["no values in this answer"],
        text_align="center",
        text_color=QUIET,
        text_font={"value": FONT},
    )


def _layer(plot: Any, layer: Layer, picture: Picture) -> list[tuple[str, list[Any]]]:
    """Draw a layer; return its entries of the legend."""
    match layer:
        case Bars():
            return [(layer.name, [_bars(plot, layer, picture)])]
        case Line():
            heights = _numbers(layer.heights)
            drawn = [plot.line([*layer.at], heights, line_color=layer.colour, line_width=2)]
            if len(layer.at) == 1:
                drawn.append(plot.scatter([*layer.at], heights, color=layer.colour, size=7))
            return [(layer.name, drawn)]
        case Band():
            low, high = _numbers(layer.low), _numbers(layer.high)
            return [(layer.name, [plot.varea([*layer.at], low, high, fill_color=layer.colour, fill_alpha=0.25)])]
        case Candles():
            return _candles(plot, layer)
        case Heat():
            _heat(plot, layer)
        case Rule():
            dimension: Any = "width" if layer.along == "x" else "height"
            plot.add_layout(Span(location=layer.at, dimension=dimension, line_color=INK, line_dash="dashed"))
    return []


def _bars(plot: Any, layer: Bars, picture: Picture) -> Any:
    sizes = _numbers(layer.sizes)
    base = [*(layer.base or [0.0] * len(sizes))]
    ends = [low + size for low, size in zip(base, sizes, strict=True)]
    if picture.names:
        return plot.hbar(y=[*layer.at], left=base, right=ends, height=layer.width, color=layer.colour)
    return plot.vbar(x=[*layer.at], bottom=base, top=ends, width=layer.width, fill_color=layer.colour, line_color=None)


def _candles(plot: Any, layer: Candles) -> list[tuple[str, list[Any]]]:
    made: list[tuple[str, list[Any]]] = []
    for name, colour, rising in (("price rises", RISE, True), ("price falls", FALL, False)):
        held = [number for number, bar in enumerate(layer.bars) if (bar[3] >= bar[0]) == rising]
        at = [layer.at[number] for number in held]
        opened, high, low, close = ([layer.bars[number][place] for number in held] for place in range(4))
        wicks = plot.segment(x0=at, y0=low, x1=at, y1=high, line_color=colour)
        bodies = plot.vbar(x=at, bottom=opened, top=close, width=layer.width, fill_color=colour, line_color=colour)
        made.append((name, [wicks, bodies]))
    return made


def _heat(plot: Any, layer: Heat) -> None:
    """Draw the roots of the values; whatever tells a value squares it again."""
    mapper = LinearColorMapper(palette=Viridis256, low=0, high=sqrt(layer.top))
    image = plot.image(
        image=[numpy.sqrt(numpy.array(layer.cells, dtype="float32"))],
        x=layer.columns.start,
        y=layer.rows.start,
        dw=layer.columns.end - layer.columns.start,
        dh=layer.rows.end - layer.rows.start,
        color_mapper=mapper,
        level="image",
    )
    plot.grid.visible = False
    scale = Scale.of([layer.top], layer.unit)
    bar = ColorBar(
        color_mapper=mapper,
        title=f"{layer.name} ({scale.unit})",
        title_text_font=FONT,
        title_text_font_style="normal",
        major_label_text_font=FONT,
        title_text_color=INK,
        major_label_text_color=INK,
        bar_line_color=None,
        height=10,
        ticker=FixedTicker(ticks=[sqrt(one) for one in round_numbers(layer.top)]),
        formatter=CustomJSTickFormatter(
            args={"divisor": scale.divisor},
            code='return (tick * tick / divisor).toLocaleString("en-US", {maximumSignificantDigits: 2})',
        ),
    )
    plot.add_layout(bar, "below")
    grids = {
        name: {"start": grid.start, "step": grid.step, "count": grid.count}
        for name, grid in (("columns", layer.columns), ("rows", layer.rows))
    }
    told = CustomJSHover(args={**grids, "unit": layer.unit}, code=CELL)
    plot.add_tools(
        HoverTool(
            renderers=[image],
            tooltips=[("from", "$x{time}"), ("price", "$y{band}"), ("value", "@image{value}")],
            formatters={"$x": told, "$y": told, "@image": told},
        )
    )


def _legend(plot: Any, entries: list[tuple[str, list[Any]]], *, dark: bool) -> None:
    legend: Any = Legend(
        items=entries,
        orientation="horizontal",
        border_line_color=None,
        background_fill_color=COLD if dark else PAPER,
        label_text_font=FONT,
        label_text_font_size="12px",
        label_text_color=PAPER if dark else INK,
        margin=4,
        spacing=10,
        glyph_height=14,
        glyph_width=14,
        click_policy="hide",
    )
    if dark:  # the colours of the candles are seen on the colour of cold cells
        legend.update(border_line_color=COLD, border_line_width=6)
    plot.add_layout(legend, "above")


def _hover(plot: Any, panel: Panel, hover: Hover, picture: Picture) -> None:
    """Tell the text of the bar above, below or beside the pointer: bars without height hold the texts."""
    held = {"at": [*hover.at], "text": [*hover.texts], "level": [_inside(panel)] * len(hover.at)}
    if picture.names:
        bars = plot.hbar(y="at", height=hover.width, left="level", right="level", source=held, line_color=None)
    else:
        bars = plot.vbar(x="at", width=hover.width, bottom="level", top="level", source=held, line_color=None)
    plot.add_tools(HoverTool(renderers=[bars], mode="hline" if picture.names else "vline", tooltips=TOLD))


def _inside(panel: Panel) -> float:
    """Return a value between the lowest and the highest of a panel."""
    lines = [layer.heights for layer in panel.layers if isinstance(layer, Line)]
    return next((one for heights in lines for one in heights if one is not None), 0.0)


def _numbers(found: Numbers) -> list[float]:
    """Return values with a gap where there is none."""
    return [nan if one is None else float(one) for one in found]
