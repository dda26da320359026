"""Parts that a whole command shows only on a terminal or after a failure."""

from __future__ import annotations

import gc
import io
import re
import signal
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from perpkit.cli import main, process
from perpkit.cli.commands.doctor import CLOCK_MS, _clock  # pyright: ignore[reportPrivateUsage]
from perpkit.cli.commands.probing import probe
from perpkit.cli.confirming import confirm
from perpkit.cli.exits import Declined, Exit
from perpkit.cli.output.grid import NAMED, Grid, write_grid
from perpkit.cli.progress import Line, bar, seconds_left, words
from perpkit.coinglass import CoinGlass
from perpkit.errors import ConfigurationError
from perpkit.hooks import LimitEvent, ProgressEvent, RetryEvent

from .conftest import Run, Screen


def progress(share: float | None, *, rows: int = 1200, seconds: float | None = None) -> ProgressEvent:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return ProgressEvent(
        operation="x", share=share, start=at, until=at, end=at, rows=rows, requests=1, seconds_left=seconds
    )


def test_the_time_left_is_what_the_rest_takes_but_not_less_than_the_rate_limit_allows() -> None:
    assert seconds_left(progress(0.25), 10) == 30
    assert seconds_left(progress(0.25, seconds=90), 10) == 90
    assert seconds_left(progress(0, seconds=5), 10) == 5
    assert seconds_left(progress(None), 10) is None
    assert words(progress(0.5, seconds=4000), 1) == "1,200 rows, 1 request, 1:06:40 left"
    assert words(progress(None, rows=1), 1) == "1 row, 1 request"
    assert words(progress(0.5), 65) == "1,200 rows, 1 request, 1:05 left"


def test_the_bar_is_not_drawn_too_often_and_goes() -> None:
    moments = iter([0.0, 0.1, 0.15, 0.5])
    screen = Screen()
    line = Line(screen, lambda: next(moments))
    for share in (0.25, 0.3, 0.5):
        line(progress(share))
    drawn = screen.getvalue()
    assert drawn.count("\r") == 2
    assert "[######..................]  25%" in drawn
    assert "[############............]  50%" in drawn
    line.clear()
    line.clear()
    assert screen.getvalue().removeprefix(drawn) == "\r\x1b[K"


