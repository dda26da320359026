"""``perpkit chart``, as its plug-in: what it asks, and what it writes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from perpkit import charts
from perpkit.charts import command
from perpkit.charts.kinds import KINDS
from perpkit.cli.exits import SetupError, UsageError
from perpkit.errors import ParameterError

PAIR = ("--exchange", "Binance", "--symbol", "BTCUSDT")
HOURS = ("--interval", "1h", "--limit", "5")


def run(*words: str) -> int:
    """Run the plug-in as the command does."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    command.add_arguments(parser)
    return command.run(parser.parse_args(words))


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch) -> list[charts.Chart]:
    """Return the charts that are written, instead of writing them."""
    found: list[charts.Chart] = []

    def keep(chart: charts.Chart, path: Path) -> None:
        found.append(chart)

    def accept(path: Path, argument: str) -> None:
        """Take any path, whatever is installed."""

    monkeypatch.setattr(charts.Chart, "save", keep)
    monkeypatch.setattr(command, "prepare", accept)
    return found


def test_a_picture_is_written_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib")
    path = tmp_path / "liquidations.png"
    assert run("liquidations", *PAIR, "--interval", "1h", "--limit", "24", "--sandbox", "-o", str(path)) == 0
    assert path.read_bytes().startswith(b"\x89PNG")
    assert capsys.readouterr().out == f"wrote {path}\n"


@pytest.mark.parametrize(
    ("words", "about"),
    [
        (["heatmap", *PAIR, "--range", "3d"], "Binance BTCUSDT, 3d"),
        (["heatmap", "--symbol", "BTC", "--range", "24h"], "BTC, 24h"),
        (["liquidation-map", *PAIR, "--range", "7d", "--price", "100000"], "Binance BTCUSDT, 7d"),
        (["liquidations", "--exchange-list", "Binance,OKX", "--symbol", "BTC", *HOURS], "Binance,OKX BTC, 1h"),
        (["max-pain", "--range", "24h", "--most", "5"], "24h, 5 of 400 coins"),
        (["open-interest", *PAIR, *HOURS, "--unit", "coin", "--funding"], "Binance BTCUSDT, 1h"),
        (["funding", "--symbol", "BTC", *HOURS], "BTC, 1h"),
        (["long-short-ratio", *PAIR, *HOURS], "Binance BTCUSDT, 1h"),
        (["etf-flows"], "Money into and out of the Bitcoin funds, day by day"),
        (["etf-flows", "--call", "etf.solana.flow_history", "--of", "Solana"], "Solana"),
    ],
)  # fmt: skip
def test_each_chart_asks_the_call_that_takes_what_was_given(
    words: Sequence[str], about: str, saved: list[charts.Chart]
) -> None:
    assert run(*words, "--sandbox") == 0
    (chart,) = saved
    assert chart.picture.about == about
    assert not chart.picture.empty
    assert chart.picture.source.startswith("Source: perpkit sandbox, made-up values.")


def test_options_reach_the_drawing(saved: list[charts.Chart]) -> None:
    run("open-interest", *PAIR, *HOURS, "--unit", "coin", "--funding", "--sandbox")
    run("liquidation-map", *PAIR, "--range", "7d", "--price", "100000", "--sandbox")
    interest, level = (one.picture for one in saved)
    assert [panel.label.partition(" (")[0] for panel in interest.panels] == ["open interest", "funding rate"]
    assert "coins" in interest.panels[0].label
    assert getattr(level.panels[0].layers[-1], "label", "") == "price 100,000"


def test_a_window_is_given_in_any_form_of_time(saved: list[charts.Chart]) -> None:
    window = ("--start-time", "2026-03-01T00:00:00Z", "--end-time", "1772337600000")
    run("funding", *PAIR, "--interval", "1h", *window, "--sandbox")
    assert saved[0].picture.source.endswith("Data from 2026-03-01 00:00 to 2026-03-01 03:00 UTC.")


@pytest.mark.parametrize(
    "words", [["--last", "12h"], ["--start-time", "12h"], ["--start-time", "12h", "--end-time", "now"]]
)
def test_a_window_may_end_now(words: Sequence[str], saved: list[charts.Chart]) -> None:
    now = datetime.now(UTC)
    run("funding", *PAIR, "--interval", "1h", *words, "--sandbox")
    found = saved[0].picture.source.rpartition("Data from ")[2].removesuffix(" UTC.").split(" to ")
    first, last = (datetime.fromisoformat(f"{text}Z") for text in found)
    assert timedelta(0) <= first - (now - timedelta(hours=12)) < timedelta(hours=1, minutes=1)
    assert now - last < timedelta(hours=1, minutes=1)
    assert last <= datetime.now(UTC)


