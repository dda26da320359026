"""Calling an operation: one answer, or every row of a history."""

from __future__ import annotations

import argparse
import builtins
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from operator import attrgetter
from typing import Any

from attrs import evolve

from .._runtime.description.catalogue import Entry
from .clients import opened
from .confirming import confirm
from .exits import Exit
from .notes import say
from .operation import manner
from .output.content import Values, arranged, content, walked
from .output.destination import Destination, destination
from .output.writing import write
from .progress import Bar, bar


def answer(arguments: argparse.Namespace, entry: Entry, given: Mapping[str, Any]) -> int:
    """Call an operation and write what it answers; return the exit status."""
    target = destination(arguments)
    reading = manner(arguments, entry)
    if getattr(arguments, "all", False):
        return _all(arguments, entry, given, reading, target)
    with opened(entry.api, sandbox=arguments.sandbox, profile=arguments.profile) as client:
        if entry.writes:
            confirm(f"{entry.method} {entry.path}", given, sure=arguments.yes)
        payload = attrgetter(entry.call)(client)(**given)
    shown = getattr(arguments, "show_secret", False)
    write(arranged(content(payload, _model(entry), secret_shown=shown), target), target)
    if entry.secret and not shown:
        say("the credential is masked; --show-secret shows it")
    if getattr(payload, "capped", False):
        more = "--all asks for the rest" if entry.iteration is not None else "narrow what you ask for to see more"
        say(f"the answer has {len(payload):,} rows, as many as it may have, so there may be more; {more}")
    return Exit.DONE


def _all(
    arguments: argparse.Namespace,
    entry: Entry,
    given: Mapping[str, Any],
    reading: Mapping[str, str],
    target: Destination,
) -> int:
    assert entry.iteration is not None
    resource, _, _ = entry.call.rpartition(".")
    hidden = target.on_terminal and target.form != "table"  # rows appear on the same terminal
    with (
        bar(sys.stderr, hidden=hidden) as progress,
        opened(entry.api, sandbox=arguments.sandbox, profile=arguments.profile, on_progress=progress) as client,
    ):
        rows = getattr(attrgetter(resource)(client), entry.iteration.method)(**given, **reading)
        found = arranged(walked(rows, _named(entry.api, entry.iteration.row)), target)
        try:
            write(evolve(found, batches=_then(found.batches, progress)), target)
        finally:
            rows.close()
    return Exit.DONE


def _then(batches: Iterator[Values], progress: Bar | None) -> Iterator[Values]:
    """Yield the same, and remove the progress bar at the end: a table then appears in its place."""
    yield from batches
    if progress is not None:
        progress.clear()


def _model(entry: Entry) -> Any:
    """Return the class of a row in an answer that is a map; ``None`` if it is not described."""
    return _named(entry.api, entry.models[0]) if entry.models else None


def _named(api: str, name: str) -> Any:
    return getattr(builtins, name, None) or getattr(import_module(f"perpkit.{api}"), name)
