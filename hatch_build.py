"""The README as package indexes show it. They have no other file of the project: links lead to the repository."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

PICTURES = {".png", ".svg"}


class ReadmeHook(MetadataHookInterface):
    """Sets ``readme``. As long as the repository has no address, links become plain text."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the dynamic fields."""
        address: str | None = metadata.get("urls", {}).get("Repository")
        metadata["readme"] = {"content-type": "text/markdown", "text": readme(Path(self.root).resolve(), address)}


def readme(root: Path, address: str | None) -> str:
    """Return the README without relative links.

    Args:
        root: The project.
        address: The repository, ``None`` if it has no address yet.
    """
    path = root / "README.md"

    def place_of(file: Path) -> str | None:
        if address is None:
            return None
        kind = "raw" if file.suffix in PICTURES else "blob"
        return f"{address}/{kind}/main/{file.relative_to(root).as_posix()}"

    return _moved(root)(path.read_text(encoding="utf-8"), path, "README.md", place_of)


def _moved(root: Path) -> Callable[..., str]:
    """Return the function that rewrites links; its file is loaded alone, since a build has none of our dependencies."""
    spec = spec_from_file_location("links", root / "generator" / "pages" / "links.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    moved: Callable[..., str] = module.moved
    return moved
