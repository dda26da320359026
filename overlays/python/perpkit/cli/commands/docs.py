"""``perpkit docs``: the documents of this installation, which need no network."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from ..exits import Exit, SetupError, UsageError
from ..parser import suggestion

FOLDER = "_docs"
"""Package data beside the packages of perpkit."""
LIST = "llms.txt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = "Print a page of the documents as Markdown; without a name, the list of all pages."
    parser.add_argument(
        "page", nargs="*", metavar="PAGE", help="A page, such as errors, cookbook or futures.liquidation."
    )
    parser.add_argument("--path", action="store_true", help="Print where the file is, in place of what it says.")


def run(arguments: argparse.Namespace) -> int:
    """Print a page, or where it is."""
    folder = found()
    if folder is None or not (folder / LIST).is_file():
        raise SetupError("this installation has no pages; perpkit list and perpkit describe know every operation")
    file = page(folder, " ".join(arguments.page)) if arguments.page else folder / LIST
    sys.stdout.write(f"{file}\n" if arguments.path else file.read_text(encoding="utf-8"))
    return Exit.DONE


def found() -> Path | None:
    """Return the folder with the pages."""
    spec = find_spec("perpkit")
    folders = [Path(one, FOLDER) for one in (spec.submodule_search_locations if spec else None) or ()]
    return next((one for one in folders if one.is_dir()), None)


def page(folder: Path, name: str) -> Path:
    """Return the page with a name: its path, the last part of it, or a group of operations without ``cg.``.

    Raises:
        UsageError: There is no such page.
    """
    pages = _named(folder)
    wanted = name.removesuffix(".md")
    if wanted not in pages:
        raise UsageError(f"there is no page {name}{suggestion(wanted, pages) or '; perpkit docs lists all of them'}")
    return pages[wanted]


def _named(folder: Path) -> Mapping[str, Path]:
    """Return every name → its page. Where two pages share a name, a document comes before a group of operations."""
    names: dict[str, Path] = {}
    for file in sorted(folder.rglob("*.md"), key=lambda one: (one.parent.name == "operations", one)):
        path = file.relative_to(folder).as_posix().removesuffix(".md")
        for name in (path, file.stem, file.stem.partition(".")[2]):
            if name:
                names.setdefault(name, file)
    return names
