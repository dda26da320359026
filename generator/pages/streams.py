"""The page with every stream of every API."""

from __future__ import annotations

from collections.abc import Sequence

from ..python.channels import ChannelView
from .listed import Listed
from .tables import table

_HEAD = ("call", "channel", "messages", "every", "private", "after a gap")


def streams_page(listed: Sequence[Listed]) -> str | None:
    """Return the page as Markdown; ``None`` if no API has streams."""
    described = [(one.views.api, one.views.streams) for one in listed if one.views.streams is not None]
    if not described:
        return None
    lines = [
        "# All streams",
        "",
        "Written by `make generate` from the description. *Every* is how often a message comes even if nothing has",
        "changed. *Private* channels need the credentials of an account. *After a gap* says what REST can tell of the",
        "time without a connection: the state, or every row that was missed. A blank means that it can tell nothing.",
    ]
    for api, streams in described:
        rows = [_row(one) for one in streams.channels]
        lines += ["", f"## `{api.variable}.stream` ({api.title})", "", streams.doc, "", *table(_HEAD, rows)]
    return "\n".join(lines) + "\n"


def _row(one: ChannelView) -> list[str]:
    told = [*(["state"] if one.state_asked else []), *(["missed rows"] if one.repaired else [])]
    return [
        f"`{one.name}`",
        f"`{one.address}`",
        ", ".join(f"`{name}`" for name in one.classes),
        "" if one.cadence is None else f"{one.cadence} s",
        "yes" if one.private else "",
        ", ".join(told),
    ]
