"""What a notebook shows of rows: the first and the last ones, never more than a screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from .columns import Column, units
from .sinks import TEXT

ENDS = 5
"""Rows that are shown from the beginning, and from the end."""
WIDEST = 40
"""Columns."""
LONGEST = 60
"""Characters of a value."""


def shown(columns: Iterable[Column], rows: list[Any], capped: bool) -> str:
    """Return rows as an HTML table, with units below the names. Texts of the vendor are escaped."""
    seen = [*columns][:WIDEST]
    ends = rows if len(rows) <= 2 * ENDS else [*rows[:ENDS], *rows[-ENDS:]]
    lines = [
        "".join(f"<td>{_cell(one, value)}</td>" for one, value in zip(seen, row, strict=True))
        for row in _rows(seen, ends)
    ]
    if len(ends) < len(rows):
        lines.insert(ENDS, f'<td colspan="{len(seen)}">...</td>')
    known = {**units(seen), **{one.name: "UTC" for one in seen if one.content in ("time", "moment")}}
    below = "".join(f"<th>{escape(known.get(one.name, ''))}</th>" for one in seen)
    names = "".join(f"<th>{escape(one.name)}</th>" for one in seen)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    more = "; there may be more: the answer is as long as the vendor allows" if capped else ""
    return (
        f"<table><thead><tr>{names}</tr><tr>{below}</tr></thead><tbody>{body}</tbody></table>"
        f"<p>{len(rows):,} rows{more}</p>"
    )


def facts(title: str, pairs: Mapping[str, str]) -> str:
    """Return names with a text for each, as an HTML table."""
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(_short(text, 2 * LONGEST))}</td></tr>" for name, text in pairs.items()
    )
    return f"<p>{escape(title)}</p><table><tbody>{rows}</tbody></table>"


def _rows(columns: list[Column], rows: list[Any]) -> Iterable[tuple[Any, ...]]:
    return zip(*(one.values(rows) for one in columns), strict=True)


def _cell(column: Column, value: Any) -> str:
    show = TEXT.get(column.content)
    return "" if value is None else escape(_short(str(show(value) if show else value)))


def _short(text: str, longest: int = LONGEST) -> str:
    return text if len(text) <= longest else f"{text[:longest]}..."
