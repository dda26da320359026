"""Times in the answers of a lenient API, which may come in seconds or milliseconds whatever the description says.

The bound makes the one-pass decoder fail on the other unit, for which it needs a few nanoseconds per value. Then
:mod:`~perpkit._runtime.wire.mending` converts it. To a caller both are plain integers.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta

Milliseconds: TypeAlias = Annotated[int, Meta(ge=10**12)]
Seconds: TypeAlias = Annotated[int, Meta(lt=10**10)]


def as_milliseconds(number: int) -> int:
    """Return a moment in milliseconds. A number that is not a moment in seconds is returned unchanged."""
    return number * 1000 if 10**9 <= number < 10**10 else number


def as_seconds(number: int) -> int:
    """Return a moment in seconds, rounded down. A number that is not one in milliseconds is returned unchanged."""
    return number // 1000 if 10**12 <= number < 10**13 else number
