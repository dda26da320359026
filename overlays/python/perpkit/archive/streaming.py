"""Keeping a stream: its rows in tables of their own, provisionally, each batch exactly once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from arro3.core import Field, Schema
from attrs import define

from .._runtime.description.channel import Channel, MessageKind
from .._runtime.errors import ConfigurationError
from .._runtime.frames.columns import columns
from .._runtime.stream.notices import Gap, Notice
from .._runtime.times import to_datetime
from .arrow import TIME, array, column_values, with_column
from .period import period_of
from .schema import FETCHED_AT, PERIOD, SERIES, Answered, Layout
from .series import Series
from .store import Store, moment, quoted, text
from .tables import SUPERSEDED_AT

if TYPE_CHECKING:
    from perpkit.streams import AsyncStream, Stream

T_co = TypeVar("T_co", covariant=True)

ROWS = 1_000
"""Rows after which a batch is written."""
SECONDS = 10.0
"""Seconds after which the next row causes a batch to be written."""
SUPERSEDED = Field(SUPERSEDED_AT, TIME, nullable=True)
"""When it was seen that a pull has the row too; null while only the stream has it."""
LOOK_BACK_MS = 300_000
"""How far before the last row rows are read again after a restart."""


@define(eq=False)
class StreamTable:
    """The rows of one kind of message of a channel."""

    store: Store
    name: str
    address: str
    """Name of the channel on the wire; one table may hold several."""
    layout: Layout
    kind: Any
    """The class of a row."""
    commits: int | None = None
    """Number of the last commit of this writer; ``None`` if the table was not looked at yet."""

    @classmethod
    def of(cls, store: Store, api: str, channel: Channel[Any], message: MessageKind, address: str) -> StreamTable:
        """Return the table of a kind of message."""
        kind: Any = message.payload()
        several = len(channel.payloads) > 1
        name = f"{api}/{channel.call_path}" + (f".{message.name}" if several else "")
        layout = Layout({}, tuple(columns(kind, flat=False)), message.time, channel.page)
        return cls(store, name, address, layout, kind)

    @property
    def schema(self) -> Schema:
        """The columns: those of a row, when it came, and when a pull took its place."""
        return self.layout.schema.append(SUPERSEDED)

    @property
    def writer(self) -> str:
        """Who writes: one name for each stream, so that a second program with the same stream is noticed."""
        return f"perpkit:{self.name}:{self.address}"

    def append(self, rows: Sequence[Any], heard_ms: int) -> None:
        """Add a batch. If it fails it may be called again with the same rows: they are never there twice.

        Raises:
            ArchiveError: The table cannot be written.
        """
        found = self.store.open(self.name, self.schema, [PERIOD], f"Rows of {self.address}, kept by perpkit")
        if self.commits is None:
            self.commits = found.transaction_version(self.writer) or 0
        number = self.commits + 1
        if (found.transaction_version(self.writer) or 0) < number:
            series = Series(self.address, {}, {}, None)
            answer = Answered(series, rows, [period_of("day", heard_ms)] * len(rows), heard_ms)
            data = with_column(self.layout.table([answer]), SUPERSEDED, array([None] * len(rows), TIME))
            self.store.append(self.name, found, data, (self.writer, number))
        self.commits = number

    def last_ms(self) -> int | None:
        """Return when the last row came that is kept, ``None`` if there is none."""
        found = self.store.find(self.name)
        if found is None:
            return None
        column = f"CAST(max({quoted(FETCHED_AT)}) AS BIGINT)"
        query = f"SELECT {column} AS m FROM rows WHERE {quoted(SERIES)} = {text(self.address)}"  # noqa: S608
        (last,) = column_values(self.store.ask(found, query), "m")
        return None if last is None else last // 1_000

    def since(self, start_ms: int) -> list[Any]:
        """Return the rows that came at a time or after it."""
        found = self.store.find(self.name)
        if found is None:
            return []
        condition = f"{quoted(SERIES)} = {text(self.address)} AND {quoted(FETCHED_AT)} >= {moment(start_ms * 1_000)}"
        rows = self.store.ask(found, f"SELECT * FROM rows WHERE {condition}").read_all()  # noqa: S608
        return self.layout.rows(self.kind, rows) or []


class Kept(Generic[T_co]):
    """A stream whose rows are also written into an archive.

    Iterate over it instead of the stream. It begins with a gap since the last row that is kept, if there is one. A
    batch is written after 1,000 rows, or with the first row after ten seconds, and at the end. What was given and not
    written when a program is killed is part of that gap.

    Rows that were ``Repaired`` are not written: a pull of their operation has them. See :func:`superseded`.
    """

    def __init__(
        self,
        uri: str | Path,
        stream: Stream[T_co] | AsyncStream[T_co],
        *,
        rows: int = ROWS,
        seconds: float = SECONDS,
        storage_options: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Prepare the tables.

        Args:
            uri: The archive's folder, or an address such as ``s3://bucket/folder``.
            stream: The stream; it must not have begun.
            rows: Rows after which a batch is written.
            seconds: Seconds after which the next row causes one to be written.
            storage_options: Options of an object store.
            clock: The time in epoch seconds.
        """
        if rows < 1 or not seconds >= 0:
            raise ConfigurationError("rows must be 1 or more, and seconds 0 or more")
        self._stream: Any = stream
        self._store = Store(uri, storage_options)
        self._clock = clock
        self._most, self._seconds = rows, seconds
        self._written = clock()
        self._batch: list[Any] = []
        self._begun = False
        channel = stream.channel
        self._tables = [
            StreamTable.of(self._store, stream.api, channel, one, stream.address) for one in channel.messages
        ]

    def __iter__(self) -> Iterator[T_co | Notice]:
        self._resume()
        try:
            for item in self._stream:
                if self._take(item):
                    self._write()
                yield item
        finally:
            self._write()

    async def __aiter__(self) -> AsyncIterator[T_co | Notice]:
        await asyncio.to_thread(self._resume)
        try:
            async for item in self._stream:
                if self._take(item):
                    await asyncio.to_thread(self._write)
                yield item
        finally:
            self._write()

    def _resume(self) -> None:
        if self._begun:
            return
        self._begun = True
        known = [last for table in self._tables if (last := table.last_ms()) is not None]
        if known:
            last = max(known)
            rows = [row for table in self._tables for row in table.since(last - LOOK_BACK_MS)]
            self._stream.resume(to_datetime(last, "ms"), rows)

    def _take(self, item: Any) -> bool:
        """Note an item; return whether a batch is to be written."""
        if isinstance(item, tuple(table.kind for table in self._tables)):
            self._batch.append(item)
        late = self._clock() >= self._written + self._seconds
        return len(self._batch) >= self._most or (late and bool(self._batch)) or isinstance(item, Gap)

    def _write(self) -> None:
        heard = int(self._clock() * 1000)
        for table in self._tables:
            rows = [row for row in self._batch if type(row) is table.kind]
            if rows:
                table.append(rows, heard)
                self._batch = [row for row in self._batch if type(row) is not table.kind]
        self._written = self._clock()
