"""``python -m generator.draft``: write what a new operation starts from."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..description.problem import ProblemError
from ..description.undecided import DECIDE
from .drafting import DraftError, draft

PROJECT = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m generator.draft",
        description="Write the YAML and the recording of a new GET operation, from its path and one answer.",
        epilog="Exit status: 0 written, 1 nothing was written and the message says why, 2 wrong usage.",
    )
    parser.add_argument("path", help="path and query as they were asked: '/api/group/name?symbol=BTC'")
    parser.add_argument("example", type=Path, help="file with the body of the answer")
    parser.add_argument("--api", default="coinglass", help="name of the API, a folder under spec/ (coinglass)")
    parser.add_argument("--root", type=Path, default=PROJECT, help="folder with spec/ and overlays/ (this project)")
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    try:
        files = draft(root, options.api, options.path, options.example)
    except (DraftError, ProblemError) as error:
        print(str(error).replace(f"{root}/", ""), file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return 1
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        print(f"  {file.relative_to(root)}: {text.count(DECIDE)} times {DECIDE}")
    print(f"Search for {DECIDE} and decide; `make generate` names what is left, with file and line.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
