"""What a frame of a client says, read with the templates that clients make frames from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..._runtime.description.channel import PART, Channel
from ..._runtime.description.forms import is_array, is_object
from ..refusal import Refusal
from ..requirement import check_text

Parts = Mapping[str, list[str]]
"""Name of a part → its values; several if a list in the template holds nothing but this part."""


def parts_of(template: Any, content: Any) -> Parts | None:
    """Return the parts with which a template makes a content, ``None`` if it does not make it."""
    if isinstance(template, str):
        found = _pattern(template).fullmatch(content) if isinstance(content, str) else None
        return None if found is None else {name: [value] for name, value in found.groupdict().items()}
    if is_object(template):
        return _of_members(template, content)
    if is_array(template):
        return _of_items(template, content)
    return {} if template == content else None


def _of_members(template: Mapping[str, Any], content: Any) -> Parts | None:
    if not is_object(content):
        return None
    found: dict[str, list[str]] = {}
    for key, value in template.items():
        inner = parts_of(value, content.get(key))
        if inner is None:
            return None
        found.update(inner)
    return found


def _of_items(template: Sequence[Any], content: Any) -> Parts | None:
    if not is_array(content) or not content:
        return None
    found: dict[str, list[str]] = {}
    for item in content:
        inner = parts_of(template[0], item)
        if inner is None:
            return None
        for name, values in inner.items():
            found.setdefault(name, []).extend(values)
    return found


def subscribed(channels: Sequence[Channel[Any]], address: str) -> tuple[Channel[Any], dict[str, str]] | None:
    """Return the channel of an address, and the parameters in it; ``None`` if there is no such channel."""
    for channel in channels:
        found = _pattern(channel.address).fullmatch(address)
        if found is not None and _allowed(channel, found.groupdict()):
            return channel, found.groupdict()
    return None


def _allowed(channel: Channel[Any], values: Mapping[str, str]) -> bool:
    try:
        for parameter in channel.parameters:
            check_text(parameter, values.get(parameter.name))
    except Refusal:
        return False
    return True


def _pattern(template: str) -> re.Pattern[str]:
    """Return the expression for a text with parts; a part holds no mark that stands between two parts."""
    pieces = re.split(r"(\{\w+\})", template)
    between = {mark for piece in pieces[::2] for mark in piece if not mark.isalnum()}
    inner = f"[^{re.escape(''.join(sorted(between)))}]+" if between else ".+"
    parts = (f"(?P<{piece[1:-1]}>{inner})" if PART.fullmatch(piece) else re.escape(piece) for piece in pieces)
    return re.compile("".join(parts), re.DOTALL)
