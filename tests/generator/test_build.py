"""The whole pipeline: what it writes, that a second run writes the same, and that it writes everything or nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import yaml

from generator import build
from generator.__main__ import PROJECT, main

VENDOR = Path(__file__).parent / "vendor"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with one small API."""
    folder = tmp_path / "project"
    shutil.copytree(VENDOR, folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_second_run_changes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root)]) == 0
    first = contents(root / "generated")
    assert "changed: openapi/acme.yaml" in capsys.readouterr().out
    assert main(["--root", str(root)]) == 0
    assert contents(root / "generated") == first
    assert "no file changed" in capsys.readouterr().out


def test_a_changed_line_shows_what_follows(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--root", str(root)])
    capsys.readouterr()
    replace(root / "spec/acme/market.yaml", "description: The rate.", "description: The rate of the hour.")
    assert main(["--root", str(root)]) == 0
    changed = [line for line in capsys.readouterr().out.splitlines() if "changed: " in line]
    assert changed == [
        "  changed: manifest.json",
        "  changed: openapi/acme.yaml",
        "  changed: python/perpkit/_docs/operations/acme.market.funding.md",
        "  changed: python/perpkit/acme/models/market_funding.py",
    ]


def test_stale_files_go(root: Path) -> None:
    main(["--root", str(root)])
    stale = root / "generated/python/perpkit/acme/models/forgotten.py"
    stale.write_text("")
    assert main(["--root", str(root)]) == 0
    assert not stale.exists()
    assert [path.name for path in root.iterdir() if path.name.startswith("generated")] == ["generated"]


def test_check_writes_nothing_and_fails(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--root", str(root)])
    assert main(["--root", str(root), "--check"]) == 0
    file = root / "generated/python/perpkit/acme/api.py"
    file.write_text("edited by hand")
    assert main(["--root", str(root), "--check"]) == 1
    assert file.read_text() == "edited by hand"
    captured = capsys.readouterr()
    assert "differs: python/perpkit/acme/api.py" in captured.out
    assert "make generate" in captured.err


def test_a_wrong_line_is_named_and_the_output_stays(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--root", str(root)])
    before = contents(root / "generated")
    replace(root / "spec/acme/market.yaml", "x-unit: ratio, ", "")
    assert main(["--root", str(root)]) == 1
    error = capsys.readouterr().err
    lines = (root / "spec/acme/market.yaml").read_text().splitlines()
    number = next(number for number, line in enumerate(lines, 1) if line.strip().startswith("rate:"))
    assert f"spec/acme/market.yaml:{number}: $.components.schemas.FundingRate.properties.rate" in error
    assert "x-unit" in error
    assert str(root) not in error
    assert contents(root / "generated") == before


def test_a_method_without_a_name_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(
        root / "overlays/openapi/acme/client.overlay.yaml", "x-perpkit-method: place", "description: Places an order."
    )
    assert main(["--root", str(root)]) == 1
    error = capsys.readouterr().err
    assert "$.paths['/v9/orders'].post: the path holds no name for the method; write x-perpkit-method" in error


def test_a_method_that_begins_with_a_digit_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = "/v9/market/funding/{symbol}/history"
    replace(root / "spec/acme/market.yaml", f"{path}:", "/v9/market/funding/{symbol}/24h-history:")
    replace(root / "overlays/openapi/acme/client.overlay.yaml", path, "/v9/market/funding/{symbol}/24h-history")
    assert main(["--root", str(root)]) == 1
    error = capsys.readouterr().err
    assert "24h_history cannot be the name of a method; write x-perpkit-method in the client overlay" in error


def test_paging_that_names_nothing_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(root / "overlays/openapi/acme/client.overlay.yaml", "time: chargedAt", "time: charged")
    assert main(["--root", str(root)]) == 1
    assert "x-perpkit-paging names 'charged', which the answer does not have" in capsys.readouterr().err


def test_a_warning_of_openapi_python_client_is_an_error(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(
        root / "spec/acme/market.yaml",
        "enum: [buy, sell]",
        "enum: [buy, sell, 7]\n      x-enum-varnames: [BUY, SELL, SEVEN]",
    )
    assert main(["--root", str(root)]) == 1
    error = capsys.readouterr().err
    assert "openapi-python-client" in error
    assert "nothing was written" in error


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ("spec", "no description; write spec/<api>/common.yaml"),
        ("spec/acme/common.yaml", "common.yaml is missing"),
        ("spec/units.yaml", "units.yaml is missing; it holds what x-unit may say"),
        ("overlays/openapi/acme/client.overlay.yaml", "no x-perpkit at the root"),
    ],
)
def test_what_is_missing_is_named(root: Path, capsys: pytest.CaptureFixture[str], missing: str, message: str) -> None:
    path = root / missing
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    assert main(["--root", str(root)]) == 1
    assert message in capsys.readouterr().err


def test_the_manifest_names_inputs_and_tools(root: Path) -> None:
    main(["--root", str(root)])
    manifest = json.loads((root / "generated/manifest.json").read_text())
    assert sorted(manifest["inputs"]) == [
        "overlays/openapi/acme/auth.overlay.yaml",
        "overlays/openapi/acme/client.overlay.yaml",
        "spec/acme/common.yaml",
        "spec/acme/market.yaml",
        "spec/units.yaml",
    ]
    assert manifest["tools"]["openapi-python-client"] == "0.29.1"
    ours = json.loads((PROJECT / "generated/manifest.json").read_text())
    assert {"generator/build.py", "generator/templates/models.py.jinja"} <= set(ours["inputs"])


def prints(root: Path) -> dict[str, str]:
    """Generate, and return the fingerprints of the vendor's operations."""
    assert main(["--root", str(root)]) == 0
    found: dict[str, str] = json.loads((root / "generated/manifest.json").read_text())["operations"]["acme"]
    return found


@pytest.mark.parametrize(
    ("path", "old", "new", "changed"),
    [
        ("spec/acme/market.yaml", "The rate.", "The rate of the hour.", {"market_funding_history"}),
        ("spec/acme/common.yaml", "version: '1'", "version: '2'", set[str]()),
    ],
)
def test_a_fingerprint_changes_with_its_operation_alone(
    root: Path, path: str, old: str, new: str, changed: set[str]
) -> None:
    before = prints(root)
    replace(root / path, old, new)
    after = prints(root)
    assert {name for name in before if before[name] != after[name]} == changed


def test_usage_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    usage = capsys.readouterr().out
    assert "--check" in usage
    assert "Exit status" in usage


RECORDING = {
    "operation": "orders_create",
    "case": "documented",
    "title": "An order is placed",
    "provenance": {"kind": "document", "source": "Acme's pages"},
    "request": {"method": "POST", "path": "/v9/orders", "query": [], "headers": ["X-ACME"], "body": "{}"},
    "status": 200,
    "headers": [["content-type", "application/json"]],
    "body": '{"id": "3fa42833-9508-4061-8d80-b68563dcd521", "side": "buy"}',
}


def record(root: Path, folder: str, **changes: object) -> Path:
    path = root / build.RECORDINGS / "acme" / folder / f"{changes.get('case', 'documented')}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(RECORDING | changes))
    return path


def test_a_fingerprint_changes_with_a_recording(root: Path) -> None:
    before = prints(root)
    record(root, "orders_create")
    after = prints(root)
    assert {name for name in before if before[name] != after[name]} == {"orders_create"}


def test_success_recordings_become_examples(root: Path) -> None:
    record(root, "orders_create")
    record(root, "orders_create", case="live", provenance={"kind": "live", "date": "2026-01-01"})
    record(root, "orders_create", case="bad-request", status=400, body='{"reason": "no"}')
    assert main(["--root", str(root)]) == 0
    document = yaml.safe_load((root / "generated/openapi/acme.yaml").read_text())
    content = document["paths"]["/v9/orders"]["post"]["responses"]["200"]["content"]["application/json"]
    assert content["examples"] == {
        "documented": {
            "summary": "An order is placed",
            "value": {"id": "3fa42833-9508-4061-8d80-b68563dcd521", "side": "buy"},
        }
    }


def test_lent_refusals_become_examples_of_the_shared_response(root: Path) -> None:
    lent = record(root, "_api", case="bad-request", status=400, body='{"reason": "no"}')
    record(root, "_api", case="missing-key", status=200, body='{"reason": "who"}')
    record(root, "_api", case="timeout", status=400, body="")
    assert main(["--root", str(root)]) == 0
    document = yaml.safe_load((root / "generated/openapi/acme.yaml").read_text())
    content = document["components"]["responses"]["Refused"]["content"]["application/json"]
    assert content["examples"] == {"bad-request": {"summary": "An order is placed", "value": {"reason": "no"}}}
    assert "examples" not in document["paths"]["/v9/orders"]["post"]["responses"]["200"]["content"]["application/json"]
    manifest = json.loads((root / "generated/manifest.json").read_text())
    assert lent.relative_to(root).as_posix() in manifest["inputs"]


@pytest.mark.parametrize(
    ("operation", "changes", "message"),
    [
        ("_api", {"operation": "orders_destroy"}, "no operation 'orders_destroy'"),
        ("orders_destroy", {}, "no operation 'orders_destroy'"),
        ("orders_create", {"body": "{"}, "not a usable recording: JSONDecodeError"),
        ("orders_create", {"status": 201}, "not a usable recording: KeyError: '201'"),
    ],
)
def test_an_unusable_recording_is_named(
    root: Path, capsys: pytest.CaptureFixture[str], operation: str, changes: dict[str, object], message: str
) -> None:
    path = record(root, operation, **changes)
    assert main(["--root", str(root)]) == 1
    error = capsys.readouterr().err
    assert path.relative_to(root).as_posix() in error
    assert message in error


def test_the_plans_are_shown_as_a_table() -> None:
    lines = (PROJECT / "generated/python/perpkit/_docs/operations/coinglass-plans.md").read_text().splitlines()
    assert "|  | Hobbyist | Startup | Standard | Professional | Enterprise |" in lines
    assert "| requests per minute | 30 | 80 | 300 | 1200 |  |" in lines
    assert "| history at 1m, days | - | - | 6 | 12 |  |" in lines
    assert "| history at 1d, days | all-time | all-time | all-time | all-time |  |" in lines
    assert "| `futures.liquidation.order` | no | no | yes | yes | yes |  |  |" in lines
    history = next(line for line in lines if "liquidation.history`" in line)
    assert history.endswith("| yes | yes | yes | yes | yes | limited | limited |")
    assert not (PROJECT / "generated/python/perpkit/_docs/operations/ztdx-plans.md").exists(), (
        "that vendor has no plans"
    )
