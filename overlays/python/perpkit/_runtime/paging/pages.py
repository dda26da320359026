"""Rows on numbered pages."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import Any

from ..description.operation import Operation, PagePaging
from ..errors import IncompleteHistoryError
from ..wire.arguments import Encoded
from .call import Call, Progress
from .marks import mark

REPEATS = 3
"""Number of pages without a new row after which iterating stops with an error."""
SAME = 3
"""How often a page must come to be taken for the last one: once more, and rows may just have moved by a whole page."""


class PagePager:
    """Rows on numbered pages. Nobody may have said how many rows a page has, or how many pages there are.

    A list may grow at its head during the calls. Then rows move to the next page and come a second time. Such a row is
    left out if all of its values are the same: no single value is sure to identify a row, unless a key is described.
    """

    def __init__(self, operation: Operation[Any], paging: PagePaging, encoded: Encoded) -> None:
        self._operation = operation
        self._paging = paging
        self._encoded = encoded
        self._pages: int | None = None
        """Number of pages, if the vendor states it."""
        self._page: int | None = int(encoded.text(paging.page) or 1)
        self._mark = mark if paging.key is None else attrgetter(paging.key)
        self._last: list[object] = []
        self._seen: set[object] = set()
        self._same, self._repeats = 1, 0
        self._held: list[Any] = []
        """Rows of pages that brought nothing new. They are given if a new row follows, or the list ends."""

    def next_call(self) -> Call | None:
        if self._page is None:
            return None
        return Call(self._operation, self._encoded.with_query({self._paging.page: str(self._page)}))

    def refuse(self, call: Call) -> None:
        """No call is optional."""

    def end(self) -> None:
        """What is missing was noticed with the last page."""

    def progress(self) -> Progress:
        share = None if not self._pages else min(1.0, ((self._page or self._pages + 1) - 1) / self._pages)
        return Progress(share)

    def take(self, call: Call, payload: Any, rejected: int = 0) -> list[Any]:
        page = self._page or 1
        rows: list[Any] = _member(payload, self._paging.rows)
        pages: int | None = None if self._paging.pages is None else _member(payload, self._paging.pages)
        self._pages = pages
        marks: list[object] = [self._mark(row) for row in rows]
        fresh = self._fresh(rows, marks)
        new = not self._seen.issuperset(marks)
        self._seen.update(marks)
        self._same = self._same + 1 if marks and marks == self._last else 1
        self._last = marks
        self._repeats = 0 if new else self._repeats + 1
        ended = self._same == SAME if pages is None else page >= pages
        if ended or not (rows or rejected):
            self._page = None
            return self._held + fresh
        if self._repeats >= REPEATS:
            stated = "" if pages is None else f", though it has {pages} pages and this is page {page}"
            raise IncompleteHistoryError(
                f"{self._operation.id} returned {REPEATS} pages without a new row{stated}: the vendor repeats its "
                "pages, or its list changes faster than it is read. Try again later, or ask for less"
            )
        self._page = page + 1
        held, self._held = self._held + fresh, []
        if not new:
            held, self._held = [], held
        return held

    def _fresh(self, rows: list[Any], marks: list[object]) -> list[Any]:
        """Return the rows without those that the page before had too; with a key, those that any page had."""
        if self._paging.key is not None:
            first = dict(zip(reversed(marks), reversed(rows), strict=True))
            return [first.pop(mark) for mark in marks if mark in first and mark not in self._seen]
        moved = Counter(self._last)
        fresh: list[Any] = []
        for row, digest in zip(rows, marks, strict=True):
            if moved[digest]:
                moved[digest] -= 1
            else:
                fresh.append(row)
        return fresh


def _member(payload: Any, name: str | None) -> Any:
    return payload if name is None else attrgetter(name)(payload)
