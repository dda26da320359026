"""The examples in the documents run and print what the documents show."""

from __future__ import annotations

import configparser
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

from tests.docs.blocks import ROOT, Block, blocks
from tests.docs.running import Ended, run_command, run_source

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCKS = [block for document in DOCUMENTS for block in blocks(document)]
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")
HEAVY = ("bokeh", "duckdb", "fastapi", "matplotlib", "mcp", "pandas", "polars", "pyarrow")
"""Packages that examples may use but `make test` does not install, because they are large."""
DRAWING = ("bokeh", "matplotlib")
"""What `perpkit.charts` imports of them."""
PLAIN: Mapping[str, Callable[[str], object]] = {
    "ini": lambda text: configparser.ConfigParser().read_string(text),
    "json": json.loads,
    "toml": tomllib.loads,
    "yaml": yaml.safe_load,
}
"""Languages that are read and not run."""
ELSEWHERE = {"ipython": "tests/frames/test_notebook.py", "sql": "tests/agents/test_agents_document.py"}
"""Languages whose blocks are run by another test."""
MOST_UNRUN = 12
"""Blocks that are not run are few."""


def needed(source: str) -> list[str]:
    """Return which heavy packages an example uses and this environment lacks."""
    uses = r"^(?:import|from) {0}\b|\.to_{0}\("
    used = {one for one in HEAVY if re.search(uses.format(one), source, re.MULTILINE)}
    used |= {*DRAWING} if re.search(r"import charts$|^perpkit chart ", source, re.MULTILINE) else set()
    return sorted(one for one in used if find_spec(one) is None)


def run(source: str, folder: Path) -> Ended:
    """Run an example alone. An example with tests is run by pytest, without our plugins."""
    if not re.search(r"^def test_", source, re.MULTILINE):
        return run_source(source, folder)
    (folder / "test_example.py").write_text(source, encoding="utf-8")
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "--rootdir", str(folder), "test_example.py"]
    environment = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return Ended(result.returncode, result.stdout, result.stderr)


def of(language: str) -> list[Block]:
    return [block for block in BLOCKS if block.language == language and block.reason is None]


@pytest.mark.parametrize("block", of("python"), ids=lambda block: block.place)
def test_example_runs_as_pasted(block: Block, tmp_path: Path) -> None:
    for name in needed(block.code):
        pytest.skip(f"{name} is not installed; run: make setup-check")
    ended = run(block.code, tmp_path)
    assert ended.code == 0, f"{block.place}\n{ended.printed}{ended.errors}"
    assert ended.printed, f"{block.place} shows nothing"
    assert block.shown in ended.printed, f"{block.place} prints\n{ended.printed}"


@pytest.mark.parametrize(
    "document",
    [one for one in DOCUMENTS if any(block.document == one for block in of("sh"))],
    ids=lambda path: path.name,
)
def test_the_commands_of_a_document_run_one_after_the_other(document: Path, tmp_path: Path) -> None:
    """A block with a title is a file that the commands find."""
    for name in needed(document.read_text(encoding="utf-8")):
        pytest.skip(f"{name} is not installed; run: make setup-check")
    for block in blocks(document):
        if block.title is not None:
            (tmp_path / block.title).write_text(block.code, encoding="utf-8")
        if block.language == "sh" and block.reason is None:
            printed = "".join(command(line, tmp_path, block.place) for line in block.code.splitlines())
            assert block.shown in printed, f"{block.place} prints\n{printed}"


def command(line: str, folder: Path, place: str) -> str:
    """Run a line of a shell, and return what it prints. A line that installs is checked, and not run."""
    words = shlex.split(line, comments=True)
    if words[:2] == ["pip", "install"]:
        known = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
        extras = [name for name in re.findall(r"\[([\w,]+)\]", line) for name in name.split(",")]
        assert set(extras) <= set(known), f"{place}: {line}"
        return ""
    ended = run_command(words, folder)
    assert ended.code == 0, f"{place}: {line}\n{ended.printed}{ended.errors}"
    return ended.printed


@pytest.mark.parametrize("block", [one for name in PLAIN for one in of(name)], ids=lambda block: block.place)
def test_a_file_that_a_document_shows_can_be_read(block: Block) -> None:
    PLAIN[block.language](block.code)


def test_every_block_is_run_or_says_why_not() -> None:
    unknown = [
        block.place
        for block in BLOCKS
        if block.language not in {"console", "python", "sh", *PLAIN, *ELSEWHERE} and not block.reason
    ]
    assert not unknown, "write a language, or <!-- not run: reason --> above"
    assert sum(block.reason is not None for block in BLOCKS) <= MOST_UNRUN


def test_the_first_example_is_there() -> None:
    assert [block for block in of("python") if block.document.name == "README.md" and block.shown]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), f"{path.name} links to {target}"
