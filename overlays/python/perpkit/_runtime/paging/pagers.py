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


def pager(operation: Operation[Any], encoded: Encoded, extra_query: Mapping[str, str] | None, now_ms: int) -> Pager:
    """Return the pager of an operation.

    Args:
        operation: The operation to call.
        encoded: Its arguments, checked.
        extra_query: The caller's further query parameters; they must not be those that iterating sets.
        now_ms: End of a window that has no end, in epoch milliseconds.

    Raises:
        ParameterError: The window is refused, or an argument belongs to the pager.
    """
    match operation.paging:
        case WindowPaging() as paging:
            _check_owned(operation, encoded, extra_query, moved=(paging.start, paging.end), fixed=(paging.limit,))
            return WindowPager(operation, paging, encoded, now_ms)
        case OffsetPaging() as paging:
            _check_owned(operation, encoded, extra_query, fixed=(paging.offset, paging.limit))
            return OffsetPager(operation, paging, encoded)
        case PagePaging() as paging:
            _check_owned(operation, encoded, extra_query, moved=(paging.page,))
            return PagePager(operation, paging, encoded)
        case None:
            raise ParameterError("operation", f"{operation.id} has no paging; one call answers everything")


def _check_owned(
    operation: Operation[Any],
    encoded: Encoded,
    extra_query: Mapping[str, str] | None,
    *,
    moved: tuple[str, ...] = (),
    fixed: tuple[str | None, ...] = (),
) -> None:
    """Refuse arguments that belong to the pager. Of those that it moves, the caller may give the first value."""
    for given in extra_query or {}:
        if given in (*moved, *fixed):
            raise ParameterError("extra_query", f"{given!r} is set automatically while iterating; leave it out")
    for name in fixed:
        if name is not None and encoded.text(name) is not None:
            keyword = operation.parameter(name).keyword
            raise ParameterError(keyword, "is set automatically while iterating; leave it out")
