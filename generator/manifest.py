"""Which inputs and which tools made ``generated/``."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
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


def manifest(root: Path, inputs: Iterable[Path]) -> str:
    """Return the manifest as JSON text: the SHA-256 of every input by its path below ``root``, and tool versions."""
    hashes = {path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in inputs}
    content = {"inputs": dict(sorted(hashes.items())), "tools": {name: version(name) for name in TOOLS}}
    return json.dumps(content, indent=2) + "\n"
