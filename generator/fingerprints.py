"""One hash for each operation and channel. It changes only if its description, or what is recorded of it, changes."""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .asyncapi.contents import channels, server
from .description.merge import operations, references, target

_DECODING = ("envelope", "numbers")
"""The facts about an API that decide how every answer is read."""


def fingerprints(document: Mapping[str, Any], recordings: Path, package: Path) -> dict[str, str]:
    """Return a SHA-256 by operationId: of its description with all it refers to, its recordings, and its table entry.

    Args:
        document: The merged and overlaid document, without examples.
        recordings: Folder of ``<operationId>/<case>.json``.
        package: The rendered package; its table says how requests are written and answers are read.
    """
    facts = _table(package, "operations.py", "operations/*.py")
    shared = {key: document["x-perpkit"].get(key) for key in _DECODING}
    return {
        name: _hash(
            [
                _text([location, operation, reached(document, operation), shared]),
                facts[name],
                *(f"{path.name}\n{path.read_text(encoding='utf-8')}" for path in sorted((recordings / name).glob("*"))),
            ]
        )
        for location, operation in operations(document)
        for name in [operation["operationId"]]
    }


def channel_fingerprints(document: Mapping[str, Any], recordings: Path, package: Path) -> dict[str, str]:
    """Return a SHA-256 by the name of each channel: of its description, its recorded messages, and its table entry.

    Args:
        document: The merged and overlaid AsyncAPI document.
        recordings: Folder of ``<channel>/<case>.json``.
        package: The rendered package.
    """
    facts = _table(package, "channels.py")
    return {
        one.identity: _hash(
            [
                _text([one.operation, one.value, reached(document, one.value), server(document)[0].get("x-stream")]),
                facts[one.identity],
                *(
                    f"{path.name}\n{path.read_text(encoding='utf-8')}"
                    for path in sorted((recordings / one.identity).glob("*"))
                ),
            ]
        )
        for one in channels(document)
    }


def _table(package: Path, *names: str) -> dict[str, str]:
    """Return the entries of a table from all its modules, each in one line."""
    found: dict[str, str] = {}
    for module in sorted(path for name in names for path in package.glob(name)):
        source = module.read_text(encoding="utf-8")
        lines = source.splitlines()
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.Call):
                continue
            entry = {one.arg: one.value for one in node.keywords}
            if isinstance(name := entry.get("id"), ast.Constant):
                found[str(name.value)] = " ".join(" ".join(lines[node.lineno - 1 : node.end_lineno]).split())
    return found


def reached(document: Mapping[str, Any], operation: Any) -> dict[str, Any]:
    """Return every component that an operation refers to, itself or through others, by its reference."""
    found: dict[str, Any] = {}
    waiting = [operation]
    while waiting:
        for reference in _new(waiting.pop(), found):
            found[reference] = target(document, reference)
            waiting.append(found[reference])
    return found


def _new(node: Any, known: Mapping[str, Any]) -> Iterator[str]:
    return (reference for reference in {one for _, one in references(node)} if reference not in known)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def _hash(parts: list[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
