"""Rows by their number, in a list that grows at its head while it is read."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from ..description.operation import OffsetPaging, Operation
from ..errors import IncompleteHistoryError
from ..wire.arguments import Encoded
from .call import Call, Progress
from .marks import REMEMBERED, mark

REPEATS = 3
"""Number of pages in a row without a new record after which iterating stops with an error."""


class OffsetPager:
    """Rows by number, newest first: every record that was there at the beginning, each once.

    Each page begins with the last record that has come. So it shows if records have moved: if new ones have arrived,
    the page is asked again further on. If the record is gone, or the list gets shorter, records may be lost, which is
    an error. Only the last two pages of ids are remembered.
    """

    doubt = ""

    def __init__(self, operation: Operation[Any], paging: OffsetPaging, encoded: Encoded) -> None:
        self._operation = operation
        self._paging = paging
        self._encoded = encoded
        self._rows, self._total, self._key = (attrgetter(name) for name in (paging.rows, paging.total, paging.key))
        self._last = -1
        """Number of the last record that has come, as far as is known."""
        self._overlap = 1
        """Whether a page begins with that record. It does not if the vendor gives one record at a time."""
        self._first_total: int | None = None
        """Length of the list at the beginning."""
        self._total_then = 0
        """Length of the list when the number of the last record was found."""
        self._list_total = 0
        """Length of the list at the last page."""
        self._count = self._resumed = 0
        """Records that have come, and those before the walk was resumed."""
        self._recent: deque[bytes] = deque(maxlen=2 * paging.size)
        """Digests of the last ids, in order."""
        self._rejected = 0
        self._repeats = 0
        self._moved = False
        """Whether a page was in vain because records have moved."""
        self._ended = False

    def next_call(self) -> Call | None:
        if self._ended:
            return None
        offset = max(0, self._last + 1 - self._overlap)
        return Call(self._operation, self._encoded.with_query({self._paging.offset: str(offset)}), offset)

    def refuse(self, call: Call) -> None:
        """No call is optional."""

    def end(self) -> None:
        """What is missing was noticed with the last page."""

    def progress(self) -> Progress:
        if self._first_total is None:
            return Progress(0.0)
        return Progress(min(1.0, self._count / self._first_total) if self._first_total else 1.0)

    def state(self, given: int) -> dict[str, Any] | None:
        """Return what to begin with after so many rows of this walk; ``None`` if that is the beginning."""
        held = self._count - self._resumed - given
        recent = list(self._recent)[: len(self._recent) - held]
        if not recent:
            return None
        return {
            "last": max(0, self._last - held - self._rejected),
            "then": self._total_then,
            "now": self._list_total,
            "first": self._first_total,
            "count": self._count - held,
            "recent": [digest.hex() for digest in recent[-REMEMBERED:]],
        }

    def resume(self, state: Mapping[str, Any]) -> None:
        """Begin where another pager was."""
        self._found(int(state["last"]), int(state["then"]), overlap=1)
        self._list_total, self._first_total = int(state["now"]), int(state["first"])
        self._count = self._resumed = int(state["count"])
        self._recent.extend(bytes.fromhex(digest) for digest in state["recent"])

    def take(self, call: Call, payload: Any, rejected: int = 0) -> list[Any]:
        rows: list[Any] = self._rows(payload)
        total: int = self._total(payload)
        if self._first_total is None:
            self._first_total = self._list_total = self._total_then = total
        if total < self._list_total:
            raise self._incomplete(f"the list had {self._list_total} rows and has {total} now: rows were taken away")
        self._list_total = total
        marks = [mark(self._key(row)) for row in rows]
        fresh = self._fresh(rows, marks, call.about, total)
        self._recent.extend(marks[len(marks) - len(fresh) :])
        self._count += len(fresh)
        self._rejected += rejected
        if rejected and not rows:
            self._found(call.about + rejected - 1, total, overlap=0)
        self._repeats = 0 if fresh else self._repeats + 1
        if self._last >= total:
            raise self._incomplete(f"the list has more rows than {total}, which is what it is said to have")
        full = bool(fresh) and len(rows) >= self._paging.size  # the list may go on, whatever is said of its length
        if (self._last + rejected + 1 >= total and not full) or not (rows or rejected or self._moved):
            self._ended = True
            if self._count + self._rejected < self._first_total:
                raise self._incomplete(f"the list ends, though it is said to have {total} rows")
        elif self._repeats >= REPEATS:
            raise self._incomplete(f"{REPEATS} pages had no new row, though it has {total} rows")
        return fresh

    def _fresh(self, rows: list[Any], marks: list[bytes], offset: int, total: int) -> list[Any]:
        """Return the rows that have not come yet, and learn where the last one that has come is now."""
        known = {digest: place for place, digest in enumerate(self._recent)}
        seen = max((place for place, digest in enumerate(marks) if digest in known), default=-1)
        grown = total - self._total_then
        self._moved = bool(seen < 0 and known and grown)
        if self._moved:  # the page lies before all that is remembered, or it is not known whether it follows
            self._found(self._last + (grown if self._overlap else 0), total if self._overlap else self._total_then, 1)
            return []
        if seen < 0 and known and self._overlap and rows:
            raise self._incomplete("the row after which to go on is not where it was: rows were taken away")
        fresh = rows[seen + 1 :]
        if fresh:
            self._found(offset + len(rows) - 1, total, overlap=1 if len(rows) > 1 else 0)
        elif rows:
            self._found(offset + seen + len(known) - 1 - known[marks[seen]], total, overlap=0)
        return fresh

    def _found(self, last: int, total: int, overlap: int) -> None:
        self._last, self._total_then, self._overlap = last, total, overlap

    def _incomplete(self, words: str) -> IncompleteHistoryError:
        return IncompleteHistoryError(
            f"{self._operation.id}: {words}, and only {self._count} have come: the vendor ignores the offset, or its "
            "list changes faster than it is read. Try again later, or ask for less"
        )
