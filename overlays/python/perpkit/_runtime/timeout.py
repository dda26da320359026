"""How long a client waits."""

from __future__ import annotations

from attrs import astuple, frozen

from .errors import ConfigurationError


@frozen
class Timeout:
    """How long to wait, in seconds.

    To connect, for the next bytes, to send, for a free connection of the pool, for the whole of one attempt, and for
    the rate limit to let a request go.
    """

    connect: float = 5.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 5.0
    total: float = 300.0
    limit: float = 120.0

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """Return the timeout a caller means: a number is for each of them, ``None`` is the default.

        Raises:
            ConfigurationError: If a time is not more than 0.
        """
        if value is None:
            return cls()
        timeout = value if isinstance(value, Timeout) else cls(value, value, value, value, value, value)
        if not all(seconds > 0 for seconds in astuple(timeout)):
            raise ConfigurationError(f"timeout is {value!r}; every time must be more than 0 seconds")
        return timeout
