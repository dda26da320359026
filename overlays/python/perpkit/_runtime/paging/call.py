"""What a pager asks for."""

from __future__ import annotations

from typing import Any, Protocol

from attrs import frozen

from ..description.operation import Operation
from ..wire.arguments import Encoded


@frozen(eq=False)
class Call:
    """One call of a walk; its answer is given back together with it."""

    operation: Operation[Any]
    encoded: Encoded
    about: Any = None
    """What the pager wants to know again when the answer comes."""
    optional: bool = False
    """Whether the walk also goes on without the answer."""


@frozen
class Progress:
    """How far a pager is."""

    share: float | None
    """What part of the whole has come, from 0 to 1; ``None`` if it is not known."""
    start: int | None = None
    """Begin of the window, in the unit of the walk; ``None`` if there is none."""
    until: int | None = None
    """What lies before it has come."""
    end: int | None = None


class Pager(Protocol):
    """Reads one history."""

    @property
    def doubt(self) -> str:
        """Why rows may be missing, if there is a sign of it; else an empty text."""
        ...

    def next_call(self) -> Call | None:
        """Return the next call. ``None``: the history is complete, or answers that are on their way come first."""
        ...

    def take(self, call: Call, payload: Any, rejected: int = 0) -> list[Any]:
        """Take the payload of a call and return the rows that are ready, in order.

        Args:
            call: What was asked.
            payload: The payload of the answer.
            rejected: Number of rows left out of the payload; they count when an answer is checked for being full.
        """
        ...

    def refuse(self, call: Call) -> None:
        """Learn that an optional call has failed."""
        ...

    def progress(self) -> Progress:
        """Return how far it is."""
        ...

    def end(self) -> None:
        """Learn that the rows of the last answer were handed over.

        Raises:
            IncompleteHistoryError: Rows are missing.
        """
        ...


Proven = dict[str, int]
"""Id of an operation → the most rows that one answer is known to hold. All walks of a client share it."""
