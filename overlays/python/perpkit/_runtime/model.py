"""What every class of an answer can do besides holding its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

from .description.forms import is_array, is_object

if TYPE_CHECKING:
    from .frames.matrix import Matrix
    from .frames.table import Table

LONGEST = 300
"""Characters of one value in a repr."""
LONGEST_REPR = 1_800
LONG = 6
"""Items; of a longer list or map a repr shows the first three."""
FIRST = 3


class Units:
    """Field → unit of its numbers, of a class or an object."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Any]) -> Mapping[str, str]:
        from .frames.columns import units_of

        return units_of(owner)


class Model:
    """An object of an answer. ``dict(it)`` has its fields as they are."""

    __slots__ = ()

    units = Units()
    """Field → unit of its numbers. The class has it, too."""

    def to_dict(self) -> dict[str, Any]:
        """Return a dict of plain values: times as datetimes, a code with its name beside it, objects as dicts."""
        return row_dict(self)

    def to_json(self) -> str:
        """Return the same as JSON: times in ISO 8601, amounts as texts with every digit."""
        return row_json(self)

    @property
    def table(self) -> Table:
        """The object as a table: a series by its times, a heat map by its cells, anything else as one row."""
        from .frames.nested import flat

        return flat(self)

    def explode(self, *members: str) -> Table:
        """Return the items of lists inside the object, each beside its other fields.

        Args:
            *members: Fields with lists; by default all that have lists of objects.

        Raises:
            ValueError: There is no such list.
        """
        from .frames.nested import exploded

        return exploded([self], type(self), members)

    def keys(self) -> Sequence[str]:
        """Return the names of the fields."""
        kind: Any = type(self)
        return [one.name for one in fields(kind)]

    def __getitem__(self, name: str) -> Any:
        if name not in self.keys():
            raise KeyError(name)
        return getattr(self, name)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={brief(getattr(self, name))}" for name in self.keys())
        return f"{type(self).__name__}({shown if len(shown) <= LONGEST_REPR else f'{shown[:LONGEST_REPR]}...'})"

    def _repr_html_(self) -> str:
        from .frames.html import facts

        units = self.units
        names = {name: f"{name} ({units[name]})" if name in units else name for name in self.keys()}
        return facts(type(self).__name__, {shown: brief(getattr(self, name)) for name, shown in names.items()})

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        from .pydantic import model_schema

        return model_schema(cls, handler)


def row_dict(row: object) -> dict[str, Any]:
    """Return an object or a row of an answer as a dict of plain values."""
    from .frames.plain import plain

    made: dict[str, Any] = plain(row)
    return made


def row_json(row: object) -> str:
    """Return the same as JSON."""
    from .frames.plain import encoded

    return encoded(row_dict(row))


@frozen
class Axes:
    """Where an object has the parts of a heat map."""

    times: str
    """Field with an object for each column."""
    time: str
    """What these objects call their time, a datetime."""
    prices: str
    """Field with the price of each row."""
    cells: str
    """Field with the cells that are not cold: column, row, value."""


class Heatmap(Model):
    """An object that is a heat map."""

    __slots__ = ()

    axes = Axes(times="", time="", prices="", cells="")
    """Set by each class."""

    def to_matrix(self) -> Matrix:
        """Return the times, the prices, and a value for each pair of them; 0 where a cell is cold.

        Raises:
            ValueError: A cell is outside the axes.
        """
        from .frames.matrix import matrix, parts

        return matrix(*parts(self))


def brief(value: Any) -> str:
    """Return the ``repr`` of a value, or its beginning if it is long."""
    if is_array(value) and type(value) is list and len(value) > LONG:
        text = f"[{', '.join(map(brief, value[:FIRST]))}, ... {len(value) - FIRST:,} more]"
    elif is_object(value) and len(value) > LONG:
        first = ", ".join(f"{key!r}: {brief(value[key])}" for key in islice(value, FIRST))
        text = f"{{{first}, ... {len(value) - FIRST:,} more}}"
    else:
        text = repr(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
