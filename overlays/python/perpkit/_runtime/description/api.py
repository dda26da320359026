"""What a client knows about one API as a whole: plain data, written by the generator from the description."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from attrs import Factory, field, frozen


class Meaning(StrEnum):
    """What a vendor's error means to a caller, independent of the vendor's codes and words."""

    MISSING_KEY = "missing-key"
    INVALID_KEY = "invalid-key"
    SIGNATURE = "signature"
    TIMESTAMP = "timestamp"
    PERMISSION = "permission"
    KEY_OR_PLAN = "key-or-plan"
    PLAN_PATH = "plan-path"
    PLAN_INTERVAL = "plan-interval"
    BAD_REQUEST = "bad-request"
    NOT_FOUND = "not-found"
    RATE_LIMIT = "rate-limit"
    TIMEOUT = "timeout"
    VENDOR_FAULT = "vendor-fault"


@frozen(kw_only=True)
class Credential:
    """A key or secret: the constructor's argument, its environment variable, and the header it travels in, if any."""

    argument: str
    env: str
    header: str | None = None
    prefix: str = ""
    """What stands before it in the header, for example ``"Bearer "``."""


Ways: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives: the credentials, by argument, that a request needs. An alternative without credentials needs no key."""


@frozen(kw_only=True)
class Signing:
    """HMAC-SHA256, hex, over the query as sent followed by the body as sent. Names are query parameters."""

    secret: str
    """The credential (by argument) that is the HMAC key; it is never sent."""
    timestamp: str
    signature: str
    window: str | None = None
    window_maximum: int | None = None


@frozen(kw_only=True)
class Envelope:
    """The object around a payload, and which values of its code mean success."""

    code: str
    data: str
    success: tuple[str | int, ...]


@frozen(kw_only=True)
class ErrorShape:
    """Where an error body holds its code and its message: paths of keys."""

    code: tuple[str, ...]
    message: tuple[str, ...] | None = None


@frozen(kw_only=True)
class Plan:
    """One plan of the vendor, as its documents describe it."""

    name: str
    per_minute: int | None
    """Requests per minute; ``None`` if the vendor agrees it with each customer."""
    min_interval: str | None = None
    """Smallest width of a bar."""
    history_days: Mapping[str, int] = field(factory=dict[str, int])
    """Width of a bar → days of history. A missing width has no limit, or the limit is not known."""


@frozen(kw_only=True)
class Limit:
    """One rate limit, with its units per minute; if they are ``None``, the plan gives them."""

    name: str
    per_minute: int | None = None


@frozen(kw_only=True)
class Rule:
    """All given conditions must hold; a condition holds if one of its values matches."""

    meaning: Meaning
    statuses: tuple[tuple[int, int], ...] = ()
    """Inclusive ranges: 404 is ``(404, 404)``, 5xx is ``(500, 599)``."""
    codes: tuple[str, ...] = ()
    message: str | None = None
    """Regular expression searched in the message, case ignored."""


@frozen(kw_only=True)
class RateLimitHeaders:
    """Names of the response headers with the requests allowed and used in the current minute."""

    limit: str
    used: str


@frozen(kw_only=True, eq=False)
class Api:
    """Everything vendor-specific that the runtime needs. Compared by identity."""

    name: str
    package: str
    """Sub-package of ``perpkit`` and name of its recordings, for example ``coinglass``."""
    base_url: str
    credentials: tuple[Credential, ...]
    access: Ways = field(
        default=Factory(lambda api: (tuple(one.argument for one in api.credentials),), takes_self=True)
    )
    """What requests need, unless their operation says otherwise; by default all credentials."""
    signing: Signing | None = None
    """How a request is signed, if it is made with the secret."""
    envelope: Envelope | None = None
    error_shapes: tuple[ErrorShape, ...] = ()
    rules: tuple[Rule, ...] = ()
    rate_limit_headers: RateLimitHeaders | None = None
    limits: tuple[Limit, ...] = ()
    plans: tuple[Plan, ...] = ()
    """Lowest first."""
    lenient: bool = False
    """Values are accepted in other forms than described: numbers in strings, and what :mod:`..wire.mending` lists."""
