"""``python -m generator``: write ``generated/`` from ``spec/`` and ``overlays/``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from . import build
from .description.problem import ProblemError
from .python.render import RenderError

PROJECT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0, or 1 if an input is wrong or ``--check`` finds a difference."""
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Merge spec/<api>/*.yaml, apply overlays/openapi/<api>/*.overlay.yaml, validate, lint, and render "
        "generated/openapi/<api>.yaml and generated/python/perpkit/<api>/.",
        epilog="Exit status: 0 done, 1 an input is wrong or --check found a difference, 2 wrong usage.",
    )
    parser.add_argument("--root", type=Path, default=PROJECT, help="folder with spec/ and overlays/ (this project)")
    parser.add_argument("--output", type=Path, help="folder to write (generated/ below --root)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the output is not up to date")
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    output: Path = (options.output or root / "generated").resolve()
    started = time.perf_counter()
    try:
        changed = (build.check if options.check else build.write)(root, output, print)
    except (ProblemError, RenderError) as error:
        print(str(error).replace(f"{root}/", ""), file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return 1
    for name in changed:
        print(f"  {'differs' if options.check else 'changed'}: {name}")
    summary = f"{len(changed)} files {'differ' if options.check else 'changed'}" if changed else "no file changed"
    print(f"{output.name}: {summary}, {time.perf_counter() - started:.1f} s")
    if options.check and changed:
        print("generated/ is not what the inputs generate; run: make generate", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
