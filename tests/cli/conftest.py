"""A command line in this process, and a home without keys."""

from __future__ import annotations

import io
import shlex
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from attrs import frozen

from perpkit._runtime.description.catalogue import apis
from perpkit.cli.clients import client_class
from perpkit.cli.command import run as run_command
from perpkit.cli.menu import OWN

for command in OWN:  # imported by a test that replaces something, a command would keep what is replaced
    import_module(f"perpkit.cli.commands.{command}")


@frozen
class Ran:
    """What a command line did."""

    status: int
    out: str
    err: str


Run = Callable[[str], Ran]


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without profiles, an environment without keys, and a terminal of 80 columns."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("COLUMNS", "80")
    for name in (
        "XDG_CONFIG_HOME",
        "NO_COLOR",
        *(one.env for api in apis() for one in client_class(api).api.credentials),
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a line as a shell would split it, without ``perpkit``."""

    def ran(line: str) -> Ran:
        status = run_command(shlex.split(line))
        out, err = capsys.readouterr()
        return Ran(status, out, err)

    return ran
