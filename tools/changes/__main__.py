"""``python -m tools.changes BASE``: what changed for users since a revision, and which version it needs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import code, documents
from .changelog import announces_breaking
from .revision import UnknownRevisionError, laid_out

ROOT = Path(__file__).resolve().parents[2]
SHOWN = 40


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Print the report; return 1 if a breaking change is not announced, 2 if there is nothing to compare with."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.changes",
        description="Compare merged documents (oasdiff), Python API (griffe) and generated files with a revision.",
        epilog="Exit status: 0 fine, 1 a breaking change without an entry under Changed or Removed in CHANGELOG.md, "
        "2 the revision is not known.",
    )
    parser.add_argument("base", nargs="?", default="HEAD", help="commit or tag to compare with (HEAD)")
    base: str = parser.parse_args(arguments).base
    try:
        with laid_out(root, base) as old:
            return report(old, root, base, documents.install(root))
    except UnknownRevisionError as error:
        print(error, file=sys.stderr)
        return 2


def report(old: Path, new: Path, base: str, oasdiff: str | None) -> int:
    """Print what changed between two folders."""
    differences = documents.compare(oasdiff, old, new) if oasdiff else []
    broken_documents = [str(one) for one in differences if one.level == "breaking"]
    other_documents = [str(one) for one in differences if one.level != "breaking"]
    before, after = code.Surface(old), code.Surface(new)
    broken_code, new_code = code.breaking(before, after), code.added(before, after)
    if oasdiff is None:
        print("Merged documents: not compared, because oasdiff is not installed and npm is not available\n")
    else:
        _print("Merged documents, breaking", broken_documents)
        _print("Merged documents, other", other_documents)
    _print("Python API, breaking", broken_code)
    _print("Python API, new", new_code)
    _print("Generated files", _files(old, new))
    breaking = bool(broken_documents or broken_code)
    bump = "major (minor before 1.0)" if breaking else "minor" if new_code or other_documents else "patch"
    print(f"Since {base} this needs a {bump} version.")
    announced = announces_breaking(_changelog(old), _changelog(new))
    if breaking and not announced:
        print("A breaking change needs an entry under Changed or Removed in CHANGELOG.md.", file=sys.stderr)
    return 1 if breaking and not announced else 0


def _print(title: str, lines: Sequence[str]) -> None:
    print(f"{title}: {len(lines) or 'none'}")
    for line in lines[:SHOWN]:
        print(f"  {line}")
    if len(lines) > SHOWN:
        print(f"  ... and {len(lines) - SHOWN} more")
    print()


def _files(old: Path, new: Path) -> list[str]:
    before, after = (_contents(root / "generated") for root in (old, new))
    lines = [f"{name}: new" for name in after.keys() - before.keys()]
    lines += [f"{name}: removed" for name in before.keys() - after.keys()]
    lines += [f"{name}: changed" for name in before.keys() & after.keys() if before[name] != after[name]]
    return sorted(lines)


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _changelog(root: Path) -> str:
    path = root / "CHANGELOG.md"
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
