"""What is measured in new processes: imports, and ``make generate``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .measure import Effort, Taken, repeated, timed
from .report import Line

PROJECT = Path(__file__).resolve().parent.parent
DESCRIBED = PROJECT
"""The project whose descriptions are generated from."""

HTTPX = "import httpx"
LAZY = "from perpkit.coinglass import CoinGlass"
BUILT = f"{LAZY}; CoinGlass(api_key='fake-coinglass-key')"
BARE = f"{HTTPX}; httpx.Client()"

GENERATE_SECONDS = 10


def import_seconds(statement: str) -> float:
    """Run a statement in a new interpreter; return its seconds, without the start of the interpreter.

    If click is installed, httpx also imports its own command line. Users rarely have click, and it would make our ratio
    better, so it is hidden here.
    """
    code = (
        "import sys, time; sys.modules['click'] = None; started = time.perf_counter()\n"
        f"{statement}\n"
        "print(time.perf_counter() - started)"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    return float(result.stdout)


def imports(rounds: int) -> list[Line]:
    """Measure imports in turns."""
    measured = [
        {statement: import_seconds(statement) for statement in (HTTPX, BARE, LAZY, BUILT)} for _ in range(rounds)
    ]
    taken = {statement: Taken.of([values[statement] for values in measured]) for statement in measured[0]}
    return [
        Line.of(LAZY, HTTPX, taken[LAZY], taken[HTTPX], 0.5),
        Line.of("... and build a client", BARE, taken[BUILT], taken[BARE]),
    ]


def generation(effort: Effort) -> Line:
    """Measure ``make generate``, warm, into a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        options = ("--root", str(DESCRIBED), "--output", str(Path(folder, "generated")))
        command = [sys.executable, "-m", "generator", *options]

        def generate() -> None:
            subprocess.run(command, cwd=PROJECT, capture_output=True, check=True)

        taken = timed({"generate": repeated(generate, time.perf_counter)}, effort)["generate"]
    return Line(
        what="make generate", against=f"{GENERATE_SECONDS} s", ours=taken.usual, other=GENERATE_SECONDS, target=1.0
    )
