"""Where the judges live: installed by name into a folder that git ignores."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
FOLDER = ROOT / ".judges"
NPM = {
    "@asyncapi/parser": "3.6.6",
    "@redocly/cli": "2.77.0",
    "@stoplight/prism-cli": "5.16.0",
    "@stoplight/spectral-cli": "6.16.3",
    "openapi-typescript": "7.13.0",
    "typescript": "5.9.3",
}
"""Needs Node 20 or later."""
PYPI = "openapi-generator-cli==7.26.0"
"""Carries its jar; needs Java 17."""


def install() -> None:
    """Install what is not there yet. The only step that needs package registries."""
    FOLDER.mkdir(exist_ok=True)
    modules = FOLDER / "node_modules"
    if not ((modules / ".bin" / "prism").exists() and (modules / "@asyncapi" / "parser").exists()):
        packages = [f"{name}@{version}" for name, version in NPM.items()]
        run("npm", "install", "--no-fund", "--no-audit", "--no-package-lock", "--silent", *packages)
    if not (FOLDER / "python").exists():
        arguments = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", "python", PYPI)
        run(sys.executable, *arguments)


def tool(name: str) -> str:
    """Return the path of an installed command."""
    return str(FOLDER / "node_modules" / ".bin" / name)


def run(*command: str, **environment: str) -> str:
    """Run a command to its end and return what it said.

    Raises:
        JudgedError: It did not end with 0.
    """
    result = subprocess.run(
        command, cwd=FOLDER, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=300
    )
    if result.returncode:
        raise JudgedError(f"{Path(command[0]).name} {' '.join(command[1:3])}\n{result.stdout}{result.stderr}")
    return result.stdout + result.stderr


class JudgedError(Exception):
    """A judge does not agree; the text is what it said."""
