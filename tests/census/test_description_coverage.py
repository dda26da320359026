"""The report says what the recordings show; they show all that they must show; a gap would be found."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from perpkit.sandbox.recording import load
from tools.census import report
from tools.census.__main__ import main, problems
from tools.census.census import Census, census, decreases, everything, misses
from tools.census.element import Aspect
from tools.census.reason import REASONS, Reason
from tools.contract.description import APIS, described, find


@cache
def found() -> list[Census]:
    return everything()


def without(api: str, operation: str, *cases: str) -> Census:
    """Count without some recordings of an operation."""
    kept = [one for one in load(api) if one.operation != operation or one.case not in cases]
    assert len(kept) == len(load(api)) - len(cases)
    return census(described(api), kept)


def changed(api: str, change: Callable[[dict[str, Any]], None]) -> Census:
    return census(described(api).changed(change), load(api))


def member(schema: str, name: str, content: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    """Describe a member, or another form of one."""

    def change(document: dict[str, Any]) -> None:
        find(document, ("components", "schemas", schema, "properties"))[name] = content

    return change


def test_gate_is_open() -> None:
    assert problems(found(), report.FILE) == []


def test_report_is_fresh() -> None:
    assert report.FILE.read_text(encoding="utf-8") == report.render(found()), "run: make census"


def test_every_api_and_group_is_counted() -> None:
    assert [one.api for one in found()] == list(APIS)
    assert all(one.gated for one in found())


def test_report_reads_back_as_counted() -> None:
    counts = {key: count for one in found() for key, count in one.counts().items()}
    assert report.parse(report.render(found())) == counts


@pytest.mark.parametrize(
    ("api", "operation", "cases", "missed"),
    [
        (
            "coinglass",
            "futures_liquidation_aggregated_map",
            ("documented", "observed"),
            "AggregatedLiquidationMap: absent and present: last_price present",
        ),
        ("ztdx", "unified_account", ("observed-warning-1",), "AccountStatus: enum values: 'warning_1'"),
        (
            "ztdx",
            "unified_risk_simulate",
            ("observed-no-maintenance",),
            "RiskSimulation: null and not null: simulated_uni_mmr null",
        ),
        (
            "ztdx",
            "account_margin_mode",
            ("documented", "observed", "observed-isolated"),
            "MarginModeChange: properties: uni_mmr",
        ),
        ("ztdx", "unified_liquidations", ("timeout",), "unified_liquidations: statuses: 408"),
        ("coinglass", "futures_liquidation_history", ("timeout",), "error codes: 408 (timeout)"),
    ],
)
def test_recording_that_is_gone_is_missed(api: str, operation: str, cases: tuple[str, ...], missed: str) -> None:
    fewer = without(api, operation, *cases)
    before = {key: count for one in found() for key, count in one.counts().items() if key[0][0] == api}
    told = [*misses([fewer], ()), *decreases(before, fewer.counts())]
    assert f"{api}/{missed}: nothing shows it" in "\n".join(told).replace(f"{api}: ", f"{api}/")
    assert [line for line in told if line.endswith("before")]


@pytest.mark.parametrize(
    ("api", "change", "missed"),
    [
        (
            "coinglass",
            member("MaxPain", "volume", {"type": "number"}),
            "coinglass/MaxPain: properties: volume",
        ),
        (
            "coinglass",
            member("Subscription", "level", {"type": "string", "enum": ["HOBBYIST", "GUEST"]}),
            "coinglass/Subscription: enum values: level 'GUEST'",
        ),
        (
            "ztdx",
            member("UnifiedAccount", "total_equity", {"type": ["string", "null"]}),
            "ztdx/UnifiedAccount: null and not null: total_equity null",
        ),
    ],
)
def test_description_that_grows_is_missed(api: str, change: Callable[[dict[str, Any]], None], missed: str) -> None:
    more = changed(api, change)
    told = "\n".join(misses([more]))
    assert f"{missed}: nothing shows it" in told
    gated = not missed.startswith("coinglass/Subscription")
    assert ("record an answer that does" in told) is gated


def test_description_that_shrinks_is_no_decrease() -> None:
    def forget(document: dict[str, Any]) -> None:
        del document["paths"]["/api/futures/supported-coins"]

    old = next(one for one in found() if one.api == "coinglass").counts()
    kept = [one for one in load("coinglass") if one.operation != "futures_supported_coins"]
    assert not list(decreases(old, census(described("coinglass").changed(forget), kept).counts()))


def test_reason_that_explains_nothing_is_found() -> None:
    stale = Reason("ztdx", Aspect.STATUS, "200", "never")
    assert list(misses(found(), (*REASONS, stale))) == [
        "ztdx: statuses: no 200 is unseen; delete the reason 'never'",
    ]


def test_reason_does_not_excuse_what_is_gated() -> None:
    fewer = without("ztdx", "unified_account", "observed-warning-1")
    excuse = Reason("ztdx", Aspect.VALUE, ".*", "rare")
    assert any("'warning_1': nothing shows it; record" in line for line in misses([fewer], (excuse,)))


def test_command_writes_what_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.md"
    assert main(["--check"], file) == 1
    assert "is stale; run: make census" in capsys.readouterr().err
    assert not file.exists()
    assert main([], file) == 0
    assert main(["--check"], file) == 0
    assert file.read_text(encoding="utf-8") == report.FILE.read_text(encoding="utf-8")


def test_command_does_not_write_over_a_report_that_saw_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "report.md"
    better = report.FILE.read_text(encoding="utf-8").replace("| 11/12 |", "| 12/12 |")
    file.write_text(better, encoding="utf-8")
    assert main([], file) == 1
    assert "ztdx/account_margin_mode: statuses: 1 unseen, 0 before" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == better
