"""What sources said, as lines of JSON, and the same again: rules are tried faster than time."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import msgspec
from attrs import frozen

from .._runtime.errors import ConfigurationError
from .._runtime.frames.plain import jsonable
from .._runtime.times import EPOCH, When
from .configuration import Source
from .sources import Heard, api_of, opened, times

if TYPE_CHECKING:
    from ..archive import Archive, Event


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


def archived(
    uri: str, clients: Mapping[str, Any], sources: Mapping[str, Source], start: When, end: When
) -> Iterator[Heard]:
    """Yield rows of an archive, in the order in which they were known.

    Each goes to the sources that poll its dataset, or that listen to its stream.

    Args:
        uri: The archive's folder or address.
        clients: API → a client. It is asked nothing.
        sources: By name.
        start: The first moment of knowing.
        end: The moment before which rows are known.

    Raises:
        ConfigurationError: The archive has nothing that a source polls or listens to.
    """
    from ..archive import Archive

    archives = {api: Archive(uri, client) for api, client in clients.items()}
    places: dict[str, dict[str, list[_Place]]] = {api: {} for api in clients}
    for name, source in sources.items():
        api = api_of(source)
        place = _Place.of(name, source, clients[api])
        for dataset in place.datasets(archives[api]):
            places[api].setdefault(dataset, []).append(place)
    if not any(places.values()):
        names = [f"{api}.{name}" for api, one in archives.items() for name in [*one.datasets(), *one.streams()]]
        raise ConfigurationError(
            f"no source polls or hears what the archive has; it has: {', '.join(names) or 'nothing'}"
        )
    events = [_wanted(archives[api], wanted, start, end) for api, wanted in places.items()]
    for event, wanting in heapq.merge(*events, key=lambda one: one[0].known_at):
        for place in wanting:
            if place.asks(event.row):
                yield Heard(place.name, "row", place.at_ms(event), dict(event.row))


def _wanted(
    archive: Archive, wanted: Mapping[str, Sequence[_Place]], start: When, end: When
) -> Iterator[tuple[Event, Sequence[_Place]]]:
    """Yield what happened in some datasets, and the sources that want it."""
    for event in archive.replay(start, end, list(wanted)):
        yield event, wanted[event.dataset]


@frozen
class _Place:
    """A source, as an archive has it."""

    name: str
    source: Source
    address: str | None = None
    """Of a stream: name of the channel on the wire."""
    times: tuple[str, ...] = ("time",)
    """Columns that hold the time of a row."""

    @classmethod
    def of(cls, name: str, source: Source, client: Any) -> _Place:
        if source.poll is not None:
            return cls(name, source)
        stream = opened(name, source, client)
        return cls(name, source, stream.address, times(stream.channel))

    def datasets(self, archive: Archive) -> list[str]:
        """Return the datasets that hold its rows; a stream has one for each kind of message."""
        path = (self.source.poll or self.source.stream or "").partition(".")[2]
        if self.address is None:
            return [one for one in archive.datasets() if one == path]
        return [one for one in archive.streams() if one == path or one.startswith(f"{path}.")]

    def asks(self, row: Mapping[str, Any]) -> bool:
        """Whether a row belongs to its arguments."""
        return row["series"] == self.address if self.address is not None else _asked(row, self.source)

    def at_ms(self, event: Event) -> int:
        """Return the time of a row; one of a stream is never later than when it came."""
        found = next((event.row[name] for name in self.times if isinstance(event.row.get(name), datetime)), None)
        moment = event.known_at if found is None else found
        return _milliseconds(moment if self.address is None else min(moment, event.known_at))


def _asked(row: Mapping[str, Any], source: Source) -> bool:
    """Whether a row belongs to the arguments of a source, as far as the table has them as columns."""
    for name, wanted in source.arguments.items():
        column = next((one for one in (f"asked_{name}", name) if one in row), None)
        values: Sequence[Any] = wanted if isinstance(wanted, list) else [wanted]
        if column is not None and str(row[column]) not in map(str, values):
            return False
    return True


def _milliseconds(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(milliseconds=1)
