"""Recorded frames of a vendor: messages of channels, and answers to what a client sends."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources.abc import Traversable

import msgspec
from attrs import field, frozen

from ..recording import EVERY, Provenance, RecordingError, apis, root

FOLDER = "_streams"
"""Folder below the recordings of an API."""


@frozen(kw_only=True)
class RecordedFrame:
    """One frame. ``frame`` has exactly the text that was received."""

    channel: str
    """Id of the channel; ``_api`` for an answer that belongs to no channel."""
    case: str
    title: str
    provenance: Provenance
    frame: str
    arguments: Mapping[str, str] = field(factory=dict[str, str])
    """Parameters of the subscription, by wire name."""

    @property
    def path(self) -> str:
        """Its file, below the recordings of its API."""
        return f"{FOLDER}/{self.channel}/{self.case}.json"


@cache
def load_frames(api: str) -> tuple[RecordedFrame, ...]:
    """Return every recorded frame of an API, by channel and case; none if it has no streams.

    Args:
        api: name of the API's package, for example ``coinglass``.

    Raises:
        LookupError: there are no recordings of this API.
        RecordingError: a file is not a valid recording.
    """
    if api not in apis():
        raise LookupError(f"no recordings of {api!r}; there are some of: {', '.join(apis())}")
    streams = root() / api / FOLDER
    if not streams.is_dir():
        return ()
    return tuple(
        _read(folder.name, file)
        for folder in sorted(streams.iterdir(), key=lambda entry: entry.name)
        for file in sorted(folder.iterdir(), key=lambda entry: entry.name)
    )


def answer(frames: tuple[RecordedFrame, ...], case: str) -> RecordedFrame | None:
    """Return the recorded answer of a case that belongs to no channel, if there is one."""
    return next((one for one in frames if one.channel == EVERY and one.case == case), None)


def _read(channel: str, file: Traversable) -> RecordedFrame:
    try:
        found = msgspec.json.decode(file.read_bytes(), type=RecordedFrame)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RecordingError(f"recording {FOLDER}/{channel}/{file.name}: {error}") from error
    if (found.channel, f"{found.case}.json") != (channel, file.name):
        raise RecordingError(f"recording {FOLDER}/{channel}/{file.name}: `channel` and `case` are not its place")
    return found
