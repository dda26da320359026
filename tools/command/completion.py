"""Completions for bash, zsh and fish: one table each, and a function that looks words up in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from perpkit.cli.menu import PROGRAM

from .inventory import Option, Place

TEMPLATES = Path(__file__).parent / "templates"
TABLES = "@TABLES@"
FILE = "@file"
"""Stands for the values of an option that takes a file."""
OPERATION = "@operation"
"""Stands for the options that every operation has."""


def scripts(places: Sequence[Place]) -> Mapping[str, str]:
    """Return shell → script."""
    tables = {"bash": _bash(places), "zsh": _zsh(places), "fish": _fish(places)}
    return {
        shell: (TEMPLATES / f"{PROGRAM}.{shell}").read_text(encoding="utf-8").replace(TABLES, table)
        for shell, table in tables.items()
    }


def _values(places: Sequence[Place]) -> Mapping[str, Sequence[str]]:
    """Return option → its values, under ``--name``, or ``path --name`` where they are not the usual ones."""
    found = [
        (place.path, name, values)
        for place in places
        for one in place.options
        for name in one.names
        if (values := _of(one)) is not None
    ]
    usual: dict[str, Sequence[str]] = {}
    for name in {name for _, name, _ in found}:
        usual[name] = Counter(values for _, other, values in found if other == name).most_common(1)[0][0]
    special = {f"{path} {name}": values for path, name, values in found if values != usual[name]}
    return dict(sorted(usual.items())) | special


def _of(one: Option) -> tuple[str, ...] | None:
    """Return the values of an option; an empty list if they can be any; ``None`` for a switch."""
    if not one.metavar:
        return None
    return (FILE,) if one.is_file else one.values


def _arguments(place: Place) -> Sequence[str]:
    """Return the values of arguments without an option."""
    return [value for one in place.options if not one.names for value in _of(one) or ()]


def _usual(places: Sequence[Place]) -> Sequence[str]:
    """Return the names of the options that every operation has."""
    operations = [{_name(one) for one in place.options} for place in places if place.entry is not None]
    first = next(place for place in places if place.entry is not None)
    return [name for one in first.options if all((name := _name(one)) in names for names in operations)]


def _name(one: Option) -> str:
    """Return the long name; an argument has none."""
    return one.names[-1] if one.names else ""


def _options(places: Sequence[Place], written: Callable[[str, str], str]) -> Mapping[str, Sequence[str]]:
    """Return path → its options as a shell writes them, and those of every operation under a name of their own."""
    usual = _usual(places)
    found: dict[str, Sequence[str]] = {}
    for place in places:
        texts = {_name(one): written(_name(one), _first(one.help)) for one in place.options if one.names}
        if place.entry is None:
            found[place.path] = list(texts.values())
            continue
        found[place.path] = [text for name, text in texts.items() if name not in usual] + [OPERATION]
        found[OPERATION] = [texts[name] for name in usual]
    return {path: texts for path, texts in found.items() if texts}


def _bash(places: Sequence[Place]) -> str:
    words = {one.path: [*one.below, *_arguments(one)] for one in places}
    options = _options(places, lambda name, _: name)
    tables = {"words": words, "options": options, "values": _values(places)}
    return "\n".join(
        line
        for table, found in tables.items()
        for line in (
            f"declare -gA _perpkit_{table}=(",
            *(f"    [{_quoted(key)}]={_quoted(' '.join(texts))}" for key, texts in found.items()),
            ")",
        )
    )


def _zsh(places: Sequence[Place]) -> str:
    words = {one.path: [*map(_described, one.below, one.below.values()), *_arguments(one)] for one in places}
    tables = {"words": words, "options": _options(places, _described), "values": _values(places)}
    return "\n".join(
        line
        for table, found in tables.items()
        for line in (
            f"typeset -gA _perpkit_{table}=(",
            *(f"    {_quoted(key)} {_quoted(chr(10).join(texts))}" for key, texts in found.items()),
            ")",
        )
    )


def _described(word: str, summary: str) -> str:
    return f"{word}:{summary}" if summary else word


def _fish(places: Sequence[Place]) -> str:
    words = {one.path: [*map(_tabbed, one.below, one.below.values()), *_arguments(one)] for one in places}
    tables = {"words": words, "options": _options(places, _tabbed), "values": _values(places)}
    return "\n\n".join(_fish_function(f"__perpkit_{table}", found) for table, found in tables.items())


def _tabbed(word: str, summary: str) -> str:
    return f"{word}\t{summary}" if summary else word


def _fish_function(name: str, found: Mapping[str, Sequence[str]]) -> str:
    """Return a function that prints the texts of a key, one a line, and fails if it does not have the key."""
    lines = [f"function {name}", "    switch $argv[1]"]
    for key, texts in found.items():
        printed = f"printf '%s\\n' {' '.join(map(_fish_quoted, texts))}" if texts else "true"
        lines += [f"        case {_fish_quoted(key)}", f"            {printed}"]
    return "\n".join((*lines, "        case '*'", "            return 1", "    end", "end"))


def _first(text: str) -> str:
    """Return the first sentence."""
    return text.partition(". ")[0].removesuffix(".")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
