"""A list answer: a list in every respect, which also turns into tables of other libraries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, SupportsIndex, TypeVar, get_args, overload

if TYPE_CHECKING:
    from os import PathLike

    import arro3.core
    import pandas  # type: ignore[import-untyped, unused-ignore]
    import polars

    from .frames.sinks import Decimals
    from .frames.table import Table

T = TypeVar("T")
S = TypeVar("S")

SHOWN = 1_800
"""Characters of rows in a repr."""
LONGEST = 500
"""Characters of one row in it."""


class Rows(list[T], Generic[T]):
    """The rows of one answer: a list that knows the class of its rows, also when it is empty.

    Slices, ``+``, ``*`` and ``copy`` are ``Rows`` again. Other operations of Python return a plain list, which
    :func:`perpkit.frames.frame` takes. For how times, amounts and codes appear, see the guide to tables in the
    documents.
    """

    __slots__ = ("_capped", "_model")

    _model: Any
    _capped: bool

    @property
    def model(self) -> Any:
        """The class of a row; ``object`` if it is not known and there is no row."""
        return getattr(self, "_model", object) if not self or hasattr(self, "_model") else type(self[0])

    @property
    def capped(self) -> bool:
        """Whether the answer has as many rows as one answer may have. Then the vendor may have more."""
        return getattr(self, "_capped", False)

    @property
    def table(self) -> Table:
        """The rows as columns, for every library that takes Arrow data, such as ``polars.DataFrame(rows.table)``."""
        from .frames.table import Table

        return Table.of(self, self.model)

    @property
    def units(self) -> Mapping[str, str]:
        """Column → unit of its values, for columns that have one."""
        return self.table.units

    def explode(self, *members: str) -> Table:
        """Return the items of lists inside the rows, each beside the other columns of its row.

        Args:
            *members: Fields with lists; by default all that have lists of objects. With several, the column ``list``
                tells them apart.

        Raises:
            ValueError: There is no such list.
        """
        from .frames.nested import exploded

        return exploded(self, self.model, members)

    def to_arrow(self) -> arro3.core.Table:
        """Return an Arrow table; needs ``perpkit[frames]``."""
        return self.table.to_arrow()

    def to_polars(self) -> polars.DataFrame:
        """Return a Polars frame; needs ``perpkit[frames]`` and ``polars``."""
        return self.table.to_polars()

    def to_pandas(
        self, *, decimals: Decimals = "exact", index: str | None = None, tz: str | None = "UTC"
    ) -> pandas.DataFrame:
        """Return a pandas frame; needs ``pandas``. See :meth:`Table.to_pandas <perpkit.frames.Table.to_pandas>`."""
        return self.table.to_pandas(decimals=decimals, index=index, tz=tz)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return one dict for each row, with the columns of the table."""
        return self.table.to_dicts()

    def to_json(self) -> str:
        """Return the rows as JSON: a list of objects, with the columns of the table."""
        return self.table.to_json()

    def to_csv(self, path: str | PathLike[str]) -> None:
        """Write the rows as CSV. The file appears once it is complete."""
        self.table.to_csv(path)

    def to_parquet(self, path: str | PathLike[str]) -> None:
        """Write the rows as Parquet; needs ``perpkit[frames]``, and one of ``pyarrow``, ``polars`` and ``arro3-io``."""
        self.table.to_parquet(path)

    def copy(self) -> Rows[T]:
        """Return a copy with the same rows."""
        return self._with(super().copy(), capped=self.capped)

    def _with(self, rows: list[Any], *, capped: bool = False) -> Rows[Any]:
        return Rows(rows) if self.model is object else rows_of(rows, self.model, capped=capped)

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> T: ...

    @overload
    def __getitem__(self, index: slice, /) -> Rows[T]: ...

    def __getitem__(self, index: SupportsIndex | slice, /) -> T | Rows[T]:
        found: Any = super().__getitem__(index)
        return self._with(found) if isinstance(index, slice) else found

    @overload
    def __add__(self, other: list[T], /) -> Rows[T]: ...

    @overload
    def __add__(self, other: list[S], /) -> Rows[T | S]: ...

    def __add__(self, other: list[Any], /) -> Rows[Any]:
        return self._with(super().__add__(other))

    def __mul__(self, times: SupportsIndex, /) -> Rows[T]:
        return self._with(super().__mul__(times))

    def __rmul__(self, times: SupportsIndex, /) -> Rows[T]:
        return self._with(super().__rmul__(times))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        from .pydantic import rows_schema

        return rows_schema((get_args(source) or (Any,))[0], handler)

    def __repr__(self) -> str:
        shown: list[str] = []
        for row in self:
            text = repr(row)
            text = text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
            if sum(map(len, shown)) + len(text) > SHOWN:
                break
            shown.append(text)
        more = len(self) - len(shown)
        return f"[{', '.join(shown)}{f', ... {more:,} more' if more else ''}]"

    def _repr_html_(self) -> str:
        from .frames.columns import columns
        from .frames.html import shown

        return shown(columns(self.model), self, self.capped)


def rows_of(rows: list[Any], model: Any, *, capped: bool = False) -> Rows[Any]:
    """Return rows of a class.

    Args:
        rows: The rows.
        model: Their class.
        capped: Whether the answer was as long as the vendor allows.
    """
    made: Rows[Any] = Rows(rows)
    made._model, made._capped = model, capped  # pyright: ignore[reportPrivateUsage]
    return made
