"""Tables of text: whole in a pipe, cut to the width of a terminal."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Sequence
from typing import IO

from attrs import frozen

from ..notes import say

GAP = 2
LEAST = 8
"""Columns of a cell of text that is cut."""
LONGEST_CELL = 60
"""Columns of a cell on a terminal."""
UTC_MARK = " (UTC)"
"""What the names of times end with."""
NAMED = 4
"""Columns without room that are named."""


@frozen
class Grid:
    """Cells as texts, with the names of their columns."""

    names: Sequence[str]
    right: Sequence[bool]
    """Whether a column is aligned to the right."""
    cells: Sequence[Sequence[str]]
    """The texts of each column."""


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
