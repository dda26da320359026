"""Functions that a client calls to report what it does. Their arguments contain no query values and no secrets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from attrs import frozen

from .errors import PerpkitError


@frozen(kw_only=True)
class RequestEvent:
    """A request is about to be sent."""

    operation: str
    """Id of the operation."""
    method: str
    path: str
    attempt: int
    """Number of the attempt, from 1."""


@frozen(kw_only=True)
class ResponseEvent:
    """An attempt has ended."""

    operation: str
    method: str
    path: str
    attempt: int
    status: int | None
    """HTTP status, or ``None`` if no answer came."""
    seconds: float
    """Seconds from sending to the end of the answer."""
    error: BaseException | None
    """Why there is no payload (this may be a cancellation), or ``None`` if there is one."""


@frozen(kw_only=True)
class RetryEvent:
    """The request will be sent again."""

    operation: str
    attempt: int
    """Number of the attempt that failed."""
    wait: float
    """Seconds until the next one."""
    error: PerpkitError


@frozen(kw_only=True)
class LimitEvent:
    """The rate limit keeps a request waiting."""

    operation: str
    wait: float
    """Seconds it will wait."""


@frozen(kw_only=True)
class UnknownEvent:
    """An answer contains something that the description does not know. The call still succeeded."""

    operation: str
    kind: Literal["field", "value"]
    """``field`` or ``value``. A value is one of an enum, or null in place of a number; the payload then has NaN."""
    where: str
    """A JSON path, for example ``$.data[].new_field``, ``$.data[].side = 3`` or ``$.data[].price = null``."""


@frozen(kw_only=True)
class RejectedEvent:
    """A row breaks the description and was left out of the payload, because decoding is lenient."""

    operation: str
    path: str
    """Where it breaks, as a JSON path into the body."""
    reason: str
    """What is wrong there."""


@frozen(kw_only=True)
class ProgressEvent:
    """An answer of an ``iter_`` method was read."""

    operation: str
    share: float | None
    """How much of the window or of the list was read, from 0 to 1; ``None`` if that is not known."""
    start: datetime | None
    """Begin of the window; ``None`` if there is none."""
    until: datetime | None
    """Everything before it was read."""
    end: datetime | None
    rows: int
    """Rows that were returned, and those that are returned next."""
    requests: int
    """Requests so far, without those that were sent again."""
    seconds_left: float | None
    """Seconds that the rest takes by the rate limit, if it needs requests at the same rate; ``None`` if not known."""


@frozen(kw_only=True)
class HoleEvent:
    """Bars are missing in a history. Nothing fills them."""

    operation: str
    start: datetime
    """When the first missing bar would begin."""
    end: datetime
    """When the last missing bar would end."""
    bars: int
    """How many are missing."""


@frozen(kw_only=True)
class Hooks:
    """Functions to call. They run inside the call and must not block. Their exceptions reach the caller."""

    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None
    on_retry: Callable[[RetryEvent], None] | None = None
    on_limit: Callable[[LimitEvent], None] | None = None
    on_unknown: Callable[[UnknownEvent], None] | None = None
    """Called for unknown fields, values and numbers. With this hook, every answer is read a second time."""
    on_rejected: Callable[[RejectedEvent], None] | None = None
    """Called once for every row that is left out; only if decoding is lenient."""
    on_progress: Callable[[ProgressEvent], None] | None = None
    """Called after each answer of an ``iter_`` method."""
    on_hole: Callable[[HoleEvent], None] | None = None
    """Called once for each hole in the bars of an ``iter_`` method."""
