"""HMAC-SHA256 over the bytes that are sent."""

from __future__ import annotations

import hashlib
import hmac

from ..description.api import Signing
from ..secret import Secret


def sign(secret: Secret, query: bytes, body: bytes) -> str:
    """Return the signature of the query as sent, without ``?``, followed by the body as sent."""
    return hmac.new(secret.reveal().encode(), query + body, hashlib.sha256).hexdigest()


def signed_query(
    signing: Signing, secret: Secret, query: bytes, body: bytes, *, timestamp_ms: int, recv_window: int | None
) -> bytes:
    """Return the query with timestamp (epoch ms), window (ms, if any) and, last, the signature over all of that."""
    parts = [query] if query else []
    parts.append(f"{signing.timestamp}={timestamp_ms}".encode())
    if signing.window is not None and recv_window is not None:
        parts.append(f"{signing.window}={recv_window}".encode())
    unsigned = b"&".join(parts)
    return b"%b&%b=%b" % (unsigned, signing.signature.encode(), sign(secret, unsigned, body).encode())


def reserved_names(signing: Signing | None) -> frozenset[str]:
    """Return the query parameters that signing fills in, and that a caller may not give."""
    if signing is None:
        return frozenset()
    return frozenset({signing.timestamp, signing.signature, signing.window or signing.timestamp})
