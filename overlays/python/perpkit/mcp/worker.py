"""A program that answers one question about an archive, and ends: ``python -m perpkit.mcp.worker``.

It reads a question as JSON from its input, and writes the answer as JSON. Being a process of its own, it can be ended
at any moment, has a limit of memory, can write no file, and knows no key.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from .._runtime.description.catalogue import catalogue
from .._runtime.errors import ConfigurationError, ParameterError, PerpkitError
from ..archive import Archive
from ..sandbox import apis
from .answer import LONGEST, LONGEST_CELL, counted, csv_text
from .statement import tables_in

MEGABYTE = 1 << 20
MEMORY = 3072 * MEGABYTE
"""Bytes of addresses that the process may have, where the system knows such a limit."""
DUCKDB_MEMORY = "512MB"
PROCESSOR_SECONDS = 120
"""A process that nobody ends is ended by the system after so much work."""
LOCKS = (
    "SET TimeZone = 'UTC'",
    "SET enable_external_access = false",
    "SET lock_configuration = true",
)
"""The second wall. Tables are registered before."""


def main() -> int:
    """Answer the question in the input."""
    question = json.load(sys.stdin)
    _limit()
    try:
        answer = {"text": asked(**question)}
    except PerpkitError as error:
        answer = {"error": str(error)}
    json.dump(answer, sys.stdout)
    return 0


def asked(archive: str, sql: str, rows: int) -> str:
    """Return the answer to one statement as CSV, with a first line that says what it shows.

    Args:
        archive: Address of the archive.
        sql: The statement.
        rows: The most rows of the answer.

    Raises:
        ConfigurationError: The archive is empty, or a package is missing.
        ParameterError: The statement cannot be run. The message says why.
    """
    duckdb = _duckdb()
    tables = _tables(archive)
    with connected() as connection:
        for name in tables_in(connection, sql, tables):
            opened, dataset = tables[name]
            connection.register(name, opened.scan(dataset))
        lock(connection)
        try:
            found = connection.sql(sql).limit(rows + 1)
            # As text, and no longer than is shown, because a value may be larger than all the rest.
            texts = found.project(f"left(CAST(COLUMNS(*) AS VARCHAR), {LONGEST_CELL + 1})").fetchall()
            return _shown(found.columns, texts, rows)
        except duckdb.Error as error:
            raise ParameterError("sql", _reason(str(error))) from None


def connected() -> Any:
    """Return a connection to an empty database in memory."""
    return _duckdb().connect(config={"threads": 1, "memory_limit": DUCKDB_MEMORY, "temp_directory": ""})


def lock(connection: Any) -> None:
    """Let a connection open no file, no address and no extension, and make that final."""
    for one in LOCKS:
        connection.execute(one).fetchall()


def _shown(names: list[str], texts: list[tuple[str | None, ...]], rows: int) -> str:
    text, count = csv_text(names, texts[:rows])
    note = f"{counted(count)}."
    if count < len(texts):
        why = (
            f"no more than {counted(rows)} were asked for"
            if count == rows
            else f"a result has at most {LONGEST:,} characters"
        )
        note = (
            f"CUT OFF: only the first {counted(count)} can be seen, because {why}. Ask for less: GROUP BY, WHERE, "
            "fewer columns; or for the next rows with ORDER BY and OFFSET."
        )
    return f"{note}\n\n{text}"


def _tables(archive: str) -> dict[str, tuple[Archive, str]]:
    """Return name of a table → where it is: an archive, and the name of a dataset in it."""
    found: dict[str, tuple[Archive, str]] = {}
    for api in apis():
        if "://" not in archive and not Path(archive, api).is_dir():
            continue
        client: Any = getattr(import_module(f"perpkit.{api}"), catalogue(api).client)
        opened = Archive(archive, client)
        found |= {f"{api}_{one.replace('.', '_')}": (opened, one) for one in [*opened.datasets(), *opened.streams()]}
    if not found:
        raise ConfigurationError(f"{archive} has no tables yet: fill it with perpkit archive pull")
    return found


def _reason(message: str) -> str:
    """Return what went wrong, without the statement and without advice that needs other settings."""
    lines = [line for line in message.partition("\n\nLINE ")[0].splitlines() if line.strip()]
    if "Out of Memory" in lines[0]:
        return "needs too much memory; ask for less, for example with WHERE or LIMIT inside"
    return f"cannot be run: {' '.join(lines[:2])}"


def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError as missing:
        raise ConfigurationError("questions about an archive need the package duckdb: pip install duckdb") from missing
    return duckdb


def _limit() -> None:
    """Limit what this process can use. A system without such limits has only the limit of time."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CPU: PROCESSOR_SECONDS,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        with suppress(ValueError, OSError):  # some systems know a limit and do not let it be set
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main())
