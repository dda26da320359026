"""Pages about the command line in Markdown: one for each group of a vendor, and one for the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.pages.tables import table
from perpkit._runtime.description.catalogue import catalogue
from perpkit.cli.exits import MEANINGS
from perpkit.cli.menu import PROGRAM, in_shell, option
from perpkit.cli.operation import OWN, example

from .inventory import Option, Place

ABOUT = (
    "What each command takes. `--help` after a command shows the same. "
    "[The guide](../../../docs/guides/command-line.md) explains output, times and keys."
)


def pages(places: Sequence[Place]) -> Mapping[str, str]:
    """Return name → text of each page."""
    groups: dict[str, list[Place]] = {}
    for place in places:
        words = place.path.split()
        if place.entry is not None:
            groups.setdefault("-".join(words[1:3]), []).append(place)
    summaries = {place.path: place.summary for place in places}
    found = {name: _group_page(below, summaries) for name, below in groups.items()}
    return {"index": _index(places, groups, summaries)} | found


def _index(places: Sequence[Place], groups: Mapping[str, Sequence[Place]], summaries: Mapping[str, str]) -> str:
    lines = [f"# The command `{PROGRAM}`", "", ABOUT, "", "## Operations", ""]
    rows = [
        [f"[`{_path(below)}`]({name}.md)", str(len(below)), summaries[_path(below)]] for name, below in groups.items()
    ]
    lines += table(("group", "commands", "about"), rows)
    ours = [one for one in _of_all(places) if one.names]
    lines += ["", "## Options of every operation", "", *_options(ours), ""]
    lines += ["## Other commands", ""]
    for place in places:
        if place.entry is None and place.options:
            lines += [f"### `{place.path}`", "", place.summary, "", *_options(place.options), ""]
    lines += ["## Exit statuses", ""]
    lines += table(("status", "meaning"), [[str(one.value), meaning] for one, meaning in MEANINGS.items()])
    return "\n".join(lines) + "\n"


def _of_all(places: Sequence[Place]) -> Iterator[Option]:
    """Yield the options that are ours, each once."""
    ours, seen = {option(name) for name in OWN}, set[str]()
    for place in places:
        for one in place.options if place.entry is not None else ():
            name = one.names[-1]
            if name in ours and name not in seen:
                seen.add(name)
                yield one


def _group_page(places: Sequence[Place], summaries: Mapping[str, str]) -> str:
    path = _path(places)
    lines = [f"# `{path}`", "", f"{summaries[path]} Every command also has [these options](index.md)."]
    ours = {option(name) for name in OWN}
    for place in places:
        entry = place.entry
        assert entry is not None
        api = catalogue(entry.api)
        lines += ["", f"## `{place.path}`", "", in_shell(f"{entry.summary} {entry.description}".strip(), api)]
        if entry.iteration is not None:
            lines += ["", f"`--all`: {in_shell(entry.iteration.doc, api)}"]
        own = [one for one in place.options if one.names[-1] not in ours]
        if own:
            lines += ["", *_options(own)]
        lines += ["", f"    {example(entry)}", "", f"[The vendor's page]({entry.page})"]
    return "\n".join(lines) + "\n"


def _path(places: Sequence[Place]) -> str:
    """Return the group of some commands, or the command itself if it is alone."""
    return " ".join(places[0].path.split()[:3])


def _options(options: Sequence[Option]) -> list[str]:
    rows: list[list[str]] = []
    for one in options:
        name = ", ".join(one.names) or one.metavar
        value = f" {one.metavar}" if one.names and one.metavar else ""
        cells = (f"`{name}{value}`", "yes" if one.needed else "", one.help)
        rows.append([cell.replace("|", "\\|") for cell in cells])
    return table(("option", "needed", "about"), rows)
