"""Links of a document that moves to another place."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from posixpath import relpath

_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<path>[^()#\s]*)(?P<anchor>#[^()\s]*)?\)")


def moved(text: str, source: Path, target: str, place_of: Callable[[Path], str | None]) -> str:
    """Return a document with links for its new place. A link to a file that has no new place becomes plain text.

    Args:
        text: The document, as Markdown.
        source: Where it is now.
        target: Where it goes, a path below the new root.
        place_of: Returns the path of a file below the new root, or its address; ``None`` if it has none.
    """

    def link(match: re.Match[str]) -> str:
        path = match["path"]
        if not path or ":" in path:
            return match[0]
        place = place_of((source.parent / path).resolve())
        if place is None:
            return match["text"]
        if ":" not in place:
            place = relpath(place, PurePosixPath(target).parent)
        return f"{match['image']}[{match['text']}]({place}{match['anchor'] or ''})"

    parts = _FENCE.split(text)
    return "".join(part if part.startswith("```") else _LINK.sub(link, part) for part in parts)