@pytest.mark.parametrize("bound", ["--start-time", "--end-time"])
def test_last_excludes_the_bounds(bound: str, saved: list[charts.Chart]) -> None:
    with pytest.raises(UsageError, match=f"excludes {bound}"):
        run("funding", *PAIR, "--interval", "1h", "--last", "12h", bound, "2026-03-01", "--sandbox")
    assert saved == []


def test_last_is_only_where_there_is_a_window(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("heatmap", *PAIR, "--range", "24h", "--last", "12h", "--sandbox")
    assert "--last" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["heatmap", "--exchange", "Binance"], "symbol: heatmap asks futures.liquidation.heatmap_model1, w"),
        (["funding", "--symbol", "BTC"], "exchange: funding asks futures.funding_rate.history, which"),
        (["liquidations", *PAIR, *HOURS, "--exchange-list", "OKX"], "exchange_list: futures.liquida"),
        (["open-interest", "--symbol", "BTC", *HOURS, "--funding"], "funding: it is for a pair, and needs --exchange"),
    ],
)  # fmt: skip
def test_what_is_missing_is_told_before_anything_is_asked(words: Sequence[str], said: str, saved: Any) -> None:
    with pytest.raises(ParameterError) as caught:
        run(*words, "--sandbox")
    assert str(caught.value).startswith(said)
    assert saved == []


def test_the_file_is_checked_first() -> None:
    with pytest.raises(ParameterError, match=r"^file: .* must end with"):
        run("etf-flows", "-o", "flows.gif")


def test_the_folder_is_checked_first(tmp_path: Path, saved: list[charts.Chart]) -> None:
    with pytest.raises(UsageError, match="there is no folder"):
        run("etf-flows", "--sandbox", "-o", str(tmp_path / "no" / "flows.png"))
    assert saved == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["funding", *PAIR, *HOURS, "--start-time", "soon"], "--start-time: 'soon' is not a time"),
        (["funding", *PAIR, "--interval", "1h", "--limit", "many"], "--limit: 'many' is not a whole number"),
        (["heatmap", *PAIR, "--range", "3x"], "--range: '3x' is not allowed; there are: 12h"),
        (
            ["funding", *PAIR, *HOURS, "--start-time", "2026-03-02", "--end-time", "2026-03-01"],
            "--end-time is before --start-time",
        ),
        (["max-pain", "--range", "24h", "--most", "0"], "--most: '0' is not a whole number of 1 or more"),
        (["liquidation-map", *PAIR, "--range", "7d", "--price", "nan"], "--price: 'nan' is not a price"),
        (["liquidation-map", *PAIR, "--range", "7d", "--price", "-5"], "--price: '-5' is not a price"),
    ],
)
def test_a_wrong_value_names_its_option(
    words: Sequence[str], said: str, saved: list[charts.Chart], capsys: pytest.CaptureFixture[str]
) -> None:
    from perpkit.cli.command import run as command_line

    assert command_line(["chart", *words, "--sandbox"]) == 2
    assert capsys.readouterr().err.startswith(f"perpkit: {said}")
    assert saved == []


def test_without_the_sandbox_the_vendor_is_asked_and_needs_a_key(
    saved: list[charts.Chart], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("COINGLASS_API_KEY", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(SetupError, match="COINGLASS_API_KEY"):
        run("etf-flows")
    with pytest.raises(SetupError, match="profiles"):
        run("etf-flows", "--profile", "mine")
    assert saved == []


def test_an_answer_without_a_time_gets_that_of_the_call(
    saved: list[charts.Chart], monkeypatch: pytest.MonkeyPatch
) -> None:
    from perpkit.coinglass import CoinGlass

    def recorded(arguments: argparse.Namespace) -> CoinGlass:
        assert not arguments.sandbox
        return CoinGlass.sandbox()

    monkeypatch.setattr(command, "_client", recorded)
    run("max-pain")
    assert saved[0].picture.source.startswith("Source: CoinGlass. Data of 20")


def test_help_tells_each_chart_and_where_its_arguments_come_from(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("--help")
    shown = capsys.readouterr().out
    assert all(name.replace("_", "-") in shown for name in KINDS)
    with pytest.raises(SystemExit):
        run("heatmap", "--help")
    shown = " ".join(capsys.readouterr().out.split())
    assert "--range RANGE One of 12h, 24h, 3d" in shown
    assert "futures.liquidation.aggregated_heatmap_model3" in shown
