"""The grammar of times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from perpkit.cli.exits import UsageError
from perpkit.cli.moments import length, moment

NOW = datetime(2026, 3, 10, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("now", NOW),
        ("today", datetime(2026, 3, 10, tzinfo=UTC)),
        ("yesterday", datetime(2026, 3, 9, tzinfo=UTC)),
        ("7d", NOW - timedelta(days=7)),
        ("15m", NOW - timedelta(minutes=15)),
        ("90s", NOW - timedelta(seconds=90)),
        ("2w", NOW - timedelta(weeks=2)),
        ("12h", NOW - timedelta(hours=12)),
        ("2026-03-01", datetime(2026, 3, 1, tzinfo=UTC)),
        ("2026-03-01T12:00", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("2026-03-01 12:00:05.5", datetime(2026, 3, 1, 12, 0, 5, 500_000, UTC)),
        ("2026-03-01T12:00:00Z", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("2026-03-01T12:00:00+02:00", datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=2)))),
        ("1772366400", datetime(2026, 3, 1, 12, tzinfo=UTC)),
        ("1772366400123", datetime(2026, 3, 1, 12, 0, 0, 123_000, UTC)),
    ],
)
def test_a_time(text: str, expected: datetime) -> None:
    assert moment(text, NOW) == expected


@pytest.mark.parametrize("text", ["1M", "3mo", "1month", "2 months", "1y"])
def test_months_and_years_have_no_length(text: str) -> None:
    for read in (lambda: moment(text, NOW), lambda: length(text)):
        with pytest.raises(UsageError, match="30d"):
            read()


@pytest.mark.parametrize(
    "text", ["", "soon", "12:00", "2026", "2026-03", "20260301", "2026-13-01", "2026-02-30", "12", "17723664000", "-7d"]
)
def test_not_a_time(text: str) -> None:
    with pytest.raises(UsageError, match="is not a time"):
        moment(text, NOW)


@pytest.mark.parametrize("text", ["7", "d", "0d", "1.5h", "7D", "yesterday"])
def test_not_a_length(text: str) -> None:
    with pytest.raises(UsageError, match="is not a length of time"):
        length(text)


@pytest.mark.parametrize("text", ["99999999999999d", "9999999w"])
def test_too_long(text: str) -> None:
    with pytest.raises(UsageError, match="too long"):
        moment(text, NOW)
