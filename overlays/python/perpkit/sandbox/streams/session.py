"""One connection to a recorded server of streams, without input or output."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

import msgspec

from ..._runtime.description.api import Meaning
from ..._runtime.description.channel import Channel, Outcome, Reply, StreamApi, member
from ..catalogue import credentials, now
from ..turns import Cases
from .feeds import Feed, RecordedFeed
from .matching import Parts, parts_of, subscribed
from .recording import RecordedFrame, answer, load_frames
from .refusals import Refusals

Feeds = Callable[[Channel[Any], Mapping[str, str]], Feed]
"""Makes the messages of a subscription, from its channel and parameters."""


class Session:
    """What the server knows of one connection. Moments are those of a monotonic clock, in seconds."""

    def __init__(
        self,
        server: StreamApi,
        channels: Sequence[Channel[Any]],
        recorded: tuple[RecordedFrame, ...],
        feeds: Feeds,
        *,
        keys: Mapping[str, str],
        refusals: Refusals | None = None,
    ) -> None:
        """Accept a connection.

        Args:
            server: What is known of the vendor's streams.
            channels: Its channels.
            recorded: Recorded frames.
            feeds: Makes the messages of a subscription.
            keys: The accepted credentials, by the client's argument.
            refusals: What is refused; by default nothing.

        Raises:
            Handshake: The connection is.
        """
        self._refusals = refusals or Refusals()
        self._refusals.check_connection()
        self._server = server
        self._channels = channels
        self._recorded = recorded
        self._feeds = feeds
        self._keys = keys
        self._authenticated = False
        self._ready: deque[str] = deque()
        self._open: dict[str, Feed] = {}

    def receive(self, text: str) -> None:
        """Take a frame of the client."""
        content = _content(text)
        if content == self._server.heartbeat.send:
            self._say("pong")
            return
        for login in self._server.logins:
            if (parts := parts_of(login.message, content)) is not None:
                self._authenticate(parts)
                return
        subscribe = parts_of(self._server.subscribe, content)
        unsubscribe = parts_of(self._server.unsubscribe, content)
        if subscribe is not None:
            for address in subscribe["address"]:
                self._subscribe(address)
        elif unsubscribe is not None:
            for address in unsubscribe["address"]:
                self._open.pop(address, None)
                self._say("unsubscribed", address)
        else:
            self._say("bad-request")

    def due(self, now: float) -> float | None:
        """Return the moment of the next frame, ``now`` if there is one already; ``None`` if nothing is planned."""
        if self._ready:
            return now
        planned = [moment for feed in self._open.values() if (moment := feed.due()) is not None]
        return max(now, min(planned)) if planned else None

    def take(self, now: float) -> list[bytes]:
        """Return the frames that are to be sent now: answers first."""
        answers, messages = self.answers(), self.messages(now)
        return [frame.encode() for frame in (*answers, *messages)]

    def answers(self) -> list[str]:
        """Return the answers that were not taken yet."""
        found = list(self._ready)
        self._ready.clear()
        return found

    def messages(self, now: float) -> list[str]:
        """Return the messages that are due."""
        return [frame for feed in [*self._open.values()] for frame in feed.take(now)]

    def _authenticate(self, parts: Parts) -> None:
        known = all(parts[name] == [key] for name, key in self._keys.items() if name in parts)
        self._authenticated = known and self._refusals.every != Meaning.INVALID_KEY
        self._say("authenticated" if self._authenticated else "invalid-key")

    def _subscribe(self, address: str) -> None:
        found = subscribed(self._channels, address)
        refused = self._refusals.answer(None if found is None else found[0])
        if refused is not None:
            self._say(refused, address)
        elif found is None:
            self._say("not-found", address)
        elif found[0].private and not self._authenticated:
            self._say("missing-key")
        else:
            self._open[address] = self._feeds(*found)
            self._say("subscribed", address)

    def _say(self, case: str, address: str | None = None) -> None:
        """Answer with a recorded frame, if the vendor answers at all. An address in it becomes the given one."""
        found = answer(self._recorded, case)
        if found is not None:
            self._ready.append(found.frame if address is None else self._addressed(found.frame, address))

    def _addressed(self, frame: str, address: str) -> str:
        content = _content(frame)
        for reply in self._server.replies:
            if reply.sign.fits(content, {}):
                return frame.replace(old, address) if (old := _named(reply, content)) else frame
        return frame


def _content(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return text


def _named(reply: Reply, content: Any) -> str | None:
    """Return the address that a recorded answer names."""
    if reply.sign.text is not None:
        found = re.fullmatch(reply.sign.text, content)
        return found.groupdict().get("address") if found else None
    if reply.address is not None:
        return str(member(content, reply.address))
    words = member(content, reply.message) if reply.message is not None else None
    return words.rpartition(": ")[2] if reply.outcome is Outcome.REFUSED and isinstance(words, str) else None


def session(package: str, case: Cases = None, clock: Callable[[], int] = now) -> Session:
    """Return a connection to the recorded streams of an API.

    A subscription gets every recorded message of its channel at once, with the time of now, and then one of them each
    second, or as often as the vendor sends, for ever.

    Args:
        package: Name of the API's package, for example ``coinglass``.
        case: What is refused, see :meth:`Refusals.of`.
        clock: The vendor's time in epoch ms.

    Raises:
        LookupError: The sandbox does not have this API, or it has no streams.
        ValueError: There is no such case.
        Handshake: The case refuses the connection.
    """
    frames = load_frames(package)
    if not frames:
        raise LookupError(f"the sandbox has no streams of {package!r}")
    table = import_module(f"perpkit.{package}.channels")
    return Session(
        table.STREAM,
        table.CHANNELS,
        frames,
        lambda channel, values: RecordedFeed(channel, values, frames, clock),
        keys=credentials(package),
        refusals=Refusals.of(package, case),
    )
