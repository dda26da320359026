"""``perpkit docs``: the documents of this installation."""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import metadata
from importlib.util import find_spec
from pathlib import Path

from ..exits import Exit, SetupError
from ..notes import say

FOLDER = "_docs"
"""Package data beside the packages of perpkit."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = "Open the documents in a browser; without a terminal, print them as one text."
    parser.add_argument("--text", action="store_true", help="Print the text, also on a terminal.")
    parser.add_argument("--path", action="store_true", help="Print where the pages are.")


def run(arguments: argparse.Namespace) -> int:
    """Open or print the documents."""
    folder = found()
    start = None if folder is None else folder / "index.html"
    whole = None if folder is None else folder / "llms.txt"
    if start is not None and start.is_file() and arguments.path:
        sys.stdout.write(f"{start}\n")
    elif start is not None and start.is_file() and sys.stdout.isatty() and not arguments.text:
        import webbrowser

        say(str(start))
        webbrowser.open(start.as_uri())
    elif whole is not None and whole.is_file() and not arguments.path:
        sys.stdout.write(whole.read_text(encoding="utf-8"))
    else:
        raise SetupError(f"this installation has no pages. {_elsewhere()}")
    return Exit.DONE


def found() -> Path | None:
    """Return the folder with the pages."""
    spec = find_spec("perpkit")
    folders = [Path(one, FOLDER) for one in (spec.submodule_search_locations if spec else None) or ()]
    return next((one for one in folders if one.is_dir()), None)


def _elsewhere() -> str:
    addresses = metadata("perpkit").get_all("Project-URL") or []
    places = [one.partition(",")[2].strip() for one in addresses]
    read = f"Read {' or '.join(places)}. " if places else ""
    return f"{read}In a checkout, the folder docs has them. perpkit list and perpkit describe know every operation."
