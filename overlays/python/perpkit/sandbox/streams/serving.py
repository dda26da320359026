"""The streams of the sandbox's server, and a server for tests."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from threading import Event, Lock, Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ..._runtime.description.channel import Channel, StreamApi
from ..catalogue import credentials, now, recorded_vendor
from ..recording import apis
from ..server import Server
from ..transport import Answering
from ..turns import Cases
from .faults import Fault
from .feeds import Feed, RecordedFeed
from .recording import load_frames
from .refusals import Handshake, Refusals
from .session import Session
from .tape import Tape, TapeFeed, TapeVendor


def stream_path(package: str) -> str | None:
    """Return the path of an API's streams, ``None`` if it has none."""
    if not load_frames(package):
        return None
    server: StreamApi = import_module(f"perpkit.{package}.channels").STREAM
    return urlsplit(server.url).path


class Streams:
    """The streams of several APIs behind one address. The path selects the API."""

    def __init__(
        self,
        packages: Sequence[str],
        *,
        script: Sequence[Fault | None] = (),
        tape: Tape | None = None,
        case: Cases = None,
        clock: Callable[[], int] = now,
    ) -> None:
        """Offer streams.

        Args:
            packages: Names of the APIs' packages.
            script: The fault of each connection in turn; the last one holds for all later ones.
            tape: What one channel sends instead of recorded messages.
            case: What is refused, see :meth:`Refusals.of`. An API that does not have it refuses nothing.
            clock: Epoch ms.
        """
        self._refusals: dict[str, Refusals] = {}
        self._servers: dict[str, tuple[str, StreamApi, Sequence[Channel[Any]]]] = {}
        for package in packages:
            path = stream_path(package)
            if path is not None:
                table = import_module(f"perpkit.{package}.channels")
                self._servers[path] = (package, table.STREAM, table.CHANNELS)
                with suppress(ValueError):
                    self._refusals[package] = Refusals.of(package, case)
        self._script = list(script)
        self._tape = tape
        self._clock = clock
        self._lock = Lock()
        self.opened = 0
        """How many connections were asked for."""
        self.stopping = Event()

    def knows(self, path: str) -> bool:
        """Whether a path is that of a stream."""
        return path in self._servers

    def open(self, path: str, query: str) -> tuple[Session, Fault | None]:
        """Accept a connection; return its session, and what goes wrong with it.

        Raises:
            Handshake: It is refused.
        """
        package, server, channels = self._servers[path]
        fault = self._turn()
        if fault is not None and fault.trouble == "refuse":
            raise Handshake(fault.status, fault.headers, fault.text.encode())
        keys = credentials(package)
        given = dict(parse_qsl(query))
        if any(given.get(name) != keys[credential] for name, credential in server.query):
            raise Handshake(401, body=b"The key is missing or unknown.")
        frames = load_frames(package)

        def feed(channel: Channel[Any], values: Mapping[str, str]) -> Feed:
            if self._tape is not None and channel.id == self._tape.channel:
                return TapeFeed(self._tape, channel, values, frames, self._clock)
            return RecordedFeed(channel, values, frames, self._clock)

        return Session(server, channels, frames, feed, keys=keys, refusals=self._refusals.get(package)), fault

    def _turn(self) -> Fault | None:
        with self._lock:
            self.opened += 1
            if not self._script:
                return None
            return self._script.pop(0) if len(self._script) > 1 else self._script[0]


@contextmanager
def serve(
    package: str,
    *,
    script: Sequence[Fault | None] = (),
    tape: Tape | None = None,
    case: Cases = None,
    clock: Callable[[], int] = now,
) -> Generator[Server]:
    """Serve an API, REST and streams, on a free port of this machine, until the block ends.

    Args:
        package: Name of the API's package, for example ``coinglass``.
        script: The fault of each connection in turn; the last one holds for all later ones.
        tape: What one channel sends, and what REST tells of it.
        case: What streams refuse, see :meth:`Refusals.of`. Answers of REST are not changed.
        clock: Epoch ms.

    Raises:
        LookupError: The sandbox does not have this API.
        ValueError: There is no such case.
    """
    if package not in apis():
        raise LookupError(f"the sandbox has no {package!r}; it has: {', '.join(apis())}")
    Refusals.of(package, case)  # a misspelt one is an error here
    vendor: Answering = recorded_vendor(package, None, clock)
    if tape is not None:
        channels: Sequence[Channel[Any]] = import_module(f"perpkit.{package}.channels").CHANNELS
        repair = next(one.repair for one in channels if one.id == tape.channel)
        if repair is not None:
            vendor = TapeVendor(recorded_vendor(package, None, clock), tape, repair, clock)
    streams = Streams([package], script=script, tape=tape, case=case, clock=clock)
    with Server(vendor, streams=streams) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            streams.stopping.set()
            server.shutdown()
            thread.join()
