"""The examples in the documents run and print what the documents show."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLE = re.compile(r"^```python\n(.*?)^```\n(?:\n((?:    [^\n]*\n)+))?", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")


HEAVY = ("duckdb", "pandas", "polars", "pyarrow")
"""Packages that examples may import but `make test` does not install, because they are large."""
DRAWING = ("bokeh", "matplotlib")
"""What `perpkit.charts` imports of them."""


def needed(source: str) -> list[str]:
    """Return which heavy packages an example uses and this environment lacks."""
    uses = r"^import {0}\b|\.to_{0}\("
    used = [one for one in HEAVY if re.search(uses.format(one), source, re.MULTILINE)]
    used += DRAWING if "import charts" in source else ()
    return [one for one in used if find_spec(one) is None]


def examples() -> list[tuple[str, str, str]]:
    """Return every Python example, with its place and the output shown below it, if any."""
    found: list[tuple[str, str, str]] = []
    for path in DOCUMENTS:
        text = path.read_text()
        for match in EXAMPLE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            shown = "\n".join(row.removeprefix("    ") for row in (match[2] or "").splitlines())
            found.append((f"{path.relative_to(ROOT)}:{line}", match[1], shown))
    return found


def run(source: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run an example in a new process. An example with tests is run by pytest, without our plugins."""
    command, environment = [sys.executable, "-W", "error"], dict(os.environ)
    if re.search(r"^def test_", source, re.MULTILINE):
        (folder / "test_example.py").write_text(source)
        command += ["-m", "pytest", "-q", "--rootdir", str(folder), "test_example.py"]
        environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    else:
        command += ["-c", source]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("place", "source", "shown"), [pytest.param(*example, id=example[0]) for example in examples()]
)
def test_example_runs_as_pasted(place: str, source: str, shown: str, tmp_path: Path) -> None:
    for name in needed(source):
        pytest.skip(f"{name} is not installed; run: make setup-check")
    result = run(source, tmp_path)
    assert result.returncode == 0, f"{place}\n{result.stdout}{result.stderr}"
    assert result.stdout, f"{place} shows nothing"
    assert shown.strip() in result.stdout, f"{place} prints\n{result.stdout}"


def test_the_first_example_is_there() -> None:
    assert [place for place, _, shown in examples() if place.startswith("README.md") and shown]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in LINK.findall(path.read_text()):
        assert (path.parent / target).exists(), f"{path.name} links to {target}"
