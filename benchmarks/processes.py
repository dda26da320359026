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

CALL = "coinglass futures liquidation history --exchange Binance --symbol BTCUSDT --interval 1d --last 7d --sandbox"
COMMANDS = {
    "perpkit --help": "--help",
    "perpkit ... history --help": "coinglass futures liquidation history --help",
    "perpkit ... history --sandbox": CALL,
}
"""What is typed, as it is called in the table → the words."""
COMMAND = (
    "import contextlib, io; sys.argv[1:] = {}; from perpkit.cli import main\n"
    "with contextlib.redirect_stdout(io.StringIO()): assert main() == 0"
)
TARGETS = {"perpkit --help": 2.5, "perpkit ... history --help": 2.5, "perpkit ... history --sandbox": 6.0}
"""Largest ratios to ``import httpx``: as 150 ms and 350 ms are to the 57 ms that it takes on an idle machine."""

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


def command(rounds: int) -> list[Line]:
    """Measure the command in turns with an import of httpx, each in a new process."""
    statements = {name: COMMAND.format(repr(words.split())) for name, words in COMMANDS.items()}
    measured = [
        {name: import_seconds(statement) for name, statement in {HTTPX: HTTPX, **statements}.items()}
        for _ in range(rounds)
    ]
    taken = {name: Taken.of([values[name] for values in measured]) for name in measured[0]}
    return [Line.of(name, HTTPX, taken[name], taken[HTTPX], TARGETS[name]) for name in COMMANDS]


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
