"""What a vendor checks of a signed request: the signature over the received bytes, then the time."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from hashlib import sha256

from .._runtime.description.api import Signing
from .refusal import Refusal

WINDOW = 5_000
"""How old a request may be, in ms, when it does not say so itself."""
AHEAD = 1_000
"""How far, in ms, a caller's clock may be ahead of the vendor's."""

_NUMBER = re.compile(r"[0-9]{1,15}")


def check_signature(signing: Signing, secret: str, query: bytes, body: bytes) -> None:
    """Refuse a request whose last query parameter is not the HMAC of all that stands before it, and of the body.

    The bytes are taken as received: a caller who signs one spelling and sends another is refused.
    """
    signed, mark, given = b"&".join((b"", query)).rpartition(f"&{signing.signature}=".encode())
    if not mark:
        raise Refusal("signature", f"Missing {signing.signature} parameter", signing.signature)
    if b"&" in given:
        raise Refusal("signature", f"{signing.signature} must be the last parameter", signing.signature)
    expected = hmac.new(secret.encode(), signed[1:] + body, sha256).hexdigest().encode()
    if not hmac.compare_digest(expected, given):
        raise Refusal("signature")


def check_timestamp(signing: Signing, values: Mapping[str, str], now: int) -> None:
    """Refuse a request that is too old, or from the future. ``now`` is the vendor's time in ms."""
    window = _window(signing, values)
    given = values.get(signing.timestamp)
    if given is None:
        raise Refusal("timestamp", f"Missing {signing.timestamp} parameter", signing.timestamp)
    if not _NUMBER.fullmatch(given):
        raise Refusal("timestamp", f"{signing.timestamp} must be epoch milliseconds", signing.timestamp)
    if not now - window <= int(given) <= now + AHEAD:
        raise Refusal("timestamp")


def _window(signing: Signing, values: Mapping[str, str]) -> int:
    given = values.get(signing.window) if signing.window else None
    if given is None:
        return WINDOW
    if not _NUMBER.fullmatch(given) or int(given) > (signing.window_maximum or int(given)):
        maximum = f" and at most {signing.window_maximum}" if signing.window_maximum else ""
        raise Refusal("bad-request", f"{signing.window} must be in milliseconds{maximum}", str(signing.window))
    return int(given)
