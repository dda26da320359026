"""The benchmark of the archive measures what it says."""

from __future__ import annotations

import sys

import pytest

from benchmarks.archive import filled, opening, pace


def test_a_small_one_has_every_row_of_the_table() -> None:
    table = dict(filled(series=2, days=2))
    assert table["requests, and the least possible"] == "6, 6"
    assert table["compact"].endswith("periods")
    assert len(table) in {8, 9}
    assert all(table.values())


def test_opening_is_measured_before_and_after_the_log_is_shortened() -> None:
    ((what, value),) = opening(3)
    assert what.startswith("open after 3 commits")
    assert value.count("ms") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells whether a thread runs")
def test_time_passes_only_when_all_threads_wait() -> None:
    ((_, value),) = pace(300, 2)
    assert "s for 22 requests, " in value
