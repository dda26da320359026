"""One connection, from its first attempt to its end, without input or output.

:meth:`Session.life` makes all decisions that need time: connect, authenticate, subscribe, send heartbeats, notice
silence, reconnect. It yields steps, which a shell performs. Frames do not pass through it: the shell hands each to
:meth:`Session.received` when it comes, and says with :meth:`Session.lost` that the connection has ended. All of this
happens one after the other: in one event loop, or under one lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

from ..description.channel import Channel, Outcome, Reply, StreamApi, frame
from ..logs import LOGGER
from ..secret import Secret
from ..settings import Settings
from ..wire.shallow import BROKEN
from .answers import Answers, Refusal, refusal
from .backoff import Backoff
from .clock import Clock
from .errors import MessageTooLargeError, NoAcknowledgementError, StreamClosedError, StreamError, unexpected
from .failures import Loss, OpenFailure, ends
from .login import Authentication, Stage
from .notices import Reason
from .pulse import Pulse
from .reading import Reader
from .recovery import recovered
from .requirement import checked
from .roster import Roster
from .steps import Drop, Open, Rest, Steps, Transmit
from .subscription import Consumer, State, Subscription

OPEN_SECONDS = 10.0
"""Time for opening a connection, the look-up of the name included."""
ACKNOWLEDGED_SECONDS = 10.0
ACKNOWLEDGED_ATTEMPTS = 3
"""After so many connections without an acknowledgement a subscription has failed."""
TICK = 5.0
"""Seconds that the session rests at most."""
NEVER = float("inf")
ACTIVE = State.ACTIVE
"""Looked up once, not for each message."""


class Session:
    """One connection and what is subscribed to on it."""

    def __init__(
        self,
        settings: Settings,
        server: StreamApi,
        url: str,
        clock: Clock,
        *,
        spawn: Callable[[Steps[None]], object],
        wake: Callable[[], None],
        backoff: Backoff | None = None,
    ) -> None:
        """Prepare a connection.

        Args:
            settings: Those of the client.
            server: What is known of the vendor's streams.
            url: Where to connect, without the key.
            clock: The time.
            spawn: Performs steps beside the life of the session.
            wake: Ends a rest of the session, or its next one.
            backoff: The waits between connections.
        """
        self.clock = clock
        self.ended = True
        """Whether nobody lives this session now."""
        self.connected = False
        self._settings = settings
        self._server = server
        self._url = url
        self._spawn = spawn
        self._wake = wake
        self._backoff = backoff or Backoff()
        self._authentication: Authentication | None = None
        self._answers = Answers(server)
        self._reader = Reader(settings.api.lenient, settings.decoding == "lenient", lambda: self._secrets)
        self._roster = Roster(server)
        self._find = self._roster.find
        self._pulse = Pulse(server.heartbeat.seconds, clock.monotonic, clock.wall)
        self._loss: Loss | None = None
        self._data = False
        """Whether messages came over this connection."""
        self._ever = False
        """Whether there was a connection before."""
        self._failing_since: float | None = None

    # what consumers do

    def add(self, channel: Channel[Any], values: Mapping[str, str], consumer: Consumer) -> None:
        """Add a consumer; the channel is subscribed to if it is its first one.

        Raises:
            ConfigurationError: A private channel, and the client has no credentials for it.
        """
        if channel.private and self._authentication is None:
            self._authentication = Authentication(
                self._server, self._settings.credentials, self.clock.monotonic, consumer.options.token
            )
        subscription = self._roster.add(channel, values, consumer)
        merging = recovered(channel, subscription.parts, consumer, self.clock, self._spawn)
        consumer.join(self._reader.opening(channel, subscription.address, self._settings.hooks.on_rejected), merging)
        if subscription.state is State.ACTIVE:
            self._restored(consumer, self.clock.wall())
        if channel.requirement is not None and len(subscription.consumers) == 1:
            self._spawn(checked(subscription, partial(self._reject, subscription)))
        self._wake()

    def remove(self, consumer: Consumer) -> None:
        """Remove a consumer; the channel is given up with its last one."""
        self._roster.remove(consumer)
        if consumer.merging is not None:
            consumer.merging.interrupted()  # what is being read for it is not needed any more
        self._wake()

    @property
    def wanted(self) -> bool:
        """Whether there are consumers."""
        return bool(self._roster)

    def close(self) -> None:
        """End all streams."""
        self.fail(StreamClosedError("the client of this stream was closed"))

    # what the connection does

    def received(self, data: bytes) -> None:
        """Take a frame."""
        try:
            now = self._pulse.hear()
            found = self._find(data)
            if found is None or (found[1] is None and self._answers.knows(data)):
                self._answered(data)
                return
            subscription, kind = found
            self._data = True
            subscription.heard = now
            if subscription.state is not ACTIVE:
                subscription.again = False
                self._activated(subscription)
            size = len(data)
            for consumer in subscription.consumers:
                consumer.message(kind, data, size)
        except Exception as error:  # of a hook, or of this package
            self.fail(unexpected(error))

    def lost(self, loss: Loss) -> None:
        """Note that the connection has ended, or can be used no more."""
        if not self.connected:
            return
        self._loss, self.connected = loss, False
        wall = self.clock.wall()
        # Closing in order proves nothing: a relay does so too that has lost the vendor a while before.
        since = min(self._pulse.wall(self._pulse.heard), wall)
        detail = "; ".join(filter(None, [loss.detail, self._pulse.stalled()]))
        for subscription in self._roster:
            whole = subscription.state is State.ACTIVE
            subscription.interrupted(loss.reason, detail, since if whole else wall)
        self._roster.disconnected()
        LOGGER.info("%s stream: %s (%s)", self._settings.api.name, loss.reason, detail)
        self._wake()

    def fail(self, error: StreamError) -> None:
        """End all streams of this connection with an error."""
        for subscription in self._roster:
            self._roster.reject(subscription, error)
        self._wake()

    # its life

    def life(self) -> Steps[None]:
        """Keep the connection up as long as anybody wants something of it."""
        self.ended = False
        try:
            while self._roster:
                if (yield from self._opened()):
                    yield from self._connection()
        except StreamError as error:
            self.fail(error)
        finally:
            self.connected = False
            self.ended = True

    def _opened(self) -> Steps[bool]:
        """Connect once; after a failure, wait."""
        try:
            yield Open(self._address(), OPEN_SECONDS)
        except OpenFailure as failure:
            now = self.clock.monotonic()
            since = self._failing_since = now if self._failing_since is None else self._failing_since
            error = ends(failure, name=self._settings.api.name, connected_before=self._ever, trying_since=now - since)
            if error is not None:
                raise error from None
            for subscription in self._roster:
                subscription.interrupted(Reason.NOT_CONNECTED, failure.words, self.clock.wall())
            LOGGER.info("%s stream: no connection (%s)", self._settings.api.name, failure.words)
            yield from self._waited(self._backoff.wait(failure.retry_after))
            return False
        self._failing_since, self._ever = None, True
        return True

    def _connection(self) -> Steps[None]:
        """Use a connection until it is lost, or nobody wants it."""
        begun = self.clock.monotonic()
        self._loss, self._data, self.connected = None, False, True
        self._roster.disconnected()
        self._pulse.begin()
        while self._loss is None and self._roster:
            for text in self._due():
                yield Transmit(text)
            self._watch()
            if self._loss is None and self._roster:
                rest = max(0.0, min(self._next() - self.clock.monotonic(), TICK))
                self._pulse.resting(rest)
                yield Rest(rest)
                self._pulse.rested()
        self.connected = False
        if self._authentication is not None:
            self._authentication.lost()
        yield Drop()
        if self._loss is not None and self._loss.too_large:
            raise MessageTooLargeError(
                f"{self._settings.api.name}: the vendor sent a message that is larger than a stream reads"
            )
        self._backoff.ended(self.clock.monotonic() - begun, data=self._data)
        if self._roster:
            yield from self._waited(self._backoff.wait())

    def _waited(self, seconds: float) -> Steps[None]:
        """Wait before the next connection, if it is still wanted then."""
        until = self.clock.monotonic() + seconds
        while self._roster and (left := until - self.clock.monotonic()) > 0:
            yield Rest(min(left, TICK))
            self._roster.sweep()
            for subscription in self._roster:
                subscription.tick()

    def _due(self) -> Iterable[str]:
        """Yield the frames that are to be sent now."""
        now = self.clock.monotonic()
        yield from self._logging_in()
        yield from self._roster.leave()
        authenticated = self._authentication is not None and self._authentication.stage is Stage.DONE
        wanted = self._roster.wanted(now, private=authenticated)
        yield from self._roster.enter(wanted, now)
        # An answer to a heartbeat shows that the frames before it have arrived too.
        if self._pulse.due or any(not one.channel.acknowledged for one in wanted):
            self._pulse.sent()
            yield frame(self._server.heartbeat.send, {})

    def _logging_in(self) -> Iterable[str]:
        """Yield the frame of a login, if it can be sent."""
        authentication = self._authentication
        if authentication is None:
            return
        if authentication.stage is Stage.NONE and self._roster.has_private:
            self._run(authentication.connected())
        self._run(authentication.renewed())
        if authentication.stage is Stage.READY:
            yield authentication.frame()

    # what is to be noticed
    def _watch(self) -> None:
        """Notice what should have come."""
        now = self.clock.monotonic()
        self._roster.sweep()
        authentication = self._authentication
        if self._pulse.silent:
            self.lost(Loss(Reason.SILENT, "no frame came, and no answer to a heartbeat"))
        elif authentication is not None and authentication.error is not None:
            self._authentication = None
            for subscription in self._roster:
                if subscription.channel.private:
                    self._roster.reject(subscription, authentication.error)
        elif authentication is not None and authentication.late(now):
            self.lost(Loss(Reason.UNACKNOWLEDGED, "the login was not answered"))
        for subscription in self._roster:
            self._watch_one(subscription, now)

    def _watch_one(self, subscription: Subscription, now: float) -> None:
        subscription.tick()
        address = subscription.address
        if self._unacknowledged(subscription) <= now:
            subscription.refused += 1
            if subscription.refused >= ACKNOWLEDGED_ATTEMPTS:
                text = f"{address}: {ACKNOWLEDGED_ATTEMPTS} subscriptions in a row were not acknowledged"
                self._roster.reject(subscription, NoAcknowledgementError(text))
            else:
                self.lost(Loss(Reason.UNACKNOWLEDGED, f"the subscription to {address}"))
        elif subscription.overdue(now) and subscription.again:
            self.lost(Loss(Reason.OVERDUE, f"nothing came of {address}, not even after subscribing again"))
        elif subscription.overdue(now):
            since = self._pulse.wall(max(subscription.heard, subscription.sent))
            subscription.interrupted(Reason.OVERDUE, f"nothing came of {address}", since)
            self._roster.again(subscription, now)
            self._wake()

    def _unacknowledged(self, subscription: Subscription) -> float:
        """Return when a subscription has waited too long for its acknowledgement."""
        waits = subscription.channel.acknowledged and subscription.state is State.SENT
        return subscription.sent + ACKNOWLEDGED_SECONDS if waits else NEVER

    def _next(self) -> float:
        """Return when something may have to be done."""
        moments = [self._pulse.next]
        for one in self._roster:
            waiting = one.not_before or NEVER
            moments.append(waiting if one.state is State.WANTED else min(one.due, self._unacknowledged(one)))
            moments += [NEVER if each.merging is None else each.merging.next for each in one.consumers]
        if self._authentication is not None:
            moments.append(self._authentication.renew_at)
        return min(moments)

    # what came besides messages
    def _answered(self, data: bytes) -> None:
        """Take a frame that is not a message of a subscription."""
        try:
            reply, address, refused = self._answers.read(data)
        except (*BROKEN, KeyError):
            return
        subscription = self._roster.get(address)
        if reply is None:
            if self._answers.beats(data):
                self._arrived()
        elif refused is not None:
            self._refused(reply, subscription, address, refused)
        elif reply.outcome is Outcome.AUTHENTICATED and self._authentication is not None:
            self._authentication.stage = Stage.DONE
            self._wake()
        elif reply.outcome is Outcome.SUBSCRIBED and subscription is not None and not subscription.again:
            self._activated(subscription)

    def _arrived(self) -> None:
        """Note an answer to a heartbeat: what was sent before it has arrived, and was not refused."""
        for subscription in self._roster:
            if subscription.state is State.SENT and not subscription.channel.acknowledged and not subscription.again:
                self._activated(subscription)

    def _activated(self, subscription: Subscription) -> None:
        """Note that messages of a subscription come from now on."""
        subscription.state = State.ACTIVE
        subscription.refused, subscription.not_before = 0, 0.0
        subscription.heard = self._pulse.heard
        wall = self._pulse.wall(subscription.heard)
        for consumer in subscription.consumers:
            self._restored(consumer, wall)

    def _restored(self, consumer: Consumer, wall: float) -> None:
        """End the gap of a consumer, if there is one: messages come again since ``wall``."""
        if consumer.gap is None:
            return
        if consumer.merging is None:
            consumer.resolved(wall)
        else:
            self._spawn(consumer.merging.restored(wall))

    def _refused(self, reply: Reply, subscription: Subscription | None, address: str | None, refused: Refusal) -> None:
        error = refusal(self._settings.api.name, self._server, refused, address or "", self._secrets)
        authentication = self._authentication
        logging_in = authentication is not None and authentication.stage is Stage.SENT
        if authentication is not None and (reply.to == "authenticate" or (logging_in and address is None)):
            self._run(authentication.refused(error))
            self._wake()
            return
        if subscription is None and address is None:  # it does not say which: the one that waits longest
            subscription = next((one for one in self._roster if one.state is State.SENT), None)
        if subscription is None:
            LOGGER.info("%s", error)
        elif refused.passing(self._server):
            subscription.state = State.WANTED
            subscription.not_before = self.clock.monotonic() + 1.0 + self._backoff.wait()
            subscription.interrupted(Reason.UNACKNOWLEDGED, str(error), self.clock.wall())
        else:
            subscription.state = State.WANTED  # so that nobody unsubscribes from it
            self._roster.reject(subscription, error)
        self._wake()

    @property
    def _secrets(self) -> tuple[Secret, ...]:
        more = () if self._authentication is None else self._authentication.secrets
        return (*self._settings.secrets, *more)

    def _address(self) -> Secret:
        """Return the address with the key in its query."""
        credentials = self._settings.credentials
        query = [(name, credentials[argument].reveal()) for name, argument in self._server.query]
        return Secret(f"{self._url}?{urlencode(query)}" if query else self._url)

    def _reject(self, subscription: Subscription, error: StreamError) -> None:
        if self._roster.get(subscription.address) is subscription:
            self._roster.reject(subscription, error)
            self._wake()

    def _run(self, steps: Steps[None] | None) -> None:
        """Have something done beside the life of this session, which looks at the result at once."""
        if steps is not None:
            self._spawn(self._then_woken(steps))

    def _then_woken(self, steps: Steps[None]) -> Steps[None]:
        yield from steps
        self._wake()
