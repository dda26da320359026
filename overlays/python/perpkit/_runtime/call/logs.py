"""What perpkit logs, under ``perpkit``: method, path, status, attempt and wait of requests; never a query."""

from __future__ import annotations

import logging

LOGGER = logging.getLogger("perpkit")


def ended(
    method: str, path: str, attempt: int, status: int | None, seconds: float, error: BaseException | None
) -> None:
    """Log how an attempt ended: with a payload, or with an error by its class."""
    outcome = "no answer" if status is None else f"HTTP {status}"
    failed = "" if error is None else f", {type(error).__name__}"
    LOGGER.debug("%s %s attempt %d -> %s in %.3f s%s", method, path, attempt, outcome, seconds, failed)


def retrying(method: str, path: str, attempt: int, wait: float) -> None:
    """Log that a request will be sent again."""
    LOGGER.info("%s %s attempt %d failed; trying again in %.3f s", method, path, attempt, wait)


def limited(method: str, path: str, wait: float) -> None:
    """Log that the rate limit keeps a request waiting."""
    LOGGER.debug("%s %s waits %.3f s for the rate limit", method, path, wait)
