"""The larger project is this project with the required number of valid copies of its operations, the smaller a part."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.build import RECORDINGS, compose, sources
from generator.description.examples import add_examples
from generator.description.merge import operations
from tools.scale import scaled

ROOT = Path(__file__).resolve().parents[2]
PART = 24


def described(root: Path) -> dict[str, dict[str, Any]]:
    """The operations of every API, by id."""
    return {
        source.name: {operation["operationId"]: operation for _, operation in operations(compose(source).value)}
        for source in sources(root)
    }


@pytest.fixture(scope="module")
def part(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("part")
    (folder / "spec" / "gone").mkdir(parents=True)
    scaled(ROOT, folder, PART)
    return folder


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory, part: Path) -> Path:
    """The part with copies: it is composed faster than the whole."""
    folder = tmp_path_factory.mktemp("larger")
    scaled(part, folder, 2 * PART + 1)
    return folder


def test_a_smaller_project_is_a_valid_part(part: Path) -> None:
    found = described(part)
    assert sorted(found) == sorted(source.name for source in sources(ROOT)), "an API that is not there is removed"
    assert sum(map(len, found.values())) == PART
    for source in sources(part):
        assert found[source.name].keys() < {path.name for path in (ROOT / RECORDINGS / source.name).iterdir()}
        add_examples(compose(source).value, source.recordings)


def test_operations_stay_and_copies_come_beside_them(part: Path, larger: Path) -> None:
    found = described(larger)
    assert sum(map(len, found.values())) == 2 * PART + 1
    for api, existing in described(part).items():
        assert found[api].items() >= existing.items()
        copies = [one for name, one in found[api].items() if name not in existing]
        assert copies
        assert not {one["tags"][0] for one in copies} & {one["tags"][0] for one in existing.values()}


def test_a_copy_has_components_of_its_own_and_what_is_decided_for_it(larger: Path) -> None:
    found = described(larger)["ztdx"]
    original, copy = found["unified_liquidations"], found["unified_liquidations_copy1"]
    assert copy["x-perpkit-paging"] == original["x-perpkit-paging"]
    assert "UnifiedLiquidationsCopy1" in str(copy["responses"])
    assert "Copy1" not in str(original)


def test_every_copy_has_the_recordings_of_its_original(larger: Path) -> None:
    for source in sources(larger):
        merged = compose(source).value
        add_examples(merged, source.recordings)
        original = ROOT / RECORDINGS / source.name
        for _, operation in operations(merged):
            name = operation["operationId"]
            cases = {path.name for path in (source.recordings / name).iterdir()}
            assert cases == {path.name for path in (original / name.partition("_copy")[0]).iterdir()}
