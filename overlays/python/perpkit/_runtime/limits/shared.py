"""One budget for several processes and machines, kept in Redis.

Every decision is one script that runs inside Redis and uses Redis' own clock, so the clocks of clients may differ. A
call is one round trip: what an answer of the vendor said is sent with the next question. Needs the extra
``perpkit[redis]``.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack, cast

from attrs import frozen

from ..errors import ConfigurationError, LimiterUnavailableError, WaitTooLongError
from ..logs import LOGGER
from .account import Account, Letter, Reply, Verdict, number
from .address import Address, bare, sealed
from .local import LocalLimiter
from .protocol import MARGIN, MICROSECONDS, WINDOW, LimitState, Ticket, check_cost, whole

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
"""Seconds allowed for reaching Redis, and again for its answer: a limiter should fail rather than hang."""
PAUSE = 5.0
"""Seconds after which a client with ``away="share"`` tries an absent Redis again."""
FAILURES = (RedisError, OSError, ValueError)
"""Exceptions that a call to Redis may raise; a host name that cannot be encoded raises ``ValueError``."""

SCRIPT = Path(__file__).with_name("store.lua").read_text(encoding="utf-8")


class Terms(TypedDict, total=False):
    """Keywords of both limiters."""

    away: Literal["fail", "share"]
    """What to do without Redis: ``fail`` (the default), or continue with a ``share`` of the budget."""
    share: int
    """Number of clients that share the budget; without Redis, each uses this part of it. ``1`` if not given."""
    prefix: str
    """Start of every name in Redis; ``perpkit:`` if not given."""
    window: float
    """Seconds in which the vendor counts; budgets are units per window. A minute if not given."""
    margin: float
    """Part of the window by which the travel times of two requests may differ."""
    clock: Callable[[], float]
    """Clock for outages, in seconds; it must not run backwards."""


@frozen
class Booked:
    """The record of a ticket: its names in Redis and in the local copy."""

    number: str
    copy: Ticket
    alone: bool
    """Whether Redis was away; then the ticket's time is of this machine's clock."""


class Dealings:
    """The common part of both limiters: questions to Redis, the meaning of its answers, and what to do without it."""

    def __init__(self, address: Address, **terms: Unpack[Terms]) -> None:
        self._address = address
        self._away, self._share = terms.get("away", "fail"), terms.get("share", 1)
        self._clock = terms.get("clock", time.monotonic)
        window, margin = terms.get("window", WINDOW), terms.get("margin", MARGIN)
        if self._away not in ("fail", "share"):
            raise ConfigurationError(f'away is {self._away!r}: give "fail" or "share"')
        if self._share < 1:
            raise ConfigurationError(
                f"share is {self._share}: give the number of clients that share the budget, 1 or more"
            )
        self._account = Account(terms.get("prefix", "perpkit:"), window, window * (1 + margin))
        self._copy = LocalLimiter(self._clock, window, margin)  # counts against the share while Redis is away
        self._lock = threading.Lock()
        self._ask_again: float | None = None
        _LIVING.add(self)

    def paused(self) -> bool:
        """Whether Redis is away and it is too early to try again."""
        ask_again = self._ask_again
        return self._away == "share" and ask_again is not None and self._clock() < ask_again

    def lost(self, error: Exception, letter: Letter | None = None) -> None:
        """Handle that Redis is away: fail, or warn once and continue."""
        if letter is not None:
            self._account.undelivered(letter)
        reason = self._address.reason(error)
        with self._lock:
            first = self._ask_again is None
            self._ask_again = self._clock() + PAUSE
        if self._away == "fail":
            raise LimiterUnavailableError(reason) from bare(error)
        if first:
            LOGGER.warning(
                "Redis does not answer (%s): until it is back, this client takes 1/%d of each rate limit",
                reason,
                self._share,
            )

    def forgiven(self, error: Exception, letter: Letter | None = None) -> None:
        """Handle that Redis is away during a report. No caller waits for it, and it expires with the window anyway."""
        if self._away == "share":
            self.lost(error, letter)
        elif letter is not None:
            self._account.undelivered(letter)

    def letter(self, key: str, complete: bool, question: str, *arguments: str | int) -> Letter:
        """Return a call of the script."""
        return self._account.letter(key, self._clock(), complete, question, *arguments)

    def answered(self, letter: Letter, answer: Sequence[Any]) -> Reply:
        """Read an answer."""
        self._ask_again = None
        return self._account.answered(letter, self._clock(), answer)

    def undelivered(self, letter: Letter) -> None:
        """Keep what a failed call should have reported."""
        self._account.undelivered(letter)

    @staticmethod
    def reserving(
        cost: int, per_minute: int, patience: float | None, after: float, request: str
    ) -> tuple[str | int, ...]:
        """Return the arguments of the question."""
        check_cost(cost, max(cost, per_minute))  # only Redis knows the current limit
        longest = -1 if patience is None else int(patience * MICROSECONDS)
        return cost, per_minute, longest, request, whole(after)

    def ticket(self, key: str, cost: int, patience: float | None, request: str, reply: Reply) -> Ticket:
        """Read the script's answer to a reservation."""
        if reply.verdict == Verdict.COST:
            check_cost(cost, reply.limit)
        if reply.verdict == Verdict.LONG:
            raise WaitTooLongError(reply.wait, patience or 0.0)
        self._account.note(key, request, self._clock(), reply.wait, cost, alone=False)
        booked = Booked(request, self._copy.record(key, cost, reply.wait), alone=False)
        return Ticket(key, cost, reply.moment / MICROSECONDS, reply.wait, booked, reply.limit)

    def own(self, key: str, cost: int, per_minute: int, patience: float | None, after: float, request: str) -> Ticket:
        """Reserve from this client's share."""
        copy = self._copy.reserve(key, cost, max(1, per_minute // self._share), patience, after)
        self._account.note(key, request, self._clock(), copy.wait, cost, alone=True)
        return Ticket(key, cost, copy.at, copy.wait, Booked(request, copy, alone=True), copy.per_minute)

    def pass_free(self, key: str) -> Ticket:
        """Return a ticket for a request that costs nothing."""
        return self._copy.reserve(key, 0, 0, None)

    def struck(self, ticket: Ticket) -> str | None:
        """Drop a ticket that is given back, and return its name in Redis."""
        if not isinstance(ticket.id, Booked):
            return None
        self._copy.release(ticket.id.copy)
        self._account.strike(ticket.key, ticket.id.number)
        return ticket.id.number

    def observed(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None) -> bool:
        """Keep what an answer said; return whether it must be reported to Redis at once."""
        by_redis = ticket is not None and isinstance(ticket.id, Booked) and not ticket.id.alone
        # Without Redis, the vendor's count includes all clients. Only its limit says something about the share.
        self._copy.observe(key, None, None if limit is None else max(1, limit // self._share))
        sent = ticket.at if ticket is not None and by_redis else None
        return self._account.observed(key, used, limit, sent, self._clock()) and not self.paused()

    def untold(self) -> list[str]:
        """Return the keys for which there is something to report before this client closes."""
        return [] if self._ask_again is not None else self._account.untold()

    def state_alone(self, key: str) -> LimitState:
        """Return the state of this client's share."""
        return self._copy.state(key)

    @staticmethod
    def state(reply: Reply) -> LimitState:
        """Read the state from the script's answer."""
        return LimitState(reply.limit, reply.used, reply.wait) if reply.limit else LimitState(None, 0, 0.0)

    def begin_anew(self) -> None:
        """Start again after a fork: another thread may have held the locks."""
        self._lock = threading.Lock()
        self._account.unlocked()

    @staticmethod
    def begin_anew_everywhere() -> None:
        """After a fork, in the child."""
        for dealings in list(_LIVING):
            dealings.begin_anew()


_LIVING: weakref.WeakSet[Dealings] = weakref.WeakSet()
if sys.platform != "win32":
    os.register_at_fork(after_in_child=Dealings.begin_anew_everywhere)


class RedisLimiter:
    """A :class:`.limits.Limiter` whose budgets are kept in Redis."""

    def __init__(self, url: str, **terms: Unpack[Terms]) -> None:
        """Set the URL of a Redis, such as ``redis://localhost:6379/0``. The first request opens the connection.

        Raises:
            ConfigurationError: The URL, or one of the terms, cannot be used.
        """
        secret = sealed(url)
        del url  # it may hold a password, and a traceback may show the names of this frame
        address = Address(secret)
        self._dealings = Dealings(address, **terms)
        self._redis: Redis = address.connect(
            cast("Any", Redis).from_url,  # which has no types
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=Retry(NoBackoff(), 1),
        )
        self._script = self._redis.register_script(SCRIPT)

    def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        """See :meth:`.limits.Limiter.reserve`."""
        dealings, request = self._dealings, number()
        if cost == 0:
            return dealings.pass_free(key)
        if not dealings.paused():
            reply = self._asked(key, "reserve", *dealings.reserving(cost, per_minute, patience, after, request))
            if reply is not None:
                return dealings.ticket(key, cost, patience, request, reply)
        return dealings.own(key, cost, per_minute, patience, after, request)

    def release(self, ticket: Ticket) -> None:
        """See :meth:`.limits.Limiter.release`. Without Redis, the units expire with the window."""
        request = self._dealings.struck(ticket)
        if request is not None and not self._dealings.paused():
            self._asked(ticket.key, "release", ticket.cost, request, fail=self._dealings.forgiven)

    def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """See :meth:`.limits.Limiter.observe`. It is reported to Redis with the next question."""
        if self._dealings.observed(key, used, limit, ticket):
            self._asked(key, "tell", fail=self._dealings.forgiven)

    def state(self, key: str) -> LimitState:
        """See :meth:`.limits.Limiter.state`."""
        reply = None if self._dealings.paused() else self._asked(key, "state")
        return self._dealings.state_alone(key) if reply is None else self._dealings.state(reply)

    def close(self) -> None:
        """Report to Redis what it does not know yet, and close the connections."""
        for key in self._dealings.untold():
            self._asked(key, "tell", fail=self._dealings.forgiven)
        self._redis.close()

    def _asked(
        self, key: str, question: str, *arguments: str | int, fail: Callable[[Exception, Letter], None] | None = None
    ) -> Reply | None:
        """Ask, and ask again if Redis has lost its data; return ``None`` if it is away."""
        complete = False
        while True:
            letter = self._dealings.letter(key, complete, question, *arguments)
            try:
                answer = self._script(letter.names, letter.arguments)
            except FAILURES as error:
                (fail or self._dealings.lost)(error, letter)
                return None
            except BaseException:
                self._dealings.undelivered(letter)
                raise
            reply = self._dealings.answered(letter, cast("Sequence[Any]", answer))
            if reply.verdict != Verdict.FORGOT:
                return reply
            complete = True


class AsyncRedisLimiter:
    """An :class:`.limits.AsyncLimiter` whose budgets are kept in Redis; each event loop has its own connections."""

    def __init__(self, url: str, **terms: Unpack[Terms]) -> None:
        """See :class:`RedisLimiter`."""
        secret = sealed(url)
        del url
        self._address = Address(secret)
        self._dealings = Dealings(self._address, **terms)
        self._spare: AsyncRedis | None = self._connect()  # refuses a URL at once; for the first loop
        self._clients: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncRedis] = weakref.WeakKeyDictionary()

    async def reserve(self, key: str, cost: int, per_minute: int, patience: float | None, after: float = 0.0) -> Ticket:
        """See :meth:`.limits.Limiter.reserve`."""
        dealings, request = self._dealings, number()
        if cost == 0:
            return dealings.pass_free(key)
        if not dealings.paused():
            question = dealings.reserving(cost, per_minute, patience, after, request)
            try:
                reply = await self._asked(key, "reserve", *question)
            except asyncio.CancelledError:
                await self._asked(key, "release", cost, request, fail=dealings.forgiven)
                raise
            if reply is not None:
                return dealings.ticket(key, cost, patience, request, reply)
        return dealings.own(key, cost, per_minute, patience, after, request)

    async def release(self, ticket: Ticket) -> None:
        """See :meth:`.limits.Limiter.release`. Without Redis, the units expire with the window."""
        request = self._dealings.struck(ticket)
        if request is not None and not self._dealings.paused():
            await self._asked(ticket.key, "release", ticket.cost, request, fail=self._dealings.forgiven)

    async def observe(self, key: str, used: int | None, limit: int | None, ticket: Ticket | None = None) -> None:
        """See :meth:`RedisLimiter.observe`."""
        if self._dealings.observed(key, used, limit, ticket):
            await self._asked(key, "tell", fail=self._dealings.forgiven)

    async def state(self, key: str) -> LimitState:
        """See :meth:`.limits.Limiter.state`."""
        reply = None if self._dealings.paused() else await self._asked(key, "state")
        return self._dealings.state_alone(key) if reply is None else self._dealings.state(reply)

    async def aclose(self) -> None:
        """Report to Redis what it does not know yet, and close the connections."""
        for key in self._dealings.untold():
            await self._asked(key, "tell", fail=self._dealings.forgiven)
        await self._client().aclose()

    async def _asked(
        self, key: str, question: str, *arguments: str | int, fail: Callable[[Exception, Letter], None] | None = None
    ) -> Reply | None:
        """See :meth:`RedisLimiter._asked`."""
        complete = False
        while True:
            letter = self._dealings.letter(key, complete, question, *arguments)
            try:
                answer = await self._call(letter)
            except FAILURES as error:
                (fail or self._dealings.lost)(error, letter)
                return None
            except BaseException:
                self._dealings.undelivered(letter)
                raise
            reply = self._dealings.answered(letter, answer)
            if reply.verdict != Verdict.FORGOT:
                return reply
            complete = True

    async def _call(self, letter: Letter) -> Sequence[Any]:
        script = self._client().register_script(SCRIPT)
        return cast("Sequence[Any]", await script(letter.names, letter.arguments))

    def _client(self) -> AsyncRedis:
        loop = asyncio.get_running_loop()
        if loop not in self._clients:
            self._clients[loop], self._spare = self._spare or self._connect(), None
        return self._clients[loop]

    def _connect(self) -> AsyncRedis:
        client: AsyncRedis = self._address.connect(
            cast("Any", AsyncRedis).from_url,  # which has no types
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=AsyncRetry(NoBackoff(), 1),
        )
        return client
