"""Charts drawn by Matplotlib, without ``pyplot``. Colours and time zone are set here, not by the user's settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC
from io import BytesIO
from math import nan
from typing import Any

import numpy
from matplotlib import colormaps, dates
from matplotlib.collections import PolyCollection
from matplotlib.colors import PowerNorm
from matplotlib.figure import Figure
from matplotlib.ticker import Formatter

from .._runtime.times import DAY_MS
from .colours import COLD, FALL, GRID, HEAT, INK, PAPER, QUIET, RISE
from .numbers import Scale, decimals, round_numbers
from .picture import Band, Bars, Candles, Heat, Layer, Line, Panel, Picture, Rule, holds

DATED: Any = dates  # it has no types
WIDTH, HEIGHT, MORE, NAMED = 10.0, 5.6, 1.1, 0.27
"""Inches: of a chart, of each further panel, and of each name on the vertical axis."""
DATES = ("%Y", "%b %Y", "%d %b", "%H:%M", "%H:%M", "%H:%M:%S")
"""How ticks show years, months, days, hours, minutes and seconds; the first tick of a longer period shows that one."""
LABELLED = 0.18
"""Part of the width for the texts at either end of horizontal bars."""
DPI = 160
"""So a chart is 1,600 pixels wide, and can be read at half the size."""


class ShownFigure(Figure):
    """A figure that a notebook shows as a picture."""

    def _repr_png_(self) -> bytes:
        held = BytesIO()
        figure: Any = self
        figure.savefig(held, format="png")
        return held.getvalue()


def drawn(picture: Picture) -> Figure:
    """Return a chart as a figure."""
    height = HEIGHT + MORE * (len(picture.panels) - 1)
    if picture.names:
        height = max(3.0, 1.8 + NAMED * len(picture.names))
    figure = ShownFigure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER, layout="constrained")
    _frame(figure, picture, height)
    made: Any = figure.subplots(
        len(picture.panels), 1, sharex=True, squeeze=False, height_ratios=[one.share for one in picture.panels]
    )
    for axes, panel in zip(made[:, 0], picture.panels, strict=True):
        _panel(figure, axes, panel, picture)
    _across(made[-1, 0], picture)
    return figure


def _frame(figure: Any, picture: Picture, height: float) -> None:
    """Write title, second line and source, and leave the rest to the axes."""
    top, bottom = (0.66 if picture.about else 0.42) / height, 0.28 / height
    figure.get_layout_engine().set(rect=(0.005, bottom, 0.99, 1 - top - bottom), hspace=0.04, h_pad=0.06)
    figure.text(0.012, 1 - 0.14 / height, picture.title, size=15, weight="bold", color=INK, va="top")
    figure.text(0.012, 1 - 0.45 / height, picture.about, size=11, color=QUIET, va="top")
    figure.text(0.012, 0.12 / height, picture.source, size=9, color=QUIET, va="bottom")


def _panel(figure: Any, axes: Any, panel: Panel, picture: Picture) -> None:
    axes.set_facecolor(PAPER)
    axes.tick_params(colors=QUIET, labelcolor=INK, labelsize=10)
    for side, spine in axes.spines.items():
        spine.set_visible(side in {"left", "bottom"})
        spine.set_color(QUIET)
    axes.set_axisbelow(True)
    axes.grid(visible=True, color=GRID, linewidth=0.8)
    axes.set_ylabel(panel.label, color=INK, size=11)
    axes.yaxis.set_major_formatter(_Grouped(signed=not panel.mirrored))
    if picture.empty:
        axes.text(0.5, 0.5, "no values in this answer", transform=axes.transAxes, ha="center", color=QUIET, size=12)
        axes.set_xticks([])
        axes.set_yticks([])
        return
    for layer in panel.layers:
        if holds(layer):
            _layer(figure, axes, layer, picture)
    if picture.ends:
        axes.set_xlim(*_places(picture.ends, picture))
    if panel.ends:
        axes.set_ylim(*panel.ends)
    if picture.names:
        _name(axes, picture.names)
    _legend(axes, panel)


def _layer(figure: Any, axes: Any, layer: Layer, picture: Picture) -> None:
    match layer:
        case Bars():
            _bars(axes, layer, picture)
        case Line():
            axes.plot(
                _places(layer.at, picture),
                _numbers(layer.heights),
                color=layer.colour,
                linewidth=1.6,
                label=layer.name,
                marker="o" if len(layer.at) == 1 else "",
            )
        case Band():
            axes.fill_between(
                _places(layer.at, picture),
                _numbers(layer.low),
                _numbers(layer.high),
                color=layer.colour,
                alpha=0.25,
                linewidth=0,
                label=layer.name,
            )
        case Candles():
            _candles(axes, layer)
        case Heat():
            _heat(figure, axes, layer)
        case Rule(along="x"):
            axes.axhline(layer.at, color=INK, linewidth=1, linestyle=(0, (4, 3)))
        case Rule():
            axes.axvline(layer.at, color=INK, linewidth=1, linestyle=(0, (4, 3)), label=layer.label)


def _bars(axes: Any, layer: Bars, picture: Picture) -> None:
    held = [place for place, size in enumerate(layer.sizes) if size or (size == 0 and not layer.base)]
    sizes: list[Any] = [layer.sizes[place] for place in held]
    at = [layer.at[place] for place in held]
    base = [layer.base[place] for place in held] if layer.base else []
    if picture.names:
        axes.barh(at, sizes, height=layer.width, color=layer.colour, label=layer.name)
        for place, size, number in zip(at, sizes, held, strict=True):
            _label(axes, layer.labels[number], place, size)
        return
    width = layer.width / DAY_MS if picture.timed else layer.width
    bottoms = base or [0.0] * len(held)
    tops = [low + size for low, size in zip(bottoms, sizes, strict=True)]
    _rectangles(axes, _places(at, picture), width, bottoms, tops, layer.colour, layer.name)
    if 0 in bottoms:  # no space between them and the axis
        axes.collections[-1].sticky_edges.y.append(0)


def _rectangles(
    axes: Any, at: Any, width: float, bottoms: Sequence[Any], tops: Sequence[Any], colour: str, label: str
) -> None:
    """Draw upright rectangles together: hundreds of single ones take seconds."""
    half = width / 2
    corners = [
        [(one - half, low), (one - half, high), (one + half, high), (one + half, low)]
        for one, low, high in zip(at, bottoms, tops, strict=True)
    ]
    axes.add_collection(PolyCollection(corners, facecolors=colour, linewidths=0, label=label, antialiaseds=False))
    axes.autoscale_view()


def _label(axes: Any, text: str, place: float, size: Any) -> None:
    axes.annotate(
        text,
        (size, place),
        xytext=(4 if size >= 0 else -4, 0),
        textcoords="offset points",
        ha="left" if size >= 0 else "right",
        va="center",
        size=9,
        color=INK,
    )


def _candles(axes: Any, layer: Candles) -> None:
    at, width = _days(layer.at), layer.width / DAY_MS
    for colour, rising in ((RISE, True), (FALL, False)):
        held = [number for number, bar in enumerate(layer.bars) if (bar[3] >= bar[0]) == rising]
        places = [at[number] for number in held]
        opened, high, low, close = ([layer.bars[number][part] for number in held] for part in range(4))
        axes.vlines(places, low, high, color=colour, linewidth=0.8)
        _rectangles(axes, places, width, opened, close, colour, "price rises" if rising else "price falls")
        axes.collections[-1].set_zorder(3)


def _heat(figure: Any, axes: Any, layer: Heat) -> None:
    left, right = _days([layer.columns.start, layer.columns.end])
    scale = Scale.of([layer.top], layer.unit)
    image = axes.imshow(
        [[value / scale.divisor for value in row] for row in layer.cells],
        norm=PowerNorm(0.5, 0, layer.top / scale.divisor, clip=True),
        cmap=colormaps[HEAT],
        extent=(left, right, layer.rows.start, layer.rows.end),
        origin="lower",
        aspect="auto",
        interpolation="nearest",
    )
    axes.grid(visible=False)
    bar = figure.colorbar(image, ax=axes, extend="max", pad=0.015, aspect=30, fraction=0.05)
    bar.set_label(f"{layer.name} ({scale.unit})", color=INK, size=11)
    bar.set_ticks([one / scale.divisor for one in round_numbers(layer.top)])
    bar.ax.yaxis.set_major_formatter(_Grouped())
    bar.ax.tick_params(colors=QUIET, labelcolor=INK, labelsize=10)
    bar.outline.set_visible(False)


def _name(axes: Any, names: Sequence[str]) -> None:
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.grid(visible=False, axis="y")
    axes.axvline(0, color=QUIET, linewidth=1)
    low, high = axes.get_xlim()
    space = (high - low) * LABELLED / (1 - 2 * LABELLED)
    axes.set_xlim(low - space, high + space)


def _order(panel: Panel) -> Callable[[str], int]:
    """Return the place of a layer's name in the panel. Matplotlib lists all lines first."""
    names = [getattr(layer, "name", getattr(layer, "label", "")) for layer in panel.layers]
    return lambda name: names.index(name) if name in names else -1


