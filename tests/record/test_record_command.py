"""The command line: what it prints, and its exit code."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from perpkit.ztdx.operations import OPERATIONS
from tests.record.drifting import Vendor
from tools.contract.description import described
from tools.record.__main__ import main, opened
from tools.record.answer import CannotRunError, learnt_plan
from tools.record.schedule import facts

EVERY = len(described("coinglass").operations)


def run(root: Path, vendor: Vendor, *arguments: str) -> int:
    return main(arguments, root=root, opener=vendor)


@pytest.fixture
def keyless(monkeypatch: pytest.MonkeyPatch) -> None:
    for api in ("coinglass", "ztdx"):
        for credential in facts(api).credentials:
            monkeypatch.delenv(credential.env, raising=False)


@pytest.mark.usefixtures("keyless")
def test_dry_run_needs_no_key_and_spends_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor = Vendor()
    assert run(tmp_path, vendor, "--dry-run") == 0
    said = capsys.readouterr().out
    assert "coinglass, plan not known" in said
    assert f"{EVERY} of 30 units a minute (requests)" in said
    assert "skip account_margin_mode" in said
    assert not vendor.paths


@pytest.mark.usefixtures("keyless")
@pytest.mark.parametrize("arguments", [(), ("--drift",), ("--only", "unified_acount")])
def test_without_keys_or_operations_it_cannot_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: Sequence[str]
) -> None:
    assert run(tmp_path, Vendor(), *arguments) == 2
    assert "nothing to call" in capsys.readouterr().err


@pytest.mark.usefixtures("keyless")
def test_api_asked_for_by_name_says_which_key_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--drift", "--api", "ztdx"]) == 2
    assert "ZTDX_API_KEY" in capsys.readouterr().err


def test_only_apis_with_a_key_are_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COINGLASS_API_KEY")
    vendor = Vendor()
    assert run(tmp_path, vendor, "--drift") == 0
    assert vendor.paths == [one.path for one in OPERATIONS if one.safe]


def test_no_drift_is_zero_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, Vendor(), "--drift") == 0
    assert f"{EVERY} operations answered as described and recorded" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())


def test_drift_is_one_and_proposes_an_overlay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor = Vendor(lambda path, body: body | {"account_status": "frozen"} if "account" in path else body)
    assert run(tmp_path, vendor, "--drift", "--only", "unified_account") == 1
    words, _, proposal = capsys.readouterr().out.partition(
        "\n# proposed for overlays/openapi/ztdx/observed.overlay.yaml\n"
    )
    assert "account_status has the unknown value 'frozen'" in words
    [action] = yaml.safe_load(proposal)["actions"]
    assert action["target"] == "$['components']['schemas']['AccountStatus']"
    assert action["update"] == {"enum": ["frozen"]}
    assert not list(tmp_path.iterdir())


def test_drift_without_proposal_says_so_by_silence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor = Vendor(without=("api-key-use-limit",))
    assert run(tmp_path, vendor, "--drift", "--only", "futures_supported_coins") == 1
    assert "# proposed" not in capsys.readouterr().out


def test_plan_is_learnt(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def hobbyist(path: str, body: Any) -> Any:
        if path.endswith("/subscription"):
            body["data"]["level"] = "HOBBYIST"
        return body

    vendor = Vendor(hobbyist)
    assert run(tmp_path, vendor, "--drift", "--api", "coinglass") == 0
    assert "coinglass, plan Hobbyist" in capsys.readouterr().out
    assert not any("liquidation/max-pain" in path for path in vendor.paths)


def test_plan_given_is_not_asked_for(tmp_path: Path) -> None:
    vendor = Vendor()
    assert run(tmp_path, vendor, "--drift", "--only", "futures_supported_coins", "--plan", "Startup") == 0
    assert vendor.paths == ["/api/futures/supported-coins"]


@pytest.mark.parametrize(
    ("vendor", "arguments", "words"),
    [
        (Vendor(case="invalid-key"), (), "the key is refused"),
        (Vendor(case="rate-limit"), (), "the plan cannot be learnt (GET /api/user/account/subscription was refused"),
        (
            Vendor(lambda path, body: body | {"data": {"level": "GOLD"}}),
            (),
            "the plan cannot be learnt (the subscription's level is 'GOLD'); give it: --plan Hobbyist|",
        ),
        (Vendor(), ("--plan", "Gold"), "plan is 'Gold'"),
    ],
)
@pytest.mark.parametrize("mode", [(), ("--drift",)])
def test_what_keeps_it_from_running_is_two(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    vendor: Vendor,
    arguments: Sequence[str],
    words: str,
    mode: Sequence[str],
) -> None:
    assert run(tmp_path, vendor, *mode, "--api", "coinglass", *arguments) == 2
    assert f"coinglass: could not run: {words}" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_plan_cannot_be_learnt_where_nothing_tells_it() -> None:
    with Vendor()("ztdx", None) as client, pytest.raises(CannotRunError, match="--plan"):
        learnt_plan(client, "ztdx", 0)


def test_no_answer_is_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def fails(path: str, body: Any) -> Any:
        raise httpx.ConnectError("no route")

    assert run(tmp_path, Vendor(fails), "--drift", "--api", "ztdx") == 2
    assert "account_position_mode got no answer" in capsys.readouterr().err


def test_real_client_is_opened_with_the_plan() -> None:
    with opened("coinglass", "Startup") as client:
        assert client.api.package == "coinglass"
    with opened("ztdx", None) as client:
        assert client.api.package == "ztdx"


def test_echoed_key_is_neither_printed_nor_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    key = "obviously-not-a-real-key"
    monkeypatch.setenv("ZTDX_API_KEY", key)
    status = f"{'x' * 30}{key}"  # cutting the text would leave a part of it
    vendor = Vendor(lambda path, body: body | {"account_status": status, key: 1})
    assert run(tmp_path, vendor, "--drift", "--only", "unified_account") == 1
    assert run(tmp_path, vendor, "--only", "unified_account") == 0
    [file] = tmp_path.rglob("live.json")
    said = capsys.readouterr().out
    for text in (said, file.read_text("utf-8")):
        assert "fake-ztdx" in text
        assert key[:8] not in text
