"""What a caller iterates over."""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .._runtime.description.channel import Channel, filled
from .._runtime.errors import ConfigurationError
from .._runtime.stream.errors import StreamClosedError, StreamError
from .._runtime.stream.mailbox import Mailbox
from .._runtime.stream.notices import Notice
from .._runtime.stream.options import Options
from .._runtime.stream.subscription import Consumer
from . import asynchronous, blocking

T_co = TypeVar("T_co", covariant=True)


TOGETHER = 64
"""Messages that a stream takes at once: each costs less, above all where taking needs a lock."""


class Subscribed(Generic[T_co]):
    """What both kinds of streams have."""

    def __init__(self, api: str, channel: Channel[T_co], values: Mapping[str, str], options: Options) -> None:
        self.api = api
        """Name of the API's package, such as ``coinglass``."""
        self._channel = channel
        self._values = values
        self._options = options
        self._rows: Iterator[Any] = iter(())
        """What is left of the messages that were taken."""
        self._most = 1 if options.when_full == "conflate" else TOGETHER
        self._raising: StreamError | None = None
        """What is raised after the rows that were taken."""
        self._closed = False
        self._consumer: Consumer | None = None
        self._before: tuple[float, Sequence[Any]] | None = None

    @property
    def channel(self) -> Channel[T_co]:
        """What is subscribed to, as the channel table says it."""
        return self._channel

    @property
    def address(self) -> str:
        """Name of the channel on the wire."""
        return str(filled(self._channel.address, self._values))

    def resume(self, since: datetime, rows: Sequence[Any] = ()) -> None:
        """Begin with a gap: an earlier program was given everything until a moment.

        Args:
            since: That moment, an aware datetime.
            rows: The rows of the last five minutes before it, so that a repair gives none of them again.

        Raises:
            ConfigurationError: The stream has begun already.
        """
        if self._consumer is not None:
            raise ConfigurationError("this stream has begun; call resume() before it is used")
        self._before = since.timestamp(), rows

    @property
    def dropped(self) -> int:
        """How many messages were dropped so far because they were not taken in time, or replaced by newer ones."""
        return 0 if self._consumer is None else self._consumer.mailbox.dropped

    def _queue(self, wall: Callable[[], float], wake: Callable[[], None]) -> Consumer:
        """Make the queue of this stream. If the stream is garbage, nothing is put into it any more."""
        consumer = Consumer(self._channel, self._options, wall)
        consumer.mailbox.wake = wake
        consumer.before = self._before
        weakref.finalize(self, setattr, consumer, "abandoned", True).atexit = False
        self._consumer = consumer
        return consumer

    def _taken(self, mailbox: Mailbox) -> bool:
        """Take the next messages; return ``False`` if there are none now, or the stream is closed."""
        if self._raising is not None:
            error, self._raising = self._raising, None
            raise error
        batch: list[Sequence[Any]] = []
        take, add = mailbox.take, batch.append
        try:
            for _ in range(self._most):
                if (rows := take()) is None:
                    break
                add(rows)
        except StreamClosedError:
            self._closed = not batch
        except StreamError as error:
            if not batch:
                raise
            self._raising = error  # after what came before it
        self._rows = chain.from_iterable(batch)
        return bool(batch)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._channel.call_path}>"


class Stream(Subscribed[T_co]):
    """The messages of a channel, as they come; a blocking iterator, and a context manager that closes it.

    Besides messages it gives a :class:`Gap` whenever messages may be missing. It begins when it is first used. An
    error ends it, except for :class:`BrokenMessageError`: iterating again goes on after the broken message.
    """

    def __init__(
        self,
        shell: Callable[[], blocking.Shell],
        api: str,
        channel: Channel[T_co],
        values: Mapping[str, str],
        options: Options,
    ) -> None:
        super().__init__(api, channel, values, options)
        self._find = shell
        self._joined: tuple[blocking.Shell, Consumer, threading.Condition] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[T_co | Notice]:
        while True:
            yield from self._rows
            if not self._filled():
                return

    def __next__(self) -> T_co | Notice:
        self._begun()
        while True:
            for row in self._rows:
                found: T_co | Notice = row
                return found
            if not self._filled():
                raise StopIteration

    def close(self) -> None:
        """End the stream. It takes less than a second, and a second time does nothing."""
        self._closed, self._rows = True, iter(())
        if self._joined is None or self._joined[0].inherited:
            return
        shell, consumer, condition = self._joined
        with condition:
            condition.notify_all()
        shell.remove(consumer)

    def _begun(self) -> tuple[blocking.Shell, Consumer, threading.Condition]:
        """Subscribe, if that was not done before.

        Raises:
            StreamError: It was done in the process that this one was forked from.
        """
        if self._joined is None:
            shell = self._find()
            condition = threading.Condition(shell.lock)
            consumer = self._queue(shell.wall, condition.notify_all)
            shell.add(self._channel, self._values, consumer)
            self._joined = shell, consumer, condition
        if self._joined[0].inherited:
            raise StreamError(
                f"this stream was opened in process {self._joined[0].process}, which goes on to read it, and this is "
                f"process {os.getpid()}. Open a stream of its own here"
            )
        return self._joined

    def _filled(self) -> bool:
        """Wait for the next message; return ``False`` if the stream was closed."""
        _, consumer, condition = self._begun()
        mailbox = consumer.mailbox
        with condition:
            while not self._closed:
                if self._taken(mailbox):
                    return True
                if not self._closed:
                    mailbox.waiting = True
                    condition.wait()
                    mailbox.waiting = False
        return False


class AsyncStream(Subscribed[T_co]):
    """The asynchronous twin of :class:`Stream`; the same rules hold. It belongs to one event loop."""

    def __init__(
        self,
        shell: Callable[[], asynchronous.Shell],
        api: str,
        channel: Channel[T_co],
        values: Mapping[str, str],
        options: Options,
    ) -> None:
        super().__init__(api, channel, values, options)
        self._find = shell
        self._joined: tuple[asynchronous.Shell, Consumer] | None = None
        self._ready = asyncio.Event()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def __aiter__(self) -> AsyncIterator[T_co | Notice]:
        while True:
            for row in self._rows:
                yield row
            if not await self._filled():
                return

    async def __anext__(self) -> T_co | Notice:
        while True:
            for row in self._rows:
                found: T_co | Notice = row
                return found
            if not await self._filled():
                raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the stream. It takes less than a second, and a second time does nothing."""
        self._closed, self._rows = True, iter(())
        self._ready.set()
        if self._joined is not None:
            shell, consumer = self._joined
            await shell.remove(consumer)

    def _begun(self) -> Consumer:
        """Subscribe, if that was not done before."""
        if self._joined is None:
            shell = self._find()
            consumer = self._queue(shell.wall, self._ready.set)
            shell.add(self._channel, self._values, consumer)
            self._joined = shell, consumer
        return self._joined[1]

    async def _filled(self) -> bool:
        """Wait for the next message; return ``False`` if the stream was closed."""
        mailbox = self._begun().mailbox
        while not self._closed:
            if self._taken(mailbox):
                return True
            if not self._closed:
                self._ready.clear()
                mailbox.waiting = True
                await self._ready.wait()
                mailbox.waiting = False
        return False
