"""A request as it is sent: checked arguments, signed with the current time, for one attempt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..description.operation import Operation
from ..secret import Secret
from .arguments import Encoded
from .signing import signed_query

if TYPE_CHECKING:
    from ..settings import Settings
    from ..timeout import Timeout


@define(kw_only=True)
class Request:
    """One attempt, ready to send. Its repr shows neither query nor headers."""

    operation: Operation[Any] = field(repr=lambda operation: operation.id)
    base_url: str
    path: str
    query: bytes = field(repr=False)
    """The exact bytes after ``?``; if there is a signature, it covers them."""
    body: bytes | None = field(repr=False)
    credentials: Mapping[str, Secret] = field(repr=False)
    """Header → its value."""
    timeout: Timeout
    max_body_bytes: int
    secrets: tuple[Secret, ...] = field(repr=False)
    """Secrets masked in error messages."""


def signed(settings: Settings, operation: Operation[Any], encoded: Encoded) -> Request:
    """Return the request to send, signed with the current time, for one attempt."""
    access, signing = settings.access(operation), settings.api.signing
    query, secrets = encoded.query_bytes, settings.secrets
    if signing is not None and access.secret is not None:
        query = signed_query(
            signing,
            access.secret,
            query,
            encoded.body or b"",
            timestamp_ms=settings.clock.now_ms(),
            recv_window=settings.recv_window,
        )
        secrets = (*secrets, Secret(query.rpartition(b"=")[2].decode()))
    return Request(
        operation=operation,
        base_url=settings.base_url,
        path=encoded.path,
        query=query,
        body=encoded.body,
        credentials=access.headers,
        timeout=settings.timeout,
        max_body_bytes=settings.max_body_bytes,
        secrets=secrets,
    )
