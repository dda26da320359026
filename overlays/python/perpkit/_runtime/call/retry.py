"""Whether to try again, and when: three small decisions without input or output.

A request is sent again only if that is safe: its operation only reads, or nothing of it left this machine. Refusals
that another try cannot change (key, plan, parameters) are never retried.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from attrs import frozen

from ..description.api import Meaning
from ..description.operation import Operation
from ..errors import ConfigurationError, PerpkitError, ResponseError, TransportError, VendorError

PASSING = frozenset({Meaning.RATE_LIMIT, Meaning.TIMEOUT, Meaning.VENDOR_FAULT})
"""Meanings of failures that are temporary."""
LONGEST_RETRY_AFTER = 120.0
"""Seconds. If the vendor asks for a longer wait, the call fails at once instead."""
DOUBLINGS = 64
"""After this many doublings, every wait has reached its maximum. More would be too large for a float."""


@frozen(kw_only=True)
class RetryPolicy:
    """How many times and for how long a call is tried."""

    max_retries: int = 2
    """Tries after the first one."""
    max_seconds: float = 120.0
    """Seconds after the start of the call; no further try begins later."""
    first_wait: float = 0.5
    """Maximum of the first wait, in seconds; it doubles with each try."""
    longest_wait: float = 30.0
    """Maximum of every wait, in seconds, unless the vendor asks for more."""

    def __attrs_post_init__(self) -> None:
        """Refuse what makes no sense."""
        if self.max_retries < 0:
            raise ConfigurationError(f"max_retries is {self.max_retries!r}; it must be 0 (never) or more")
        if not self.max_seconds > 0:
            raise ConfigurationError(f"retry_seconds is {self.max_seconds!r}; it must be more than 0")

    def wait(self, attempt: int, asked: float | None, draw: Callable[[], float] = random.random) -> float:
        """Return the seconds to wait after a failed attempt (counted from 1): full jitter, or what the vendor asks.

        Args:
            attempt: Number of the attempt that failed.
            asked: Seconds from ``Retry-After``, or ``None``.
            draw: Gives a number from 0 to 1.
        """
        if asked is not None:
            return asked
        return draw() * float(min(self.longest_wait, self.first_wait * 2 ** min(attempt - 1, DOUBLINGS)))

    def allows(self, attempt: int, elapsed: float, wait: float) -> bool:
        """Whether there may be one more attempt, beginning ``elapsed + wait`` seconds into the call."""
        return attempt <= self.max_retries and wait <= LONGEST_RETRY_AFTER and elapsed + wait <= self.max_seconds


def passing(operation: Operation[object], error: PerpkitError) -> bool:
    """Whether a failure may be temporary, and the request may be sent again."""
    if isinstance(error, TransportError):
        return operation.safe or not error.sent
    if not operation.safe or not isinstance(error, ResponseError):
        return False
    if error.status in {408, 429} or error.status >= 500:
        return True
    return 200 <= error.status < 300 and isinstance(error, VendorError) and error.meaning in PASSING


def asked_wait(error: PerpkitError) -> float | None:
    """Return the seconds a vendor asks to wait, or ``None``."""
    return error.retry_after if isinstance(error, ResponseError) else None
