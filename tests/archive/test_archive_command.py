"""The command: one TOML file, exit codes for cron, and what the documents show."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from perpkit.archive import Archive, Dataset, Kept, Progress, pulling
from perpkit.archive.command import _Bar, main  # pyright: ignore[reportPrivateUsage]
from perpkit.archive.configuration import read
from perpkit.archive.series import Series
from perpkit.archive.source import Source
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.errors import ConfigurationError

ROOT = Path(__file__).resolve().parents[2]
FILE = """
archive = "kept"
sandbox = true
since = "3d"

[[datasets]]
name = "futures.liquidation.history"
exchange = "Binance"
symbol = ["BTCUSDT", "ETHUSDT"]
interval = "1h"
"""


@pytest.fixture(autouse=True)
def nothing_asked_by_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask no complete window again: which one, or whether, depends on the time of day."""

    def none(*_: object) -> tuple[Any, ...]:
        return ()

    monkeypatch.setattr(pulling, "samples", none)


@pytest.fixture(autouse=True)
def same_signals() -> Iterator[None]:
    """Leave this process the handler of SIGTERM that it had: the command sets its own, for the rest of its process."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "archive.toml"
    path.write_text(FILE)
    return path


def test_streams_are_shown_and_handed_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("websockets")
    file = tmp_path / "archive.toml"
    file.write_text('archive = "kept"\nsandbox = true\n')
    with CoinGlass.sandbox() as cg, cg.stream.liquidation_orders() as stream:
        for count, _ in enumerate(Kept(tmp_path / "kept", stream), 1):
            if count == 3:
                break
    name, bounds = "stream.liquidation_orders", ["--start", "2020-01-01", "--end", "2100-01-01"]
    assert main(["status", str(file)]) == 0
    assert f"{name} liquidationOrders: 3 rows" in capsys.readouterr().out
    assert main(["status", str(file), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["dataset"], found["series"], found["rows"], found["superseded"]) == (name, "liquidationOrders", 3, 0)
    assert found["first"] <= found["last"]
    assert main(["replay", str(file), *bounds]) == 0
    assert capsys.readouterr().out == "", "a stream comes only by its name"
    assert main(["replay", str(file), *bounds, "--dataset", name]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(["export", str(file), name, str(tmp_path / "orders.csv")]) == 0
    assert capsys.readouterr().out == "3 rows\n"
    assert main(["compact", str(file)]) == 0
    assert f"{name}: 0 periods joined" in capsys.readouterr().out


def test_pull_status_compact_and_export(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(file)]) == 0
    first = capsys.readouterr()
    assert re.match(r"14\d rows in \d+ windows", first.out)
    assert first.err == "", "no progress bar where there is no terminal"
    assert main(["pull", str(file), "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["rows"] <= 8, "only the open tail"
    assert again["windows"]["failed"] == 0
    assert main(["status", str(file)]) == 0
    assert "symbol=ETHUSDT" in capsys.readouterr().out
    assert main(["status", str(file), "--json"]) == 0
    assert {one["dataset"] for one in json.loads(capsys.readouterr().out)} == {"futures.liquidation.history"}
    assert main(["compact", str(file), "--vacuum", "7d"]) == 0
    assert "0 old files removed" in capsys.readouterr().out
    bounds = ["--start", "2020-01-01T00:00:00Z", "--end", "2100-01-01T00:00:00Z"]
    assert main(["replay", str(file), *bounds, "--dataset", "futures.liquidation.history"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(events) > 100
    assert events[0]["assumed"]
    target = file.parent / "bars.csv"
    assert main(["export", str(file), "futures.liquidation.history", str(target)]) == 0
    assert len(target.read_text().splitlines()) == 1 + int(capsys.readouterr().out.split()[0])


def test_only_a_pull_needs_a_key(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(file.parent))
    monkeypatch.delenv("COINGLASS_API_KEY", raising=False)
    assert main(["pull", str(file), "--quiet"]) == 0
    file.write_text(FILE.replace("sandbox = true", ""))
    for words in (
        ["status", str(file)],
        ["compact", str(file)],
        ["export", str(file), "futures.liquidation.history", str(file.parent / "bars.csv")],
        ["replay", str(file), "--start", "2020-01-01", "--end", "2100-01-01"],
    ):
        assert main(words) == 0, words
    assert "symbol=ETHUSDT" in capsys.readouterr().out
    assert main(["pull", str(file)]) == 3
    assert "COINGLASS_API_KEY" in capsys.readouterr().err


def test_times_are_read_as_every_command_reads_them(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(file), "--quiet"]) == 0
    assert main(["replay", str(file), "--start", "yesterday", "--end", "now"]) == 0
    assert "known_at" in capsys.readouterr().out
    bars = file.parent / "bars.csv"
    assert main(["export", str(file), "futures.liquidation.history", str(bars), "--start", "12h", "--end", "now"]) == 0
    assert 1 < len(bars.read_text().splitlines()) < 30
    assert main(["replay", str(file), "--start", "soon", "--end", "now"]) == 2
    assert "perpkit: --start: 'soon' is not a time" in capsys.readouterr().err


def test_a_class_of_clients_is_enough_to_read(file: Path) -> None:
    dataset, folder = "futures.liquidation.history", file.parent / "kept"
    assert main(["pull", str(file), "--quiet"]) == 0
    with CoinGlass.sandbox() as cg:
        rows = Archive(folder, cg).scan(dataset).to_arrow().read_all()
    archive = Archive(folder, CoinGlass)
    assert archive.scan(dataset).to_arrow().read_all() == rows
    assert [one.series for one in archive.status()] == [one.series for one in Archive(folder, CoinGlass).status()]
    with pytest.raises(ConfigurationError, match="can only be read; to ask the vendor, open it with a client"):
        archive.pull([Dataset(dataset, {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1h"})])
    for wrong in (AsyncCoinGlass, None):
        with pytest.raises(ConfigurationError, match="needs a blocking client"):
            Archive(folder, wrong)  # type: ignore[arg-type]


def test_a_quiet_pull_prints_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(file), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_what_is_not_complete_is_exit_code_1_and_said_even_if_quiet(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text(FILE.replace("archive =", 'plan = "Hobbyist"\narchive ='))
    assert main(["pull", str(file), "--quiet"]) == 1
    assert "not part of the plan Hobbyist" in capsys.readouterr().err
    assert main(["status", str(file)]) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("archive = ", "archive.toml"),
        ("", "archive is missing"),
        ('archive = "x"\nsandbox = true', "there is no dataset"),
        ('archive = "x"\ndatasets = 3', "datasets must be tables"),
        (FILE.replace("sandbox = true", 'api_key = "k"'), "environment"),
        (FILE.replace("sandbox = true", "sandbox = 1"), "true or false"),
        (FILE.replace("sandbox", "sandbx"), "sandbx is not known; there are: archive, api"),
        (FILE.replace('"3d"', "3"), "since is 3"),
        (FILE.replace('"3d"', '"yesterday"'), "a time as text is written as"),
        (FILE.replace("name =", "title ="), "needs a name"),
        (FILE + 'settle = "soon"', "settle is"),
        (FILE.replace("archive =", "plan = 3\narchive ="), "plan is 3"),
        (FILE.replace("archive =", 'api = "acme"\narchive ='), "perpkit does not have"),
        (FILE + "[storage]\nretries = 3", "storage must be"),
        (FILE.replace("liquidation.history", "liquidation.histories"), "has no operation"),
    ],
)
def test_a_wrong_file_is_exit_code_2_and_a_message(
    file: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    file.write_text(text)
    assert main(["pull", str(file)]) == 2
    said = capsys.readouterr().err
    assert words in said
    assert "Traceback" not in said


def test_a_missing_key_is_exit_code_3(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COINGLASS_API_KEY", raising=False)
    monkeypatch.setattr("perpkit.cli.keys.path", lambda: file.parent / "profiles.toml")
    file.write_text(FILE.replace("sandbox = true", ""))
    assert main(["pull", str(file)]) == 3
    assert "COINGLASS_API_KEY" in capsys.readouterr().err


def test_a_run_that_cannot_go_on_is_exit_code_3(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file.parent / "kept").write_text("not a folder")
    assert main(["pull", str(file)]) == 3
    assert "run it again" in capsys.readouterr().err


def test_an_interrupt_is_exit_code_130(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("perpkit.archive.archive.Archive.pull", interrupted)
    assert main(["pull", str(file)]) == 130
    assert "is kept" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM")
def test_13_a_run_that_is_terminated_keeps_what_came(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As systemd or a container ends it, while it asks for the second of two series."""
    rows = Source.rows
    asked: list[str] = []

    def terminated(self: Source, operation: Any, series: Series, start: int, end: int) -> Any:
        asked.append(series.key)
        if len(asked) == 2:
            os.kill(os.getpid(), signal.SIGTERM)
        return rows(self, operation, series, start, end)

    with monkeypatch.context() as patch:
        patch.setattr(Source, "rows", terminated)
        assert main(["pull", str(file)]) == 130
    with CoinGlass.sandbox() as cg:
        (kept,) = Archive(file.parent / "kept", cg).status()
        assert kept.series == asked[0]
        assert kept.rows > 0
    assert main(["pull", str(file)]) == 0


