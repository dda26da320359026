"""Versions of what matters to the command."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version

from ..menu import PROGRAM


def program() -> str:
    """Return the version of perpkit and of Python."""
    return f"{PROGRAM} {version('perpkit')} (Python {platform.python_version()})"


def extras() -> Iterator[tuple[str, str, str | None]]:
    """Yield extra, package and version of everything that is optional; ``None`` if it is not installed."""
    for line in requires("perpkit") or ():
        package, _, marker = line.partition(";")
        extra = marker.partition("extra == ")[2].strip("'\" ")
        if not extra:
            continue
        name = "".join(letter if letter.isalnum() or letter in "-_" else " " for letter in package).split()[0]
        try:
            found: str | None = version(name)
        except PackageNotFoundError:
            found = None
        yield extra, name, found
