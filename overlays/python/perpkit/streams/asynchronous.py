"""The shell of a session in an event loop: one task that lives it, and one for each thing done beside it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from typing import Any, cast

from .._runtime.client import AsyncClient, counting
from .._runtime.description.channel import Channel
from .._runtime.stream.clock import Clock
from .._runtime.stream.errors import unexpected
from .._runtime.stream.failures import Loss
from .._runtime.stream.steps import Call, Drop, Fetch, History, Open, Rest, Step, Steps
from .._runtime.stream.subscription import Consumer
from .place import Place
from .recorded import Recorded
from .wire import (
    CLOSE_SECONDS,
    MESSAGES,
    OPENING,
    TEXT,
    Assembly,
    AsyncConnection,
    connect_async,
    failure,
    loss,
    settings,
)

DROP_SECONDS = CLOSE_SECONDS + 0.3
"""After so long a connection that does not close is aborted."""


class _Opening(connect_async):
    """Opens a connection, and follows no redirect: another host would see the key."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class _Connection(AsyncConnection):
    """A connection that hands its messages over as they come, and keeps none."""

    take: Callable[[bytes], None] | None = None
    """Takes its messages, as long as somebody wants them."""
    tell: Callable[[Loss], None] | None = None
    """Is told how it ended."""
    lost: Loss | None = None

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self._assembly = Assembly()

    def process_event(self, event: Any) -> None:
        take = self.take
        if take is not None and event.opcode is TEXT and event.fin:  # nearly every message
            take(bytes(event.data))
        elif self.response is None or event.opcode not in MESSAGES:
            super().process_event(event)
        elif (message := self._assembly.add(event)) is not None and take is not None:
            take(message)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.lost = loss(self.protocol, exc)
        if self.tell is not None:
            self.tell(self.lost)


class Shell:
    """One connection of a client in one event loop."""

    def __init__(self, client: AsyncClient, place: Place) -> None:
        self.loop = asyncio.get_running_loop()
        self._client = client
        self._place = place
        self._woken = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._life: asyncio.Task[None] | None = None
        self._link: _Connection | Recorded | None = None
        self._session = place.session(Clock(time.monotonic, time.time), self._spawn, self._woken.set)

    def add(self, channel: Channel[Any], values: Mapping[str, str], consumer: Consumer) -> None:
        """Add a consumer, and begin to live if nobody does."""
        self._session.add(channel, values, consumer)
        if self._session.ended:
            self._session.ended = False
            self._life = self._spawn(self._session.life(), self._rested)

    @property
    def wall(self) -> Callable[[], float]:
        """The time in epoch seconds."""
        return self._session.clock.wall

    async def remove(self, consumer: Consumer) -> None:
        """Remove a consumer; with the last one the connection is closed, and this waits for it less than a second."""
        self._session.remove(consumer)
        if self._session.wanted:
            return
        for task in self._tasks - {self._life}:
            task.cancel()  # nobody needs what is being read beside the connection
        if self._tasks:
            await asyncio.wait([*self._tasks], timeout=DROP_SECONDS)

    async def aclose(self) -> None:
        """End everything, in less than a second."""
        self._session.close()
        tasks = [*self._tasks]
        for task in tasks:
            task.cancel()
        await self._drop()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _spawn(self, steps: Steps[None], rest: Any = asyncio.sleep) -> asyncio.Task[None]:
        task = self.loop.create_task(self._perform(steps, rest))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _perform(self, steps: Steps[None], rest: Any) -> None:
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._step(step, rest)
                except BaseException as error:  # a cancellation included
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration:
            return
        except Exception as error:
            self._session.fail(unexpected(error))

    async def _step(self, step: Step, rest: Any) -> Any:
        if isinstance(step, Rest):
            return await rest(step.seconds)
        if isinstance(step, Open):
            return await self._open(step)
        if isinstance(step, Drop):
            return await self._drop()
        if isinstance(step, Call):
            return await self._client.call(step.operation, step.arguments)
        if isinstance(step, History):
            client, used = counting(self._client, step.requests)
            rows: AsyncIterator[Any] = client.iterate(step.operation, step.arguments)
            return [row async for row in rows], used()
        if isinstance(step, Fetch):
            found = step.function()
            return await found if hasattr(found, "__await__") else found
        return await self._transmit(step.text)

    async def _rested(self, seconds: float) -> None:
        link = self._link
        if isinstance(link, Recorded):
            seconds = min(seconds, link.seconds)
        if not self._woken.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._woken.wait()
        self._woken.clear()
        if isinstance(link, Recorded):
            link.deliver()

    async def _open(self, step: Open) -> None:
        if self._place.recorded is not None:
            self._link = self._place.recorded(self._session.received)
            return
        problem = None
        try:
            link = await _Opening(**settings(step.url.reveal(), step.seconds), create_connection=_Connection)
        except OPENING as error:
            problem = failure(error)
        else:
            self._link = cast("_Connection", link)
            self._link.take, self._link.tell = self._session.received, self._session.lost
        if problem is not None:
            raise problem

    async def _transmit(self, text: str) -> None:
        link = self._link
        if isinstance(link, Recorded):
            link.send(text)
        elif link is not None:
            if link.lost is not None:  # before anybody took its messages
                self._session.lost(link.lost)
                return
            with suppress(*OPENING):  # if it is lost, it says so itself, or the heartbeat does
                async with asyncio.timeout(DROP_SECONDS):
                    await link.send(text)

    async def _drop(self) -> None:
        link, self._link = self._link, None
        if isinstance(link, _Connection):
            link.take = link.tell = None
            try:
                with suppress(*OPENING):
                    async with asyncio.timeout(DROP_SECONDS):
                        await link.close()
            finally:
                link.transport.abort()
