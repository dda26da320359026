"""Being told what a client does: plain functions, called with plain data that holds no query values and no secrets."""

from __future__ import annotations

from collections.abc import Callable
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
    """From sending to the end of the answer."""
    error: BaseException | None
    """Why there is no payload, a cancellation included, or ``None`` if there is one."""


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
    """An answer holds something that the description does not know; it was kept working."""

    operation: str
    kind: Literal["field", "value"]
    """A field, or a value of an enum."""
    where: str
    """A JSON path, for example ``$.data[].new_field`` or ``$.data[].side = 3``."""


@frozen(kw_only=True)
class RejectedEvent:
    """A row breaks the description and was left out, as the client was built to do; the answer holds it."""

    operation: str
    path: str
    """Where it breaks, as a JSON path into the body."""
    reason: str
    """What is wrong there."""


@frozen(kw_only=True)
class Hooks:
    """Functions to call. They run in the call itself, must not block, and what they raise reaches the caller."""

    on_request: Callable[[RequestEvent], None] | None = None
    on_response: Callable[[ResponseEvent], None] | None = None
    on_retry: Callable[[RetryEvent], None] | None = None
    on_limit: Callable[[LimitEvent], None] | None = None
    on_unknown: Callable[[UnknownEvent], None] | None = None
    """Costs a second reading of every answer."""
    on_rejected: Callable[[RejectedEvent], None] | None = None
    """Once for every row that is left out; only where decoding is lenient."""
