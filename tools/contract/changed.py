"""The operations and channels that differ from the base revision. They are checked in more depth than the others."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any, Literal

from .classes import representatives
from .description import APIS, ROOT

MANIFEST = "generated/manifest.json"
MOST = 16
"""Number of changed operations that are checked in depth. A shared component changes many operations at once, and the
checks may not take hours; `make contract-mutants ALL=1` takes all of them."""

Section = Literal["operations", "channels"]
"""Part of the manifest."""
Prints = dict[str, dict[str, str]]
"""API → operationId, or name of a channel → fingerprint."""


def base(root: Path = ROOT) -> str | None:
    """Return the revision to compare with: BASE, the last release tag, or the commit before; ``None`` without git."""
    named = os.environ.get("BASE")
    if named:
        return named
    return _git(root, "describe", "--tags", "--abbrev=0") or _git(root, "rev-parse", "--verify", "--quiet", "HEAD~1")


def changed(root: Path = ROOT, section: Section = "operations") -> frozenset[tuple[str, str]]:
    """Return API and id of every operation, or every channel, whose fingerprint is new since the base.

    Nothing is changed where there is nothing to compare with: no git, or a base from before there were fingerprints.
    """
    revision = base(root)
    before = _prints(_git(root, "show", f"{revision}:{MANIFEST}"), section) if revision else None
    if before is None:
        return frozenset()
    now = _prints((root / MANIFEST).read_text(encoding="utf-8"), section) or {}
    return frozenset(
        (api, name)
        for api, prints in now.items()
        for name, print_ in prints.items()
        if before.get(api, {}).get(name) != print_
    )


def sample(root: Path = ROOT, section: Section = "operations") -> frozenset[tuple[str, str]]:
    """Return API and id of what changed; of more than ``MOST``, about ``MOST``, spread evenly."""
    found = sorted(changed(root, section))
    return frozenset(found[:: -(-len(found) // MOST)] if found else [])


@cache
def examined() -> frozenset[tuple[str, str]]:
    """Return API and id of every operation that is tested in depth: what changed, and one of each class."""
    return sample() | {(api, name) for api in APIS for name in representatives(api)}


def examples(api: str, operation: str, *, few: int, many: int) -> int:
    """Return how many examples to make up for an operation."""
    return many if (api, operation) in examined() else few


def _prints(text: str | None, section: Section) -> Prints | None:
    content: dict[str, Any] = json.loads(text) if text else {}
    prints: Prints | None = content.get(section)
    return prints


def _git(root: Path, *arguments: str) -> str | None:
    """Return the output of git; ``None`` if there is no git or no repository, or if git fails."""
    git = shutil.which("git")
    if git is None or not (root / ".git").exists():
        return None
    result = subprocess.run([git, *arguments], cwd=root, capture_output=True, text=True, check=False)
    return result.stdout.strip() or None if result.returncode == 0 else None
