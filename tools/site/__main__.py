"""``python -m tools.site``: build the site in ``build/site/html``, and fail on any warning."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from .assembly import BUNDLE, assemble

ROOT = Path(__file__).resolve().parents[2]
LIST = "llms.txt"


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the site; return 0, or 1 if the builder found a problem."""
    parser = argparse.ArgumentParser(prog="python -m tools.site", description="Build the site, strictly and offline.")
    parser.add_argument("--target", type=Path, default=ROOT / "build" / "site", help="folder to write (build/site)")
    target: Path = parser.parse_args(arguments).target.resolve()
    started = time.perf_counter()
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    assemble(ROOT, target)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", str(target / "mkdocs.yml")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        print(result.stdout, result.stderr, sep="\n", file=sys.stderr)
        return 1
    html = target / "html"
    add_markdown(html)
    files = [path for path in html.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"{len(files)} files, {size:.1f} MB, {time.perf_counter() - started:.1f} s: {html / 'index.html'}")
    return 0


def add_markdown(html: Path) -> None:
    """Add the same pages as Markdown, for programs, and the list of them."""
    shutil.copytree(ROOT / BUNDLE, html / "markdown")
    text = (ROOT / BUNDLE / LIST).read_text(encoding="utf-8")
    (html / LIST).write_text(text.replace("](", "](markdown/"), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
