"""Values as the cells of a table for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import IO, Any

from ..._runtime.frames.columns import Column
from ..._runtime.frames.columns import Content as Kind
from ..._runtime.frames.plain import encoded, plain
from ..._runtime.frames.sinks import microseconds, milliseconds
from .content import Content, Values
from .grid import UTC_MARK, Grid, write_grid

SMALLEST = 1e-4
CLOCKS = ((86_400_000, "%Y-%m-%d"), (60_000, "%Y-%m-%d %H:%M"), (1000, "%Y-%m-%d %H:%M:%S"))
"""Width in milliseconds → how times are written that are all a multiple of it."""
RIGHT: tuple[Kind, ...] = ("whole", "number", "money")


class GridWriter:
    """Collects an answer, and writes it as a table."""

    def __init__(self, found: Content, file: IO[str]) -> None:
        self._found = found
        self._file = file
        self._values: list[list[Any]] = [[] for _ in found.columns]

    def add(self, values: Values) -> None:
        for column, part in zip(self._values, values, strict=True):
            column += part

    def done(self) -> None:
        grid = gridded(self._found.columns, self._values)
        if not self._found.lines:
            grid = upright(grid)
        write_grid(grid, self._file, plain=not self._found.lines)


def gridded(columns: Sequence[Column], values: Sequence[Sequence[Any]]) -> Grid:
    """Return values as texts."""
    cells = [
        [TEXTS[one.content](value) if value is not None else "" for value in part]
        if one.content != "time"
        else _times(part)
        for one, part in zip(columns, values, strict=True)
    ]
    names = [f"{one.name}{UTC_MARK}" if one.content in ("time", "moment") else one.name for one in columns]
    return Grid(names, [one.content in RIGHT for one in columns], cells)


def upright(grid: Grid) -> Grid:
    """Return one row as two columns: names and values."""
    return Grid(("field", "value"), (False, False), (grid.names, [column[0] for column in grid.cells]))


def _times(values: Sequence[int | None]) -> list[str]:
    """Return times with as much of the clock as any of them needs."""
    there = [one for one in values if one is not None]
    fine = next((form for width, form in CLOCKS if all(one % width == 0 for one in there)), None)
    return ["" if one is None else _time(one, fine) for one in values]


def _time(value: int, form: str | None) -> str:
    moment = milliseconds(value)
    return moment.isoformat(" ", "milliseconds")[:-6] if form is None else moment.strftime(form)


def _number(value: float | Decimal) -> str:
    """Return a number for people: thousands apart, and as many decimals as matter."""
    if isinstance(value, Decimal):
        return f"{value:,f}"
    if not SMALLEST <= abs(value) < 1e15:
        return f"{value:g}"
    if abs(value) >= 1000:
        return f"{value:,.2f}".removesuffix(".00")
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _words(value: Any) -> str:
    """Return a text of the vendor without characters that move the cursor."""
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in str(value))


TEXTS: Mapping[Kind, Callable[[Any], str]] = {
    "moment": lambda one: microseconds(one).isoformat(" ")[:-6],
    "text": _words,
    "whole": str,
    "number": _number,
    "flag": lambda one: "yes" if one else "no",
    "money": _number,
    "nested": lambda one: _words(encoded(plain(one))),
}
