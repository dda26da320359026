"""Streams of the sandbox: recorded messages, with the vendor's answers to what a client sends."""

from __future__ import annotations

from .faults import Fault
from .recording import RecordedFrame, load_frames
from .refusals import Handshake, Refusals
from .serving import Streams, serve, stream_path
from .session import Session, session
from .tape import Tape, TapeRow

__all__ = [
    "Fault",
    "Handshake",
    "RecordedFrame",
    "Refusals",
    "Session",
    "Streams",
    "Tape",
    "TapeRow",
    "load_frames",
    "serve",
    "session",
    "stream_path",
]
