"""Delta Lake tables: opening, replacing, appending and asking. Only this module writes."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

from arro3.core import RecordBatch, RecordBatchReader, Schema, Table
from attrs import frozen
from deltalake import CommitProperties, DeltaTable, QueryBuilder, Transaction, write_deltalake
from deltalake.exceptions import CommitFailedError, DeltaError, TableNotFoundError

from .._runtime.errors import PerpkitError
from .._runtime.times import EPOCH

NOTE = "perpkit"
"""Name under which a commit says which answers it holds."""
FORMAT = 1
"""Number of the form that tables have. A higher one is not written."""
UPDATE = "install newer versions (pip install -U perpkit deltalake), and run it again"
UNSUPPORTED = "[]|^%"
"""What the path of a folder must not have."""
ATTEMPTS = 8
"""How often a write is tried again when another writer was faster."""


class ArchiveError(PerpkitError):
    """A table cannot be read or written. The message says what to do."""

    __module__ = "perpkit.archive"


@frozen
class Window:
    """The rows that a write replaces: some series in ``[start, end)``, in microseconds."""

    series: Sequence[str]
    periods: Sequence[str]
    time: str
    """Name of the column with the time."""
    start: int
    end: int
    asked_ms: int
    """When the vendor was asked."""

    @property
    def predicate(self) -> str:
        """The condition that its rows fulfil."""
        return " AND ".join(
            [
                f"{quoted('period')} IN ({_listed(self.periods)})",
                f"{quoted('series')} IN ({_listed(self.series)})",
                f"{quoted(self.time)} >= {moment(self.start)}",
                f"{quoted(self.time)} < {moment(self.end)}",
            ]
        )

    @property
    def note(self) -> str:
        """What the commit says of itself, so that an older answer never replaces a newer one."""
        marks = sorted({_mark(key) for key in self.series})
        return json.dumps({"asked": self.asked_ms, "start": self.start, "end": self.end, "series": marks})

    def is_older_than(self, note: Mapping[str, Any]) -> bool:
        """Whether a commit holds a newer answer about some of the same rows."""
        overlaps = note["start"] < self.end and self.start < note["end"]
        return bool(
            overlaps and note["asked"] > self.asked_ms and {_mark(key) for key in self.series} & {*note["series"]}
        )


class Answer:
    """What a query found: batches that are read as they are needed. An error in the middle says what to do."""

    def __init__(self, reader: RecordBatchReader, reading: Callable[[], AbstractContextManager[None]]) -> None:
        self._reader = reader
        self._reading = reading

    def __iter__(self) -> Iterator[RecordBatch]:
        while True:
            with self._reading():
                batch = next(self._reader, None)
            if batch is None:
                return
            yield batch

    def read_all(self) -> Table:
        """Return all of it."""
        with self._reading():
            return self._reader.read_all()


class Store:
    """The tables below one address."""

    def __init__(self, uri: str | Path, storage_options: Mapping[str, str] | None = None) -> None:
        self.uri = str(uri).rstrip("/")
        self._options = dict(storage_options or {}) or None
        self._process = os.getpid()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.uri!r})"

    def address(self, name: str) -> str:
        """Return the address of a table."""
        return f"{self.uri}/{name}"

    def find(self, name: str, version: int | None = None) -> DeltaTable | None:
        """Return a table as it is now, or at a version; ``None`` if there is none."""
        self._check_process()
        try:
            found = DeltaTable(self.address(name), version=version, storage_options=self._options)
        except TableNotFoundError:
            return None
        except (DeltaError, OSError) as error:
            raise self._failed(name, "read", error) from error
        made = re.search(r"perpkit format ([0-9]+)", found.metadata().description or "")
        if made is not None and int(made[1]) > FORMAT:
            raise ArchiveError(f"{name} was made by a newer perpkit. Nothing was changed: {UPDATE}")
        return found

    def open(self, name: str, schema: Schema, partitions: Sequence[str], description: str) -> DeltaTable:
        """Return a table as it is now. It is made if there is none, and given the columns that it lacks."""
        found = self.find(name)
        if found is None:
            try:
                self._probe()
                return DeltaTable.create(
                    self.address(name),
                    schema=schema,
                    mode="ignore",
                    partition_by=list(partitions),
                    name=name,
                    description=f"{description} (perpkit format {FORMAT})",
                    storage_options=self._options,
                )
            except (DeltaError, OSError) as error:
                raise self._failed(name, "made", error) from error
        return found

    def replace(self, name: str, since: int, rows: Table, window: Window) -> bool:
        """Replace the rows of a window, unless another writer has a newer answer about some of them.

        Args:
            name: Name of the table.
            since: Its version before the vendor was asked. What was committed later may hold a newer answer.
            rows: The new rows.
            window: What they replace.

        Returns:
            Whether it was done.
        """
        for _ in range(ATTEMPTS):
            table = self._again(name)
            if any(window.is_older_than(note) for note in _notes(table, since)):
                return False
            try:
                write_deltalake(
                    table,
                    rows,
                    mode="overwrite",
                    predicate=window.predicate,
                    schema_mode="merge",
                    commit_properties=CommitProperties(custom_metadata={NOTE: window.note}, max_commit_retries=0),
                )
            except CommitFailedError:
                continue
            except (DeltaError, OSError) as error:
                raise self._failed(name, "written", error) from error
            return True
        raise ArchiveError(f"{self.address(name)}: other writers were faster {ATTEMPTS} times. Run it again")

    def swap(self, name: str, table: DeltaTable, rows: Table, condition: str | None = None) -> bool:
        """Write rows in place of those that fulfil a condition, or of all, if nobody wrote since the table was opened.

        Returns:
            Whether it was done.
        """
        try:
            write_deltalake(
                table,
                rows,
                mode="overwrite",
                predicate=condition,
                commit_properties=CommitProperties(max_commit_retries=0),
            )
        except CommitFailedError:
            return False
        except (DeltaError, OSError) as error:
            raise self._failed(name, "written", error) from error
        return True

    def append(self, name: str, table: DeltaTable, rows: Table, transaction: tuple[str, int] | None = None) -> None:
        """Add rows to a table.

        Args:
            name: Its name.
            table: The table.
            rows: What is added.
            transaction: Who writes, and which of his commits this is. The table remembers the number of the last one.
        """
        marks = [] if transaction is None else [Transaction(*transaction)]
        try:
            write_deltalake(
                table,
                rows,
                mode="append",
                schema_mode="merge",
                commit_properties=CommitProperties(app_transactions=marks),
            )
        except (DeltaError, OSError) as error:
            raise self._failed(name, "written", error) from error

    def ask(self, table: DeltaTable, query: str) -> Answer:
        """Return the answer to a query of a table, which is named ``rows`` in it."""
        self._check_process()
        with self._reading(table):
            return Answer(QueryBuilder().register("rows", table).execute(query), lambda: self._reading(table))

    @contextmanager
    def _reading(self, table: DeltaTable) -> Generator[None]:
        try:
            yield
        except Exception as error:  # the library has no class of its own for a failure in the middle
            raise self._failed(table.metadata().name or table.table_uri, "read", error) from error

    def join(self, name: str, period: str | None, order: Sequence[str]) -> bool:
        """Write the rows of a period, or of a table without periods, as one sorted file.

        If another writer was faster, they are left as they are.

        Returns:
            Whether it was done.
        """
        table = self._again(name)
        condition = None if period is None else f"{quoted('period')} = {text(period)}"
        ordered = ", ".join(quoted(column) for column in order)
        rows = self.ask(table, f"SELECT * FROM rows WHERE {condition or 'true'} ORDER BY {ordered}").read_all()  # noqa: S608
        return self.swap(name, table, rows, condition)

    def tidy(self, name: str) -> None:
        """Write a checkpoint, and remove entries of the log that no reader needs any more."""
        table = self._again(name)
        try:
            table.create_checkpoint()
            table.cleanup_metadata()
        except (DeltaError, OSError) as error:
            raise self._failed(name, "tidied", error) from error

    def vacuum(self, name: str, hours: int) -> list[str]:
        """Remove files that no version of the last hours needs, and return their names."""
        try:
            # Without enforce_retention_duration=False, the library refuses less than a week. What is too short is
            # refused by the archive. A checkpoint forgets files that were removed a week ago, and nothing names those
            # of a write that was killed: full=True finds them in the folder, by their age.
            return self._again(name).vacuum(
                retention_hours=hours, dry_run=False, enforce_retention_duration=False, full=True
            )
        except (DeltaError, OSError) as error:
            raise self._failed(name, "cleaned", error) from error

    def _again(self, name: str) -> DeltaTable:
        found = self.find(name)
        if found is None:
            raise ArchiveError(f"{self.address(name)} is gone: somebody removed it while it was used")
        return found

    def _check_process(self) -> None:
        if os.getpid() != self._process:
            raise ArchiveError(
                "this archive was opened before a fork, and its library cannot be used after one. Open the archive in "
                'the new process, and start processes with multiprocessing.get_context("spawn")'
            )

    def _probe(self) -> None:
        """Refuse a folder on which two writers could overwrite each other's commits.

        A commit is a file that appears only if there is none of its name, and in a folder that needs hard links.
        """
        if "://" in self.uri:
            return
        folder = Path(self.uri)
        if found := sorted(set(str(folder.absolute())) & set(UNSUPPORTED)):
            raise ArchiveError(
                f"{self.uri} cannot hold an archive, because its path has {' '.join(found)}, which deltalake does not "
                "support. Choose another name"
            )
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder, prefix=".perpkit.") as made:
            one, two = Path(made, "one"), Path(made, "two")
            one.touch()
            try:
                two.hardlink_to(one)
            except OSError as error:
                reason = f"it has no hard links ({error.strerror})"
            else:
                try:
                    two.hardlink_to(one)
                except FileExistsError:
                    return
                reason = "it replaces files that are there already"
        raise ArchiveError(
            f"{self.uri} cannot hold an archive, because {reason}: two runs would overwrite each other's commits. Some "
            "network mounts are like that. Choose a folder on a local disk, or object storage (s3://...)"
        )

    def _failed(self, name: str, what: str, error: Exception) -> ArchiveError:
        words = str(error).partition("\n")[0].strip().rstrip(".") or type(error).__name__
        if re.search("object at location.*not found|no such file", words, re.IGNORECASE) and what == "read":
            return ArchiveError(
                f"{name} cannot be read: a file of it is gone ({words}). If it was removed by a vacuum while it was "
                "read, read it again. Otherwise put the file back from a copy; without one, move the folder "
                f"{self.address(name)} away, and the next run asks what the vendor still has"
            )
        if re.search("unsupported|not supported", words, re.IGNORECASE):
            remedy = f"It was written by a newer program: {UPDATE}"
        elif re.search("json|parse log|missing commit", words, re.IGNORECASE):
            remedy = (
                f"Its log is damaged. Put the file in {self.address(name)}/_delta_log back from a copy; without one, "
                "move the folder away, and the next run asks what the vendor still has"
            )
        else:
            remedy = f"Check that {self.uri} is there, has space, and may be written; then run it again"
        return ArchiveError(f"{name} cannot be {what}: {words}. Nothing that was written before is lost. {remedy}")


def quoted(name: str) -> str:
    """Return a column's name as a query needs it."""
    escaped = name.replace('"', '""')
    return f'"{escaped}"'


def text(value: str) -> str:
    """Return a text as a query needs it."""
    escaped = value.replace("'", "''")
    return f"'{escaped}'"


def moment(microseconds: int) -> str:
    """Return a time as a query needs it."""
    return text((EPOCH + timedelta(microseconds=microseconds)).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))


def _listed(values: Iterable[str]) -> str:
    return ", ".join(text(value) for value in values)


def _mark(key: str) -> int:
    return crc32(key.encode())


def _notes(table: DeltaTable, since: int) -> list[Mapping[str, Any]]:
    """Return what the commits after a version say of themselves."""
    newer = table.version() - since
    return [json.loads(one[NOTE]) for one in table.history(newer)[:newer] if NOTE in one] if newer > 0 else []
