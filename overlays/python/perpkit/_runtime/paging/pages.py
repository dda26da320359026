"""Rows on numbered pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from ..description.operation import Operation, PagePaging
from ..errors import IncompleteHistoryError
from ..wire.arguments import Encoded
from .call import Call, Progress
from .marks import REMEMBERED, follows, mark

REPEATS = 3
"""Number of pages without a new row after which iterating stops with an error."""
SAME = 3
"""How often a page must come to be taken for the last one: once more, and rows may just have moved by a whole page."""


class PagePager:
    """Rows on numbered pages. Nobody may have said how many rows a page has, or how many pages there are.

    A list may grow at its head during the calls. Then rows move to the next page and come a second time. Such a row is
    left out if all of its values are the same: no single value is sure to identify a row, unless a key is described.

    A walk is resumed on the page of the row that came last. The list may have grown, and that row be further on by now:
    what comes before it is passed over.
    """

    doubt = ""

    def __init__(self, operation: Operation[Any], paging: PagePaging, encoded: Encoded) -> None:
        self._operation = operation
        self._paging = paging
        self._encoded = encoded
        self._pages: int | None = None
        """Number of pages, if the vendor states it."""
        self._page: int | None = int(encoded.text(paging.page) or 1)
        self._key = None if paging.key is None else attrgetter(paging.key)
        self._last: list[bytes] = []
        self._seen: set[bytes] = set()
        self._same, self._repeats = 1, 0
        self._held: list[Any] = []
        """Rows of pages that brought nothing new. They are given if a new row follows, or the list ends."""
        self._recent: list[tuple[int, bytes]] = []
        """Page and digest of the last rows, held ones included."""
        self._after: list[bytes] = []
        """Digests of the rows after which to go on, until they are found."""
        self._count = 0
        """Rows of this walk, held ones included."""

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

    def state(self, given: int) -> dict[str, Any] | None:
        """Return what to begin with after so many rows of this walk; ``None`` if that is the beginning."""
        used = self._recent[: len(self._recent) - (self._count - given)]
        if not used:
            return None
        return {"page": used[-1][0], "recent": [digest.hex() for _, digest in used[-REMEMBERED:]]}

    def resume(self, state: Mapping[str, Any]) -> None:
        """Begin where another pager was."""
        self._page = int(state["page"])
        self._after = [bytes.fromhex(digest) for digest in state["recent"]]
        self._recent = [(self._page, digest) for digest in self._after]

    def take(self, call: Call, payload: Any, rejected: int = 0) -> list[Any]:
        page = self._page or 1
        rows: list[Any] = _member(payload, self._paging.rows)
        pages: int | None = None if self._paging.pages is None else _member(payload, self._paging.pages)
        self._pages = pages
        marks = [mark(row if self._key is None else self._key(row)) for row in rows]
        places = self._fresh(marks)
        new = not self._seen.issuperset(marks)
        self._seen.update(marks)
        self._same = self._same + 1 if marks and marks == self._last else 1
        self._last = marks
        self._repeats = 0 if new else self._repeats + 1
        self._recent = self._recent[-REMEMBERED - len(self._held) :] + [(page, marks[place]) for place in places]
        self._held += [rows[place] for place in places]
        self._count += len(places)
        ended = self._same == SAME if pages is None else page >= pages
        if ended or not (rows or rejected):
            self._page = None
            if self._after:
                raise self._incomplete("no longer has the row after which to go on")
        elif self._repeats >= REPEATS:
            stated = "" if pages is None else f", though it has {pages} pages and this is page {page}"
            raise self._incomplete(f"returned {REPEATS} pages without a new row{stated}")
        else:
            self._page = page + 1
            if not new:
                return []
        ready, self._held = self._held, []
        return ready

    def _fresh(self, marks: list[bytes]) -> list[int]:
        """Return the places of the rows that have not come yet.

        These are the rows that the page before did not have. With a key, they are those that no page had.
        """
        if self._after:
            first = follows(marks, self._after)
            if first is None:
                return []
            self._after = []
            return [*range(first, len(marks))]
        if self._key is not None:
            first_places = dict(zip(reversed(marks), range(len(marks) - 1, -1, -1), strict=True))
            return sorted(place for digest, place in first_places.items() if digest not in self._seen)
        moved = Counter(self._last)
        places: list[int] = []
        for place, digest in enumerate(marks):
            if moved[digest]:
                moved[digest] -= 1
            else:
                places.append(place)
        return places

    def _incomplete(self, words: str) -> IncompleteHistoryError:
        return IncompleteHistoryError(
            f"{self._operation.id} {words}: the vendor repeats its pages, or its list changes faster than it is read. "
            "Try again later, or ask for less"
        )


def _member(payload: Any, name: str | None) -> Any:
    return payload if name is None else attrgetter(name)(payload)
