"""The command: a cascade that is replayed fires a webhook; a file is checked; a running watch ends with a signal."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from perpkit.watch.command import DONE, FAILED, WRONG, main
from perpkit.watch.store import StateError, Store

from .hooked import hook
from .rules import START

CASCADE = """
[sources.liquidations]
stream = "coinglass.stream.liquidation_orders"

[[rules]]
name = "cascade"
source = "liquidations"
measure = "sum"
field = "volume_usd"
by = ["base_asset", "side"]
window = "1m"
above = 5_000_000
clear = 1_000_000
targets = ["desk"]

[targets.desk]
webhook_env = "DESK"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "watch.toml"
    path.write_text(CASCADE)
    return path


@pytest.fixture
def cascade(tmp_path: Path) -> Path:
    """Two quiet minutes, 30 s of a cascade, and two quiet minutes."""
    path = tmp_path / "cascade.ndjson"
    lines: list[dict[str, Any]] = []
    for second in range(300):
        usd = 400_000.0 if 120 <= second < 150 else 3_000.0
        row = {"base_asset": "BTC", "side": 1, "volume_usd": usd}
        lines.append({"source": "liquidations", "what": "row", "at_ms": START + second * 1_000, "row": row})
    path.write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    return path


def test_a_replayed_cascade_fires_a_webhook(
    file: Path, cascade: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with hook() as served:
        monkeypatch.setenv("DESK", served.url)
        assert main([str(file), "--replay", str(cascade), "--deliver"]) == DONE
    assert [(content["kind"], content["group"]) for _, content in served.got] == [
        ("fired", {"base_asset": "BTC", "side": 1}),
        ("resolved", {"base_asset": "BTC", "side": 1}),
    ]
    fired, resolved = (datetime.fromisoformat(content["at"]) for _, content in served.got)
    begin = datetime.fromtimestamp(START / 1_000, UTC)
    assert (fired - begin).total_seconds() == 132, "the thirteenth large order"
    assert 180 < (resolved - begin).total_seconds() < 210
    assert "FIRED cascade [BTC 1]" in capsys.readouterr().out


def test_a_replay_tells_nobody_unless_asked(
    file: Path, cascade: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DESK", raising=False)
    assert main([str(file), "--replay", str(cascade), "--json"]) == DONE
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["kind"] for one in lines] == ["fired", "resolved"]


def test_the_file_is_checked(file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(file), "--check"]) == WRONG
    assert "DESK is not set" in capsys.readouterr().err
    monkeypatch.setenv("DESK", "https://hooks.example/secret")
    assert main([str(file), "--check"]) == DONE
    shown = capsys.readouterr().out
    assert "rule cascade: sum of liquidations, tells desk" in shown
    assert "hooks.example" not in shown


