"""``perpkit describe``: all there is to know of an operation."""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterator, Sequence
from importlib import import_module

from ..._runtime.description.catalogue import Catalogue, Entry, catalogue
from ..exits import Exit, UsageError
from ..menu import PROGRAM, Group, find, in_shell, operations, option, words_of
from ..operation import example, option_help
from ..output.grid import Grid, text
from ..parser import width


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = "Show what an operation does, takes and answers, its plans, and the columns of its table."
    parser.add_argument(
        "operation",
        nargs="+",
        metavar="OPERATION",
        help="As it is typed, as in Python (coinglass.futures.liquidation.history), or its path at the vendor.",
    )


def run(arguments: argparse.Namespace) -> int:
    """Show the operation."""
    entry = named(arguments.operation)
    blocks = _blocks(entry, catalogue(entry.api))
    sys.stdout.write("\n\n".join(blocks) + "\n")
    return Exit.DONE


def named(words: Sequence[str]) -> Entry:
    """Return the operation that words name.

    Raises:
        UsageError: There is none.
    """
    if words[0].startswith("/"):
        path = words[0].partition("?")[0]
        found = [entry for entry in operations() if entry.path == path]
        if not found:
            raise UsageError(f"no operation has the path {path}; {PROGRAM} api calls any path")
        return found[0]
    node, rest = find(words[1:] if words[0] == PROGRAM else words)
    typed, name = " ".join(words), " ".join((PROGRAM, *node.words))
    if isinstance(node, Group):
        raise UsageError(f"{typed} is a group; {name} lists what is in it")
    if node.entry is None:
        raise UsageError(f"{typed} is not an operation; {name} --help shows what it takes")
    if rest:
        raise UsageError(f"{typed} is more than one operation; {PROGRAM} describe takes one")
    return node.entry


def _blocks(entry: Entry, api: Catalogue) -> Iterator[str]:
    yield " ".join((PROGRAM, *words_of(entry)))
    yield _filled(in_shell(f"{entry.summary} {entry.description}".strip(), api))
    yield _facts(entry)
    if entry.arguments:
        rows = [f"  {option(one.keyword)}{' (needed)' if one.required else ''}\n" for one in entry.arguments]
        texts = [_filled(option_help(one, api), 6) for one in entry.arguments]
        yield "options:\n" + "\n".join(row + line for row, line in zip(rows, texts, strict=True))
    if entry.iteration is not None:
        yield _filled(f"--all: {in_shell(entry.iteration.doc, api)}")
    if entry.notes:
        yield "notes:\n" + "\n".join(_filled(f"- {in_shell(note, api)}", 2) for note in entry.notes)
    columns = _columns(entry)
    if columns:
        yield f"columns:\n{textwrap.indent(columns, '  ').rstrip()}"
    yield f"example:\n  {example(entry)}"


def _facts(entry: Entry) -> str:
    facts = {
        "request": f"{entry.method} {entry.path}",
        "Python": f"{catalogue(entry.api).variable}.{entry.call}(...)",
        "answer": entry.answer,
        "changes": "something; you are asked first" if entry.writes else "",
        "vendor's page": entry.page,
    }
    return "\n".join(f"{name + ':':<15}{value}" for name, value in facts.items() if value)


def _columns(entry: Entry) -> str:
    """Return the columns of the table; nothing if the answer is not one list of one class of rows."""
    from ..._runtime.frames.columns import columns, units

    name = entry.iteration.row if entry.iteration is not None else "".join(entry.models)
    if not entry.returns.startswith("Rows[") or not name:
        return ""
    found = columns(getattr(import_module(f"perpkit.{entry.api}"), name))
    known = units(found)
    cells = ([one.name for one in found], [one.content for one in found], [known.get(one.name, "") for one in found])
    return text(Grid(("column", "holds", "unit"), (False, False, False), cells))


def _filled(words: str, indent: int = 0) -> str:
    space = " " * indent
    return textwrap.fill(
        words, width(), initial_indent=space, subsequent_indent=space, break_on_hyphens=False, break_long_words=False
    )
