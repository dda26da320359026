"""Recordings of live answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from perpkit.sandbox.recording import Recording, load
from perpkit.ztdx.operations import OPERATIONS
from tests.record.drifting import Vendor
from tools.contract.completeness import gaps
from tools.contract.corpus import strict_faults
from tools.contract.description import described
from tools.contract.judge import RECORDINGS
from tools.record.__main__ import main
from tools.record.schedule import CHANGES_NOTHING

ORDER = "futures_liquidation_order"


def record(root: Path, *arguments: str, vendor: Vendor | None = None) -> int:
    return main(arguments, root=root, opener=vendor or Vendor())


def file(root: Path, api: str, operation: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((root / RECORDINGS / api / operation / "live.json").read_text("utf-8"))
    return content


def loaded(root: Path, monkeypatch: pytest.MonkeyPatch, api: str) -> tuple[Recording, ...]:
    """Read the files as the sandbox does."""
    with monkeypatch.context() as patch:
        patch.setattr("perpkit.sandbox.recording.root", lambda: root / RECORDINGS)
        load.cache_clear()
        try:
            return load(api)
        finally:
            load.cache_clear()


CALLED = [one for one in OPERATIONS if one.safe or one.id in CHANGES_NOTHING]
"""The operations of ZTDX that are ever called."""


@pytest.mark.parametrize(
    ("api", "count"), [("coinglass", len(described("coinglass").operations)), ("ztdx", len(CALLED))]
)
def test_files_are_recordings_like_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, api: str, count: int
) -> None:
    assert record(tmp_path, "--api", api, "--post") == 0
    lives = loaded(tmp_path, monkeypatch, api)
    assert len(lives) == count
    kept = [*load(api), *lives]
    assert not list(gaps(described(api), kept))
    for live in lives:
        assert live.success
        assert not strict_faults(api, live)
        assert live.provenance.kind == "live"
        assert live.provenance.plan == (None if api == "ztdx" else "Professional")


def test_file_tells_date_plan_and_request(tmp_path: Path) -> None:
    assert record(tmp_path, "--only", ORDER, "--plan", "standard") == 0
    content = file(tmp_path, "coinglass", ORDER)
    assert content["provenance"]["plan"] == "Standard"
    assert len(content["provenance"]["date"]) == 10
    assert content["provenance"]["date"] in content["title"]
    assert content["request"]["headers"] == ["CG-API-KEY"]
    assert ["exchange", "Binance"] in content["request"]["query"]
    assert content["status"] == 200


def test_only_described_headers_are_kept(tmp_path: Path) -> None:
    vendor = Vendor(
        headers=(("set-cookie", "session=1"), ("cf-ray", "8f-FRA"), ("date", "Mon, 02 Feb 2026 00:00:00 GMT"))
    )
    assert record(tmp_path, "--only", ORDER, vendor=vendor) == 0
    names = {name for name, _ in file(tmp_path, "coinglass", ORDER)["headers"]}
    assert names == {"content-type", "api-key-max-limit", "api-key-use-limit"}


def test_identities_are_replaced(tmp_path: Path) -> None:
    assert record(tmp_path, "--only", "unified_liquidations") == 0
    text = (tmp_path / RECORDINGS / "ztdx" / "unified_liquidations" / "live.json").read_text("utf-8")
    assert "00000000-0000-4000-8000-000000000001" in text
    assert "e8d3ff4c" not in text


def test_left_secret_keeps_the_file_from_being_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    token = "0123456789abcdef" * 2
    vendor = Vendor(lambda path, body: body | {"session": token})
    assert record(tmp_path, "--only", ORDER, vendor=vendor) == 1
    assert not list(tmp_path.rglob("*.json"))
    said = capsys.readouterr().out
    assert f"NOT WRITTEN {ORDER}: a text of 32 letters and digits" in said
    assert token not in said


def test_refusal_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor = Vendor(case="rate-limit")
    assert record(tmp_path, "--only", ORDER, "--plan", "Standard", vendor=vendor) == 1
    assert not list(tmp_path.rglob("*.json"))
    assert f"NOT WRITTEN {ORDER}: GET /api/futures/liquidation/order was refused" in capsys.readouterr().out


def test_answer_that_breaks_the_description_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(path: str, body: Any) -> Any:
        for row in body["data"]:
            row["price"] = {"usd": row["price"]}
        return body

    assert record(tmp_path, "--only", ORDER, "--plan", "Standard", vendor=Vendor(wrong)) == 0
    [live] = loaded(tmp_path, monkeypatch, "coinglass")
    assert strict_faults("coinglass", live)


def test_what_changes_the_account_is_never_asked(tmp_path: Path) -> None:
    vendor = Vendor()
    assert record(tmp_path, "--api", "ztdx", "--post", vendor=vendor) == 0
    assert "/api/v1/unified/risk/simulate" in vendor.paths
    assert "/api/v1/account/margin-mode" not in vendor.paths
