"""The process: its signals, its standard streams, and how it ends."""

from __future__ import annotations

import gc
import os
import signal
import sys
from typing import NoReturn, TextIO

from .command import run
from .exits import Exit
from .notes import say


def main() -> int:
    """Run the command line of this process; return the exit status."""
    signal.signal(signal.SIGTERM, _terminate)
    gc.set_threshold(20_000)  # a tenth of the time of one call went into looking at modules for garbage
    # httpx imports its own command line if click is installed, which takes longer than all the rest of it.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
    for stream in (sys.stdout, sys.stderr):
        _prepare(stream)
    if sys.stdout is None:
        say("the output cannot be written: the standard output is closed")
        return Exit.OUTPUT
    try:
        status = run(sys.argv[1:])
    finally:
        _leave_nothing_behind()
    return status


def _prepare(stream: TextIO | None) -> None:
    """Let data leave as UTF-8, and let a terminal that knows fewer characters show others in their place."""
    reconfigure = getattr(stream, "reconfigure", None)
    if stream is None or reconfigure is None:
        return
    if stream.isatty():
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="surrogateescape")


def _leave_nothing_behind() -> None:
    """Keep the interpreter from complaining at its end about output that nobody takes."""
    streams: tuple[TextIO | None, ...] = (sys.stdout, sys.stderr)
    for stream in streams:
        if stream is None:
            continue
        try:
            stream.flush()
        except (OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _terminate(number: int, frame: object) -> NoReturn:
    raise SystemExit(Exit.TERMINATED)
