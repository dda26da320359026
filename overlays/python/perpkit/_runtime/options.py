"""What a caller may set on a client, and what is meant where nothing is set."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .call.plans import BeyondHistory
    from .hooks import Hooks
    from .limits.local import AsyncLimiter, Limiter
    from .timeout import Timeout

MAX_BODY_BYTES = 64 * 1024 * 1024


class Options(TypedDict, total=False):
    """Keywords of constructors and of ``with_options``; ``None`` is the default, or what was set before."""

    base_url: str | None
    """Address of the API; https, except on loopback."""
    timeout: float | Timeout | None
    """Seconds for everything, or a :class:`Timeout`: connect 5, read 30, a whole attempt 300."""
    recv_window: int | None
    """Milliseconds for which a signed request stays valid; only where requests are signed."""
    max_retries: int | None
    """Tries after the first one, where a failure may pass by itself; 2."""
    retry_seconds: float | None
    """Seconds after which no further try begins; 120."""
    plan: str | None
    """Plan of the key: what it does not include is refused before a request is spent, and it sets the rate limit."""
    beyond_history: BeyondHistory | None
    """What happens when a range begins before the plan's history: ``warn``, ``error`` or ``ignore``."""
    limiter: Limiter | AsyncLimiter | str | None
    """Who keeps the rate limit: the process itself, or Redis by its URL, or a limiter of your own."""
    hooks: Hooks | None
    """Functions to be called on requests, answers, retries and waits."""
    max_body_bytes: int | None
    """Largest body that is read, after decompression; 64 MiB."""
