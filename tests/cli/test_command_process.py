"""The process: what it imports, signals, pipes, disks and terminals."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from .terminal import PROGRAM, Terminal, environment, piped, shown, words

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and pseudo-terminals of POSIX")

HISTORY = "coinglass futures liquidation history --exchange Binance --symbol BTCUSDT --interval 1d --last 4d --sandbox"
LONG = "coinglass futures liquidation history --exchange Binance --symbol BTCUSDT --interval 1m --all --sandbox"
ORDER = "ztdx trade set-leverage --symbol BTCUSDT --leverage 5 --sandbox"
TERMINAL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def imported(lines: Sequence[str], heavy: Sequence[str]) -> str:
    """Run lines in one process; return which of some modules they import."""
    program = (
        "import sys; from perpkit.cli import main\n"
        f"for line in {lines!r}: sys.argv[1:] = line.split(); assert main() == 0\n"
        f"sys.stderr.write(' '.join(name for name in {heavy!r} if name in sys.modules))"
    )
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment()).stderr


def test_help_imports_no_package_of_an_api_and_no_client() -> None:
    lines = ["--help", "coinglass futures --help", "coinglass futures liquidation history --help", "list pain"]
    ours = [f"perpkit.{name}" for name in ("coinglass", "ztdx", "sandbox", "archive", "errors")]
    assert imported(lines, [*ours, "httpx", "msgspec", "rich", "asyncio"]) == ""


def test_a_call_imports_one_vendor_and_no_command_line_of_httpx() -> None:
    assert imported([HISTORY], ["perpkit.ztdx", "perpkit.archive", "click", "rich", "pygments"]) == ""


def test_a_reader_that_stops_is_no_error() -> None:
    with piped(f"{LONG} --last 30d") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())
        process.stdout.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (141, b"")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_without_a_traceback(number: signal.Signals, status: int) -> None:
    with piped(f"{LONG} --last 30d") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()  # the rest does not fit into the pipe, so that it is still at work
        process.send_signal(number)
        process.stdout.read()
        err = process.stderr.read()
    assert process.returncode == status
    assert err == (b"perpkit: interrupted\n" if number == signal.SIGINT else b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full, piped(HISTORY, stdout=full) as process:
        assert process.stderr is not None
        err = process.stderr.read()
    assert process.returncode == 11
    assert err == b"perpkit: the output cannot be written: No space left on device\n"


def test_a_file_that_does_not_fit_is_not_there(tmp_path: Path) -> None:
    import resource

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))

    target = tmp_path / "bars.csv"
    line = f"{LONG} --last 1d -o {target}"
    command = [sys.executable, "-B", *PROGRAM[1:], *line.split()]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment(), preexec_fn=small)
    assert done.returncode == 11
    assert done.stderr == "perpkit: the output cannot be written: File too large\n"
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def test_closed_standard_streams_do_no_harm() -> None:
    command = f"exec {sys.executable} -m perpkit.cli {HISTORY} >&-"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False, env=environment())
    assert done.returncode == 11
    assert done.stderr == "perpkit: the output cannot be written: the standard output is closed\n"


def test_a_terminal_gets_a_table_that_fits() -> None:
    line = "coinglass futures liquidation order --exchange Binance --symbol BTC --min-liquidation-amount 1 --sandbox"
    status, out = shown(f"{line} --last 1d --head 3", 60)
    assert status == 0
    table = [row for row in TERMINAL.sub("", out).splitlines() if not row.startswith(("perpkit: ", "chooses"))]
    assert "time (UTC)" in table[0]
    assert all(len(row.rstrip()) <= 60 for row in table[:5])
    assert "too narrow" in out
    assert "--columns" in out


@pytest.mark.parametrize("line", ["docs errors", "list", "describe coinglass.futures.liquidation.order", "--help"])
def test_nothing_is_shown_by_a_pager(line: str, tmp_path: Path) -> None:
    pager, mark = tmp_path / "pager", tmp_path / "paged"
    pager.write_text(f"#!/bin/sh\ntouch {mark}\ncat\n")
    pager.chmod(0o755)
    status, out = shown(line, PAGER=str(pager), MANPAGER=str(pager))
    assert status == 0
    assert out.count("\n") > 40, "more than the terminal has lines"
    assert not mark.exists()


def test_a_long_history_has_a_progress_bar_that_goes() -> None:
    line = LONG.replace("1m", "1h")
    status, out = shown(f"{line} --last 60d --head 2")
    assert status == 0
    assert re.search(r"[0-9,]+ rows?, [0-9]+ requests?", out)
    assert re.search(r"[0-9]+%", out)
    last = TERMINAL.sub("", out.rpartition("\x1b[2K" if "\x1b[2K" in out else "\x1b[K")[2])
    assert "requests" not in last
    assert "time (UTC)" in out


def test_what_changes_something_asks_on_a_terminal() -> None:
    terminal = Terminal(words(ORDER), 80)
    asked = terminal.until("[y/N]")
    assert "POST /fapi/v1/leverage with symbol=BTCUSDT, leverage=5" in asked
    terminal.type("yes\n")
    status, out = terminal.end()
    assert status == 0
    assert "max_notional_value" in out


def test_ctrl_c_at_the_question_sends_nothing() -> None:
    terminal = Terminal(words(ORDER), 80)
    terminal.until("[y/N]")
    terminal.process.send_signal(signal.SIGINT)
    status, out = terminal.end()
    assert status == 130
    assert "interrupted" in out
    assert "Traceback" not in out
