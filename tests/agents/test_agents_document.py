"""What docs/guides/agents.md shows is true: configurations, options, tools and SQL."""

from __future__ import annotations

import argparse
import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from perpkit.coinglass import CoinGlass
from perpkit.mcp import command
from perpkit.mcp.answer import LONGEST, MOST_ROWS
from perpkit.mcp.clients import MAX_WAIT
from perpkit.mcp.query import SECONDS
from perpkit.ztdx import Ztdx

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "guides" / "agents.md").read_text()
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CREDENTIALS = {one.env for api in (CoinGlass.api, Ztdx.api) for one in api.credentials}


def blocks(language: str) -> list[str]:
    """Return the blocks of one language."""
    return [text for name, text in BLOCK.findall(DOCUMENT) if name == language]


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command."""
    made = argparse.ArgumentParser(allow_abbrev=False)
    command.add_arguments(made)
    return made


def test_there_are_configurations_for_two_programs() -> None:
    shown: list[dict[str, Any]] = [json.loads(text) for text in blocks("json")]
    servers = [one["mcpServers"]["perpkit"] for one in shown if "mcpServers" in one]
    servers += [one["servers"]["perpkit"] for one in shown if "servers" in one]
    assert len(shown) == len(servers) == 2
    for server in servers:
        assert (server["command"], server["args"][0]) == ("perpkit", "mcp")
        assert not parser().parse_args(server["args"][1:]).allow_writes
        assert set(server["env"]) <= CREDENTIALS


def test_every_option_and_variable_is_explained() -> None:
    options = {text for action in parser()._actions for text in action.option_strings} - {"-h", "--help"}
    assert set(re.findall(r"^\| `(--[a-z-]+)", DOCUMENT, re.MULTILINE)) == options
    assert set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", DOCUMENT)) == CREDENTIALS


def test_figures_are_those_of_the_program() -> None:
    for text in (
        f"{LONGEST:,} characters",
        f"{MOST_ROWS:,} rows",
        f"after {SECONDS:g} seconds",
        f"{MAX_WAIT:g} seconds",
    ):
        assert text in DOCUMENT


async def test_every_tool_is_explained() -> None:
    pytest.importorskip("mcp.server.mcpserver")
    from perpkit.mcp import create_server

    tools: Any = await create_server(sandbox=True, allow_writes=True, archive="archive").list_tools()
    listed = DOCUMENT.partition("## The tools")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", listed, re.MULTILINE)) == {one.name for one in tools}


def test_the_sql_runs(tmp_path: Path) -> None:
    pytest.importorskip("deltalake")
    pytest.importorskip("duckdb")
    from perpkit.archive import Archive, Dataset
    from perpkit.mcp import worker

    with CoinGlass.sandbox() as cg:
        bars = Dataset("futures.liquidation.history", {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1h"})
        Archive(tmp_path, cg).pull([bars], since=timedelta(days=7))
    (sql,) = blocks("sql")
    assert worker.asked(str(tmp_path), sql, 10).startswith("5 rows.\n\nsymbol,day,longs\n")
