"""Sessions in a shell, as documents show them: each command prints what stands below it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, Block, blocks

SESSIONS = [
    block
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    for block in blocks(path)
    if block.language == "console"
]
SKIPPED = "..."
"""A line of output that stands for any lines."""


def commands(session: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the commands of a session, each with the lines that it shows."""
    for part in f"\n{session}".split("\n$ ")[1:]:
        command, _, shown = part.replace("\\\n", " ").partition("\n")
        yield command, shown.splitlines()


@pytest.mark.skipif(os.name == "nt", reason="the sessions are of a POSIX shell")
@pytest.mark.parametrize("block", SESSIONS, ids=lambda block: block.place)
def test_a_session_shows_what_the_document_shows(block: Block, tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_API_SECRET"))}
    kept.pop("XDG_CONFIG_HOME", None)
    environment = {**kept, "PYTHON": sys.executable, "HOME": str(tmp_path), "COLUMNS": "100"}
    for command, shown in commands(block.code):
        script = f'perpkit() {{ "$PYTHON" -W error -m perpkit.cli "$@"; }}\n{{ {command}; }} 2>&1'
        done = subprocess.run(
            ["/bin/sh", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        printed = "\n".join(line.rstrip() for line in done.stdout.splitlines())
        for part in "\n".join(shown).split(SKIPPED):
            assert part.strip("\n") in printed, f"{block.place}: {command}\nprints\n{printed}"
        if SKIPPED not in shown:
            assert printed.splitlines() == shown, f"{block.place}: {command}"
