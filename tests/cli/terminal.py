"""The command in a process of its own, in a pipe or on a terminal."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import IO

PATIENCE = 120
"""Seconds after which a program that shows nothing is taken to wait for something."""
PROGRAM = (sys.executable, "-m", "perpkit.cli")


def environment(**more: str) -> Mapping[str, str]:
    """Return the environment without keys, and without what decides the look of a terminal."""
    decides = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "TERM", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in decides and not name.endswith("_API_KEY")}
    return {**kept, "TERM": "xterm", **more}


def piped(line: str, stdout: IO[bytes] | int = subprocess.PIPE) -> subprocess.Popen[bytes]:
    """Return the running command."""
    return subprocess.Popen(
        [*PROGRAM, *line.split()], stdin=subprocess.DEVNULL, stdout=stdout, stderr=subprocess.PIPE, env=environment()
    )


class Terminal:
    """A command on a pseudo-terminal."""

    def __init__(self, words: Sequence[str], columns: int, **more: str) -> None:
        import fcntl
        import pty
        import struct
        import termios

        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self._seen = ""
        self.process = subprocess.Popen(
            words, stdin=theirs, stdout=theirs, stderr=theirs, env=environment(**more), start_new_session=True
        )
        os.close(theirs)

    def until(self, words: str) -> str:
        """Read until these words appear; return all that was read so far."""
        while words not in self._seen:
            more = self._read()
            assert more, f"{words!r} did not appear in {self._seen!r}"
            self._seen += more
        return self._seen

    def type(self, text: str) -> None:
        """Type something."""
        os.write(self._ours, text.encode())

    def end(self) -> tuple[int, str]:
        """Read to the end; return the exit status and all that appeared."""
        while more := self._read():
            self._seen += more
        os.close(self._ours)
        return self.process.wait(), self._seen.replace("\r\n", "\n")

    def _read(self) -> str:
        if not select.select([self._ours], [], [], PATIENCE)[0]:
            return ""
        try:
            return os.read(self._ours, 65536).decode(errors="replace")
        except OSError:  # Linux says so at the end
            return ""


def shown(line: str, columns: int = 80, **more: str) -> tuple[int, str]:
    """Run the command on a terminal; return the exit status and what appeared.

    Args:
        line: What is typed after ``perpkit``.
        columns: Width of the terminal.
        **more: Environment variables.
    """
    return Terminal(words(line), columns, **more).end()


def words(line: str) -> Sequence[str]:
    """Return the words that run a line."""
    return (*PROGRAM, *line.split())
