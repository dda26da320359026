"""Every command with its options, read from the parsers themselves."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from perpkit._runtime.description.catalogue import Entry
from perpkit.cli.command import parser_of
from perpkit.cli.menu import PROGRAM, Command, Group, Node, operations, option, top
from perpkit.cli.operation import OWN

FILES = ("FILE", "PATH")
"""Metavars whose values are files."""


class Clash(Exception):
    """Two options have the same name."""


@frozen(kw_only=True)
class Option:
    """An option, or an argument without one."""

    names: tuple[str, ...]
    """None for an argument without an option."""
    metavar: str
    """What stands for the value; nothing for a switch."""
    help: str
    values: tuple[str, ...]
    """Those that it can have; none if it can have any."""
    needed: bool = False

    @property
    def is_file(self) -> bool:
        """Whether the value is a file."""
        return self.metavar in FILES


@frozen(kw_only=True)
class Place:
    """A group or a command."""

    path: str
    """All words, beginning with ``perpkit``."""
    summary: str
    below: Mapping[str, str]
    """Next word → summary."""
    options: Sequence[Option]
    entry: Entry | None = None


def check() -> None:
    """Refuse arguments of operations that have the name of an option of ours.

    Raises:
        Clash: There is one; the message says where.
    """
    ours = {option(name) for name in OWN}
    for entry in operations():
        for one in entry.arguments:
            if option(one.keyword) in ours:
                raise Clash(
                    f"{entry.api}.{entry.call}: the argument {one.keyword} has the name of an option of the command "
                    f"line; give it another with x-perpkit-name, or rename the option in perpkit/cli/operation.py"
                )


def inventory() -> Sequence[Place]:
    """Return everything that can be typed, groups before what is in them."""
    return list(_places(top()))


def _places(node: Node) -> Iterator[Place]:
    path = " ".join((PROGRAM, *node.words))
    if isinstance(node, Group):
        children = node.children()
        below = {word: child.summary for word, child in children.items()}
        yield Place(path=path, summary=node.summary, below=below, options=())
        for child in children.values():
            yield from _places(child)
    else:
        yield from _of_parser(path, node.summary, parser_of(node), node)


def _of_parser(path: str, summary: str, parser: argparse.ArgumentParser, command: Command) -> Iterator[Place]:
    below: dict[str, str] = {}
    inner: list[Iterator[Place]] = []
    options: list[Option] = []
    for action in parser._actions:  # pyright: ignore[reportPrivateUsage]
        if action.nargs == argparse.PARSER:
            group: Any = action
            texts: Mapping[str, str] = {one.dest: one.help or "" for one in group._choices_actions}
            children: Mapping[str, argparse.ArgumentParser] = group.choices
            for word, child in children.items():
                below[word] = texts.get(word, "")
                inner.append(_of_parser(f"{path} {word}", texts.get(word, ""), child, command))
        else:
            options.append(_option(action, command.entry))
    yield Place(path=path, summary=summary, below=below, options=options, entry=command.entry)
    for places in inner:
        yield from places


def _option(action: argparse.Action, entry: Entry | None) -> Option:
    described = {one.keyword: one for one in entry.arguments} if entry is not None else {}
    argument = described.get(action.dest)
    values = argument.choices if argument is not None else action.choices or ()
    if argument is not None and argument.kind == "boolean":
        values = values or (True, False)
    metavar = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    return Option(
        names=tuple(action.option_strings),
        metavar="" if action.nargs == 0 else metavar,
        help=(action.help or "").replace("%%", "%"),
        values=tuple(str(one).lower() if isinstance(one, bool) else str(one) for one in values),
        needed=(argument is not None and argument.required) or (not action.option_strings and action.nargs is None),
    )
