"""How long a client waits for an answer."""

from __future__ import annotations

from attrs import fields, frozen

from .errors import ConfigurationError


@frozen
class Timeout:
    """How long one attempt may take, in seconds.

    There are limits for connecting, for the next bytes, for sending, and for the whole attempt. Waiting for the rate
    limit is not part of an attempt: ``max_wait`` limits it.
    """

    connect: float = 5.0
    read: float = 30.0
    write: float = 30.0
    total: float = 300.0

    def __attrs_post_init__(self) -> None:
        """Refuse values that are not times.

        Raises:
            ConfigurationError: A time is not a number of more than 0.
        """
        for field in fields(Timeout):
            seconds: object = getattr(self, field.name)
            if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not seconds > 0:
                raise ConfigurationError(f"timeout: {field.name} is {seconds!r}; it must be more than 0 seconds")

    @classmethod
    def of(cls, value: object) -> Timeout:
        """Return a timeout; a number is used for each of the four limits.

        Raises:
            ConfigurationError: The value is not a timeout.
        """
        if isinstance(value, Timeout):
            return value
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ConfigurationError(f"timeout is {value!r} ({type(value).__name__}); pass seconds or a Timeout")
        return cls(value, value, value, value)


class NoPlaceError(Exception):
    """No connection of a client was free in time."""
