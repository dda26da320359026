"""An answer as it came over the wire, and the same answer read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized
from typing import Generic, TypeVar, overload

from attrs import field, frozen

from .description.api import RateLimitHeaders
from .secret import Secret, redacted, redacted_bytes
from .times import http_date

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LONGEST_NUMBER = 18
"""Characters of a header that may be a number; Python itself refuses to read thousands."""


class Headers(Mapping[str, str]):
    """Headers of a response, read-only; names are looked up ignoring case, values of a repeated name are joined."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    @overload
    def get(self, key: str, /) -> str | None: ...

    @overload
    def get(self, key: str, /, default: str) -> str: ...

    @overload
    def get(self, key: str, /, default: T) -> str | T: ...

    def get(self, key: str, /, default: T | None = None) -> str | T | None:
        """Return a header, or ``default`` if it is not there."""
        return self._values.get(key.lower(), default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<Headers: {len(self)}>"


@frozen
class Answer:
    """Status, headers and body of an answer, before anything of it is interpreted."""

    status: int
    headers: Headers
    body: bytes = field(repr=False)

    def masked(self, secrets: tuple[Secret, ...]) -> Answer:
        """Return the same without secrets that a vendor may have repeated, because errors are often logged or sent."""
        headers = Headers((redacted(name, secrets), redacted(value, secrets)) for name, value in self.headers.items())
        return Answer(self.status, headers, redacted_bytes(self.body, secrets))


@frozen(kw_only=True)
class RateLimit:
    """Requests allowed and used in the current minute, as the vendor reports them; ``None`` if it does not."""

    limit: int | None
    used: int | None

    @property
    def remaining(self) -> int | None:
        """Requests left in this minute, never less than 0."""
        return None if self.limit is None or self.used is None else max(0, self.limit - self.used)


def rate_limit(names: RateLimitHeaders | None, headers: Headers) -> RateLimit | None:
    """Read the rate-limit headers; ``None`` if neither is there."""
    if names is None:
        return None
    limit, used = header_integer(headers.get(names.limit)), header_integer(headers.get(names.used))
    return None if limit is None and used is None else RateLimit(limit=limit, used=used)


def header_integer(text: str | None) -> int | None:
    """Return the number in a header such as ``Content-Length``, or ``None`` if it does not hold a valid number."""
    if text is None or len(text) > LONGEST_NUMBER:
        return None
    return int(text) if text.isascii() and text.isdigit() else None


def retry_after(headers: Headers) -> float | None:
    """Return the seconds to wait by ``Retry-After``, which holds a number or a date; ``None`` without either.

    A date is compared with the answer's own ``Date``, so both times come from the same clock.
    """
    text = headers.get("retry-after", "").strip()
    if len(text) <= LONGEST_NUMBER and text.isascii() and text.replace(".", "", 1).isdigit():
        return float(text)
    until, answered = http_date(text), http_date(headers.get("date", ""))
    return None if until is None or answered is None else max(0.0, (until - answered).total_seconds())


@frozen(kw_only=True)
class Rejected:
    """A broken row that is left out of the payload, because the client decodes leniently."""

    raw: bytes = field(repr=False)
    """The row as it came, JSON."""
    path: str
    """Where it breaks, as a JSON path into the body, for example ``$.data[999].price``."""
    reason: str
    """What is wrong there, for example ``Expected `float`, got `null```."""


@frozen(kw_only=True, repr=False)
class Response(Generic[T_co]):
    """A successful answer: the payload, and what came with it."""

    payload: T_co
    status: int
    headers: Headers
    rate_limit: RateLimit | None
    """The rate limit as the vendor reports it, or ``None``."""
    body: bytes
    """The raw bytes of the body, envelope included."""
    attempts: int = 1
    """Number of attempts."""
    rejected: tuple[Rejected, ...] = ()
    """Rows left out of the payload, in order; always empty if decoding is strict."""
    missing: tuple[str, ...] = ()
    """Ids that were asked for and are not in the answer, of a call that takes a list of ids."""

    def __repr__(self) -> str:
        payload: object = self.payload
        kind = type(payload).__name__
        size = f" of {len(payload)}" if isinstance(payload, Sized) else ""
        rejected = f", {len(self.rejected)} rejected" if self.rejected else ""
        return f"<Response {self.status}: {kind}{size}{rejected}, {len(self.body)} bytes>"
