"""What an agent is shown of an answer: few characters, never too many, and what to ask for the rest."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeGuard

from attrs import frozen

from .._runtime.description.forms import is_object
from .._runtime.errors import ParameterError
from .._runtime.frames.nested import series
from .._runtime.frames.plain import jsonable
from .._runtime.frames.table import Table, frame
from .._runtime.model import Heatmap, Model
from .._runtime.rows import Rows

LONGEST = 50_000
"""Characters of a result. That is about 25,000 tokens, because a token of a number has about two characters."""
LONGEST_CELL = 5_000
"""Characters of one value."""
CUT = "... (cut off)"
MOST_ROWS = 10_000
"""Rows that one result may have."""


@frozen
class Selection:
    """Which part of an answer is wanted."""

    columns: Sequence[str] = ()
    """Names of columns; all if there is none."""
    sort: str | None = None
    """A column to sort by. ``-usd_value`` puts the largest first."""
    skip: int = 0
    """Rows that are left out at the beginning, after sorting."""
    rows: int = 1_000
    """The most rows that are shown."""

    def __attrs_post_init__(self) -> None:
        """Check the numbers.

        Raises:
            ParameterError: One is out of its range.
        """
        if self.skip < 0:
            raise ParameterError("skip", f"is {self.skip}; pass 0 or more")
        if not 1 <= self.rows <= MOST_ROWS:
            raise ParameterError("rows", f"is {self.rows}; pass a number from 1 to {MOST_ROWS:,}")


@frozen
class Shown:
    """A text, and what to say about it."""

    text: str
    notes: Sequence[str] = ()
    cut: bool = False
    """Whether something of the answer is missing in the text."""


def shown(payload: Any, model: Any, selection: Selection) -> Shown:
    """Return an answer as text: rows as CSV, an object as JSON.

    Args:
        payload: The answer.
        model: The class of its rows, or of the object.
        selection: The part that is wanted.

    Raises:
        ParameterError: There is no such column.
    """
    table = _table(payload, model)
    if table is not None:
        return rows_text(table.names, table.to_dicts(), selection, table.units)
    return _object_text(payload, selection)


def rows_text(
    names: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    selection: Selection,
    units: Mapping[str, str] | None = None,
) -> Shown:
    """Return rows as CSV."""
    chosen = _chosen(names, selection.columns)
    if selection.sort:
        by = _chosen(names, [selection.sort.removeprefix("-")])[0]
        there = sorted((row for row in rows if row[by] is not None), key=lambda row: _order(row[by]))
        if selection.sort.startswith("-"):
            there.reverse()
        rows = [*there, *(row for row in rows if row[by] is None)]
    wanted = rows[selection.skip : selection.skip + selection.rows]
    text, count = csv_text(chosen, ([row[one] for one in chosen] for row in wanted))
    last = selection.skip + count
    notes = [f"{counted(len(rows))}."]
    shown_units = ", ".join(f"{one} in {unit}" for one, unit in (units or {}).items() if one in chosen)
    if shown_units:
        notes.append(f"Units: {shown_units}.")
    cut = last < len(rows)
    if cut:
        notes.append(
            f"CUT OFF: only rows {selection.skip + 1:,} to {last:,} are shown. For the next ones, ask again with "
            f"skip={last}. To see more rows at once, name only the columns that you need."
        )
    return Shown(text, notes, cut)


def csv_text(names: Sequence[str], rows: Any) -> tuple[str, int]:
    """Return CSV that is not too long, and the number of rows in it. There is at least one row if any is given."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(names)
    count = 0
    for row in rows:
        before = file.tell()
        writer.writerow([cell(value) for value in row])
        if file.tell() > LONGEST:
            text = file.getvalue()
            return (text[:before], count) if count else (f"{text[:LONGEST]}{CUT}\n", 1)
        count += 1
    return file.getvalue(), count


def counted(rows: int) -> str:
    """Return a number of rows in words."""
    return "1 row" if rows == 1 else f"{rows:,} rows"


def cell(value: Any) -> str:
    """Return a value as a text of CSV."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | int | float):
        text = str(value)
    elif isinstance(value, list | dict):
        text = _json(value)
    else:
        text = str(jsonable(value))
    return text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}{CUT}"


def _table(payload: Any, model: Any) -> Table | None:
    """Return an answer as a table; ``None`` if it is one object that is better shown as such."""
    if _is_rows(payload):
        return frame(payload, model)
    if is_object(payload):
        return frame(payload, model) if payload and all(map(_is_rows, payload.values())) else None
    if isinstance(payload, Heatmap) or (isinstance(payload, Model) and series(payload) is not None):
        return payload.table
    return None


def _is_rows(value: object) -> TypeGuard[Rows[Any]]:
    return isinstance(value, Rows)


def _object_text(payload: Any, selection: Selection) -> Shown:
    """Return an object as JSON. If it is too long and has lists of objects, return their rows instead."""
    content: Any = payload.to_dict() if isinstance(payload, Model) else payload
    table = _exploded(payload) if len(_json(content)) > LONGEST else None
    if table is not None:
        return rows_text(table.names, table.to_dicts(), selection, table.units)
    members = list(content) if is_object(content) else []
    text = _json({one: content[one] for one in _chosen(members, selection.columns)} if members else content)
    if len(text) <= LONGEST:
        return Shown(text)
    note = f"CUT OFF: the object is too long. Name in `columns` the members that you need: {', '.join(members)}."
    return Shown(f"{text[:LONGEST]}{CUT}", [note], cut=True)


def _json(content: Any) -> str:
    return json.dumps(content, default=jsonable, separators=(",", ":"), ensure_ascii=False)


def _exploded(payload: Any) -> Table | None:
    try:
        made: Table = payload.explode()
    except (AttributeError, ValueError):
        return None
    return made


def _chosen(names: Sequence[str], wanted: Sequence[str]) -> Sequence[str]:
    for one in wanted:
        if one not in names:
            close = get_close_matches(one, names, n=1)
            hint = f"did you mean {close[0]!r}? " if close else ""
            raise ParameterError("columns", f"there is no {one!r}; {hint}The answer has: {', '.join(names)}")
    return list(wanted) or names


def _order(value: Any) -> Any:
    return _json(value) if isinstance(value, list | dict) else value
