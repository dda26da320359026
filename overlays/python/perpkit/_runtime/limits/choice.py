"""From what a caller gives as ``limiter=`` to a limiter."""

from __future__ import annotations

import inspect
import os
import sys
from typing import Any

from ..errors import ConfigurationError
from ..secret import Secret
from .local import PROCESS, Unlimited, process_limiter
from .protocol import AsyncLimiter, Limiter

REDIS_URL = "PERPKIT_REDIS_URL"
"""Environment variable with the URL of the Redis for the rate limit that several processes share."""
METHODS = ("reserve", "release", "observe", "state")
"""Methods that a limiter must have."""


def blocking_limiter(given: object) -> tuple[Limiter, bool]:
    """Return the limiter that a blocking client uses, and whether the client must close it.

    Args:
        given: A limiter, the URL of a Redis, ``False`` for no limit, or ``None`` for the default: the Redis that the
            environment names, or else the limiter of this process.

    Raises:
        ConfigurationError: It cannot be used; the message says what to pass.
    """
    limiter, url = _chosen(given)
    del given  # a URL may hold a password, and a traceback may show the names of this frame
    if url is not None:
        from .shared import RedisLimiter

        return RedisLimiter(url.reveal()), True
    if inspect.iscoroutinefunction(limiter.reserve):
        raise ConfigurationError(
            "limiter is asynchronous and this client blocks: pass a blocking one, such as RedisLimiter(url), or the "
            "URL of the Redis, which suits both"
        )
    return limiter, False


def any_limiter(given: object) -> tuple[Limiter | AsyncLimiter, bool]:
    """Return the limiter that an asynchronous client uses; see :func:`blocking_limiter`."""
    limiter, url = _chosen(given)
    del given
    if url is not None:
        from .shared import AsyncRedisLimiter

        return AsyncRedisLimiter(url.reveal()), True
    shared: Any = sys.modules.get(f"{__package__}.shared")  # if it is not imported, there is no RedisLimiter
    if shared is not None and isinstance(limiter, shared.RedisLimiter):
        raise ConfigurationError(
            "a RedisLimiter would block the event loop of this asynchronous client: pass AsyncRedisLimiter(url), or "
            "the URL of the Redis, which suits both"
        )
    return limiter, False


def _chosen(given: Any) -> tuple[Any, Secret | None]:
    """Return a limiter, or the URL of one."""
    if given is None or given is True:
        limiter = process_limiter()
        url = os.environ.get(REDIS_URL, "").strip() if limiter is PROCESS else ""  # a Redis knows no simulated time
        return (None, Secret(url)) if url else (limiter, None)
    if given is False:
        return Unlimited(), None
    if isinstance(given, str):
        return None, Secret(given)
    if isinstance(given, (int, float)):
        raise ConfigurationError(
            f"limiter is {given}, a number; how much may be sent comes from plan= and from the vendor's answers. "
            "Pass plan=..., or as limiter one of perpkit.limits, the URL of a Redis, or False to send without a limit"
        )
    if isinstance(given, type):
        raise ConfigurationError(f"limiter is the class {given.__name__}; pass an instance: {given.__name__}(...)")
    missing = [name for name in METHODS if not callable(getattr(given, name, None))]
    if missing:
        raise ConfigurationError(
            f"limiter is a {type(given).__name__} without {', '.join(missing)}; pass a limiter of perpkit.limits, "
            "the URL of a Redis such as redis://localhost:6379/0, or False to send without a limit"
        )
    return given, None
