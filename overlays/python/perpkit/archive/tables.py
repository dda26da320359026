"""The table of one dataset."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from arro3.core import Field, Table
from attrs import frozen
from deltalake import DeltaTable

from .._runtime.description.operation import Operation
from .arrow import TIME, array, stored, taken, values, with_column
from .period import Kind, periods
from .schema import FETCHED_AT, PERIOD, REVISED_AT, SERIES, Answered, Layout
from .series import Series
from .store import Store, Window, quoted

REVISIONS = ".revisions"
SUPERSEDED_AT = "superseded_at"


@frozen
class DataTable:
    """The rows of one operation, and those that the vendor has changed since."""

    store: Store
    api: str
    operation: Operation[Any]
    layout: Layout

    @classmethod
    def of(cls, store: Store, api: str, operation: Operation[Any]) -> DataTable:
        """Return the table of an operation."""
        return cls(store, api, operation, Layout.of(operation))

    @property
    def name(self) -> str:
        """Its name below the archive's address."""
        return f"{self.api}/{self.operation.call_path}"

    @property
    def description(self) -> str:
        """What the table says of itself."""
        return f"Rows of {self.operation.method} {self.operation.path}, kept by perpkit"

    def open(self) -> DeltaTable:
        """Return the table as it is now."""
        return self.store.open(self.name, self.layout.schema, [PERIOD], self.description)

    def window(self, series: Sequence[Series], start: int, end: int, asked: int) -> Window:
        """Return a window, given in milliseconds."""
        if self.layout.time is None:
            raise TypeError(f"{self.name} has no window")
        kinds: set[Kind] = {one.kind for one in series}
        named = sorted({period for kind in kinds for period in periods(kind, start, end)})
        keys = [one.key for one in series]
        return Window(keys, named, self.layout.time, start * 1_000, end * 1_000, asked)

    def replace(self, since: int, answers: Sequence[Answered], start: int, end: int, asked: int) -> bool:
        """Replace a window; return whether it was done, which it is not if a newer answer is there.

        Args:
            since: The version of the table before the vendor was asked.
            answers: The rows.
            start: Beginning of the window, in milliseconds.
            end: Its end.
            asked: When the vendor was asked.
        """
        window = self.window([one.series for one in answers], start, end, asked)
        return self.store.replace(self.name, since, self.layout.table(answers), window)

    def counts(self, answers: Sequence[Answered], start: int, end: int) -> dict[str, int]:
        """Return how many rows a window has of each series."""
        condition = self.window([one.series for one in answers], start, end, 0).predicate
        name = quoted(SERIES)
        query = f"SELECT {name} AS s, count(*) AS n FROM rows WHERE {condition} GROUP BY {name}"  # noqa: S608
        found = self.store.ask(self.open(), query).read_all()
        return dict(zip(values(found, "s"), values(found, "n"), strict=True))

    def append(self, answers: Sequence[Answered]) -> None:
        """Add snapshots."""
        self.store.append(self.name, self.open(), self.layout.table(answers))

    def difference(self, answer: Answered, start: int, end: int) -> Difference:
        """Compare an answer with what the table has of its window."""
        table = self.open()
        names = self._shared(table)
        kept = self._rows_of(table, [answer.series], start, end, names)
        compared = [name for name in names if name not in {FETCHED_AT, REVISED_AT}]
        places: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
        for place, row in enumerate(_rows(kept, compared)):
            places[row].append(place)
        seen = stored(kept, REVISED_AT) if REVISED_AT in names else [None] * kept.num_rows
        asked = answer.asked_ms * 1_000
        revised = [
            seen[places[row].pop()] if places[row] else asked for row in _rows(self.layout.table([answer]), compared)
        ]
        left = sorted(place for some in places.values() for place in some)
        return Difference(kept.num_rows, taken(kept, left), asked in revised, revised)

    def revise(self, rows: Table, series: Series, start: int, end: int, superseded_ms: int) -> None:
        """Keep rows that are about to be replaced by other ones, unless a run that was killed has kept them."""
        added = Field(SUPERSEDED_AT, TIME, nullable=False)
        name = f"{self.name}{REVISIONS}"
        schema = self.layout.schema.append(added)
        table = self.store.open(name, schema, [PERIOD], f"Superseded: {self.description}")
        names = [one for one in rows.schema.names if one in self._shared(table)]
        already = Counter(_rows(self._rows_of(table, [series], start, end, names), names))
        left: list[int] = []
        for place, row in enumerate(_rows(rows, names)):
            if already[row]:
                already[row] -= 1
            else:
                left.append(place)
        if left:
            times = array([superseded_ms * 1_000] * len(left), TIME)
            self.store.append(name, table, with_column(taken(rows, left), added, times))

    def _shared(self, table: DeltaTable) -> list[str]:
        """Return the columns of this version that a table has. One of an earlier version may lack some."""
        there = {one.name for one in table.schema().fields}
        return [name for name in self.layout.schema.names if name in there]

    def _rows_of(
        self, table: DeltaTable, series: Sequence[Series], start: int, end: int, names: Sequence[str]
    ) -> Table:
        condition = self.window(series, start, end, 0).predicate
        columns = ", ".join(quoted(name) for name in names)
        return self.store.ask(table, f"SELECT {columns} FROM rows WHERE {condition}").read_all()  # noqa: S608


@frozen
class Difference:
    """How an answer differs from what a table has of its window."""

    kept: int
    """Rows that the table has."""
    superseded: Table
    """Those of them that the answer does not have, or has otherwise."""
    added: bool
    """Whether the answer has rows that the table does not have."""
    revised: Sequence[int | None]
    """See :attr:`Answered.revised`."""

    @property
    def none(self) -> bool:
        """Whether both are the same."""
        return not (self.added or self.superseded.num_rows)


def _rows(table: Table, names: Iterable[str]) -> list[tuple[object, ...]]:
    return list(zip(*(values(table, name) for name in names), strict=True))
