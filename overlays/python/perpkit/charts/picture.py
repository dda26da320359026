"""What a chart shows, said once for both ways to draw it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import frozen

from .numbers import known

Numbers: TypeAlias = Sequence[float | None]
"""Values to draw; ``None`` leaves a gap."""


@frozen(kw_only=True)
class Bars:
    """Bars that start at 0, or at ``base``."""

    name: str
    colour: str
    at: Sequence[float]
    sizes: Numbers
    width: float
    base: Sequence[float] = ()
    labels: Sequence[str] = ()
    """Texts at the ends of the bars."""


@frozen(kw_only=True)
class Line:
    """A line through points."""

    name: str
    colour: str
    at: Sequence[float]
    heights: Numbers


@frozen(kw_only=True)
class Band:
    """The area between two lines."""

    name: str
    colour: str
    at: Sequence[float]
    low: Numbers
    high: Numbers


@frozen(kw_only=True)
class Candles:
    """Open, high, low and close."""

    at: Sequence[float]
    """Middle of each candle."""
    bars: Sequence[tuple[float, float, float, float]]
    width: float


@frozen
class Grid:
    """Equal steps along an axis."""

    start: float
    """Edge of the first step."""
    step: float
    count: int

    @property
    def end(self) -> float:
        """Edge of the last step."""
        return self.start + self.step * self.count


@frozen(kw_only=True)
class Heat:
    """Values on a grid. The colour follows the root of the value, up to ``top``."""

    name: str
    unit: str
    columns: Grid
    rows: Grid
    cells: Sequence[Sequence[float]]
    """One sequence for each row, the lowest first; 0 is cold."""
    top: float


@frozen(kw_only=True)
class Rule:
    """A dashed line across the panel."""

    along: Literal["x", "y"]
    at: float
    label: str = ""


Layer: TypeAlias = Bars | Line | Band | Candles | Heat | Rule


@frozen(kw_only=True)
class Hover:
    """What is told of a place under the pointer."""

    at: Sequence[float]
    width: float
    texts: Sequence[str]


@frozen(kw_only=True)
class Panel:
    """One pair of axes."""

    label: str
    """What the vertical axis counts, with its unit."""
    layers: Sequence[Layer] = ()
    hover: Hover | None = None
    share: float = 1.0
    """Part of the height, beside the other panels."""
    mirrored: bool = False
    """Whether values below 0 are shown without a sign."""
    ends: tuple[float, float] | None = None
    """Lowest and highest value, if they do not follow from the layers."""


@frozen(kw_only=True)
class Picture:
    """A whole chart."""

    title: str
    about: str
    """Second line: what it is of."""
    source: str
    """Last line: where it comes from, and the time of the data."""
    across: str
    """What the horizontal axis counts, with its unit."""
    timed: bool
    """Whether the horizontal axis is time, in epoch ms."""
    panels: Sequence[Panel]
    ends: tuple[float, float] | None = None
    """Start and end of the horizontal axis, if they do not follow from the layers."""
    names: Sequence[str] = ()
    """If given, the bars are horizontal: the name of each place on the vertical axis, the first one at the top."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(holds(one) for panel in self.panels for one in panel.layers if not isinstance(one, Rule))


def holds(layer: Layer) -> bool:
    """Whether a layer has a value to draw."""
    match layer:
        case Bars():
            return any(map(known, layer.sizes))
        case Line():
            return any(map(known, layer.heights))
        case Band():
            return any(map(known, layer.low)) and any(map(known, layer.high))
        case Candles():
            return bool(layer.bars)
        case Heat():
            return any(layer.cells)
        case Rule():
            return True
