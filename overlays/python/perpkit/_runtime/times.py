"""Times on the wire are epoch integers, in Python aware datetimes. Conversions are exact, without floats."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Literal, TypeAlias

Unit = Literal["ms", "s"]
When: TypeAlias = datetime | date | int | str
"""A time: an aware datetime, a date (its midnight UTC), a text in ISO 8601 with ``Z`` or an offset, or epoch time."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
STEPS: dict[Unit, timedelta] = {"ms": timedelta(milliseconds=1), "s": timedelta(seconds=1)}
PER_SECOND: dict[Unit, int] = {"ms": 1000, "s": 1}
LONGEST_DATE = 64
"""Largest number of characters in a header that is read as a date."""
WIDTHS_MS = {"m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000}
DAY_MS = WIDTHS_MS["d"]


def to_datetime(value: int, unit: Unit | Literal["ns"]) -> datetime:
    """Return the UTC datetime of an epoch integer. Nanoseconds are rounded down to microseconds.

    Raises:
        OverflowError: If the time lies outside the years 1 to 9999.
    """
    return EPOCH + (timedelta(microseconds=value // 1000) if unit == "ns" else value * STEPS[unit])


def to_epoch(moment: datetime, unit: Unit) -> int:
    """Return the epoch integer of an aware datetime, rounded down to a whole unit.

    Raises:
        ValueError: If ``moment`` has no timezone.
    """
    if moment.utcoffset() is None:
        raise ValueError("a datetime without a timezone is not an exact time")
    return (moment - EPOCH) // STEPS[unit]


def http_date(text: str) -> datetime | None:
    """Return the time in a header such as ``Date``, or ``None`` if it is not a time."""
    from email.utils import parsedate_to_datetime  # slow to import

    if len(text) > LONGEST_DATE:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError, TypeError, IndexError):  # only the first is documented
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return aware.astimezone(UTC)
    except OverflowError:  # with its offset, the time is outside the calendar
        return None


def interval_ms(interval: str) -> int:
    """Return the width of a bar, such as ``4h``, in milliseconds.

    Raises:
        ValueError: If ``interval`` is not a whole number of minutes, hours, days or weeks.
    """
    match = re.fullmatch(r"([1-9][0-9]*)([mhdw])", interval)
    if match is None:
        raise ValueError(f"{interval!r} is not a whole number of minutes (m), hours (h), days (d) or weeks (w)")
    return int(match[1]) * WIDTHS_MS[match[2]]
