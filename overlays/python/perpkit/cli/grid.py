"""Tables of text: whole in a pipe, cut to the width of a terminal."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import IO, Any

from attrs import frozen

from .._runtime.frames.columns import Column
from .._runtime.frames.columns import Content as Kind
from .._runtime.frames.plain import encoded, plain
from .._runtime.frames.sinks import microseconds, milliseconds
from .content import Content, Values
from .destination import Destination
from .notes import say

GAP = 2
LEAST = 8
"""Columns of a cell of text that is cut."""
LONGEST_CELL = 60
"""Columns of a cell on a terminal."""
SMALLEST = 1e-4
CLOCKS = ((86_400_000, "%Y-%m-%d"), (60_000, "%Y-%m-%d %H:%M"), (1000, "%Y-%m-%d %H:%M:%S"))
"""Width in milliseconds → how times are written that are all a multiple of it."""
UTC_MARK = " (UTC)"
"""What the names of times end with."""
NAMED = 4
"""Columns without room that are named."""
RIGHT: tuple[Kind, ...] = ("whole", "number", "money")


@frozen
class Grid:
    """Cells as texts, with the names of their columns."""

    names: Sequence[str]
    right: Sequence[bool]
    """Whether a column is aligned to the right."""
    cells: Sequence[Sequence[str]]
    """The texts of each column."""


class GridWriter:
    """Collects an answer, and writes it as a table."""

    def __init__(self, found: Content, target: Destination, file: IO[str]) -> None:
        self._found = found
        self._target = target
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


def write_grid(grid: Grid, file: IO[str], *, plain: bool = False) -> None:
    """Write a table: whole, or, on a terminal, as much as there is room for.

    Args:
        grid: The table.
        file: Where to.
        plain: Whether it needs no line of names in bold.
    """
    if not file.isatty():
        file.write(text(grid))
        return
    fitting, hidden = fitted(grid, shutil.get_terminal_size().columns)
    if plain or not _by_rich(fitting, file):
        file.write(text(fitting))
    if hidden:
        names = ", ".join((*hidden[:NAMED], *(["..."] if len(hidden) > NAMED else [])))
        say(f"too narrow for more columns: {names} ({len(hidden)}; --columns chooses, --output csv has all)")


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


def text(grid: Grid) -> str:
    """Return a table as text: a line of names, a rule, and the rows."""
    if not grid.names:
        return ""
    widths = [max(map(columns_of, (name, *column))) for name, column in zip(grid.names, grid.cells, strict=True)]
    lines = [grid.names, ["-" * width for width in widths], *zip(*grid.cells, strict=True)]
    return "".join(f"{_line(line, widths, grid.right)}\n" for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    padded: list[str] = []
    for cell, width, to_right in zip(cells, widths, right, strict=True):
        space = " " * (width - columns_of(cell))
        padded.append(space + cell if to_right else cell + space)
    return (" " * GAP).join(padded).rstrip()


def fitted(grid: Grid, width: int) -> tuple[Grid, Sequence[str]]:
    """Return a table that fits a width, and the names of the columns for which there is no room.

    Texts are cut first, the longest most. Numbers and times are never cut. Times stay, wherever they are.
    """
    wide = _widths(grid, width)
    shown = list(range(len(wide)))
    while len(shown) > 1 and _total([wide[at] for at in shown]) > width:
        shown.remove(max(shown, key=lambda at: (not grid.names[at].endswith(UTC_MARK), at)))
    cells = [[cut(cell, wide[at]) for cell in grid.cells[at]] for at in shown]
    hidden = [name for at, name in enumerate(grid.names) if at not in shown]
    return Grid([grid.names[at] for at in shown], [grid.right[at] for at in shown], cells), hidden


def _widths(grid: Grid, width: int) -> list[int]:
    """Return the width of each column, after texts were cut as far as it helps."""
    least = [max(columns_of(name), LEAST) for name in grid.names]
    most = [
        max((*map(columns_of, column), columns_of(name))) for name, column in zip(grid.names, grid.cells, strict=True)
    ]
    cuttable = [at for at, name in enumerate(grid.names) if not grid.right[at] and not name.endswith(UTC_MARK)]
    for at in cuttable:
        most[at] = max(least[at], min(most[at], LONGEST_CELL))
    while _total(most) > width:
        place = max(cuttable, key=lambda at: most[at] - least[at], default=None)
        if place is None or most[place] <= least[place]:
            break
        most[place] -= 1
    return most


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + GAP * (len(widths) - 1)


def cut(text: str, width: int) -> str:
    """Return a text that is no wider; three points show that something is missing."""
    if columns_of(text) <= width:
        return text
    kept = ""
    for letter in text:
        if columns_of(kept + letter) > width - 3:
            break
        kept += letter
    return f"{kept}..."


def columns_of(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text
    )


def _by_rich(grid: Grid, file: IO[str]) -> bool:
    """Write a table with rich; return whether it is there."""
    try:
        from rich import box
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text
    except ImportError:
        return False
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for name, right in zip(grid.names, grid.right, strict=True):
        table.add_column(Text(name), justify="right" if right else "left", no_wrap=True)
    for row in zip(*grid.cells, strict=True):
        table.add_row(*map(Text, row))
    Console(file=file, width=shutil.get_terminal_size().columns, highlight=False).print(table)
    return True


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
