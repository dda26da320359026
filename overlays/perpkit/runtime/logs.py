"""What perpkit logs: at DEBUG, under ``perpkit``, one record per request. Method, path and status; never a query."""

from __future__ import annotations

import logging
import re

LOGGER = logging.getLogger("perpkit")


def answered(method: str, path: str, status: int, seconds: float) -> None:
    """Log an answer, whatever its status."""
    LOGGER.debug("%s %s -> HTTP %d in %.3f s", method, path, status, seconds)


def unanswered(method: str, path: str, reason: str, seconds: float) -> None:
    """Log that no answer came."""
    LOGGER.debug("%s %s got no answer in %.3f s: %s", method, path, seconds, reason)


def refused(method: str, path: str, error: str) -> None:
    """Log that an answer holds no payload."""
    LOGGER.debug("%s %s failed: %s", method, path, error)


class SignatureFilter(logging.Filter):
    """Masks signatures in records of the HTTP library, which logs whole URLs at INFO."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        """Query parameters that carry a signature."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace message and arguments if a signature is in them; keep every record."""
        message = record.getMessage()
        masked = self._masked(message)
        if masked != message:
            record.msg, record.args = masked, None
        return True

    def _masked(self, text: str) -> str:
        for name in self.names:
            text = re.sub(rf"(?<=[?&]{re.escape(name)}=)[^&\s\"']+", "***", text)
        return text


SIGNATURES = SignatureFilter()


def mask(parameter: str) -> None:
    """Keep the value of a query parameter out of the HTTP library's log."""
    SIGNATURES.names.add(parameter)
    logging.getLogger("httpx").addFilter(SIGNATURES)  # adding it again changes nothing
