"""What an answer holds, as columns that come in batches, and what is left of them after choosing and sorting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeAlias

from attrs import evolve, frozen

from ..._runtime.frames.columns import Column, columns
from ..._runtime.frames.nested import series
from ..._runtime.frames.table import Table, frame, parts
from ..._runtime.model import Heatmap
from ..._runtime.rows import Rows
from ..._runtime.secret import MASK, Secret
from .destination import Destination, Sorting, known

Values: TypeAlias = Sequence[Sequence[Any]]
"""The values of each column, for some rows."""
BATCH = 100
"""Rows of a long history that are written at a time."""


@frozen(kw_only=True)
class Content:
    """An answer."""

    columns: tuple[Column, ...]
    batches: Iterator[Values]
    whole: Any = None
    """The answer itself, if it is a single object."""
    lines: bool = True
    """Whether rows are more than one by nature: not the fields of one object."""


def content(payload: Any, row: Any, *, secret_shown: bool = False) -> Content:
    """Return the content of an answer.

    Args:
        payload: The answer.
        row: Class of a row in a map of lists.
        secret_shown: Whether a credential in it is shown.
    """
    if isinstance(payload, Rows):
        return _of(payload.table)  # pyright: ignore[reportUnknownMemberType]
    if isinstance(payload, Mapping) and row is not None:
        return _of(frame(payload, row))  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(payload, Mapping):
        return _of_map(payload)  # pyright: ignore[reportUnknownArgumentType]
    found = _of(payload.table)
    several = isinstance(payload, Heatmap) or series(payload) is not None
    return _unsealed(evolve(found, whole=payload, lines=several), secret_shown)


def walked(rows: Iterator[Any], model: Any) -> Content:
    """Return the rows of a long history, which are read as they are written."""
    found = columns(model)

    def batches() -> Iterator[Values]:
        while batch := list(islice(rows, BATCH)):
            yield [one.values(batch) for one in found]

    return Content(columns=found, batches=batches())


def _of(table: Table) -> Content:
    found, batches = parts(table)
    return Content(columns=found, batches=batches)


def _of_map(payload: Mapping[str, Any]) -> Content:
    """Return the content of an object that is not described."""
    names = list(payload)
    found = tuple(_member(name) for name in names)
    batches = iter([[[payload[name]] for name in names]])
    return Content(columns=found, batches=batches, whole=dict(payload), lines=False)


def _member(name: str) -> Column:
    return Column(name, "nested", list)


def _unsealed(found: Content, shown: bool) -> Content:
    """Return content in which credentials are texts: themselves, or masked."""
    sealed = [one.kind is Secret for one in found.columns]
    if not any(sealed):
        return found

    def text(value: Secret) -> str:
        return value.reveal() if shown else MASK

    values = [
        [text(one) for one in column] if hidden else column
        for hidden, column in zip(sealed, next(found.batches), strict=True)
    ]
    named = tuple(
        evolve(one, content="text") if hidden else one for hidden, one in zip(sealed, found.columns, strict=True)
    )
    whole = {one.name: column[0] for one, column in zip(named, values, strict=True)}
    return evolve(found, columns=named, batches=iter([values]), whole=whole)


def arranged(found: Content, target: Destination) -> Content:
    """Return what the options leave of an answer.

    Raises:
        UsageError: A column does not exist.
    """
    names = tuple(one.name for one in found.columns)
    batches = found.batches
    if target.sorting:
        places = [(known(one.column, names, "--sort"), one) for one in target.sorting]
        batches = _sorted(batches, len(names), places)
    if target.head is not None:
        batches = _cut(batches, target.head)
    if target.columns is None:
        rearranged = bool(target.sorting) or target.head is not None
        return evolve(found, batches=batches, whole=None if rearranged and found.lines else found.whole)
    chosen = [known(name, names, "--columns") for name in target.columns]
    return Content(
        columns=tuple(found.columns[place] for place in chosen),
        batches=([values[place] for place in chosen] for values in batches),
        lines=found.lines,
    )


def _cut(batches: Iterable[Values], most: int) -> Iterator[Values]:
    """Yield the first rows, and ask for no more."""
    left = most
    if not left:
        return
    for values in batches:
        size = len(values[0]) if values else 0
        yield [column[:left] for column in values] if size > left else values
        left -= size
        if left <= 0:
            return


def _sorted(batches: Iterable[Values], width: int, places: Sequence[tuple[int, Sorting]]) -> Iterator[Values]:
    """Yield all rows in order; missing values come last."""
    whole: list[list[Any]] = [[] for _ in range(width)]
    for values in batches:
        for column, part in zip(whole, values, strict=True):
            column += part
    order = list(range(len(whole[0]))) if whole else []
    for place, sorting in reversed(places):
        column = whole[place]
        there = [at for at in order if column[at] is not None]
        comparable = all(isinstance(column[at], type(column[there[0]])) for at in there)
        there.sort(key=lambda at: column[at] if comparable else str(column[at]), reverse=sorting.descending)
        order = there + [at for at in order if column[at] is None]
    yield [[column[at] for at in order] for column in whole]
