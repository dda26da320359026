"""The page of plans."""

from __future__ import annotations

import pytest

from generator.pages.plans import minutes
from generator.python.operations import history_days, history_words, span_words
from perpkit._runtime.times import interval_ms


@pytest.mark.parametrize("interval", ["1m", "30m", "4h", "1d", "2w"])
def test_the_page_and_the_client_know_the_same_widths(interval: str) -> None:
    assert minutes(interval) * 60_000 == interval_ms(interval)


@pytest.mark.parametrize(
    ("described", "days", "words"),
    [
        (90, 90, "90 days"),
        ({"1m": 3, "1d": "all-time"}, {"1m": 3, "1d": None}, "3 days at 1m, all the way at 1d"),
        (
            {"1m": 3, "1h": 9, "4h": 9, "8h": 9},
            {"1m": 3, "1h": 9, "4h": 9, "8h": 9},
            "3 days at 1m, 9 days at 1h, 4h and 8h",
        ),
    ],
)
def test_the_history_of_an_operation_in_words(
    described: int | dict[str, int | str], days: int | dict[str, int | None], words: str
) -> None:
    assert history_days(described) == days
    assert history_words(days) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 s"), (60, "minute"), (90, "90 s"), (300, "5 minutes"), (3_600, "hour"), (172_800, "2 days")],
)
def test_a_span_in_words(seconds: int, words: str) -> None:
    assert span_words(seconds) == words
