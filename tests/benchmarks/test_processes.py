"""Calls to a server on this machine, new processes, and the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from benchmarks import __main__ as command
from benchmarks import calls, processes, server
from benchmarks.measure import Effort
from benchmarks.payloads import payloads
from benchmarks.processes import LAZY, PROJECT, import_seconds

VENDOR = PROJECT / "tests" / "generator" / "vendor"
ONCE = Effort(rounds=1, seconds=0)


def test_the_server_answers_by_size_and_keeps_the_connection() -> None:
    with server.running() as address, httpx.Client() as client:
        for size, rows in server.SIZES.items():
            answer = client.get(f"{address}/{size}/any/path?query=1")
            assert len(answer.json()["data"]) == rows
        assert not client.is_closed


@pytest.mark.usefixtures("in_one_process")
def test_calls_are_compared_with_bare_httpx() -> None:
    with server.running() as address:
        lines = [*calls.blocking(address, "small", ONCE), *calls.asynchronous(address, "small", ONCE)]
    assert [line.target for line in lines] == [0.8, 0.9, None, None]
    assert all(line.ours > 0 and line.other > 0 for line in lines)


@pytest.mark.usefixtures("in_one_process")
def test_what_a_call_costs_the_processor_with_many_tasks_is_compared_with_one() -> None:
    with server.running() as address:
        lines = list(calls.crowds(address, ONCE, 2))
    gates = [line for line in lines if line.target is not None]
    assert [line.what.split(", ")[1] for line in gates] == ["16 tasks", "200 tasks", "1,000 tasks"]
    assert {line.target for line in gates} == {1.3}


def test_a_statement_that_fails_is_no_fast_one() -> None:
    assert import_seconds("import json") > 0
    with pytest.raises(subprocess.CalledProcessError):
        import_seconds("import no_such_module")


def test_importing_a_client_imports_no_library() -> None:
    code = f"import sys; {LAZY}; print({{'httpx', 'attr', 'msgspec'}} & set(sys.modules) or 'none')"
    result = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "none"


@pytest.mark.usefixtures("in_one_process")
def test_the_command_measures_prints_and_saves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = command.Plan(
        payloads=payloads(orders=2, bars=2, cells=2, records=2),
        decoding=ONCE,
        frames=None,
        framing=ONCE,
        drawing=None,
        calling=ONCE,
        crowding=ONCE,
        crowd=1,
        streaming=ONCE,
        processes=1,
        generation=ONCE,
    )
    monkeypatch.setattr(command, "QUICK", plan)
    monkeypatch.setattr(processes, "DESCRIBED", VENDOR)
    saved = tmp_path / "result.json"
    assert command.main(["--quick", "--json", str(saved)]) == 0
    lines = json.loads(saved.read_text(encoding="utf-8"))["lines"]
    printed = capsys.readouterr().out
    assert all(line["what"] in printed for line in lines)
    assert f"of {sum(line['target'] is not None for line in lines)} targets met" in printed
