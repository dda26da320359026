"""Reading a history that does not fit in one answer, without input or output.

A pager returns the arguments of the next call and takes its payload. The clients make the calls, so the blocking and
the asynchronous client use the same pagers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from ..description.operation import OffsetPaging, Operation, PagePaging, WindowPaging
from ..errors import ParameterError
from ..wire.arguments import Encoded
from .pages import OffsetPager, PagePager
from .windows import WindowPager


class Pager(Protocol):
    """Reads one history."""

    def next_call(self) -> Encoded | None:
        """Return the arguments of the next call, or ``None`` if the history is complete."""
        ...

    def take(self, payload: Any, rejected: int = 0) -> list[Any]:
        """Take the payload of that call and return the rows that are ready, in order.

        Args:
            payload: The payload of the answer.
            rejected: Number of rows left out of the payload; they count when an answer is checked for being full.
        """
        ...


def completed(operation: Operation[Any], arguments: Mapping[str, object]) -> dict[str, object]:
    """Return the arguments with those that iterating sets, by keyword: the vendor may require them.

    Raises:
        ParameterError: The operation has no paging, or an argument belongs to the pager.
    """
    values: dict[str, int] = {}
    first: dict[str, int] = {}
    match operation.paging:
        case WindowPaging() as paging:
            values = {} if paging.limit is None else {paging.limit: paging.cap}
        case OffsetPaging() as paging:
            values = {paging.offset: 0, paging.limit: paging.size}
        case PagePaging() as paging:
            first = {paging.page: 1}
        case None:
            raise ParameterError("operation", f"{operation.id} has no paging; one call answers everything")
    given = {keyword: value for keyword, value in arguments.items() if value is not None}
    own = {operation.parameter(name).keyword: value for name, value in values.items()}
    for keyword in own:
        if keyword in given:
            raise ParameterError(keyword, "is set automatically while iterating; leave it out")
    return {**{operation.parameter(name).keyword: value for name, value in first.items()}, **given, **own}


def pager(operation: Operation[Any], encoded: Encoded, extra_query: Mapping[str, str] | None, now_ms: int) -> Pager:
    """Return the pager of an operation.

    Args:
        operation: The operation to call.
        encoded: Its arguments, completed and checked.
        extra_query: The caller's further query parameters; they must not be those that iterating sets.
        now_ms: End of a window that has no end, in epoch milliseconds.

    Raises:
        ParameterError: The window is refused, or a query parameter belongs to the pager.
    """
    match operation.paging:
        case WindowPaging() as paging:
            _check_extra(extra_query, paging.start, paging.end, paging.limit)
            return WindowPager(operation, paging, encoded, now_ms)
        case OffsetPaging() as paging:
            _check_extra(extra_query, paging.offset, paging.limit)
            return OffsetPager(operation, paging, encoded)
        case PagePaging() as paging:
            _check_extra(extra_query, paging.page)
            return PagePager(operation, paging, encoded)
        case None:
            raise ParameterError("operation", f"{operation.id} has no paging; one call answers everything")


def _check_extra(extra_query: Mapping[str, str] | None, *owned: str | None) -> None:
    for name in extra_query or {}:
        if name in owned:
            raise ParameterError("extra_query", f"{name!r} is set automatically while iterating; leave it out")
