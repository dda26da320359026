"""The benchmark of the limiter: what it counts, and what it prints."""

from __future__ import annotations

import shutil

import pytest

from benchmarks import limits
from benchmarks.limits import WORKERS, FixedWindows, Load, SlidingWindow, judged, tasks, threads, used


@pytest.mark.parametrize("run", [threads, tasks])
@pytest.mark.parametrize("workers", WORKERS)
def test_simulated_runs_use_the_budget_and_are_never_refused(run: limits.Run, workers: int) -> None:
    load = Load(60, workers, 1800)
    for line in judged(run.__name__, "simulated", load, run(load)):
        assert line.refused == 0
        assert line.used >= 0.98


def test_a_vendor_with_fixed_windows_starts_anew() -> None:
    vendor = FixedWindows(2, phase=10, window=60)
    assert [vendor.arrive(now, 1) for now in (0, 49, 49.9, 50, 109, 109.9)] == [True, True, False, True, True, False]


def test_a_vendor_with_a_sliding_window_forgets_one_by_one() -> None:
    vendor = SlidingWindow(2, window=60)
    assert [vendor.arrive(now, 1) for now in (0, 30, 59.9, 60, 89, 90)] == [True, True, False, True, False, True]


def test_the_part_used_is_measured_over_whole_budgets() -> None:
    assert used([0, 0, 61, 61, 122, 122], 2, 60) == pytest.approx(60 / 61)
    assert used([0, 1], 2, 60) == 0


def test_requests_beyond_the_budget_are_counted_as_refused() -> None:
    fixed, sliding = judged("tasks", "simulated", Load(1, 1, 120), [0.0, 59.0])
    assert fixed.refused > 0
    assert sliding.refused == 1


@pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed")
def test_the_command_prints_a_line_for_each_vendor_kind_and_number_of_workers(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "WORKERS", (1, 2))
    limits.main(["--hours", "0.1", "--real", "0.5", "--window", "0.2"])
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) == 2 + 2 * 3 * 2
    assert rows[2].startswith("| fixed windows | threads | 1 | 0.1 h simulated | 98.")
    assert rows[-1].startswith("| sliding window | processes | 2 | 0.5 s real, window 0.2 s | ")


def test_without_redis_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(FileNotFoundError, match="apt-get install redis-server"), limits.redis_server():
        pass
