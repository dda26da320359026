"""``python -m tools.site``: build the site in ``build/site/html``, and fail on any warning."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from .assembly import NotListed
from .building import BuildError, build

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the site; return 0, or 1 if there is a problem."""
    parser = argparse.ArgumentParser(prog="python -m tools.site", description="Build the site, strictly and offline.")
    parser.add_argument("--target", type=Path, default=ROOT / "build" / "site", help="folder to write (build/site)")
    target: Path = parser.parse_args(arguments).target.resolve()
    started = time.perf_counter()
    try:
        html = build(ROOT, target)
    except (BuildError, NotListed) as error:
        print(error, file=sys.stderr)
        return 1
    files = [path for path in html.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"{len(files)} files, {size:.1f} MB, {time.perf_counter() - started:.1f} s: {html / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
