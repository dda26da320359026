"""The shell of a session in threads: one that lives it, and one for each thing done beside it.

The session belongs to one lock. Threads take it while they change the session or its queues, never while they wait.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any, cast

from .._runtime.client import SyncClient, counting
from .._runtime.description.channel import Channel
from .._runtime.stream.clock import Clock
from .._runtime.stream.errors import unexpected
from .._runtime.stream.failures import Loss, OpenFailure
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
    SyncConnection,
    connect_sync,
    failure,
    loss,
    settings,
)

CLOSED_SECONDS = CLOSE_SECONDS + 0.4
"""After so long nobody waits any more for the threads of a connection that is closed."""


class Forks:
    """How often this process was forked from another one that had imported this module."""

    count = 0


def _forked() -> None:
    Forks.count += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class _Opening(connect_sync):
    """Opens a connection, and follows no redirect: another host would see the key."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class _Connection(SyncConnection):
    """A connection that hands its messages over as they come, and keeps none."""

    shell: Shell | None = None
    """Who takes its messages."""
    lost: Loss | None = None

    def __init__(self, *given: Any, **options: Any) -> None:
        self._assembly = Assembly()  # first: the base class starts to read
        super().__init__(*given, **options)

    def process_event(self, event: Any) -> None:
        shell = self.shell
        if shell is not None and event.opcode is TEXT and event.fin:  # nearly every message
            shell.received(bytes(event.data))
        elif self.response is None or event.opcode not in MESSAGES:
            super().process_event(event)
        elif (message := self._assembly.add(event)) is not None and shell is not None:
            shell.received(message)

    def recv_events(self) -> None:
        super().recv_events()
        self.lost = loss(self.protocol, self.connection_exc)
        if self.shell is not None:
            self.shell.lost(self.lost)


