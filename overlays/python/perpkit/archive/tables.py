"""The table of one dataset."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from arro3.core import Field, Table
from attrs import frozen
from deltalake import DeltaTable

from .._runtime.description.operation import Operation
from .arrow import TIME, array, taken, values, with_column
from .period import Kind, periods
from .schema import FETCHED_AT, PERIOD, SERIES, Answered, Layout
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

    def replace(self, table: DeltaTable, answers: Sequence[Answered], start: int, end: int, asked: int) -> bool:
        """Replace a window; return whether it was done, which it is not if a newer answer is there."""
        window = self.window([one.series for one in answers], start, end, asked)
        return self.store.replace(self.name, table, self.layout.table(answers), window) is not None

    def counts(self, table: DeltaTable, answers: Sequence[Answered], start: int, end: int) -> dict[str, int]:
        """Return how many rows a window has of each series."""
        condition = self.window([one.series for one in answers], start, end, 0).predicate
        name = quoted(SERIES)
        query = f"SELECT {name} AS s, count(*) AS n FROM rows WHERE {condition} GROUP BY {name}"  # noqa: S608
        found = self.store.ask(table, query).read_all()
        return dict(zip(values(found, "s"), values(found, "n"), strict=True))

    def append(self, answers: Sequence[Answered]) -> None:
        """Add snapshots."""
        self.store.append(self.name, self.open(), self.layout.table(answers))

    def differing(self, table: DeltaTable, answer: Answered, start: int, end: int) -> tuple[int, Table | None]:
        """Return how many rows a window has, and those of them that an answer does not have, or has otherwise."""
        condition = self.window([answer.series], start, end, answer.asked_ms).predicate
        names = self.layout.schema.names
        columns = ", ".join(quoted(name) for name in names)
        kept = self.store.ask(table, f"SELECT {columns} FROM rows WHERE {condition}").read_all()  # noqa: S608
        compared = [name for name in names if name != FETCHED_AT]
        new = Counter(_rows(self.layout.table([answer]), compared))
        changed: list[int] = []
        for place, row in enumerate(_rows(kept, compared)):
            if new[row]:
                new[row] -= 1
            else:
                changed.append(place)
        if not changed and not +new:
            return kept.num_rows, None
        return kept.num_rows, taken(kept, changed)

    def revise(self, rows: Table, superseded_ms: int) -> None:
        """Keep rows that are about to be replaced by other ones."""
        added = Field(SUPERSEDED_AT, TIME, nullable=False)
        kept = with_column(rows, added, array([superseded_ms * 1_000] * rows.num_rows, TIME))
        name = f"{self.name}{REVISIONS}"
        schema = self.layout.schema.append(added)
        self.store.append(name, self.store.open(name, schema, [PERIOD], f"Superseded: {self.description}"), kept)


def _rows(table: Table, names: Iterable[str]) -> list[tuple[object, ...]]:
    return list(zip(*(values(table, name) for name in names), strict=True))