@pytest.mark.parametrize("hidden", ["rich", None])
def test_a_bar_with_and_without_rich(hidden: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    if hidden is None:
        pytest.importorskip("rich")
    else:
        for name in ("rich", "rich.console", "rich.progress"):
            monkeypatch.setitem(sys.modules, name, None)
    screen = Screen()
    with bar(screen) as made:
        assert made is not None
        made(progress(0.5))
        made(progress(None))
        made.clear()
    assert "1,200 rows, 1 request" in screen.getvalue()


def test_no_bar_where_nobody_sees_it_or_rows_appear() -> None:
    with bar(io.StringIO()) as made:
        assert made is None
    with bar(Screen(), hidden=True) as made:
        assert made is None


def test_names_are_bold_on_a_terminal_and_nothing_is_coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rich")
    grid = Grid(["name"], [True], [["1"]])
    for term, no_color in (("xterm", ""), ("xterm", "1"), ("dumb", "")):
        monkeypatch.setenv("TERM", term)
        monkeypatch.setenv("NO_COLOR", no_color)
        screen = Screen()
        write_grid(grid, screen)
        assert ("\x1b[1m" in screen.getvalue()) is (term == "xterm")
        assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", screen.getvalue())


@pytest.mark.parametrize("hidden", ["rich", None])
def test_a_table_on_a_terminal_names_what_it_leaves_out(
    hidden: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if hidden is None:
        pytest.importorskip("rich")
    else:
        for name in ("rich", "rich.box", "rich.console", "rich.table", "rich.text"):
            monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setenv("COLUMNS", "30")
    names = [f"column_{number}" for number in range(NAMED + 4)]
    screen = Screen()
    write_grid(Grid(names, [True] * len(names), [["1"]] * len(names)), screen)
    assert "column_1" in screen.getvalue()
    assert "column_3" not in screen.getvalue()
    assert "column_3, column_4, column_5, column_6, ... (5;" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "sent"), [("y\n", True), ("YES\n", True), ("\n", False), ("no\n", False), ("", False)]
)
def test_only_yes_is_yes(typed: str, sent: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    class Keyboard(Screen):
        pass

    screen = Screen()
    monkeypatch.setattr(sys, "stdin", Keyboard(typed))
    monkeypatch.setattr(sys, "stderr", screen)
    if sent:
        confirm("POST /x", {"symbol": "BTCUSDT"}, sure=False)
    else:
        with pytest.raises(Declined, match="nothing was sent"):
            confirm("POST /x", {"symbol": "BTCUSDT"}, sure=False)
    assert "POST /x with symbol=BTCUSDT" in screen.getvalue()
    confirm("POST /x", {}, sure=True)


def test_waits_and_retries_are_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = CoinGlass.sandbox

    def noisy(**_: Any) -> Any:
        class Client:
            def __enter__(self) -> Client:
                return self

            def __exit__(self, *_: object) -> None:
                pass

            def with_options(self, hooks: Any) -> CoinGlass:
                hooks.on_limit(LimitEvent(operation="x", wait=0.2))
                hooks.on_limit(LimitEvent(operation="x", wait=12.0))
                hooks.on_retry(RetryEvent(operation="x", attempt=1, wait=2.0, error=ConfigurationError("no answer")))
                return sandbox()

        return Client()

    monkeypatch.setattr(CoinGlass, "sandbox", noisy)
    err = run("coinglass futures supported-coins --sandbox").err
    assert err.splitlines() == [
        "perpkit: waiting 12 s for the rate limit",
        "perpkit: trying again in 2 s: no answer",
    ]


def test_the_clock_is_wrong_only_if_it_is_far_off() -> None:
    class Clock:
        def __init__(self, offset: int, doubt: int | None = 500) -> None:
            self.offset_ms, self.doubt_ms = offset, doubt

    assert _clock("x", Clock(0, None)).verdict == "--"
    assert _clock("x", Clock(0)).text == "the clocks agree within 500 ms"
    ahead = _clock("x", Clock(-CLOCK_MS - 1))
    assert ahead.verdict == "!!"
    assert "5001 ms ahead of" in ahead.text
    assert _clock("x", Clock(900)).verdict == "ok"


def test_a_vendor_without_a_keyless_operation_cannot_be_asked_without_a_key() -> None:
    with CoinGlass.sandbox() as client, pytest.raises(LookupError):
        probe(client, keyless=True)


@pytest.fixture
def arguments(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The arguments of this process, to be set; signals and modules stay as they are."""
    found = ["perpkit"]

    def nothing(*_: object) -> None:
        pass

    monkeypatch.setattr(sys, "argv", found)
    monkeypatch.setattr(signal, "signal", nothing)
    monkeypatch.setattr(gc, "set_threshold", nothing)
    return found


def test_the_process_runs_its_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    arguments.append("--version")
    assert main() == 0
    assert capsys.readouterr().out.startswith("perpkit ")


def test_ctrl_c_while_it_starts_is_no_traceback(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(process, "run", interrupted)
    assert main() == Exit.INTERRUPTED


@pytest.mark.parametrize(("terminal", "expected"), [(False, "比特币".encode()), (True, rb"\u6bd4\u7279\u5e01")])
def test_data_leaves_as_utf_8_and_a_terminal_shows_what_it_can(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, terminal: bool, expected: bytes
) -> None:
    class Stream(io.TextIOWrapper):
        def isatty(self) -> bool:
            return terminal

    def greet(_: object) -> int:
        sys.stdout.write("比特币")
        return 0

    raw = io.BytesIO()
    monkeypatch.setattr(process, "run", greet)
    monkeypatch.setattr(sys, "stdout", Stream(raw, encoding="ascii"))
    assert main() == 0
    assert raw.getvalue() == expected


def test_a_closed_output_is_an_error_of_output(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main() == Exit.OUTPUT
    assert "the standard output is closed" in capsys.readouterr().err


def test_sigterm_has_its_own_status() -> None:
    with pytest.raises(SystemExit) as ended:
        process._terminate(15, None)  # pyright: ignore[reportPrivateUsage]
    assert ended.value.code == Exit.TERMINATED
