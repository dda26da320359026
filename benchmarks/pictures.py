"""A heat map as a picture and as a page: the time, beside what the drawing library itself needs, and the size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from perpkit import charts
from perpkit._runtime.answer import Answer, Headers
from perpkit._runtime.wire.reading import read
from perpkit.coinglass import operations
from perpkit.coinglass.api import API

from . import bodies
from .measure import Effort, repeated, timed
from .report import Line

CELLS = 55_000
SECONDS, SIZE = 1.0, 2_000_000
"""Allowed for a page. It holds the whole of Bokeh."""
SLOWER = 2.0
"""Highest ratio to Matplotlib alone that is allowed."""


def compare(effort: Effort, cells: int = CELLS) -> Iterator[Line]:
    """Draw a heat map with its candles, axes, colour bar and texts; the libraries alone draw only the cells."""
    operation = operations.FUTURES_LIQUIDATION_HEATMAP_MODEL1
    heat: Any = read(API, operation, Answer(200, Headers(), bodies.heatmap(cells)), ()).payload
    values = heat.to_matrix().values
    what = f"heat map of {cells:,} cells"
    ways: dict[str, Callable[[], bytes | str]] = {
        "PNG": lambda: png(charts.heatmap(heat).figure()),
        "imshow": lambda: imshow(values),
        "HTML": lambda: charts.heatmap(heat).page().html,
        "image": lambda: image(values),
    }
    taken = timed({name: repeated(way) for name, way in ways.items()}, effort)
    yield Line.of(f"{what} to PNG", "matplotlib, cells alone", taken["PNG"], taken["imshow"], SLOWER)
    yield Line.of(f"{what} to HTML", "bokeh, cells alone", taken["HTML"], taken["image"])
    yield Line(what=f"{what} to HTML", against="1 s", ours=taken["HTML"].usual, other=SECONDS, target=1)
    sizes = {name: float(len(way())) for name, way in ways.items()}
    for form, alone, library in (("PNG", "imshow", "matplotlib"), ("HTML", "image", "bokeh")):
        yield Line(
            what=f"{what}: size of the {form}",
            against=f"{library}, cells alone",
            ours=sizes[form],
            other=sizes[alone],
            unit="bytes",
        )
    yield Line(what=f"{what}: size of the HTML", against="2 MB", ours=sizes["HTML"], other=SIZE, target=1, unit="bytes")


def png(figure: Any) -> bytes:
    """Return a figure as PNG."""
    held = BytesIO()
    figure.savefig(held, format="png")
    return held.getvalue()


def imshow(values: Any) -> bytes:
    """Return the cells as PNG, drawn by Matplotlib in the same size."""
    from matplotlib.figure import Figure

    figure: Any = Figure(figsize=(10, 5.6), dpi=160)
    axes = figure.subplots()
    figure.colorbar(axes.imshow(values, aspect="auto", origin="lower"))
    return png(figure)


def image(values: Any) -> str:
    """Return the cells as a page, drawn by Bokeh."""
    import numpy
    from bokeh.embed import file_html
    from bokeh.plotting import figure
    from bokeh.resources import INLINE

    plot: Any = figure()
    plot.image(image=[numpy.array(values, dtype="float32")], x=0, y=0, dw=1, dh=1, palette="Viridis256")
    page: str = file_html(plot, INLINE, "cells")
    return page
