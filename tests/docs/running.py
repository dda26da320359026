"""Examples run in processes that are forked from one that has imported the package: each is alone, and starts soon."""

from __future__ import annotations

import multiprocessing
import os
import runpy
import sys
import traceback
import warnings
from collections.abc import Sequence
from importlib.metadata import entry_points
from pathlib import Path

from attrs import frozen

SECONDS = 120
"""An example that has not ended by then hangs."""
if sys.platform == "win32":
    _CONTEXT = multiprocessing.get_context("spawn")
else:
    _CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["perpkit.coinglass", "perpkit.ztdx", "perpkit.frames", "perpkit.sandbox", __name__])


@frozen
class Ended:
    """How an example ended."""

    code: int | None
    printed: str
    """What it wrote to standard output."""
    errors: str


def run_source(source: str, folder: Path) -> Ended:
    """Run a program in a folder, as if it were pasted into a file there. Warnings are errors."""
    return _run(source, folder)


def run_command(words: Sequence[str], folder: Path) -> Ended:
    """Run ``perpkit ...`` or ``python -m ...`` in a folder."""
    return _run(list(words), folder)


def _run(what: str | list[str], folder: Path) -> Ended:
    process = _CONTEXT.Process(target=_perform, args=(what, folder))
    process.start()
    process.join(SECONDS)
    if process.exitcode is None:
        process.kill()
        process.join()
    read = [(folder / name).read_text(encoding="utf-8") for name in (".printed", ".errors")]
    return Ended(process.exitcode, *read)


def _perform(what: str | list[str], folder: Path) -> None:
    os.chdir(folder)
    for number, name in ((1, ".printed"), (2, ".errors")):
        file = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(file, number)
        os.close(file)
    warnings.simplefilter("error")
    try:
        if isinstance(what, str):
            exec(compile(what, "example.py", "exec"), {"__name__": "__main__"})  # noqa: S102 (what documents show)
        else:
            _command(what)
    except SystemExit:
        raise
    except BaseException:
        traceback.print_exc()
        sys.exit(1)
    finally:
        sys.stdout.flush()


def _command(words: list[str]) -> None:
    match words:
        case ["python", "-m", module, *rest]:
            sys.argv = [module, *rest]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case [name, *rest]:
            [script] = entry_points(group="console_scripts", name=name)
            sys.argv = [name, *rest]
            sys.exit(script.load()())
        case _:
            raise ValueError(words)
