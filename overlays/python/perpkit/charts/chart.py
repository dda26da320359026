"""A chart: what a drawing function returns, and the forms in which it can be had."""

from __future__ import annotations

from html import escape
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .._runtime.errors import ParameterError
from .._runtime.frames.sinks import needed, replacing
from .picture import Picture

if TYPE_CHECKING:
    from matplotlib.figure import Figure

EXTRA = "perpkit[charts]"
PAGE = ".html"
LIBRARIES = {".png": "matplotlib", ".svg": "matplotlib", ".pdf": "matplotlib", PAGE: "bokeh"}
"""Ending of a file → what draws it."""


def prepare(path: str | PathLike[str], argument: str = "path") -> None:
    """Check that a chart can be written to a path.

    Args:
        path: A file.
        argument: What the caller calls it.

    Raises:
        ParameterError: It has an ending that stands for no form of a chart.
        ConfigurationError: What draws this form is not installed.
    """
    library = LIBRARIES.get(Path(path).suffix.lower())
    if library is None:
        raise ParameterError(
            argument, f"{Path(path).name!r} must end with {', '.join(LIBRARIES)}: that says what is written"
        )
    needed(library, EXTRA)


@frozen
class Page:
    """An interactive page: one HTML text with all it needs inside. A notebook shows it in a frame."""

    html: str
    height: int
    """Pixels that it needs."""

    def _repr_html_(self) -> str:
        return (
            f'<iframe srcdoc="{escape(self.html)}" width="100%" height="{self.height}" style="border: 0" '
            'sandbox="allow-scripts allow-downloads"></iframe>'
        )

    def __repr__(self) -> str:
        return f"<Page of {len(self.html):,} characters>"


@frozen(repr=False)
class Chart:
    """A picture of an answer. As the last line of a notebook's cell, it shows itself."""

    picture: Picture

    def figure(self) -> Figure:
        """Return a new Matplotlib figure, to change or to put elsewhere. It belongs to no window and to no ``pyplot``.

        Raises:
            ConfigurationError: Matplotlib is not installed.
        """
        needed("matplotlib", EXTRA)
        from .still import drawn

        return drawn(self.picture)

    def page(self) -> Page:
        """Return an interactive page, which tells the values under the pointer, zooms and moves.

        Raises:
            ConfigurationError: Bokeh is not installed.
        """
        needed("bokeh", EXTRA)
        from .interactive import page

        return Page(*page(self.picture))

    def save(self, path: str | PathLike[str]) -> None:
        """Write a file. It appears once it is complete.

        Args:
            path: Its ending says what is written: ``.png``, ``.svg`` and ``.pdf`` are pictures, ``.html`` is an
                interactive page of about 1.7 MB that needs no network.

        Raises:
            ParameterError: The path has another ending.
            ConfigurationError: Matplotlib or Bokeh is not installed.
        """
        prepare(path)
        with replacing(path) as file:
            if file.suffix.lower() == PAGE:
                file.write_text(self.page().html, encoding="utf-8")
            else:
                figure: Any = self.figure()
                figure.savefig(file)

    def _repr_png_(self) -> bytes:
        figure: Any = self.figure()
        picture: bytes = figure._repr_png_()
        return picture

    def __repr__(self) -> str:
        about = f" of {self.picture.about}" if self.picture.about else ""
        return f"<Chart: {self.picture.title}{about}>"
