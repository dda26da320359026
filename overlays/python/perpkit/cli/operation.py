"""The command of one operation: its options are its arguments, and its output is what it answers."""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from .._runtime.description.catalogue import Argument, Catalogue, Entry, catalogue
from .._runtime.timekeeping import current
from .clients import add_access
from .exits import UsageError
from .menu import PROGRAM, in_shell, option, words_of
from .moments import GRAMMAR, LAST, check_order, moment, window
from .output import destination
from .parser import Parser, alternatives

BOOLEANS = {"true": True, "false": False}
WINDOW = ("start_time", "end_time")
MANNER = {
    "open_bar": (("mark", "leave-out"), "whether a bar that has not ended is among the rows."),
    "completeness": (
        ("proved", "audited"),
        "proved asks again until no row can be missing; audited needs fewer requests and checks samples.",
    ),
}
"""Options about reading a whole history → values and help."""
OWN = (
    *("all", "last", "output", "file", "columns", "sort", "head", "sandbox", "profile", "yes", "show_secret", "debug"),
    *("help", *MANNER),
)
"""Options of ours. No argument of an operation may have such a name."""


def add_arguments(parser: Parser, entry: Entry) -> None:
    """Add the options of an operation, those that it needs first."""
    api = catalogue(entry.api)
    needed = [one for one in entry.arguments if one.required]
    parser.usage = " ".join(["%(prog)s", *(f"{option(one.keyword)} {_metavar(one)}" for one in needed), "[options]"])
    parser.description = "\n\n".join(_about(entry, api))
    parser.epilog = "\n\n".join(_after(entry, api))
    for title, found in (("needed", needed), ("optional", [one for one in entry.arguments if not one.required])):
        group = parser.add_argument_group(title)
        for one in found:
            text = option_help(one, api).replace("%", "%%")
            group.add_argument(
                option(one.keyword), dest=one.keyword, metavar=_metavar(one), type=reader(one), help=text
            )
    if has_window(entry):
        parser.add_argument_group("window").add_argument("--last", metavar="7d", help=LAST)
    _add_reading(parser, entry)
    destination.add_arguments(parser)
    parser.absent = dict(_absent(entry))


