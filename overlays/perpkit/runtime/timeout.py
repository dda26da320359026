"""How long a client waits."""

from __future__ import annotations

from attrs import frozen

from .errors import ConfigurationError


@frozen
class Timeout:
    """How long to wait, in seconds: to connect, for the next bytes, to send, and for a free connection of the pool."""

    connect: float = 5.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 5.0

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """Return the timeout a caller means: a number is for each of the four, ``None`` is the default.

        Raises:
            ConfigurationError: If a time is not more than 0.
        """
        timeout = cls() if value is None else value if isinstance(value, Timeout) else cls(value, value, value, value)
        if not all(seconds > 0 for seconds in (timeout.connect, timeout.read, timeout.write, timeout.pool)):
            raise ConfigurationError(f"timeout is {value!r}; every time must be more than 0 seconds")
        return timeout
