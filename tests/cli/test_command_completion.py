"""Completions in real shells, and the files that are made from the command line."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from perpkit._runtime.description.catalogue import catalogue
from perpkit.cli.commands import completion
from tools.command import __main__ as program
from tools.command import inventory
from tools.command.__main__ import files, main

from .conftest import Run
from .terminal import Terminal

CASES = [
    ("perpkit coin", {"coinglass"}),
    ("perpkit coinglass futures liqui", {"liquidation"}),
    ("perpkit coinglass futures liquidation max", {"max-pain"}),
    ("perpkit coinglass futures liquidation history --inter", {"--interval"}),
    ("perpkit coinglass futures liquidation history --start", {"--start-time"}),
    ("perpkit coinglass futures liquidation history --sandb", {"--sandbox"}),
    ("perpkit coinglass futures liquidation history --interval 12", {"12h"}),
    ("perpkit coinglass futures liquidation history --output nd", {"ndjson"}),
    ("perpkit coinglass futures liquidation history --exchange Binance --interval 12", {"12h"}),
    ("perpkit ztdx trade new-order --reduce-only t", {"true"}),
    ("perpkit chart heatmap --range 18", {"180d"}),
    ("perpkit archive pu", {"pull"}),
    ("perpkit archive pull --qui", {"--quiet"}),
    ("perpkit completion fi", {"fish"}),
    ("perpkit coinglass futures liquidation history --file ./bar", {"./bars.csv"}),
    ("perpkit coinglass futures liquidation history --symbol B", set[str]()),
]


@pytest.fixture
def script(run: Run, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The completion of a shell, in a folder with one file whose name can be completed."""
    shell: str = request.param
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    path = tmp_path / f"perpkit.{shell}"
    path.write_text(run(f"completion {shell}").out)
    (tmp_path / "bars.csv").touch()
    return path


def lines(command: list[str], folder: Path) -> list[str]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("script", ["bash"], indirect=True)
def test_bash(script: Path) -> None:
    program = [f"source {script}"]
    for line, _ in CASES:
        typed = line.split()
        program.append(f"COMP_WORDS=({' '.join(map(shlex.quote, typed))}); COMP_CWORD={len(typed) - 1}")
        program.append('COMPREPLY=(); _perpkit; echo "${COMPREPLY[*]}"')
    found = lines(["bash", "--norc", "-c", "\n".join(program)], script.parent)
    assert [set(words.split()) for words in found] == [expected for _, expected in CASES]


@pytest.mark.parametrize("script", ["fish"], indirect=True)
def test_fish(script: Path) -> None:
    program = [f"source {script}"]
    program += [f"echo (complete -C {shlex.quote(line)} | string replace -r '\\t.*' '')" for line, _ in CASES]
    found = lines(["fish", "--no-config", "-c", "\n".join(program)], script.parent)
    assert [set(words.split()) for words in found] == [expected for _, expected in CASES]


@pytest.mark.skipif(os.name == "nt", reason="a pseudo-terminal of POSIX")
@pytest.mark.parametrize("script", ["zsh"], indirect=True)
def test_zsh(script: Path) -> None:
    """An interactive shell: what zsh completes can only be seen there."""
    terminal = Terminal(["zsh", "-f", "-i"], 200, PS1="ready> ")
    terminal.until("ready> ")
    folder, source = shlex.quote(str(script.parent)), shlex.quote(str(script))
    terminal.type(
        f"cd {folder}; autoload -Uz compinit; compinit -u -D; unsetopt beep; source {source}; echo load''ed\n"
    )
    terminal.until("loaded")
    for number, (line, expected) in enumerate(CASES):
        for word in expected:
            mark = f"end-{number}"
            terminal.type(f"perpkit() {{ echo \"$@\" {mark[:2]}''{mark[2:]}; }}\n{line}\t\n")
            typed = line.split(" ", 1)[1].rpartition(" ")[0]
            terminal.until(f"{typed} {word} {mark}".strip())
    terminal.type("exit\n")
    terminal.end()


def test_what_is_shipped_is_what_the_command_line_says() -> None:
    assert main(["--check"]) == 0, "run: make generate"


def test_missing_and_stale_files_are_found_and_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = files()  # takes a while, and is the same each time
    monkeypatch.setattr(program, "files", lambda: found)
    assert main(["--output", str(tmp_path)]) == 0
    stale = tmp_path / "docs" / "command" / "forgotten.md"
    stale.touch()
    (tmp_path / "docs" / "command" / "index.md").write_text("other")
    (tmp_path / "python" / "perpkit" / "_completion" / "perpkit.zsh").unlink()
    capsys.readouterr()
    assert main(["--output", str(tmp_path), "--check"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert [line.rpartition("/")[2] for line in out] == ["forgotten.md", "index.md", "perpkit.zsh"]
    assert main(["--output", str(tmp_path)]) == 0
    assert main(["--output", str(tmp_path), "--check"]) == 0
    assert not stale.exists()


def test_an_argument_with_the_name_of_an_option_of_ours_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = catalogue("coinglass").operations["futures.liquidation.history"]
    clashing = evolve(entry, arguments=(evolve(entry.arguments[0], keyword="show_secret"),))
    monkeypatch.setattr(inventory, "operations", lambda: iter([clashing]))
    assert main(["--check"]) == 1
    assert "the argument show_secret has the name of an option" in capsys.readouterr().err


def test_a_page_for_each_group_with_its_options_and_example() -> None:
    found = files()
    page = found["docs/command/coinglass-futures.md"]
    assert "## `perpkit coinglass futures liquidation history`" in page
    assert "| `--interval INTERVAL` | yes | Width of a bar. One of 1m, 3m" in page
    assert "--exchange Binance --symbol BTCUSDT --interval 1d --sandbox" in page
    assert "| `--dual-side-position true\\|false` | yes |" in found["docs/command/ztdx-account.md"]
    index = found["docs/command/index.md"]
    for words in ("(ztdx-trade.md)", "`-o, --file FILE`", "### `perpkit archive pull`", "| 141 |"):
        assert words in index
    assert "make generate" not in index + page, "readers have no checkout"


def test_an_installation_without_completions_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_: str) -> Any:
        return None

    monkeypatch.setattr(completion, "find_spec", nothing)
    ran = run("completion bash")
    assert ran.status == 3
    assert "make generate" in ran.err
    assert run("completion tcsh").status == 2
