"""``python -m tools.budgets``: how long tests and gate take in a copy of the project, also with more operations.

The copy is made in a temporary folder, without git, and uses this project's environment. What speaks of today's
operations by number fails in a larger one: only the time counts, and nothing stops at a failure.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from .scale import scaled

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv*", "build", "dist", "__pycache__", ".*_cache", ".hypothesis", ".coverage*", ".judges"
)
STAMPS = ("pyproject.toml", "requirements-pip.lock", "requirements.lock", "requirements-check.lock")
MINUTES: Mapping[str, float] = {"make test": 4, ".ci/run": 15}
"""What each command may take on two idle cores."""


@frozen
class Measured:
    """One command that was run."""

    command: str
    seconds: float
    cpu: float
    """Seconds of processor time, which a busy machine changes less."""
    allowed: float

    def __str__(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return (
            f"{verdict}: {self.command}: {self.seconds:.0f} s ({self.cpu:.0f} s of CPU), at most {self.allowed:.0f} s"
        )

    @property
    def met(self) -> bool:
        """Whether it took no longer than it may."""
        return self.seconds <= self.allowed


def copied(root: Path, folder: Path, operations: int | None = None) -> None:
    """Write a copy of the project that uses the same .venv; one with more operations is generated, with its census."""
    shutil.copytree(root, folder, ignore=LEFT_OUT, dirs_exist_ok=True)
    for name in STAMPS:  # older than the environment, so that make does not install the copy into it
        os.utime(folder / name, (0, 0))
    (folder / ".venv").symlink_to(root / ".venv")
    if operations is None:
        return
    scaled(root, folder, operations)
    for module in ("generator", "tools.census"):
        subprocess.run([sys.executable, "-m", module], cwd=folder, env=surroundings(folder), check=True)


def surroundings(folder: Path) -> dict[str, str]:
    """Return the environment in which programs import the copy's packages, and make goes on after an error."""
    layers = (folder / "generated" / "python", folder / "overlays" / "python")
    return os.environ | {"PYTHONPATH": os.pathsep.join(map(str, layers)), "MAKEFLAGS": "-i"}


def measured(command: str, folder: Path, allowed: float) -> Measured:
    """Run a command in the copy."""
    started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command.split(), cwd=folder, env=surroundings(folder), check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(command, time.perf_counter() - started, cpu, allowed)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line: 0 if every command kept to its budget."""
    parser = argparse.ArgumentParser(prog="python -m tools.budgets", description=__doc__)
    parser.add_argument("--operations", type=int, help="of all APIs together, more than today (default: as it is)")
    parser.add_argument("--only", choices=MINUTES, help="measure one command")
    chosen = parser.parse_args(arguments)
    operations: int | None = chosen.operations
    commands: list[str] = [chosen.only] if chosen.only else list(MINUTES)
    with tempfile.TemporaryDirectory() as folder:
        copied(ROOT, Path(folder), operations)
        found = [measured(one, Path(folder), 60 * MINUTES[one]) for one in commands]
    print("as it is" if operations is None else f"{operations} operations", *found, sep="\n")
    return 0 if all(one.met for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
