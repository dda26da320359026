"""Parts of a window, and what is known of each."""

from __future__ import annotations

from collections import Counter
from typing import Any

from attrs import define, field, frozen

from .call import Call


@frozen(eq=False)
class Answer:
    """The rows of a part of the window, from one answer."""

    start: int
    end: int
    rows: list[Any]
    """Oldest first."""
    before: Any
    """The last row of the answer before these rows; ``None`` if there is none."""
    inferred: bool = False
    """Whether the answer was full, and is taken to hold the newest rows."""


@frozen(eq=False)
class Check:
    """Rows that are asked again, to see whether any is missing."""

    start: int
    end: int
    expected: Counter[bytes]
    """A digest of each row."""
    audits: bool
    """Whether it is about full answers; else about an answer that the vendor may have cut off below its cap."""


@define(eq=False)
class Part:
    """A part of the window. It is asked, cut into smaller parts, or complete."""

    start: int
    end: int
    again: bool = False
    """Whether its rows were returned before, and are only counted now."""
    trusted: bool = True
    """Whether a full answer is taken to hold the newest rows, if the caller allows that."""
    cursor: int = field(init=False)
    """Everything after it was read."""
    answers: list[Answer] = field(factory=list[Answer], init=False)
    """What has come, newest first."""
    call: Call | None = field(default=None, init=False)
    """The call that is being made."""
    bound: int | None = field(default=None, init=False)
    """The next call must not reach beyond it, because one that did was full."""
    fulls: int = field(default=0, init=False)
    """Full answers in a row."""
    crowd: int | None = field(default=None, init=False)
    """Number of rows known at a single time, if the next call is for this time alone, with its end included."""
    edge: Counter[bytes] = field(factory=Counter[bytes], init=False)
    """Digests of the rows just before the cursor. The next answer must have them again."""
    checks: list[Check] = field(factory=list[Check], init=False)
    """What is asked again before the rows are returned."""
    complete: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self.cursor = self.end

    @property
    def untouched(self) -> bool:
        """Whether no answer has come yet, and no call is being made."""
        return not (self.complete or self.answers or self.call or self.checks)

    @property
    def rows(self) -> int:
        """Number of rows that have come."""
        return sum(len(answer.rows) for answer in self.answers)
