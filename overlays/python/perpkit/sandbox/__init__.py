"""A vendor that answers from recordings: with the vendor's checks and answers, without network and key."""

from __future__ import annotations

from .catalogue import credentials, recorded_vendor
from .recording import Recording, RecordingError, apis, load
from .transport import AsyncTransport, SyncTransport, async_http_client, http_client
from .turns import Cases
from .vendor import Answer, Vendor

__all__ = [
    "Answer",
    "AsyncTransport",
    "Cases",
    "Recording",
    "RecordingError",
    "SyncTransport",
    "Vendor",
    "apis",
    "async_http_client",
    "credentials",
    "http_client",
    "load",
    "recorded_vendor",
]
