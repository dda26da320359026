"""Base classes of generated resources: each has a method for each operation of one tag, and calls its client."""

from __future__ import annotations

from .client import AsyncClient, SyncClient
from .menu import offers


class SyncResource:
    """A group of operations of one client."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return _text(self)

    def _repr_html_(self) -> str:
        return _html(self)


class AsyncResource:
    """The asynchronous twin of :class:`SyncResource`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return _text(self)

    def _repr_html_(self) -> str:
        return _html(self)


def _text(resource: object) -> str:
    return f"<{type(resource).__name__}: {', '.join(offers(resource))}>"


def _html(resource: object) -> str:
    from .frames.html import facts

    return facts(type(resource).__name__, offers(resource))
