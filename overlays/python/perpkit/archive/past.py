"""The closed windows of an archive, as the histories of a client read them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing
from os import PathLike, fspath
from typing import Any, Protocol, runtime_checkable

from anyio.to_thread import run_sync
from attrs import frozen
from deltalake import DeltaTable

from .._runtime.description.operation import Operation, WindowPaging
from .._runtime.errors import ConfigurationError, ParameterError
from .._runtime.times import DAY_MS, PER_SECOND, Unit
from .._runtime.wire.arguments import encode
from .._runtime.wire.values import epoch
from .._runtime.wire.wrapping import wrapped
from .coverage import Coverage, complete_spans
from .period import periods, spans
from .schema import PERIOD, SERIES, Layout, row_class
from .series import Series, owned_parameters
from .store import Store, moment, quoted, text

Window = Mapping[str, object]
"""The two arguments of a window of time."""


@runtime_checkable
class Archived(Protocol):
    """An archive."""

    def past(self, api: str) -> Past:
        """Return its closed windows of one API."""
        ...


class Past:
    """The closed windows of one archive.

    Rows come from it only if they were asked with the very same arguments, and only where a window is complete. All
    else is asked. One history reads one snapshot. Every method blocks, apart from those that are awaited.
    """

    def __init__(self, store: Store, api: str) -> None:
        self._store = store
        self._api = api
        self._coverage = Coverage(store, api)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._store.uri!r})"

    def rows(
        self,
        ask: Callable[[Window], Iterator[Any]],
        operation: Operation[Any],
        arguments: Mapping[str, object],
        now_ms: int,
    ) -> Iterator[Any] | None:
        """Return every row of a window of time, the oldest first; ``None`` if the archive cannot help.

        Args:
            ask: Asks the vendor for the rows of a part of the window.
            operation: What is asked.
            arguments: Keyword → value.
            now_ms: End of a window that has no end, in epoch milliseconds.
        """
        question = _Question.of(operation, arguments, now_ms)
        return None if question is None else self._walked(ask, question)

    def rows_async(
        self,
        ask: Callable[[Window], AsyncGenerator[Any, None]],
        operation: Operation[Any],
        arguments: Mapping[str, object],
        now_ms: int,
    ) -> AsyncIterator[Any] | None:
        """Return the same as :meth:`rows`, for an asynchronous client; tables are read in a thread."""
        question = _Question.of(operation, arguments, now_ms)
        return None if question is None else self._walked_async(ask, question)

    def answer(self, operation: Operation[Any], arguments: Mapping[str, object]) -> list[Any] | None:
        """Return what one call answers, if all of its window is complete here and fits in one answer."""
        paging = operation.paging
        if not isinstance(paging, WindowPaging):
            return None
        encoded = encode(operation, arguments)
        question = None if encoded.text(paging.end) is None else _Question.of(operation, arguments, 0)
        if question is None:
            return None
        parts = self._parts(question)
        if not parts or not all(part.kept for part in parts):
            return None
        limit = None if paging.limit is None else encoded.text(paging.limit)
        most = paging.cap if limit is None else int(limit)
        found: list[Any] = []
        for part in parts:
            rows = part.read()
            if rows is None or len(found) + len(rows) > most:
                return None
            found += rows
        made: list[Any] = wrapped(operation.payload(), found)
        return made

    async def answer_async(self, operation: Operation[Any], arguments: Mapping[str, object]) -> list[Any] | None:
        """Return the same as :meth:`answer`, read in a thread."""
        return await run_sync(self.answer, operation, arguments)

    def _walked(self, ask: Callable[[Window], Iterator[Any]], question: _Question) -> Iterator[Any]:
        for part in self._parts(question):
            rows = part.read()
            yield from ask(question.window(part.start, part.end)) if rows is None else rows

    async def _walked_async(
        self, ask: Callable[[Window], AsyncGenerator[Any, None]], question: _Question
    ) -> AsyncIterator[Any]:
        for part in await run_sync(self._parts, question):
            rows = await run_sync(part.read)
            if rows is not None:
                for row in rows:
                    yield row
                continue
            async with aclosing(ask(question.window(part.start, part.end))) as asked:
                async for row in asked:
                    yield row

    def _parts(self, question: _Question) -> list[_Part]:
        """Return a window in parts, the earliest first: those that are complete here, and those to ask."""
        # Coverage first: what it calls complete is in every later version of the rows.
        entries = self._coverage.of(question.operation.call_path, question.series.key).get(question.series.key, [])
        table = self._store.find(f"{self._api}/{question.operation.call_path}") if entries else None
        layout = Layout.of(question.operation)
        if table is not None and not {one.name for one in layout.columns} <= {
            one.name for one in table.schema().fields
        }:
            table = None  # made by an earlier version, which did not keep all that a row has now
        parts: list[_Part] = []
        at = question.start
        for start, end in complete_spans(entries) if table is not None else ():
            start, end = max(-(-start // 1_000) * 1_000, at), min(end // 1_000 * 1_000, question.end)
            if start >= end:
                continue
            if at < start:
                parts.append(_Part(at, start, question, layout, self._store, None))
            chunks = _chunks(question.series, start, end)
            parts += [_Part(*chunk, question, layout, self._store, table) for chunk in chunks]
            at = end
        if at < question.end:
            parts.append(_Part(at, question.end, question, layout, self._store, None))
        return parts


def opened(archive: object, api: str) -> Past:
    """Return the closed windows of one API in an archive, or in the one at an address.

    Raises:
        ConfigurationError: It is neither.
    """
    if isinstance(archive, Archived):
        return archive.past(api)
    if not isinstance(archive, (str, PathLike)):
        raise ConfigurationError(
            f"archive is {archive!r}; pass a folder, an address such as s3://bucket/folder, or an Archive"
        )
    return Past(Store(fspath(archive)), api)


@frozen
class _Question:
    """A window ``[start, end)`` of one series, in epoch milliseconds."""

    operation: Operation[Any]
    series: Series
    start: int
    end: int
    keywords: tuple[str, str]
    unit: Unit
    """What its two arguments count."""

    @classmethod
    def of(cls, operation: Operation[Any], arguments: Mapping[str, object], now_ms: int) -> _Question | None:
        """Return a question, or ``None`` if it is not one about a window of time that an archive can keep."""
        paging = operation.paging
        if not isinstance(paging, WindowPaging) or paging.running_sums or paging.key is not None:
            return None
        parameters = operation.parameter(paging.start), operation.parameter(paging.end)
        begin, until = (arguments.get(one.keyword) for one in parameters)
        owned = owned_parameters(operation)
        others = {name: value for name, value in arguments.items() if name not in owned and value is not None}
        if begin is None:
            return None
        try:
            series = Series.of(operation, others)
            start, end = epoch(parameters[0], begin), None if until is None else epoch(parameters[1], until)
        except ParameterError:
            return None  # the client says what is wrong
        unit = parameters[0].unit or "ms"
        factor = 1_000 // PER_SECOND[unit]
        # Rows that count seconds: as when iterating, a window is that of the whole seconds in it.
        step = 1_000 if "s" in {unit, paging.unit} else 1
        until_ms = -(-now_ms // step) * step if end is None else end * factor // step * step
        found = cls(
            operation,
            series,
            -(-start * factor // step) * step,
            until_ms,
            (parameters[0].keyword, parameters[1].keyword),
            unit,
        )
        return found if found.start < found.end else None

    def window(self, start: int, end: int) -> Window:
        """Return the arguments of a part of the window."""
        divisor = 1_000 // PER_SECOND[self.unit]
        return dict(zip(self.keywords, (start // divisor, end // divisor), strict=True))


@frozen
class _Part:
    """A part of a window, in epoch milliseconds."""

    start: int
    end: int
    question: _Question
    layout: Layout
    store: Store
    table: DeltaTable | None

    @property
    def kept(self) -> bool:
        """Whether it is complete in the archive."""
        return self.table is not None

    def read(self) -> list[Any] | None:
        """Return its rows, the oldest first, or ``None`` if the vendor is to be asked."""
        time = self.layout.time
        if self.table is None or time is None:
            return None
        kind = self.question.series.kind
        named = ", ".join(text(one) for one in periods(kind, self.start, self.end))
        columns = [one for one in self.layout.columns if one.member is not None]
        condition = " AND ".join(
            [
                f"{quoted(PERIOD)} IN ({named})",
                f"{quoted(SERIES)} = {text(self.question.series.key)}",
                f"{quoted(time)} >= {moment(self.start * 1_000)}",
                f"{quoted(time)} < {moment(self.end * 1_000)}",
            ]
        )
        chosen = ", ".join(quoted(one.name) for one in columns)
        query = f"SELECT {chosen} FROM rows WHERE {condition} ORDER BY {quoted(time)}"  # noqa: S608
        made = row_class(self.question.operation)
        found: list[Any] = []
        for batch in self.store.ask(self.table, query):
            rows = self.layout.rows(made, batch)
            if rows is None:
                return None
            found += rows
        return found


def _chunks(series: Series, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a window into parts that are read at once: days of single events, months or years of bars."""
    if series.width_ms is not None:
        yield from spans(series.kind, start, end)
        return
    while start < end:
        until = min(start - start % DAY_MS + DAY_MS, end)
        yield start, until
        start = until
