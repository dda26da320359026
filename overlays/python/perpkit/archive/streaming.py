"""Keeping a stream: its rows in tables of their own, provisionally, each batch exactly once."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from arro3.core import Field, Schema
from attrs import asdict, define, frozen
from deltalake.exceptions import CommitFailedError

from .._runtime.description.channel import PART, Channel, MessageKind
from .._runtime.errors import ConfigurationError
from .._runtime.frames.columns import columns
from .._runtime.stream.notices import Gap, Notice
from .._runtime.times import to_datetime
from .arrow import TIME, array, column_values, values, with_column
from .period import period_of
from .schema import FETCHED_AT, PERIOD, SERIES, Answered, Layout
from .series import Series
from .store import ArchiveError, Store, moment, quoted, text
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


@frozen(kw_only=True)
class StreamStatus:
    """What an archive has of one stream."""

    dataset: str
    """Name of its table, such as ``stream.liquidation_orders``."""
    series: str
    """Name of the channel on the wire."""
    rows: int
    superseded: int
    """Rows of them that a pull has too, as far as :func:`superseded` was called."""
    first: datetime
    """When the first row came."""
    last: datetime
    """When the last row came."""

    def as_dict(self) -> Mapping[str, object]:
        """Return it as plain values, for machines; times are ISO 8601."""
        return {**asdict(self), "first": self.first.isoformat(), "last": self.last.isoformat()}

    def __str__(self) -> str:
        return (
            f"{self.dataset} {self.series}: {self.rows} rows, came {self.first:{_T}} to {self.last:{_T}}"
            f"{f', {self.superseded} of them superseded by pulls' if self.superseded else ''}"
        )


_T = "%Y-%m-%dT%H:%M:%SZ"


@define(eq=False)
class StreamTable:
    """The rows of one kind of message of a channel."""

    store: Store
    channel: Channel[Any]
    name: str
    address: str
    """Name of the channel on the wire; one table may hold several."""
    layout: Layout
    kind: Any
    """The class of a row."""
    commits: int | None = None
    """Number of the last commit of this writer; ``None`` if the table was not looked at yet."""
    doubtful: bool = False
    """Whether the commit after it was tried, and it is not known whether it was made."""

    @classmethod
    def of(cls, store: Store, api: str, channel: Channel[Any], message: MessageKind, address: str) -> StreamTable:
        """Return the table of a kind of message."""
        kind: Any = message.payload()
        several = len(channel.payloads) > 1
        name = f"{api}/{channel.call_path}" + (f".{message.name}" if several else "")
        layout = Layout({}, tuple(columns(kind, flat=False)), message.time, channel.page)
        return cls(store, channel, name, address, layout, kind)

    @property
    def schema(self) -> Schema:
        """The columns: those of a row, when it came, and when a pull took its place."""
        return self.layout.schema.append(SUPERSEDED)

    @property
    def writer(self) -> str:
        """Who writes: one name for each stream, so that a second program with the same stream is noticed."""
        return f"perpkit:{self.name}:{self.address}"

    @property
    def dataset(self) -> str:
        """Its name for readers, such as ``stream.liquidation_orders``."""
        return self.name.partition("/")[2]

    def append(self, rows: Sequence[Any], heard_ms: Sequence[int]) -> None:
        """Add a batch. If it fails it may be called again with the same rows: they are never there twice.

        Args:
            rows: The rows.
            heard_ms: When each of them came.

        Raises:
            ArchiveError: The table cannot be written, or another program writes the same stream.
        """
        found = self.store.open(self.name, self.schema, [PERIOD], f"Rows of {self.address}, kept by perpkit")
        there = found.transaction_version(self.writer) or 0
        if self.commits is None:
            self.commits = there
        if there > self.commits + self.doubtful:
            raise ArchiveError(
                f"another program writes {self.address} into {self.store.address(self.name)}; one stream is kept by "
                "one program"
            )
        if there == self.commits:
            series = Series(self.address, {}, {}, None)
            answers = [
                Answered(series, some, [period_of("day", at)] * len(some), at) for at, some in _alike(rows, heard_ms)
            ]
            data = with_column(self.layout.table(answers), SUPERSEDED, array([None] * len(rows), TIME))
            self.doubtful = True
            try:
                self.store.append(self.name, found, data, (self.writer, self.commits + 1))
            except ArchiveError as error:
                self.doubtful = not isinstance(error.__cause__, CommitFailedError)
                raise
        self.commits, self.doubtful = self.commits + 1, False

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

    def status(self) -> list[StreamStatus]:
        """Return what there is of each channel that the table holds."""
        found = self.store.find(self.name)
        if found is None:
            return []
        first, last = (f"CAST({which}({quoted(FETCHED_AT)}) AS BIGINT)" for which in ("min", "max"))
        counted = f"count(*) AS n, count({quoted(SUPERSEDED_AT)}) AS p, {first} AS f, {last} AS l"
        query = f"SELECT {quoted(SERIES)} AS s, {counted} FROM rows GROUP BY s ORDER BY s"  # noqa: S608
        answer = self.store.ask(found, query).read_all()
        return [
            StreamStatus(
                dataset=self.dataset,
                series=series,
                rows=rows,
                superseded=superseded,
                first=to_datetime(begun // 1_000, "ms"),
                last=to_datetime(ended // 1_000, "ms"),
            )
            for series, rows, superseded, begun, ended in zip(*(values(answer, one) for one in "snpfl"), strict=True)
        ]

    def addresses(self, arguments: Mapping[str, str | Sequence[str]]) -> list[str]:
        """Return the channels on the wire that the table holds of some arguments.

        Raises:
            ConfigurationError: The channel has no such argument.
        """
        names = {one.keyword: one.name for one in self.channel.parameters}
        wanted: dict[str, Sequence[str]] = {}
        for keyword, value in arguments.items():
            if keyword not in names:
                known = ", ".join(names) or "none"
                raise ConfigurationError(f"{self.dataset} has no argument {keyword!r}; it has: {known}")
            wanted[names[keyword]] = [value] if isinstance(value, str) else value
        parts = PART.split(self.channel.address)  # literal texts, and between them the names of parameters
        pattern = "".join(
            f"({'|'.join(map(re.escape, wanted[part])) if part in wanted else '.*'})" if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        )
        return [one.series for one in self.status() if re.fullmatch(pattern, one.series)]


def stream_tables(store: Store, api: str) -> dict[str, StreamTable]:
    """Return dataset → table of everything that the streams of an API can have, for readers."""
    try:
        channels: Sequence[Channel[Any]] = import_module(f"perpkit.{api}.channels").CHANNELS
    except ModuleNotFoundError:
        return {}  # an API without streams
    made = (StreamTable.of(store, api, channel, message, "") for channel in channels for message in channel.messages)
    return {one.dataset: one for one in made}


def _alike(rows: Sequence[Any], heard_ms: Sequence[int]) -> Iterator[tuple[int, list[Any]]]:
    """Yield the rows of each moment."""
    for at, some in groupby(zip(heard_ms, rows, strict=True), key=itemgetter(0)):
        yield at, [row for _, row in some]


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
        self._batch: list[tuple[Any, int]] = []
        """Rows that are not written yet, and when they came, in epoch milliseconds."""
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
        now = self._clock()
        if isinstance(item, tuple(table.kind for table in self._tables)):
            self._batch.append((item, int(now * 1000)))
        late = not self._written <= now < self._written + self._seconds  # a clock may be set back
        return len(self._batch) >= self._most or (late and bool(self._batch)) or isinstance(item, Gap)

    def _write(self) -> None:
        """Write what waits, in the order in which it came: what a killed program has not written is all newer."""
        tables = {table.kind: table for table in self._tables}
        while self._batch:
            table = tables[type(self._batch[0][0])]
            others = (place for place, (row, _) in enumerate(self._batch) if type(row) is not table.kind)
            count = next(others, len(self._batch))
            table.append([row for row, _ in self._batch[:count]], [heard for _, heard in self._batch[:count]])
            del self._batch[:count]
        self._written = self._clock()
