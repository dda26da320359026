"""The page of all operations, and the table of the README."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator import build
from generator.pages.operations import BEGIN, END
from perpkit._runtime.description.catalogue import catalogue
from perpkit.sandbox import apis
from tools.contract.description import described

PROJECT = Path(__file__).resolve().parents[2]
PAGE = (PROJECT / "generated" / "python" / "perpkit" / "_docs" / "operations" / "index.md").read_text(encoding="utf-8")


@pytest.fixture
def vendor(tmp_path: Path) -> Path:
    """A project with one small API."""
    return Path(shutil.copytree(Path(__file__).parent / "vendor", tmp_path / "project"))


@pytest.mark.parametrize("api", apis())
def test_the_page_lists_every_operation_once(api: str) -> None:
    for location, operation in described(api).operations.values():
        place = f"{catalogue(api).variable}.{operation['x-perpkit-call'].rpartition('.')[0]}.md"
        row = rf"\| \[`{operation['x-perpkit-call']}`\]\({place}#\w+\) \| {str(location[2]).upper()} {location[1]} \|"
        assert len(re.findall(row, PAGE)) == 1


def test_a_row_says_plan_refresh_paging_and_answer() -> None:
    row = " | GET /api/futures/liquidation/order | Standard | every 1 s | window of 200 | `Rows[LiquidationOrder]` |"
    assert f"| [`futures.liquidation.order`](cg.futures.liquidation.md#futuresliquidationorder){row}" in PAGE
    assert " | GET /api/v1/unified/liquidations |  |  | offset | `UnifiedLiquidations` |" in PAGE


def test_the_readme_counts_the_operations(vendor: Path) -> None:
    readme = vendor / "README.md"
    readme.write_text(f"Before.\n\n{BEGIN}\n| old |\n{END}\n\nAfter.\n", encoding="utf-8")
    assert "../README.md" in build.check(vendor, vendor / "generated", print)
    assert "../README.md" in build.write(vendor, vendor / "generated", print)
    text = readme.read_text(encoding="utf-8")
    assert text.startswith(f"Before.\n\n{BEGIN}\n")
    assert text.endswith(f"{END}\n\nAfter.\n")
    assert "| old |" not in text
    assert "| API | Python | operations | about |" in text
    assert build.write(vendor, vendor / "generated", print) == []


def test_a_readme_without_a_place_for_the_table_stays(vendor: Path) -> None:
    (vendor / "README.md").write_text("Nothing here.\n", encoding="utf-8")
    build.write(vendor, vendor / "generated", print)
    assert (vendor / "README.md").read_text(encoding="utf-8") == "Nothing here.\n"


def test_another_output_leaves_the_readme_alone(vendor: Path, tmp_path: Path) -> None:
    text = f"{BEGIN}\n{END}\n"
    (vendor / "README.md").write_text(text, encoding="utf-8")
    build.write(vendor, tmp_path / "elsewhere", print)
    assert (vendor / "README.md").read_text(encoding="utf-8") == text
