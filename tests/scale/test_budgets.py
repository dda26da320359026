"""The measuring of budgets: it runs commands in a copy that nothing leads back from."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import budgets
from tools.budgets import Measured, copied, main, measured, surroundings


def test_a_command_is_run_in_the_copy_and_timed(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("import os; open('seen', 'w').write(os.environ['PYTHONPATH'])")
    one = measured(f"{sys.executable} program.py", tmp_path, 60)
    assert (one.code, one.allowed) == (0, 60)
    assert one.cpu > 0
    assert (tmp_path / "seen").read_text() == surroundings(tmp_path)["PYTHONPATH"]


@pytest.mark.parametrize(
    ("seconds", "code", "said"),
    [
        (59.6, 0, "met: make test: 60 s (90 s of CPU), at most 60 s"),
        (61.0, 2, "MISSED: make test: 61 s (90 s of CPU), at most 60 s, ended with 2"),
    ],
)
def test_a_measurement_says_whether_the_budget_holds(seconds: float, code: int, said: str) -> None:
    assert str(Measured("make test", seconds, 90, code, 60)) == said


def test_the_copy_has_all_but_caches_and_is_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr("subprocess.run", lambda command, **_: ran.append(command[1:]))
    copied(budgets.ROOT, tmp_path, 22)
    assert ran == [["-m", "generator"], ["-m", "tools.census"]]
    assert {"Makefile", ".ci", "spec", "tests", "tools", "docs", "benchmarks"} <= {
        path.name for path in tmp_path.iterdir()
    }
    assert not (tmp_path / ".git").exists()
    assert {(tmp_path / name).stat().st_mtime for name in budgets.STAMPS} == {0}


@pytest.mark.parametrize(("code", "seconds", "ended"), [(0, 1.0, 0), (1, 1.0, 1), (0, 1e6, 1)])
def test_the_command_line_fails_where_a_command_does_or_takes_too_long(
    code: int, seconds: float, ended: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(budgets, "copied", lambda *_: None)
    monkeypatch.setattr(
        budgets, "measured", lambda command, _, allowed: Measured(command, seconds, seconds, code, allowed)
    )
    assert main(["--operations", "180"]) == ended
    printed = capsys.readouterr().out
    assert "make test: " in printed
    assert ".ci/run: " in printed
    assert "at most 900 s" in printed
