"""One budget for several processes and machines: the log of :mod:`.limits`, kept in Redis.

Every decision is one script that runs inside Redis by Redis' own clock, so clients need not agree on the time. Needs
the extra ``perpkit[redis]``.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack, cast
from uuid import uuid4

from attrs import frozen

from ..call.logs import LOGGER
from ..errors import ConfigurationError, LimiterUnavailableError, WaitTooLongError
from .address import Address, sealed
from .local import LocalLimiter
from .protocol import MARGIN, MICROSECONDS, WINDOW, LimitState, Ticket, check_cost

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

try:
    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis
    from redis.asyncio.retry import Retry as AsyncRetry
    from redis.backoff import NoBackoff
    from redis.exceptions import RedisError
    from redis.retry import Retry
except ImportError as missing:
    raise ConfigurationError(
        "a limit shared over Redis needs the package redis: pip install perpkit[redis]"
    ) from missing

TIMEOUT = 1.0
"""Seconds allowed for reaching Redis, and again for its answer. A limiter that hangs is worse than one that fails."""
PAUSE = 5.0
"""Seconds after which a client that shares the budget asks an absent Redis again."""

SCRIPT = Path(__file__).with_suffix(".lua").read_text(encoding="utf-8")


class Terms(TypedDict, total=False):
    """Keywords of both limiters."""

    away: Literal["fail", "share"]
    """Without Redis, ``fail`` (the default) or go on with a ``share`` of the budget."""
    share: int
    """How many clients share the budget: without Redis, each takes this part of it; ``1`` if not given."""
    prefix: str
    """Start of every name in Redis; ``perpkit:`` if not given."""
    window: float
    """Seconds in which the vendor counts; budgets are units per window. A minute if not given."""
    margin: float
    """Part of the window by which two requests may differ in how long they take to arrive."""
    clock: Callable[[], float]
    """Times outages, in seconds; it must not run backwards."""


@frozen
class _Booking:
    """What a ticket of Redis is known by: there, and in the copy kept here."""

    member: str
    copy: Ticket


class _Terms:
    """What both limiters share: what to ask Redis, what its answers mean, and what happens without it."""

    def __init__(self, **terms: Unpack[Terms]) -> None:
        self._away, self._share = terms.get("away", "fail"), terms.get("share", 1)
        self._prefix = terms.get("prefix", "perpkit:")
        self._clock = terms.get("clock", time.monotonic)
        window, margin = terms.get("window", WINDOW), terms.get("margin", MARGIN)
        if self._share < 1:
            raise ConfigurationError(
                f"share is {self._share}: give the number of clients that share the budget, 1 or more"
            )
        self._window, self._span = round(window * MICROSECONDS), round(window * (1 + margin) * MICROSECONDS)
        # A copy of what this client sends: what counts against it when Redis goes, and what a Redis that has lost its
        # memory is told when it is back.
        self._copy = LocalLimiter(self._clock, window, margin)
        self._identity = uuid4().hex
        self._lock = threading.Lock()
        self._names: set[str] = set()
        self._owed: set[str] = set()
        self._ask_again: float | None = None

    def paused(self) -> bool:
        """Whether Redis is away and need not be asked again yet."""
        ask_again = self._ask_again
        return self._away == "share" and ask_again is not None and self._clock() < ask_again

    def lost(self, error: Exception) -> None:
        """Redis is away: fail, or warn once and go on."""
        reason = f"{type(error).__name__}: {error}"
        with self._lock:
            first = self._ask_again is None
            self._ask_again = self._clock() + PAUSE
            self._owed |= self._names
        if self._away == "fail":
            raise LimiterUnavailableError(reason) from error
        if first:
            LOGGER.warning(
                "Redis does not answer (%s): until it is back, this client takes 1/%d of each rate limit",
                reason,
                self._share,
            )

    def forgiven(self, error: Exception) -> None:
        """Redis is away while something is reported that no caller waits for: it lapses with the window anyway."""
        if self._away == "share":
            self.lost(error)

    def names(self, key: str) -> list[str]:
        """Names in Redis; the braces keep them on one node of a cluster."""
        return [f"{self._prefix}{{{key}}}:{part}" for part in ("log", "foreign", "facts")]

    def reserving(self, key: str, cost: int, per_minute: int, patience: float | None, number: str) -> list[str | int]:
        """Arguments of the script."""
        check_cost(cost, max(cost, per_minute))  # the limit itself is Redis' to know
        owed = self._copy.booked(key) if key in self._owed else 0
        longest = -1 if patience is None else int(patience * MICROSECONDS)
        return ["reserve", self._span, cost, per_minute, longest, owed, self._client(), number]

    def member(self, cost: int, number: str) -> str:
        """What the script calls a reservation in its log."""
        return f"{cost}:{self._client()}:{number}"

    def _client(self) -> str:
        return f"{self._identity}.{os.getpid()}"  # a forked child is another client

    def ticket(self, key: str, cost: int, patience: float | None, number: str, answer: Sequence[Any]) -> Ticket:
        """Read what the script said to a reservation."""
        self._ask_again = None
        self._owed.discard(key)
        self._names.add(key)
        verdict, now, moment, limit = answer[0], int(answer[1]), int(answer[2]), int(answer[3])
        if verdict == b"cost":
            check_cost(cost, limit)
        wait = (moment - now) / MICROSECONDS
        if verdict == b"long":
            raise WaitTooLongError(wait, patience or 0.0)
        copy = self._copy.record(key, cost, wait)
        return Ticket(key, cost, moment / MICROSECONDS, wait, _Booking(self.member(cost, number), copy))

    def own(self, key: str, cost: int, per_minute: int, patience: float | None) -> Ticket:
        """Reserve from this client's share."""
        self._owed.add(key)
        return self._copy.reserve(key, cost, max(1, per_minute // self._share), patience)

    def pass_free(self, key: str) -> Ticket:
        """Let a request pass that costs nothing."""
        return self._copy.reserve(key, 0, 0, None)

    def booking(self, ticket: Ticket) -> _Booking | None:
        """Drop the copy of a ticket that is given back; what Redis knows it by, if it does."""
        if isinstance(ticket.id, _Booking):
            self._copy.release(ticket.id.copy)
            return ticket.id
        self._copy.release(ticket)
        return None

    def observing(self, used: int | None, limit: int | None, ticket: Ticket | None) -> list[str | int]:
        """Arguments of the script. A ticket of the share has a time of another clock: the answer counts as new."""
        sent = round(ticket.at * MICROSECONDS) if ticket is not None and isinstance(ticket.id, _Booking) else 1 << 52
        told = [-1 if number is None else number for number in (used, limit)]
        return ["observe", self._span, *told, sent, self._window]

    def observed_alone(self, key: str, limit: int | None) -> None:
        """Without Redis, what the vendor has counted is everybody's: only its limit says something about the share."""
        self._copy.observe(key, None, None if limit is None else max(1, limit // self._share))

    def state_alone(self, key: str) -> LimitState:
        """State of this client's share."""
        return self._copy.state(key)

    def reading(self) -> list[str | int]:
        """Arguments of the script."""
        return ["state", self._span]

    @staticmethod
    def state_read(answer: Sequence[Any]) -> LimitState:
        """Read the state from what the script said."""
        now, moment, limit, used = (int(number) for number in answer[1:5])
        return LimitState(limit or None, used, (moment - now) / MICROSECONDS)


class RedisLimiter:
    """A :class:`.limits.Limiter` whose budgets are kept in Redis."""

    def __init__(self, url: str, **terms: Unpack[Terms]) -> None:
        """Name a Redis, such as ``redis://localhost:6379/0``; it is asked when the first request is made."""
        secret = sealed(url)
        del url  # it may hold a password, and a traceback may show the names of this frame
        address = Address(secret)
        self._terms = _Terms(**terms)
        self._redis: Redis = address.connect(
            cast("Any", Redis).from_url,  # which has no types
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=Retry(NoBackoff(), 1),
        )
        self._script = self._redis.register_script(SCRIPT)

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None) -> Ticket:
        """See :meth:`.limits.Limiter.reserve`."""
        if cost == 0:
            return self._terms.pass_free(key)
        if not self._terms.paused():
            number = uuid4().hex
            arguments = self._terms.reserving(key, cost, per_minute, patience, number)
            try:
                answer = self._script(self._terms.names(key), arguments)
            except RedisError as error:
                self._terms.lost(error)
            else:
                return self._terms.ticket(key, cost, patience, number, answer)
        return self._terms.own(key, cost, per_minute, patience)

    def release(self, ticket: Ticket) -> None:
        """See :meth:`.limits.Limiter.release`. Without Redis, the units lapse with the window."""
        booking = self._terms.booking(ticket)
        if booking is not None and not self._terms.paused():
            try:
                self._redis.zrem(self._terms.names(ticket.key)[0], booking.member)
            except RedisError as error:
                self._terms.forgiven(error)

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """See :meth:`.limits.Limiter.observe`. Without Redis, only the limit is learnt."""
        if not self._terms.paused():
            try:
                self._script(self._terms.names(key), self._terms.observing(used, limit, ticket))
            except RedisError as error:
                self._terms.forgiven(error)
        self._terms.observed_alone(key, limit)

    def state(self, key: str) -> LimitState:
        """See :meth:`.limits.Limiter.state`."""
        if not self._terms.paused():
            try:
                answer = self._script(self._terms.names(key), self._terms.reading())
            except RedisError as error:
                self._terms.lost(error)
            else:
                return self._terms.state_read(answer)
        return self._terms.state_alone(key)

    def close(self) -> None:
        """Close the connections to Redis."""
        self._redis.close()


class AsyncRedisLimiter:
    """An :class:`.limits.AsyncLimiter` whose budgets are kept in Redis. It belongs to one event loop."""

    def __init__(self, url: str, **terms: Unpack[Terms]) -> None:
        """See :class:`RedisLimiter`."""
        secret = sealed(url)
        del url
        address = Address(secret)
        self._terms = _Terms(**terms)
        self._redis: AsyncRedis = address.connect(
            cast("Any", AsyncRedis).from_url,  # which has no types
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=AsyncRetry(NoBackoff(), 1),
        )
        self._script = self._redis.register_script(SCRIPT)

    async def reserve(self, key: str, cost: int, per_minute: int, patience: float | None) -> Ticket:
        """See :meth:`.limits.Limiter.reserve`."""
        if cost == 0:
            return self._terms.pass_free(key)
        if not self._terms.paused():
            number = uuid4().hex
            arguments = self._terms.reserving(key, cost, per_minute, patience, number)
            try:
                answer = await self._script(self._terms.names(key), arguments)
            except RedisError as error:
                self._terms.lost(error)
            except asyncio.CancelledError:
                await self._remove(key, self._terms.member(cost, number))
                raise
            else:
                return self._terms.ticket(key, cost, patience, number, answer)
        return self._terms.own(key, cost, per_minute, patience)

    async def release(self, ticket: Ticket) -> None:
        """See :meth:`.limits.Limiter.release`. Without Redis, the units lapse with the window."""
        booking = self._terms.booking(ticket)
        if booking is not None and not self._terms.paused():
            await self._remove(ticket.key, booking.member)

    async def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """See :meth:`.limits.Limiter.observe`. Without Redis, only the limit is learnt."""
        if not self._terms.paused():
            try:
                await self._script(self._terms.names(key), self._terms.observing(used, limit, ticket))
            except RedisError as error:
                self._terms.forgiven(error)
        self._terms.observed_alone(key, limit)

    async def state(self, key: str) -> LimitState:
        """See :meth:`.limits.Limiter.state`."""
        if not self._terms.paused():
            try:
                answer = await self._script(self._terms.names(key), self._terms.reading())
            except RedisError as error:
                self._terms.lost(error)
            else:
                return self._terms.state_read(answer)
        return self._terms.state_alone(key)

    async def aclose(self) -> None:
        """Close the connections to Redis."""
        await self._redis.aclose()

    async def _remove(self, key: str, member: str) -> None:
        try:
            await self._redis.zrem(self._terms.names(key)[0], member)
        except RedisError as error:
            self._terms.forgiven(error)
