"""What the tools do. Each returns a text, or raises an error with a sentence that says what to do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, TypeAlias

from .._runtime.client import AsyncClient
from .._runtime.description.catalogue import Entry
from .._runtime.errors import ConfigurationError, ParameterError
from .._runtime.rows import rows_of
from ..sandbox import apis
from .answer import MOST_ROWS, Selection, shown
from .clients import Clients
from .index import Index, check_arguments, name
from .page import above_plan, changes, line, page, row_class
from .query import query

FOUND = 20
"""Operations that a search shows."""
STEP = 500
"""Rows between two reports of progress."""
Report: TypeAlias = Callable[[int], Coroutine[Any, Any, None]]
"""Is told the number of rows that have been read."""


class Tools:
    """The tools of one server.

    Args:
        clients: Clients to call, by API; others are made from the environment, or answer from recordings.
        options: Keywords for those others, by API, such as keys.
        sandbox: Whether they answer from recordings.
        plan: The plan of the key.
        allow_writes: Whether operations that change something may be called.
        archive: Address of an archive that can be asked.

    Raises:
        ConfigurationError: There is no such plan.
    """

    def __init__(
        self,
        *,
        clients: Mapping[str, AsyncClient] | None = None,
        options: Mapping[str, Mapping[str, Any]] | None = None,
        sandbox: bool = False,
        plan: str | None = None,
        allow_writes: bool = False,
        archive: str | None = None,
    ) -> None:
        self.clients = Clients(apis(), clients or {}, options or {}, sandbox, plan)
        self.allow_writes = allow_writes
        self.archive = archive
        self._index = Index(self.clients.apis)

    def search(self, words: str, api: str | None = None) -> str:
        """Return operations that fit some words, one in each line.

        Raises:
            ParameterError: There is no such API.
        """
        if api is not None and api not in self.clients.apis:
            raise ParameterError("api", f"is {api!r}; APIs: {', '.join(self.clients.apis)}")
        found = self._index.find(words, api)
        if not found:
            return "Nothing fits. Try fewer or other words, for example: liquidation, funding rate, open interest, etf."
        lines = [line(one, self.clients.plan(one.api)) for one in found[:FOUND]]
        if len(found) > FOUND:
            lines.append(f"CUT OFF: {len(found) - FOUND} more fit. Search with more words.")
        return "\n".join(lines)

    def describe(self, operation: str) -> str:
        """Return all that is known about an operation.

        Raises:
            ParameterError: There is none. The message suggests similar ones.
        """
        entry = self._index.entry(operation)
        return f"{page(entry, self.clients.plan(entry.api))}\nThe time is now {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}."

    async def call(
        self,
        operation: str,
        arguments: Mapping[str, Any],
        selection: Selection,
        *,
        all_rows: bool = False,
        report: Report | None = None,
    ) -> str:
        """Call an operation that only reads, and return the answer as text.

        Args:
            operation: Its name.
            arguments: Its arguments.
            selection: Which part of the answer is wanted.
            all_rows: Whether to make as many requests as the whole history needs.
            report: Told how many rows have been read.

        Raises:
            ParameterError: The operation or an argument is wrong. The message suggests what is right.
            ConfigurationError: The operation cannot be used here.
            PerpkitError: The vendor refused, or no answer came.
        """
        entry = self._entry(operation)
        if changes(entry):
            tool = "use the tool change" if self.allow_writes else "this server only reads (it has no --allow-writes)"
            raise ConfigurationError(f"{name(entry)} can change something: {tool}")
        if not all_rows:
            return await self._once(entry, arguments, selection)
        return await self._walk(entry, arguments, selection, report)

    async def change(self, operation: str, arguments: Mapping[str, Any]) -> str:
        """Call an operation that changes something, such as an order, and return the answer as text.

        Raises:
            ParameterError: The operation or an argument is wrong.
            ConfigurationError: The operation cannot be used here.
            PerpkitError: The vendor refused, or no answer came.
        """
        entry = self._entry(operation)
        if not changes(entry):
            raise ConfigurationError(f"{name(entry)} only reads: use the tool call")
        if not self.allow_writes:
            raise ConfigurationError(f"{name(entry)} can change something, and this server only reads")
        return await self._once(entry, arguments, Selection())

    async def query(self, sql: str, rows: int) -> str:
        """Return the answer to one SELECT over the archive.

        Raises:
            ConfigurationError: There is no archive.
            ParameterError: The statement cannot be run. The message says why.
        """
        if self.archive is None:
            raise ConfigurationError("this server was started without --archive")
        if not 1 <= rows <= MOST_ROWS:
            raise ParameterError("rows", f"is {rows}; pass a number from 1 to {MOST_ROWS:,}")
        return self.clients.masked(await query(self.archive, sql, rows))

    async def _once(self, entry: Entry, arguments: Mapping[str, Any], selection: Selection) -> str:
        self._check(entry, arguments, {one.keyword: one.required for one in entry.arguments})
        client = self.clients.client(entry.api)
        response = await attrgetter(entry.call)(client.with_response)(**arguments)
        payload = response.payload
        hints: list[str] = []
        if getattr(payload, "capped", False):
            remedy = "call again with all_rows=true" if entry.iteration else "ask for a smaller part"
            hints.append(f"MORE ROWS: the vendor gives only so many rows at once. For the others, {remedy}.")
        if response.missing:
            hints.append(f"NOT IN THE ANSWER: {', '.join(response.missing)}. Nothing may have been done about them.")
        return await self._text(entry, payload, selection, hints)

    async def _walk(
        self, entry: Entry, arguments: Mapping[str, Any], selection: Selection, report: Report | None
    ) -> str:
        walk = entry.iteration
        if walk is None:
            raise ParameterError("all_rows", f"{name(entry)} always gives all of its rows in one answer; leave it out")
        self._check(entry, arguments, {**walk.arguments, **dict.fromkeys(walk.options, False)})
        group, _, _ = entry.call.rpartition(".")
        iterate = getattr(attrgetter(group)(self.clients.client(entry.api)), walk.method)
        most = MOST_ROWS if selection.sort else min(MOST_ROWS, selection.skip + selection.rows)
        hints: list[str] = []
        async with aclosing(iterate(**arguments)) as history:
            rows, token = await _read(history, most, report)
            doubt = history.doubt
        if doubt:
            hints.append(f"ROWS MAY BE MISSING: {doubt}.")
        if token is not None:
            hints.append(
                f"MORE ROWS: reading stopped after {len(rows):,} rows. To go on after the last of them, call again "
                f"with the same arguments and resume={token!r} among them."
            )
        return await self._text(entry, rows_of(rows, row_class(entry)), selection, hints)

    def _entry(self, operation: str) -> Entry:
        entry = self._index.entry(operation)
        if entry.secret:
            raise ConfigurationError(f"{name(entry)} cannot be called here, because its answer is a credential")
        return entry

    def _check(self, entry: Entry, arguments: Mapping[str, Any], known: Mapping[str, bool]) -> None:
        """Refuse a call before anything is sent."""
        check_arguments(entry, arguments, known)
        above = above_plan(entry, self.clients.plan(entry.api))
        if above is not None:
            raise ConfigurationError(f"{name(entry)}: {above}")

    async def _text(self, entry: Entry, payload: Any, selection: Selection, hints: Sequence[str]) -> str:
        made = shown(payload, row_class(entry), selection)
        state = await self.clients.state(entry.api)
        notes = [*made.notes, *hints, *([state] if state else [])]
        return self.clients.masked("\n".join([*notes, "", made.text]))


async def _read(history: Any, most: int, report: Report | None) -> tuple[list[Any], str | None]:
    """Return the first rows of a history, and the token with which it goes on if there may be more."""
    rows: list[Any] = []
    iterator: AsyncIterator[Any] = aiter(history)
    async for row in iterator:
        rows.append(row)
        if report is not None and len(rows) % STEP == 0:
            await report(len(rows))
        if len(rows) == most:
            return rows, history.token()
    return rows, None
