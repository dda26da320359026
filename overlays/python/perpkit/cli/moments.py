"""Times as people type them: in UTC, absolute or as a length of time before now."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any

from .._runtime.timekeeping import current
from .exits import UsageError

LENGTHS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
LENGTH = re.compile(r"([0-9]+)([smhdw])")
MONTH = re.compile(r"[0-9]+ ?(M|mo|mon|months?|y|years?|Y)")
EPOCH = re.compile(r"[0-9]{10}|[0-9]{13}")
ABSOLUTE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,6})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
GRAMMAR = (
    "A date (its midnight), 2026-03-01T12:00, an epoch time in seconds or milliseconds, now, today, yesterday, or a "
    "length of time before now: 90s, 15m, 12h, 7d, 2w. Always UTC unless an offset is given; m is a minute."
)
"""What a time may be."""
LAST = "The window of this length up to now, with the bar still open. Not with --start-time or --end-time."
"""What ``--last`` is."""


def length(text: str) -> timedelta:
    """Return a length of time such as ``7d``.

    Raises:
        UsageError: It is not one.
    """
    found = LENGTH.fullmatch(text)
    if found is None and MONTH.fullmatch(text):
        raise UsageError(f"{text!r} is not an exact length: months and years differ; write days, as in 30d (m: minute)")
    if found is None or not int(found[1]):
        raise UsageError(f"{text!r} is not a length of time: write a number and s, m, h, d or w, as in 15m or 7d")
    try:
        return timedelta(**{LENGTHS[found[2]]: int(found[1])})
    except OverflowError:
        raise UsageError(f"{text!r} is too long") from None


def moment(text: str, now: datetime) -> datetime:
    """Return the time that a text stands for.

    Args:
        text: What was typed.
        now: The time now.

    Raises:
        UsageError: It is not a time.
    """
    midnight = datetime.combine(now.date(), time(), UTC)
    named = {"now": now, "today": midnight, "yesterday": midnight - timedelta(days=1)}
    if text in named:
        return named[text]
    if EPOCH.fullmatch(text):
        return datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=int(text) * (1000 if len(text) == 10 else 1))
    if ABSOLUTE.fullmatch(text):
        return _absolute(text)
    if LENGTH.fullmatch(text) or MONTH.fullmatch(text):
        return before(now, text)
    raise UsageError(f"{text!r} is not a time. {GRAMMAR}")


def typed(text: str) -> datetime:
    """Return the time that an option stands for.

    Raises:
        argparse.ArgumentTypeError: It is not a time.
    """
    try:
        return moment(text, datetime.fromtimestamp(current().wall(), UTC))
    except UsageError as error:
        raise ArgumentTypeError(str(error)) from None


def before(now: datetime, text: str) -> datetime:
    """Return the time that lies a length of time before now.

    Raises:
        UsageError: It is not a length of time, or too long.
    """
    try:
        return now - length(text)
    except OverflowError:
        raise UsageError(f"{text!r} is too long") from None


def window(last: str, given: Collection[str], now: datetime) -> dict[str, datetime]:
    """Return the bounds that ``--last`` stands for, by keyword.

    Args:
        last: A length of time.
        given: The other arguments that were given.
        now: The time now.

    Raises:
        UsageError: It is not a length of time, or a bound was given too.
    """
    try:
        start = before(now, last)
    except UsageError as error:
        raise UsageError(f"--last: {error}") from None
    if "start_time" in given:
        raise UsageError("--last excludes --start-time: give one of them")
    if "end_time" in given:
        raise UsageError("--last ends now, so it excludes --end-time: give --start-time and --end-time")
    return {"start_time": start, "end_time": now}


def check_order(given: Mapping[str, Any]) -> None:
    """Check that a window does not end before it starts.

    Args:
        given: The arguments by keyword.

    Raises:
        UsageError: It does.
    """
    start, end = given.get("start_time"), given.get("end_time")
    if start is not None and end is not None and end < start:
        raise UsageError(f"--end-time is before --start-time: {end:%Y-%m-%dT%H:%M:%SZ}, {start:%Y-%m-%dT%H:%M:%SZ}")


def _absolute(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text.replace(",", "."))
    except ValueError as error:
        raise UsageError(f"{text!r} is not a time: {error}") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
