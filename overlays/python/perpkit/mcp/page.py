"""What an agent reads about one operation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from .._runtime.description.catalogue import Argument, Entry
from .._runtime.frames.table import frame
from .index import name


def line(entry: Entry, plan: str | None) -> str:
    """Return an operation in one line: how it is called, what it is, and whether the plan includes it."""
    arguments = ", ".join(one.keyword if one.required else f"{one.keyword}?" for one in entry.arguments)
    marks = [] if above_plan(entry, plan) is None else [f"not in the plan {plan}"]
    if changes(entry):
        marks.append("changes something")
    if entry.secret:
        marks.append("not available here: the answer is a credential")
    marked = f" [{'; '.join(marks)}]" if marks else ""
    return f"{name(entry)}({arguments}): {entry.summary}{marked}"


def page(entry: Entry, plan: str | None) -> str:
    """Return all that is known about an operation."""
    return "\n".join(_lines(entry, plan)).replace("``", "`")


def changes(entry: Entry) -> bool:
    """Whether an operation may do more than read: move money, change a setting, or close something."""
    return entry.writes or entry.method != "GET"


def above_plan(entry: Entry, plan: str | None) -> str | None:
    """Return a sentence about the plans that include an operation, if the given plan is not one of them."""
    if plan is None or not entry.plans or plan in entry.plans:
        return None
    return f"The plan {plan} of this key does not include it. These do: {', '.join(entry.plans)}."


def row_class(entry: Entry) -> Any:
    """Return the class of the rows of an answer, or of the object; or the type of plain values."""
    if entry.models:
        return getattr(import_module(f"perpkit.{entry.api}"), entry.models[0])
    return str


def _lines(entry: Entry, plan: str | None) -> Iterator[str]:
    yield line(entry, None)
    if entry.description:
        yield entry.description
    above = above_plan(entry, plan)
    if above is not None:
        yield above
    yield ""
    yield "Arguments:" if entry.arguments else "It takes no arguments."
    yield from map(_argument, entry.arguments)
    yield ""
    yield f"Answer: {entry.answer} Columns: {', '.join(_columns(entry))}."
    walk = entry.iteration
    if walk is not None:
        needed = [one for one, required in walk.arguments.items() if required]
        yield f"With all_rows=true: {walk.doc} It needs: {', '.join(needed) or 'nothing'}."
        yield f"It also takes: {', '.join(walk.options) or 'nothing more'}."
    yield from (f"- {note}" for note in entry.notes)
    yield ""
    given = {one.keyword: _example(one) for one in entry.arguments if one.required}
    tool = "change" if changes(entry) else "call"
    yield f"Example for the tool {tool}: {json.dumps({'operation': name(entry), 'arguments': given})}"
    if entry.page:
        yield f"Page of the vendor: {entry.page}"


def _argument(argument: Argument) -> str:
    words = ["list of texts" if argument.listed else argument.kind, "required" if argument.required else "optional"]
    return f"- {argument.keyword} ({', '.join(words)}): {argument.doc}"


def _example(argument: Argument) -> Any:
    if argument.example is not None:
        return argument.example
    return argument.choices[0] if argument.choices else f"<{argument.kind}>"


def _columns(entry: Entry) -> Iterable[str]:
    table = frame([], row_class(entry))
    return [f"{one} ({table.units[one]})" if one in table.units else one for one in table.names]
