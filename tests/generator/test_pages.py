"""Pages for people: links of documents that move, examples of calls, and the bundle in the wheel."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator import build
from generator.pages.examples import call, pretty, shortened
from generator.pages.groups import slug
from generator.pages.links import moved

VENDOR = Path(__file__).parent / "vendor"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one small API and two documents."""
    root = Path(shutil.copytree(VENDOR, tmp_path / "project"))
    (root / "docs" / "guides").mkdir(parents=True)
    (root / "docs" / "index.md").write_text(
        "# Start\n\n```python\nprint('[code](guides/errors.md)')\n```\n\n"
        "Read [of errors](guides/errors.md#all), "
        "[the calls](../generated/python/perpkit/_docs/operations/index.md) and "
        "[the units](../spec/units.yaml). More.\n",
        encoding="utf-8",
    )
    (root / "docs" / "guides" / "errors.md").write_text("# Errors\n\n![Tree](tree.png) of all.\n", encoding="utf-8")
    text = "# Agents\n\n`acme mcp` reads. It writes nothing.\n\nInstall it.\n"
    (root / "docs" / "guides" / "agents.md").write_text(text, encoding="utf-8")
    (root / "docs" / "made.md").write_text("# How it is made\n", encoding="utf-8")
    return root


def bundle(project: Path) -> Path:
    build.write(project, project / "generated", print)
    return project / "generated" / "python" / "perpkit" / "_docs"


def test_the_bundle_holds_the_documents_for_users_with_links_that_work(project: Path) -> None:
    folder = bundle(project)
    text = (folder / "index.md").read_text(encoding="utf-8")
    assert "[of errors](guides/errors.md#all), [the calls](operations/index.md) and the units. More." in text
    assert "print('[code](guides/errors.md)')" in text, "code stays as it is"
    assert (folder / "guides" / "errors.md").read_text(encoding="utf-8") == "# Errors\n\nTree of all.\n"
    assert not (folder / "made.md").exists(), "it is for maintainers"


def test_the_list_names_every_page_and_what_it_says(project: Path) -> None:
    lines = (bundle(project) / "llms.txt").read_text(encoding="utf-8").splitlines()
    assert "- [Start](index.md): Read of errors, the calls and the units." in lines
    assert "- [Agents](guides/agents.md): `acme mcp` reads." in lines
    assert any(line.startswith("- [acme.market.funding](operations/acme.market.funding.md): ") for line in lines)


def test_a_changed_document_is_out_of_date_until_it_is_generated(project: Path) -> None:
    bundle(project)
    (project / "docs" / "guides" / "errors.md").write_text("# Other\n", encoding="utf-8")
    assert "python/perpkit/_docs/guides/errors.md" in build.check(project, project / "generated", print)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[a](b.md)", "[a](../c/b.md)"),
        ("[a](b.md#x)", "[a](../c/b.md#x)"),
        ("[`a[b]`](b.md)", "[`a[b]`](../c/b.md)"),
        ("[a](gone.md)", "a"),
        ("![a](b.md)", "![a](../c/b.md)"),
        ("[a](https://other.example/b.md) [b](#x)", "[a](https://other.example/b.md) [b](#x)"),
        ("[a](far.md)", "[a](https://git.example/far.md)"),
    ],
)
def test_links_follow_a_document_to_its_new_place(tmp_path: Path, text: str, shown: str) -> None:
    places = {tmp_path / "b.md": "c/b.md", tmp_path / "far.md": "https://git.example/far.md"}
    assert moved(text, tmp_path / "a.md", "d/a.md", places.get) == shown


@pytest.mark.parametrize(
    ("value", "short"),
    [
        ([1, 2, 3], [1, 2]),
        ({"a": [[1, 2, 3]] * 3}, {"a": [[1, 2]] * 2}),
        ({str(key): key for key in range(9)}, {str(key): key for key in range(5)}),
        ({f"f{key}": key for key in range(9)}, {f"f{key}": key for key in range(9)}),
        ({f"f{key}": key for key in range(99)}, {f"f{key}": key for key in range(5)}),
        ("text", "text"),
    ],
)
def test_long_answers_are_shortened(value: object, short: object) -> None:
    assert shortened(value) == short


@pytest.mark.parametrize("value", [{"a": [{"b": 1, "c": "x" * 90, "d": [1, 2]}] * 2, "e": {}}, [], ["x" * 200], "ü"])
def test_pretty_json_is_the_same_json(value: Any) -> None:
    text = pretty(value)
    assert json.loads(text) == value
    assert max(map(len, text.splitlines())) <= 210


def test_a_call_breaks_into_lines_where_it_is_long() -> None:
    assert call("cg.a", {"b": "1"}, 4, "answer = ") == ["    answer = cg.a(b=1)"]
    assert call("cg.a", {"b": "9" * 99, "c": "1"}, 4, "") == [
        "    cg.a(",
        f"        b={'9' * 99},",
        "        c=1,",
        "    )",
    ]


def test_an_example_is_made_from_a_recording(project: Path) -> None:
    """Path, time and list are written as in Python; an odd recording is the last choice."""
    rows = [{"chargedAt": 1_700_000_000 + row, "rate": "0.1"} for row in range(3)]
    recording: dict[str, Any] = {
        "operation": "market_funding_history",
        "case": "documented",
        "title": "Rates.",
        "provenance": {"kind": "document", "source": "page"},
        "request": {
            "method": "GET",
            "path": "/v9/market/funding/BTC-PERP/history",
            "query": [["from", "1700006400"], ["to", "1700000001"], ["venues", "north,south"]],
            "body": None,
        },
        "status": 200,
        "headers": [],
        "body": json.dumps(rows),
    }
    folder = project / build.RECORDINGS / "acme" / "market_funding_history"
    folder.mkdir(parents=True)
    (folder / "documented.json").write_text(json.dumps(recording), encoding="utf-8")
    odd = {**recording, "case": "a-refusal", "body": "[]"}
    (folder / "a-refusal.json").write_text(json.dumps(odd), encoding="utf-8")
    text = (bundle(project) / "operations" / "acme.market.funding.md").read_text(encoding="utf-8")
    assert "with Acme.sandbox() as acme:\n    answer = acme.market.funding." in text
    assert 'symbol="BTC-PERP"' in text
    assert '="2023-11-15"' in text
    assert '="2023-11-14T22:13:21Z"' in text
    assert '"north,south"' in text
    assert "The example of the vendor's page, shortened:\n\n```json\n[{" in text
    assert "## Classes of the answers" in text


@pytest.mark.parametrize(
    ("heading", "anchor"), [("futures.liquidation.order", "futuresliquidationorder"), ("a b_c", "a-b_c")]
)
def test_anchors_are_those_of_markdown(heading: str, anchor: str) -> None:
    assert slug(heading) == anchor
