"""``perpkit list``: find operations."""

from __future__ import annotations

import argparse
import shutil
import sys
import textwrap
from collections.abc import Iterator

from ..._runtime.description.catalogue import Entry
from ..exits import Exit, UsageError
from ..menu import PROGRAM, operations, words_of
from ..output.grid import Grid, text
from ..parser import suggestion, width


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "List operations. With words, only those with all of the words in their name, summary, description, path or "
        "options; those with the words in their name come first."
    )
    parser.add_argument("words", nargs="*", metavar="WORD", help="Part of a word; upper and lower case are the same.")


def run(arguments: argparse.Namespace) -> int:
    """List the operations."""
    wanted = [word.lower() for word in arguments.words]
    found = [entry for entry in operations() if all(word in _text(entry) for word in wanted)]
    if not found:
        near = suggestion(wanted[-1], {part for entry in operations() for part in _name(entry).split()})
        near = near or f"; {PROGRAM} list shows all of them"
        raise UsageError(f"no operation mentions {' '.join(arguments.words)}{near}")
    found.sort(key=lambda entry: not all(word in _name(entry) for word in wanted))
    names, summaries = [" ".join(words_of(entry)) for entry in found], [entry.summary for entry in found]
    table = text(Grid(("operation", "summary"), (False, False), (names, summaries)))
    if sys.stdout.isatty() and max(map(len, table.splitlines())) > shutil.get_terminal_size().columns:
        table = "".join(map(_upright, names, summaries))
    sys.stdout.write(table)
    return Exit.DONE


def _upright(name: str, summary: str) -> str:
    """Return two or more lines for a terminal without room for a table: a name that is cut cannot be typed."""
    return f"{name}\n{textwrap.fill(summary, width(), initial_indent='  ', subsequent_indent='  ')}\n"


def _name(entry: Entry) -> str:
    return " ".join(words_of(entry)).replace("-", " ")


def _text(entry: Entry) -> str:
    return "\n".join(_texts(entry)).lower()


def _texts(entry: Entry) -> Iterator[str]:
    yield from (entry.call, _name(entry), " ".join(words_of(entry)))
    yield from (entry.summary, entry.description, entry.path, entry.answer)
    for one in entry.arguments:
        yield from (one.keyword, one.about)
