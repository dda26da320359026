"""How a history is read: what the caller of an ``iter_`` method chooses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, get_args

from attrs import field, frozen

from ..errors import ParameterError

Completeness = Literal["proved", "audited"]
"""How it is known that no row of a window is missing, if an answer has a largest number of rows."""
OpenBar = Literal["mark", "leave_out"]
"""How a bar that has not ended is handled."""
MOST_CALLS = 32
"""The most calls that may be made at the same time."""


def _one_of(allowed: tuple[str, ...]) -> Callable[[object, Any, object], None]:
    def check(_: object, attribute: Any, value: object) -> None:
        if value not in allowed:
            raise ParameterError(attribute.name, f"is {value!r}; pass {' or '.join(map(repr, allowed))}")

    return check


def _calls(_: object, __: object, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST_CALLS:
        raise ParameterError("concurrency", f"is {value!r}; pass an integer from 1 to {MOST_CALLS}")


@frozen(kw_only=True)
class Manner:
    """How a history is read.

    Raises:
        ParameterError: A value is not one of those allowed.
    """

    completeness: Completeness = field(default="proved", validator=_one_of(get_args(Completeness)))
    """``proved`` takes a full answer as a sign that rows are missing. ``audited`` takes it for the newest rows of its
    window, which needs fewer requests, and asks samples again."""
    open_bar: OpenBar = field(default="mark", validator=_one_of(get_args(OpenBar)))
    """Whether a bar that has not ended is returned. ``is_open`` of the iterator says which bar that is."""
    resume: str | None = None
    """What ``token()`` of an earlier iterator returned."""
    concurrency: int = field(default=1, validator=_calls)
    """Number of calls for parts of a window that are made at the same time; only for asynchronous clients."""
