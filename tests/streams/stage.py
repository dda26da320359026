"""A simulated clock, and a shell that performs the steps of sessions on it. No real time passes."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count
from typing import Any, Protocol

from attrs import define, field

from perpkit._runtime.description.channel import Channel, StreamApi
from perpkit._runtime.settings import Settings
from perpkit._runtime.stream.addressing import texts
from perpkit._runtime.stream.backoff import Backoff
from perpkit._runtime.stream.clock import Clock
from perpkit._runtime.stream.errors import StreamError
from perpkit._runtime.stream.options import Options
from perpkit._runtime.stream.session import Session
from perpkit._runtime.stream.steps import Call, Drop, Fetch, History, Open, Rest, Steps, Transmit
from perpkit._runtime.stream.subscription import Consumer

START = 1_750_000_000.0
"""Epoch seconds at the beginning."""


class Stage:
    """The time, and what will happen."""

    def __init__(self) -> None:
        self.now = 0.0
        self.asleep = 0.0
        """Seconds that the machine was suspended: the wall clock has them, the monotonic one has not."""
        self._heap: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = count()

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return START + self.now + self.asleep

    def at(self, moment: float, function: Callable[[], None]) -> None:
        heapq.heappush(self._heap, (max(moment, self.now), next(self._numbers), function))

    def after(self, seconds: float, function: Callable[[], None]) -> None:
        self.at(self.now + seconds, function)

    def run(self, until: float) -> None:
        while self._heap and self._heap[0][0] <= until:
            self.now, _, function = heapq.heappop(self._heap)
            function()
        self.now = until


class Vendor(Protocol):
    """The other side."""

    def open(self, actor: Actor) -> tuple[float, Exception | None]:
        """Return how long opening takes, and why it fails."""
        ...

    def heard(self, actor: Actor, text: str) -> None:
        """Take a frame."""
        ...

    def dropped(self, actor: Actor) -> None:
        """Note that the client closes the connection."""
        ...

    def answer(self, step: Call | History) -> tuple[float, Any]:
        """Return how long an answer over REST takes, and the answer; an exception is raised."""
        ...


@define(eq=False)
class Seat:
    """A consumer that takes everything at once, unless it is told not to."""

    consumer: Consumer
    taken: list[Any] = field(factory=list[Any])
    error: StreamError | None = None
    each: Callable[[Any], None] | None = None
    """Takes each item instead of the list."""
    takes: bool = True

    def take(self) -> None:
        """Take what there is."""
        if not self.takes:
            return
        try:
            while (rows := self.consumer.mailbox.take()) is not None:
                if self.each is None:
                    self.taken += rows
                else:
                    for row in rows:
                        self.each(row)
        except StreamError as error:
            self.error = error


class Actor:
    """Performs the steps of one session."""

    def __init__(
        self, stage: Stage, settings: Settings, server: StreamApi, vendor: Vendor, draw: Callable[[], float]
    ) -> None:
        self.stage = stage
        self.vendor = vendor
        self.opened = 0
        """How often a connection was tried."""
        self.urls: list[str] = []
        self.waits: list[float] = []
        """Seconds between a connection that ended, or could not be made, and the next one."""
        self.delay = 0.0
        """Seconds by which rests end too late."""
        self.sent: list[str] = []
        self._ended: float | None = None
        self._woken = False
        self._resting: object = None
        self._wait: Callable[[], None] | None = None
        clock = Clock(stage.monotonic, stage.wall)
        self.session = Session(
            settings, server, "wss://vendor.test", clock, spawn=self._spawn, wake=self._wake, backoff=Backoff(draw)
        )

    def listen(self, channel: Channel[Any], arguments: dict[str, Any] | None = None, **options: Any) -> Seat:
        """Add a consumer, and live."""
        consumer = Consumer(channel, Options.of(channel, **options), self.stage.wall)
        seat = Seat(consumer)
        consumer.mailbox.wake = seat.take
        self.session.add(channel, texts(channel, arguments or {}), consumer)
        if self.session.ended:
            self.session.ended = False
            life = self.session.life()
            self.stage.after(0.0, lambda: self._advance(life, None, life=True))
        return seat

    def _spawn(self, steps: Steps[None]) -> None:
        self.stage.after(0.0, lambda: self._advance(steps, None))

    def _wake(self) -> None:
        self._woken = True
        if self._wait is not None:
            go, self._wait = self._wait, None
            self.stage.after(0.0, go)

    def _advance(self, steps: Steps[None], result: Any, *, life: bool = False) -> None:
        """Send a result into the steps, and perform what follows until they must wait."""
        try:
            while True:
                step = steps.throw(result) if isinstance(result, Exception) else steps.send(result)
                result = None
                if isinstance(step, Transmit):
                    self.sent.append(step.text)
                    self.vendor.heard(self, step.text)
                elif isinstance(step, Drop):
                    self._ended = self.stage.now
                    self.vendor.dropped(self)
                elif isinstance(step, Fetch):
                    result = step.function()
                else:
                    break
        except StopIteration:
            return
        if isinstance(step, Rest):
            self._rest(steps, step.seconds, life=life)
        elif isinstance(step, Open):
            self.opened += 1
            self.urls.append(step.url.reveal())
            if self._ended is not None:
                self.waits.append(round(self.stage.now - self._ended, 3))
                self._ended = None
            seconds, failure = self.vendor.open(self)
            self.stage.after(seconds, lambda: self._advance(steps, failure, life=life))
        else:
            seconds, answer = self.vendor.answer(step)
            self.stage.after(seconds, lambda: self._advance(steps, answer, life=life))

    def _rest(self, steps: Steps[None], seconds: float, *, life: bool) -> None:
        if not life:
            self.stage.after(seconds, lambda: self._advance(steps, None))
            return
        if self._woken:
            seconds = 0.0
        mark = self._resting = object()

        def go() -> None:
            if self._resting is mark:
                self._resting, self._wait, self._woken = None, None, False
                self._advance(steps, None, life=True)

        self._wait = go
        self.stage.after(seconds + self.delay, go)
