"""Writing rows as plain files."""

from __future__ import annotations

import csv
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, get_args

from .._runtime.errors import ConfigurationError
from .arrow import values
from .scanning import Scan

Format = Literal["parquet", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)


def export(scan: Scan, path: Path, chosen: Format | None) -> int:
    """Write the rows of a scan as one file, and return their number.

    Raises:
        ConfigurationError: The format is not known.
    """
    known = chosen or path.suffix.removeprefix(".")
    with _replacing(path) as folder:
        if known == "csv":
            return _write_csv(scan, folder / path.name)
        if known == "parquet":
            return scan.copy_to(folder / path.name)
        raise ConfigurationError(f"the format is {known!r}; it can be: {', '.join(FORMATS)}")


@contextmanager
def _replacing(path: Path) -> Generator[Path]:
    """Yield a folder for the file, and put the file in its place once it is complete."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
        yield Path(folder)
        (Path(folder) / path.name).replace(path)


def _write_csv(scan: Scan, path: Path) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        names = scan.schema.names
        writer.writerow(names)
        for batch in scan.to_arrow():
            columns = [values(batch, name) for name in names]
            writer.writerows([_text(value) for value in row] for row in zip(*columns, strict=True))
            count += batch.num_rows
    return count


def _text(value: object) -> object:
    """Return a value as a text file shows it; times are ISO 8601."""
    moment = getattr(value, "isoformat", None)
    return value if moment is None else moment()
