"""``python -m tools.release``: what is still missing before a release."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def missing(root: Path) -> Iterator[str]:
    """Yield what a release needs and the project does not have, each with its remedy."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    address = project.get("urls", {}).get("Repository", "")
    if not re.fullmatch(r"https://[^/\s]+/\S*[^/\s]", address):
        yield 'the repository has no address; write Repository = "https://..." under [project.urls] in pyproject.toml'
    version = project["version"]
    if f"\n## [{version}]" not in (root / "CHANGELOG.md").read_text(encoding="utf-8"):
        yield f"CHANGELOG.md has no section of {version}; rename its section Unreleased to [{version}] - YYYY-MM-DD"


def main() -> int:
    """Print what is missing; return 0, or 1 if something is."""
    found = list(missing(ROOT))
    print("\n".join(found) or "nothing is missing")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
