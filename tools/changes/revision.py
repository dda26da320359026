"""Another revision of the project, laid out in a folder."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

COMPARED = ("generated", "overlays", "CHANGELOG.md")
LAYERS = ("generated", "overlays")


class UnknownRevisionError(Exception):
    """Git does not know the revision, or it has nothing that can be compared."""


@contextmanager
def laid_out(root: Path, revision: str) -> Generator[Path, None, None]:
    """Give a folder that holds what is compared, as it was in ``revision``.

    Raises:
        UnknownRevisionError: There is no such revision.
    """
    git = shutil.which("git") or "git"
    command = [git, "archive", "--format=tar", revision, *COMPARED]
    result = subprocess.run(command, cwd=root, capture_output=True, check=False)
    if result.returncode:
        reason = result.stderr.decode().strip()
        raise UnknownRevisionError(
            f"git has no {revision!r} to compare with: {reason}. Name a commit or tag with BASE="
        )
    with TemporaryDirectory() as folder, tarfile.open(fileobj=BytesIO(result.stdout)) as archive:
        archive.extractall(folder, filter="data")
        _move_packages(Path(folder))
        yield Path(folder)


def _move_packages(folder: Path) -> None:
    """Put the packages of an early revision where they are now: below ``python``, which it did not have."""
    for layer in LAYERS:
        early = folder / layer / "perpkit"
        if early.is_dir():
            (folder / layer / "python").mkdir(exist_ok=True)
            early.rename(folder / layer / "python" / "perpkit")
