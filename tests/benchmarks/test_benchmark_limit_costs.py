"""The benchmark of the limiter's cost: what it measures, and what it prints."""

from __future__ import annotations

import shutil

import pytest

from benchmarks import limit_costs
from benchmarks.limit_costs import Cost, table


@pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed")
def test_the_command_prints_a_line_for_each_limiter_and_size_and_judges_a_restart(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limit_costs, "SAMPLES", 3)
    monkeypatch.setattr(limit_costs.costs, "__defaults__", ((10, 100),))
    limit_costs.main(["--real", "1", "--window", "0.2"])
    rows = capsys.readouterr().out.splitlines()
    assert [row.split(" | ")[:2] for row in rows[2:6]] == [["| local", n] for n in ("10", "100")] + [
        ["| Redis", n] for n in ("10", "100")
    ]
    assert [row.endswith("| 1.00 |") for row in rows[2:6]] == [False, False, True, True]  # round trips
    assert rows[-2].startswith("| fixed windows | restart of Redis | 4 | 1 s real, window 0.2 s | ")


def test_costs_are_a_table() -> None:
    assert table([Cost("local", 1000, 1.5, None)]).endswith("\n| local | 1,000 | 1.50 |  |")
