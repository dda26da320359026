"""The public Python API of two revisions, compared by griffe without importing either."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

LAYERS = ("generated/python", "overlays/python")


def public(name: str) -> bool:
    """Whether users may rely on a name."""
    return not any(part.startswith("_") for part in name.split("."))


def packages(root: Path) -> set[str]:
    """Return the sub-packages of perpkit."""
    return {
        f"perpkit.{folder.name}"
        for layer in LAYERS
        for folder in (root / layer / "perpkit").glob("*")
        if (folder / "__init__.py").is_file()
    }


def public_names(root: Path, package: str) -> set[str]:
    """Return every public class, function, method and attribute of a package, by its full name."""
    return {name for name, _ in _members(load(root, package))}


def load(root: Path, package: str) -> Any:
    """Read a package without importing it."""
    logging.getLogger("griffe").setLevel(logging.ERROR)
    return griffe.load(package, search_paths=[root / layer for layer in LAYERS], allow_inspection=False)


def breaking(old: Path, new: Path) -> list[str]:
    """Return what stops working in the new revision, in griffe's words."""
    lines: list[str] = []
    for package in sorted(packages(old)):
        if package not in packages(new):
            lines.append(f"{package}: the package was removed")
            continue
        found = griffe.find_breaking_changes(load(old, package), load(new, package))
        for change in found:
            where = str(change.obj.canonical_path)
            if public(where):
                lines.append(f"{where}: {change.kind.value}")
    return sorted(set(lines))


def added(old: Path, new: Path) -> list[str]:
    """Return public names that the old revision did not have."""
    names: set[str] = set()
    for package in packages(new):
        before = public_names(old, package) if package in packages(old) else set[str]()
        names |= public_names(new, package) - before
    return sorted(names)


def _members(owner: Any) -> Iterator[tuple[str, Any]]:
    for member in owner.members.values():
        if member.is_alias or not public(str(member.canonical_path)):
            continue
        yield str(member.canonical_path), member
        if member.is_module or member.is_class:
            yield from _members(member)
