"""Reading a history that does not fit in one answer, without input or output.

A pager returns the arguments of the next call and takes its payload. The clients make the calls, so the blocking and
the asynchronous client use the same pagers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..description.operation import OffsetPaging, Operation, PagePaging, WindowPaging
from ..errors import ParameterError
from ..wire.arguments import Encoded
from .call import Pager, Proven
from .chart import Chart
from .frame import Frame
from .manner import Completeness
from .offsets import OffsetPager
from .pages import PagePager
from .token import Place
from .windows import WindowPager

ListPager = OffsetPager | PagePager
"""Reads a list without a window of time."""


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


def pager(
    operation: Operation[Any],
    encoded: Encoded,
    extra_query: Mapping[str, str] | None,
    now_ms: int,
    proven: Proven,
    completeness: Completeness = "proved",
) -> tuple[Pager, Frame | None]:
    """Return the pager of an operation, and its window, if rows are known by their time.

    Args:
        operation: The operation to call.
        encoded: Its arguments, completed and checked.
        extra_query: The caller's further query parameters; they must not be those that iterating sets.
        now_ms: End of a window that has no end, in epoch milliseconds.
        proven: What the client knows of the size of answers.
        completeness: ``audited`` trusts full answers, if rows have a time and are not bars.

    Raises:
        ParameterError: The window is refused, or a query parameter belongs to the pager.
    """
    match operation.paging:
        case WindowPaging() as paging:
            _check_extra(extra_query, paging.start, paging.end, paging.limit)
            frame = Frame(operation, paging, encoded, now_ms)
            chart = None if paging.density is None else Chart(paging.density, encoded, frame, now_ms)
            audited = completeness == "audited" and frame.width is None and paging.key is None
            return WindowPager(frame, proven, chart, audited=audited), None if paging.key else frame
        case OffsetPaging() as paging:
            _check_extra(extra_query, paging.offset, paging.limit)
            return OffsetPager(operation, paging, encoded), None
        case PagePaging() as paging:
            _check_extra(extra_query, paging.page)
            return PagePager(operation, paging, encoded), None
        case None:
            raise ParameterError("operation", f"{operation.id} has no paging; one call answers everything")


def resumed(
    operation: Operation[Any], arguments: Mapping[str, object], encoded: Encoded, place: Place
) -> dict[str, object]:
    """Return the arguments of a walk that goes on at a place.

    Raises:
        ParameterError: Such a list cannot be resumed.
    """
    match operation.paging:
        case WindowPaging(key=None) as paging:
            if place.at is None:
                return dict(arguments)
            text = Frame(operation, paging, encoded, place.now).asking(place.at, place.at).text(paging.start)
            return {**arguments, operation.parameter(paging.start).keyword: int(text or 0)}
        case OffsetPaging() | PagePaging():
            return dict(arguments)
        case _:
            raise ParameterError(
                "resume", f"is not possible with {operation.id}: its rows may belong to several windows"
            )


def _check_extra(extra_query: Mapping[str, str] | None, *owned: str | None) -> None:
    for name in extra_query or {}:
        if name in owned:
            raise ParameterError("extra_query", f"{name!r} is set automatically while iterating; leave it out")
