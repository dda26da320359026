"""The forms that columns are turned into. Each takes them batch by batch, and returns the result at the end."""

from __future__ import annotations

import csv
import errno
import os
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from importlib import import_module
from os import PathLike
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar

from ..errors import ConfigurationError
from ..times import EPOCH
from .columns import Column, Content
from .plain import encoded, plain

if TYPE_CHECKING:
    import arro3.core

R_co = TypeVar("R_co", covariant=True)

Values: TypeAlias = Sequence[Sequence[Any]]
"""The values of each column."""
Decimals: TypeAlias = Literal["exact", "float"]
"""``Decimal``, or ``float``."""


class Sink(Protocol[R_co]):
    """One form of output."""

    def add(self, values: Values) -> None:
        """Take the values of some rows."""
        ...

    def done(self) -> R_co:
        """Return the output."""
        ...


def needed(package: str, install: str | None = None) -> Any:
    """Return a module.

    Raises:
        ConfigurationError: It is not installed. The message says what to install.
    """
    try:
        return import_module(package)
    except ImportError as missing:
        top = package.partition(".")[0]
        raise ConfigurationError(f"this needs the package {top}: pip install {install or top}") from missing


def arrow() -> Any:
    """Return the module that makes Arrow data.

    Raises:
        ConfigurationError: ``arro3-core`` is not installed.
    """
    needed("arro3.core", "perpkit[frames]")
    return import_module(f"{__package__}.arrow")


class ArrowSink:
    """An Arrow table."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._arrow = arrow()
        self.schema: arro3.core.Schema = schema(columns)
        self._batches: list[arro3.core.RecordBatch] = []

    def batch(self, values: Values) -> arro3.core.RecordBatch:
        """Return the values of some rows as one batch."""
        arrays: list[Any] = []
        for column, found in zip(self._columns, values, strict=True):
            texts = _changed(TEXT["nested"], found) if column.content == "nested" else found
            arrays.append(self._arrow.array(texts, self._arrow.TYPES[column.content]))
        made: arro3.core.RecordBatch = self._arrow.batch(arrays, self.schema)
        return made

    def add(self, values: Values) -> None:
        self._batches.append(self.batch(values))

    def done(self) -> arro3.core.Table:
        made: arro3.core.Table = needed("arro3.core").Table.from_batches(self._batches, schema=self.schema)
        return made


def schema(columns: Sequence[Column]) -> arro3.core.Schema:
    """Return the schema of some columns."""
    made = arrow()
    found: arro3.core.Schema = made.Schema([made.described(one) for one in columns])
    return found


class PolarsSink(ArrowSink):
    """A Polars frame."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._polars = needed("polars")
        super().__init__(columns)

    def done(self) -> Any:
        return self._polars.DataFrame(super().done())


class DictsSink:
    """A list of dicts."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._names = [one.name for one in columns]
        self._shown = [PYTHON.get(one.content) for one in columns]
        self._rows: list[dict[str, Any]] = []

    def add(self, values: Values) -> None:
        shown = map(_changed, self._shown, values)
        self._rows += [dict(zip(self._names, row, strict=True)) for row in zip(*shown, strict=True)]

    def done(self) -> list[dict[str, Any]]:
        return self._rows


class JsonSink(DictsSink):
    """A text with a list of objects."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__(columns)
        self._parts: list[str] = []

    def add(self, values: Values) -> None:
        super().add(values)
        self._parts += [encoded(row) for row in self._rows]
        self._rows.clear()

    def done(self) -> Any:
        return f"[{','.join(self._parts)}]"


class CsvSink:
    """Lines of a CSV file."""

    def __init__(self, columns: Sequence[Column], file: IO[str]) -> None:
        self._shown = [TEXT.get(one.content) for one in columns]
        self._writer = csv.writer(file, lineterminator="\n")
        self._writer.writerow([one.name for one in columns])

    def add(self, values: Values) -> None:
        self._writer.writerows(zip(*map(_changed, self._shown, values), strict=True))

    def done(self) -> None:
        pass


class ParquetSink(ArrowSink):
    """A Parquet file, by the first library that is there. ``pyarrow`` writes batch by batch, the others at the end."""

    WRITERS = ("pyarrow.parquet", "arro3.io", "polars")

    def __init__(self, columns: Sequence[Column], path: Path) -> None:
        super().__init__(columns)
        self._path = path
        self._library = self._found()
        self._open: Any = None
        if self._library == "pyarrow.parquet":
            pyarrow = needed("pyarrow")
            self._open = needed(self._library).ParquetWriter(path, pyarrow.schema(self.schema))

    def add(self, values: Values) -> None:
        if self._open is None:
            super().add(values)
        else:
            self._open.write_batch(needed("pyarrow").record_batch(self.batch(values)))

    def done(self) -> Any:
        if self._open is not None:
            self._open.close()
        elif self._library == "polars":
            needed("polars").DataFrame(super().done()).write_parquet(self._path)
        else:
            needed("arro3.io").write_parquet(super().done(), self._path)

    def _found(self) -> str:
        for library in self.WRITERS:
            try:
                needed(library)
            except ConfigurationError:
                continue
            return library
        raise ConfigurationError("Parquet is written by pyarrow, polars or arro3-io: pip install pyarrow")


@contextmanager
def replacing(path: str | PathLike[str]) -> Generator[Path]:
    """Yield a temporary path, and move the file from there to its place once it is complete.

    A named pipe or a device is written to as it is, and a link stays a link.
    """
    target = Path(path)
    if target.exists() and not (target.is_file() or target.is_dir()):
        yield target
        return
    target = target.resolve()
    if not target.parent.is_dir():  # else the error would name the temporary path
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
    with TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as folder:
        yield Path(folder) / target.name
        (Path(folder) / target.name).replace(target)


def _changed(change: Callable[[Any], Any] | None, values: Sequence[Any]) -> Sequence[Any]:
    return values if change is None else [None if one is None else change(one) for one in values]


def milliseconds(value: int) -> datetime:
    """Return a time of a column as a datetime in UTC."""
    return EPOCH + timedelta(milliseconds=value)


def microseconds(value: int) -> datetime:
    """Return a more exact time of a column as a datetime in UTC."""
    return EPOCH + timedelta(microseconds=value)


PYTHON: Mapping[Content, Callable[[Any], Any]] = {"time": milliseconds, "moment": microseconds, "nested": plain}
TEXT: Mapping[Content, Callable[[Any], Any]] = {
    "time": lambda one: f"{milliseconds(one).isoformat(timespec='milliseconds')[:-6]}Z",
    "moment": lambda one: f"{microseconds(one).isoformat(timespec='microseconds')[:-6]}Z",
    "flag": lambda one: "true" if one else "false",
    "money": lambda one: f"{one:f}",
    "nested": lambda one: encoded(plain(one)),
}
