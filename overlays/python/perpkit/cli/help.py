"""Help of groups. Commands have parsers, whose help argparse writes."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping

from . import exits
from .menu import PROGRAM, Command, Group, Node
from .parser import width

INDENT = 2
OPTIONS = (
    ("-h, --help", "Show this."),
    ("--version", "Show the version."),
    ("--debug", "With any command: show where an error happened."),
)
FOOT = f"{PROGRAM} COMMAND --help shows what a command takes."


def group_help(group: Group) -> str:
    """Return the help of a group."""
    children = group.children()
    where = " ".join((PROGRAM, *group.words))
    parts = [f"usage: {where} COMMAND ...", *_paragraph(group.summary)]
    for title, found in _sections(group, children):
        if found:
            parts.append("\n".join((f"{title}:", *_rows(found))))
    if group.words:
        parts += _paragraph(f"{where} COMMAND --help shows what a command takes.")
    else:
        parts += [
            *_paragraph(
                f"{FOOT} Try it without a key: {PROGRAM} coinglass futures liquidation history --exchange Binance "
                "--symbol BTCUSDT --interval 1d --sandbox"
            ),
            "options:\n" + "\n".join(_rows(OPTIONS)),
            "exit statuses:\n" + "\n".join(_rows((str(one.value), text) for one, text in exits.MEANINGS.items())),
        ]
    return "\n\n".join(parts) + "\n"


def _sections(group: Group, children: Mapping[str, Node]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    def pick(nodes: Iterable[tuple[str, Node]]) -> list[tuple[str, str]]:
        return [(name, node.summary) for name, node in nodes]

    groups = [(name, node) for name, node in children.items() if isinstance(node, Group)]
    commands = [(name, node) for name, node in children.items() if isinstance(node, Command)]
    yield ("vendors" if not group.words else "groups"), pick(groups)
    yield "commands", pick(commands)


def _paragraph(text: str) -> list[str]:
    return [textwrap.fill(text, width(), break_on_hyphens=False, break_long_words=False)] if text else []


def _rows(found: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield names with their summaries in two columns; on a narrow terminal, summaries go below."""
    pairs = list(found)
    columns = width()
    most = max(len(name) for name, _ in pairs) + 2 * INDENT
    start = most if columns - most >= 30 else 2 * INDENT
    for name, summary in pairs:
        lines = textwrap.wrap(summary, columns - start, break_on_hyphens=False) or [""]
        head = f"{' ' * INDENT}{name}"
        if len(head) + INDENT <= start:
            yield f"{head:<{start}}{lines.pop(0)}".rstrip()
        else:
            yield head
        yield from (f"{'':<{start}}{line}" for line in lines)
