"""Base classes of generated resources: each has a method for each operation of one tag, and calls its client."""

from __future__ import annotations

from .client import AsyncClient, SyncClient


class SyncResource:
    """A group of operations of one client."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource:
    """The asynchronous twin of :class:`SyncResource`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
