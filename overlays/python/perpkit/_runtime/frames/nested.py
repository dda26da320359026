"""The flat form of answers with lists inside: one row for each item."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, get_args, get_origin

from attrs import evolve, frozen

from ..model import Heatmap
from ..moments import Milliseconds, Seconds
from ..times import EPOCH, STEPS
from ..wire.hints import given, members
from .columns import Column, class_of, columns, field_names, units_of, value_columns
from .matrix import long_form, parts

if TYPE_CHECKING:
    from .table import Table

LIST = "list"
"""The column that names the list of an item, if there are several."""


def part(place: int, column: Column, name: str | None = None) -> Column:
    """Return the column for tuples that have a column's rows at one place."""
    read = column.values

    def values(rows: Sequence[Any]) -> list[Any]:
        return read([row[place] for row in rows])

    return evolve(column, name=name or column.name, values=values)


def keyed(found: Iterable[Column], key: str) -> list[Column]:
    """Return the columns of pairs: a key, and a row."""
    return [_text(0, key), *(part(1, one, _free(one.name, {key}, "row")) for one in found)]


@frozen
class _Items:
    """A member that holds items."""

    item: Any
    """The type of an item."""
    keyed: bool
    """Whether it is a map of lists."""

    def of(self, value: Any) -> Iterator[tuple[str | None, Any]]:
        """Yield the items, each with its key."""
        if value is None:
            return
        lists: Mapping[str | None, Any] = value if self.keyed else {None: value}
        for key, items in lists.items():
            for item in items:
                yield key, item


def exploded(rows: Sequence[Any], model: Any, names: Sequence[str]) -> Table:
    """Return the items of lists inside rows, each beside the other columns of its row.

    Args:
        rows: The rows.
        model: Their class.
        names: Fields with lists, or with maps of lists; by default all that hold objects.

    Raises:
        ValueError: There is no such list, or they hold different things.
    """
    from .table import Table

    lists = _lists(model)
    wanted = list(names) or [name for name, one in lists.items() if field_names(one.item) is not None]
    unknown = [name for name in wanted if name not in lists]
    if unknown or not wanted:
        name = getattr(model, "__name__", str(model))
        raise ValueError(f"{name} has no list {', '.join(unknown)}; it has: {', '.join(lists) or 'none'}")
    if len({lists[name] for name in wanted}) > 1:
        raise ValueError(f"{', '.join(wanted)} hold different things; name one of them")
    items = lists[wanted[0]]
    found = [part(0, one) for one in columns(model) if one.content != "nested"]
    if len(wanted) > 1:
        found.append(_text(1, LIST))
    if items.keyed:
        found.append(_text(2, f"{wanted[0]}_key"))
    taken = {one.name for one in found}
    inner = columns(items.item) if field_names(items.item) is not None else value_columns(wanted[0], items.item)
    found += [part(3, one, _free(one.name, taken, wanted[0])) for one in inner]

    def batches() -> Iterator[Sequence[Any]]:
        yield [(row, name, key, item) for row in rows for name in wanted for key, item in items.of(getattr(row, name))]

    return Table(found, batches)


def flat(value: Any) -> Table:
    """Return an object as a table: a series by its times, a heat map by its cells, anything else as one row."""
    from .table import Table

    if isinstance(value, Heatmap):
        return _cells(value)
    return series(value) or Table.of([value], class_of(value))


def _cells(value: Heatmap) -> Table:
    """Return the cells of a heat map that are not cold, by time and price."""
    from .table import Table

    times, prices, cells = parts(value)
    price = units_of(class_of(value)).get(value.axes.prices)
    size = list(units_of(class_of(cells[0])).values())[-1] if cells else None
    found = [
        Column("time", "time", lambda rows: [(row[0] - EPOCH) // STEPS["ms"] for row in rows]),
        *(part(1, one) for one in value_columns("price", float, price)),
        *(part(2, one) for one in value_columns("value", float, size)),
    ]
    return Table(found, lambda: iter([long_form(times, prices, cells)]))


def series(value: Any) -> Table | None:
    """Return lists of one object side by side, as a table; ``None`` if it does not hold a series.

    A series has a list of times, and lists or one map of lists with a value for each. The map becomes two columns.
    """
    from .table import Table

    model = class_of(value)
    hints = members(model)
    lists = {name: one for name, one in _lists(model).items() if field_names(one.item) is None}
    if not any(get_origin(hints[name]) is list and one.item in (Milliseconds, Seconds) for name, one in lists.items()):
        return None
    units = units_of(model)
    plain = [name for name, one in lists.items() if not one.keyed]
    maps = [name for name, one in lists.items() if one.keyed]
    shown: list[Column] = []
    for name in plain:
        shown += [part(len(shown), one) for one in value_columns(name, lists[name].item, units.get(name))]
    for name in maps[:1]:
        place = len(shown)
        shown += [_text(place, f"{name}_key")]
        shown += [part(place + 1, one) for one in value_columns(name, lists[name].item, units.get(name))]

    def batches() -> Iterator[Sequence[Any]]:
        beside = [getattr(value, name) for name in plain]
        if not maps:
            yield list(zip_longest(*beside))
        found: Mapping[str, list[Any]] = getattr(value, maps[0]) if maps else {}
        for key, values in found.items():
            yield list(zip_longest(*beside, [key] * len(values), values))

    return Table(shown, batches)


def _text(place: int, name: str) -> Column:
    return Column(name, "text", lambda rows: [row[place] for row in rows])


def _free(name: str, taken: Container[str], prefix: str) -> str:
    return f"{prefix}_{name}" if name in taken else name


def _lists(model: Any) -> Mapping[str, _Items]:
    """Return the fields of a class that hold items."""
    found: dict[str, _Items] = {}
    for name, hint in members(model).items() if field_names(model) is not None else ():
        kind = given(hint)
        inner = get_args(kind)
        if get_origin(kind) is list:
            found[name] = _Items(inner[0], keyed=False)
        elif get_origin(kind) is dict and get_origin(inner[1]) is list:
            found[name] = _Items(get_args(inner[1])[0], keyed=True)
    return found
