"""What there is to run: groups of commands, found word by word. Nothing is imported that is not run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from typing import TypeAlias

from attrs import frozen

from .._runtime.description.catalogue import Catalogue, Entry, apis, catalogue
from .exits import UsageError
from .parser import suggestion

PROGRAM = "perpkit"


@frozen(kw_only=True)
class Command:
    """Something that runs."""

    words: tuple[str, ...]
    """What is typed, without ``perpkit``."""
    summary: str
    module: str
    """Module with ``add_arguments(parser)`` and ``run(arguments)``; that of an operation takes its entry, too."""
    extra: str | None = None
    """The extra of the package with what it needs besides."""
    entry: Entry | None = None
    """The operation, if it is one."""


@frozen(kw_only=True)
class Group:
    """Commands under one name."""

    words: tuple[str, ...]
    text: str = ""
    api: str | None = None
    """The API, if it is all of it."""
    children: Callable[[], Mapping[str, Node]]

    @property
    def summary(self) -> str:
        """What it is about."""
        return self.text if self.api is None else f"{catalogue(self.api).title}."


Node: TypeAlias = Command | Group

OPERATION = f"{__package__}.operation"
OWN = {
    "list": "Find operations by name, description or parameter.",
    "describe": "Show all there is to know of an operation.",
    "api": "Call any path of a vendor, with signing, limits and errors.",
    "limits": "Show rate limits, and what of them is used.",
    "doctor": "Check keys, plan, clock, network and versions.",
    "docs": "Print the documents, which need no network.",
    "completion": "Print the completion for bash, zsh or fish.",
}
"""Name, which is also that of the module → summary."""
PLUG_INS = {
    "archive": ("perpkit.archive.command", "archive", "Keep history in Delta Lake tables."),
    "chart": ("perpkit.charts.command", "charts", "Draw answers as pictures or interactive pages."),
    "stream": ("perpkit.streams.command", "streams", "Print live events as they come."),
    "watch": ("perpkit.watch.command", "watch", "Watch the market, and report what happens."),
    "mcp": ("perpkit.mcp.command", "mcp", "Serve the operations to an agent."),
}
"""Name → module, extra and summary. Only those are offered whose module is there."""


def top() -> Group:
    """Return what comes after ``perpkit``."""
    return Group(words=(), text="Typed access to derivatives data.", children=_top)


def _top() -> Mapping[str, Node]:
    found: dict[str, Node] = {api: _api(api) for api in apis()}
    for name, summary in OWN.items():
        found[name] = Command(words=(name,), summary=summary, module=f"{__package__}.commands.{name}")
    for name, (module, extra, summary) in PLUG_INS.items():
        if _there(module):
            found[name] = Command(words=(name,), summary=summary, module=module, extra=extra)
    return found


def _there(module: str) -> bool:
    """Whether there is a module, without importing its package."""
    package, _, name = module.rpartition(".")
    spec = find_spec(package)
    folders = (spec.submodule_search_locations if spec else None) or ()
    from pathlib import Path

    return any(Path(folder, f"{name}.py").is_file() for folder in folders)


def _api(name: str) -> Group:
    return Group(words=(name,), api=name, children=lambda: _level(catalogue(name), ""))


def _level(api: Catalogue, above: str) -> Mapping[str, Node]:
    """Return what comes directly below a resource."""
    found: dict[str, Node] = {}
    for call, entry in api.operations.items():
        if not call.startswith(above):
            continue
        name, _, rest = call.removeprefix(above).partition(".")
        word = spelt(name)
        if not rest:
            found[word] = Command(words=words_of(entry), summary=entry.summary, module=OPERATION, entry=entry)
        elif word not in found:
            found[word] = _resource(api, f"{above}{name}")
    return found


def _resource(api: Catalogue, path: str) -> Group:
    words = (api.name, *map(spelt, path.split(".")))
    text = api.resources.get(path, f"Operations under {spelt(path)}.")
    return Group(words=words, text=text, children=lambda: _level(api, f"{path}."))


def words_of(entry: Entry) -> tuple[str, ...]:
    """Return the words that are typed for an operation."""
    return (entry.api, *map(spelt, entry.call.split(".")))


def spelt(name: str) -> str:
    """Return a name of Python as a word of the command line."""
    return name.replace("_", "-")


def option(keyword: str) -> str:
    """Return how an argument is written as an option."""
    return f"--{spelt(keyword.rstrip('_'))}"


def in_shell(text: str, api: Catalogue) -> str:
    """Return a text for the command line: calls of Python become commands, and marks of code go."""

    def command(match: re.Match[str]) -> str:
        call = match[1].removesuffix("()")
        return f"`{' '.join((PROGRAM, api.name, *map(spelt, call.split('.'))))}`"

    text = re.sub(rf"`{api.variable}\.([a-z0-9_.]+(?:\(\))?)`", command, text)
    return text.replace("``", "`")


def find(words: Sequence[str]) -> tuple[Node, Sequence[str]]:
    """Return what the first words name, and the other words.

    An operation may also be written as in Python: ``coinglass.futures.supported_coins``.

    Raises:
        UsageError: There is no such command.
    """
    node: Node = top()
    for at, word in enumerate(words):
        if isinstance(node, Command) or word.startswith("-"):
            return node, words[at:]
        for part in spelt(word).split("."):
            node = _child(node, part)
    return node, ()


def _child(node: Node, word: str) -> Node:
    children: Mapping[str, Node] = node.children() if isinstance(node, Group) else {}
    if word in children:
        return children[word]
    where = " ".join((PROGRAM, *node.words))
    hint = suggestion(word, children) or f"; {where} --help lists what there is"
    if not node.words:
        hint = _meant(word) or suggestion(word, children) or f"; {_elsewhere(word)}"
    raise UsageError(f"there is no {where} {word}{hint}")


def _meant(word: str) -> str:
    """Return what is meant by a first word that belongs elsewhere; nothing if that is not known."""
    commands = [f"{PROGRAM} {api} {word}" for api in apis() if word in _level(catalogue(api), "")]
    if word in ("help", "version"):
        commands = [f"{PROGRAM} --{word}"]
    if " " in word:
        return "; this is one word here; leave out the quotes"
    return f"; did you mean {' or '.join(commands)}?" if commands else ""


def _elsewhere(word: str) -> str:
    return f"{PROGRAM} list {word} looks for operations" if word.isidentifier() else f"{PROGRAM} --help lists all"


def operations() -> Iterator[Entry]:
    """Yield the operations of every API."""
    for api in apis():
        yield from catalogue(api).operations.values()


def commands(node: Node) -> Iterator[Command]:
    """Yield every command below a node."""
    if isinstance(node, Command):
        yield node
        return
    for child in node.children().values():
        yield from commands(child)
