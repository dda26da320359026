"""Writing: new YAML in the layout of the hand-written documents, added to a file without other changes."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from ..description.document import is_array, is_object

WIDTH = 120
_PLAIN = re.compile(r"[A-Za-z_$/][A-Za-z0-9_.$/-]*(?: [A-Za-z0-9_.$/()-]+)*|[0-9]+\.[0-9]+\.[0-9]+")


def block(value: Mapping[str, Any], indent: int) -> list[str]:
    """Return the lines of a mapping. Members with only plain values stay on one line if they fit."""
    return [line for key, member in value.items() for line in _entry(f"{' ' * indent}{scalar(key)}:", member, indent)]


def members(value: Mapping[str, Any], indent: int) -> list[str]:
    """Return the lines of a mapping, with an empty line between its members."""
    lines: list[str] = []
    for key, member in value.items():
        lines += ["", *block({key: member}, indent)] if lines else block({key: member}, indent)
    return lines


def scalar(value: object) -> str:
    """Return a plain value in a form that means the same in YAML 1.1 and YAML 1.2."""
    if not isinstance(value, str):
        return json.dumps(value)
    if _PLAIN.fullmatch(value) and isinstance(yaml.safe_load(value), str):
        return value
    quoted = value.replace("'", "''")
    return f"'{quoted}'"


def _entry(head: str, member: Any, indent: int) -> Iterator[str]:
    flow = _flow(member)
    if flow is not None and len(head) + 1 + len(flow) <= WIDTH:
        yield f"{head} {flow}"
    elif is_object(member):
        yield head
        yield from block(member, indent + 2)
    elif is_array(member):
        yield head
        for one in member:
            yield from item(one, indent + 2)
    else:
        yield f"{head} >-"
        lines = textwrap.wrap(str(member), WIDTH - indent - 2, break_long_words=False, break_on_hyphens=False)
        yield from (f"{' ' * (indent + 2)}{line}" for line in lines)


def item(value: Any, indent: int) -> list[str]:
    """Return the lines of an item of a list."""
    head = f"{' ' * indent}-"
    flow = _flow(value)
    if flow is not None and len(head) + 1 + len(flow) <= WIDTH:
        return [f"{head} {flow}"]
    if not is_object(value):
        return list(_entry(head, value, indent))
    first, *rest = block(value, indent + 2)
    return [f"{head} {first.lstrip()}", *rest]


def _flow(value: Any) -> str | None:
    """Return a value on one line, or ``None`` if it does not have only plain values."""
    if is_object(value):
        inner = {key: _flow(member) for key, member in value.items()}
        if any(is_object(member) or (is_array(member) and _flow(member) is None) for member in value.values()):
            return None
        return "{" + ", ".join(f"{scalar(key)}: {member}" for key, member in inner.items()) + "}"
    if is_array(value):
        plain = not any(is_object(one) or is_array(one) for one in value)
        return f"[{', '.join(scalar(one) for one in value)}]" if plain else None
    return scalar(value)


def inserted(text: str, additions: Sequence[tuple[Sequence[str], Sequence[str]]]) -> str:
    """Return a document with lines put at the end of blocks.

    Args:
        text: The document as it is; none of its lines is moved or changed.
        additions: The keys that lead to a block, and the lines to add to it. A block that is missing is made.
    """
    lines = text.rstrip("\n").split("\n")
    for keys, new in additions:
        start, end, found = 0, len(lines), 0
        for depth, key in enumerate(keys):
            place = next((at for at in range(start, end) if lines[at].startswith(f"{'  ' * depth}{key}:")), None)
            if place is None:
                break
            found, start = depth + 1, place + 1
            end = _end(lines, start, depth)
        heads = [f"{'  ' * depth}{keys[depth]}:" for depth in range(found, len(keys))]
        gap = [""] if found < len(keys) or not new[0].lstrip().startswith("- ") else []
        if found == 0 and keys == ("tags",):
            end = next(at for at, line in enumerate(lines) if line.startswith("paths:"))
            gap = []
        lines[end:end] = [*gap, *heads, *new]
    return "\n".join(lines) + "\n"


def _end(lines: Sequence[str], start: int, depth: int) -> int:
    """Return the end of a block whose members are indented deeper than ``depth``: the line after its last one."""
    end = start
    for at in range(start, len(lines)):
        line = lines[at]
        if line.strip() and not line.startswith("  " * (depth + 1)):
            break
        if line.strip():
            end = at + 1
    return end
