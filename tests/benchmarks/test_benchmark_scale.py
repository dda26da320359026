"""What the benchmark of a larger project prints about its figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.scale import Generated, generation, report

TODAY = {"import": 0.01, "first call": 0.2, "peak memory": 40 * 1024, "traced memory": 8 * 1024**2}


def test_growth_within_the_target_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(TODAY, {**TODAY, "import": 0.02, "first call": 0.204}) == 0
    said = capsys.readouterr()
    assert "first call       200.00 ms  ->   204.00 ms   1.020 x" in said.out
    assert "peak memory       40.00 MiB" in said.out
    assert said.err == ""


def test_what_grows_beyond_the_target_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(TODAY, {**TODAY, "first call": 0.3, "traced memory": 9 * 1024**2}) == 1
    assert capsys.readouterr().err == "above 1.05 x: first call, traced memory\n"


@pytest.mark.parametrize(
    ("seconds", "ended", "said"),
    [(7.0, 0, ""), (9.0, 1, "generate: above 1 x"), (11.0, 1, "generate: above 1 x, or above 10 s")],
)
def test_generating_may_not_cost_more_for_each_operation(
    seconds: float, ended: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    few, many = Generated(Path(), 24, 1.0), Generated(Path(), 192, seconds)
    assert generation(few, many) == ended
    printed = capsys.readouterr()
    assert printed.err.startswith(said)
    assert f"1.00 s   -> {seconds:8.2f} s    {seconds / 8:.3f} x" in printed.out
