"""The URL of a Redis, and advice if that Redis cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from ..errors import ConfigurationError
from ..secret import Secret, redacted

T = TypeVar("T")

NAMES = "the URL of the Redis (limiter= or PERPKIT_REDIS_URL)"
EXAMPLE = "pass one such as redis://localhost:6379/0, or with a password redis://:PASSWORD@host:6379/0"

_PASSWORD = "Redis wants a password, or another one: put it into the URL, redis://:PASSWORD@host:6379/0"
_PERMISSION = "the user may not do this: allow scripts and the names that start with the prefix"
_CLUSTER = "this is one node of a Redis Cluster, which is not supported: give the URL of a single Redis"
_REMEDIES = {
    "AuthenticationError": _PASSWORD,
    "AuthenticationWrongNumberOfArgsError": _PASSWORD,
    "AuthorizationError": _PERMISSION,
    "NoPermissionError": _PERMISSION,
    "MovedError": _CLUSTER,
    "AskError": _CLUSTER,
    "ClusterError": _CLUSTER,
    "ReadOnlyError": "this is a replica, which takes no writes: give the URL of the primary",
    "BusyLoadingError": "Redis is reading its data from disk: it will answer when it has finished",
}
"""Class of an error, or one of its base classes -> advice."""


class Address:
    """The URL of a Redis, checked."""

    __slots__ = ("_secrets", "_url")

    def __init__(self, url: Secret) -> None:
        """Check a URL.

        Raises:
            ConfigurationError: It is not the URL of a Redis. The message does not show its password.
        """
        fault = _fault(url)
        if fault:
            raise ConfigurationError(f"{NAMES} {fault}: {EXAMPLE}")
        self._url = url
        self._secrets = _passwords(url)

    def connect(self, kind: Callable[..., T], **settings: Any) -> T:
        """Return a client of that Redis; it opens no connection yet.

        Args:
            kind: Function that makes a client from a URL.
            settings: Further arguments; those in the URL take precedence.

        Raises:
            ConfigurationError: The URL has a setting that does not exist.
        """
        fault = ""
        try:
            client = kind(self._url.reveal(), **settings)
            pool = getattr(client, "connection_pool", None)
            if pool is not None:
                pool.connection_class(**pool.connection_kwargs)  # refuses wrong settings now, not at the first call
        except (TypeError, ValueError) as error:
            fault = self.shown(error)
        else:
            return client
        # Outside the handler: the frames of the library's error hold the URL.
        raise ConfigurationError(f"{NAMES} has a setting that cannot be used ({fault}): {EXAMPLE}")

    def reason(self, error: Exception) -> str:
        """Say why Redis cannot be used, and give advice if there is any."""
        text = f"{type(error).__name__}: {self.shown(error)}"
        remedies = [_REMEDIES[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in _REMEDIES]
        return f"{text} ({remedies[0]})" if remedies else text

    def shown(self, error: Exception) -> str:
        """Return the message of an error without passwords."""
        return redacted(str(error), self._secrets)


def sealed(url: object) -> Secret:
    """Return a URL as a secret, so that the frames of a traceback do not show its password.

    Raises:
        ConfigurationError: It is not a text.
    """
    if isinstance(url, str):
        return Secret(url)
    raise ConfigurationError(f"{NAMES} is a {type(url).__name__}, not a text: {EXAMPLE}")


def bare(error: BaseException) -> BaseException:
    """Return an error without its frames and those of its causes: they hold the password of a connection."""
    inner: BaseException | None = error
    while inner is not None:
        inner.__traceback__ = None
        inner = inner.__cause__ or inner.__context__
    return error


def _fault(url: Secret) -> str:
    """Return what is wrong with a URL, or an empty text."""
    try:
        parts = urlsplit(url.reveal().strip())
        port = parts.port
    except ValueError:  # its text may hold the password
        return "is malformed: host, port or brackets cannot be read (a password with @, :, / or # has to be quoted)"
    if parts.scheme not in ("redis", "rediss", "unix"):
        return "must start with redis://, rediss:// (TLS) or unix://"
    if parts.scheme == "unix":
        return "" if parts.path.strip("/") else "names no socket: unix:///path/to/redis.sock"
    if not parts.netloc or (not parts.hostname and port is None):
        return f"names no host: {parts.scheme}://host:6379/0"
    if parts.path.strip("/") and not parts.path.strip("/").isdecimal():
        return "must end with the number of a database, such as /0"
    if parts.fragment:
        return "has a # in it, which has to be written as %23"
    return ""


def _passwords(url: Secret) -> tuple[Secret, ...]:
    """Return the parts of a URL that must not be shown, quoted and unquoted."""
    parts = urlsplit(url.reveal())
    words = [parts.password, *(value for name, value in parse_qsl(parts.query) if "password" in name)]
    return tuple(Secret(form) for word in words if word for form in dict.fromkeys((word, unquote(word))))
