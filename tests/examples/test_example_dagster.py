"""The Dagster project of examples/dagster. ``make examples`` installs what it needs, and runs this."""

from __future__ import annotations

import importlib.util
import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from perpkit.archive import Archive
from perpkit.coinglass import CoinGlass

pytestmark = pytest.mark.filterwarnings("ignore")  # of Dagster's own
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    pytest.importorskip("dagster", reason="dagster is not installed; run: make examples")
    monkeypatch.setenv("DAGSTER_DISABLE_TELEMETRY", "1")
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path))
    spec = importlib.util.spec_from_file_location("definitions", ROOT / "examples" / "dagster" / "definitions.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "definitions", module)
    spec.loader.exec_module(module)
    return module


def materialized(example: Any, folder: Path, day: str) -> dict[str, Any]:
    dg: Any = import_module("dagster")
    resources = {"archive": example.ArchiveResource(address=str(folder), sandbox=True)}
    result = dg.materialize([example.liquidations], partition_key=day, resources=resources)
    assert result.success
    (made,) = result.asset_materializations_for_node("liquidations")
    return {name: one.value for name, one in made.metadata.items()}


def test_a_day_is_pulled_once_whoever_asks(example: Any, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    day = datetime.now(UTC).date() - timedelta(days=3)
    assert materialized(example, folder, f"{day}")["rows"] == 2 * 24
    assert materialized(example, folder, f"{day}")["rows"] == 0
    with CoinGlass.sandbox() as client:
        for one in Archive(folder, client).status():
            start = datetime.combine(day, datetime.min.time(), UTC)
            assert (one.first, one.complete_until, one.missing_bars) == (start, start + timedelta(days=1), 0)


def test_steps_of_one_key_share_a_pool_and_the_schedule_asks_what_has_ended(example: Any) -> None:
    dg: Any = import_module("dagster")
    (node,) = example.definitions.resolve_asset_graph().materializable_asset_keys
    assert node.to_user_string() == "liquidations"
    assert example.liquidations.op.pool == "coinglass_key"
    moment = datetime(2026, 3, 10, 0, 17, tzinfo=UTC)
    requests = example.daily(dg.build_schedule_context(scheduled_execution_time=moment))
    assert [one.partition_key for one in requests] == ["2026-03-08", "2026-03-09"]
