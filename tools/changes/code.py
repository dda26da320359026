"""The public Python API of two revisions, compared by griffe without importing either.

One rule says what is public: the names that a package under ``perpkit`` lists in ``__all__``, wherever they are
defined, and the members of these that do not begin with an underscore. A package whose name begins with one has no
public names.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import griffe

LAYERS = ("generated/python", "overlays/python")


class Surface:
    """What a revision offers. All its packages are read together, so that names from other packages are followed."""

    def __init__(self, root: Path) -> None:
        logging.getLogger("griffe").setLevel(logging.ERROR)
        layers = [root / layer for layer in LAYERS]
        folders = {folder.name for layer in layers for folder in (layer / "perpkit").glob("*/") if _is_package(folder)}
        loader = griffe.GriffeLoader(search_paths=layers, allow_inspection=False)
        if folders:
            loader.load("perpkit")  # with every package in it
        loader.resolve_aliases(implicit=True, external=False)
        found: dict[str, Any] = loader.modules_collection["perpkit"].members if folders else {}
        self.packages: dict[str, Any] = {f"perpkit.{name}": found[name] for name in folders if name[0] != "_"}
        for package in self.packages.values():
            _hide_modules(package)

    @cached_property
    def names(self) -> dict[str, str]:
        """Public name of every class, function, method and attribute → where it is defined."""
        return {
            path: str(member.canonical_path)
            for name, package in self.packages.items()
            for path, member in _members(package, name)
        }

    @cached_property
    def defined(self) -> dict[str, str]:
        """Where something is defined → its public name: of its own class before a sub-class, then the shortest."""

        def rank(name: str) -> tuple[bool, int]:
            owner = name.rpartition(".")[0]
            inherited = self.names.get(owner, owner) != self.names[name].rpartition(".")[0]
            return inherited, len(name)

        return {self.names[name]: name for name in sorted(self.names, key=rank, reverse=True)}

    def called(self, path: str) -> str:
        """Return the public name of what is at a path, or of what it belongs to, with the rest behind it."""
        owner = path
        while owner:
            if owner in self.defined:
                return self.defined[owner] + path[len(owner) :]
            owner = owner.rpartition(".")[0]
        return path


def breaking(old: Surface, new: Surface) -> list[str]:
    """Return what stops working in the new revision, as griffe describes it."""
    lines: set[str] = set()
    for name, package in old.packages.items():
        if name not in new.packages:
            lines.add(f"{name}: the package was removed")
            continue
        for change in griffe.find_breaking_changes(package, new.packages[name]):
            removed = change.kind is griffe.BreakageKind.OBJECT_REMOVED
            where = str(change.obj.path if removed else change.obj.canonical_path)
            lines.add(f"{old.called(where)}: {change.kind.value}")
    return sorted(lines)


def added(old: Surface, new: Surface) -> list[str]:
    """Return public names that the old revision did not have."""
    return sorted(new.names.keys() - old.names.keys())


def _is_package(folder: Path) -> bool:
    return (folder / "__init__.py").is_file()


def _hide_modules(package: Any) -> None:
    """Leave public, of the modules in a package, only packages that list their names."""
    for member in package.members.values():
        if not member.is_alias and member.is_module:
            member.public = bool(member.is_init_module and member.exports) and not member.name.startswith("_")
            _hide_modules(member)


def _members(owner: Any, path: str) -> Iterator[tuple[str, Any]]:
    for name, member in owner.all_members.items():
        if not member.is_public or not _known(member):
            continue
        yield f"{path}.{name}", member
        if member.is_module or member.is_class:
            yield from _members(member, f"{path}.{name}")


def _known(member: Any) -> bool:
    """Whether a name refers to something in our packages."""
    try:
        return str(member.final_target.path if member.is_alias else member.path).startswith("perpkit.")
    except griffe.AliasResolutionError:
        return False
