"""The page of plans."""

from __future__ import annotations

import pytest

from generator.pages.plans import minutes
from perpkit._runtime.times import interval_ms


@pytest.mark.parametrize("interval", ["1m", "30m", "4h", "1d", "2w"])
def test_the_page_and_the_client_know_the_same_widths(interval: str) -> None:
    assert minutes(interval) * 60_000 == interval_ms(interval)
