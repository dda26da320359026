"""What a release needs, and what package indexes show."""

from __future__ import annotations

from pathlib import Path

import pytest

from hatch_build import readme
from tools.release import missing

PROJECT = """\
[project]
version = "1.2.0"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n", encoding="utf-8")
    return tmp_path


def test_what_is_missing_is_said_with_its_remedy(project: Path) -> None:
    address, changes = missing(project)
    assert "under [project.urls] in pyproject.toml" in address
    assert "[1.2.0]" in changes


@pytest.mark.parametrize("address", ["https://...", "http://git.example/perpkit", "https://git.example"])
def test_an_address_that_is_none_counts_as_missing(project: Path, address: str) -> None:
    text = f'{PROJECT}[project.urls]\nRepository = "{address}"\n'
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    assert any("no address" in one for one in missing(project))


def test_nothing_is_missing_before_a_release(project: Path) -> None:
    text = f'{PROJECT}[project.urls]\nRepository = "https://git.example/team/perpkit"\n'
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    (project / "CHANGELOG.md").write_text("# Changelog\n\n## [1.2.0] - 2026-01-01\n", encoding="utf-8")
    assert list(missing(project)) == []


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (None, "Read the guide. A picture [there](https://other.example) [here](#below)"),
        (
            "https://git.example/perpkit",
            "Read [the guide](https://git.example/perpkit/blob/main/docs/index.md#top). "
            "![A picture](https://git.example/perpkit/raw/main/docs/heat.png) "
            "[there](https://other.example) [here](#below)",
        ),
    ],
)
def test_links_of_the_readme_lead_to_the_repository(tmp_path: Path, address: str | None, shown: str) -> None:
    links = Path(__file__).resolve().parents[2] / "generator" / "pages" / "links.py"
    copy = tmp_path / "generator" / "pages" / "links.py"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(links.read_bytes())
    text = (
        "Read [the guide](docs/index.md#top). ![A picture](docs/heat.png) [there](https://other.example) [here](#below)"
    )
    (tmp_path / "README.md").write_text(text, encoding="utf-8")
    assert readme(tmp_path, address) == shown
