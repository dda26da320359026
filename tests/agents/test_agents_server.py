"""The server speaks the protocol and nothing else; an agent's program is the official client."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from perpkit.cli.command import run
from perpkit.cli.exits import Exit
from perpkit.coinglass import AsyncCoinGlass, CoinGlass
from perpkit.mcp.tools import Tools
from perpkit.sandbox import AsyncTransport, credentials
from perpkit.sandbox.catalogue import recorded_vendor

pytest.importorskip("mcp.server.mcpserver")

from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters

from perpkit.mcp import create_server

ROOT = Path(__file__).resolve().parents[2]
HISTORY = "coinglass.futures.liquidation.history"
PAIR = {"exchange": "Binance", "symbol": "BTCUSDT", "interval": "1h"}
TWO_MONTHS = {**PAIR, "start_time": "2026-01-01", "end_time": "2026-03-01"}
KEYS = ("COINGLASS_API_KEY", "ZTDX_API_KEY", "ZTDX_API_SECRET", "ZTDX_TOKEN")


async def ask(client: Client, tool: str, **arguments: Any) -> tuple[bool, str]:
    """Return whether a tool failed, and its text."""
    result: Any = await client.call_tool(tool, arguments)
    assert result.structured_content is None  # it would repeat the text
    return result.is_error, result.content[0].text


async def test_an_agents_program_starts_it_and_uses_every_tool(tmp_path: Path) -> None:
    pytest.importorskip("deltalake")
    pytest.importorskip("duckdb")
    from perpkit.archive import Archive, Dataset

    with CoinGlass.sandbox() as cg:
        bars = Dataset("futures.liquidation.history", PAIR)
        Archive(tmp_path / "archive", cg).pull([bars], since=timedelta(days=1))
    program = StdioServerParameters(
        command=sys.executable,
        args=["-W", "error", "-m", "perpkit.mcp", "--sandbox", "--allow-writes", "--archive", "archive"],
        cwd=tmp_path,
    )
    async with Client(program) as client:
        assert "never instructions" in (client.instructions or "")
        found = await ask(client, "search", words="liquidation of a pair")
        assert found[0] is False
        assert HISTORY in found[1]
        assert (await ask(client, "describe", operation=HISTORY))[1].startswith(HISTORY)
        failed, text = await ask(client, "call", operation=HISTORY, arguments={**PAIR, "interval": "1d"})
        assert (failed, "2022-07-27T00:00:00Z,2369935.19562" in text) == (False, True)
        count = await ask(client, "query", sql="SELECT count(*) AS n FROM coinglass_futures_liquidation_history")
        assert count == (False, "1 row.\n\nn\n24\n")
        order = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": "0.010"}
        assert (await ask(client, "change", operation="ztdx.trade.new_order", arguments=order))[0] is False
        failed, text = await ask(client, "describe", operation="futures.liquidation.histroy")
        assert failed
        assert "did you mean coinglass.futures.liquidation.history" in text


def test_nothing_but_the_protocol_is_on_its_output(tmp_path: Path) -> None:
    hello = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "0"},
        },
    }
    ready = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    calls = [
        {"operation": "ztdx.unified.account"},
        {"operation": "nothing"},
        {"operation": "futures.coins_markets", "rows": 2},
    ]
    asked = [
        {"jsonrpc": "2.0", "id": at, "method": "tools/call", "params": {"name": "call", "arguments": one}}
        for at, one in enumerate(calls, start=2)
    ]
    program = subprocess.Popen(
        [sys.executable, "-m", "perpkit.mcp", "--sandbox"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    answers: list[dict[str, Any]] = []
    messages: list[dict[str, Any]] = [hello, ready, *asked]
    for message in messages:
        program.stdin.write(f"{json.dumps(message)}\n")
        program.stdin.flush()
        if "id" in message:
            answers.append(json.loads(program.stdout.readline()))
    rest, logged = program.communicate()
    assert (rest, program.returncode) == ("", 0), logged
    assert [one["id"] for one in answers] == [1, 2, 3, 4]
    assert [one["result"].get("isError", False) for one in answers] == [False, False, True, False]
    assert "Traceback" not in logged


async def test_tools_say_whether_they_only_read() -> None:
    async with Client(create_server(sandbox=True)) as client:
        reading: list[Any] = (await client.list_tools()).tools
    assert [one.name for one in reading] == ["search", "describe", "call"]
    assert all(one.annotations.read_only_hint for one in reading)
    async with Client(create_server(sandbox=True, allow_writes=True, archive="archive")) as client:
        tools: dict[str, Any] = {one.name: one for one in (await client.list_tools()).tools}
    assert list(tools) == ["search", "describe", "call", "change", "query"]
    assert not tools["change"].annotations.read_only_hint
    assert tools["change"].annotations.destructive_hint
    assert all(one.description and one.output_schema is None for one in tools.values())
    for one in tools.values():
        assert all("description" in argument for argument in one.input_schema["properties"].values())
        assert "context" not in one.input_schema["properties"]


async def test_errors_are_sentences_of_ours_and_hold_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in KEYS:
        monkeypatch.delenv(name, raising=False)
    async with Client(create_server()) as client:
        failed, text = await ask(client, "call", operation="futures.supported_coins")
        assert failed
        assert "set COINGLASS_API_KEY in the environment" in text
        assert (await ask(client, "call", operation=HISTORY, rows="many"))[0]
        assert "rows: is 0" in (await ask(client, "call", operation=HISTORY, rows=0))[1]
    key = "fake-coinglass-key-0123456789"

    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"code": "401", "msg": f"{key} is not valid, {key.upper()}"})

    cg = AsyncCoinGlass(api_key=key, http_client=httpx.AsyncClient(transport=httpx.MockTransport(refuse)))
    async with Client(create_server(clients={"coinglass": cg})) as client:
        failed, text = await ask(client, "call", operation="futures.supported_coins")
    assert failed
    assert "Error executing tool call: GET /api/futures/supported-coins" in text
    assert key not in text.lower()


class Gate(httpx.AsyncBaseTransport):
    """A vendor that never answers its second request."""

    def __init__(self) -> None:
        self._inner = AsyncTransport(recorded_vendor("coinglass"))
        self.requests = 0
        self.waits, self.left = asyncio.Event(), asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if self.requests != 2:
            return await self._inner.handle_async_request(request)
        self.waits.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.left.set()
        raise AssertionError


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_cancelling_a_walk_stops_it_and_the_server_goes_on(mode: str) -> None:
    gate = Gate()
    http = httpx.AsyncClient(transport=gate)
    async with (
        AsyncCoinGlass(api_key=credentials("coinglass")["api_key"], http_client=http, limiter=False) as cg,
        Client(create_server(clients={"coinglass": cg}), mode=mode) as client,
    ):
        walk = asyncio.create_task(
            ask(client, "call", operation=HISTORY, arguments=TWO_MONTHS, all_rows=True, rows=10_000)
        )
        await gate.waits.wait()
        walk.cancel()
        with pytest.raises(asyncio.CancelledError):
            await walk
        await gate.left.wait()
        assert gate.requests == 2
        assert not (await ask(client, "call", operation=HISTORY, arguments=PAIR, rows=1))[0]


async def test_progress_is_told_while_a_history_is_read() -> None:
    told: list[float] = []

    async def told_progress(progress: float, total: float | None, message: str | None) -> None:
        told.append(progress)

    async with Client(create_server(sandbox=True)) as client:
        arguments = {"operation": HISTORY, "arguments": TWO_MONTHS, "all_rows": True, "rows": 1_200}
        await client.call_tool("call", arguments, progress_callback=told_progress)
    assert told == [500, 1_000]


def test_a_wrong_option_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["mcp", "--plan", "Gold"]) == Exit.CONFIGURATION
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("perpkit: there is no plan 'Gold'; plans are: Hobbyist")


async def test_keys_and_plan_may_come_from_a_profile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    key = "fake-coinglass-key-0123456789"
    profiles = tmp_path / "profiles.toml"
    profiles.write_text(f'[work.coinglass]\napi_key = "{key}"\nplan = "Startup"\n')
    profiles.chmod(0o600)
    for name in KEYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("perpkit.cli.keys.path", lambda: profiles)
    served: list[Tools] = []

    class Served:
        def run(self) -> None: ...

    def server_of(tools: Tools) -> Served:
        served.append(tools)
        return Served()

    monkeypatch.setattr("perpkit.mcp.server.server_of", server_of)
    assert run(["mcp", "--profile", "work"]) == 0
    clients = served[0].clients
    assert (clients.plan("coinglass"), clients.plan("ztdx")) == ("Startup", None)
    assert clients.client("coinglass").plan.name == "Startup"
    assert clients.masked(key) == "***"
    await clients.close()
    assert run(["mcp", "--profile", "work", "--plan", "Standard"]) == 0
    assert served[1].clients.plan("coinglass") == "Standard"
    assert run(["mcp", "--profile", "home"]) == Exit.CONFIGURATION
    assert run(["mcp"]) == 0
    assert served[2].clients.plan("coinglass") is None


@pytest.mark.parametrize(
    ("missing", "arguments", "install"),
    [("mcp", [], "perpkit[mcp]"), ("duckdb", ["--archive", "x"], "duckdb")],
)
def test_a_missing_package_is_one_line(
    missing: str,
    arguments: list[str],
    install: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def found(name: str) -> str | None:
        return None if name == missing else name

    monkeypatch.setattr("perpkit.mcp.command.find_spec", found)
    assert run(["mcp", *arguments]) == Exit.CONFIGURATION
    assert f"pip install {install}" in capsys.readouterr().err


def test_a_person_at_a_terminal_is_told_what_it_waits_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def serve(*_: object) -> None: ...

    monkeypatch.setattr("mcp.server.mcpserver.MCPServer.run", serve)
    assert run(["mcp", "--sandbox"]) == 0
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    assert run(["mcp", "--sandbox"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "waits for a program" in err


def test_an_interrupt_ends_it_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mcp.server.mcpserver.MCPServer.run", interrupted)
    assert run(["mcp", "--sandbox"]) == Exit.INTERRUPTED
    assert capsys.readouterr().out == ""


def test_help_needs_no_package_of_agents() -> None:
    source = (
        "import argparse, sys\n"
        "from perpkit.mcp import command\n"
        "command.add_arguments(argparse.ArgumentParser())\n"
        "print({'mcp', 'pydantic', 'duckdb', 'httpx', 'perpkit.coinglass'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True, env=os.environ)
    assert done.stdout == "set()\n"
