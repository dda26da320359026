"""Writing an answer in one of the forms, to the standard output or into a file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any, Protocol

from ..._runtime.frames.columns import Column
from ..._runtime.frames.plain import encoded, plain
from ..._runtime.frames.sinks import CsvSink, DictsSink, ParquetSink, replacing
from ..notes import say
from .content import Content, Values
from .destination import Destination


class Writer(Protocol):
    """Takes values batch by batch."""

    def add(self, values: Values) -> None: ...

    def done(self) -> object: ...


def write(found: Content, target: Destination) -> None:
    """Write an answer."""
    if target.path is None:
        count = _written(found, target, sys.stdout, None)
        return
    with replacing(target.path) as unfinished:
        if target.form == "parquet":
            count = _written(found, target, None, unfinished)
        else:
            with unfinished.open("w", encoding="utf-8", newline="") as file:
                count = _written(found, target, file, None)
    say(f"{target.path}: {count:,} {'row' if count == 1 else 'rows'}")


def write_json(payload: Any, target: Destination) -> None:
    """Write plain values as JSON."""
    text = f"{_shaped(encoded(payload), target)}\n"
    if target.path is None:
        sys.stdout.write(text)
        return
    with replacing(target.path) as unfinished:
        unfinished.write_text(text, encoding="utf-8")
    say(f"{target.path}: written")


def _written(found: Content, target: Destination, file: IO[str] | None, path: Path | None) -> int:
    single = found.whole is not None and (target.form == "json" or (target.form == "ndjson" and not found.lines))
    if file is not None and single:
        file.write(_shaped(encoded(plain(found.whole)), target) + "\n")
        return 1
    writer = _writer(found, target, file, path)
    count = 0
    for values in found.batches:
        writer.add(values)
        count += len(values[0]) if values else 0
        if file is not None:
            file.flush()
    writer.done()
    return count


def _writer(found: Content, target: Destination, file: IO[str] | None, path: Path | None) -> Writer:
    if path is not None:
        return ParquetSink(found.columns, path)
    assert file is not None
    if target.form == "csv":
        return CsvSink(found.columns, file)
    if target.form == "ndjson":
        return NdjsonWriter(found.columns, file)
    if target.form == "json":
        return JsonWriter(found.columns, file, target)
    from .cells import GridWriter

    return GridWriter(found, file)


class NdjsonWriter(DictsSink):
    """One JSON object a line."""

    def __init__(self, columns: Sequence[Column], file: IO[str]) -> None:
        super().__init__(columns)
        self._file = file

    def add(self, values: Values) -> None:
        super().add(values)
        self._file.writelines(f"{encoded(row)}\n" for row in self._rows)
        self._rows.clear()


class JsonWriter(DictsSink):
    """One list of JSON objects."""

    def __init__(self, columns: Sequence[Column], file: IO[str], target: Destination) -> None:
        super().__init__(columns)
        self._file = file
        self._target = target
        self._parts: list[str] = []

    def add(self, values: Values) -> None:
        super().add(values)
        self._parts += [encoded(row) for row in self._rows]
        self._rows.clear()

    def done(self) -> Any:
        self._file.write(_shaped(f"[{','.join(self._parts)}]", self._target) + "\n")


def _shaped(text: str, target: Destination) -> str:
    """Return JSON as it is, or, for people, with line breaks."""
    if not target.on_terminal:
        return text
    import msgspec

    return msgspec.json.format(text, indent=2)
