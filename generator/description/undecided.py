"""Open decisions of a draft: every text that begins with DECIDE is refused until it is replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .document import Document, is_array, is_object
from .problem import Location, Problem, json_path

DECIDE = "DECIDE"
_IN_JSON = re.compile(rf'"({DECIDE}(?:[^"\\]|\\.)*)"')


def undecided(document: Document) -> list[Problem]:
    """Return the open decisions of a document, with file and line."""
    return [
        Problem(document.path, _line(document, location), json_path(location), _message(text))
        for location, text in _open(document.value, ())
    ]


def undecided_recording(path: Path) -> list[Problem]:
    """Return the open decisions of a recording, with file and line."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    found = ((number, match) for number, line in enumerate(lines, 1) for match in _IN_JSON.finditer(line))
    return [Problem(path, number, "$", _message(match[1])) for number, match in found]


def _open(node: Any, location: Location) -> Iterator[tuple[Location, str]]:
    if isinstance(node, str) and node.startswith(DECIDE):
        yield location, node
    members = node.items() if is_object(node) else enumerate(node) if is_array(node) else ()
    for key, member in members:
        if isinstance(key, str) and key.startswith(DECIDE):
            yield (*location, key), key
        yield from _open(member, (*location, key))


def _line(document: Document, location: Location) -> int | None:
    around = (location[:length] for length in range(len(location), -1, -1))
    return next((document.lines[place] for place in around if place in document.lines), None)


def _message(text: str) -> str:
    what = text.removeprefix(DECIDE).lstrip(": ").strip() or "what belongs here"
    return f"not decided yet: {what}; write it instead of the text that begins with {DECIDE}"
