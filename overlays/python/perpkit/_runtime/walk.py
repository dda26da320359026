"""What ``iter_`` methods return: an iterator over rows that knows where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, Self, TypeVar

from attrs import frozen
from msgspec.structs import replace

from .errors import ParameterError
from .paging.call import Pager
from .paging.course import Course
from .paging.frame import Frame
from .paging.marks import mark
from .paging.pagers import ListPager
from .paging.token import Place, number, number_text

T = TypeVar("T")


@frozen(eq=False)
class Beginning:
    """Everything that a walk begins with."""

    place: Place
    """Where it begins."""
    arguments: Mapping[str, object]
    pager: Pager
    course: Course
    frame: Frame | None
    """The window, if there is one whose rows have a time and are known by it."""
    concurrency: int = 1


class Position(Generic[T]):
    """Where a walk stands."""

    def __init__(self, beginning: Beginning) -> None:
        self._beginning = beginning
        place, frame = beginning.place, beginning.frame
        self._at: int | None = place.at
        self._same: list[T] = []
        """Rows that came, of the time of the last one."""
        self._before: tuple[list[str], int] = place.marks, place.same
        """What came of this time before the walk was resumed."""
        self._counted = frame is not None and (frame.width is not None or bool(frame.paging.running_sums))
        self._marks = Counter(place.marks)
        self._left = place.same if self._counted else 0
        self._sums = {name: number(text) for name, text in place.sums.items()}
        """Running sums before the rows of this time."""
        self._latest = dict(self._sums)
        self._rows_given = 0

    def token(self) -> str:
        """Return a text from which the walk can go on later: after the row that came last.

        Pass it as ``resume=``, with the same arguments. The walk then ends where this one would have. The token holds
        no argument, only digests of arguments, and no secret.

        Raises:
            ParameterError: Such a history cannot be resumed, because a row may belong to several windows of time.
        """
        beginning, place, frame = self._beginning, self._beginning.place, self._beginning.frame
        if frame is None:
            if not isinstance(beginning.pager, ListPager):
                raise ParameterError(
                    "resume", f"is not possible with {place.operation}: its rows may belong to several windows"
                )
            return replace(place, listed=beginning.pager.state(self._rows_given)).token()
        marks, same = self._before
        return replace(
            place,
            at=self._at,
            same=same + len(self._same),
            marks=[] if self._counted else [*marks, *map(_digest, self._same)],
            sums={name: number_text(value) for name, value in self._sums.items()},
        ).token()

    @property
    def doubt(self) -> str:
        """Why rows may be missing, if answers end below the described cap as if they were cut off; else an empty text.

        An :class:`~perpkit.errors.IncompleteHistoryWarning` says the same once.
        """
        return self._beginning.pager.doubt

    def is_open(self, row: T) -> bool:
        """Whether a row is a bar that had not ended when it came, so that its values may still change."""
        frame, first = self._beginning.frame, self._beginning.course.open_from
        return frame is not None and first is not None and frame.moment(row) >= first

    def _is_new(self, row: T) -> bool:
        """Note a row. Return whether it did not come before the walk was resumed."""
        self._rows_given += 1
        frame = self._beginning.frame
        if frame is None:
            return True
        at = frame.moment(row)
        if at != self._at:
            self._sums = dict(self._latest)
            self._at, self._same, self._before = at, [], ([], 0)
        for name in frame.paging.running_sums:
            value = getattr(row, name)
            self._latest[name] = self._latest.get(name, 0) if value is None or value != value else value
        if at != self._beginning.place.at:
            pass
        elif self._left:
            self._left -= 1
            return False
        elif self._marks:
            digest = _digest(row)
            if self._marks[digest] > 0:
                self._marks[digest] -= 1
                return False
        self._same.append(row)
        return True


class Walk(Position[T], Iterator[T]):
    """Every row of a history, with as many calls as needed. Closing it makes no more calls."""

    def __init__(self, beginning: Beginning, rows: Iterator[T]) -> None:
        super().__init__(beginning)
        self._rows = rows

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while True:
            row = next(self._rows)
            if self._is_new(row):
                return row

    def close(self) -> None:
        """End the walk."""
        close: Any = getattr(self._rows, "close", None)
        if close is not None:
            close()


class AsyncWalk(Position[T], AsyncIterator[T]):
    """The asynchronous twin of :class:`Walk`."""

    def __init__(self, beginning: Beginning, rows: AsyncIterator[T]) -> None:
        super().__init__(beginning)
        self._rows = rows

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            row = await anext(self._rows)
            if self._is_new(row):
                return row

    async def aclose(self) -> None:
        """End the walk. Nothing of it goes on."""
        close: Any = getattr(self._rows, "aclose", None)
        if close is not None:
            await close()


def _digest(row: object) -> str:
    return mark(row).hex()[:16]
