"""Rate limiters: how many requests of a key may be sent, and when.

A client keeps the limit of its key automatically. Pass one of these as ``limiter=`` to share a limit between processes,
or to switch it off for your own server. You can also write your own limiter for the protocol :class:`Limiter`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .._runtime.limits.local import LocalLimiter as LocalLimiter
    from .._runtime.limits.local import Unlimited as Unlimited
    from .._runtime.limits.protocol import AsyncLimiter as AsyncLimiter
    from .._runtime.limits.protocol import Limiter as Limiter
    from .._runtime.limits.protocol import LimitState as LimitState
    from .._runtime.limits.protocol import Ticket as Ticket
    from .._runtime.limits.shared import AsyncRedisLimiter as AsyncRedisLimiter
    from .._runtime.limits.shared import RedisLimiter as RedisLimiter
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncLimiter": "perpkit._runtime.limits.protocol",
            "AsyncRedisLimiter": "perpkit._runtime.limits.shared",
            "LimitState": "perpkit._runtime.limits.protocol",
            "Limiter": "perpkit._runtime.limits.protocol",
            "LocalLimiter": "perpkit._runtime.limits.local",
            "RedisLimiter": "perpkit._runtime.limits.shared",
            "Ticket": "perpkit._runtime.limits.protocol",
            "Unlimited": "perpkit._runtime.limits.local",
        },
    )

__all__ = [
    "AsyncLimiter",
    "AsyncRedisLimiter",
    "LimitState",
    "Limiter",
    "LocalLimiter",
    "RedisLimiter",
    "Ticket",
    "Unlimited",
]
