"""``python -m tools.census``: write the report on what the recordings show of the description."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import report
from .census import Census, decreases, everything, misses


def problems(found: Sequence[Census], file: Path) -> list[str]:
    """Return what makes the census fail: what is missing, and what the committed report still counted as seen."""
    before = report.parse(file.read_text(encoding="utf-8") if file.exists() else "")
    after = {key: count for one in found for key, count in one.counts().items()}
    return [*misses(found), *decreases(before, after)]


def main(arguments: Sequence[str] | None = None, file: Path = report.FILE) -> int:
    """Run the command line. A report that shows less than the committed one does not replace it."""
    parser = argparse.ArgumentParser(prog="python -m tools.census", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the report is stale")
    options = parser.parse_args(arguments)
    found = everything()
    missed = problems(found, file)
    for problem in missed:
        print(problem, file=sys.stderr)
    if missed:
        print("record what is missing; to see less on purpose, delete the report and write it anew", file=sys.stderr)
        return 1
    text = report.render(found)
    stale = not file.exists() or file.read_text(encoding="utf-8") != text
    if options.check and stale:
        print(f"{file.name} is stale; run: make census", file=sys.stderr)
        return 1
    if stale:
        file.write_text(text, encoding="utf-8")
    print(f"{file.name}: {'written' if stale else 'as it is'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
