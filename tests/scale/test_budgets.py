"""How budgets are measured: commands run in a copy that has no links to the original."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tools import budgets
from tools.budgets import Measured, copied, main, measured, surroundings


def test_a_command_is_run_in_the_copy_and_timed(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("import os; open('seen', 'w').write(os.environ['PYTHONPATH'])")
    one = measured(f"{sys.executable} program.py", tmp_path, 60)
    assert one.met
    assert one.cpu > 0
    assert (tmp_path / "seen").read_text() == surroundings(tmp_path)["PYTHONPATH"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (59.6, "met: make test: 60 s (90 s of CPU), at most 60 s"),
        (61.0, "MISSED: make test: 61 s (90 s of CPU), at most 60 s"),
    ],
)
def test_a_measurement_says_whether_the_budget_holds(seconds: float, said: str) -> None:
    assert str(Measured("make test", seconds, 90, 60)) == said


def test_the_copy_has_all_but_caches_and_is_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def run(command: list[str], **options: Any) -> None:
        ran.append(command[1:])

    monkeypatch.setattr(subprocess, "run", run)
    copied(budgets.ROOT, tmp_path)
    assert ran == []
    held = {path.name for path in tmp_path.iterdir()}
    assert {"Makefile", ".ci", "spec", "tests", "tools", "docs", "benchmarks"} <= held
    assert ".git" not in held
    assert {(tmp_path / name).stat().st_mtime for name in budgets.STAMPS} == {0}


@pytest.mark.parametrize(("seconds", "ended"), [(1.0, 0), (1e6, 1)])
def test_the_command_line_fails_where_a_command_takes_too_long(
    seconds: float, ended: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def nothing(root: Path, folder: Path, operations: int) -> None:
        assert (root, operations) == (budgets.ROOT, 400)

    def at_once(command: str, folder: Path, allowed: float) -> Measured:
        return Measured(command, seconds, seconds, allowed)

    monkeypatch.setattr(budgets, "copied", nothing)
    monkeypatch.setattr(budgets, "measured", at_once)
    assert main(["--operations", "400"]) == ended
    printed = capsys.readouterr().out
    assert "make test: " in printed
    assert ".ci/run: " in printed
    assert "at most 900 s" in printed
