"""Streams of the sandbox: recorded messages, with the vendor's answers to what a client sends."""

from __future__ import annotations

from .faults import Fault
from .recording import RecordedFrame, load_frames
from .session import Handshake, Session, session

__all__ = ["Fault", "Handshake", "RecordedFrame", "Session", "load_frames", "session"]
