"""Where the streams of a client are, and what both shells need of it."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from attrs import frozen

from .._runtime.description.channel import StreamApi
from .._runtime.settings import LOOPBACK, Settings
from .._runtime.stream.clock import Clock
from .._runtime.stream.session import Session
from .._runtime.stream.steps import Steps
from .recorded import Recorded


@frozen(eq=False)
class Place:
    """The streams of one API, as one client uses them."""

    settings: Settings
    server: StreamApi
    url: str
    recorded: Callable[[Callable[[bytes], None]], Recorded] | None = None
    """Opens a recorded stream in this process; ``None`` if there is a network."""

    @classmethod
    def of(cls, settings: Settings, server: StreamApi) -> Place:
        """Return the place: in a sandbox, on this machine if the client's other calls go there, or the vendor's."""
        if settings.sandbox:
            return cls(
                settings,
                server,
                server.url,
                lambda received: Recorded(settings.api.package, settings.stream_case, received),
            )
        base = urlsplit(settings.base_url)
        if base.hostname in LOOPBACK:
            scheme = "wss" if base.scheme == "https" else "ws"
            return cls(settings, server, f"{scheme}://{base.netloc}{urlsplit(server.url).path}")
        return cls(settings, server, server.url)

    @property
    def key(self) -> tuple[object, ...]:
        """What two streams must have in common to share a connection."""
        return id(self.server), self.url, self.settings.decoding, id(self.settings.hooks)

    def session(self, clock: Clock, spawn: Callable[[Steps[None]], object], wake: Callable[[], None]) -> Session:
        """Return a new session."""
        return Session(self.settings, self.server, self.url, clock, spawn=spawn, wake=wake)
