"""Resume tokens: where a walk stands, as a text that can be kept."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from ..errors import ParameterError
from ..wire.arguments import Encoded
from .marks import mark

PREFIX = "perpkit1-"
"""What every token begins with; the number is the version of its form."""


class Place(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a walk stands. It holds no argument, only digests of arguments, so that nothing secret is in it."""

    operation: str
    now: int
    """What the walk takes for now, in epoch milliseconds."""
    arguments: dict[str, str]
    """Name of each argument → a digest of its value."""
    at: int | None = None
    """Time of the row that came last, in the unit of the walk; ``None`` before the first."""
    same: int = 0
    """Number of rows with this time that have come."""
    marks: list[str] = msgspec.field(default_factory=list[str])
    """Digests of these rows; for bars there are none, because the last bar may still change."""
    sums: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """Running sums before these rows, as JSON numbers."""
    listed: dict[str, Any] | None = None
    """Of a list without a window: what its pager says of itself."""

    def token(self) -> str:
        """Return it as a text."""
        return PREFIX + urlsafe_b64encode(msgspec.json.encode(self)).decode().rstrip("=")


def digests(encoded: Encoded) -> dict[str, str]:
    """Return a digest of each argument, by its name, and of the path."""
    return {name: mark(value).hex()[:12] for name, value in (("path", encoded.path), *encoded.query)}


def place(operation: str, arguments: Mapping[str, str], token: object) -> Place:
    """Return the place that a token names.

    Raises:
        ParameterError: It is not a token of this operation with these arguments.
    """
    if not isinstance(token, str) or not token.startswith(PREFIX):
        raise ParameterError("resume", "is not a token of this version of perpkit; pass what token() returned")
    text = token.removeprefix(PREFIX)
    try:
        found = msgspec.json.decode(urlsafe_b64decode(text + "=" * (-len(text) % 4)), type=Place)
    except (binascii.Error, msgspec.MsgspecError, ValueError):
        raise ParameterError("resume", "is not a whole token; pass what token() returned, unchanged") from None
    if found.operation != operation:
        raise ParameterError("resume", f"is a token of {found.operation}, not of {operation}")
    for name in sorted({*found.arguments, *arguments}):
        if found.arguments.get(name) != arguments.get(name):
            raise ParameterError("resume", f"is a token of other arguments: {name} differs; pass the same ones")
    return found


def number_text(value: Any) -> str:
    """Return a sum as text; an exact one is marked by a letter."""
    return f"d{value}" if isinstance(value, Decimal) else repr(value)


def number(text: str) -> Any:
    """Return a sum from its text."""
    if text.startswith("d"):
        return Decimal(text[1:])
    return int(text) if text.lstrip("-").isdigit() else float(text)