@pytest.mark.parametrize(
    ("line", "said"),
    [("no JSON", "cascade.ndjson:301"), ('{"source": "x", "what": "row", "at_ms": 1}', "there is no source 'x'")],
)
def test_a_broken_recording_is_named(
    line: str, said: str, file: Path, cascade: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cascade.write_text(cascade.read_text().rstrip() + f"\n{line}\n")
    assert main([str(file), "--replay", str(cascade)]) == WRONG
    assert said in capsys.readouterr().err


def test_an_empty_and_a_missing_recording(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.ndjson"
    empty.touch()
    assert main([str(file), "--replay", str(empty)]) == DONE
    assert "there is no row" in capsys.readouterr().err
    assert main([str(file), "--replay", str(tmp_path / "absent.ndjson")]) == WRONG


def test_a_webhook_that_stays_away_fails_the_replay(
    file: Path, cascade: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("perpkit.watch.command.PATIENCE", 0.2)
    with hook() as served:
        monkeypatch.setenv("DESK", served.url)
    assert main([str(file), "--replay", str(cascade), "--deliver"]) == FAILED
    assert "could not be delivered" in capsys.readouterr().err


def test_an_archive_is_replayed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = pytest.importorskip("perpkit.archive")
    from perpkit.coinglass import CoinGlass

    with CoinGlass.sandbox() as cg:
        kept = archive.Archive(tmp_path / "archive", cg)
        arguments = {"exchange": "Binance", "symbol": ["BTCUSDT", "ETHUSDT"], "interval": "1h"}
        kept.pull([archive.Dataset("futures.liquidation.history", arguments, since="2026-05-01")])
    path = tmp_path / "watch.toml"
    path.write_text(
        """
        [sources.bars]
        poll = "coinglass.futures.liquidation.history"
        arguments = { exchange = "Binance", symbol = "BTCUSDT", interval = "1h" }
        [[rules]]
        name = "any"
        source = "bars"
        measure = "count"
        by = ["symbol"]
        window = "2h"
        above = 2
        targets = ["desk"]
        [targets.desk]
        terminal = true
        """
    )
    replay = ["--replay", str(tmp_path / "archive")]
    assert main([str(path), *replay]) == WRONG
    assert "--start" in capsys.readouterr().err
    assert main([str(path), *replay, "--start", "2026-05-02", "--end", "2026-05-03", "--json"]) == DONE
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["kind"], one["group"]) for one in told] == [("fired", {"symbol": "BTCUSDT"})]
    assert main([str(path), *replay, "--start", "1777680000", "--end", "now", "--json"]) == DONE
    assert capsys.readouterr().out.splitlines()
    assert main([str(path), *replay, "--start", "soon", "--end", "now"]) == WRONG
    assert "--start: 'soon' is not a time" in capsys.readouterr().err
    path.write_text(path.read_text().replace("liquidation.history", "open_interest.history"))
    assert main([str(path), *replay, "--start", "2026-05-02", "--end", "2026-05-03"]) == WRONG
    assert "futures.liquidation.history" in capsys.readouterr().err


def test_streams_of_an_archive_are_replayed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = pytest.importorskip("perpkit.archive")
    pytest.importorskip("websockets")
    from perpkit.coinglass import CoinGlass
    from perpkit.ztdx import Ztdx

    with CoinGlass.sandbox() as cg, Ztdx.sandbox() as ztdx:
        streams: list[Any] = [
            cg.stream.liquidation_orders(),
            ztdx.stream.unified_account(),
            *(ztdx.stream.klines(symbol=symbol, interval="1m") for symbol in ("BTCUSDT", "ETHUSDT")),
        ]
        for stream in streams:
            with stream:
                for count, _ in enumerate(archive.Kept(tmp_path / "archive", stream, rows=2), 1):
                    if count == 4:
                        break
        kept = [one for api in (cg, ztdx) for one in archive.Archive(tmp_path / "archive", api).stream_status()]
    path = tmp_path / "watch.toml"
    rule = """
        [[rules]]
        name = "{name}"
        source = "{name}"
        measure = "count"
        window = "1h"
        above = {above}
        targets = ["desk"]
        [sources.{name}]
        stream = "{stream}"
        """
    candles = 'ztdx.stream.klines"\narguments = { symbol = "ETHUSDT", interval = "1m" } #'
    path.write_text(
        rule.format(name="orders", above=3, stream="coinglass.stream.liquidation_orders")
        + rule.format(name="account", above=3, stream="ztdx.stream.unified_account")
        + rule.format(name="one", above=3, stream=candles)
        + rule.format(name="more", above=5, stream=candles)
        + "[targets.desk]\nterminal = true"
    )
    bounds = ["--start", "2020-01-01", "--end", "2100-01-01"]
    assert main([str(path), "--replay", str(tmp_path / "archive"), *bounds, "--json"]) == DONE
    told = {json.loads(line)["rule"] for line in capsys.readouterr().out.splitlines()}
    assert told == {"orders", "account", "one"}, "and of candles only those that the source listens to"
    assert len({one.dataset for one in kept if "unified_account" in one.dataset}) > 1, "several kinds, one source"
    (tmp_path / "empty").mkdir()
    assert main([str(path), "--replay", str(tmp_path / "empty"), *bounds]) == WRONG
    assert "it has: nothing" in capsys.readouterr().err


def recording(path: Path, *lines: dict[str, Any]) -> Path:
    """Write what was heard."""
    path.write_text("".join(f"{json.dumps(one)}\n" for one in lines))
    return path


def heard(source: str, seconds: float, **row: Any) -> dict[str, Any]:
    """Return a row so long after the start."""
    return {"source": source, "what": "row", "at_ms": START + int(seconds * 1_000), "row": row}


def said(source: str, seconds: float, what: str, reason: str = "") -> dict[str, Any]:
    """Return what a source says of itself."""
    return {**heard(source, seconds), "what": what, "reason": reason}


def test_the_rules_of_the_guide_do_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DESK_WEBHOOK", "https://hooks.example.com/T0/b-very-secret")
    guide = Path(__file__).parents[2] / "docs" / "guides" / "watch.md"
    path = tmp_path / "rules.toml"
    path.write_text(guide.read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0])
    order: dict[str, Any] = {"base_asset": "BTC", "side": 1}
    rates = [
        heard("funding", at, symbol="BTC", exchange=venue, funding_rate=rate)
        for at in (0, 60, 120, 180)
        for venue, rate in (("Binance", 0.01), ("OKX", 0.07 if at < 180 else 0.02))
    ]
    account = [
        heard("account", 181, uni_mmr="1.85", account_status="warning_1"),
        heard("account", 182, uni_mmr="1.15", account_status="reduce_only"),
        heard("account", 183, uni_mmr="1.25", account_status="reduce_only"),  # not back far enough
        heard("account", 184, uni_mmr="1.31", account_status="reduce_only"),
    ]
    file = recording(
        tmp_path / "heard.ndjson",
        *rates,
        *account,
        heard("liquidations", 185, **order, volume_usd=3_000_000),
        heard("liquidations", 186, **{**order, "side": 2}, volume_usd=3_000_000),  # another group
        heard("liquidations", 187, **order, volume_usd=2_000_000),
        said("liquidations", 188, "blind", "connection lost"),
        said("liquidations", 260, "seeing"),
        heard("funding", 620, symbol="BTC", exchange="OKX", funding_rate=0.0),  # time passes: nothing was liquidated
        heard("liquidations", 630, **order, volume_usd=1),
    )
    assert main([str(path), "--replay", str(file), "--json"]) == DONE
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["rule"], one["kind"], (one["at_ms"] - START) / 1_000) for one in told] == [
        ("funding-spread", "fired", 120),  # after it had lasted two minutes
        ("funding-spread", "resolved", 180),
        ("margin", "fired", 182),
        ("status", "changed", 182),
        ("margin", "resolved", 184),
        ("cascade", "fired", 187),
        ("cascade", "unknown", pytest.approx(247, abs=2)),
        ("cascade", "resolved", pytest.approx(320, abs=2)),
        ("silence", "fired", 560),
        ("silence", "resolved", 630),
    ]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (
            'field = "volume_usd"',
            'field = "volum_usd"',
            "source liquidations has no column 'volum_usd'; did you mean vol",
        ),
        ('field = "account_status"', 'field = "status"', "rule status: source account has no column 'status'"),
        ('across = "exchange"', 'across = "venue"', "it has: symbol, exchange, funding_rate_interval"),
        ('by = ["symbol"]', 'where = { coin = "BTC" }', "source funding has no column 'coin'"),
        ('explode = "stablecoin_margin_list"', 'explode = "lists"', "source funding: explode: .* has no list lists"),
        ("coinglass.futures.funding_rate.exchange_list", "acme.futures.rates", "no API 'acme'"),
    ],
)
def test_a_column_that_a_source_does_not_have_is_an_error(
    before: str,
    after: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("websockets")
    monkeypatch.setenv("DESK_WEBHOOK", "https://hooks.example.com/T0/b-very-secret")
    guide = Path(__file__).parents[2] / "docs" / "guides" / "watch.md"
    path = tmp_path / "rules.toml"
    content = guide.read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    assert before in content
    path.write_text(content.replace(before, after))
    assert main([str(path)]) == WRONG
    assert re.search(words, capsys.readouterr().err)


def test_a_file_that_cannot_be_recorded_into_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("websockets")
    monkeypatch.setenv("DESK", "https://hooks.example.com/T0/b-very-secret")
    path = watching(tmp_path)
    assert main([str(path), "--record", str(tmp_path / "absent" / "heard.ndjson")]) == WRONG
    assert "heard.ndjson" in capsys.readouterr().err


def watching(folder: Path, **keys: str) -> Path:
    """Write a file of rules over the sandbox, which fire at once."""
    path = folder / "watch.toml"
    head = {"sandbox": "true", "state": "'watch.sqlite'", **keys}
    rules = CASCADE.replace("5_000_000", "1").replace("clear = 1_000_000", "")
    path.write_text("".join(f"{name} = {value}\n" for name, value in head.items()) + rules)
    return path


@contextmanager
def ended_when(happened: Callable[[], bool]) -> Generator[None, None, None]:
    """Send this process a signal when something has happened."""
    done = threading.Event()

    def wait() -> None:
        while not happened() and not done.wait(0.05):
            pass
        if not done.is_set():
            os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_what_a_watch_could_not_deliver_it_delivers_after_a_restart_and_fires_nothing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("websockets")
    pytest.importorskip("prometheus_client")
    path, recorded, port = watching(tmp_path), tmp_path / "heard.ndjson", free_port()
    path.write_text(f"{path.read_text()}\n[metrics]\nport = {port}\n")
    with hook() as away:
        monkeypatch.setenv("DESK", away.url)
    metrics: list[str] = []

    def waiting() -> bool:
        with suppress(httpx.HTTPError):
            metrics[:] = [httpx.get(f"http://127.0.0.1:{port}/metrics").text]
        return (
            any('perpkit_watch_undelivered{target="desk"} ' in one for one in metrics) and recorded.stat().st_size > 0
        )

    with ended_when(waiting):
        assert main([str(path), "--record", str(recorded)]) == DONE
    first = capsys.readouterr()
    assert first.out == "", "nothing is printed but what a target prints"
    assert "watching liquidations" in first.err
    assert "very-secret" not in first.err + "".join(metrics)
    groups = [one["group"] for one in told(path, recorded, capsys) if one["kind"] == "fired"]
    with hook() as back:
        monkeypatch.setenv("DESK", back.url)
        with ended_when(back.arrived.is_set):
            assert main([str(path)]) == DONE
    assert back.got[0][0] == back.got[0][1]["id"]
    assert back.got[0][1]["group"] == groups[0], "the replay of what was heard tells the same"
    fired = [(one["rule"], tuple(one["group"].items())) for _, one in back.got if one["kind"] == "fired"]
    assert len(fired) == len(set(fired)), "what holds since before the restart is not told again"


def told(path: Path, recorded: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """Replay a recording."""
    assert main([str(path), "--replay", str(recorded), "--json"]) == DONE
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_a_watch_whose_state_cannot_be_kept_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("websockets")

    def full(self: Store, *given: Any) -> None:
        raise StateError("the state cannot be kept: disk I/O error")

    monkeypatch.setattr(Store, "keep", full)
    monkeypatch.setenv("DESK", "https://hooks.example.com/T0/b-very-secret")
    assert main([str(watching(tmp_path))]) == FAILED
    assert "the state cannot be kept" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_a_running_watch_tells_records_and_ends_with_a_signal(tmp_path: Path) -> None:
    pytest.importorskip("websockets")
    path = tmp_path / "watch.toml"
    path.write_text(
        "sandbox = true\nstate = 'watch.sqlite'\n"
        + CASCADE.replace("5_000_000", "1")
        .replace("clear = 1_000_000", "")
        .replace('webhook_env = "DESK"', "terminal = true")
    )
    command = [
        sys.executable,
        "-W",
        "error",
        "-m",
        "perpkit.watch",
        str(path),
        "--record",
        str(tmp_path / "heard.ndjson"),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        first = program.stdout.readline()
        program.send_signal(signal.SIGTERM)
        _, errors = program.communicate(timeout=120)
    assert "FIRED cascade" in first
    assert program.returncode == DONE, errors
    assert "Traceback" not in errors
    heard = [json.loads(line) for line in (tmp_path / "heard.ndjson").read_text().splitlines()]
    assert heard[0]["row"]["volume_usd"] > 0
    assert (tmp_path / "watch.sqlite").exists()
