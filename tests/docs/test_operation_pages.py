"""The pages of operations: every operation is there, and its example runs as it stands."""

from __future__ import annotations

import contextlib
import io
import json
import re

import pytest

from perpkit._runtime.description.catalogue import catalogue
from perpkit.sandbox import apis
from tests.docs.blocks import ROOT, blocks

PAGES = ROOT / "generated" / "python" / "perpkit" / "_docs" / "operations"


@pytest.mark.parametrize("api", apis())
def test_every_example_runs(api: str) -> None:
    """In one process, because there are many."""
    listed = catalogue(api)
    for page in sorted(PAGES.glob(f"{listed.variable}.*.md")):
        for block in blocks(page):
            if block.language == "json":
                json.loads(block.code)
                continue
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(compile(block.code, block.place, "exec"), {"__name__": "__main__"})  # noqa: S102
            assert printed.getvalue().strip() not in {"", "None"}, block.place


@pytest.mark.parametrize("api", apis())
def test_every_operation_has_its_facts_on_the_page_of_its_group(api: str) -> None:
    listed = catalogue(api)
    for call, operation in listed.operations.items():
        text = (PAGES / f"{listed.variable}.{call.rpartition('.')[0]}.md").read_text(encoding="utf-8")
        section = text.partition(f"\n## {call}\n")[2].partition("\n## ")[0]
        assert f"`{operation.method} {operation.path}`" in section, call
        assert f".{call}(" in section, call
        assert operation.page in section, call
        assert all(f"| `{one.keyword}` |" in section for one in operation.arguments), call
        assert all(plan in section for plan in operation.plans), call
        assert operation.iteration is None or operation.iteration.method in section, call


def test_what_the_vendor_leaves_open_is_said() -> None:
    text = (PAGES / "cg.futures.liquidation.md").read_text(encoding="utf-8")
    assert "A side is the direction of the forced order." in text.partition("\n## futures.liquidation.order\n")[2]


FOREIGN = re.compile(r"\.(?:get_\w+|heatmap\.|aggregated_heatmap\.)")
"""Calls of other clients, which the page on migration names."""


@pytest.mark.parametrize("api", apis())
def test_every_call_that_a_document_names_exists(api: str) -> None:
    listed = catalogue(api)
    known = {*listed.operations, *listed.resources, *listed.streams, "stream"}
    known |= {
        f"{call.rpartition('.')[0]}.{one.iteration.method}" for call, one in listed.operations.items() if one.iteration
    }
    known |= {"clock", "get", "rate_limit", "request", "with_options", "with_response"}
    for document in (ROOT / "docs").rglob("*.md"):
        for named in re.findall(rf"`{listed.variable}((?:\.\w+)+)", document.read_text(encoding="utf-8")):
            name = named.removeprefix(".").removeprefix("with_response.")
            assert FOREIGN.search(named) or name in known, f"{document.name}: {listed.variable}{named}"