def _absent(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield the options of other operations, and why this one has none of them."""
    if not has_window(entry):
        yield "--last", "it takes no window of time"
    if entry.iteration is None:
        yield "--all", "it is one answer"
    if not entry.writes:
        yield "--yes", "it changes nothing"
    if not entry.secret:
        yield "--show-secret", "its answer holds no credential"


def _add_reading(parser: argparse.ArgumentParser, entry: Entry) -> None:
    group = parser.add_argument_group("reading")
    iteration = entry.iteration
    if iteration is not None:
        group.add_argument("--all", action="store_true", help="All rows, with as many requests as needed.")
        for keyword, (choices, text) in MANNER.items():
            if keyword in iteration.options:
                text = f"With --all: {text} One of {', '.join(choices)}."
                group.add_argument(option(keyword), dest=keyword, choices=choices, metavar="HOW", help=text)
    add_access(group)
    if entry.writes:
        group.add_argument("--yes", action="store_true", help="Do not ask before it changes something.")
    if entry.secret:
        group.add_argument("--show-secret", action="store_true", help="Show the credential in the answer.")


def run(arguments: argparse.Namespace, entry: Entry) -> int:
    """Call the operation, and write its answer."""
    from .calling import answer

    return answer(arguments, entry, values(arguments, entry))


def values(arguments: argparse.Namespace, entry: Entry) -> Mapping[str, Any]:
    """Return keyword → value of what was given.

    Raises:
        UsageError: Something is missing, or options exclude each other.
    """
    whole = getattr(arguments, "all", False)
    taken = _taken(entry, whole)
    found = {one.keyword: getattr(arguments, one.keyword) for one in entry.arguments}
    found = {keyword: value for keyword, value in found.items() if value is not None}
    last = getattr(arguments, "last", None)
    if last is not None:
        found |= window(last, found, now())
    if has_window(entry):
        check_order(found)
    for keyword in found:
        if keyword not in taken:
            raise UsageError(f"--all sets {option(keyword)} itself: leave it out")
    missing = [option(keyword) for keyword, required in taken.items() if required and keyword not in found]
    if missing:
        last_too = " (or --last)" if "--start-time" in missing and has_window(entry) else ""
        where = " ".join((PROGRAM, *words_of(entry)))
        raise UsageError(f"{where} needs {', '.join(missing)}{last_too} ({where} --help explains)")
    for some in entry.needs:
        if not any(keyword in found for keyword in some):
            raise UsageError(f"one of {', '.join(map(option, some))} is needed")
    return found


def manner(arguments: argparse.Namespace, entry: Entry) -> Mapping[str, str]:
    """Return how a whole history is to be read.

    Raises:
        UsageError: That was said without ``--all``.
    """
    given = {name: getattr(arguments, name, None) for name in MANNER}
    found = {name: value.replace("-", "_") for name, value in given.items() if value is not None}
    if found and not arguments.all:
        raise UsageError(f"{option(next(iter(found)))} has a meaning only with --all")
    return found


def has_window(entry: Entry) -> bool:
    """Whether an operation takes a window of time."""
    keywords = {one.keyword for one in entry.arguments if one.kind == "time"}
    return keywords.issuperset(WINDOW)


def _taken(entry: Entry, whole: bool) -> Mapping[str, bool]:
    """Return keyword → whether it is required."""
    if whole and entry.iteration is not None:
        return entry.iteration.arguments
    return {one.keyword: one.required for one in entry.arguments}


def now() -> datetime:
    """Return the time now."""
    return datetime.fromtimestamp(current().wall(), UTC)


def _metavar(one: Argument) -> str:
    if one.kind == "time":
        return "TIME"
    if one.kind == "boolean":
        return "true|false"
    if one.kind in ("integer", "decimal"):
        return "NUMBER"
    name = (one.names or one.keyword).upper().rstrip("_").rpartition("_")[2]
    return f"{name},..." if one.listed or one.array else name


def reader(one: Argument) -> Callable[[str], Any]:
    """Return what turns the text of an option into a value."""

    def read(text: str) -> Any:
        name = option(one.keyword)
        if one.kind == "time":
            try:
                return moment(text, now())
            except UsageError as error:
                raise UsageError(f"{name}: {error}") from None
        if one.kind == "boolean":
            value: Any = BOOLEANS.get(text, text)
        elif one.kind == "integer":
            value = int(text) if text.strip().lstrip("-").isdecimal() else None
            if value is None:
                raise UsageError(f"{name}: {text!r} is not a whole number")
        else:
            value = text.split(",") if one.array else text
        allowed = one.choices or ((True, False) if one.kind == "boolean" else ())
        if allowed and value not in allowed:
            words = [_word(choice) for choice in allowed]
            raise UsageError(f"{name}: {text!r} is not allowed{alternatives(text, words)}")
        return value

    return read


def _word(choice: object) -> str:
    return str(choice).lower() if isinstance(choice, bool) else str(choice)


def option_help(one: Argument, api: Catalogue) -> str:
    """Return the help of an option. Every fact stands once."""
    parts = [in_shell(one.about, api)]
    if one.kind == "time":
        parts.append(GRAMMAR if one.keyword == "start_time" else "Written as the start is.")
    if one.choices:
        parts.append(f"One of {', '.join(map(_word, one.choices))}.")
    if one.listed or one.array:
        parts.append("Several are joined by commas.")
    if one.default is not None:
        parts.append(f"The vendor takes {one.default} if it is not given.")
    elif one.example is not None and not one.choices and one.kind != "time":
        parts.append(f"Example: {_example(one)}.")
    return " ".join(part for part in parts if part)


def _example(one: Argument) -> str:
    """Return a value as it is typed."""
    value: Any = next((value for value in (one.example, *one.choices) if value is not None), "")
    several: Any = json.loads(value) if one.array else value
    return ",".join(map(str, several)) if one.listed or one.array else _word(value)


def _about(entry: Entry, api: Catalogue) -> Iterator[str]:
    yield in_shell(entry.summary, api)
    if entry.description:
        yield in_shell(entry.description, api)


def _after(entry: Entry, api: Catalogue) -> Iterator[str]:
    for some in entry.needs:
        yield f"One of {', '.join(map(option, some))} is needed."
    if entry.iteration is not None:
        yield f"With --all: {in_shell(entry.iteration.doc, api)}"
    yield "Example:"
    yield f"  {example(entry)}"
    if entry.page:
        yield f"The vendor's page: {entry.page}"
    yield f"{PROGRAM} describe {'.'.join((entry.api, entry.call))} tells more."


def example(entry: Entry) -> str:
    """Return a command that runs without a key."""
    words = [PROGRAM, *words_of(entry)]
    for one in entry.arguments:
        if one.required or any(one.keyword == some[0] for some in entry.needs):
            words += [option(one.keyword), shlex.quote(_example(one))]
    return " ".join((*words, "--sandbox"))