class Shell:
    """One connection of a client, in threads."""

    def __init__(self, client: SyncClient, place: Place) -> None:
        self.process = os.getpid()
        self._forks = Forks.count
        self.lock = threading.RLock()
        self._client = client
        self._place = place
        self._changed = threading.Condition(self.lock)
        self._woken = False
        self._closing = threading.Event()
        self._threads: set[threading.Thread] = set()
        self._link: _Connection | Recorded | None = None
        self._session = place.session(Clock(time.monotonic, time.time), self._spawn, self._wake)

    @property
    def inherited(self) -> bool:
        """Whether this is a child of the process that opened the connection."""
        return self._forks != Forks.count

    @property
    def wall(self) -> Callable[[], float]:
        """The time in epoch seconds."""
        return self._session.clock.wall

    def add(self, channel: Channel[Any], values: Mapping[str, str], consumer: Consumer) -> None:
        """Add a consumer, and begin to live if nobody does."""
        with self.lock:
            if self._closing.is_set():  # perhaps the connection of the last stream is still being closed
                self._closing = threading.Event()
            self._session.add(channel, values, consumer)
            if self._session.ended:
                self._session.ended = False
                self._spawn(self._session.life(), self._rested)

    def remove(self, consumer: Consumer) -> None:
        """Remove a consumer; with the last one the connection is closed, and this waits for it less than a second."""
        with self.lock:
            self._session.remove(consumer)
            if self._session.wanted:
                return
            threads = [*self._threads]
            self._closing.set()  # nobody needs what is being read beside the connection
        self._join(threads)

    def close(self) -> None:
        """End everything, in less than a second."""
        if self.inherited:
            return  # the connection is the parent's
        with self.lock:
            self._session.close()
            threads = [*self._threads]
        self._closing.set()
        self._join(threads)

    def _join(self, threads: list[threading.Thread]) -> None:
        until = time.monotonic() + CLOSED_SECONDS
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, until - time.monotonic()))

    def _wake(self) -> None:
        self._woken = True
        self._changed.notify_all()

    def _spawn(self, steps: Steps[None], rest: Callable[[float], object] | None = None) -> None:
        def perform() -> None:
            try:
                self._perform(steps, rest or self._closing.wait)
            finally:
                with self.lock:
                    self._threads.discard(thread)

        thread = threading.Thread(target=perform, name="perpkit-stream", daemon=True)
        self._threads.add(thread)
        thread.start()

    def _perform(self, steps: Steps[None], rest: Callable[[float], object]) -> None:
        try:
            with self.lock:
                step = next(steps)
            while True:
                try:
                    result = self._step(step, rest)
                except Exception as error:  # the steps decide what an error means
                    with self.lock:
                        step = steps.throw(error)
                else:
                    with self.lock:
                        step = steps.send(result)
        except StopIteration:
            return
        except Exception as error:
            with self.lock:
                self._session.fail(unexpected(error))

    def _step(self, step: Step, rest: Callable[[float], object]) -> Any:
        if isinstance(step, Rest):
            return rest(step.seconds)
        if isinstance(step, Open):
            return self._open(step)
        if isinstance(step, Drop):
            return self._drop()
        if isinstance(step, Call):
            return self._client.call(step.operation, step.arguments)
        if isinstance(step, History):
            client, used = counting(self._client, step.requests)
            rows: Iterator[Any] = client.iterate(step.operation, step.arguments)
            return [*rows], used()
        if isinstance(step, Fetch):
            return step.function()
        return self._transmit(step.text)

    def _rested(self, seconds: float) -> None:
        link = self._link
        if isinstance(link, Recorded):
            seconds = min(seconds, link.seconds)
        with self._changed:
            if not self._woken:
                self._changed.wait(seconds)
            self._woken = False
        if isinstance(link, Recorded):
            link.deliver()

    def _open(self, step: Open) -> None:
        """Open in a thread of its own: looking up a name cannot be interrupted, and has no time limit of its own."""
        if self._place.recorded is not None:
            self._link = self._place.recorded(self.received)
            return
        opened: list[_Connection | OpenFailure] = []
        handing = threading.Lock()  # either the connection is handed over, or the attempt has been given up
        abandoned = threading.Event()
        done = threading.Event()

        def open_it() -> None:
            found: _Connection | OpenFailure
            try:
                made = _Opening(**settings(step.url.reveal(), step.seconds), create_connection=_Connection).connect()
            except OPENING as error:
                found = failure(error)
            else:
                made.pending_legacy_warning = False  # connect() warns whoever does not use it as a context manager
                found = cast("_Connection", made)
            with handing:
                if not abandoned.is_set():
                    opened.append(found)
                    done.set()
                    return
            if not isinstance(found, OpenFailure):
                found.close_socket()

        threading.Thread(target=open_it, name="perpkit-stream-open", daemon=True).start()
        until = time.monotonic() + step.seconds + 1.0
        while not done.wait(0.05) and time.monotonic() < until and not self._closing.is_set():
            pass
        with handing:
            if not opened:
                abandoned.set()
                raise OpenFailure("network", "no connection in time")
        (found,) = opened
        if isinstance(found, OpenFailure):
            raise found
        self._link = found
        found.shell = self

    def received(self, message: bytes) -> None:
        """Hand a message to the session."""
        with self.lock:
            self._session.received(message)

    def lost(self, how: Loss) -> None:
        """Tell the session that the connection has ended."""
        with self.lock:
            self._session.lost(how)

    def _transmit(self, text: str) -> None:
        link = self._link
        if isinstance(link, Recorded):
            link.send(text)
        elif link is not None:
            if link.lost is not None:  # before anybody took its messages
                self.lost(link.lost)
                return
            with suppress(*OPENING):  # if it is lost, it says so itself, or the heartbeat does
                link.send(text)

    def _drop(self) -> None:
        link, self._link = self._link, None
        if isinstance(link, _Connection):
            link.shell = None
            with suppress(*OPENING):
                link.close()
            link.close_socket()
