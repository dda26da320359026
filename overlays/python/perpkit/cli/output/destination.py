"""Where the output goes and in which form: options, and what they mean."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from attrs import frozen

from ..exits import UsageError
from ..parser import alternatives

Form: TypeAlias = Literal["table", "json", "ndjson", "csv", "parquet"]
FORMS: tuple[Form, ...] = get_args(Form)
ENDINGS: dict[str, Form] = {
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".csv": "csv",
    ".parquet": "parquet",
    ".txt": "table",
}
"""Ending of a file → form."""


@frozen(kw_only=True)
class Sorting:
    """A column by which rows are sorted."""

    column: str
    descending: bool


@frozen(kw_only=True)
class Destination:
    """What becomes of an answer."""

    form: Form
    path: Path | None
    """A file, or ``None`` for the standard output."""
    columns: tuple[str, ...] | None
    """Those to show, or ``None`` for all."""
    sorting: tuple[Sorting, ...]
    head: int | None
    """The most rows to show."""

    @property
    def on_terminal(self) -> bool:
        """Whether it appears on a terminal."""
        return self.path is None and sys.stdout.isatty()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options about output."""
    group = parser.add_argument_group("output")
    group.add_argument(
        "--output",
        choices=FORMS,
        metavar="FORM",
        help=f"One of {', '.join(FORMS)}. On a terminal it is a table, elsewhere NDJSON: one JSON object a line.",
    )
    group.add_argument(
        "-o",
        "--file",
        type=Path,
        metavar="FILE",
        help=f"Write a file, which appears once it is complete. Its ending tells the form: {', '.join(ENDINGS)}. "
        "A dash is the standard output.",
    )
    group.add_argument("--columns", metavar="NAME,...", help="Only these columns, in this order.")
    group.add_argument("--sort", metavar="NAME[:desc],...", help="Sort by columns, once all rows have come.")
    group.add_argument("--head", type=_count, metavar="NUMBER", help="At most so many rows of the output.")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise UsageError(f"--head: {text!r} is not a whole number of 0 or more")
    return int(text)


def destination(arguments: argparse.Namespace) -> Destination:
    """Return what the options say.

    Raises:
        UsageError: They contradict each other.
    """
    path: Path | None = None if arguments.file == Path("-") else arguments.file
    if path is not None:
        check_place(path)
    form: Form | None = arguments.output
    if form is None and path is not None:
        form = ENDINGS.get(path.suffix.lower())
        if form is None:
            raise UsageError(f"-o {path}: the form is not clear; end it with {', '.join(ENDINGS)}, or give --output")
    if form is None:
        form = "table" if sys.stdout.isatty() else "ndjson"
    if form == "parquet" and path is None:
        raise UsageError("--output parquet needs a file: -o FILE.parquet")
    return Destination(
        form=form,
        path=path,
        columns=None if arguments.columns is None else tuple(_names("--columns", arguments.columns)),
        sorting=() if arguments.sort is None else tuple(map(_sorting, _names("--sort", arguments.sort))),
        head=arguments.head,
    )


def check_place(path: Path) -> None:
    """Check that a file can be there.

    Raises:
        UsageError: It cannot.
    """
    if path.is_dir():
        raise UsageError(f"-o {path}: this is a folder")
    if not path.parent.is_dir():
        raise UsageError(f"-o {path}: there is no folder {path.parent}")


def destination_of(form: Form, path: Path | None) -> Destination:
    """Return where everything of an answer goes."""
    return Destination(form=form, path=path, columns=None, sorting=(), head=None)


def _names(option: str, text: str) -> list[str]:
    found = [name.strip() for name in text.split(",")]
    if not all(found):
        raise UsageError(f"{option}: {text!r} has an empty name")
    return found


def _sorting(text: str) -> Sorting:
    name, mark, order = text.partition(":")
    if mark and order not in ("asc", "desc"):
        raise UsageError(f"--sort: {order!r} is not an order: write {name}:desc or {name}")
    return Sorting(column=name, descending=order == "desc")


def known(name: str, names: tuple[str, ...], option: str) -> int:
    """Return the place of a column.

    Raises:
        UsageError: There is no such column.
    """
    try:
        return names.index(name.replace("-", "_"))
    except ValueError:
        raise UsageError(f"{option}: {name!r} is not a column{alternatives(name, names)}") from None