def test_the_file_says_what_to_keep(file: Path) -> None:
    file.write_text(
        FILE.replace('"3d"', "2026-01-01").replace("archive =", 'limiter = "redis://h/0"\narchive =')
        + 'settle = "10m"\nsince = "2w"\n[storage]\nregion = "x"\n'
    )
    found = read(file)
    assert found.archive == str(file.parent / "kept")
    assert found.since == date(2026, 1, 1)
    assert found.limiter == "redis://h/0"
    assert found.storage == {"region": "x"}
    arguments = {"exchange": "Binance", "symbol": ["BTCUSDT", "ETHUSDT"], "interval": "1h"}
    since, settle = timedelta(weeks=2), timedelta(minutes=10)
    assert found.datasets == (Dataset("futures.liquidation.history", arguments, since=since, settle=settle),)
    file.write_text(FILE.replace('"kept"', '"s3://bucket/kept"'))
    assert read(file).archive == "s3://bucket/kept"


def test_settle_is_a_length_of_time() -> None:
    with pytest.raises(ConfigurationError, match="settle"):
        Dataset("x", settle=timedelta(-1))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_shows_the_time_left_and_is_not_drawn_too_often() -> None:
    moments = iter([0.0, 0.1, 0.3, 0.31])
    stream = Terminal()
    bar = _Bar(stream, lambda: next(moments))
    for done in (1, 2, 3, 4):
        bar(Progress("d", done, 4, done * 10, None if done == 1 else 12.3))
    bar.end()
    drawn = stream.getvalue()
    assert drawn.count("\r") == 3
    assert "4/4 windows, 40 rows, 12 s left by the rate limit" in drawn
    assert drawn.endswith("\n")


@pytest.mark.parametrize("document", ["README.md", "docs/guides/archive.md"])
def test_the_file_of_the_document_fills_an_archive(
    tmp_path: Path, document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it stands in the document; that of the README in a process of its own."""
    monkeypatch.chdir(tmp_path)
    text = (ROOT / document).read_text()
    (toml,) = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    (tmp_path / "archive.toml").write_text(toml)
    for command in re.findall(r"^(?:    |`)perpkit (archive (?:pull|status|compact) \S+)\b", text, re.MULTILINE):
        if document != "README.md":
            assert main(command.split()[1:]) == 0
            continue
        program = [sys.executable, "-m", "perpkit.archive", *command.split()[1:]]
        result = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout + result.stderr
    assert (tmp_path / "archive" / "coinglass" / "coverage" / "_delta_log").is_dir()
