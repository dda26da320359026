"""What sources said, as lines of JSON, and the same again: rules are tried faster than time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import msgspec

from .._runtime.errors import ConfigurationError
from .._runtime.frames.plain import jsonable
from .._runtime.times import EPOCH, When
from .configuration import Source
from .sources import Heard

if TYPE_CHECKING:
    from ..archive import Archive


class Recorder:
    """Writes one line for each thing that is heard."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, heard: Heard) -> None:
        """Write a line."""
        line = msgspec.json.encode(heard, enc_hook=jsonable).decode()
        self._file.write(f"{line}\n")
        self._file.flush()


def recorded(path: Path, sources: Mapping[str, Source]) -> Iterator[Heard]:
    """Yield what a recording holds.

    Raises:
        ConfigurationError: It cannot be read, a line is broken, or a source is not in the TOML file.
    """
    try:
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    heard = msgspec.json.decode(line, type=Heard)
                except msgspec.DecodeError as error:
                    raise ConfigurationError(f"{path}:{number}: {error}") from None
                if heard.source not in sources:
                    known = ", ".join(sources)
                    raise ConfigurationError(
                        f"{path}:{number}: there is no source {heard.source!r}; there are: {known}"
                    )
                yield heard
    except OSError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def archived(archive: Archive, sources: Mapping[str, Source], start: When, end: When) -> Iterator[Heard]:
    """Yield rows of an archive, in the order in which they were known. Each goes to the sources that poll its dataset.

    Raises:
        ConfigurationError: No source polls a dataset of the archive.
    """
    polled: dict[str, list[str]] = {}
    for name, source in sources.items():
        if source.poll is not None:
            polled.setdefault(source.poll.partition(".")[2], []).append(name)
    kept = [dataset for dataset in archive.datasets() if dataset in polled]
    if not kept:
        raise ConfigurationError(
            f"no source polls what the archive has; it has: {', '.join(archive.datasets()) or 'nothing'}"
        )
    for event in archive.replay(start, end, kept):
        for name in polled[event.dataset]:
            if _asked(event.row, sources[name]):
                yield Heard(name, "row", _milliseconds(_time(event.row, event.known_at)), dict(event.row))


def _asked(row: Mapping[str, Any], source: Source) -> bool:
    """Whether a row belongs to the arguments of a source, as far as the table has them as columns."""
    for name, wanted in source.arguments.items():
        column = next((one for one in (f"asked_{name}", name) if one in row), None)
        values: Sequence[Any] = wanted if isinstance(wanted, list) else [wanted]
        if column is not None and str(row[column]) not in map(str, values):
            return False
    return True


def _time(row: Mapping[str, Any], otherwise: datetime) -> datetime:
    time = row.get("time")
    return time if isinstance(time, datetime) else otherwise


def _milliseconds(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(milliseconds=1)
