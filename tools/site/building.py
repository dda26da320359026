"""From the project to HTML: assemble, build strictly, add what is not HTML."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from .assembly import BUNDLE, assemble

LIST = "llms.txt"
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class BuildError(Exception):
    """The builder refused; the text is what it printed, such as a broken link with its place."""


def build(root: Path, target: Path, *, whole: bool = True) -> Path:
    """Build the site anew, and return the folder with its pages.

    Args:
        root: The project.
        target: A folder for everything that is written. What it holds is lost.
        whole: Whether the reference is part of it, which takes four fifths of the time.

    Raises:
        BuildError: A link or an anchor leads nowhere, or something else is wrong.
        NotListed: A document is in no navigation.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    assemble(root, target, whole=whole)
    html = render(target)
    shutil.copytree(root / BUNDLE, html / "markdown")
    pages = (root / BUNDLE / LIST).read_text(encoding="utf-8")
    (html / LIST).write_text(pages.replace("](", "](markdown/"), encoding="utf-8")
    return html


def render(folder: Path) -> Path:
    """Build what is assembled in a folder, and return the folder with its pages.

    Raises:
        BuildError: A link or an anchor leads nowhere, or something else is wrong.
    """
    command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", str(folder / "mkdocs.yml")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise BuildError(_COLOUR.sub("", f"{result.stdout}{result.stderr}").partition("Traceback")[0].strip())
    return folder / "html"