def _legend(axes: Any, panel: Panel) -> None:
    dark = any(isinstance(layer, Heat) for layer in panel.layers)
    handles, texts = axes.get_legend_handles_labels()
    found = dict(zip(texts, handles, strict=True))
    named = {text: found[text] for text in sorted(found, key=_order(panel)) if text}
    if named:
        legend = axes.legend(
            [*named.values()],
            [*named],
            loc="lower right",
            bbox_to_anchor=(1, 1),
            ncols=len(named),
            frameon=False,
            fontsize=10,
            labelcolor=PAPER if dark else INK,
            borderaxespad=0.3,
            handlelength=1.2,
            columnspacing=1.2,
        )
        if dark:  # the colours of the candles are seen on the colour of cold cells
            legend.set_frame_on(True)
            legend.get_frame().set(facecolor=COLD, linewidth=0, alpha=1)


def _across(axes: Any, picture: Picture) -> None:
    axes.set_xlabel(picture.across, color=INK, size=11)
    if picture.empty:
        return
    if picture.timed:
        locator = DATED.AutoDateLocator(tz=UTC)
        axes.xaxis.set_major_locator(locator)
        formats = {"formats": DATES, "zero_formats": ["", *DATES[:-1]], "offset_formats": [""] * len(DATES)}
        axes.xaxis.set_major_formatter(DATED.ConciseDateFormatter(locator, tz=UTC, show_offset=False, **formats))
    else:
        axes.xaxis.set_major_formatter(_Grouped())


def _places(at: Sequence[float], picture: Picture) -> Any:
    return _days(at) if picture.timed else at


def _days(at: Sequence[float]) -> Any:
    return DATED.date2num(numpy.array(at, dtype="int64").astype("datetime64[ms]"))


def _numbers(values: Sequence[float | None]) -> list[float]:
    """Return values with a gap where there is none."""
    return [nan if one is None else float(one) for one in values]


class _Grouped(Formatter):
    """Ticks with thousands separators and as many decimals as they need."""

    def __init__(self, *, signed: bool = True) -> None:
        self._signed = signed

    def __call__(self, x: float, pos: int | None = None) -> str:
        return self._text(x, decimals([x]))

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """Return the texts of all ticks."""
        count = decimals(values)
        return [self._text(one, count) for one in values]

    def _text(self, value: float, count: int) -> str:
        shown = round(value if self._signed else abs(value), count)
        return f"{shown + 0.0:,.{count}f}"
