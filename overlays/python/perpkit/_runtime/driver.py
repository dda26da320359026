"""The two thin shells around the policy in :mod:`.exchange`: they send, wait, ask the limiter, and decide nothing."""

from __future__ import annotations

import asyncio
import inspect
import os
import time
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from .call.exchange import Exchange, Observe, Pause, Read, Release, Reserve, Send, Step
from .errors import ConfigurationError
from .limits.local import AsyncLimiter, Limiter, LimitState, process_limiter

if TYPE_CHECKING:
    from .http.transport import AsyncTransport, SyncTransport
    from .limits.shared import AsyncRedisLimiter, RedisLimiter

T = TypeVar("T")
AnyLimiter: TypeAlias = Limiter | AsyncLimiter | str | None

REDIS_URL = "PERPKIT_REDIS_URL"
"""Environment variable: where to keep the rate limit that several processes share."""


class SyncDriver:
    """Performs the steps of a call, blocking."""

    __slots__ = ("_limiter", "_owned", "_transport")

    def __init__(self, transport: SyncTransport, limiter: Limiter) -> None:
        self._transport = transport
        self._limiter = limiter
        self._owned: RedisLimiter | None = None

    @classmethod
    def create(cls, transport: SyncTransport, limiter: AnyLimiter) -> SyncDriver:
        """Return a driver with the limiter that a caller means: by default the one of this process.

        Raises:
            ConfigurationError: If it cannot be used.
        """
        limiter = limiter or os.environ.get(REDIS_URL) or process_limiter()
        if isinstance(limiter, str):
            from .limits.shared import RedisLimiter

            redis = RedisLimiter(limiter)
            driver = cls(transport, redis)
            driver._owned = redis
            return driver
        if inspect.iscoroutinefunction(limiter.reserve):
            raise ConfigurationError("limiter is asynchronous; a blocking client needs a blocking one, or Redis by URL")
        return cls(transport, cast("Limiter", limiter))

    def shared(self, limiter: AnyLimiter) -> SyncDriver:
        """Return a driver with the same pool, and the same limiter if none is given, that closes neither."""
        transport = self._transport.shared()
        return SyncDriver(transport, self._limiter) if limiter is None else SyncDriver.create(transport, limiter)

    def close(self) -> None:
        """Close what is ours."""
        self._transport.close()
        if self._owned is not None:
            self._owned.close()

    def run(self, steps: Exchange[T]) -> T:
        """Perform every step and return the result."""
        try:
            step = next(steps)
            while True:
                try:
                    result = self._perform(step)
                except BaseException as error:  # the policy decides what an error means, and gives back what it holds
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    def state(self, key: str) -> LimitState:
        """Read a budget."""
        return self._limiter.state(key)

    def _perform(self, step: Step) -> Any:
        match step:
            case Send():
                return self._transport.send(step.prepared)
            case Reserve():
                return self._limiter.reserve(step.key, step.cost, step.per_minute, step.patience)
            case Release():
                return self._limiter.release(step.ticket)
            case Observe():
                return self._limiter.observe(step.ticket.key, step.seen.used, step.seen.limit, step.ticket)
            case Read():
                return self._limiter.state(step.key)
            case Pause():
                return time.sleep(step.seconds)


class AsyncDriver:
    """Performs the steps of a call, asynchronously."""

    __slots__ = ("_limiter", "_owned", "_transport")

    def __init__(self, transport: AsyncTransport, limiter: Limiter | AsyncLimiter) -> None:
        self._transport = transport
        self._limiter = limiter
        self._owned: AsyncRedisLimiter | None = None

    @classmethod
    def create(cls, transport: AsyncTransport, limiter: AnyLimiter) -> AsyncDriver:
        """Return a driver with the limiter that a caller means: by default the one of this process."""
        limiter = limiter or os.environ.get(REDIS_URL) or process_limiter()
        if isinstance(limiter, str):
            from .limits.shared import AsyncRedisLimiter

            redis = AsyncRedisLimiter(limiter)
            driver = cls(transport, redis)
            driver._owned = redis
            return driver
        return cls(transport, limiter)

    def shared(self, limiter: AnyLimiter) -> AsyncDriver:
        """Return a driver with the same pool, and the same limiter if none is given, that closes neither."""
        transport = self._transport.shared()
        return AsyncDriver(transport, self._limiter) if limiter is None else AsyncDriver.create(transport, limiter)

    async def aclose(self) -> None:
        """Close what is ours."""
        await self._transport.aclose()
        if self._owned is not None:
            await self._owned.aclose()

    async def run(self, steps: Exchange[T]) -> T:
        """Perform every step and return the result."""
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._perform(step)
                except BaseException as error:  # a cancellation included
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as stop:
            value: T = stop.value
            return value

    async def state(self, key: str) -> LimitState:
        """Read a budget."""
        state = self._limiter.state(key)
        return await state if inspect.isawaitable(state) else state

    async def _perform(self, step: Step) -> Any:
        match step:
            case Send():
                return await self._transport.send(step.prepared)
            case Pause():
                return await asyncio.sleep(step.seconds)
            case Reserve():
                result: Any = self._limiter.reserve(step.key, step.cost, step.per_minute, step.patience)
            case Release():
                result = self._limiter.release(step.ticket)
            case Observe():
                result = self._limiter.observe(step.ticket.key, step.seen.used, step.seen.limit, step.ticket)
            case Read():
                result = self._limiter.state(step.key)
        return await result if inspect.isawaitable(result) else result
