"""The archive: what is kept, under one address."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from .._runtime.description.operation import Kind, Parameter
from .._runtime.errors import ConfigurationError
from .._runtime.times import When
from .._runtime.wire.values import epoch
from .arrow import column_values, values
from .claims import NAME as CLAIMS
from .claims import Claims
from .coverage import NAME, Coverage, Entry, complete_spans
from .dataset import SETTLE, Dataset
from .exporting import Format, export
from .past import Past
from .period import bars_in
from .pulling import Pull
from .replaying import Event, Track, replayed
from .scanning import Scan
from .schema import FETCHED_AT, PERIOD, SERIES
from .series import Series
from .source import Client, Source
from .status import Counted, SeriesStatus, series_status
from .store import ArchiveError, Store, moment, quoted, text
from .streaming import StreamStatus, StreamTable, stream_tables
from .summary import Progress, Summary
from .tables import REVISIONS, DataTable
from .universe import NAME as UNIVERSE

if TYPE_CHECKING:
    from deltalake import DeltaTable

RETENTION = timedelta(days=7)
"""How long files of older versions are kept, for readers that still use them."""
SAMPLE = 0.02
"""Requests for each needed one that ask complete windows again."""
SHORTEST_RETENTION = timedelta(hours=1)


class Archive:
    """Delta Lake tables with the history of one API, in a folder or on object storage.

    Every table is plain Delta Lake: Spark, Trino, Polars and DuckDB read it without perpkit.

    Args:
        uri: A folder, or an address such as ``s3://bucket/folder``.
        client: A blocking client, such as ``CoinGlass()``. It is not closed. Its class, ``CoinGlass``, is enough to
            read, and needs no key; how far back a plan reaches is not known then.
        storage_options: What the storage needs, such as its region, as ``deltalake`` names it. Keys are better given
            in the environment.
    """

    def __init__(
        self,
        uri: str | Path,
        client: Client | type[Client],
        *,
        storage_options: Mapping[str, str] | None = None,
    ) -> None:
        self._source = Source(client)
        self._store = Store(uri, storage_options)
        self._api = self._source.api.package
        self._coverage = Coverage(self._store, self._api)

    @cached_property
    def _streams(self) -> Mapping[str, StreamTable]:
        return stream_tables(self._store, self._api)

    def pull(
        self,
        datasets: Sequence[Dataset],
        *,
        since: When | timedelta | None = None,
        until: When | None = None,
        recheck: timedelta | None = None,
        accept_shrink: bool = False,
        sample: float = SAMPLE,
        progress: Callable[[Progress], None] | None = None,
    ) -> Summary:
        """Ask what is missing, and write it. A second run asks only what is new since the first one.

        What the vendor forgets soonest is asked first. What cannot be had does not stop the run: it is in the summary
        and in :meth:`status`, and is asked again later.

        Args:
            datasets: What to keep.
            since: The oldest time wanted, for datasets that do not say it. A timedelta counts back from now.
            until: The end of what is wanted; by default now.
            recheck: Ask complete windows of so long again, to see what the vendor has changed.
            accept_shrink: Let an answer with fewer rows replace what is kept.
            sample: How many requests, for each one that is needed, ask complete windows again. The windows are chosen
                by chance.
            progress: Called after every answer.

        Raises:
            ConfigurationError: A dataset cannot be kept, or the archive was opened without a client.
            ParameterError: An argument is refused; nothing was asked.
            ArchiveError: A table cannot be written, or the vendor is down.
            AuthenticationError: The vendor does not accept the key.
        """
        self._source.client()  # before anything is written
        claims = Claims(self._store, self._api, self._source.now_ms)
        pull = Pull(
            self._store, self._source, self._coverage, since, until, recheck, accept_shrink, progress, claims, sample
        )
        return pull.run(datasets)

    def past(self, api: str) -> Past:
        """Return the closed windows of one API, for a client: ``client.with_options(archive=archive)``."""
        return Past(self._store, api)

    def datasets(self) -> list[str]:
        """Return the names of the datasets that were ever asked."""
        return self._coverage.datasets()

    def streams(self) -> list[str]:
        """Return the names of the tables that streams have written, such as ``stream.liquidation_orders``."""
        return [name for name, table in self._streams.items() if self._store.find(table.name) is not None]

    def stream_status(self) -> list[StreamStatus]:
        """Return what there is of each stream."""
        return [one for table in self._streams.values() for one in table.status()]

    def status(self) -> list[SeriesStatus]:
        """Return what there is of each series, and what is missing."""
        found: list[SeriesStatus] = []
        now = self._source.now_ms()
        for name in self.datasets():
            operation = self._source.operation(name)
            covered = self._coverage.of(name, now=now)
            counted = self._counted(DataTable.of(self._store, self._api, operation), covered)
            for key in sorted(covered):
                earliest = self._source.earliest(operation, Series.of_key(operation, key), now)
                found.append(series_status(covered[key], counted[key], earliest))
        return found

    def scan(
        self, dataset: str, *, start: When | None = None, end: When | None = None, **arguments: str | Sequence[str]
    ) -> Scan:
        """Return rows of a dataset or of a stream, from one snapshot of its table.

        Args:
            dataset: Call path of the operation, such as ``futures.liquidation.history``, or one of :meth:`streams`.
            start: Rows at this time or after it.
            end: Rows before this time.
            **arguments: Arguments of the operation or stream, such as ``symbol="BTCUSDT"``; a list allows several.

        Raises:
            ArchiveError: There is no such table.
            ConfigurationError: There is no such argument.
        """
        bounds = tuple(None if one is None else epoch(_TIME, one) * 1_000 for one in (start, end))
        streamed = self._streams.get(dataset)
        if streamed is not None:
            among = {SERIES: streamed.addresses(arguments)} if arguments else {}
            return Scan(self._store, self._found(streamed.name), streamed.layout.time, (bounds[0], bounds[1]), among)
        table = DataTable.of(self._store, self._api, self._source.operation(dataset))
        equal: dict[str, Sequence[str]] = {}
        for keyword, value in arguments.items():
            column = table.layout.parameters.get(keyword)
            if column is None:
                known = ", ".join(table.layout.parameters) or "none"
                raise ConfigurationError(f"{dataset} has no argument {keyword!r}; it has: {known}")
            equal[column] = [value] if isinstance(value, str) else list(value)
        return Scan(self._store, self._found(table.name), table.layout.time, (bounds[0], bounds[1]), equal)

    def export(
        self,
        dataset: str,
        path: str | Path,
        *,
        format: Format | None = None,
        start: When | None = None,
        end: When | None = None,
        **arguments: str | Sequence[str],
    ) -> int:
        """Write rows of a dataset as one plain file, and return their number. The same rows make the same file.

        Args:
            dataset: Call path of the operation, or one of :meth:`streams`.
            path: The file; it appears when it is complete.
            format: ``"parquet"`` or ``"csv"``; by default, what the name of the file ends with.
            start: Rows at this time or after it.
            end: Rows before this time.
            **arguments: As for :meth:`scan`.
        """
        return export(self.scan(dataset, start=start, end=end, **arguments), Path(path), format)

    def replay(
        self, start: When, end: When, datasets: Sequence[str] | None = None, *, settle: timedelta = SETTLE
    ) -> Iterator[Event]:
        """Yield rows of several datasets in the order in which they could be known, for tests without look-ahead.

        A row is known when it was seen, if a pull saw it before it had settled. Otherwise it is taken to be known when
        it had: a bar some time after its end, an order some time after its moment. A row that the vendor has changed
        comes as it was at first, and once more, as it is now, when the change was seen; so does a row that the vendor
        added later. A snapshot is known when it was asked, a row of a stream when it came. Rows of one moment come in
        the order of the datasets, then by series. Each dataset is read from one snapshot. At most one of its periods is
        in memory for each width of bars, and the rows of which it is known when they were first seen.

        Args:
            start: The first moment of knowing.
            end: The moment before which rows are known.
            datasets: Call paths; by default all that were pulled. Rows of a stream come only if the stream is named, as
                :meth:`streams` does: a pull may have the same rows. Those have a ``superseded_at``.
            settle: How long after its end a row is taken to be known.

        Raises:
            ArchiveError: There is no such table.
        """
        tracks: list[Track] = []
        for name in self.datasets() if datasets is None else datasets:
            streamed = self._streams.get(name)
            if streamed is not None:
                found = self._found(streamed.name)
                tracks.append(Track(self._store, found, None, name, None, self._keys(found), 0))
                continue
            table = DataTable.of(self._store, self._api, self._source.operation(name))
            found = self._found(table.name)
            time = table.layout.time
            revisions = self._store.find(f"{table.name}{REVISIONS}")
            alike: dict[int, list[str]] = {}
            for key in self._keys(found):
                alike.setdefault(Series.of_key(table.operation, key).width_ms or 0, []).append(key)
            for width in sorted(alike):
                delay = 0 if time is None else width * 1_000 + settle // timedelta(microseconds=1)
                tracks.append(Track(self._store, found, revisions, name, time, alike[width], delay))
        return replayed(tracks, *(epoch(_TIME, one) * 1_000 for one in (start, end)))

    def compact(self) -> dict[str, int]:
        """Join the small files of each period, sorted as before, and shorten the logs.

        May run beside a pull: a period that is written meanwhile is left for the next time.

        Returns:
            Table → how many periods were joined.
        """
        joined: dict[str, int] = {}
        datasets = self.datasets()
        tables: dict[str, DataTable | StreamTable] = {
            name: DataTable.of(self._store, self._api, self._source.operation(name)) for name in datasets
        }
        for name, table in (tables | {**self._streams}).items():
            order = [SERIES, table.layout.time or FETCHED_AT]
            for end in ("", REVISIONS):
                found = self._store.find(f"{table.name}{end}")
                if found is None:
                    continue
                scattered = [period for period, count in _files(found).items() if count > 1]
                joined[f"{name}{end}"] = sum(self._store.join(f"{table.name}{end}", one, order) for one in scattered)
                self._store.tidy(f"{table.name}{end}")
        for name in datasets:
            self._coverage.compact(name, self._source.now_ms())
        listed = self._store.find(f"{self._api}/{UNIVERSE}")
        if listed is not None and len(listed.file_uris()) > 1:  # each run adds a row, and reads all of them
            self._store.join(f"{self._api}/{UNIVERSE}", None, ["question", "asked_at"])
        for name in (NAME, CLAIMS, UNIVERSE):
            if self._store.find(f"{self._api}/{name}") is not None:
                self._store.tidy(f"{self._api}/{name}")
        return joined

    def vacuum(self, retention: timedelta = RETENTION) -> int:
        """Remove files that no version younger than the retention needs, and return their number.

        Files that the log does not name, such as those of a run that was killed, are removed when they are as old.

        Raises:
            ConfigurationError: The retention is so short that running programs would lose files.
        """
        if retention < SHORTEST_RETENTION:
            raise ConfigurationError(
                f"a retention of {retention} removes files that running programs still read or write; the least is "
                f"{SHORTEST_RETENTION}"
            )
        hours = -(-retention // timedelta(hours=1))
        datasets = self.datasets()
        names = [*datasets, *(f"{name}{REVISIONS}" for name in datasets), *self._streams, NAME, CLAIMS, UNIVERSE]
        addresses = [f"{self._api}/{name}" for name in names]
        return sum(len(self._store.vacuum(name, hours)) for name in addresses if self._store.find(name) is not None)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._store.uri!r}, {self._source.api.name})"

    def _found(self, name: str) -> DeltaTable:
        table = self._store.find(name)
        if table is None:
            there = ", ".join([*self.datasets(), *self.streams()]) or "none"
            raise ArchiveError(f"{self._store.uri} has no table {name}; pull it first. Datasets there: {there}")
        return table

    def _keys(self, table: DeltaTable) -> list[str]:
        """Return the series that a table holds."""
        return sorted(column_values(self._store.ask(table, f"SELECT DISTINCT {quoted(SERIES)} AS s FROM rows"), "s"))  # noqa: S608

    def _counted(self, table: DataTable, covered: Mapping[str, Sequence[Entry]]) -> dict[str, Counted]:
        """Count the rows of each series, and the bars that its complete windows lack."""
        found = self._store.find(table.name)
        if found is None:
            return dict.fromkeys(covered, Counted(0, None, None, table.layout.time is None))
        rows = self._counts(found, "count(*)", "true")
        alike: dict[tuple[tuple[int, int], ...], list[str]] = {}
        for key, entries in covered.items():
            alike.setdefault(complete_spans(entries), []).append(key)
        distinct: dict[str, int] = {}
        time = table.layout.time
        for spans, keys in alike.items():
            if time is None:
                continue
            distinct |= self._counts(found, f"count(DISTINCT {quoted(time)})", _inside(time, spans), keys)
        counted: dict[str, Counted] = {}
        for spans, keys in alike.items():
            for key in keys:
                width = Series.of_key(table.operation, key).width_ms
                phase = next((one.phase for one in covered[key] if one.phase is not None), None)
                missing = None if width is None else bars_in(spans, width, phase) - distinct.get(key, 0)
                counted[key] = Counted(rows.get(key, 0), missing, width, time is None)
        return counted

    def _counts(
        self, table: DeltaTable, what: str, condition: str, keys: Sequence[str] | None = None
    ) -> dict[str, int]:
        series = quoted(SERIES)
        among = "true" if keys is None else f"{series} IN ({', '.join(text(key) for key in keys)})"
        query = f"SELECT {series} AS s, {what} AS n FROM rows WHERE ({condition}) AND {among} GROUP BY {series}"  # noqa: S608
        answer = self._store.ask(table, query).read_all()
        return dict(zip(values(answer, "s"), values(answer, "n"), strict=True))


_TIME = Parameter(name="start", keyword="start", kind=Kind.TIME, unit="ms")


def _inside(time: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the condition that a time lies in one of some windows."""
    column = quoted(time)
    parts = [f"({column} >= {moment(start * 1_000)} AND {column} < {moment(end * 1_000)})" for start, end in spans]
    return " OR ".join(parts) or "false"


def _files(table: DeltaTable) -> dict[str, int]:
    """Return how many files each period has."""
    counts: dict[str, int] = {}
    for partition in values(table.get_add_actions(flatten=True), f"partition.{PERIOD}"):
        counts[partition] = counts.get(partition, 0) + 1
    return counts
