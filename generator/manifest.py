"""The inputs and tools that made ``generated/``, and a fingerprint of each operation and channel."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

TOOLS = (
    "attrs",
    "jinja2",
    "jsonpath-rfc9535",
    "openapi-python-client",
    "openapi-spec-validator",
    "pyyaml",
    "ruff",
)


Prints = Mapping[str, Mapping[str, str]]
"""API → operationId, or name of a channel → fingerprint."""


def manifest(root: Path, inputs: Iterable[Path], operations: Prints, channels: Prints) -> str:
    """Return the manifest as JSON text.

    Args:
        root: The project.
        inputs: Files below it; the manifest has their SHA-256.
        operations: A fingerprint of each operation, by API and operationId.
        channels: A fingerprint of each channel, by API and name.
    """
    hashes = {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in inputs}
    content = {
        "inputs": dict(sorted(hashes.items())),
        "operations": _sorted(operations),
        "channels": _sorted(channels),
        "tools": {name: version(name) for name in TOOLS},
    }
    return json.dumps(content, indent=2) + "\n"


def _sorted(prints: Prints) -> dict[str, dict[str, str]]:
    return {api: dict(sorted(one.items())) for api, one in sorted(prints.items())}
