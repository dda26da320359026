"""The vendor's checks of a signed request: first the signature over the received bytes, then the time."""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import unquote_to_bytes

from .._runtime.description.api import Signing
from .refusal import Refusal

WINDOW = 5_000
"""Largest age of a request without a window parameter, in ms."""
AHEAD = 1_000
"""How far a caller's clock may be ahead of the vendor's, in ms."""

_NUMBER = re.compile(r"[0-9]{1,15}")


def check_signature(signing: Signing, secret: str, query: bytes, body: bytes) -> None:
    """Refuse a request whose signature is not the HMAC of the rest of the query and the body.

    The signature may be anywhere in the query; its digits are lower case. The rest is checked as received and, if that
    does not match, percent-decoded: a caller may sign either form. The body is checked as received.
    """
    mark = f"{signing.signature}=".encode()
    pairs = query.split(b"&")
    given = next((pair.removeprefix(mark) for pair in pairs if pair.startswith(mark)), None)
    if given is None:
        raise Refusal("signature", f"Missing {signing.signature} parameter", signing.signature)
    signed = b"&".join(pair for pair in pairs if not pair.startswith(mark))
    if not any(_matches(secret, spelling + body, given) for spelling in (signed, unquote_to_bytes(_spaced(signed)))):
        raise Refusal("signature")


def _matches(secret: str, payload: bytes, given: bytes) -> bool:
    return hmac.compare_digest(hmac.new(secret.encode(), payload, sha256).hexdigest().encode(), given)


def _spaced(query: bytes) -> bytes:
    return query.replace(b"+", b" ")


def check_timestamp(signing: Signing, values: Mapping[str, str], now: int) -> None:
    """Refuse a request that is too old, or whose time is in the future. ``now`` is the vendor's time in ms."""
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
