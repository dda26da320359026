"""The benchmark of the archive measures what it says."""

from __future__ import annotations

from benchmarks.archive import measure


def test_a_small_one_has_every_row_of_the_table() -> None:
    table = dict(measure(series=2, days=2))
    assert table["requests, and the least possible"] == "6, 6"
    assert len(table) == 5
    assert all(table.values())
