"""What a case of the sandbox is to the streams of an API: a refused connection, or a recorded answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from attrs import field, frozen

from ..._runtime.description.api import Meaning
from ..._runtime.description.channel import Channel, StreamApi
from ..recording import EVERY, cases, load
from ..turns import Cases
from .recording import load_frames

KEYS = {Meaning.MISSING_KEY: 401, Meaning.INVALID_KEY: 401, Meaning.PERMISSION: 403}
FAULTS = {Meaning.RATE_LIMIT: 429, Meaning.VENDOR_FAULT: 503, Meaning.TIMEOUT: 504}
"""HTTP statuses of a connection that is refused. Those of keys need a key in the address."""
STREAM = "stream."
"""Begins the path of every stream."""


class Handshake(Exception):
    """The server refuses the connection."""

    def __init__(self, status: int, headers: Sequence[tuple[str, str]] = (), body: bytes = b"") -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.headers = tuple(headers)
        self.body = body


@frozen(kw_only=True)
class Refusals:
    """How the streams of one API are refused."""

    status: int | None = None
    """HTTP status of a refused connection."""
    every: str | None = None
    """Recorded answer to every subscription, or to the authentication."""
    channels: Mapping[str, str] = field(factory=dict[str, str])
    """Path of a stream → the recorded answer to its subscription."""

    @classmethod
    def of(cls, package: str, case: Cases) -> Refusals:
        """Return what a case means. A case that means nothing to a stream, such as a success, refuses nothing.

        Args:
            package: Name of the API's package, for example ``coinglass``.
            case: A case for everything, or one for each method or stream, by its path.

        Raises:
            ValueError: There is no such case or stream, or it means nothing to one stream alone.
        """
        frames = load_frames(package)
        answers = [one.case for one in frames if one.channel == EVERY and one.case in {*Meaning}]
        if case is None:
            return cls()
        if not isinstance(case, str):
            return cls(channels=_by_stream(package, case, [one for one in answers if one != Meaning.INVALID_KEY]))
        known = {*answers, *cases(load(package))}
        if case not in known:
            raise ValueError(f"{package} has no recording of case {case!r}; there are: {', '.join(sorted(known))}")
        if case in answers:
            return cls(every=case)
        meaning = next((one for one in (*KEYS, *FAULTS) if case == one or case.startswith(f"{one}-")), None)
        if meaning in answers:  # the plain case of a variant, such as invalid-key-disabled
            return cls(every=meaning)
        if meaning in KEYS and not (frames and _server(package).query):
            return cls()
        return cls(status=(KEYS | FAULTS)[meaning] if meaning is not None else None)

    def check_connection(self) -> None:
        """Raise ``Handshake`` if connections are refused."""
        if self.status is not None:
            raise Handshake(self.status)

    def answer(self, channel: Channel[Any] | None) -> str | None:
        """Return the recorded answer that refuses a subscription; ``None`` if it is not refused."""
        own = None if channel is None else self.channels.get(channel.call_path)
        return own or (self.every if self.every != Meaning.INVALID_KEY else None)


def _by_stream(package: str, chosen: Mapping[str, str | Sequence[str]], answers: Sequence[str]) -> dict[str, str]:
    wanted = {path: case for path, case in chosen.items() if path.startswith(STREAM)}
    streams = sorted({one.call_path for one in _channels(package)}) if wanted else []
    found: dict[str, str] = {}
    for path, case in wanted.items():
        if path not in streams:
            raise ValueError(f"{package} has no stream {path!r}; there are: {', '.join(streams)}")
        if not isinstance(case, str) or case not in answers:
            raise ValueError(f"{path} has no case {case!r}; there are: {', '.join(answers)}")
        found[path] = case
    return found


def _server(package: str) -> StreamApi:
    server: StreamApi = import_module(f"perpkit.{package}.channels").STREAM
    return server


def _channels(package: str) -> Sequence[Channel[Any]]:
    found: Sequence[Channel[Any]] = (
        import_module(f"perpkit.{package}.channels").CHANNELS if load_frames(package) else ()
    )
    return found
