"""``python -m perpkit.mcp``: the same as ``perpkit mcp``."""

from __future__ import annotations

import sys
from importlib import import_module

if __name__ == "__main__":
    sys.exit(import_module("perpkit.cli.command").run(["mcp", *sys.argv[1:]]))
