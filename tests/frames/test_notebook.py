"""A real notebook shows answers and clients, waits at the top level, and is never flooded."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")
pytest.importorskip("pandas")

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "guides" / "notebooks.md"
BLOCK = re.compile(r"^```ipython\n(.*?)^```$", re.MULTILINE | re.DOTALL)
KEY = "fake-coinglass-key-0123456789"
TEXT, HTML = 2_000, 12_000
"""The most characters of one output."""

PROGRAM = """
import json, sys
import nbclient, nbformat

cells = json.load(sys.stdin)
notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(one) for one in cells])
nbclient.NotebookClient(notebook, kernel_name="python3", allow_errors=True, timeout=None).execute()
json.dump([one.outputs for one in notebook.cells], sys.stdout)
"""


def shown(cells: list[str], folder: Path) -> list[list[dict[str, Any]]]:
    """Run cells in one notebook, and return the outputs of each."""
    places = ("HOME", "IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "MPLCONFIGDIR")
    environment = {**os.environ, **dict.fromkeys(places, str(folder)), "COINGLASS_API_KEY": KEY}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps(cells),
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    outputs: list[list[dict[str, Any]]] = json.loads(done.stdout)
    return outputs


def data(outputs: list[dict[str, Any]]) -> tuple[str, str]:
    """Return the text and the HTML of what a cell ends with."""
    (one,) = outputs
    assert one["output_type"] == "execute_result", one
    return one["data"]["text/plain"], one["data"].get("text/html", "")


def test_everything_shows_what_it_holds_and_nothing_floods(tmp_path: Path) -> None:
    cells = [
        "from perpkit.coinglass import AsyncCoinGlass, CoinGlass, Rows\n"
        "from perpkit.ztdx import Ztdx\n"
        "cg, ztdx = CoinGlass.sandbox(), Ztdx.sandbox()\n"
        "cg",
        "cg.futures.liquidation",
        "orders = cg.futures.liquidation.order(exchange='Binance', symbol='BTC', min_liquidation_amount=1)\norders",
        "orders * 500",
        "orders[0]",
        "CoinGlass.sandbox(full_size=True).futures.liquidation.heatmap_model1("
        "exchange='Binance', symbol='BTCUSDT', range='12h')",
        "cg.futures.funding_rate.exchange_list()",
        "await AsyncCoinGlass.sandbox().futures.supported_coins()",
        "ztdx.unified.liquidations()",
        "ztdx.account.create_listen_key()",
        "cg.with_response.futures.supported_coins()",
        "%xmode Verbose\nCoinGlass(base_url='http://127.0.0.1:1', max_retries=0).futures.supported_coins()",
    ]
    page = BLOCK.findall(DOCUMENT.read_text())
    assert len(page) == DOCUMENT.read_text().count("```") // 2 > 4
    found = shown([*page, *cells], tmp_path)
    for cell, one in zip(page, found, strict=False):
        text, html = data(one)
        assert len(text) <= TEXT, cell
        assert 0 < len(html) <= HTML, cell
    outputs = found[len(page) :]
    assert KEY not in json.dumps(outputs)
    seen = {cell: data(one) for cell, one in zip(cells[:-1], outputs[:-1], strict=True)}
    for cell, (text, html) in seen.items():
        assert len(text) <= TEXT, cell
        assert len(html) <= HTML, cell
        assert html or "with_response" in cell, cell
    texts, pages = zip(*seen.values(), strict=True)
    assert "<th>futures</th>" in pages[0]
    assert "<th>history()</th><td>Liquidations of one pair, bar by bar.</td>" in pages[1]
    assert "usd_value" in pages[2]
    assert "USD" in pages[2]
    assert "100,000 rows" in pages[3]
    assert texts[4].startswith("LiquidationOrder(")
    assert "LiquidationHeatmap" in texts[5]
    assert texts[7].startswith("['BTC', ")
    assert "***" in pages[9]
    assert any(one.get("ename") == "ConnectionFailedError" for one in outputs[-1])
