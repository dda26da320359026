"""A heat map as its two axes and the values between them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ..model import Heatmap
from .sinks import needed

if TYPE_CHECKING:
    import numpy

Cells = Sequence[tuple[int, int, float]]
"""Column, row and value of each cell that is not cold."""


@frozen
class Matrix:
    """A heat map. ``values[row][column]`` belongs to ``prices[row]`` and ``times[column]``."""

    times: tuple[datetime, ...] = field(repr=False)
    """Start of each column, in UTC."""
    prices: tuple[float, ...] = field(repr=False)
    """Price of each row, lowest first."""
    values: tuple[tuple[float, ...], ...] = field(repr=False)
    """One tuple for each price; 0 where a cell is cold, so that the vendor left it out."""
    shape: tuple[int, int]
    """Number of prices, and of times."""

    def to_numpy(self) -> tuple[numpy.ndarray[Any, Any], numpy.ndarray[Any, Any], numpy.ndarray[Any, Any]]:
        """Return times (``datetime64[ms]``, UTC), prices and values as arrays; needs ``numpy``."""
        np = needed("numpy")
        zoneless = [one.replace(tzinfo=None) for one in self.times]
        values = np.array(self.values, dtype="float64").reshape(self.shape)
        return np.array(zoneless, dtype="datetime64[ms]"), np.array(self.prices, dtype="float64"), values


def parts(heat: Heatmap) -> tuple[list[datetime], list[float], Cells]:
    """Return the times, the prices and the cells of a heat map."""
    axes = heat.axes
    times = map(attrgetter(axes.time), getattr(heat, axes.times))
    return list(times), getattr(heat, axes.prices), getattr(heat, axes.cells)


def matrix(times: Sequence[datetime], prices: Sequence[float], cells: Cells) -> Matrix:
    """Return the matrix of cells.

    Raises:
        ValueError: A cell is outside the axes.
    """
    values = [[0.0] * len(times) for _ in prices]
    for column, row, value in cells:
        _check(column, row, times, prices)
        values[row][column] = value
    return Matrix(tuple(times), tuple(prices), tuple(map(tuple, values)), (len(prices), len(times)))


def long_form(times: Sequence[Any], prices: Sequence[float], cells: Cells) -> list[tuple[Any, float, float]]:
    """Return time, price and value of each cell that is not cold.

    Raises:
        ValueError: A cell is outside the axes.
    """
    found: list[tuple[Any, float, float]] = []
    for column, row, value in cells:
        _check(column, row, times, prices)
        found.append((times[column], prices[row], value))
    return found


def _check(column: int, row: int, times: Sequence[Any], prices: Sequence[float]) -> None:
    if not (0 <= column < len(times) and 0 <= row < len(prices)):
        raise ValueError(
            f"the vendor has a cell in column {column} and row {row}, of {len(times)} columns and {len(prices)} rows"
        )
